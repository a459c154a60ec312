"""What of a project is exported, and how articles are divided into train, dev and test."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from copydesk.domain.annotation import Kind
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.article_list import allocate

PARTS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Split:
    """How large train, dev and test are to each other, in whole numbers; a share of 0 leaves a part out."""

    shares: tuple[int, int, int]
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What is wanted in an export; the usual one is all of the project.

    ``articles`` are the row ids to choose from, None for all; of these, ``wanted`` says which are exported
    (by status, date, saved list ...). ``coders`` (names, none for all) and ``kinds`` say which annotations:
    an article stays where none of its annotations is wanted. Without ``texts`` there are offsets, hashes and
    quotes only. ``anonymised`` gives coders numbers for names. ``manifest`` asks for a description beside
    the file, or in the folder.
    """

    articles: frozenset[int] | None = None
    wanted: ArticleFilter = field(default_factory=ArticleFilter)
    coders: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset(Kind)
    texts: bool = True
    anonymised: bool = False
    split: Split | None = None
    manifest: bool = True

    @property
    def narrow(self) -> bool:
        """Whether articles may be left out."""
        return self.articles is not None or bool(self.wanted)


class Chosen(NamedTuple):
    """An article to export; ``group`` is the same for those that are versions of one another."""

    id: int
    uid: str
    group: str


def parted(chosen: Iterable[Chosen], split: Split) -> dict[str, list[int]]:
    """The row ids of each part that has a share, in their order.

    The groups are put in the order of the SHA-256 of ``SEED:UID``, where UID is the smallest of the group's
    article uids; the sizes are the shares of the number of articles by the method of the largest remainder.
    The groups then fill the parts in that order. A group stays together, so that no version of a test
    article is trained on: a part may be larger than its share by less than the last group in it. The same
    articles and seed so give the same parts on every machine, in whatever order the articles came.
    """
    groups: dict[str, list[Chosen]] = {}
    for one in chosen:
        groups.setdefault(one.group or one.uid, []).append(one)
    ordered = sorted(groups.values(), key=lambda group: _place(min(one.uid for one in group), split.seed))
    sizes = allocate(split.shares, sum(map(len, ordered)))
    ends = [sum(sizes[: place + 1]) for place in range(len(PARTS))]
    found: dict[str, list[int]] = {part: [] for part, share in zip(PARTS, split.shares, strict=True) if share}
    before = 0
    for group in ordered:
        part = next(name for name, end in zip(PARTS, ends, strict=True) if before < end)
        found[part] += (one.id for one in group)
        before += len(group)
    return {part: sorted(ids) for part, ids in found.items()}


def _place(uid: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}:{uid}".encode()).hexdigest()


def pseudonyms(coders: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    """What stands for each name of these uids and names: "coder 1" and so on, in the order of the uids."""
    return {name: f"coder {number}" for number, (_, name) in enumerate(sorted(coders), 1)}
