"""Whom nouns mean that no list has: *the islander*, *the breeder of eels*, *the cabin crew*."""

from collections.abc import Callable

from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.meaning.antecedents import Heard, Whom
from copydesk.suggest.meaning.epithets import Epithets, is_human
from copydesk.suggest.meaning.gender import ROMANCE
from copydesk.suggest.meaning.issuers import Issuers
from copydesk.suggest.meaning.lands import LANDS, Lands
from copydesk.suggest.meaning.owned_roles import OwnedRoles
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import bodies_of, is_romance_person
from copydesk.suggest.names.trades import NAMELESS

RULES = frozenset(("government", "authorities", "side", "leadership", "administration"))
"""What rules a country or a town."""


class OpenPhrases:
    """Whom any other noun means; ``described`` tells who was said to be it."""

    def __init__(
        self,
        text: str,
        described: Callable[[str, int], Whom | None],
        *,
        owned: OwnedRoles,
        issuers: Issuers,
        lands: Lands,
        epithets: Epithets,
    ) -> None:
        self._text, self._described = text, described
        self._owned, self._issuers, self._lands, self._epithets = owned, issuers, lands, epithets

    def whom(self, said: Phrase, span: Span, named: Whom | None, heard: Heard) -> Whom | None:
        """Whom a noun means that no list has: who was said to be that, or else who is named."""
        if said.owner is not None:
            if said.words[0] in ROMANCE and is_romance_person(said.noun):
                return self._owned.whom(said, span.start, heard)
            return None if self._is_nameless(said, span) else named
        if not said.definite:
            bare = named is None and len(said.words) == 1 and tells(said.noun) & Tells.BODY
            return self._issuers.with_word(said, span.start) if bare else named
        if isinstance(named, NewActor) and (native := self._lands.native(said, span)) is not None:
            return native
        if isinstance(named, NewActor) and named.kind not in LANDS:
            return named
        whom = self._described(said.noun, span.start)
        if whom is None and named is not None and said.noun in RULES:
            whom = self._lands.ruled(span, said)
        if whom is None and named is None:
            whom = self._issuers.people(said.noun, span.start, heard.whom)
            if whom is None and not bodies_of(said.noun):
                whom = self._issuers.with_word(said, span.start) or self._epithets.whom(
                    said, span.start, heard
                )
        if whom is None and isinstance(named, NewActor):
            whom = self._issuers.called_after(span) or self._lands.of(said, span)
        return named if whom is None else whom

    def _is_nameless(self, said: Phrase, span: Span) -> bool:
        """Whether the words are for somebody with no name beside a body: *a broker at the bank*."""
        one = said.noun.removesuffix("s")
        return (is_human(one) or one in NAMELESS) and self._text.find(said.noun, span.start, span.end) >= 0
