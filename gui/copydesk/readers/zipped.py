"""Zip files: each document in them is read as if it lay in a folder, and none can do harm.

Nothing is unpacked to a place that an archive names. What would unpack to too much is refused before it is
unpacked: the sizes an archive states are its members' limits, ``zipfile`` reads no further (APPNOTE 4.3).
"""

import re
import stat
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from copydesk.domain.text import canonical
from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.files import beside_pages, is_clutter
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.spooling import Spooled

SUFFIX = ".zip"

_KNOWN_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})
_ENCRYPTED = 0x1
_NAMED_IN_UTF8 = 0x800
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive with all archives in it may come to.

    ``members`` is their count, ``total`` the bytes that are unpacked of it. A member whose bytes are more
    than ``ratio`` times what they were packed to is refused once it has more than ``free`` bytes.
    """

    members: int = 100_000
    total: int = 20 * 10**9
    ratio: int = 100
    free: int = 4 * 2**20


@dataclass(frozen=True, slots=True)
class Refused:
    """A member, or the archive itself, that gives nothing, and why."""

    source: str
    error: ReadError


Member = Document | Refused


def members(archive: Document, limits: Limits | None = None) -> Iterator[Member]:
    """Walk the documents in a zip file, and in the zip files in it, in its order. Raises nothing.

    A document can be read until the next one is asked for.
    """
    yield from _members(archive, _Budget(limits or Limits()), nested=False)


class _Budget:
    """How much of the limits is left."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.members = limits.members
        self.bytes = limits.total

    def spend(self, size: int, name: str) -> None:
        """Take so many bytes from what may be unpacked; ReadError where they are more than is left."""
        self.bytes -= size
        if self.bytes < 0:
            raise ReadError(
                "{name} and the rest of its archive were left out: it unpacks to more than {size} GB. "
                "Unpack it yourself and import the folder.",
                name=name,
                size=f"{self.limits.total / 10**9:g}",
            )


def _members(archive: Document, budget: _Budget, *, nested: bool) -> Iterator[Member]:
    with ExitStack() as stack:
        try:
            file = stack.enter_context(archive.open())
            unpacking = stack.enter_context(zipfile.ZipFile(file))
        except ReadError as error:
            yield Refused(archive.source, error)
            return
        except BROKEN_ZIP:
            yield Refused(archive.source, _damaged(archive.name))
            return
        entries = list(_documents(unpacking.infolist()))
        if len(entries) > budget.members:
            yield Refused(archive.source, _too_many(archive.name, budget.limits.members))
            return
        budget.members -= len(entries)
        for info, name in entries:
            yield from _member(archive, unpacking, info, name, budget, nested=nested)
            if budget.bytes < 0:
                return


def _documents(infos: list[zipfile.ZipInfo]) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """The members that are somebody's documents, with their names."""
    named = [(info, member_name(info)) for info in infos]
    beside = beside_pages(name for _, name in named)
    for info, name in named:
        path = PurePosixPath(name)
        if name.endswith("/"):  # a folder
            continue
        if not any(is_clutter(part) for part in path.parts if part != "..") and not beside.intersection(
            str(parent) for parent in path.parents
        ):
            yield info, name


def _member(
    archive: Document,
    unpacking: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    name: str,
    budget: _Budget,
    *,
    nested: bool,
) -> Iterator[Member]:
    source = f"{archive.source}/{name}"
    refusal = _refusal(info, name, budget.limits)
    if refusal:
        yield Refused(source, refusal)
        return
    with closing(_Unpacked(unpacking, info, name, budget)) as unpacked:
        document = Document(PurePosixPath(name).name, source, info.file_size, unpacked.open)
        if document.suffix != SUFFIX:
            yield document
        elif nested:
            yield Refused(source, _too_deep(document.name))
        else:
            yield from _members(document, budget, nested=True)


class _Unpacked:
    """A member's bytes, unpacked as far as they are asked for."""

    def __init__(self, unpacking: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, budget: _Budget) -> None:
        self._unpacking = unpacking
        self._info = info
        self._name = PurePosixPath(name).name
        self._budget = budget
        self._stream: IO[bytes] | None = None
        self._spooled: Spooled | None = None

    def open(self) -> BinaryIO:
        if self._spooled is None:
            self._spooled = Spooled(self._read, self._info.file_size)
        return self._spooled.open()

    def _read(self, count: int) -> bytes:
        try:
            self._stream = self._stream or self._unpacking.open(self._info)
            block = self._stream.read(count)
        except BROKEN_ZIP as error:
            raise _damaged(self._name) from error
        self._budget.spend(len(block), self._name)
        return block

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        if self._spooled is not None:
            self._spooled.close()


def member_name(info: zipfile.ZipInfo) -> str:
    """The member's path with strokes between its parts, fit to be shown and stored.

    Names without the mark of UTF-8 are in code page 437 by the standard (APPNOTE, appendix D), but
    programs write UTF-8 there too, and Russian ones code page 866: names whose letters are nearly all
    beyond ASCII are taken for that.
    """
    name = info.filename
    if not info.flag_bits & _NAMED_IN_UTF8 and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode()
        except UnicodeDecodeError:
            stem = PurePosixPath(name).stem
            beyond = sum(character > "\x7f" for character in stem)
            name = raw.decode("cp866") if 2 * beyond > sum(map(str.isalpha, stem)) else name
    return canonical(name.replace("\\", "/"))


def _refusal(info: zipfile.ZipInfo, name: str, limits: Limits) -> ReadError | None:
    """Why the member must not or cannot be unpacked."""
    shown = PurePosixPath(name).name or name
    if name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        return ReadError(
            "{name} has a place outside the archive as its name, so it was left out. Do not trust this file.",
            name=name,
        )
    if stat.S_ISLNK(info.external_attr >> 16):
        return ReadError("{name} is a link, not a document.", name=shown)
    if info.flag_bits & _ENCRYPTED:
        return ReadError(
            "{name} is locked with a password. Unpack the archive and import the folder.", name=shown
        )
    if info.compress_type not in _KNOWN_METHODS:
        return ReadError(
            "{name} is packed in a way that cannot be read. Unpack the archive and import the folder.",
            name=shown,
        )
    if info.file_size > max(limits.free, limits.ratio * info.compress_size):
        return ReadError(
            "{name} would unpack to {ratio} times its size, as only harmful archives do, so it was left out.",
            name=shown,
            ratio=info.file_size // max(info.compress_size, 1),
        )
    return None


def _damaged(name: str) -> ReadError:
    return ReadError("{name} is damaged or not what its name says. Fetch it again.", name=name)


def _too_many(name: str, most: int) -> ReadError:
    return ReadError(
        "{name} holds more than {most} files. Unpack it and import the folder.", name=name, most=most
    )


def _too_deep(name: str) -> ReadError:
    return ReadError(
        "{name} is an archive in an archive in an archive. Unpack it and import the folder.", name=name
    )


def _read(document: Document, options: ReadOptions) -> Iterator[Reading]:
    from copydesk.readers.registry import read  # which lists this format

    for member in members(document):
        if isinstance(member, Refused):
            yield member.error
            continue
        try:
            yield from read(member, options)
        except ReadError as error:
            yield error


FORMAT = DocumentFormat(
    name="zip",
    title="Zip file",
    what="Every document in it is read; its articles remember the archive and their place in it.",
    keeps=(),
    suffixes=(SUFFIX,),
    read=_read,
)
