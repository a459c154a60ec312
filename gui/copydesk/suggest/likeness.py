"""Words of a body's name that are like a noun for it, as compounds end with it and declined ones have it."""

from collections.abc import Set as AbstractSet

from copydesk.suggest.cases import nominatives
from copydesk.suggest.naming import is_compound_body


def ends_like(words: AbstractSet[str], likes: AbstractSet[str]) -> bool:
    """Whether a German compound in a name ends with one of some nouns: *Kartellamt* with *amt*."""
    return any(is_compound_body(word) and any(map(word.endswith, likes)) for word in words)


def as_nouns(noun: str, words: AbstractSet[str]) -> AbstractSet[str]:
    """The words of a name in the form of the noun that may stand for it: declined ones in no case, and the
    last part of compounds: *Landgericht* for *das Gericht*."""
    if noun[0] >= "а":
        return {plain for word in words for plain in nominatives(word)}
    ends = {
        noun
        for word in words
        if is_compound_body(word.removesuffix("s")) and word.endswith((noun, noun + "s", noun + "es"))
    }
    return words | ends
