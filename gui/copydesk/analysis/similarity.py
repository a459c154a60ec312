"""Texts that are nearly the same: wire copy that several papers run, and updates that grow.

A text is the set of its *shingles*, the runs of three words that are in it, without case and
punctuation: date lines, agency heads and corrected misprints touch few of them. Signatures of such sets
(MinHash) tell at once which few pairs of many texts are worth a comparison word by word.

Sources: A. Broder, On the resemblance and containment of documents (1997); the banding of signatures:
J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, 3rd edition, section 3.4.
"""

import re
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any, Protocol, cast

_WORDS_A_SHINGLE = 3
_SLOTS, _SEED = 192, 1
_SLOTS_A_BAND = 3
"""With 64 bands of 3, of pairs that share half of their shingles 1 in 5,000 is missed, of those that share
a third 1 in 11; of pairs that share a hundredth 1 in 16,000 is looked at in vain."""
_BYTES_A_BAND = 4 * _SLOTS_A_BAND

ALIKE = 0.8
"""Texts of at least this likeness are versions of one another."""
_PERHAPS_ALIKE = 0.5
"""An estimate from signatures that far below may be chance."""
_FEWEST, _SMALLEST_SHARE = 20, 0.3
"""A text of fewer shingles, or of a smaller part of the other's, is no earlier state of it."""
_SMALL_BUCKET = 10

# Chinese and Japanese do not part words: there each character stands for one.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|\w+")


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a text: how many shingles it has, and the 192 smallest of their hashes (768 bytes)."""

    shingles: int
    digest: bytes


class _Matrix(Protocol):
    def to_rows(self) -> list[list[int]]: ...


class _MinHash(Protocol):
    """What is used of rensa.RMinHash, which has no types of its own."""

    ALGORITHM_VERSION: int

    def digest_matrix_from_token_sets(
        self, token_sets: Sequence[Iterable[str]], num_perm: int, seed: int
    ) -> _Matrix: ...


def _min_hash() -> _MinHash:
    import rensa  # pyright: ignore[reportMissingTypeStubs] - what is used of it is typed above

    return cast(_MinHash, cast(Any, rensa).RMinHash)


def method() -> str:
    """How signatures are made here: only those of one method can be compared."""
    version = getattr(_min_hash(), "ALGORITHM_VERSION", 1)
    return f"rensa {version}, {_WORDS_A_SHINGLE} words, {_SLOTS} slots, seed {_SEED}, {sys.byteorder} endian"


def shingles(text: str) -> frozenset[str]:
    """The runs of three words in the text; of a text with fewer words, all of it as one."""
    words = cast(list[str], _WORD.findall(text.casefold()))
    if not words:
        return frozenset()
    width = min(_WORDS_A_SHINGLE, len(words))
    return frozenset(map(" ".join, zip(*(words[start:] for start in range(width)), strict=False)))


def signatures(texts: Sequence[str]) -> list[Signature]:
    """The signature of each text, the same on every computer."""
    sets = [shingles(text) for text in texts]
    rows = _min_hash().digest_matrix_from_token_sets(sets, _SLOTS, _SEED).to_rows() if sets else []
    return [Signature(len(found), array("I", row).tobytes()) for found, row in zip(sets, rows, strict=True)]


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two texts are by their shingles, from 0 to 1.

    It is the part of the shorter text that the longer one has too, so an update that repeats all and adds
    to it counts as the same. Of a very short text, or of two of very different lengths, it is the part
    that both share of all they have together (Jaccard's).
    """
    return _likeness(len(one), len(other), len(one & other))


def _likeness(one: int, other: int, shared: float) -> float:
    smaller, larger = sorted((one, other))
    if smaller == 0:
        return 0.0
    if smaller >= max(_FEWEST, _SMALLEST_SHARE * larger):
        return shared / smaller
    return shared / (one + other - shared)


def estimate(one: Signature, other: Signature) -> float:
    """The likeness of two texts as their signatures tell it; off by a tenth or so."""
    mine, yours = memoryview(one.digest).cast("I"), memoryview(other.digest).cast("I")
    jaccard = sum(map(int.__eq__, mine, yours)) / _SLOTS
    shared = jaccard * (one.shingles + other.shingles) / (1 + jaccard)
    return min(1.0, _likeness(one.shingles, other.shingles, shared))


def candidates(known: Mapping[int, Signature]) -> list[tuple[int, int]]:
    """Pairs of keys whose texts may be alike, the likeliest first."""
    pairs = {pair for bucket in _buckets(known) for pair in _pairs(bucket)}
    likely = [(estimate(known[one], known[other]), one, other) for one, other in pairs]
    likely = [each for each in likely if each[0] >= _PERHAPS_ALIKE]
    likely.sort(key=lambda each: (-each[0], each[1], each[2]))
    return [(one, other) for _, one, other in likely]


def _buckets(known: Mapping[int, Signature]) -> Iterable[list[int]]:
    """Keys whose signatures are the same in one band."""
    digests = [(key, known[key].digest) for key in sorted(known) if known[key].shingles]
    for start in range(0, 4 * _SLOTS, _BYTES_A_BAND):
        end = start + _BYTES_A_BAND
        first: dict[bytes, int] = {}
        buckets: dict[int, list[int]] = {}
        for key, digest in digests:
            found = first.setdefault(digest[start:end], key)
            if found != key:
                buckets.setdefault(found, [found]).append(key)
        yield from buckets.values()


def _pairs(bucket: Sequence[int]) -> Iterable[tuple[int, int]]:
    """All pairs of a small bucket; of a large one enough to hold together what belongs together."""
    if len(bucket) <= _SMALL_BUCKET:
        return combinations(bucket, 2)
    return {*((bucket[0], key) for key in bucket[1:]), *pairwise(bucket)}


class Groups:
    """Keys that belong together because a chain of pairs leads from one to the other."""

    def __init__(self) -> None:
        self._of: dict[int, list[int]] = {}
        self._weakest: dict[int, float] = {}

    def together(self, one: int, other: int) -> bool:
        """Whether the two are known to belong together."""
        return one in self._of and self._of[one] is self._of.get(other)

    def join(self, one: int, other: int, like: float) -> None:
        """The two are that alike: whatever belongs to either belongs together now."""
        mine, yours = self._of.get(one, [one]), self._of.get(other, [other])
        if mine is yours:
            return
        weakest = min(like, self._weakest.get(mine[0], 1.0), self._weakest.get(yours[0], 1.0))
        if len(mine) < len(yours):
            mine, yours = yours, mine
        mine += yours
        for key in (*yours, one, other):
            self._of[key] = mine
        self._weakest[mine[0]] = weakest

    def all(self) -> list[tuple[tuple[int, ...], float]]:
        """Each group in order of its keys, with the likeness of its weakest link."""
        found = {id(group): group for group in self._of.values()}
        return sorted((tuple(sorted(group)), self._weakest[group[0]]) for group in found.values())
