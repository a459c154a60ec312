"""Keys that can do nothing say what is missing, and let no older hint stand."""

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, Shift, hint, press, select, undo

from copydesk.desktop.workbench import Workbench

OLD = "Accepted: somebody."


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Key.Key_Delete, "Select an annotation or a suggestion first."),
        (Key.Key_Return, "Select an annotation or a suggestion first."),
        (Key.Key_Enter, "Select an annotation or a suggestion first."),
        (Key.Key_R, "Select an annotation first."),
    ],
)
def test_a_key_in_the_text_says_what_is_missing(bench: Workbench, key: Key, said: str) -> None:
    bench.window.status.say(OLD)
    press(key)
    assert hint(bench) == said


def test_x_says_whether_there_is_a_suggestion_to_select(qtbot: QtBot, bench: Workbench) -> None:
    bench.suggesting.show_suggestions(False)
    press(Key.Key_X)
    assert hint(bench) == "No suggestion is shown here."
    bench.suggesting.show_suggestions(True)
    qtbot.waitUntil(lambda: bool(bench.window.offers.all()))
    press(Key.Key_X)
    assert hint(bench) == "Select a suggestion first."


def test_nothing_to_undo_and_nothing_to_redo_is_said(bench: Workbench) -> None:
    bench.window.status.say(OLD)
    press(Key.Key_Z, Control | Shift)
    assert hint(bench) == "Nothing to redo."
    while bench.window.actions_["undo"].isEnabled():
        undo(bench)
    bench.window.status.say(OLD)
    press(Key.Key_Z, Control)
    assert hint(bench) == "Nothing to undo."


def test_keys_that_do_something_or_mean_nothing_say_nothing_of_it(bench: Workbench) -> None:
    bench.window.status.say(OLD)
    press(Key.Key_J)
    bench.window.articles.list.setFocus()
    press(Key.Key_X)
    assert hint(bench) == OLD
    select(bench, "Kestrel Port")
    press(Key.Key_W)
    assert "first" not in hint(bench)
