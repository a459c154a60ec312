"""Nouns for who was spoken of before without a name: *a bus driver slept*, and then *the driver*."""

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from copydesk.suggest.meaning.antecedents import Antecedents

_NEAR = 2_000
_BESIDE = 90
"""Code points behind the noun in which somebody is named who is that one."""
_COUNTED = re.compile(
    r"\b(?:[Aa]n?|([Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Mm]any)) (?=((?:[\w-]+ ){0,3}[\w-]+))"
)
"""One or several, and up to four words behind: one of them is the noun."""


class Nameless:
    """Everybody whom a text counts without a name, by the noun; looked for once, when first asked about."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named

    @cached_property
    def _by_noun(self) -> dict[str, list[tuple[int, int]]]:
        """Where *a driver* and *two drivers* begin, and the words behind, in text order, by *driver*."""
        found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for one in _COUNTED.finditer(self._named.text):
            end = one.end()
            for word in one[2].split(" "):
                end += len(word) + 1
                noun = word.removesuffix("s") if one[1] else word
                if noun != word or not one[1]:
                    found[noun].append((one.start(), end))
        return found

    def is_one_of_many(self, noun: str, before: int, spoke_at: int = -1) -> bool:
        """Whether somebody nameless, or one of several, was last said to be what a noun says.

        Not before who has just spoken in the same paragraph: *Some investors left. Ann Lee said yes. The
        investor added that*.
        """
        low = max(0, before - _NEAR)
        if spoke_at >= 0 and "\n" not in self._named.text[spoke_at:before]:
            low = max(low, spoke_at)
        every = self._by_noun.get(noun, ())
        at = bisect_left(every, (before,)) - 1
        while at >= 0 and every[at][1] > before:  # *a* is no article there: *a la directora*
            at -= 1
        if at < 0 or every[at][0] < low:
            return False
        start = every[at][0]
        return not any(one.person for one in self._named.between(start, start + _BESIDE))
