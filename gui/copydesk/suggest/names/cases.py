"""What declined Cyrillic words can be in no case: *министром* is *министр*, *службе* is *служба*."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")
_ENDING = re.compile(
    r"(?:ого|ому|ыми|ами|ями|ием|еем|ая|яя|ый|ий|ью|ея|ею|ее|ем|ём|ом|ой|ей|ам|ям|ах|ях|ым|им|ую|ия|ию|ии|ие|[аеиоуыьюяй])$"
)
_SHORT = 3
_FEMALE = ("а", "я")
_ANY = ("", "а", "я", "й", "ь", "о", "е", "ый", "ий")
_PLAIN = {
    **dict.fromkeys(("ого", "ому", "ым", "им", "ом", "ем", "ём", "а", "я", "у", "ю", "е"), _ANY),
    **dict.fromkeys(("ой", "ей", "ую", "ы", "и"), (*_FEMALE, "ая")),
    "и": (*_FEMALE, "е"),
}
"""Endings of the cases of one thing, with those that words in no case have for them; plurals are others."""
_LONGEST = 3


def nominatives(word: str) -> Iterator[str]:
    """What a word in small letters can be in no case, itself first; nothing but itself in other letters."""
    yield word
    if len(word) <= _SHORT or not "а" <= word[-1] <= "ё":
        return
    for length in range(_LONGEST, 0, -1):
        for plain in _PLAIN.get(word[-length:], ()):
            if word[:-length] + plain != word:
                yield word[:-length] + plain


def stem(surname: str) -> str:
    """What all cases of a Cyrillic surname in small letters begin with; empty for others."""
    if len(surname) <= _SHORT or not "а" <= surname[-1] <= "ё":
        return ""
    return _ENDING.sub("", surname)


def stems(name: str) -> str:
    """What all cases of a Cyrillic name begin with, word by word; the name itself in other letters."""
    if name[-1] < "а":
        return name
    return " ".join(stem(word) or word for word in name.casefold().split())


def by_stem(surnames: Mapping[str, frozenset[T]]) -> dict[str, frozenset[T]]:
    """Who has a surname, by its stem."""
    found: defaultdict[str, set[T]] = defaultdict(set)
    for surname, whom in surnames.items():
        if each := stem(surname):
            found[each] |= whom
    return {each: frozenset(some) for each, some in found.items()}
