"""Mentions: the places where an article names actors, known ones and those who are new but surely actors.

Known actors are found by their names and aliases. In one article an acronym that it defines stands for the
name before it, and a surname for the one person who was named in full. A title stands for who held the
office then.
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span, longest
from copydesk.domain.suggestion import Suggestion
from copydesk.domain.wording import NOT_FIRST
from copydesk.suggest.cast import Cast
from copydesk.suggest.people import Named, Place, is_headline
from copydesk.suggest.roles import ROLES

_CAPITALISED = re.compile(r"(?<![\w'’.-])[^\W\d_a-z][\w&]*(?:-[\w&]+)*")
_FIRST_NAME = re.compile(r"[^\W\d_a-z][\w'’-]*\.?[\s\u00a0]$")
_LEAST = 0.5
"""A place that is less sure is not suggested."""


def mentions(cast: Cast) -> list[Suggestion]:
    """The mentions of a text in text order; of overlapping ones the longest.

    Whoever is nobody known has to have been looked up as a speaker before, where they are one.
    """
    full = [*(place for place in cast.places if place.score >= _LEAST), *_new(cast)]
    found: dict[Span, Place] = {}
    for place in (*full, *(one.place for one in cast.titled), *_short(cast, full)):
        found.setdefault(place.span, place)
    return [
        Suggestion(kind=Kind.MENTION, spans=(span,), actor=found[span].whom, score=found[span].score)
        for span in longest(found)
    ]


def _new(cast: Cast) -> Iterator[Place]:
    """Names of nobody known: of those who speak, bear a title or are bodies, wherever these are named."""
    actors: dict[str, Place] = {}
    for one in cast.names:
        score = _sure(cast, one)
        before = actors.get(one.words)
        if score and (before is None or before.score < score):
            actors[one.words] = Place(one.span, one.actor, score)
    for one in cast.names:
        if one.words in actors:
            yield Place(one.span, actors[one.words].whom, actors[one.words].score)


def _sure(cast: Cast, one: Named) -> float:
    """How surely a name is an actor's; 0 where nothing tells."""
    if one.actor in cast.spoken:
        return 0.75
    if is_headline(cast.text, one.span):
        return 0.0
    if one.acronym and one.body:
        return 0.75
    return 0.6 if one.body or (one.titled and one.person) else 0.0


def _short(cast: Cast, full: Sequence[Place]) -> Iterator[Place]:
    """Acronyms that the text defines, and surnames of those whom it names in full."""
    acronyms = cast.acronyms()
    told = {place.whom for place in full}
    first = min((place.span.start for place in full), default=len(cast.text))
    for match in _CAPITALISED.finditer(cast.text, first):
        span = Span(*match.span())
        whom = acronyms.get(match[0])
        if whom is None and not match[0].isupper() and not _has_first_name(cast.text, span):
            whom = cast.called(match[0])
        if whom is not None and whom in told:
            yield Place(span, whom, 0.85 if isinstance(whom, int) or match[0] in acronyms else 0.7)


def _has_first_name(text: str, span: Span) -> bool:
    """Whether a capitalised word goes before that opens no sentence, or one follows: it is another's name."""
    if text[span.end : span.end + 1] in {" ", "\u00a0"} and text[span.end + 1 : span.end + 2].isupper():
        return True
    before = _FIRST_NAME.search(text, max(0, span.start - 24), span.start)
    if before is None:
        return False
    return before[0].strip(" .\u00a0").casefold() not in NOT_FIRST | ROLES
