"""The message bar: one sentence, a button if there is something to do, and a way to close it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from tests.desktop.driving import message

from copydesk.desktop.message_bar import MessageBar
from copydesk.desktop.workbench import Workbench


def test_a_message_is_shown_as_it_is_and_closed(bench: Workbench) -> None:
    bar = bench.window.findChild(QWidget, "messageBar")
    assert isinstance(bar, MessageBar)
    assert not bar.isVisible()
    bar.error("<b>No</b> such file.")
    assert bar.isVisible()
    assert bar.label.text() == "<b>No</b> such file."
    assert bar.label.textFormat() is Qt.TextFormat.PlainText
    assert not bar.button.isVisible()
    close = bar.findChild(QToolButton, "messageClose")
    assert isinstance(close, QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_an_error_goes_with_the_next_success_and_other_messages_stay(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.do(lambda session: session.tagging.tag_actor(1, (), "Nobody"))
    assert message(bench) == "Select the words that name the actor first."
    bench.desk.session.tagging.tag_topic(1, (), "Ports")
    assert message(bench) == ""
    bench.window.bar.inform("Exported.")
    bench.desk.session.tagging.tag_topic(1, (), "Ferries")
    assert message(bench) == "Exported."


def test_the_button_does_what_it_says_and_takes_the_message_away(bench: Workbench) -> None:
    done: list[str] = []
    bench.window.bar.inform("Exported.", "Show in folder", lambda: done.append("shown"))
    QTest.mouseClick(bench.window.bar.button, Qt.MouseButton.LeftButton)
    assert done == ["shown"]
    assert not bench.window.bar.isVisible()
