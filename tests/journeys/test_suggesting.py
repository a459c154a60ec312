"""A wire story tagged by accepting, rejecting and correcting what is suggested: far fewer key presses."""

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import make_session
from tests.desktop.driving import Alt, Control, Key, Shift, every, words_of
from tests.journeys.effort import ACTORS, QUOTATIONS, STORY, Effort, prepare
from tests.journeys.hands import exported

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Origin, Quotation
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
    qtbot.waitUntil(lambda: len(bench.window.offers.all()) == 3 * len(ACTORS) + 4)
    hands = Effort(bench)
    hands.click("harbour hall")
    hands.press(Key.Key_X)  # that is no company
    hands.press(Key.Key_Return, Shift)
    hands.click("gift to nobody")
    hands.press(Key.Key_Down, Control | Alt | Shift)  # this coder leaves out "that"
    hands.press(Key.Key_Down, Alt | Shift)
    for place in ("would rise", "will resume"):
        hands.click(place)
        hands.press(Key.Key_Q)
        hands.press(Key.Key_S)
        hands.press(Key.Key_C)
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
    qtbot.waitUntil(lambda: len(offers.all()) == 3 * len(ACTORS) + 4)
    hands = Effort(bench)
    hands.press(Key.Key_Tab)
    while (chosen := offers.get(offers.selected)) is not None:
        wrong = offers.words_of(chosen) == "harbour hall"
        hands.press(Key.Key_X if wrong else Key.Key_Return)
    assert hands.presses.total() == 3 * len(ACTORS) + 4 + 1
    named = Counter(bench.desk.name_of(each) for each in every(bench, Mention))
    assert named == dict.fromkeys(ACTORS, 3)
    assert len(every(bench, Quotation)) == 3
