"""Entries of the codebook that may be one and the same, by their names: pairs, and what speaks for each.

Names are compared only where they share a telling word, a word that is misspelt by one letter, or the
letters that one is short for: the time grows with the number of names, not with its square.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product

from rapidfuzz import fuzz

from copydesk.domain.progress import Progress, no_progress

ALIKE = 88.0
"""Of 100; names that are less alike are not the same misspelt."""
_TELLING = 40
"""Names that share a word; one that stands in more says little."""
_FEW = 8
"""Entries that go by the very same name, or the same letters: where there are more, it says nothing."""
_SHORTEST_MISSPELT = 5
"""Letters of a word that may have one wrong: shorter ones become others too easily."""
_PROGRESS_EVERY = 500
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(
    {
        *(
            "the",
            "of",
            "and",
            "for",
            "a",
            "an",
            "in",
            "on",
            "de",
            "la",
            "le",
            "les",
            "du",
            "des",
            "der",
            "die",
        ),
        *("das", "und", "von", "zu", "et", "y", "del", "los", "las", "el", "e", "da", "do"),
    }
)
"""Words that names are read without."""


class Because(StrEnum):
    """What speaks for two entries being one."""

    SAME_NAME = "the same name"
    ACRONYM = "short for the other"
    SURNAME = "the same surname and initial"
    PART = "a part of the other's name"
    SPELLING = "nearly the same spelling"


@dataclass(frozen=True, slots=True)
class Named:
    """An entry with all the names that it goes by, its own first; ``person`` where it may be a person."""

    id: int
    names: tuple[str, ...]
    person: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries (ids, the smaller first) that may be one; ``score`` is from 0 to 100.

    ``names`` are the two names that are alike, in that order.
    """

    first: int
    second: int
    because: Because
    score: float
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name made ready: its words without marks and accents, small words left out."""

    entry: int
    text: str
    words: tuple[str, ...]
    key: str
    letters: str
    person: bool

    @property
    def short(self) -> str:
        """What it is short for if it is an acronym: its letters; else empty."""
        plain = self.text.replace(".", "")
        is_one = 2 <= len(plain) <= 8 and plain.isupper() and plain.isalpha()
        return plain.casefold() if is_one else ""


_SCORES = {Because.SAME_NAME: 100.0, Because.ACRONYM: 90.0, Because.SURNAME: 85.0, Because.PART: 70.0}
_SURNAME_ALONE = 65.0


def pairs(entries: Sequence[Named], progress: Progress = no_progress) -> list[Pair]:
    """The pairs of entries that may be one, the likeliest first; each pair once, for its best reason."""
    names = [_name(entry, text) for entry in entries for text in dict.fromkeys(entry.names)]
    best: dict[tuple[int, int], Pair] = {}
    for found in _found(names, progress):
        one, other = sorted(found[:2], key=lambda name: name.entry)
        because, score = found[2:]
        key = (one.entry, other.entry)
        if one.entry != other.entry and (key not in best or best[key].score < score):
            best[key] = Pair(*key, because, score, (one.text, other.text))
    return sorted(best.values(), key=lambda pair: (-pair.score, pair.first, pair.second))


def _found(names: Sequence[_Name], progress: Progress) -> Iterator[tuple[_Name, _Name, Because, float]]:
    by_key, by_short, by_letters = _index(names)
    for group in by_key.values():
        for one, other in combinations(group, 2) if len(group) <= _FEW else ():
            yield one, other, Because.SAME_NAME, _SCORES[Because.SAME_NAME]
    for short, ones in by_short.items():
        longs = by_letters.get(short, ())
        for one, other in product(ones, longs) if len(ones) <= _FEW and len(longs) <= _FEW else ():
            yield one, other, Because.ACRONYM, _SCORES[Because.ACRONYM]
    candidates = _Candidates(names)
    for place, name in enumerate(names):
        if place % _PROGRESS_EVERY == 0:
            progress(place, len(names))
        for other in candidates.of(place, name):
            found = _compared(name, other)
            if found is not None:
                yield name, other, *found
    progress(len(names), len(names))


def _index(
    names: Iterable[_Name],
) -> tuple[Mapping[str, list[_Name]], Mapping[str, list[_Name]], Mapping[str, list[_Name]]]:
    by_key: defaultdict[str, list[_Name]] = defaultdict(list)
    by_short: defaultdict[str, list[_Name]] = defaultdict(list)
    by_letters: defaultdict[str, list[_Name]] = defaultdict(list)
    for name in names:
        if name.key:
            by_key[name.key].append(name)
        if short := name.short:
            by_short[short].append(name)
        if len(name.letters) > 1:
            by_letters[name.letters].append(name)
    return by_key, by_short, by_letters


class _Candidates:
    """Which names a name is worth comparing with: those that share a telling word, maybe misspelt."""

    def __init__(self, names: Sequence[_Name]) -> None:
        self._names = names
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(names):
            for word in dict.fromkeys(name.words):
                self._places[word].append(place)
        self._misspelt: defaultdict[str, list[str]] = defaultdict(list)
        for word, places in self._places.items():
            if len(word) >= _SHORTEST_MISSPELT and len(places) <= _TELLING:
                for shorter in _without_one(word):
                    self._misspelt[shorter].append(word)

    def of(self, place: int, name: _Name) -> Iterator[_Name]:
        """Those that come later, each once."""
        near: dict[int, None] = {}
        for word in name.words:
            for alike in self._alike(word):
                places = self._places[alike]
                if len(places) <= _TELLING:
                    near.update((one, None) for one in places if one > place)
        return (self._names[one] for one in near)

    def _alike(self, word: str) -> Iterable[str]:
        if len(word) < _SHORTEST_MISSPELT:
            return (word,)
        found = {word: None}
        for shorter in _without_one(word):
            for other in self._misspelt.get(shorter, ())[:_TELLING]:
                found[other] = None
        return found


def _without_one(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters: what two words share that differ in one."""
    yield word
    yield from {word[:place] + word[place + 1 :] for place in range(len(word))}


