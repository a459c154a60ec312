"""Saved lists of articles, and samples drawn from the articles so that anyone can draw them again."""

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from copydesk.domain.article import ArticleRow

_MONTH = len("2031-04")
RANDOM = "random "
"""How what is said of a sample begins."""
CHANGED = "; changed by hand since"
"""What is said of a sample whose articles are not those drawn any more."""


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A saved list; ``made`` says how it came about, ``created`` is ISO 8601 in UTC."""

    id: int
    uid: str
    name: str
    made: str
    created: str
    articles: int

    @property
    def drawn(self) -> bool:
        """Whether it is a sample that was drawn at random, changed by hand since or not."""
        return self.made.startswith(RANDOM)


class Stratum(StrEnum):
    """By what a sample is divided, so that each part has its share."""

    AGENCY = "agency"
    MONTH = "month"
    STATUS = "status"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Share:
    """How many articles are drawn of how many; ``name`` is the part's, empty where nothing is stated."""

    name: str
    drawn: int
    of: int


def allocate(sizes: Sequence[int], wanted: int) -> list[int]:
    """Divide ``wanted`` in proportion to the sizes by the method of the largest remainder (Hamilton's).

    Of equal remainders the earlier gets its one more. No part gets more than its size, as long as
    ``wanted`` is not more than their sum.
    """
    total = sum(sizes)
    shares = [wanted * size // total for size in sizes] if total else [0] * len(sizes)
    by_remainder = sorted(range(len(sizes)), key=lambda place: -(wanted * sizes[place] % max(total, 1)))
    for place in by_remainder[: wanted - sum(shares)]:
        shares[place] += 1
    return shares


class Candidate(NamedTuple):
    """An article that may be drawn, and the part that it belongs to; a tuple, as there are many."""

    id: int
    uid: str
    part: str


def candidates(rows: Iterable[ArticleRow], by: Stratum | None) -> list[Candidate]:
    """The articles of the list with their parts."""
    return [Candidate(row.id, row.uid, _part(row, by)) for row in rows]


def plan(among: Iterable[Candidate], wanted: int) -> tuple[Share, ...]:
    """How many would be drawn of each part, parts in the order of their names."""
    sizes = sorted(Counter(each.part for each in among).items())
    drawn = allocate([size for _, size in sizes], wanted)
    return tuple(Share(name, share, size) for (name, size), share in zip(sizes, drawn, strict=True))


def draw(among: Iterable[Candidate], shares: Iterable[Share], seed: int) -> list[int]:
    """The ids of a random sample without repetition, in the order drawn; ``shares`` are :func:`plan`'s.

    The same articles and seed give the same sample on every machine: one ``random.Random(seed)`` draws
    with its ``sample`` from each part in turn, parts in the order of their names, articles of a part in
    the order of their uids.
    """
    chance = random.Random(seed)
    parts: defaultdict[str, list[int]] = defaultdict(list)
    for each in sorted(among, key=itemgetter(1)):
        parts[each.part].append(each.id)
    found: list[int] = []
    for share in shares:
        found += chance.sample(parts[share.name], share.drawn)
    return found


def free_name(wished: str, taken: Collection[str]) -> str:
    """The name for a list, or with a number after it where there is a list of that name."""
    numbered = (wished, *(f"{wished} ({number})" for number in range(2, len(taken) + 2)))
    return next(name for name in numbered if name not in taken)


def _part(row: ArticleRow, by: Stratum | None) -> str:
    match by:
        case None:
            return ""
        case Stratum.AGENCY:
            return row.agency or ""
        case Stratum.MONTH:
            return (row.published or "")[:_MONTH]
        case Stratum.STATUS:
            return row.status
        case Stratum.SECTION:
            return row.section or ""
