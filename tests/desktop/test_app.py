"""The program as it is started: name, icon, a window, and its end."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session

from copydesk import logs
from copydesk.desktop import app
from copydesk.desktop.main_window import MainWindow
from copydesk.preferences import Preferences


def close_soon(seen: list[str]) -> None:
    """Close the window as soon as it answers, and note its title."""

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                seen.append(widget.windowTitle())
                widget.close()

    QTimer.singleShot(0, close)


def test_the_application_says_what_it_is(qtbot: QtBot) -> None:
    made = app.application()
    assert made is app.application()
    assert made.applicationDisplayName() == "Copydesk"
    assert QGuiApplication.desktopFileName() == app.DESKTOP_NAME
    assert not made.windowIcon().isNull()


def test_it_opens_on_a_project_and_ends_with_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.close()
    seen: list[str] = []
    close_soon(seen)
    assert app.main(session.path) == 0
    assert seen == ["Desk - Copydesk"]
    assert Preferences.load().recent == (str(session.path),)
    assert "opened a project" in logs.tail()


def test_it_opens_on_the_welcome_page_or_the_sample(qtbot: QtBot) -> None:
    seen: list[str] = []
    close_soon(seen)
    assert app.main() == 0
    close_soon(seen)
    assert app.main(sample=True) == 0
    assert seen == ["Copydesk", "Sample: the Northern Straits - Copydesk"]
