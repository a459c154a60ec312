"""The marked stories are consistent and many; the reader refuses what is not."""

import re
from collections import Counter
from functools import cache
from itertools import combinations

import pytest
from tests.gold.reading import HALVES, WIRE, GoldArticle, MarkupError, articles, parse, read

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.span import Span

LEAST = 172
LEAST_FOR_TESTING = 68
HEADER = "language: en\ndate: 2031-09-06\nperson: Orla Denvik; Denvik\nstate body: Harbour Board\n\n"
FILES = sorted(WIRE.glob("*/*.txt"))


@cache
def stories() -> tuple[GoldArticle, ...]:
    return tuple(story for half in HALVES for story in articles(half))


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[place : place + 4]) for place in range(len(words) - 3)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_story_is_marked_as_the_guideline_says(path: object) -> None:
    story = read(WIRE / str(path))
    assert 120 <= len(story.text.split()) <= 450
    assert story.quotations
    assert story.mentions
    for quotation in story.quotations:
        assert quotation.content
        assert quotation.actor is None or quotation.actor in story.actors
        assert not quotation.actor or quotation.speaker


def test_there_are_enough_stories_and_half_of_them_are_for_testing() -> None:
    assert len(FILES) >= LEAST
    assert len(articles("test")) >= LEAST_FOR_TESTING
    assert len({path.stem.partition("-")[0] for path in FILES}) == len(FILES)


def test_every_type_and_kind_is_met_often() -> None:
    types = Counter(each.type for story in stories() for each in story.quotations)
    kinds = Counter(actor.kind for story in stories() for actor in story.actors.values())
    assert min(types[each] for each in QuotationType) >= 5
    assert min(kinds[each] for each in set(ActorKind) - {ActorKind.GROUP, ActorKind.OTHER}) >= 5


def test_no_story_is_like_another() -> None:
    told = [(story.name, shingles(story.text)) for story in stories()]
    alike = {
        (one, other): len(some & others)
        for (one, some), (other, others) in combinations(told, 2)
        if len(some & others) > 0.03 * min(len(some), len(others))
    }
    assert alike == {}


def test_names_of_people_are_used_once() -> None:
    people = Counter(
        actor.name for story in stories() for actor in story.actors.values() if actor.kind is ActorKind.PERSON
    )
    assert [name for name, count in people.items() if count > 1] == []


def test_the_markup_nests() -> None:
    story = parse(
        "one",
        HEADER + '{d1:"We can,"} {s1:{Orla Denvik} of the {Harbour Board}} {q1:said}, '
        "{d1:\"and I told {s2=-:the crew} {d2:'Go home'}.\"}",
    )
    assert story.text == '"We can," Orla Denvik of the Harbour Board said, "and I told the crew \'Go home\'."'
    inner, outer = sorted(story.quotations, key=lambda each: -each.number)
    assert [span.of(story.text) for span in outer.content] == [
        '"We can,"',
        "\"and I told the crew 'Go home'.\"",
    ]
    assert (outer.cue, outer.actor) == ((Span(43, 47),), "Orla Denvik")
    assert (inner.content[0].of(story.text), inner.actor) == ("'Go home'", None)
    assert [each.span.of(story.text) for each in story.mentions] == ["Orla Denvik", "Harbour Board"]


def test_a_speaker_can_have_two_quotations() -> None:
    story = parse(
        "one",
        HEADER
        + "{s1,2:The {Harbour Board}} {q1:said} {i1:it was late} and {q2:asked} {i2:to wait}, {Denvik}.",
    )
    assert [each.actor for each in story.quotations] == ["Harbour Board", "Harbour Board"]


@pytest.mark.parametrize(
    "body",
    [
        "{Denvik}, {Harbour Board}} here",
        "{Denvik} and the {Harbour Board",
        "{Denvik }is at the {Harbour Board}",
        "{Denvik} is at the {Port Board}",
        "Denvik is at the {Harbour Board} with {Denvik}",
        "{Denvik} is nowhere",
        '{Denvik} of the {Harbour Board} has a "plan"',
        '{d1:"We can,} {Denvik} of the {Harbour Board} {q1:said}',
        "{s1:{Denvik}} of the {Harbour Board} {q1:said} nothing",
        "{s1:{Denvik},} of the {Harbour Board}, {q1:said} {i1:it was late}",
        "{s1:{Denvik} of the {Harbour Board}} {q1:has said} {i1:it was late}",
        "{s1:{Denvik} of the {Harbour Board}} {q1:said} {i1:it was late.}",
        '{s1:{Denvik} of the {Harbour Board}} {q1:said} {i1:it was "late"}',
        '{s1:{Denvik} of the {Harbour Board}} {q1:said} {x1:"late"}',
        "{s1:{Denvik} of the {Harbour Board}} {q1:said} {d1:late}",
        "{s1:she} {q1:said} {i1:{Denvik} of the {Harbour Board} was late}",
        "{s1:{Denvik}} {q1:said} {i1:the {Harbour Board} was late}, {s1=Harbour Board:it} added",
        '{Denvik} of the {Harbour Board}: {n:"one}\n\n{n:two"}',
    ],
)
def test_what_contradicts_itself_is_refused(body: str) -> None:
    with pytest.raises(MarkupError, match="one: "):
        parse("one", HEADER + body)


@pytest.mark.parametrize(
    "header",
    ["language: en", "language: en\ndate: yesterday", "language: xx\ndate: 2031-09-06", "nothing"],
)
def test_a_header_tells_language_date_and_kinds(header: str) -> None:
    with pytest.raises(MarkupError):
        parse("one", f"{header}\n\nWords.")
