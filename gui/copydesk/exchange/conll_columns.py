"""Which column of a CoNLL file has the words and which have tags, found out from its first lines.

The shared tasks have the word first and the tag last, others a number before the word, the tag before it,
tabs or blanks between them, several columns of tags (nested names, chunks), or tags without prefixes.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from copydesk.exchange.conll_stretches import Marking, MarkingCount, is_outside, is_tag, parts_of

START = "-DOCSTART-"
_CHUNKS = frozenset(["NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "CONJP", "PRT", "INTJ", "LST", "UCP"])
_MOST_LABELS = 200
"""More different values without prefixes are no labels."""
_ENOUGH = 0.99
"""The share of a column's values that have to be tags: files have broken lines."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A column with tags; the number of the column, what it is called, and how its stretches are marked."""

    column: int
    name: str
    marking: Marking


@dataclass(frozen=True, slots=True)
class Columns:
    """How the lines of a file are to be read."""

    tabs: bool
    count: int
    word: int
    layers: tuple[Layer, ...]

    def split(self, line: str) -> list[str]:
        """The columns of a line."""
        return split(line, tabs=self.tabs)

    def is_comment(self, line: str, values: Sequence[str]) -> bool:
        """Whether the line is a comment, and not one of a word ``#``."""
        if not line.startswith("#"):
            return False
        return len(values) != self.count or not all(
            is_outside(values[one.column]) or is_tag(values[one.column]) for one in self.layers
        )


def split(line: str, *, tabs: bool) -> list[str]:
    """The columns of a line: between tabs, or between blanks, of which there may be several."""
    if tabs:
        return [value.strip(" ") for value in line.split("\t")]
    values = line.split(" ")
    if "" not in values and "\t" not in line:
        return values
    return [value for value in line.replace("\t", " ").split(" ") if value]


def columns_of(lines: Sequence[str], name: str = "entity") -> Columns | None:
    """What the lines say of the columns; None where they have no column of tags.

    ``name`` is what the last column of tags is called.
    """
    plain = [line for line in lines if line and not line.isspace() and not line.startswith((START, "#"))]
    if not plain:
        return None
    tabs = sum("\t" in line for line in plain) * 2 > len(plain)
    rows = [split(line, tabs=tabs) for line in plain]
    count = Counter(map(len, rows)).most_common(1)[0][0]
    values = [Counter(column) for column in zip(*(row for row in rows if len(row) == count), strict=True)]
    if count < 2 or sum(len(row) == count for row in rows) < _ENOUGH * len(rows) * 0.9:
        return None
    tagged = [place for place in range(count) if _has_tags(values[place])]
    words = [place for place in range(count) if place not in tagged and not _is_number(values[place])]
    if not tagged and words and _has_labels(values[-1]) and words != [count - 1]:
        tagged = [count - 1]
    words = [place for place in words if place not in tagged]
    if not tagged or not words:
        return None
    markings = _markings(lines, tabs=tabs, count=count, tagged=tagged)
    layers = [
        Layer(place, name if place == tagged[-1] else _name(place, values[place]), markings[place])
        for place in tagged
    ]
    return Columns(tabs, count, words[0], tuple(layers))


def _has_tags(values: Counter[str]) -> bool:
    good = sum(n for value, n in values.items() if is_tag(value) or is_outside(value))
    real = any(len(value) > 2 and is_tag(value) for value in values) or values.keys() >= {"B", "O"}
    only = values.keys() == {"O"}
    return (real or only) and good >= _ENOUGH * values.total()


def _has_labels(values: Counter[str]) -> bool:
    return "O" in values and 1 < len(values) <= _MOST_LABELS and values["O"] * 4 > values.total()


def _is_number(values: Counter[str]) -> bool:
    return all(value.isdecimal() or is_outside(value) for value in values)


def _name(place: int, values: Iterable[str]) -> str:
    labels = {parts_of(value)[1] for value in values if not is_outside(value)}
    return "chunk" if labels and labels <= _CHUNKS else f"column {place + 1}"


@dataclass(slots=True)
class _Sentences:
    """Counts the tags of a column a sentence at a time."""

    count: MarkingCount = field(default_factory=MarkingCount)
    tags: list[str] = field(default_factory=list[str])

    def end(self) -> None:
        self.count.add(self.tags)
        self.tags.clear()


def _markings(lines: Iterable[str], *, tabs: bool, count: int, tagged: Sequence[int]) -> dict[int, Marking]:
    found = {place: _Sentences() for place in tagged}
    for line in (*lines, ""):
        values = split(line, tabs=tabs)
        if len(values) == count and not line.startswith((START, "#")):
            for place in tagged:
                found[place].tags.append(values[place])
        elif not line or line.isspace():
            for one in found.values():
                one.end()
    return {place: one.count.marking() for place, one in found.items()}
