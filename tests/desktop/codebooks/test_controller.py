"""Codebooks in and out of the window."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.driving import message

from copydesk.desktop.codebooks.dialog import CodebookDialog
from copydesk.desktop.codebooks.paper import save_pdf
from copydesk.desktop.codebooks.plan_model import PlanModel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic

TABLE = "code,name,parent\n1,Transport,\n2,Ports,1\n"


def wait(qtbot: QtBot, bench: Workbench, start: Callable[[], object]) -> None:
    """Start work and wait until it has ended."""
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        start()


def dialog(bench: Workbench) -> CodebookDialog:
    found = bench.window.findChild(CodebookDialog)
    assert isinstance(found, CodebookDialog)
    return found


def names(bench: Workbench) -> list[str]:
    assert bench.desk.session is not None
    return [one.name for one in bench.desk.session.codebook.topics()]


def test_a_table_is_looked_at_and_brought_in_by_key_and_undone(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    table, before = tmp_path / "topics.csv", names(bench)
    table.write_text(TABLE, encoding="utf-8")
    wait(qtbot, bench, lambda: bench.codebooks.look(table))
    shown = dialog(bench)
    assert shown.summary.text().startswith("2 new")
    assert [shown.model.index(row, 1).data() for row in range(2)] == ["1 Transport", "2 Ports"]
    wait(qtbot, bench, lambda: qtbot.keyClick(shown, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier))
    assert names(bench) == [*before, "Transport", "Ports"]
    bench.history.undo()
    assert names(bench) == before


def test_what_is_here_already_can_be_updated(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    table = tmp_path / "topics.csv"
    table.write_text(TABLE, encoding="utf-8")
    wait(qtbot, bench, lambda: bench.codebooks.look(table))
    wait(qtbot, bench, dialog(bench).bring.click)
    table.write_text(TABLE.replace("Ports", "Quays"), encoding="utf-8")
    qtbot.waitUntil(lambda: bench.window.findChild(CodebookDialog) is None)
    wait(qtbot, bench, lambda: bench.codebooks.look(table))
    shown = dialog(bench)
    assert not shown.bring.isEnabled()
    shown.update_.click()
    wait(qtbot, bench, shown.bring.click)
    assert "Quays" in names(bench)


def test_built_in_codebooks_tell_source_and_licence(bench: Workbench) -> None:
    bench.codebooks.ask_built_in()
    shown = dialog(bench)
    assert "CC BY 4.0" in shown.source.text()
    shown.which.setCurrentIndex(1)
    assert shown.summary.text().startswith("21 new")
    shown.reject()


def test_a_file_that_is_none_is_told(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("{")
    wait(qtbot, bench, lambda: bench.codebooks.look(file))
    assert message(bench).startswith("a.json is no codebook")


@pytest.mark.parametrize("ending", ["json", "xlsx", "docx", "pdf"])
def test_the_codebook_is_exported_by_its_ending(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"book.{ending}"
    wait(qtbot, bench, lambda: bench.codebooks.export(out))
    assert out.stat().st_size > 0
    assert message(bench) == f"Saved as {out.name}."


@pytest.mark.parametrize("ending", ["json", "pdf"])
def test_the_window_goes_on_while_a_codebook_is_exported_and_can_stop_it(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"book.{ending}"

    def start_and_stop() -> None:
        bench.codebooks.export(out)
        assert bench.tasks.busy
        bench.tasks.stop()

    start_and_stop()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert not out.exists()
    assert list(tmp_path.glob("*.part")) == []


def test_a_long_codebook_is_laid_out_piece_by_piece_as_in_one_go(qtbot: QtBot, tmp_path: Path) -> None:
    topics = tuple(Topic(id=n, uid=str(n), name=f"Quay {n}", definition="Ships moor.") for n in range(1, 181))
    told: list[tuple[int, int]] = []
    save_pdf(CodebookFile(title="Quays", topics=topics), tmp_path / "a.pdf", lambda *one: told.append(one))
    pages = [page.get_textpage().get_text_bounded() for page in PdfDocument(tmp_path / "a.pdf")]
    assert re.findall(r"Quay \d+", " ".join(pages)) == [f"Quay {n}" for n in range(1, 181)]
    assert [page.split()[-1] for page in pages] == [str(n) for n in range(1, len(pages) + 1)]
    assert told.count((len(pages), len(pages))) == 1
    assert len(told) > len(pages) + 4


def test_a_pdf_has_the_words_as_they_were_written(qtbot: QtBot, tmp_path: Path) -> None:
    save_pdf(CodebookFile(topics=(Topic(id=1, uid="", name="Ports <b>"),)), tmp_path / "a.pdf")
    assert "Ports <b>" in PdfDocument(tmp_path / "a.pdf")[0].get_textpage().get_text_bounded()


def test_a_model_without_items_has_no_rows(qtbot: QtBot) -> None:
    assert PlanModel().rowCount() == 0
