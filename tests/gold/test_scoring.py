"""The measures of the gold set, on one story whose figures can be counted by hand."""

from collections.abc import Sequence

import pytest
from tests.gold.__main__ import main
from tests.gold.reading import GoldArticle, parse
from tests.gold.scoring import Scores, Share, overlap, scores, trimmed

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.suggest.names.aliases import Aliases

STORY = """language: en
date: 2031-09-06
person: Orla Denvik; Denvik

{d1:"We can,"} {s1:{Orla Denvik}} {q1:said}, {d1:"by noon."}
{s2=Denvik:She} {q2:added} {i2:that it rained}."""


def story() -> GoldArticle:
    return parse("story", STORY)


def quotation(*spans: Span, **rest: object) -> Suggestion:
    made = Suggestion(
        kind=Kind.QUOTATION, spans=spans, type=QuotationType.DIRECT, speaker_spans=(Span(10, 21),)
    )
    return made if not rest else Suggestion(kind=Kind.QUOTATION, spans=spans, **rest)  # pyright: ignore[reportArgumentType] - any field


def measured(*proposed: Suggestion, knowing: Sequence[Suggestion] = ()) -> Scores:
    return scores([story()], lambda _text, aliases: list(knowing if aliases else proposed))


def test_what_is_marked_is_all_right() -> None:
    marked = [
        Suggestion(
            kind=Kind.QUOTATION,
            spans=each.content,
            cue=each.cue,
            speaker_spans=each.speaker,
            type=each.type,
            actor=NewActor("orla denvik", ActorKind.PERSON),
        )
        for each in story().quotations
    ]
    named = [Suggestion(kind=Kind.MENTION, spans=(each.span,), actor=1) for each in story().mentions]
    result = measured(*marked, *named, knowing=named)
    for part in (result.every, result.direct, result.not_direct):
        assert (part.exact.f1, part.half.f1, part.speaker.value, part.actor.value) == (1, 1, 1, 1)
    assert (result.mentions.f1, result.known.f1) == (1, 1)


def test_nothing_proposed_is_nothing_found() -> None:
    assert measured().every.exact.f1 == 0
    assert measured().every.exact.recall == Share(0, 3)


def test_half_of_the_words_count_as_half_only() -> None:
    text = story().text
    start = text.index("that it rained")
    result = measured(
        quotation(Span(start + 5, start + 14), type=QuotationType.INDIRECT),
        quotation(Span(0, 7), type=QuotationType.DIRECT, speaker_spans=(Span(0, 3),)),
    )
    assert result.every.exact.recall == Share(1, 3)
    assert result.every.half.precision == Share(2, 2)
    assert result.every.speaker == Share(0, 2)
    assert result.not_direct.half.f1 == 1
    assert result.direct.half.recall == Share(1, 2)


def test_the_right_place_of_the_wrong_actor_is_no_known_mention() -> None:
    named = Suggestion(kind=Kind.MENTION, spans=(Span(10, 21),), actor=NewActor("Orla Denvik"))
    assert measured(named, knowing=[named]).known.recall == Share(0, 1)
    assert measured(named).mentions.f1 == 1


def test_an_actor_who_is_proposed_as_two_is_not_one() -> None:
    span = story().mentions[0].span
    person, other = NewActor("Orla Denvik", ActorKind.PERSON), NewActor("Orla Denvik", ActorKind.OTHER)
    named = Suggestion(kind=Kind.MENTION, spans=(span,), actor=person)
    assert measured(named).once == Share(1, 1)
    assert measured(named, quotation(Span(0, 3), actor=other)).once == Share(0, 1)
    assert measured(named, quotation(Span(0, 3), actor=NewActor("Nobody"))).once == Share(1, 1)


def test_edges_are_trimmed_and_overlap_is_shared_over_all() -> None:
    assert trimmed('a "We can," b', Span(2, 11)) == Span(3, 9)
    assert trimmed('"..."', Span(0, 5)) is None
    assert overlap(Span(0, 4), Span(2, 6)) == pytest.approx(1 / 3)
    assert overlap(Span(0, 4), Span(4, 6)) == 0


def test_aliases_are_those_of_the_story() -> None:
    seen: list[Aliases] = []
    scores([story()], lambda _text, aliases: [] if aliases is None else seen.append(aliases) or [])
    assert seen[0].called("denvik") == (1,)


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    assert "test, English" in capsys.readouterr().out
