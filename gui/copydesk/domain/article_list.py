"""Saved lists of articles, and samples drawn from the articles so that anyone can draw them again."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.article import ArticleRow

_MONTH = len("2031-04")


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A saved list; ``made`` says how it came about, ``created`` is ISO 8601 in UTC."""

    id: int
    uid: str
    name: str
    made: str
    created: str
    articles: int


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


def strata(rows: Sequence[ArticleRow], by: Stratum | None) -> dict[str, list[ArticleRow]]:
    """The rows of each part in the order of their uids, parts in the order of their names."""
    parts: defaultdict[str, list[ArticleRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.uid):
        parts[_part(row, by)].append(row)
    return dict(sorted(parts.items()))


def plan(rows: Sequence[ArticleRow], wanted: int, by: Stratum | None) -> tuple[Share, ...]:
    """How many would be drawn of each part."""
    parts = strata(rows, by)
    drawn = allocate([len(part) for part in parts.values()], wanted)
    return tuple(Share(name, share, len(parts[name])) for name, share in zip(parts, drawn, strict=True))


def draw(rows: Sequence[ArticleRow], wanted: int, by: Stratum | None, seed: int) -> list[int]:
    """The ids of a random sample without repetition, in the order drawn.

    The same articles and seed give the same sample on every machine: one ``random.Random(seed)`` draws
    with its ``sample`` from each part in turn, parts in the order of their names, articles of a part in
    the order of their uids.
    """
    chance = random.Random(seed)
    found: list[int] = []
    for part, share in zip(strata(rows, by).values(), plan(rows, wanted, by), strict=True):
        found += [row.id for row in chance.sample(part, share.drawn)]
    return found


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
