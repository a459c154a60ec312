"""In which text the positions of a REFI-QDA source count, and which names of selections are its words.

REFI-QDA counts characters. Programs do not agree on what these are: code points or UTF-16 units (that is
found out for the whole file elsewhere), and in texts with CRLF a line end is one for some and two for others.
The words that selections are named by tell it, or else ends of selections inside of words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.domain.found import Unit
from copydesk.domain.text import REPLACEMENT
from copydesk.exchange.quoted_words import bare, stands
from copydesk.exchange.units import CodePoints, code_points

MOST_LOOKED_AT = 200
"""Selections of a text that are looked at."""
_OUTSIDE = 10
"""How many ends inside a word a place is worth that is nowhere in the text."""
_QUOTING = ("Copydesk", "QualCoder")
"""Programs that name selections by their words."""
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a selection is, and what it is called."""

    start: int
    end: int
    name: str


class MeantText:
    """The text that positions count in; what they count is looked at only where that tells something."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def units(self) -> tuple[CodePoints, ...]:
        """The units that programs count in, each once."""
        units = (Unit.CODE_POINTS,) if self.text.isascii() else (Unit.CODE_POINTS, Unit.UTF16)
        return tuple(code_points(self.text, unit) for unit in units)

    def says(self, place: Stretch) -> bool:
        """Whether the name is what stands there, whatever is counted."""
        return any(stands(self._there(place, unit), place.name) for unit in self.units)

    def wrong(self, places: Iterable[Stretch]) -> int:
        """How much is wrong with the places, in the unit that fits them best."""
        places = list(places)
        return min(sum(_wrong(self.text, place, unit) for place in places) for unit in self.units)

    def _there(self, place: Stretch, unit: CodePoints) -> str:
        start, end = unit(place.start), unit(place.end)
        return "" if start is None or end is None else self.text[start:end]


def meant_text(raw: str, places: Sequence[Stretch]) -> MeantText:
    """The text as it is, or with one character for each line end where that fits the places better."""
    as_it_is = MeantText(raw)
    if "\r\n" not in raw:
        return as_it_is
    looked_at = places[:: len(places) // MOST_LOOKED_AT + 1]
    shorter = MeantText(raw.replace("\r\n", "\n"))
    named = [place for place in looked_at if bare(place.name)]
    first, second = (sum(map(text.says, named)) for text in (as_it_is, shorter))
    if first != second:
        return as_it_is if first > second else shorter
    return shorter if shorter.wrong(looked_at) < as_it_is.wrong(looked_at) else as_it_is


def is_quote(place: Stretch, text: MeantText, origin: str) -> bool:
    """Whether the selection is named by its words, so that they can be checked."""
    if not bare(place.name) or REPLACEMENT in place.name:  # XML holds no control characters
        return False
    if origin.startswith(_QUOTING) or text.says(place):
        return True
    words = bare(place.name)
    return len(words) >= _SHORTEST and " " in place.name.strip() and words in bare(text.text)


def _wrong(text: str, place: Stretch, unit: CodePoints) -> int:
    start, end = unit(place.start), unit(place.end)
    if start is None or end is None or end <= start:
        return _OUTSIDE
    return _inside(text, start) + _inside(text, end) + _blank_end(text[start:end])


def _inside(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()


def _blank_end(words: str) -> bool:
    return words[:1].isspace()
