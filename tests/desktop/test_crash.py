"""Bugs are reported without a word of anybody's article; sentences for the user go into the bar."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import story, tag_story, write_stories
from tests.desktop.driving import message

from copydesk import __version__, logs
from copydesk.desktop.crash import CrashDialog, report
from copydesk.desktop.workbench import Workbench
from copydesk.errors import UserError


def bug(words: str = "the words of an article") -> BaseException:
    """An exception that has been raised and quotes text."""
    try:
        raise LookupError(words)
    except LookupError as error:
        return error


def test_the_report_tells_versions_and_place_but_no_words() -> None:
    text = report(bug())
    assert f"Copydesk {__version__}" in text
    assert "builtins.LookupError" in text
    assert "test_crash.py" in text
    assert "the words of an article" not in text
    assert str(__file__) not in text


def test_the_report_ends_with_the_log() -> None:
    logs.start()
    logs.logger("test").info("opened something")
    logs.stop()
    assert report(bug()).rstrip().endswith("opened something")


def test_a_bug_opens_one_dialog_whose_report_can_be_copied(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    for _ in range(2):
        error = bug()
        bench.reporter.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bench.window.findChild(CrashDialog) is not None)
    (dialog,) = bench.window.findChildren(CrashDialog)
    copy = dialog.findChild(QPushButton, "copyReport")
    assert isinstance(copy, QPushButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "LookupError" in QGuiApplication.clipboard().text()
    assert "saved" in dialog.title.text()
    dialog.reject()


def test_a_sentence_for_the_user_goes_into_the_bar(bench: Workbench) -> None:
    error = UserError("The disk is full. Make room on it.")
    bench.reporter.excepthook(type(error), error, None)
    assert message(bench) == "The disk is full. Make room on it."


def test_words_of_articles_are_added_where_that_is_ticked(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    bench.reporter.report(bug("Osk was quoted"))
    qtbot.waitUntil(lambda: bench.window.findChild(CrashDialog) is not None)
    (dialog,) = bench.window.findChildren(CrashDialog)
    for shown in (dialog.text, dialog.report.toPlainText()):
        assert "Osk" not in shown
    QTest.keyClick(dialog.private, Qt.Key.Key_Space)
    for shown in (dialog.text, dialog.report.toPlainText()):
        assert "Osk was quoted" in shown
        assert "Fishing boats may use the quay" in shown
    QTest.keyClick(dialog.private, Qt.Key.Key_Space)
    assert "Osk" not in dialog.report.toPlainText()
    dialog.reject()


def test_the_log_of_a_days_work_names_nobody_and_quotes_nothing(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    file = logs.start(logging.DEBUG)
    session = bench.desk.session
    assert session is not None and file is not None
    ids = tag_story(session, 1)
    bench.desk.select(ids["plan"])
    bench.desk.do(lambda each: each.articles.set_attribute(1, "Mirela Osk", "Fishing boats"))
    bench.desk.do(lambda each: each.codebook.rename_actor(1, "Harbour Workers' Union"))
    session.articles.import_paths([*write_stories(tmp_path / "in", [story(1)]), tmp_path / "absent.txt"])
    bench.reporter.report(bug("Mirela Osk of the Kestrel Port Authority"))
    bench.window.actions_["undo"].trigger()
    path = session.path
    bench.desk.close()
    bench.projects.open(path)
    logs.stop()
    written = file.read_text(encoding="utf-8")
    assert "opened a project" in written
    assert "unexpected LookupError" in written
    for word in ("Mirela", "Osk", "Kestrel", "Harbour", "quay", "Fishing", "Velmora", "Marden", "ferry"):
        assert word.casefold() not in written.casefold()
