"""Words of a body's name that are like a noun for it, as compounds end with it and declined ones have it."""

from collections.abc import Set as AbstractSet

from copydesk.suggest.names.cases import nominatives
from copydesk.suggest.names.naming import is_compound_body
from copydesk.suggest.names.nouns import is_short_body

_SHORT = 3
_STEM, _ENDING = 4, 4
_NOTICES = frozenset(
    (
        *("mitteilung", "erklärung", "stellungnahme", "pressemitteilung", "medienmitteilung", "aussendung"),
        *("papier", "dokument", "gutachten", "begründung", "schreiben"),
    )
)
"""Are whose who has just spoken, where nobody has spoken of them before."""


def ends_like(words: AbstractSet[str], likes: AbstractSet[str]) -> bool:
    """Whether a German compound in a name ends with one of some nouns: *Kartellamt* with *amt*."""
    return any(any(map(word.endswith, likes)) and is_compound_body(word) for word in words)


def as_nouns(noun: str, words: AbstractSet[str]) -> AbstractSet[str]:
    """The words of a name in the form of the noun that may stand for it: declined ones in no case, and the
    last part of compounds: *Landgericht* for *das Gericht*."""
    if noun[0] >= "а":
        return _as_russian(noun, words)
    ends = {
        noun
        for word in words
        if word.endswith((noun, noun + "s", noun + "es")) and is_compound_body(word.removesuffix("s"))
    }
    return words | ends


def _as_russian(noun: str, words: AbstractSet[str]) -> AbstractSet[str]:
    found = {plain for word in words for plain in nominatives(word)}
    if len(noun) > _SHORT and any(plain.endswith(noun) for plain in found):
        found.add(noun)  # Лимбанк is a банк
    if any(word.startswith("мин") and is_short_body(word) for word in words):
        found |= {"министерство", "ведомство"}
    return found


def is_notice(noun: str) -> bool:
    """Whether a German or Russian paper that nobody has spoken of is that of who has just spoken."""
    return noun in _NOTICES or noun[0] >= "а"


def akin(one: str, other: str) -> bool:
    """Whether two small words begin alike for all but an ending: *velmora*, *velmoran*."""
    if one[:_STEM] != other[:_STEM]:  # as nearly all
        return False
    least = min(len(one), len(other))
    same = next((n for n in range(least) if one[n] != other[n]), least)
    return same >= _STEM and max(len(one), len(other)) - same <= _ENDING
