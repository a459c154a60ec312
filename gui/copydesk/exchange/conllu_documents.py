r"""Documents of a CoNLL-U file with their text, to the character where the file tells all of its white space.

https://universaldependencies.org/format.html. What stands between two tokens is

- what MISC says: ``SpacesAfter`` and ``SpacesBefore`` as UDPipe writes them, nothing for ``SpaceAfter=No``;
- else what stands there in the sentence's ``# text``, where the tokens are found in it;
- else a blank, and a line feed before ``# newpar``.

Words of a token of several (``1-2``) stand where the token does, empty nodes (``8.1``) where the word before
them does. In CoNLL-U Plus (https://universaldependencies.org/ext-format.html) ``# global.columns`` says which
column is which.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

COLUMNS = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
LONGEST = 400_000
"""Rows of a document; a longer one is cut at the end of a sentence."""

MOST_BAD = 1_000
"""How many lines that are none of the format are told of a document."""

_ID = re.compile(r"(\d{1,9})(?:([-.])(\d{1,9}))?\Z")
_ESCAPE = re.compile(r"\\(?:([stnrp\\])|u([0-9a-fA-F]{4}))")
_BACK = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}
_GRAMMAR = ("LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS")


@dataclass(slots=True)
class Row:
    """A word, a token of several words or an empty node: which token it stands at, and what it says."""

    token: int
    misc: Mapping[str, str]
    columns: Mapping[str, str]
    empty: bool = False


@dataclass(slots=True)
class Document:
    """A text with its tokens as ``[start, end)`` in code points, and the rows of each sentence."""

    key: str
    text: str = ""
    tokens: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    sentences: list[list[Row]] = field(default_factory=list[list[Row]])
    comments: dict[str, str] = field(default_factory=dict[str, str])
    grammar: int = 0
    """How many words have a lemma, a part of speech or a head."""
    bad: list[str] = field(default_factory=list[str])
    """Lines that are none of the format."""
    cut: bool = False
    """Whether it goes on in the next one."""


def documents(lines: Iterable[str], name: str) -> Iterator[Document]:
    """The documents of a file in their order; all of it is one where nothing says otherwise."""
    columns: Sequence[str] = COLUMNS
    shared: dict[str, str] = {}
    number, builder = 1, _Builder(f"{name} 1", shared)
    for line in lines:
        if line.startswith("#"):
            said, value = _comment(line)
            if said == "global.columns":
                columns = value.split() or COLUMNS
            elif said.startswith("global."):
                shared[said] = builder.document.comments[said] = value
            elif said in ("newdoc", "newdoc id"):
                yield from builder.whole()
                number += 1
                builder = _Builder(value if said == "newdoc id" and value else f"{name} {number}", shared)
            else:
                builder.comment(said, value)
        elif line.strip():
            builder.row(line, columns)
        else:
            builder.end_sentence()
            if builder.rows > LONGEST:
                key = builder.document.key
                yield from builder.whole(cut=True)
                builder = _Builder(f"{key}, continued", shared)
    yield from builder.whole()


def _comment(line: str) -> tuple[str, str]:
    said, _, value = line[1:].partition("=")
    return said.strip(), value.strip()


class _Builder:
    """Makes a document of its lines."""

    def __init__(self, key: str, shared: Mapping[str, str]) -> None:
        self.document = Document(key, comments=dict(shared))
        self.rows = 0
        self._parts: list[str] = []
        self._length = 0
        self._sentence: list[tuple[str, str, Row]] = []
        self._told, self._new_paragraph = "", False
        self._after: str | None = ""

    def comment(self, said: str, value: str) -> None:
        """What a comment says of the next sentence, or of the document."""
        if said == "text":
            self._told = value
        elif said.startswith("newpar"):
            self._new_paragraph = True
        elif not self.rows or said.startswith("meta::"):
            self.document.comments.setdefault(said, value)

    def row(self, line: str, columns: Sequence[str]) -> None:
        """A word of the sentence."""
        values = line.split("\t")
        row = dict(zip(columns, values, strict=False))
        if len(values) != len(columns) or not _ID.match(row.get("ID", "")) or not row.get("FORM"):
            if len(self.document.bad) < MOST_BAD:
                self.document.bad.append(line)
            return
        self.rows += 1
        misc = _misc(row.get("MISC", "_"))
        self._sentence.append((row["ID"], row["FORM"], Row(0, misc, row)))
        self.document.grammar += any(row.get(name, "_") != "_" for name in _GRAMMAR)

    def end_sentence(self) -> None:
        """Set the sentence's tokens behind what is there."""
        if not self._sentence:
            return
        told, place, words_until = self._told, 0, 0
        started = False
        for name, form, row in self._sentence:
            found = _ID.match(name)
            first, kind, last = found.groups() if found else ("0", None, None)
            row.token, row.empty = max(0, len(self.document.tokens) - 1), kind == "."
            if row.empty or (kind is None and int(first) <= words_until):
                continue
            words_until = int(last) if kind == "-" and last else words_until
            gap, place = _gap(told, place, form)
            if place < 0:
                told, place = "", 0
            self._space(row.misc, gap if started and told else None, begins=not started)
            self._token(form, row)
            started = True
        self.document.sentences.append([row for _, _, row in self._sentence])
        self._sentence, self._told, self._new_paragraph = [], "", False

    def _space(self, misc: Mapping[str, str], told: str | None, *, begins: bool) -> None:
        """What stands between the token before and this one."""
        after = self._after
        if after is None:
            after = told if told is not None else " "
            if begins:
                after = "\n" if self._new_paragraph else " "
        self._add(after + unescaped(misc.get("SpacesBefore", "")))

    def _token(self, form: str, row: Row) -> None:
        row.token = len(self.document.tokens)
        self.document.tokens.append((self._length, self._length + len(form)))
        self._add(form)
        self._after = None
        if "SpacesAfter" in row.misc:
            self._after = unescaped(row.misc["SpacesAfter"])
        elif row.misc.get("SpaceAfter") == "No":
            self._after = ""

    def _add(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)

    def whole(self, *, cut: bool = False) -> Iterator[Document]:
        """The document, if there is anything in it."""
        self.end_sentence()
        if self.document.tokens:
            if self._after is None:
                self._add(" " if "copydesk" in self.document.comments else "")
            elif self._after:
                self._add(self._after)
            self.document.text, self.document.cut = "".join(self._parts), cut
            yield self.document


def _gap(told: str, place: int, form: str) -> tuple[str, int]:
    """What stands before the form in the sentence's text, and where the form ends; -1 if it is not there."""
    at = place
    while at < len(told) and told[at].isspace():
        at += 1
    if not told.startswith(form, at):
        return "", -1
    return told[place:at], at + len(form)


def _misc(told: str) -> dict[str, str]:
    if told == "_":
        return {}
    return {name: value for name, _, value in (one.partition("=") for one in told.split("|"))}


def unescaped(space: str) -> str:
    """White space as MISC writes it."""
    if "\\" not in space:
        return space
    return _ESCAPE.sub(lambda found: _BACK[found[1]] if found[1] else chr(int(found[2], 16)), space)
