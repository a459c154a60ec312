"""Tags of tokens turned back into stretches, whatever way they are written: IO, IOB1, IOB2, BIOES, BILOU.

Where a stretch begins and ends is decided as conlleval does
(https://www.clips.uantwerpen.be/conll2000/chunking/conlleval.txt, ``startOfChunk`` and ``endOfChunk``): one
begins at B, S, U, and at any other tag with nothing of its label before it. So broken sequences are mended;
how many there are is counted by what the tags of the file otherwise do.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from copydesk.exchange.conll_tags import OUTSIDE, Stretch

_NOTHING = frozenset((OUTSIDE, "", "_", "-", "-X-", "-O-", "*", "0"))
_BEGINS = frozenset("BSUW")
_ENDS = frozenset("ELSUW")
_PREFIXES = frozenset("BIMESLUW")


def is_outside(tag: str) -> bool:
    """Whether the tag says that the token is in nothing."""
    return tag in _NOTHING


def is_tag(tag: str) -> bool:
    """Whether the tag has a prefix that begins, goes on with or ends a stretch."""
    return tag[:1] in _PREFIXES and ((tag[1:2] == "-" and len(tag) > 2) or len(tag) == 1)


def parts_of(tag: str) -> tuple[str, str]:
    """Prefix and label. A tag without a prefix is all label and goes on; a bare prefix has no label."""
    if is_tag(tag):
        return tag[0], tag[2:]
    return "I", tag


@dataclass(frozen=True, slots=True)
class Marking:
    """Whether each stretch's first token is told from the others (IOB2), and its last one, too (BIOES)."""

    begins: bool = False
    ends: bool = False


@dataclass(slots=True)
class MarkingCount:
    """Finds out from the tags of many sentences how stretches are marked."""

    _prefixes: Counter[str] = field(default_factory=Counter[str])
    _begun: int = 0
    _bare: int = 0

    def add(self, tags: Iterable[str]) -> None:
        """Count the tags of a sentence."""
        before = ""
        for tag in tags:
            if is_outside(tag):
                before = ""
                continue
            prefix, label = parts_of(tag)
            self._prefixes[prefix] += 1
            if before != f"-{label}":
                if prefix in _BEGINS:
                    self._begun += 1
                else:
                    self._bare += 1
            before = "" if prefix in _ENDS else f"-{label}"

    def marking(self) -> Marking:
        """By what most stretches do: in IOB1 only those that touch another of their label begin with B."""
        ends = sum(self._prefixes[prefix] for prefix in _ENDS)
        if ends * 2 >= self._begun and ends:
            return Marking(begins=True, ends=True)
        return Marking(begins=self._begun > 0 and self._begun >= self._bare)


def stretches(tags: Sequence[str], marking: Marking) -> tuple[list[Stretch], list[Stretch]]:
    """The stretches of a sentence, and those of them whose tags were broken."""
    found: list[Stretch] = []
    broken: list[Stretch] = []
    first, label, whole = -1, "", True

    def close(end: int, *, well: bool) -> None:
        nonlocal first
        if first >= 0:
            found.append(Stretch(first, end, label))
            if not (whole and well):
                broken.append(found[-1])
        first = -1

    for place, tag in enumerate(tags):
        if is_outside(tag):
            close(place, well=not marking.ends)
            continue
        prefix, name = parts_of(tag)
        if first < 0 or name != label or prefix in _BEGINS:
            close(place, well=not marking.ends)
            first, label, whole = place, name, prefix in _BEGINS or not marking.begins
        if prefix in _ENDS:
            close(place + 1, well=True)
    close(len(tags), well=not marking.ends)
    return found, broken
