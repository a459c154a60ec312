"""A whole wire story, and how many key presses and clicks it takes: these must not grow."""

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import make_session
from tests.desktop.driving import every, words_of
from tests.journeys.effort import ACTORS, QUOTATIONS, STORY, TOPICS, WHOLE, Effort, prepare

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.session import Session

pytestmark = pytest.mark.journey

MENTIONS = 3 * len(ACTORS)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A project with the wire story; the window closes it."""
    return make_session(tmp_path, STORY)


def check(bench: Workbench) -> None:
    """All of it is tagged, and rightly."""
    named = Counter(bench.desk.name_of(each) for each in every(bench, Mention))
    assert named == dict.fromkeys(ACTORS, 3)
    spans = [span for each in every(bench, Mention) for span in each.spans]
    assert len(set(spans)) == MENTIONS
    said = {bench.desk.name_of(each): each for each in every(bench, Quotation)}
    assert len(every(bench, Quotation)) == len(QUOTATIONS)
    article = bench.desk.article
    assert article is not None
    for place, (speaker, cue) in QUOTATIONS.items():
        quotation = said[speaker]
        assert place in words_of(bench, quotation)[0]
        assert [span.of(article.text) for span in quotation.cue] == [cue]
        assert speaker in quotation.speaker_spans[0].of(article.text)
    about = {bench.desk.name_of(each): each for each in every(bench, Passage)}
    assert set(about) == {*TOPICS.values(), WHOLE}
    assert about[WHOLE].spans == ()
    for place, topic in TOPICS.items():
        assert place in words_of(bench, about[topic])[0]


def test_from_an_empty_codebook(qtbot: QtBot, bench: Workbench) -> None:
    presses = Effort(bench).tag_story(known=False)
    check(bench)
    assert presses["mentions"] <= 66
    assert presses["quotations"] <= 4 * len(QUOTATIONS)
    assert presses["topics"] <= 56


def test_with_a_codebook_that_knows_them(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    prepare(bench.desk.session)
    presses = Effort(bench).tag_story(known=True)
    check(bench)
    assert presses["mentions"] <= MENTIONS
    assert presses["quotations"] <= 4 * len(QUOTATIONS)
    assert presses["topics"] <= 26
