"""The rows of a WebAnno TSV table: what is marked on each token and sub-token, and how values are escaped."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.domain.span import Span
from copydesk.exchange.tokens import Sentence
from copydesk.exchange.uima_layers import LAYERS, Layer, Values
from copydesk.exchange.units import utf16_offsets

_RESERVED = re.compile(r"->|[\\\[\]|_;\t\n*]")
_IN_VALUES = {"\t": "\\t", "\n": "\\n"}
_IN_TEXT = {"\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\b": "\\b", "\\": "\\\\"}
_TEXT_RESERVED = re.compile(r"[\x00-\x0a\x0c-\x1f\\]")

Unit = tuple[int, Span]
"""A row: the number of its token, and the stretch of the text, which is shorter for a sub-token."""


def escaped(value: str) -> str:
    """A feature's value with a backslash before what is reserved; a star stands for no value."""
    if not value:
        return "*"
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    return _RESERVED.sub(lambda found: _IN_VALUES.get(found[0], f"\\{found[0]}"), lines)


def escaped_text(line: str) -> str:
    """A line of an article's text with control characters and backslashes escaped."""
    return _TEXT_RESERVED.sub(lambda found: _IN_TEXT.get(found[0], f"\\{found[0]}"), line)


@dataclass(frozen=True, slots=True)
class Marked:
    """A span as an annotation of a layer: its number in the article, its features and its first row."""

    number: int
    layer: Layer
    values: Values
    first: Unit


class Rows:
    """Collects what is marked in one article, and makes the rows of its tokens."""

    def __init__(self, text: str, found: Sequence[Sentence]) -> None:
        self._text = text
        self._tokens = [token for sentence in found for token in sentence.tokens]
        self._names = [
            f"{number}-{place}"
            for number, sentence in enumerate(found, 1)
            for place in range(1, len(sentence.tokens) + 1)
        ]
        self._marked: list[Marked] = []
        self._at: defaultdict[int, dict[Span, list[Marked]]] = defaultdict(dict)
        self._links: defaultdict[Unit, list[tuple[str, Marked, Marked]]] = defaultdict(list)
        self._offsets = utf16_offsets(text)

    @property
    def has_links(self) -> bool:
        """Whether there is a relation."""
        return bool(self._links)

    def add(self, layer: Layer, values: Values, span: Span, tokens: Iterable[int]) -> Marked:
        """Mark the span, which touches these tokens."""
        units = [(number, self._inside(number, span)) for number in tokens]
        marked = Marked(len(self._marked) + 1, layer, values, units[0])
        self._marked.append(marked)
        for number, part in units:
            self._at[number].setdefault(part, []).append(marked)
        return marked

    def _inside(self, number: int, span: Span) -> Span:
        token = self._tokens[number]
        if span.start <= token.start and token.end <= span.end:
            return token
        return Span(max(span.start, token.start), min(span.end, token.end))

    def link(self, role: str, source: Marked, target: Marked) -> None:
        """Relate two annotations; the row in which the target begins tells it."""
        self._links[target.first].append((role, source, target))

    def columns(self) -> list[tuple[Layer, tuple[str, ...]]]:
        """The layers that are used, with those of their features that have a value."""
        used: dict[str, set[str]] = {}
        for one in self._marked:
            used.setdefault(one.layer.type, set()).update(one.values)
        return [
            (layer, tuple(name for name in layer.features if name in used[layer.type]))
            for layer in LAYERS
            if layer.type in used
        ]

    def lines(self) -> Iterator[str]:
        """For each token its row, with those of its sub-tokens."""
        columns = self.columns()
        width = sum(len(features) for _, features in columns) + 2 * self.has_links
        nothing = "".join(["\t_"] * width) + "\n"
        cells = _Cells(columns, self._marked)
        text, at, names = self._text, self._at, self._names
        for number, (token, (start, end)) in enumerate(
            zip(self._tokens, self._offsets.pairs(self._tokens), strict=True)
        ):
            head = f"{names[number]}\t{start}-{end}\t{text[token.start : token.end]}"
            if number in at:
                yield head + self._rest(number, token, cells) + "".join(self._parts(number, token, cells))
            else:
                yield head + nothing

    def _parts(self, number: int, token: Span, cells: "_Cells") -> Iterator[str]:
        for part in sorted(self._at[number]):
            if part != token:
                start, end = self._offsets.pair(part)
                name = self._name((number, part))
                yield f"{name}\t{start}-{end}\t{part.of(self._text)}{self._rest(number, part, cells)}"

    def _rest(self, number: int, part: Span, cells: "_Cells") -> str:
        """What stands in a row after the text."""
        columns = cells.of(self._at[number].get(part, ()))
        if not self.has_links:
            return columns + "\n"
        links = self._links.get((number, part))
        if not links:
            return columns + "\t_\t_\n"
        roles = "|".join(role for role, _, _ in links)
        ends = "|".join(f"{self._name(one.first)}[{one.number}_{to.number}]" for _, one, to in links)
        return f"{columns}\t{roles}\t{ends}\n"

    def _name(self, unit: Unit) -> str:
        """``2-3`` for the third token of the second sentence, ``2-3.1`` for the first part of it."""
        number, part = unit
        token = self._tokens[number]
        if part == token:
            return self._names[number]
        return f"{self._names[number]}.{sorted(self._at[number].keys() - {token}).index(part) + 1}"


class _Cells:
    """The cells of annotations, each made once."""

    def __init__(self, columns: Iterable[tuple[Layer, tuple[str, ...]]], marked: Iterable[Marked]) -> None:
        self._columns = list(columns)
        self._rows: dict[tuple[int, ...], str] = {}
        self._empty = {layer.type: "".join(["\t_"] * len(features)) for layer, features in self._columns}
        names = {layer.type: features for layer, features in self._columns}
        self._cells = {
            one.number: [
                f"{escaped(one.values.get(name, ''))}[{one.number}]" for name in names[one.layer.type]
            ]
            for one in marked
        }

    def of(self, marked: Sequence[Marked]) -> str:
        """The cells of all layers for a row with these annotations; those of one layer are stacked."""
        key = tuple(one.number for one in marked)
        if key not in self._rows:
            self._rows[key] = self._row(marked)
        return self._rows[key]

    def _row(self, marked: Sequence[Marked]) -> str:
        return "".join(
            self._layer(layer, [one for one in marked if one.layer is layer]) for layer, _ in self._columns
        )

    def _layer(self, layer: Layer, stacked: Sequence[Marked]) -> str:
        if not stacked:
            return self._empty[layer.type]
        cells = (self._cells[one.number] for one in stacked)
        return "".join("\t" + "|".join(column) for column in zip(*cells, strict=True))
