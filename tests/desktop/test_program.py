"""Another language puts another window in the place of the first, at the same annotation."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, tag_story

from copydesk.desktop.language import install
from copydesk.desktop.program import Program
from copydesk.desktop.settings import Settings
from copydesk.preferences import Preferences


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on a tagged story, in English."""
    session = make_session(tmp_path, STORY)
    tag_story(session, 1)
    session.close()
    made = Program(qapp, Settings(Preferences(coder="Ana", theme="light", language="en")))
    made.bench.projects.open(session.path)
    yield made
    made.ahead.stop()
    made.bench.window.close()
    made.bench.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    install(qapp, "en")


def choose(program: Program, qtbot: QtBot, language: str) -> None:
    """Choose a language in the preferences and close them."""
    before = program.bench
    before.preferences.show()
    before.preferences.choose(language=language)
    assert before.preferences.dialog is not None
    assert program.bench is before
    before.preferences.dialog.reject()
    qtbot.waitUntil(lambda: program.bench is not before)


def test_a_window_of_the_other_language_is_at_the_same_annotation(program: Program, qtbot: QtBot) -> None:
    before = program.bench
    selected = list(before.desk.annotations)[2]
    before.desk.select(selected)
    choose(program, qtbot, "de")
    assert program.bench.window.menuBar().actions()[0].text().replace("&", "") == "Datei"
    assert program.bench.window.isVisible()
    assert program.bench.desk.selected == selected
    assert program.bench.desk.writable
    assert not any(
        widget.isVisible() and widget is not program.bench.window and widget.objectName() == "mainWindow"
        for widget in QApplication.topLevelWidgets()
    )


def test_what_was_done_can_be_undone_in_the_other_language(program: Program, qtbot: QtBot) -> None:
    choose(program, qtbot, "fr")
    there = len(program.bench.desk.annotations)
    program.bench.window.actions_["undo"].trigger()
    assert len(program.bench.desk.annotations) < there or program.bench.window.actions_["redo"].isEnabled()
    assert "Rétablir" in program.bench.window.actions_["redo"].text().replace("&", "")


def test_the_same_language_leaves_the_window(program: Program, qtbot: QtBot) -> None:
    before = program.bench
    before.preferences.show()
    before.preferences.choose(language="de")
    before.preferences.choose(language="en")
    assert before.preferences.dialog is not None
    before.preferences.dialog.reject()
    QApplication.processEvents()
    assert program.bench is before


def test_a_window_without_a_project_changes_too(program: Program, qtbot: QtBot) -> None:
    program.bench.projects.close()
    choose(program, qtbot, "ru")
    assert program.bench.desk.session is None
    assert "проект" in program.bench.window.welcome.new.text()
