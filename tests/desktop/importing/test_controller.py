"""From files that are chosen or dropped to articles in the project, through the dialog."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, story, tag_story, write_stories
from tests.desktop.driving import Key, hint, message, press
from tests.desktop.importing.finding import broken, doubtful, text

from copydesk.desktop.importing import summary as summaries
from copydesk.desktop.importing.dialog import ImportDialog
from copydesk.desktop.importing.found_model import Column, Shown
from copydesk.desktop.importing.summary import SummaryDialog
from copydesk.desktop.language import LANGUAGES, install
from copydesk.desktop.tasks import ProgressDialog
from copydesk.desktop.workbench import Workbench


def wait(qtbot: QtBot, bench: Workbench, start: Callable[[], object]) -> None:
    """Start work and wait until it has ended."""
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        start()


def drop(bench: Workbench, *paths: Path) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, action = QPointF(40, 40), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(bench.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(bench.window, QDropEvent(at, action, data, buttons, keys))


def found(qtbot: QtBot, bench: Workbench) -> ImportDialog:
    """The dialog, once all was looked at."""
    dialog = bench.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.bar.value() == dialog.bar.maximum() == 1)
    return dialog


def titles(bench: Workbench) -> list[str]:
    model = bench.window.articles.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_folder_that_is_dropped_becomes_articles(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    write_stories(tmp_path / "wire", [story(1), story(2)])
    drop(bench, tmp_path / "wire")
    dialog = found(qtbot, bench)
    assert dialog.summary.text().startswith("2 articles · 2 documents")
    assert dialog.preview.title.text().startswith("Story 1")
    assert len(titles(bench)) == 1, "nothing is stored before it is wished"
    wait(qtbot, bench, lambda: press(Key.Key_Return))
    assert len(titles(bench)) == 3
    assert hint(bench) == "Imported 2 articles."
    assert bench.window.actions_["undo"].text() == "&Undo Import 2 articles"
    assert message(bench).startswith("Imported 2 articles. Guessed: Language")
    assert bench.window.bar.button.text() == "Report…"


def test_an_enter_too_many_stops_no_import(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    write_stories(tmp_path / "wire", map(story, range(150)))
    bench.importing.bring_in([tmp_path / "wire"])
    progress = bench.window.findChild(ProgressDialog)
    assert isinstance(progress, ProgressDialog)
    progress.show()
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        for key in (Key.Key_Return, Key.Key_Escape):
            QTest.keyClick(progress, key)
    assert len(titles(bench)) == 151


def test_what_is_found_can_be_left_alone(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    drop(bench, *write_stories(tmp_path / "wire", [story(1)]))
    dialog = found(qtbot, bench)
    dialog.resize(740, 600)
    press(Key.Key_Escape)
    assert len(titles(bench)) == 1
    assert not bench.tasks.busy
    bench.importing.look([tmp_path / "wire"])
    again = bench.window.findChildren(ImportDialog)[-1]
    assert (again.width(), again.height()) == (740, 600), "its size is remembered"
    again.reject()


def test_where_nothing_can_be_read_the_dialog_says_what_can(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    bench.importing.look([tmp_path / "none"])
    dialog = found(qtbot, bench)
    assert dialog.summary.text().startswith("No articles were found there. Copydesk reads texts, ")
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_duplicates_and_broken_documents_are_shown_before(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    files = write_stories(tmp_path / "wire", [STORY, story(1)])
    broken = tmp_path / "wire" / "broken.txt"
    broken.write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    bench.importing.look([*files, broken])
    dialog = found(qtbot, bench)
    assert "1 here already" in dialog.summary.text()
    dialog.facets.setCurrentIndex(dialog.facets.findData(Shown.FAILED))
    assert dialog.model.rowCount() == 1
    assert "broken.txt" in dialog.notes.text()
    dialog.reject()


def test_into_an_empty_project_the_first_article_is_opened(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.projects.create(tmp_path / "empty.copydesk")
    files = write_stories(tmp_path / "wire", [story(1), story(2)])
    wait(qtbot, bench, lambda: bench.importing.bring_in(files))
    assert bench.window.header.title.text().startswith("Story 1")


def test_what_could_not_be_read_is_listed_and_can_be_copied(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    files = write_stories(tmp_path / "wire", [STORY, story(1)])
    broken = tmp_path / "wire" / "broken.txt"
    broken.write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    wait(qtbot, bench, lambda: bench.importing.bring_in([*files, broken]))
    dialog = bench.window.findChild(SummaryDialog)
    assert isinstance(dialog, SummaryDialog)
    copy = dialog.findChild(QPushButton, "copyFailures")
    assert isinstance(copy, QPushButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("1 article imported\n1 text left out: already in the project.\n")
    assert str(broken) in copied
    dialog.reject()


def test_columns_that_mean_something_else_are_read_again_and_remembered(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    table = tmp_path / "desk.csv"
    table.write_text("head,words,desk\nFerry sails,The ferry sailed at noon.,Harbour\n", encoding="utf-8")
    bench.importing.look([table])
    dialog = found(qtbot, bench)
    assert dialog.columns.isVisible()
    assert "looks like the text" in dialog.notes.text()
    assert not dialog.take.isEnabled()
    for column, field in ((1, "text"), (2, "agency")):
        with qtbot.waitSignal(dialog.model.dataChanged):
            choice = dialog.columns.choice(column)
            choice.setCurrentIndex(choice.findData(field))
    assert dialog.preview.title.text() == "Ferry sails"
    wait(qtbot, bench, dialog.take.click)
    assert bench.desk.session is not None
    assert [row.agency for row in bench.desk.session.articles.rows()][-1] == "Harbour"
    bench.importing.look([table])
    again = bench.window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(again.columns.isVisible)
    assert again.columns.choice(2).currentData() == "agency"
    assert again.as_before.isVisible()
    with qtbot.waitSignal(again.model.dataChanged):
        QTest.mouseClick(again.guess, Qt.MouseButton.LeftButton)
    assert again.columns.choice(2).currentData() != "agency"
    assert not again.as_before.isVisible()
    again.reject()


def test_the_report_is_saved_where_it_is_wished(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "old.txt").write_bytes(
        "Паромы пошли снова\n\nПаромы между городами озера пошли снова, сообщил совет портов.".encode(
            "cp1251"
        )
    )
    (tmp_path / "wire" / "empty.txt").write_bytes(b"")
    wait(qtbot, bench, lambda: bench.importing.bring_in([tmp_path / "wire"]))
    dialog = bench.window.findChild(SummaryDialog)
    assert isinstance(dialog, SummaryDialog)
    rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row] == ["1 could not be read", "1 warning"]
    assert "empty.txt has no text in it" in dialog.detail.text(), "the row that is chosen is told in full"
    monkeypatch.setattr(summaries, "ask_save", lambda *_args: tmp_path / "report.csv")
    save = dialog.findChild(QPushButton, "saveReport")
    assert isinstance(save, QPushButton)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    written = (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
    assert "empty.txt" in written and "Windows-1251" in written
    dialog.reject()


def test_an_import_that_is_stopped_keeps_what_came(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    write_stories(tmp_path / "wire", map(story, range(400)))
    bench.importing.bring_in([tmp_path / "wire"])
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        bench.tasks.end()
    assert hint(bench).startswith("Imported ")
    report = bench.window.findChild(SummaryDialog)
    assert isinstance(report, SummaryDialog)
    assert "You stopped it before the end" in report.text
    report.reject()
    assert bench.desk.session is not None
    assert len(bench.desk.session.articles.rows()) < 401


def test_a_dataset_that_is_dropped_is_imported_as_one(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    tag_story(bench.desk.session, 1)
    out = tmp_path / "out.jsonl"
    wait(qtbot, bench, lambda: bench.documents.export(out, "jsonl"))
    bench.projects.create(tmp_path / "second.copydesk")
    wait(qtbot, bench, lambda: drop(bench, out))
    assert len(bench.desk.annotations) == 6


def test_a_project_that_is_dropped_is_opened(bench: Workbench, tmp_path: Path) -> None:
    other = make_session(tmp_path / "other", STORY, name="other.copydesk")
    other.close()
    drop(bench, other.path)
    assert bench.desk.session is not None and bench.desk.session.path == other.path


def test_articles_dropped_without_a_project_are_not_lost_silently(bench: Workbench, tmp_path: Path) -> None:
    bench.projects.close()
    drop(bench, *write_stories(tmp_path / "wire", [story(1)]))
    assert message(bench) == "Open or make a project first, then drop articles into it."


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_notes_of_a_word_are_seen_whole_in_every_language(
    qapp: QApplication, qtbot: QtBot, bench: Workbench, tmp_path: Path, code: str
) -> None:
    install(qapp, code)
    try:
        bench.importing.look([tmp_path])
        dialog = found(qtbot, bench)
    finally:
        install(qapp, "en")
    dialog.add([broken("a.pdf"), doubtful("b.html"), replace(broken("c.csv"), articles=1)])
    dialog.add([text("d.txt", duplicates=1)])
    assert dialog.table.sizeHintForColumn(Column.REMARK) <= dialog.table.columnWidth(Column.REMARK)
    dialog.reject()
