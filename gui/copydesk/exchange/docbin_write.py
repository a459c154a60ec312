"""Writes a DocBin file (https://spacy.io/api/docbin#serialization-format) document by document.

spaCy's own ``DocBin`` keeps everything in memory until the end, five gigabytes for a million annotations, and
looks at each token nine times. Here the columns go to files beside the place as they come and then, in
order, through zlib; the bytes are those that ``DocBin.to_bytes`` gives for the same Docs.
"""

import contextlib
import struct
import zlib
from array import array
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO

from copydesk.exchange import spacy_modules
from copydesk.exchange.docbin_content import Named
from copydesk.exchange.tokens import Token

_VERSION = "0.1"
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "SENT_START")
"""What is told of a token besides its word, whose column is the first."""
_BEGINS, _INSIDE, _OUTSIDE = 3, 1, 2
_NO_SENTENCE_START = (1 << 64) - 1
_BLOCK = 1 << 20
_SPILLED = ("tokens", "spaces", "cats", "span_groups", "user_data")


@dataclass(frozen=True, slots=True)
class OutDoc:
    """A document: words and whether a blank follows each and a sentence begins there, and their places.

    The spans are in the order in which they were added to their groups; entities are some of them that
    lie apart.
    """

    words: Sequence[str]
    spaces: Sequence[bool]
    starts: Sequence[bool]
    places: Sequence[Token]
    spans: Sequence[Named] = ()
    entities: Sequence[Named] = ()
    cats: Mapping[str, float] = field(default_factory=dict[str, float])
    user_data: Mapping[str, object] = field(default_factory=dict[str, object])


class _Hashes(dict[str, int]):
    """The numbers that stand for strings; all that were asked for are told in the file."""

    def __init__(self, number_of: Callable[[str], int]) -> None:
        super().__init__()
        self._number_of = number_of

    def __missing__(self, word: str) -> int:
        self[word] = number = self._number_of(word)
        return number


class DocBinWriter:
    """Collects documents in files of a folder."""

    def __init__(self, folder: Path) -> None:
        msgpack, strings = spacy_modules.msgpack(), spacy_modules.strings()
        numbers: Mapping[str, int] = spacy_modules.attributes().IDS
        columns = sorted((numbers[name], name) for name in _ATTRIBUTES)
        self._attributes = [numbers["ORTH"], *(number for number, _ in columns)]
        self._columns = {name: place for place, (_, name) in enumerate(columns, 1)}
        self._packer: Any = msgpack._packer.Packer(use_bin_type=True)
        self._number_of: Callable[[str], int] = strings.get_string_id
        self._hashes = _Hashes(self._number_of)
        self._ids: list[
            str
        ] = []  # which hardly come twice: to keep their numbers would take twice the memory
        self._lengths = array("i")
        self._paths = {name: folder / name for name in _SPILLED}
        self._files: dict[str, BinaryIO] = {}

    @contextlib.contextmanager
    def open(self) -> Generator["DocBinWriter"]:
        """Documents can be added within the block."""
        with contextlib.ExitStack() as stack:
            for name, path in self._paths.items():
                self._files[name] = stack.enter_context(path.open("w+b"))
            yield self

    def add(self, doc: OutDoc) -> None:
        """Add a document."""
        self._lengths.append(len(doc.words))
        self._files["tokens"].write(self._table(doc))
        self._files["spaces"].write(bytes(doc.spaces))
        self._files["cats"].write(self._packed(doc.cats))
        self._files["span_groups"].write(self._packed(self._groups(doc)))
        self._files["user_data"].write(self._packed(self._packed(doc.user_data)))

    def _packed(self, value: object) -> bytes:
        return self._packer.pack(value)

    def _table(self, doc: OutDoc) -> bytes:
        """A row a word."""
        size, width, hashes = len(doc.words), len(self._attributes), self._hashes
        if size:
            hashes[""] = 0  # what a word's tag, lemma and so on are
        iob, label, kb_id = array("Q", [_OUTSIDE]) * size, array("Q", [0]) * size, array("Q", [0]) * size
        for one in doc.entities:
            count = one.end - one.first
            iob[one.first : one.end] = array("Q", [_BEGINS, *[_INSIDE] * (count - 1)])
            label[one.first : one.end] = array("Q", [hashes[one.label]]) * count
            kb_id[one.first : one.end] = array("Q", [hashes[one.kb_id]]) * count
        starts = array("Q", [1 if begins else _NO_SENTENCE_START for begins in doc.starts])
        table = array("Q", [0]) * (size * width)
        table[::width] = array("Q", [hashes[word] for word in doc.words])
        columns = {"ENT_IOB": iob, "ENT_TYPE": label, "ENT_KB_ID": kb_id, "SENT_START": starts}
        for name, column in columns.items():
            table[self._columns[name] :: width] = column
        return table.tobytes()

    def _groups(self, doc: OutDoc) -> bytes:
        """The groups as ``SpanGroups.to_bytes`` has them: what is in each, packed, with its names."""
        hashes, places = self._hashes, doc.places
        groups: dict[str, list[bytes]] = {}
        for one in doc.spans:
            at = (one.first, one.end, places[one.first].start, places[one.end - 1].end)
            if not self._ids or self._ids[-1] is not one.id:
                self._ids.append(one.id)
            numbers = (self._number_of(one.id), hashes[one.kb_id], hashes[one.label])
            groups.setdefault(one.group, []).append(struct.pack(">QQQllll", *numbers, *at))
        return self._packed(
            {
                self._packed({"name": name, "attrs": {}, "spans": spans}): [name]
                for name, spans in groups.items()
            }
            or []
        )

    def write(self, out: BinaryIO) -> None:
        """Write the file; what was collected is read again from the start."""
        compressor = zlib.compressobj()
        for block in self._blocks():
            out.write(compressor.compress(block))
        out.write(compressor.flush())

    def _blocks(self) -> Iterator[bytes]:
        count, pack = len(self._lengths), self._packed
        yield self._packer.pack_map_header(10)
        yield pack("version") + pack(_VERSION) + pack("attrs") + pack(self._attributes)
        for name in ("tokens", "spaces"):
            yield pack(name) + _bytes_head(self._files[name].tell())
            yield from self._spilled(name)
        yield pack("lengths") + pack(self._lengths.tobytes())
        strings = [word for word, _ in groupby(sorted([*self._hashes, *self._ids]))]
        yield pack("strings") + self._packer.pack_array_header(len(strings))
        yield from map(pack, strings)
        for name in ("cats", "flags", "span_groups", "user_data"):
            yield pack(name) + self._packer.pack_array_header(count)
            if name == "flags":
                yield pack({"has_unknown_spaces": False}) * count
            else:
                yield from self._spilled(name)

    def _spilled(self, name: str) -> Iterator[bytes]:
        file = self._files[name]
        file.seek(0)
        while block := file.read(_BLOCK):
            yield block


def _bytes_head(size: int) -> bytes:
    """How msgpack begins a run of bytes."""
    if size < 1 << 8:
        return struct.pack(">BB", 0xC4, size)
    return struct.pack(">BH", 0xC5, size) if size < 1 << 16 else struct.pack(">BI", 0xC6, size)
