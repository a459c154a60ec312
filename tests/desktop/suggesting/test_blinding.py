"""Working blind in the window: the sign, and when suggestions come."""

from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, hint, press
from tests.desktop.suggesting.conftest import words

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench


def sign(bench: Workbench) -> str:
    label = bench.window.status.blind
    return label.text() if label.isVisible() else ""


def test_a_blind_coder_sees_suggestions_once_the_article_is_done(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    assert sign(bench) == ""
    action = bench.window.actions_["work_blind"]
    action.trigger()
    assert action.isChecked()
    assert (sign(bench), words(offers)) == ("Blind", [])
    assert "marked done" in bench.window.status.blind.toolTip()
    assert hint(bench).startswith("No suggestions are shown")
    bench.window.view.setFocus()
    press(Key.Key_Tab)
    assert offers.selected is None
    bench.window.view.setFocus()
    press(Key.Key_O)
    assert hint(bench).startswith("You work blind")
    bench.window.actions_["status_done"].trigger()
    qtbot.waitUntil(lambda: bool(words(offers)))
    assert sign(bench) == "Blind, first pass done"
    action.trigger()
    assert sign(bench) == ""


def test_suggestions_can_be_shown_early_which_is_told(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["show_suggestions_now"].trigger()
    assert hint(bench) == "Suggestions are not hidden here."
    bench.window.actions_["work_blind"].trigger()
    bench.window.actions_["show_suggestions_now"].trigger()
    assert words(offers)
    assert sign(bench) == "Blind, shown early"
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert (sign(bench), words(offers)) == ("Blind", [])


def test_another_coder_is_not_blind(bench: Workbench, offers: Offers) -> None:
    session = bench.desk.session
    assert session is not None
    bench.window.actions_["work_blind"].trigger()
    session.set_coder("Bo")
    bench.window.status.show_coder("Bo")
    assert sign(bench) == ""
    assert words(offers)
    assert not bench.window.actions_["work_blind"].isChecked()
