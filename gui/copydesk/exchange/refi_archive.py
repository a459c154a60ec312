"""The files of a REFI-QDA project: a zip file, its unpacked folder, or the ``.qde`` file in that folder.

REFI-QDA 1.5 section 7: ``project.qde`` and a folder ``Sources`` (or ``sources``), whose files are referred to
as ``internal://NAME``. What lies elsewhere on the disk of the one who exported is not looked for.
"""

import lzma
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError
from copydesk.exchange.source_files import SourceFiles, first_bytes, is_zip, peek, source_files

_INTERNAL = "internal://"
_SOURCES = "sources"
_MARK = b"urn:QDA-XML:project"
_LARGEST = 16 * 2**30
_FREE, _RATIO = 64 * 2**20, 200
_UNPACKING = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError)
"""What comes up where an archive turns out to be damaged only as it is unpacked."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The files that sources refer to, while the archive is open."""

    files: SourceFiles | None
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def has(self, path: str) -> bool:
        """Whether there is a file that ``internal://`` leads to."""
        return self._name(path) is not None

    def read(self, path: str) -> bytes:
        """The file's bytes; UserError where it cannot be read."""
        name = self._name(path)
        if name is None or self.files is None:
            raise UserError("{path} is not in the file. Export the project anew.", path=path)
        return self.files.read(name)

    def _name(self, path: str) -> str | None:
        if path[: len(_INTERNAL)].lower() != _INTERNAL:
            return None
        wanted = path[len(_INTERNAL) :].replace("\\", "/").lstrip("/").lower()
        return self.names.get(f"{_SOURCES}/{wanted}") or self.names.get(wanted)


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """Where a project is; it is opened anew for each pass."""

    path: Path
    project: str
    """The path of ``project.qde`` in the zip file; empty where it is a file of its own."""

    @contextmanager
    def opened(self) -> Generator[BinaryIO]:
        """The stream of ``project.qde``."""
        if not self.project:
            with plain_file(self.path) as stream:
                yield stream
            return
        with member(self.path, self.project) as stream:
            yield stream

    @contextmanager
    def texts(self) -> Generator[Texts]:
        """The sources, until the block ends."""
        folder = self.path if self.project else _sources_beside(self.path)
        if folder is None:
            yield Texts(None)
            return
        with source_files(folder) as files:
            above = "" if self.project else f"{_SOURCES}/"
            root = self.project.rpartition("/")[0]
            yield Texts(files, {above + _below(name, root).lower(): name for name in files.found})


def project_files(path: Path) -> ProjectFiles:
    """The project in a file or folder; UserError where there is none."""
    if path.is_dir():
        inside = _project_in(path)
        if inside is None:
            raise UserError(
                "There is no project.qde in {path}. Choose the project's file or folder.", path=path
            )
        return ProjectFiles(inside, "")
    if is_zip(path):
        found = sorted(_projects(path), key=lambda name: (name.count("/"), len(name)))
        if not found:
            raise UserError("There is no project in {name}. Export it anew as REFI-QDA.", name=path.name)
        return ProjectFiles(path, found[0])
    return ProjectFiles(path, "")


def recognises_project(path: Path) -> bool:
    """Whether it looks like one."""
    if path.is_dir():
        return _project_in(path) is not None
    if is_zip(path):
        return any(PurePosixPath(name).name.lower() == "project.qde" for name in peek(path, ".qde"))
    return _MARK in first_bytes(path, 4_096)


@contextmanager
def member(path: Path, name: str) -> Generator[BinaryIO]:
    """A file of the archive as a stream, which is not kept in memory; UserError where it cannot be opened."""
    with ExitStack() as stack:
        try:
            archive = stack.enter_context(zipfile.ZipFile(path))
            info = _info(archive, name)
            stream = stack.enter_context(archive.open(info)) if info else None
        except BROKEN_ZIP as error:
            raise _damaged(path) from error
        if info is None or stream is None:
            raise _damaged(path)
        if info.file_size > min(_LARGEST, max(_FREE, _RATIO * info.compress_size)):
            raise UserError(
                "{name} would unpack to far more than it is, so it is not read. Export it anew.",
                name=path.name,
            )
        try:
            yield cast(BinaryIO, stream)
        except _UNPACKING as error:
            raise _damaged(path) from error


def crc_of(path: Path, name: str) -> int | None:
    """The checksum that the archive states for a file of it; None where it has none of that name."""
    try:
        with zipfile.ZipFile(path) as archive:
            info = _info(archive, name)
            return None if info is None else info.CRC
    except BROKEN_ZIP:
        return None


def _info(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo | None:
    return next((one for one in archive.infolist() if one.filename.replace("\\", "/") == name), None)


def _damaged(path: Path) -> UserError:
    return UserError("{name} is damaged. Export it anew, or fetch it again.", name=path.name)


def _projects(path: Path) -> Iterator[str]:
    with source_files(path) as files:
        yield from files.names(".qde")


def _project_in(folder: Path) -> Path | None:
    one = folder / "project.qde"
    return one if one.is_file() and not one.is_symlink() else None


@contextmanager
def plain_file(path: Path) -> Generator[BinaryIO]:
    """The stream of a file; UserError where it cannot be opened."""
    try:
        stream = path.open("rb")
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error
    with stream:
        yield stream


def _sources_beside(path: Path) -> Path | None:
    try:
        inside = [one for one in path.parent.iterdir() if one.name.lower() == _SOURCES]
    except OSError:
        return None
    return next((one for one in inside if one.is_dir() and not one.is_symlink()), None)


def _below(name: str, root: str) -> str:
    return name.removeprefix(f"{root}/") if root else name
