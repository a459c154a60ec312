"""Spans for what a document of a file marks, and what is told of places that are not where the file says."""

from collections.abc import Iterable
from dataclasses import replace

from copydesk.domain.annotation import Part
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundPassage, FoundQuotation, Places, Unit
from copydesk.domain.laying import MOST_OFFERS, LayOptions, Offer
from copydesk.domain.span import Span
from copydesk.exchange.mapping import Mapped
from copydesk.exchange.placing import Lost, Placing
from copydesk.exchange.unit_finding import places_of
from copydesk.project.annotation_batch import QuotedSpan

UNMARKED = "mentions and quotations without any words"


class Placed:
    """What all of a file's places came to: offers that wait, places that were moved, and losses."""

    def __init__(self, options: LayOptions, losses: LossCount) -> None:
        self._options = options
        self.losses = losses
        self.offers: list[Offer] = []
        self.offered = 0
        self.moved = 0

    def taken(self, offer: Offer) -> Span | None:
        """Where the words are taken to be; None where the offer waits for somebody to look at it."""
        likely = self._options.nearest is not None and offer.likeness >= self._options.nearest
        if offer.nearest is not None and (likely or offer.key in self._options.accepted):
            self.moved += 1
            return offer.nearest
        self.offered += 1
        if len(self.offers) < MOST_OFFERS:
            self.offers.append(offer)
        return None


class SpansOf:
    """Lays the annotations of one document on the text of one article."""

    def __init__(self, article: FoundArticle, text: str, unit: Unit, placed: Placed) -> None:
        self._text = text
        self._placing = Placing(article, text, unit)
        self._placed = placed

    def spans(self, one: Mapped) -> list[QuotedSpan] | None:
        """All spans of the annotation by what they are: see :meth:`of_parts`."""
        return self.of_parts(one.key, _parts(one))

    def of_parts(self, key: str, parts: Iterable[tuple[Part, Places]]) -> list[QuotedSpan] | None:
        """The spans of an annotation's parts; None where it cannot be laid, or has to wait.

        It waits as a whole where words of it stand elsewhere than the file says and are not taken there.
        """
        found: list[QuotedSpan] = []
        waits, number = False, 0
        for part, places in parts:
            spans, whole = self._spans(key, number, places)
            waits = waits or not whole
            number += len(places)
            if not spans and whole and part in {Part.TEXT, Part.CONTENT}:
                waits = True
                if not places:
                    self._placed.losses.add(UNMARKED, key)
            found += [(part, span.start, span.end, span.of(self._text)) for span in dict.fromkeys(spans)]
        return None if waits else found

    def _spans(self, key: str, number: int, places: Places) -> tuple[list[Span], bool]:
        """The spans of the places that have one, and whether none of the others has to wait."""
        found: list[Span] = []
        whole = True
        for one in self._placing.place(key, places) if places else ():
            if isinstance(one, Span):
                found.append(one)
            elif isinstance(one, Lost):
                self._placed.losses.add(one.what, one.example)
            else:
                offer = replace(one, key=replace(one.key, place=one.key.place + number))
                span = self._placed.taken(offer)
                found += [span] if span else []
                whole = whole and span is not None
        return found, whole


def _parts(one: Mapped) -> Iterable[tuple[Part, Places]]:
    if isinstance(one, FoundQuotation):
        return ((Part.CONTENT, one.content), (Part.CUE, one.cue), (Part.SPEAKER, one.speaker_places))
    if isinstance(one, FoundPassage) and not one.places:  # about the whole article
        return ()
    return ((Part.TEXT, one.places),)


def has_places(article: FoundArticle) -> bool:
    """Whether anything is marked at a place of the document."""
    return any(places_of(one) for one in article.annotations)
