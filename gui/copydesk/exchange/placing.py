"""Where a file's places are in an article of the project: code points of its canonical text.

A place is taken as it is only where the words that the file quotes stand there. Where they do not, the
nearest stretch that says them is offered, and where there is none, or nothing to look for, it is lost with
the reason.
"""

from dataclasses import dataclass

from copydesk.domain.found import FoundArticle, Place, Places, Unit
from copydesk.domain.laying import Offer, OfferKey
from copydesk.domain.span import Span
from copydesk.domain.text import canonical
from copydesk.exchange.quote_search import QuoteSearch
from copydesk.exchange.quoted_words import bare, stands
from copydesk.exchange.text_alignment import alignment
from copydesk.exchange.units import code_points

OUTSIDE = "places outside of the text"
EMPTY = "places without any text, or that end before they start"
SPLIT = "places that begin or end inside a character: the file counts in another unit"
NOWHERE = "places whose words are nowhere in the text"
CHANGED = "places in stretches that the project's article does not have"


@dataclass(frozen=True, slots=True)
class Lost:
    """A place that cannot be laid on the text: why, in words for a person, and what was to be there."""

    what: str
    example: str


Placed = Span | Offer | Lost
_AROUND = 40
"""Code points on either side that tell where the words of an offer stand."""


class Placing:
    """Places of one document of a file on one article of the project, made once for both.

    ``text`` is the article's canonical text; it may differ from the file's in white space, line ends and
    normal form, and elsewhere. Where the file has no text, its offsets are taken to count in ``text``.
    """

    def __init__(self, article: FoundArticle, text: str, unit: Unit | None = None) -> None:
        self._key = article.key
        self._title = article.title
        self._text = text
        self._raw = article.text or text
        self._units = code_points(self._raw, unit or article.unit)
        self._same = self._raw == text
        self._differs = not self._same and canonical(self._raw) != text
        self._map = None if self._same else alignment(self._raw, text)
        self._search = QuoteSearch(text)

    def place(self, annotation: str, places: Places, first: int = 0) -> tuple[Placed, ...]:
        """Each place of the annotation with that key as a span, an offer, or lost.

        ``first`` is the number of the first of them in its offer, for annotations with places of several
        parts: their numbers go on from part to part.

        Fragments whose quotes are all that of the whole annotation, joined by blanks (as brat has them), are
        right where they say that together.
        """
        if len(places) == 1:
            return (self._one(annotation, first, places[0]),)
        joint = self._joint(places)
        return joint or tuple(
            self._one(annotation, number, place) for number, place in enumerate(places, first)
        )

    def _joint(self, places: Places) -> tuple[Span, ...]:
        """The spans of fragments whose one quote is right; nothing where it is not so."""
        quotes = {place.quote for place in places if place.quote}
        if len(quotes) != 1:
            return ()
        spans = [span for place in places if isinstance(span := self._span(place), Span)]
        if len(spans) < len(places):
            return ()
        return tuple(spans) if stands(" ".join(span.of(self._text) for span in spans), *quotes) else ()

    def _one(self, annotation: str, number: int, place: Place) -> Placed:
        if place.start == -1 and place.end == -1:
            return self._by_words(annotation, number, place)
        span = self._span(place)
        quote = place.quote
        if isinstance(span, Span):
            if quote and (span.of(self._text) == quote or stands(span.of(self._text), quote)):
                return span
            if not bare(quote):
                if not self._differs:
                    return span
                quote = self._raw_words(place)
                if stands(span.of(self._text), quote):
                    return span
        elif not bare(quote):
            if span != CHANGED:
                return Lost(span, self._example(place))
            quote = self._raw_words(place)
        return self._offered(annotation, number, place, quote, span if isinstance(span, Span) else None)

    def _span(self, place: Place) -> Span | str:
        """Where the file says, in code points of the text; else the reason why that is nowhere."""
        if place.end <= place.start:
            return EMPTY
        start, end = self._units(place.start), self._units(place.end)
        if start is None or end is None:
            last = self._units.length + self._units.added[-1]
            return OUTSIDE if place.start < 0 or place.end > last else SPLIT
        if self._map is None:
            return Span(start, end)
        start, end = self._map.start(start), self._map.end(end)
        return Span(start, end) if start < end else CHANGED

    def _raw_words(self, place: Place) -> str:
        start, end = self._units(place.start), self._units(place.end)
        return canonical(self._raw[start:end])

    def _example(self, place: Place) -> str:
        words = place.quote or f"{place.start}-{place.end}"
        return f"{self._title or self._key}: {words}"

    def _by_words(self, annotation: str, number: int, place: Place) -> Placed:
        if not bare(place.quote):
            return Lost(EMPTY, self._example(place))
        only = self._search.only(place.quote, place.before, place.after)
        return only or self._offered(annotation, number, place, place.quote, None)

    def _offered(
        self, annotation: str, number: int, place: Place, quote: str, stated: Span | None
    ) -> Offer | Lost:
        near = stated.start if stated else self._about(place)
        found = self._search.nearest(quote, near, place.before, place.after, self._length(place))
        if found is None:
            return Lost(NOWHERE, self._example(Place(place.start, place.end, quote)))
        return Offer(
            key=OfferKey(self._key, annotation, number),
            title=self._title,
            quote=quote,
            stated=stated,
            there=stated.of(self._text) if stated else "",
            nearest=found.span,
            words=found.span.of(self._text),
            likeness=found.likeness,
            before=self._text[max(0, found.span.start - _AROUND) : found.span.start],
            after=self._text[found.span.end : found.span.end + _AROUND],
        )

    def _about(self, place: Place) -> int | None:
        """Roughly where the place is, for one that is not exactly anywhere."""
        return None if place.start < 0 else min(place.start, len(self._text))

    def _length(self, place: Place) -> int:
        start, end = self._units(place.start), self._units(place.end)
        return 0 if start is None or end is None else max(0, end - start)
