"""Articles and datasets in and out of the window."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, story, tag_story, write_stories
from tests.desktop.driving import hint, message

from copydesk.desktop.dialogs.export import ExportDialog
from copydesk.desktop.dialogs.summary import SummaryDialog
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


def titles(bench: Workbench) -> list[str]:
    model = bench.window.articles.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_folder_that_is_dropped_becomes_articles(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    write_stories(tmp_path / "wire", [story(1), story(2)])
    wait(qtbot, bench, lambda: drop(bench, tmp_path / "wire"))
    assert len(titles(bench)) == 3
    assert hint(bench) == "Imported 2 articles."
    assert bench.window.actions_["undo"].text() == "&Undo Import 2 articles"
    assert message(bench) == ""


def test_into_an_empty_project_the_first_article_is_opened(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.projects.create(tmp_path / "empty.copydesk")
    files = write_stories(tmp_path / "wire", [story(1), story(2)])
    wait(qtbot, bench, lambda: bench.documents.import_paths(files))
    assert bench.window.header.title.text().startswith("Story 1")


def test_what_could_not_be_read_is_listed_and_can_be_copied(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    files = write_stories(tmp_path / "wire", [STORY, story(1)])
    broken = tmp_path / "wire" / "broken.txt"
    broken.write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    wait(qtbot, bench, lambda: bench.documents.import_paths([*files, broken]))
    dialog = bench.window.findChild(SummaryDialog)
    assert isinstance(dialog, SummaryDialog)
    copy = dialog.findChild(QPushButton, "copyFailures")
    assert isinstance(copy, QPushButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Imported: 1\nDuplicates: 1\n")
    assert str(broken) in copied
    dialog.reject()


def test_a_project_that_is_dropped_is_opened(bench: Workbench, tmp_path: Path) -> None:
    other = make_session(tmp_path / "other", STORY, name="other.copydesk")
    other.close()
    drop(bench, other.path)
    assert bench.desk.session is not None and bench.desk.session.path == other.path


def test_articles_dropped_without_a_project_are_not_lost_silently(bench: Workbench, tmp_path: Path) -> None:
    bench.projects.close()
    drop(bench, *write_stories(tmp_path / "wire", [story(1)]))
    assert message(bench) == "Open or make a project first, then drop articles into it."


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
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    assert not dialog.place.text().endswith(".jsonl")
    assert dialog.what.text()
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
