"""Whom a quotation's words are from, as far as its surroundings tell: what the key for the speaker offers.

Mentions that the coder made come before everything else; no name is guessed.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.names import names_in
from copydesk.domain.reporting import cue_of, speaker_beside
from copydesk.domain.selection import sentence_at
from copydesk.domain.span import Span

_DESCRIBES = re.compile(r",|\s(?:of|from|at|for|von|vom|der|des|de|du|del|из|от)\s")


@dataclass(frozen=True, slots=True)
class SpeakerOffer:
    """Who may be the speaker.

    ``span`` holds the words that name the speaker, None where none do. ``actors`` are row ids, likeliest
    first; ``sure`` says that the words name the first of them, ``unknown`` that they hold a name that nobody
    goes by. ``name`` is what a new actor would be called.
    """

    span: Span | None
    actors: tuple[int, ...]
    name: str
    sure: bool
    unknown: bool = False
    kind: ActorKind | None = None


def speaker_offer(
    text: str,
    quotation: Quotation,
    annotations: Iterable[AnyAnnotation],
    actor_named: Callable[[str], int | None],
    span: Span | None = None,
    *,
    is_person: Callable[[int], bool] = lambda _actor: True,
) -> SpeakerOffer | None:
    """Whom to offer: whom the words beside the cue name, the mention by the cue, the last speaker, any near.

    ``actor_named`` gives the actor of exactly a name or alias. With a ``span`` the coder has said which
    words name the speaker; words without a name, as *she* or *the envoy*, stand for persons first. None
    where nothing at all can be offered.
    """
    every = tuple(annotations)
    cue = quotation.cue[0] if quotation.cue else cue_of(text, quotation.content)
    beside = span or (speaker_beside(text, cue, quotation.content) if cue else None)
    named = _named(text, beside, every, actor_named) if beside else None
    likely = _likely(text, cue, every, quotation)
    unknown = named is None and beside is not None and any(names_in(text, beside.start, beside.end))
    if beside is not None:
        likely.sort(key=lambda actor: not is_person(actor))
    first = [named] if named is not None else []
    actors = tuple(dict.fromkeys(first + likely))
    if beside is None and not actors:
        return None
    return SpeakerOffer(beside, actors, _new_name(text, beside), named is not None, unknown)


def _likely(
    text: str, cue: Span | None, annotations: tuple[AnyAnnotation, ...], quotation: Quotation
) -> list[int]:
    """The mention nearest to the cue in its sentence, the last speaker, the nearest mention of all."""
    sentence = sentence_at(text, cue.start) if cue else None
    by_cue = _nearest(cue, annotations, quotation, sentence) if cue and sentence else None
    anywhere = _nearest(cue, annotations, quotation) if cue else None
    found = (by_cue, _last_speaker(quotation, annotations), anywhere)
    return [actor for actor in found if actor is not None]


def _named(
    text: str, span: Span, annotations: Iterable[AnyAnnotation], actor_named: Callable[[str], int | None]
) -> int | None:
    """The actor that the words go by, of the mention at their head, or of a known name in them."""
    known = actor_named(span.of(text))
    if known is not None:
        return known
    mentions = sorted(
        (own, each.actor)
        for each in annotations
        if isinstance(each, Mention)
        for own in each.spans
        if own.overlaps(span)
    )
    head = _head(text, span)
    at_head = [actor for own, actor in mentions if own.overlaps(head)]
    if mentions:
        return at_head[-1] if at_head else mentions[-1][1]
    called = (words for name in names_in(text, span.start, span.end) for words in _shorter(name.of(text)))
    return next((actor for words in called if (actor := actor_named(words)) is not None), None)


def _head(text: str, span: Span) -> Span:
    """The words up to what only describes: ``Ilse Marden`` of ``Ilse Marden of the Ferry Board``."""
    found = _DESCRIBES.search(text, span.start + 1, span.end)
    return Span(span.start, found.start()) if found else span


def _shorter(name: str) -> Iterator[str]:
    """The name, and what is left of it as titles go, or what it belongs to: Envoy Mirela Osk of Velmora."""
    words = name.split()
    for end in range(len(words), 0, -1):
        for start in range(end):
            yield " ".join(words[start:end])


def _nearest(
    cue: Span, annotations: Iterable[AnyAnnotation], quotation: Quotation, within: Span | None = None
) -> int | None:
    """The actor mentioned nearest to the cue, outside the quoted words; with ``within`` only in there."""
    near = [
        (max(own.start - cue.end, cue.start - own.end, 0), own.start, each.actor)
        for each in annotations
        if isinstance(each, Mention)
        for own in each.spans
        if not any(own.overlaps(content) for content in quotation.content)
        and (within is None or own.within(within))
    ]
    return min(near)[2] if near else None


def _last_speaker(quotation: Quotation, annotations: Iterable[AnyAnnotation]) -> int | None:
    """Who spoke last before this quotation in the text."""
    start = quotation.content[0].start
    before = [
        (each.content[0].start, each.speaker)
        for each in annotations
        if isinstance(each, Quotation) and each.speaker is not None and each.content[0].start < start
    ]
    return max(before)[1] if before else None


def _new_name(text: str, span: Span | None) -> str:
    """What the words call the speaker: the name in them, or all of them."""
    if span is None:
        return ""
    name = next(iter(names_in(text, span.start, span.end)), None)
    return " ".join((name or span).of(text).split())
