"""Words of attitude, by what they tell of who holds it: saying, believing, wanting, rejecting and some more.

Who marks what is believed marks it behind *think* as behind *believe*: few articles show both.
The words are data, in ``resources/quotations``.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from copydesk import resources

_SHORTEST, _LONGEST = 4, 14
"""Letters of the beginnings of words."""


class _Words(NamedTuple):
    """Classes by whole forms and by how words begin."""

    forms: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]


@lru_cache(maxsize=50_000)
def attitudes_of(small: str) -> tuple[str, ...]:
    """The classes that a word in small letters is in, in order; none for most words."""
    words = _words()
    if found := words.forms.get(small):
        return found
    for length in range(min(len(small), _LONGEST), _SHORTEST - 1, -1):
        if found := words.stems.get(small[:length]):
            return found
    return ()


@lru_cache(maxsize=50_000)
def attitude_of(small: str) -> str:
    """The same classes as one word; empty for most words."""
    return "+".join(attitudes_of(small))


@cache
def _words() -> _Words:
    with resources.path("quotations", "attitudes.json").open(encoding="utf-8") as file:
        data = json.load(file)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    stems: defaultdict[str, set[str]] = defaultdict(set)
    for kind, words in data["words"].items():
        for word in words:
            for form in _forms(word):
                forms[form].add(kind)
    for kind, words in data["forms"].items():
        for word in words:
            forms[word].add(kind)
    for kind, words in data["stems"].items():
        for word in words:
            stems[word].add(kind)
    return _Words(_ordered(forms), _ordered(stems))


def _ordered(some: dict[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(sorted(kinds)) for word, kinds in some.items()}


def _forms(word: str) -> Iterator[str]:
    """What a regular English word may look like; some that there are not do no harm."""
    yield from (word, word + "s", word + "es", word + "d", word + "ed", word + "ing")
    yield from (word + word[-1] + "ed", word + word[-1] + "ing")
    if word.endswith("e"):
        yield word[:-1] + "ing"
    if word.endswith("y"):
        yield from (word[:-1] + "ied", word[:-1] + "ies")
