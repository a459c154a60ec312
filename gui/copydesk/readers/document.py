"""A document to be read: a file, or a member of an archive, with its name and bytes."""

import hashlib
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO

from copydesk.domain.text import canonical
from copydesk.errors import ReadError

MOST_BYTES = 256 * 2**20
"""Bytes of a document that is read at once; formats of many articles are read in pieces and have no limit."""

_HEAD = 64 * 2**10
_BLOCK = 2**20


class Document:
    """One document. Nothing is read before it is asked for; OSErrors become ReadErrors with a sentence.

    ``name`` is the file's own name and ``source`` what an article remembers of where it came from: the
    same, or ``archive.zip/folder/name`` for a member of an archive. Both can be shown and stored.
    """

    def __init__(self, name: str, source: str, size: int, opener: Callable[[], BinaryIO]) -> None:
        self.name = name
        self.source = source
        self.size = size
        self._opener = opener

    @classmethod
    def of_file(cls, path: Path) -> "Document":
        """An ordinary file; ReadError where there is none that can be opened."""
        name = shown_name(path)
        try:
            status = path.stat()
            if S_ISDIR(status.st_mode):
                raise IsADirectoryError
        except OSError as error:
            raise refused(name, error) from error
        if not S_ISREG(status.st_mode):  # a pipe would be waited for, for ever
            raise ReadError("{name} is not an ordinary file.", name=name)
        return cls(name, name, status.st_size, lambda: path.open("rb"))

    @classmethod
    def of_bytes(cls, source: str, raw: bytes) -> "Document":
        """Bytes that are here already, such as those of an archive's small member."""
        return cls(PurePosixPath(source).name, source, len(raw), lambda: io.BytesIO(raw))

    @cached_property
    def suffix(self) -> str:
        """The name's ending in lower case with its dot; empty where there is none."""
        return PurePosixPath(self.name).suffix.lower()

    def open(self) -> BinaryIO:
        """The bytes as a file that can be read and sought in; the caller closes it."""
        try:
            return self._opener()
        except OSError as error:
            raise refused(self.name, error) from error

    @cached_property
    def head(self) -> bytes:
        """The first 64 KiB: enough to tell what it is."""
        with self.open() as file:
            return self._reading(lambda: file.read(_HEAD))

    @cached_property
    def head_text(self) -> str:
        """The head as characters, good enough to look for marks in; what is no character becomes U+FFFD."""
        encoding = "utf-16" if self.head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8"
        return self.head.decode(encoding, "replace").lstrip("\ufeff")

    def content(self) -> bytes:
        """All bytes; ReadError where they are more than is read at once."""
        self.refuse_too_large()
        if self._is_all_in_head:
            return self.head
        with self.open() as file:
            return self._reading(file.read)

    @property
    def _is_all_in_head(self) -> bool:
        """Whether the head was read already and is all there is: small files are opened once."""
        return "head" in self.__dict__ and len(self.head) < _HEAD

    def refuse_too_large(self) -> None:
        """ReadError where there is more than is read at once."""
        if self.size > MOST_BYTES:
            raise ReadError(
                "{name} is too large to be one document ({size} MB). Split it, or export it again in parts.",
                name=self.name,
                size=self.size // 10**6,
            )

    @contextmanager
    def refusing(self) -> Generator[None]:
        """While the document is read in pieces: an OSError becomes a ReadError with a sentence."""
        try:
            yield
        except OSError as error:
            raise refused(self.name, error) from error

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        digest = hashlib.sha256()
        if self._is_all_in_head:
            return hashlib.sha256(self.head).hexdigest()
        with self.open() as file:
            while block := self._reading(lambda: file.read(_BLOCK)):
                digest.update(block)
        return digest.hexdigest()

    def _reading(self, read: Callable[[], bytes]) -> bytes:
        try:
            return read()
        except OSError as error:
            raise refused(self.name, error) from error


def shown_name(path: Path) -> str:
    """The file's name as it can be shown and stored: undecodable bytes in it become U+FFFD."""
    return canonical(path.name)


def refused(name: str, error: OSError) -> ReadError:
    """What the system said when a file or folder was to be opened, in a sentence."""
    if isinstance(error, FileNotFoundError):
        return ReadError("{name} does not exist. Check the name and the folder.", name=name)
    if isinstance(error, IsADirectoryError):
        return ReadError("{name} is a folder, not a file.", name=name)
    return ReadError("{name} cannot be opened: {reason}.", name=name, reason=error.strerror or error)
