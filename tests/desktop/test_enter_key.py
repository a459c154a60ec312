"""Enter presses the button that has the focus, in the window and in dialogs without a default button."""

from PySide6.QtWidgets import QToolButton
from tests.desktop.driving import Key, focus, press

from copydesk.desktop.enter_key import EnterKey
from copydesk.desktop.workbench import Workbench


def test_enter_presses_the_button_of_a_message(bench: Workbench) -> None:
    done: list[str] = []
    bench.window.bar.inform("It is open elsewhere.", "Open read-only", lambda: done.append("opened"))
    bench.window.bar.button.setFocus()
    press(Key.Key_Return)
    assert done == ["opened"]


def test_enter_presses_a_small_button_too_and_once(bench: Workbench) -> None:
    bench.window.bar.inform("Exported.")
    close = bench.window.bar.findChild(QToolButton, "messageClose")
    assert isinstance(close, QToolButton)
    pressed: list[str] = []
    close.clicked.connect(lambda: pressed.append("closed"))
    EnterKey(bench)  # as where there are two windows
    close.setFocus()
    press(Key.Key_Enter)
    assert len(pressed) == 1
    assert not bench.window.bar.isVisible()


def test_enter_in_a_field_still_presses_no_button(bench: Workbench) -> None:
    pressed: list[str] = []
    bench.window.articles.filter_button.clicked.connect(lambda: pressed.append("unfolded"))
    bench.window.articles.filter_button.setFocus()
    bench.window.articles.filter.setFocus()
    press(Key.Key_Return)
    assert pressed == []
    assert focus() is bench.window.articles.list