def _compared(one: _Name, other: _Name) -> tuple[Because, float] | None:
    if one.key == other.key:
        return None  # found already
    if _surname_and_initial(one.words, other.words) or _surname_and_initial(other.words, one.words):
        return Because.SURNAME, _SCORES[Because.SURNAME]
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) > 1 and len(longer) - len(shorter) <= 2 and _within(shorter, longer):
        return Because.PART, _SCORES[Because.PART] + 10 * len(shorter) / len(longer)
    if one.person and other.person and _surname_alone(shorter, longer):
        return Because.PART, _SURNAME_ALONE
    score = fuzz.ratio(" ".join(sorted(one.words)), " ".join(sorted(other.words)), score_cutoff=ALIKE)
    if score >= ALIKE and not _differ_in_numbers(one.words, other.words):
        return Because.SPELLING, min(score, 99.0)
    return None


def _surname_and_initial(short: Sequence[str], full: Sequence[str]) -> bool:
    """``M. Osk`` and ``Osk, M`` beside ``Mirela Osk``: one word the same, initials for the others."""
    if not 2 <= len(short) <= len(full) <= 4:
        return False
    initials = [word for word in short if len(word) == 1]
    names = [word for word in short if len(word) > 1]
    if len(names) != 1 or not initials or full[-1] != names[0]:
        return False
    given = [word for word in full[:-1] if len(word) > 1]
    return (
        bool(given)
        and len(initials) <= len(given)
        and all(letter == word[0] for letter, word in zip(initials, given, strict=False))
    )


def _surname_alone(short: Sequence[str], full: Sequence[str]) -> bool:
    """``Osk`` beside ``Mirela Osk``: how most articles name a person from the second time on."""
    return len(short) == 1 and 2 <= len(full) <= 4 and len(short[0]) > 1 and full[-1] == short[0]


def _within(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    rest = iter(longer)
    return all(word in rest for word in shorter)


def _differ_in_numbers(one: Sequence[str], other: Sequence[str]) -> bool:
    """``Unit 7`` and ``Unit 8`` are no misspelling of each other."""
    return {word for word in one if word.isdigit()} != {word for word in other if word.isdigit()}


def _name(entry: Named, text: str) -> _Name:
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    every = [word.replace("’", "'") for word in _WORD.findall(plain)]
    words = tuple(folded for word in every if (folded := word.casefold()) not in _SMALL)
    words = words or tuple(word.casefold() for word in every)
    letters = "".join(word[0].casefold() for word in every if word.casefold() not in _SMALL)
    letters = letters if len(every) > 1 else ""
    return _Name(entry.id, text, words, " ".join(sorted(words)), letters, entry.person)
