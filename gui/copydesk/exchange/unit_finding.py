"""What a file's offsets count, found by where its quotes stand right.

Where the text is ASCII up to the place, all units are the same: only places in or behind other characters
tell them apart. Without quotes the units are told by offsets outside of the text or inside a character, and
by ends inside words.
"""

import re
from collections.abc import Mapping
from itertools import chain

from copydesk.domain.found import AnyFound, FoundArticle, FoundQuotation, Place, Unit
from copydesk.exchange.quoted_words import bare, stands
from copydesk.exchange.units import code_points

MOST_PLACES = 300
"""Places of an article that are looked at."""
MOST_IN_ALL = 50_000
"""Places of a file that are looked at: more of them say no more."""
_WIDE = re.compile(r"[^\x00-\x7f]")
_OUTSIDE = 10
"""How many ends inside a word an offset is worth that is nowhere in the text."""


class UnitEvidence:
    """Evidence from many articles of one file; bounded work and memory for each."""

    def __init__(self) -> None:
        self._right = dict.fromkeys(Unit, 0)
        self._wrong = dict.fromkeys(Unit, 0)
        self._told = dict.fromkeys(Unit, 0)
        self._own: Unit | None = None
        self._known: set[Unit] = set()
        self._looked_at = 0
        self.quoted = 0
        """How many quotes were looked at."""

    @property
    def counts(self) -> Mapping[Unit, int]:
        """How many of the quotes stand right under each unit."""
        return dict(self._right)

    def add(self, article: FoundArticle, text: str = "") -> None:
        """Look at the article's places; ``text`` is the project's where the file has none."""
        self._own = self._own or article.unit
        self._known.update((article.unit, *article.units))
        raw = article.text or text
        if not raw or self._looked_at >= MOST_IN_ALL:
            return
        every = chain.from_iterable(map(places_of, article.annotations))
        stated = (place for place in every if place.start >= 0)
        places = [place for place, _ in zip(stated, range(MOST_PLACES), strict=False)]
        self._looked_at += len(places)
        wide = _WIDE.search(raw)
        if wide is None:
            self._add_ascii(raw, places)
            return
        for unit in Unit:
            self._add(raw, places, unit, wide.start())
        self.quoted += sum(1 for place in places if bare(place.quote))

    def best(self) -> Unit:
        """What most quotes say; where they say nothing, what the offsets do; else the format's own."""
        own = self._own or Unit.CODE_POINTS
        quoted = max(self._told.values())
        if quoted:
            candidates = [unit for unit in Unit if self._told[unit] == quoted]
        else:
            candidates = [unit for unit in Unit if unit in self._known] or [own]
        least = min(self._wrong[unit] for unit in candidates)
        best = [unit for unit in candidates if self._wrong[unit] == least]
        return own if own in best else best[0]

    def _add_ascii(self, raw: str, places: list[Place]) -> None:
        for place in places:
            if bare(place.quote):
                self.quoted += 1
                if stands(raw[place.start : max(place.start, place.end)], place.quote):
                    for unit in Unit:
                        self._right[unit] += 1

    def _add(self, raw: str, places: list[Place], unit: Unit, first_wide: int) -> None:
        offsets = code_points(raw, unit)
        for place in places:
            start, end = offsets(place.start), offsets(place.end)
            quoted = bool(bare(place.quote))
            if start is None or end is None or end <= start:
                self._wrong[unit] += _OUTSIDE
            elif not quoted:
                self._wrong[unit] += _inside_word(raw, start) + _inside_word(raw, end)
            elif stands(raw[start:end], place.quote):
                self._right[unit] += 1
                self._told[unit] += end > first_wide


def places_of(annotation: AnyFound) -> tuple[Place, ...]:
    """All places of an annotation, whatever they are to it."""
    if isinstance(annotation, FoundQuotation):
        return (*annotation.content, *annotation.cue, *annotation.speaker_places)
    return annotation.places


def _inside_word(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()
