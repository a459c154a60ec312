"""Use case of the key for the speaker: whom the words beside a quotation can mean, the likeliest first."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.annotation import Quotation
from copydesk.domain.attribution import SpeakerOffer, speaker_offer
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor, Suggestion, Whom
from copydesk.project import suggestions
from copydesk.session.blinding import Blinding
from copydesk.session.codebook import Codebook
from copydesk.session.core import Core

if TYPE_CHECKING:  # engines are imported where they run
    from copydesk.suggest.names.surnames import Surnames

_PEOPLE = frozenset((ActorKind.PERSON, ActorKind.OTHER))


class Speaking:
    """Who may speak in the quotations of the open project. It changes nothing."""

    def __init__(self, core: Core, entries: Codebook, blinding: Blinding) -> None:
        self._core = core
        self._entries = entries
        self._blinding = blinding
        self._known: dict[int, Actor] | None = None
        self._surnames: Surnames[int] | None = None

    def suggested(self, quotation: Quotation) -> Suggestion | None:
        """The suggestion of just these words, accepted or not; None where it was turned down or is hidden."""
        if self._blinding.hides(quotation.article):
            return None
        return suggestions.of_quotation(self._core.project, quotation.article, quotation.content)

    def offer(
        self,
        text: str,
        quotation: Quotation,
        annotations: Iterable[AnyAnnotation],
        span: Span | None = None,
    ) -> SpeakerOffer | None:
        """Whom to offer as the speaker: whom the words name, then whom the suggestion of the quotation does.

        Without either, *he* or *she* is somebody whom the text names nearest before, and may be meant;
        a surname alone is whoever has it in the article or in the codebook. ``span`` are words that the coder
        says name the speaker. None where nobody can be offered.
        """
        found = self.suggested(quotation)
        own = next(iter(found.speaker_spans), None) if found else None
        offer = speaker_offer(
            text, quotation, annotations, self._entries.find_actor, span or own, is_person=self._is_person
        )
        if offer is None or offer.sure:
            return offer
        if found is not None and found.actor is not None and (own is None or offer.span == own):
            return self._with(offer, found.actor)
        return self._by_words(text, quotation, offer) if offer.span is not None else offer

    def _by_words(self, text: str, quotation: Quotation, offer: SpeakerOffer) -> SpeakerOffer:
        """With whom a pronoun or a surname stands for."""
        from copydesk.suggest.meaning.nearby import in_full, is_pronoun

        words = " ".join(offer.span.of(text).split()) if offer.span else ""
        if is_pronoun(words):
            return self._by_pronoun(text, quotation, offer, words)
        if not offer.unknown or " " in offer.name:
            return offer
        name = in_full(text, offer.name)
        row = self._row(name or offer.name)
        if row is not None:
            return self._with(offer, row)
        return self._with(offer, NewActor(name, ActorKind.PERSON)) if name else offer

    def _by_pronoun(self, text: str, quotation: Quotation, offer: SpeakerOffer, pronoun: str) -> SpeakerOffer:
        from copydesk.suggest.meaning.gender import may_be
        from copydesk.suggest.meaning.nearby import has_first_name, named_before

        near: dict[int | str, None] = {}
        for one, full in named_before(text, quotation.content[0].start):
            row = self._row(full or one.words)
            if row is None and (one.titled or has_first_name(full)) and full and may_be(pronoun, full):
                near.setdefault(full)
            elif row is not None and self._may_be(pronoun, row):
                near.setdefault(row)
        rows = [who for who in near if isinstance(who, int)]
        fit = [row for row in offer.actors if self._may_be(pronoun, row)]
        # Those who cannot be meant come behind; alone they would be taken for the likeliest.
        actors = tuple(dict.fromkeys((*rows, *fit, *(offer.actors if rows or fit else ()))))
        nearest = next(iter(near), None)
        if isinstance(nearest, str):
            return self._with(replace(offer, actors=actors), NewActor(nearest, ActorKind.PERSON))
        return replace(offer, actors=actors, name="")

    def _may_be(self, pronoun: str, row: int) -> bool:
        from copydesk.suggest.meaning.gender import is_gendered, may_be

        actor = self._core.actors[row]
        return not is_gendered(pronoun) or (actor.kind in _PEOPLE and may_be(pronoun, actor.name))

    def _with(self, offer: SpeakerOffer, whom: Whom) -> SpeakerOffer:
        """With somebody before all others: one of the codebook, or somebody new."""
        row = self._row(whom.name) if isinstance(whom, NewActor) else whom
        if row is not None and row in self._core.actors:
            actors = tuple(dict.fromkeys((row, *offer.actors)))
            return replace(offer, actors=actors, unknown=False, name=self._core.actors[row].name)
        if isinstance(whom, NewActor):
            return replace(offer, unknown=True, name=whom.name, kind=whom.kind)
        return offer

    def _row(self, name: str) -> int | None:
        """Who is called so, or the only person of the codebook whose surname alone it is."""
        from copydesk.suggest.meaning.nearby import may_be_persons
        from copydesk.suggest.names.surnames import Surnames

        known = self._entries.find_actor(name)
        if known is not None or " " in name:
            return known
        if self._surnames is None or self._known is not self._core.actors:
            self._known = self._core.actors
            self._surnames = Surnames(
                (one.id, one.name) for one in self._known.values() if may_be_persons(one)
            )
        return self._surnames.only(name)

    def _is_person(self, row: int) -> bool:
        return self._core.actors[row].kind is ActorKind.PERSON
