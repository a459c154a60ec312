"""Working blind in the window: the sign, and when suggestions come."""

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, Shift, hint, press
from tests.desktop.suggesting.conftest import words

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.session import Session


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
    assert (sign(bench), words(offers)) == ("Blind, but shown before", [])
    assert "were shown before" in bench.window.status.blind.toolTip()
    assert hint(bench).startswith("No suggestions are shown")
    bench.window.view.setFocus()
    press(Key.Key_Tab)
    assert offers.selected is None
    bench.window.view.setFocus()
    press(Key.Key_O)
    assert hint(bench).startswith("You work blind")
    press(Key.Key_Return, Control | Shift)
    assert hint(bench) == "You work blind: suggestions are hidden until articles are marked done."
    bench.window.actions_["status_done"].trigger()
    qtbot.waitUntil(lambda: bool(words(offers)))
    assert sign(bench) == "Blind, shown early"
    action.trigger()
    assert sign(bench) == ""


@pytest.fixture
def blind(session: Session) -> None:
    """The coder works blind before the window is there."""
    session.blinding.set(True)


@pytest.mark.usefixtures("blind")
def test_who_works_blind_from_the_start_has_seen_nothing(qtbot: QtBot, bench: Workbench) -> None:
    bench.suggesting.show_suggestions(True)
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert (sign(bench), words(bench.window.offers)) == ("Blind", [])
    assert "marked done" in bench.window.status.blind.toolTip()
    bench.window.actions_["status_done"].trigger()
    qtbot.waitUntil(lambda: bool(words(bench.window.offers)))
    assert sign(bench) == "Blind, first pass done"


def test_suggestions_can_be_shown_early_which_is_told(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["show_suggestions_now"].trigger()
    assert hint(bench) == "Suggestions are not hidden here."
    bench.window.actions_["work_blind"].trigger()
    bench.window.actions_["show_suggestions_now"].trigger()
    assert words(offers)
    assert sign(bench) == "Blind, shown early"
    assert "stays recorded" in hint(bench)
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert (sign(bench), words(offers)) == ("Blind, but shown before", [])


def test_another_coder_is_not_blind(bench: Workbench, offers: Offers) -> None:
    session = bench.desk.session
    assert session is not None
    bench.window.actions_["work_blind"].trigger()
    session.set_coder("Bo")
    bench.window.status.show_coder("Bo")
    assert sign(bench) == ""
    assert words(offers)
    assert not bench.window.actions_["work_blind"].isChecked()
