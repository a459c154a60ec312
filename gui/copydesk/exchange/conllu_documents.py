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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

COLUMNS = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
LONGEST = 1_000_000
"""Rows of a document; a longer one is cut at the end of a sentence."""

MOST_BAD = 1_000
"""How many lines that are none of the format are told of a document."""

_ID = re.compile(r"([0-9]{1,9})(?:([-.])([0-9]{1,9}))?\Z")
_ESCAPE = re.compile(r"\\(?:([stnrp\\])|u([0-9a-fA-F]{4}))")
_BACK = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}
_PLACES = frozenset(("TokenRange", "start_char", "end_char"))
_SPACES = frozenset((*_PLACES, "SpaceAfter", "SpacesAfter", "SpacesBefore", "SpacesInToken"))
"""Members of MISC that are told by the text."""
_NOTHING: Mapping[str, str] = {}
_GRAMMAR = ("LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS")


@dataclass(slots=True)
class Row:
    """A word, a token of several words or an empty node that says more than white space: at which token it
    stands, what its MISC says, and its columns that are not those of all files."""

    token: int
    misc: Mapping[str, str]
    further: Mapping[str, str]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column is which."""

    names: tuple[str, ...]
    id: int
    form: int
    misc: int
    grammar: tuple[int, ...]
    further: tuple[int, ...]


def _columns(names: Iterable[str]) -> _Columns:
    found = tuple(names)
    places = {name: place for place, name in enumerate(found)}
    return _Columns(
        names=found,
        id=places.get("ID", -1),
        form=places.get("FORM", -1),
        misc=places.get("MISC", -1),
        grammar=tuple(places[name] for name in _GRAMMAR if name in places),
        further=tuple(place for place, name in enumerate(found) if name not in COLUMNS),
    )


@dataclass(slots=True)
class Document:
    """A text with its tokens as ``[start, end)`` in code points, and the rows that say something of them."""

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
    columns = _columns(COLUMNS)
    shared: dict[str, str] = {}
    number, builder = 1, _Builder(f"{name} 1", shared)
    for line in lines:
        if line.startswith("#"):
            said, value = _comment(line)
            if said == "global.columns":
                columns = _columns(value.split() or COLUMNS)
            elif said.startswith("global."):
                shared[said] = builder.document.comments[said] = value
            elif said in ("newdoc", "newdoc id"):
                yield from builder.whole()
                number += 1
                builder = _Builder(value if said == "newdoc id" and value else f"{name} {number}", shared)
            else:
                builder.comment(said, value)
            continue
        if line and not line.isspace():
            builder.row(line, columns)
            if builder.rows < 2 * LONGEST:
                continue
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
        self._sentence: list[tuple[str, str, str, Mapping[str, str]]] = []
        """Of each row ID, FORM, MISC and further columns."""
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

    def row(self, line: str, columns: _Columns) -> None:
        """A word of the sentence."""
        values = line.split("\t")
        if len(values) != len(columns.names) or columns.id < 0 or columns.form < 0:
            self._bad(line)
            return
        name, form = values[columns.id], values[columns.form]
        if not form or not (_ID.match(name) if len(name) > 3 else name.isdecimal() or _ID.match(name)):
            self._bad(line)
            return
        self.rows += 1
        further = (
            {columns.names[place]: values[place] for place in columns.further} if columns.further else {}
        )
        self._sentence.append((name, form, values[columns.misc] if columns.misc >= 0 else "_", further))
        for place in columns.grammar:
            if values[place] != "_":
                self.document.grammar += 1
                break

    def _bad(self, line: str) -> None:
        if len(self.document.bad) < MOST_BAD:
            self.document.bad.append(line)

    def end_sentence(self) -> None:
        """Set the sentence's tokens behind what is there."""
        tokens, rows = self.document.tokens, list[Row]()
        told, place, words_until, started = self._told, 0, 0, False
        for name, form, written, further in self._sentence:
            misc = _NOTHING if written == "_" else _misc(written)
            empty, first, last = _numbers(name)
            if not empty and first > words_until:
                words_until = last if last > first else words_until
                gap = ""
                if told:
                    gap, place = _gap(told, place, form)
                    told = told if place >= 0 else ""
                if self._after is None:
                    new_line = "\n" if self._new_paragraph else " "
                    self._after = (gap if told else " ") if started else new_line
                self._token(form, misc)
                started = True
            if further or not misc.keys() <= _SPACES:
                rows.append(Row(max(0, len(tokens) - 1), misc, further, empty))
        if rows:
            self.document.sentences.append(rows)
        self._sentence, self._told, self._new_paragraph = [], "", False

    def _token(self, form: str, misc: Mapping[str, str]) -> None:
        """Put what stands before it, and the token."""
        before = self._after or ""
        after = None
        if misc:
            if "SpacesBefore" in misc:
                before += unescaped(misc["SpacesBefore"])
            if "SpacesAfter" in misc:
                after = unescaped(misc["SpacesAfter"])
            elif misc.get("SpaceAfter") == "No":
                after = ""
        start = self._length + len(before)
        self._length = start + len(form)
        self.document.tokens.append((start, self._length))
        self._parts += (before, form)
        self._after = after

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


def _numbers(name: str) -> tuple[bool, int, int]:
    """Whether the ID is that of an empty node, and its first and last word."""
    if name.isdecimal() and name.isascii():
        return False, int(name), 0
    found = _ID.match(name)
    if found is None:
        return True, 0, 0
    return found[2] == ".", int(found[1]), int(found[3] or 0)


def _gap(told: str, place: int, form: str) -> tuple[str, int]:
    """What stands before the form in the sentence's text, and where the form ends; -1 if it is not there."""
    at = place
    while at < len(told) and told[at].isspace():
        at += 1
    if not told.startswith(form, at):
        return "", -1
    return told[place:at], at + len(form)


def _misc(told: str) -> Mapping[str, str]:
    if "|" not in told:
        name, _, value = told.partition("=")
        return _NOTHING if name in _PLACES else {name: value}
    found: dict[str, str] = {}
    for one in told.split("|"):
        name, _, value = one.partition("=")
        found[name] = value
    return found


def unescaped(space: str) -> str:
    """White space as MISC writes it."""
    if "\\" not in space:
        return space
    return _ESCAPE.sub(lambda found: _BACK[found[1]] if found[1] else chr(int(found[2], 16)), space)
