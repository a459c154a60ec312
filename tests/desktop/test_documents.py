"""Datasets in and out of the window."""

import json
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import message

from copydesk.desktop.dialogs.export import ExportDialog
from copydesk.desktop.workbench import Workbench


def wait(qtbot: QtBot, bench: Workbench, start: Callable[[], object]) -> None:
    """Start work and wait until it has ended."""
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        start()


def titles(bench: Workbench) -> list[str]:
    model = bench.window.articles.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_dataset_is_exported_from_the_dialog(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    tag_story(bench.desk.session, 1)
    bench.documents.ask_export()
    dialog = bench.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.place.text().endswith("desk.jsonl")
    dialog.place.setText(str(tmp_path / "out.jsonl"))
    wait(qtbot, bench, dialog.export.click)
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(json.loads(line)["quotations"]) == 2
    assert message(bench).startswith("Exported to out.jsonl: 1 article, ")
    assert bench.window.bar.button.text() == "Show in folder"


def test_the_dialog_says_what_a_format_is_and_what_is_there_already(bench: Workbench, tmp_path: Path) -> None:
    bench.documents.ask_export()
    dialog = bench.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.format.choose("csv")
    assert not dialog.place.text().endswith(".jsonl")
    assert dialog.details.what.text()
    dialog.place.setText(str(tmp_path))
    assert "replaced" in dialog.replaces.text()
    dialog.place.setText("")
    assert not dialog.export.isEnabled()
    dialog.reject()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    out = tmp_path / "file" / "out.jsonl"
    wait(qtbot, bench, lambda: bench.documents.export(out, "jsonl"))
    assert message(bench)
    assert not out.exists()


def test_a_dataset_comes_back_in(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    tag_story(bench.desk.session, 1)
    out = tmp_path / "out.jsonl"
    wait(qtbot, bench, lambda: bench.documents.export(out, "jsonl"))
    bench.projects.create(tmp_path / "second.copydesk")
    wait(qtbot, bench, lambda: bench.documents.import_dataset(out))
    assert len(bench.desk.annotations) == 6
    assert "1 article, 2 mentions, 2 passages, 2 quotations" in message(bench)


def test_a_damaged_dataset_is_refused_in_a_sentence(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("not json\n")
    wait(qtbot, bench, lambda: bench.documents.import_dataset(tmp_path / "bad.jsonl"))
    assert "1" in message(bench)
    assert len(titles(bench)) == 1
