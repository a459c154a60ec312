"""Suggestions found by where they stand in the text."""

from dataclasses import replace

from tests.desktop.article.conftest import TEXT

from copydesk.desktop.article.ghosts import Ghosts, main_span
from copydesk.desktop.article.offsets import OffsetMap
from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor, OpenSuggestion

MENTION = OpenSuggestion(id=5, article=1, kind=Kind.MENTION, spans=(Span(4, 23),), actor=NewActor("Board"))
QUOTATION = OpenSuggestion(
    id=6,
    article=1,
    kind=Kind.QUOTATION,
    spans=(Span(40, 60), Span(0, 10)),
    cue=(Span(12, 14),),
    speaker_spans=(Span(4, 30),),
)


def ghosts(*suggestions: OpenSuggestion) -> Ghosts:
    made = Ghosts(OffsetMap(TEXT))
    made.load(suggestions)
    return made


def test_the_shortest_at_a_place_comes_first() -> None:
    found = ghosts(MENTION, QUOTATION)
    assert found.at(1) == [6]
    assert found.at(5) == [6, 5]
    assert found.at(13) == [6, 5]
    assert found.at(20) == [5, 6]
    assert found.at(23) == [6]
    assert found.at(200) == []


def test_where_nothing_is_what_ends_there_counts() -> None:
    assert ghosts(MENTION).at(23) == [5]
    assert ghosts(MENTION).at(24) == []


def test_what_is_loaded_anew_replaces_all() -> None:
    found = ghosts(MENTION)
    found.load([QUOTATION])
    assert found.get(5) is None
    assert [one.annotation for one in found.between(0, 100)] == [6, 6, 6, 6]


def test_one_that_is_adjusted_is_found_where_it_is_now() -> None:
    found = ghosts(MENTION, QUOTATION)
    found.load([MENTION, replace(QUOTATION, spans=(Span(30, 40),), cue=(), speaker_spans=())])
    assert [(one.annotation, one.start) for one in found.between(0, 100)] == [(5, 4), (6, 30)]
    assert found.at(1) == []


def test_a_long_one_is_found_all_along() -> None:
    long = OpenSuggestion(id=7, article=1, kind=Kind.QUOTATION, spans=(Span(10, 9_000),))
    found = ghosts(long)
    assert all(found.at(offset) == [7] for offset in (10, 2_000, 4_001, 8_999))


def test_it_is_read_from_its_first_span() -> None:
    assert main_span(QUOTATION) == Span(0, 10)
