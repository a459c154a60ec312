"""Whom words mean that tell of a land: *the Velmoran*, *the Velmoran government*, *his country*."""

import re
from collections.abc import Callable

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom
from copydesk.suggest.meaning.holders import Holders
from copydesk.suggest.meaning.issuers import Issuers
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.nouns import is_native
from copydesk.suggest.names.unlisted import is_demonym

_THE_NOUN = 2
"""Words of *the islander*."""
_ADJECTIVE = re.compile(r"[Tt]he[ \u00a0][A-Z][a-z]{2,}(?:an|ese|ish)[ \u00a0][a-z]+$")
_NATIVES = 3
"""Words of *the Social Democrat*."""
LANDS = frozenset((ActorKind.STATE, ActorKind.OTHER))
"""What who is named only by a land is taken for: a state that is known, or anything."""


class Lands:
    """For whoever asks in text order; ``he_or_she`` tells whom a pronoun before a place means."""

    def __init__(
        self,
        named: Antecedents,
        holders: Holders,
        issuers: Issuers,
        he_or_she: Callable[[str, int], Whom | None],
    ) -> None:
        self._named, self._holders, self._issuers = named, holders, issuers
        self._he_or_she = he_or_she

    def of(self, said: Phrase, span: Span) -> Whom | None:
        """Whom *the Velmoran* means: a person of whom it was said before, as in *the Velmoran rider*."""
        if len(said.words) != _THE_NOUN or said.words[0] != "the":
            return None
        return self._holders.said_to_be(span.of(self._named.text).split()[-1], span.start)

    def native(self, said: Phrase, span: Span) -> Whom | None:
        """Whom *the Dane* or *the Social Democrat* means: who was said to be that, or who is left."""
        words = span.of(self._named.text).partition(",")[0].split()
        if words[:1] not in (["the"], ["The"]) or len(words) > _NATIVES or not is_native(said.noun):
            return None
        if not all(word[0].isupper() for word in words[1:]):
            return None
        return self.of(said, span) or self._he_or_she("", span.start)

    def ruled(self, span: Span, said: Phrase) -> Whom | None:
        """The state whose government *the Velmoran government* is."""
        at = self._named.text.rfind(said.noun, span.start, span.end)
        words = self._named.text[span.start : max(at, span.start)].split()
        if not words or not words[-1][0].isupper():
            return None
        return self._named.state_called(words[-1], span.start)

    def country(self, before: int, heard: Heard) -> Whom | None:
        """The state that is named, or whose adjective stands, beside who *his country* is whose."""
        who = heard.whom if self._named.is_person(heard.whom) else None
        if who is None:
            who = self._holders.he_or_she("", before, heard)
        for one in self._named.persons_before(before) if who is not None else ():
            if one.whom == who and (state := self._issuers.home(one.start, one.end, before)) is not None:
                return state
        return self._issuers.state(before, None)


def is_of_land(named: Whom | None) -> bool:
    """Whether what is named is only of which land somebody is: *the Velmorian minister*."""
    return isinstance(named, NewActor) and named.kind is ActorKind.OTHER and is_demonym(named.name.casefold())


def is_lands(named: Whom | None, words: str) -> bool:
    """Whether what is named is an adjective that a small noun follows: *the Velmoran minister*."""
    if not isinstance(named, NewActor) or named.kind is not ActorKind.OTHER or not named.name.endswith("an"):
        return False
    _, _, behind = words.partition(f"{named.name} ")
    return " " not in named.name and behind[:1].islower()


def is_others(words: str) -> bool:
    """Whether an adjective tells which land's side or government it is: *the Velmoran side*."""
    return _ADJECTIVE.match(words) is not None
