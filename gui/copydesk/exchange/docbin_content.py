"""What is in a DocBin file, as plain values.

A DocBin (https://spacy.io/api/docbin#serialization-format) is msgpack in zlib: a table of numbers with a row
a token, and the strings whose hashes these are. It is read here without spaCy's own loader, which would
run decoders that other packages register, build vectors and vocabulary, and unpack without a bound. Nothing
in msgpack is code, and no hook is called for what is in it.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple, cast

from copydesk.errors import UserError
from copydesk.exchange import spacy_modules
from copydesk.exchange.text_lines import shown

LARGEST = 3 << 30
"""Bytes of a DocBin without compression that are borne."""
_MOST_TIMES = 400
"""How many times smaller than its content a large file may be."""
_ALWAYS = 64 << 20
UNKNOWN = "\ufffd"
_GRAMMAR = ("TAG", "POS", "LEMMA", "MORPH", "DEP", "HEAD")


class BadBin(Exception):  # noqa: N818 - always caught: it becomes a UserError that names the file
    """The file is not as DocBin has it."""


class Named(NamedTuple):
    """Tokens from ``first`` up to but not with ``end``; what is not said is empty."""

    group: str
    first: int
    end: int
    label: str
    kb_id: str
    id: str


@dataclass(frozen=True, slots=True)
class BinDoc:
    """A Doc: its words and whether a blank follows each, spans, categories and user data."""

    words: Sequence[str]
    spaces: Sequence[bool]
    spans: Sequence[Named]
    cats: Mapping[object, object]
    user_data: Mapping[object, object]
    grammar: int
    """How many words have a part of speech, a lemma or a head."""
    broken: int
    """How many spans are outside of the text or cannot be read."""


def docs_in(path: Path) -> Iterator[BinDoc]:
    """The Docs of a file, which is in memory whole meanwhile.

    :raises UserError: spaCy is not installed, the file cannot be read or is no DocBin.
    """
    try:
        yield from _Bin(_message(path)).docs()
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error
    except BadBin as error:
        raise UserError(
            "{name} is no DocBin of spaCy, or it is damaged: {reason}. Export it anew with DocBin.to_disk.",
            name=shown(path.name),
            reason=error,
        ) from error


def looks_like_docbin(path: Path) -> bool:
    """Whether the file begins as msgpack in zlib that begins with a version."""
    try:
        with path.open("rb") as stream:
            return b"version" in zlib.decompressobj().decompress(stream.read(4096), 64)
    except (OSError, zlib.error):
        return False


def _message(path: Path) -> Mapping[object, object]:
    packed = path.read_bytes()
    most = min(LARGEST, max(_ALWAYS, len(packed) * _MOST_TIMES))
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, most)
    except zlib.error as error:
        raise BadBin("it is not compressed with zlib") from error
    if unpacker.unconsumed_tail:
        raise BadBin(f"it would need more than {most >> 20} MB of memory")
    if not unpacker.eof:
        raise BadBin("it breaks off")
    value = unpacked(data)
    if not isinstance(value, dict):
        raise BadBin("it does not hold what a DocBin does")
    return cast(Mapping[object, object], value)


def unpacked(data: bytes) -> object:
    """What is in msgpack, without any of the decoders that packages register."""
    msgpack = spacy_modules.msgpack()
    try:
        return msgpack.unpackb(
            data, raw=False, use_list=True, strict_map_key=False, object_pairs_hook=_mapping
        )
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError, msgpack.UnpackException) as error:
        raise BadBin("what is packed in it cannot be unpacked") from error


def _mapping(pairs: Sequence[tuple[object, object]]) -> dict[object, object]:
    """Keys may be lists there: those of extension attributes are."""
    return {_key(key): value for key, value in pairs}


def _numbers(data: object, kind: str) -> Any:
    try:
        view: Any = memoryview(data if isinstance(data, bytes) else b"")
        return view.cast(kind)
    except TypeError as error:
        raise BadBin("its tables are cut off") from error


def _key(key: object) -> object:
    return tuple(map(str, cast(list[object], key))) if isinstance(key, list) else key


class _Bin:
    """The content of a file, checked so far that all documents have their rows."""

    def __init__(self, message: Mapping[object, object]) -> None:
        self._attributes = self._names(message.get("attrs"))
        lengths, tokens, spaces = (
            _numbers(message.get(name), kind)
            for name, kind in (("lengths", "i"), ("tokens", "Q"), ("spaces", "?"))
        )
        self._lengths = cast(list[int], lengths.tolist())
        self._tokens, self._spaces, self._width = tokens, spaces, len(self._attributes)
        total = sum(self._lengths)
        if min(self._lengths, default=0) < 0 or len(tokens) != total * self._width or len(spaces) != total:
            raise BadBin("its tables are not of one length")
        strings = _items(message.get("strings"))
        self._strings = spacy_modules.strings().StringStore(
            [one for one in strings if isinstance(one, str) and _is_text(one)]
        )
        self._known: dict[int, str] = {0: ""}
        self._message = message

    def _names(self, attributes: object) -> dict[str, int]:
        """Where the column of each attribute is."""
        names = {number: name for name, number in spacy_modules.attributes().IDS.items()}
        rows = [one for one in _items(attributes) if type(one) is int]
        found = {names.get(one, str(one)): place for place, one in enumerate(rows)}
        if "ORTH" not in found or len(found) != len(_items(attributes)):
            raise BadBin("it does not say which words it has")
        return found

    def _column(self, name: str, end: int, length: int) -> list[int]:
        """An attribute of a document's words, by the number of the word behind its last; 0 where it is not
        told."""
        if name not in self._attributes:
            return [0] * length
        first, last = (end - length) * self._width + self._attributes[name], end * self._width
        return self._tokens[first : last : self._width].tolist()

    def docs(self) -> Iterator[BinDoc]:
        """The documents in their order."""
        per_doc = [_items(self._message.get(name)) for name in ("cats", "span_groups", "user_data", "flags")]
        ends = accumulate(self._lengths)
        for number, (length, end) in enumerate(zip(self._lengths, ends, strict=True)):
            cats, groups, data, flags = (one[number] if number < len(one) else None for one in per_doc)
            spaces = cast(list[bool], self._spaces[end - length : end].tolist())
            if _mapping_of(flags).get("has_unknown_spaces"):
                spaces = [True] * max(0, length - 1) + [False] * min(1, length)
            spans, broken = self._spans(groups, length)
            grammar = [self._column(name, end, length) for name in _GRAMMAR if name in self._attributes]
            yield BinDoc(
                words=[self._string(one, UNKNOWN) for one in self._column("ORTH", end, length)],
                spaces=spaces,
                spans=[*spans, *self._entities(end, length)],
                cats=_mapping_of(cats),
                user_data=_mapping_of(unpacked(data) if isinstance(data, bytes) and data else None),
                grammar=sum(map(any, zip(*grammar, strict=True))),
                broken=broken,
            )

    def _string(self, number: int, default: str = "") -> str:
        known = self._known.get(number)
        if known is None:
            try:
                known = str(self._strings[number])
            except (KeyError, OverflowError, IndexError):
                known = default
            self._known[number] = known
        return known

    def _entities(self, end: int, length: int) -> Iterator[Named]:
        """``doc.ents``: 3 begins a name, 1 goes on with it (https://spacy.io/api/token#attributes)."""
        tags, types, ids = (self._column(name, end, length) for name in ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID"))
        first = -1
        for number, tag in enumerate([*tags, 2]):
            if first >= 0 and tag != 1:
                yield Named("", first, number, self._string(types[first]), self._string(ids[first]), "")
                first = -1
            if first < 0 and tag in (1, 3) and types[number]:
                first = number

    def _spans(self, data: object, length: int) -> tuple[list[Named], int]:
        """The spans of all groups; how many are outside of the text."""
        found: list[Named] = []
        broken = 0
        for name, packed in _groups(data):
            for one in packed:
                if not isinstance(one, bytes) or len(one) not in (32, 40):
                    broken += 1
                    continue
                numbers = struct.unpack(">QQQllll" if len(one) == 40 else ">QQllll", one)
                id_, kb_id, label, first, end = ((0,) * (len(one) == 32) + numbers)[:5]
                if 0 <= first < end <= length:
                    named = (self._string(label), self._string(kb_id), self._string(id_))
                    found.append(Named(name, first, end, *named))
                else:
                    broken += 1
        return found, broken


def _groups(data: object) -> Iterator[tuple[str, Sequence[object]]]:
    """The groups' names and packed spans: a list of groups, or groups with the keys they are under."""
    told = unpacked(data) if isinstance(data, bytes) and data else None
    pairs = (*_mapping_of(told).items(), *((one, ()) for one in _items(told)))
    for packed, keys in pairs:
        group = _mapping_of(unpacked(packed) if isinstance(packed, bytes) else None)
        for name in _items(keys) or [group.get("name")]:
            yield str(name or "spans"), _items(group.get("spans"))


def _items(value: object) -> Sequence[Any]:
    return cast(Sequence[Any], value) if isinstance(value, list | tuple) else ()


def _mapping_of(value: object) -> Mapping[object, object]:
    return cast(Mapping[object, object], value) if isinstance(value, dict) else {}


def _is_text(value: str) -> bool:
    """Whether spaCy can hash it: half a character it cannot."""
    return value.isascii() or not any("\ud800" <= one <= "\udfff" for one in value)
