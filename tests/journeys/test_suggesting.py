"""A wire story tagged by accepting, rejecting and correcting what is suggested: far fewer key presses."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import make_session
from tests.desktop.driving import Alt, Control, Key, Shift, every, words_of
from tests.journeys.effort import ACTORS, QUOTATIONS, STORY, Effort, prepare
from tests.journeys.hands import exported

from copydesk.desktop.suggesting.bulk_dialog import BulkDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Origin, Passage, Quotation
from copydesk.session import Session

pytestmark = pytest.mark.journey

BY_HAND = 3 * len(ACTORS) + 4 * len(QUOTATIONS)
"""Presses that the mentions and quotations of the story take without suggestions: see test_effort."""


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A project with the wire story and its actors, and one too many; the window closes it."""
    made = make_session(tmp_path, STORY)
    prepare(made)
    made.codebook.add_actor("Harbour Ltd", aliases=("harbour hall",))
    return made


def test_a_known_cast(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: len(bench.window.offers.all()) == 3 * len(ACTORS) + 1 + len(QUOTATIONS))
    hands = Effort(bench)
    hands.click("harbour hall")
    hands.press(Key.Key_X)  # that is no company
    hands.press(Key.Key_Return, Shift)
    hands.click("gift to nobody")
    hands.press(Key.Key_Down, Control | Alt | Shift)  # this coder leaves out "that"
    hands.press(Key.Key_Down, Alt | Shift)
    assert hands.presses.total() <= 0.4 * BY_HAND
    check(bench)
    _, (line,) = exported(bench, tmp_path)
    edited = {
        one["quote"][0]: one["suggestion"]["edited"] for one in line["quotations"] if "suggestion" in one
    }
    assert edited == {
        '"Boats will sail again on Monday,"': False,
        '"We cannot pay for empty seats."': False,
        'the truce was "a gift to nobody"': True,
        "that fares would rise by autumn": False,
        "The talks will resume in June": False,
    }


def check(bench: Workbench) -> None:
    """All of it is tagged, and rightly."""
    named = Counter(bench.desk.name_of(each) for each in every(bench, Mention))
    assert named == dict.fromkeys(ACTORS, 3)
    assert {each.origin for each in every(bench, Mention)} == {Origin.SUGGESTED}
    said = {bench.desk.name_of(each): each for each in every(bench, Quotation)}
    assert len(every(bench, Quotation)) == len(QUOTATIONS)
    article = bench.desk.article
    assert article is not None
    for place, (speaker, cue) in QUOTATIONS.items():
        quotation = said[speaker]
        assert place in words_of(bench, quotation)[0]
        assert [span.of(article.text) for span in quotation.cue] == [cue]


def test_one_by_one_with_tab_enter_and_x(qtbot: QtBot, bench: Workbench) -> None:
    offers = bench.window.offers
    qtbot.waitUntil(lambda: len(offers.all()) == 3 * len(ACTORS) + 1 + len(QUOTATIONS))
    hands = Effort(bench)
    hands.press(Key.Key_Tab)
    while (chosen := offers.get(offers.selected)) is not None:
        wrong = offers.words_of(chosen) == "harbour hall"
        hands.press(Key.Key_X if wrong else Key.Key_Return)
    assert hands.presses.total() == 3 * len(ACTORS) + 1 + len(QUOTATIONS) + 1
    named = Counter(bench.desk.name_of(each) for each in every(bench, Mention))
    assert named == dict.fromkeys(ACTORS, 3)
    assert len(every(bench, Quotation)) == len(QUOTATIONS)


def test_blind_first_then_adjusted_in_bulk_and_with_topics(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    offers, window, session = bench.window.offers, bench.window, bench.desk.session
    assert session is not None
    qtbot.waitUntil(lambda: bool(offers.all()))
    window.actions_["work_blind"].trigger()
    assert not offers.all()
    hands = Effort(bench)
    hands.click("harbour hall")
    hands.press(Key.Key_Tab)
    assert offers.selected is None  # nothing is there to be gone through
    window.actions_["status_done"].trigger()  # the first pass
    qtbot.waitUntil(lambda: bool(offers.all()))
    window.view.setFocus()
    hands.click("harbour hall")
    hands.press(Key.Key_Left, Control | Alt | Shift)
    chosen = offers.get(offers.selected)
    assert chosen is not None
    assert offers.words_of(chosen).strip() == "harbour"
    hands.press(Key.Key_Return)
    window.view.setFocus()
    hands.press(Key.Key_Return, Control | Shift)
    many = window.findChild(BulkDialog)
    assert isinstance(many, BulkDialog)
    many.sure.setValue(0)
    count = len(many.chosen)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert len(bench.desk.annotations) == count + 1
    session.codebook.add_topic("Truce")
    window.activateWindow()
    window.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    hands.press(Key.Key_O)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    hands.press(Key.Key_Return)
    passage = every(bench, Passage)[0]
    assert "truce" in " ".join(words_of(bench, passage)).lower()
    _, (line,) = exported(bench, tmp_path)
    # They were seen before blind work was switched on.
    assert [(one["coder"], one["early"]) for one in line["blind"]] == [("Ana", True)]
    assert line["passages"][0]["suggestion"]["engine"] == "topics"
    edited = [one["quote"] for one in line["mentions"] if one["suggestion"]["edited"]]
    assert edited == [["harbour"]]
