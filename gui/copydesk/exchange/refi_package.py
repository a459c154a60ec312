"""Files of REFI-QDA as others wrote them: the project in its zip file, texts beside it, XML streamed.

REFI-QDA 1.5 (https://www.qdasoftware.org): ``project.qde`` with ``internal://`` paths
into ``sources/``. Nothing is unpacked to disk, and nothing outside of the file is read.
"""

import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import IO, Any

from copydesk.errors import UserError

LONGEST_TEXT = 64 * 2**20
"""Bytes of a source's text."""
_INTERNAL = "internal://"
_HEAD = 4_096
_MOST_RATIO = 1_000
_ALWAYS_FREE = 64 * 2**20


class Package:
    """A project or codebook that is open: its XML, and its texts by path."""

    def __init__(self, path: Path, archive: zipfile.ZipFile | None) -> None:
        self.name = path.name
        self._path = path
        self._archive = archive
        self._members: dict[str, str] = {}
        for member in archive.namelist() if archive else ():
            self._members.setdefault(PurePosixPath(member).name.lower(), member)

    @contextmanager
    def xml(self) -> Generator[IO[bytes]]:
        """The project's XML, from its beginning.

        :raises UserError: there is none in the file.
        """
        if self._archive is None:
            with self._path.open("rb") as stream:
                yield stream
            return
        member = next((name for low, name in self._members.items() if low.endswith(".qde")), None)
        if member is None:
            raise UserError("There is no project in {name}. Export it anew as REFI-QDA.", name=self.name)
        _refuse_bomb(self._archive.getinfo(member), self.name)
        with self._archive.open(member) as stream:
            yield stream

    def text(self, reference: str) -> str | None:
        """The text that an ``internal://`` path names; None where it is not in the file, or is no text."""
        if self._archive is None or not reference.startswith(_INTERNAL):
            return None
        member = self._members.get(PurePosixPath(reference.removeprefix(_INTERNAL)).name.lower())
        if member is None or self._archive.getinfo(member).file_size > LONGEST_TEXT:
            return None
        _refuse_bomb(self._archive.getinfo(member), self.name)
        try:
            return self._archive.read(member).decode("utf-8-sig")
        except UnicodeDecodeError:
            return None


def _refuse_bomb(info: zipfile.ZipInfo, name: str) -> None:
    if info.file_size > max(_ALWAYS_FREE, _MOST_RATIO * info.compress_size):
        raise UserError(
            "{name} would unpack to far more than it is, so it is not read. Export it anew.", name=name
        )


@contextmanager
def opened(path: Path) -> Generator[Package]:
    """The package of a ``.qdpx``, ``.qde`` or ``.qdc`` file.

    :raises UserError: it cannot be read.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield Package(path, archive)
        else:
            yield Package(path, None)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise UserError(
            "{name} cannot be read: {reason}. Check the file, or export it anew.",
            name=path.name,
            reason=reason,
        ) from error


def local(element: Any) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def walked(package: Package, tags: frozenset[str]) -> Iterator[Any]:
    """The elements of these names when they are complete, in order; each is dropped before the next.

    :raises UserError: it is not XML, or defines a document type.
    """
    etree = import_module("lxml.etree")
    with package.xml() as stream:
        head = stream.read(_HEAD)
        if b"<!DOCTYPE" in head:
            raise UserError("{name} defines a document type, so it is not read.", name=package.name)
        pieces = etree.iterparse(
            _Rest(head, stream), events=("end",), resolve_entities=False, no_network=True, load_dtd=False
        )
        try:
            for _, element in pieces:
                if local(element) in tags:
                    yield element
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
        except (etree.XMLSyntaxError, zipfile.BadZipFile, EOFError) as error:
            reason = (str(error).splitlines() or ["it is empty"])[0]
            raise UserError(
                "{name} is not REFI-QDA that can be read: {reason}. Export it anew.",
                name=package.name,
                reason=reason,
            ) from error


class _Rest:
    """What was read of a stream already, and then the stream."""

    def __init__(self, head: bytes, stream: IO[bytes]) -> None:
        self._head = head
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        if self._head:
            head, self._head = self._head, b""
            return head
        return self._stream.read(size)
