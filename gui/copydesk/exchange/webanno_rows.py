"""The rows of a WebAnno TSV table: what is marked on each token and sub-token, and how values are escaped."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from copydesk.domain.span import Span
from copydesk.exchange.tokens import Sentence, Token
from copydesk.exchange.uima_layers import LAYERS, Layer, Values
from copydesk.exchange.units import utf16_offsets

_RESERVED = re.compile(r"->|[\\\[\]|_;\t\n*]")
_IN_VALUES = {"\t": "\\t", "\n": "\\n"}
_IN_TEXT = {"\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\b": "\\b", "\\": "\\\\"}
_TEXT_RESERVED = re.compile(r"[\x00-\x0a\x0c-\x1f\\]")

Unit = tuple[int, Token]
"""A row: the number of its token, and the stretch of the text, which is shorter for a sub-token."""

_Numbers = tuple[int, ...]
"""The annotations of a row, by their numbers."""


@lru_cache(maxsize=1 << 13)
def escaped(value: str) -> str:
    """A feature's value with a backslash before what is reserved; a star stands for no value.

    Names and kinds come again and again, so what was made of them last is kept.
    """
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
        self._at: list[_Numbers] = [()] * len(self._tokens)
        self._parts: dict[int, dict[Token, _Numbers]] = {}
        self._links: defaultdict[Unit, list[tuple[str, Marked, Marked]]] = defaultdict(list)
        self._offsets = utf16_offsets(text)

    @property
    def has_links(self) -> bool:
        """Whether there is a relation."""
        return bool(self._links)

    def add(self, layer: Layer, values: Values, span: Span, tokens: range) -> Marked:
        """Mark the span, which touches these tokens."""
        number, at = len(self._marked) + 1, self._at
        # Only in the first and the last token can it begin or end.
        first, last = self._inside(tokens[0], span), self._inside(tokens[-1], span)
        marked = Marked(number, layer, values, (tokens[0], first))
        self._marked.append(marked)
        for place in tokens[1:-1]:
            at[place] += (number,)
        for place, part in {tokens[0]: first, tokens[-1]: last}.items():
            if part == self._tokens[place]:
                at[place] += (number,)
            else:
                parts = self._parts.setdefault(place, {})
                parts[part] = (*parts.get(part, ()), number)
        return marked

    def _inside(self, number: int, span: Span) -> Token:
        start, end = self._tokens[number]
        return Token(max(span.start, start), min(span.end, end))

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

    def lines(self) -> list[str]:
        """For each token its row, with those of its sub-tokens."""
        cells = _Cells(self.columns(), self._marked)
        text, end_of_row = self._text, "\t_\t_\n" if self.has_links else "\n"
        rests = {numbers: cells.of(numbers) + end_of_row for numbers in set(self._at)}
        made = [
            f"{name}\t{start}-{end}\t{text[token[0] : token[1]]}{rests[numbers]}"
            for name, token, (start, end), numbers in zip(
                self._names, self._tokens, self._offsets.pairs(self._tokens), self._at, strict=True
            )
        ]
        for number in {number for number, _ in self._links}:
            token = self._tokens[number]
            made[number] = self._row(number, token, cells.of(self._at[number]))
        for number, parts in self._parts.items():
            made[number] += "".join(
                [self._row(number, part, cells.of(numbers)) for part, numbers in sorted(parts.items())]
            )
        return made

    def _row(self, number: int, part: Token, columns: str) -> str:
        start, end = self._offsets(part.start), self._offsets(part.end)
        row = f"{self._name((number, part))}\t{start}-{end}\t{part.of(self._text)}{columns}"
        if not self.has_links:
            return row + "\n"
        links = self._links.get((number, part))
        if not links:
            return row + "\t_\t_\n"
        roles = "|".join([role for role, _, _ in links])
        ends = "|".join([f"{self._name(one.first)}[{one.number}_{to.number}]" for _, one, to in links])
        return f"{row}\t{roles}\t{ends}\n"

    def _name(self, unit: Unit) -> str:
        """``2-3`` for the third token of the second sentence, ``2-3.1`` for the first part of it."""
        number, part = unit
        if part == self._tokens[number]:
            return self._names[number]
        return f"{self._names[number]}.{sorted(self._parts[number]).index(part) + 1}"


class _Cells:
    """The cells of annotations, each made once."""

    def __init__(self, columns: Iterable[tuple[Layer, tuple[str, ...]]], marked: Sequence[Marked]) -> None:
        self._columns = list(columns)
        self._marked = marked
        self._empty = {layer.type: "\t_" * len(features) for layer, features in self._columns}
        names = {layer.type: features for layer, features in self._columns}
        self._cells = [
            [
                f"{escaped(value)}[{one.number}]" if (value := one.values.get(name)) else f"*[{one.number}]"
                for name in names[one.layer.type]
            ]
            for one in marked
        ]

    def of(self, numbers: _Numbers) -> str:
        """The cells of all layers for a row with these annotations; those of one layer are stacked."""
        return "".join(
            [
                self._layer(layer, [number for number in numbers if self._marked[number - 1].layer is layer])
                for layer, _ in self._columns
            ]
        )

    def _layer(self, layer: Layer, stacked: Sequence[int]) -> str:
        if not stacked:
            return self._empty[layer.type]
        if len(stacked) == 1:
            return "".join([f"\t{cell}" for cell in self._cells[stacked[0] - 1]])
        cells = (self._cells[number - 1] for number in stacked)
        return "".join(["\t" + "|".join(column) for column in zip(*cells, strict=True)])
