"""The text of a file's document as its places see it: which words stand there, and in which paragraph."""

import re
from bisect import bisect_right
from functools import cached_property

from copydesk.domain.found import FoundArticle, Place, Places, Unit
from copydesk.exchange.quoted_words import cut_off
from copydesk.exchange.units import CodePoints, code_points

_LINE_END = re.compile("[\n\r\u2028\u2029]")


class FoundText:
    """Looked at only where it is needed: most places say their words themselves."""

    def __init__(self, article: FoundArticle, unit: Unit) -> None:
        self.raw = article.text
        self._unit = unit

    @cached_property
    def _code_points(self) -> CodePoints:
        return code_points(self.raw, self._unit)

    @cached_property
    def _line_ends(self) -> list[int]:
        return [found.start() for found in _LINE_END.finditer(self.raw)]

    def words(self, places: Places) -> str:
        """What is marked, on one line; the file's own words for it where it has them, empty for nothing.

        Fragments that all quote the same are said once.
        """
        words = dict.fromkeys(self._at(place) for place in places)
        return " ".join(" ".join(words).split())

    def _at(self, place: Place) -> str:
        if place.quote and not cut_off(place.quote):
            return place.quote
        found = self.stretch(place)
        return self.raw[found[0] : found[1]] if found else place.quote

    def stretch(self, place: Place) -> tuple[int, int] | None:
        """The place in code points of the file's text; None for one that is not in it."""
        if place.start < 0 or place.end <= place.start or not self.raw:
            return None
        start, end = self._code_points(place.start), self._code_points(place.end)
        return None if start is None or end is None else (start, end)

    def paragraph(self, offset: int) -> int:
        """The number of the line that the offset (in code points) is in."""
        return bisect_right(self._line_ends, offset - 1)
