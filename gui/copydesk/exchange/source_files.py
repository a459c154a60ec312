"""The files of a dataset that somebody gives: a folder with all folders in it, a zip file, or one file.

Nothing is unpacked to disk, links are not followed, and what would unpack to far more than it takes
is refused before it is unpacked: the size that an archive states is the limit of what is read of it (APPNOTE
4.3).
"""

import io
import stat
import zipfile
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError

LARGEST = 256 * 2**20
"""Bytes of one file of a dataset."""
MOST_FILES = 500_000
_FREE = 4 * 2**20
_RATIO = 200
_ENCRYPTED = 0x1
_LITTER = frozenset({"__MACOSX", ".git", ".svn"})

Read = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """The files by their path with strokes between its parts, in alphabetical order."""

    shown: str
    found: Mapping[str, Read]

    def names(self, *suffixes: str) -> list[str]:
        """The paths that end so, whatever the letters' case."""
        return [name for name in self.found if PurePosixPath(name).suffix.lower() in suffixes]

    def read(self, name: str) -> bytes:
        """All bytes of a file; UserError where it cannot be read or is too large."""
        return self.found[name]()


@contextmanager
def source_files(path: Path) -> Generator[SourceFiles]:
    """The files that are there; they can be read until the block ends.

    A single file is alone, with those of the same stem beside it.
    Raises UserError where there is nothing, or a zip file is damaged.
    """
    if path.is_dir():
        yield SourceFiles(path.name, _sorted(_in_folder(path)))
    elif is_zip(path):
        try:
            archive = zipfile.ZipFile(path)
        except BROKEN_ZIP as error:
            raise _damaged(path.name) from error
        with archive:
            yield SourceFiles(path.name, _sorted(_in_archive(archive, path.name)))
    else:
        yield SourceFiles(path.name, _sorted(_beside(path)))


def is_zip(path: Path) -> bool:
    """Whether the file begins as zip files do."""
    return first_bytes(path, 4) in {b"PK\x03\x04", b"PK\x05\x06"}


def first_bytes(path: Path, count: int) -> bytes:
    """So many of a file's first bytes; none where it cannot be read or is no file."""
    try:
        with path.open("rb") as stream:
            return stream.read(count)
    except OSError:
        return b""


def peek(path: Path, suffix: str, most: int = 20_000) -> Iterator[str]:
    """Some paths with that ending in a folder or zip file, to recognise it by; none where it is broken."""
    try:
        with source_files(path) as files:
            yield from files.names(suffix)[:most]
    except UserError:
        return


def _sorted(found: Iterator[tuple[str, Read]]) -> dict[str, Read]:
    return dict(sorted(found))


def _in_folder(path: Path) -> Iterator[tuple[str, Read]]:
    for count, file in enumerate(_walk(path)):
        if count >= MOST_FILES:
            raise _too_many(path.name)
        yield file.relative_to(path).as_posix(), _reader(file)


def _walk(path: Path) -> Iterator[Path]:
    waiting = [path]
    while waiting:
        try:
            inside = list(waiting.pop().iterdir())
        except OSError as error:
            raise _unreadable(path.name, error) from error
        for one in inside:
            if one.is_symlink() or one.name in _LITTER or one.name.startswith("._"):
                continue
            if one.is_dir():
                waiting.append(one)
            elif one.is_file():
                yield one


def _beside(path: Path) -> Iterator[tuple[str, Read]]:
    if not path.is_file():
        raise UserError("{path} is not there. Check the name and the folder.", path=path)
    for one in path.parent.iterdir():
        if one == path or (one.stem == path.stem and one.is_file()) or one.suffix == ".conf":
            yield one.name, _reader(one)


def _reader(file: Path) -> Read:
    def read() -> bytes:
        try:
            if file.stat().st_size > LARGEST:
                raise _too_large(file.name)
            return file.read_bytes()
        except OSError as error:
            raise _unreadable(file.name, error) from error

    return read


def _in_archive(archive: zipfile.ZipFile, shown: str, above: str = "") -> Iterator[tuple[str, Read]]:
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise _too_many(shown)
    for info in infos:
        name = info.filename.replace("\\", "/")
        parts = PurePosixPath(name).parts
        if name.endswith("/") or not parts or _LITTER.intersection(parts) or parts[-1].startswith("._"):
            continue
        if name.startswith("/") or ".." in parts or stat.S_ISLNK(info.external_attr >> 16):
            continue
        read = _member(archive, info, parts[-1])
        if parts[-1].lower().endswith(".zip") and not above:
            yield from _nested(read, f"{above}{name}")
        else:
            yield f"{above}{name}", read


def _nested(read: Read, name: str) -> Iterator[tuple[str, Read]]:
    """The files of an archive in the archive, as INCEpTION packs what belongs together."""
    try:
        inner = zipfile.ZipFile(io.BytesIO(read()))
    except BROKEN_ZIP as error:
        raise _damaged(name) from error
    yield from _in_archive(inner, name, f"{name.removesuffix('.zip')}/")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str) -> Read:
    def read() -> bytes:
        if info.flag_bits & _ENCRYPTED:
            raise UserError(
                "{name} is locked with a password. Unpack the archive and choose the folder.", name=shown
            )
        size = info.file_size
        if size > LARGEST or size > max(_FREE, _RATIO * info.compress_size):
            raise _too_large(shown)
        try:
            with archive.open(info) as stream:
                return stream.read(size)
        except BROKEN_ZIP as error:
            raise _damaged(shown) from error

    return read


def _damaged(name: str) -> UserError:
    return UserError("{name} is damaged or no zip file. Fetch it again.", name=name)


def _unreadable(name: str, error: OSError) -> UserError:
    return UserError(
        "{name} cannot be read: {reason}. Check the name and the folder.",
        name=name,
        reason=error.strerror or error,
    )


def _too_large(name: str) -> UserError:
    return UserError(
        "{name} is too large to be read, or unpacks to far more than it should. Leave it out.", name=name
    )


def _too_many(name: str) -> UserError:
    return UserError("{name} has more than {most} files. Split it.", name=name, most=MOST_FILES)
