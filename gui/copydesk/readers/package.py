"""One document in a zip file, as Word (ECMA-376 part 2) and OpenDocument (ODF 1.3 part 2) keep it."""

import struct
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from typing import BinaryIO, cast

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.readers.document import Document
from copydesk.readers.refusals import damaged, locked, overblown

MOST_UNPACKED = 128 * 2**20
"""Bytes of XML that are read of one part; a book has five million."""

_MOST_SQUEEZED = 200  # times: text is squeezed to a tenth, the tidiest mark-up to a hundredth
_MUCH = 8 * 2**20

# APPNOTE.TXT, section 4.3.16: the last record of a zip file says how long the list of its members is.
_END = b"PK\x05\x06"
_END_RECORD = struct.Struct("<4s4H2LH")
_LONGEST_TAIL = _END_RECORD.size + 2**16
_LONGEST_LIST = 2**21

_ENCRYPTED = 1


class Package:
    """The parts of a document. Names are without a leading stroke; upper and lower case are the same."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self._name = name
        self._archive = archive
        self._members = {
            info.filename.replace("\\", "/").strip("/").lower(): info for info in archive.infolist()
        }

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._members

    @contextmanager
    def open(self, part: str) -> Generator[BinaryIO]:
        """A part's bytes, unpacked as they are read.

        ReadError where it is missing, encrypted, broken or more than MOST_UNPACKED, also in the middle.
        """
        info = self._members.get(_key(part))
        if info is None:
            raise damaged(self._name)
        if info.flag_bits & _ENCRYPTED:
            raise locked(self._name)
        if info.file_size > min(MOST_UNPACKED, _MUCH + _MOST_SQUEEZED * info.compress_size):
            raise overblown(self._name)
        try:
            file = self._archive.open(info)
        except BROKEN_ZIP as error:
            raise damaged(self._name) from error
        with file:
            yield cast("BinaryIO", _Bounded(cast("BinaryIO", file), self._name))


class _Bounded:
    """Reads on until more comes than the member's entry may promise, for entries can lie."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._left = MOST_UNPACKED

    def read(self, size: int = -1) -> bytes:
        try:
            block = self._file.read(size if size >= 0 else self._left + 1)
        except BROKEN_ZIP as error:
            raise damaged(self._name) from error
        self._left -= len(block)
        if self._left < 0:
            raise overblown(self._name)
        return block


def _key(part: str) -> str:
    return part.strip("/").lower()


@contextmanager
def opened(document: Document) -> Generator[Package]:
    """The document's parts while the block runs; ReadError where it is no zip file."""
    with document.open() as file:
        if _list_length(file, document.size) > _LONGEST_LIST:
            raise overblown(document.name)
        try:
            archive = zipfile.ZipFile(file)
        except BROKEN_ZIP as error:
            raise damaged(document.name) from error
        with archive:
            yield Package(document.name, archive)


def _list_length(file: BinaryIO, size: int) -> int:
    """Bytes that the list of members takes; 0 where there is none."""
    file.seek(max(0, size - _LONGEST_TAIL))
    tail = file.read(_LONGEST_TAIL)
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_RECORD.size:
        return 0
    return cast("int", _END_RECORD.unpack_from(tail, at)[5])
