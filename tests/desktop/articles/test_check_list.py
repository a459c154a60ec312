"""A list to tick: it follows the theme as long as it is there."""

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from copydesk.desktop.articles.check_list import CheckList
from copydesk.desktop.look import Look


def test_a_theme_that_is_chosen_later_finds_nobody_who_is_gone(qtbot: QtBot) -> None:
    look = Look("light")
    gone, there = CheckList(look, "gone", "Gone"), CheckList(look, "there", "There")
    qtbot.addWidget(there)
    before = there.palette().window().color()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.choose("dark")  # raised RuntimeError for the one that is gone
    assert there.palette().window().color() != before
    look.choose("light")
