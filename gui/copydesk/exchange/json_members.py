"""The JSON files in what somebody gives: one file, those of a folder, or those in a zip file.

Nothing is unpacked to disk. A packed file is read as a stream, no further than the size that the archive
states for it (APPNOTE 4.3), and refused where that is far more than it was packed to.
"""

import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError
from copydesk.exchange.manifest import is_manifest

MOST_FILES = 10_000
_RATIO, _FREE = 200, 4 * 2**20
_ENCRYPTED = 0x1


class Stream:
    """A file that is read; UserError where that cannot be done."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream, self._name = stream, name

    def read(self, size: int) -> bytes:
        """So many bytes, fewer at the end."""
        try:
            return self._stream.read(size)
        except BROKEN_ZIP as error:
            raise unreadable(self._name, error) from error

    def readline(self, size: int) -> bytes:
        """A line with its end, or so many bytes of it."""
        try:
            return self._stream.readline(size)
        except BROKEN_ZIP as error:
            raise unreadable(self._name, error) from error


@dataclass(frozen=True, slots=True)
class JsonMember:
    """A file to read: where it is, and what it is called there if that is a folder or zip file."""

    path: Path
    inside: str = ""

    @property
    def name(self) -> str:
        """As a person would call it."""
        return (PurePosixPath(self.inside).name or self.path.name).encode("utf-8", "replace").decode()

    @contextmanager
    def opened(self) -> Generator[Stream]:
        """Its bytes, until the block ends; UserError where it cannot be opened."""
        with _opened(self) as stream:
            yield Stream(stream, self.name)


def members_of(path: Path, *suffixes: str) -> list[JsonMember]:
    """The files with such an ending, in alphabetical order; a file that is no zip file is its own member.

    UserError where there is nothing, or a zip file is damaged.
    """
    if path.is_dir():
        inside = sorted(one.name for one in path.iterdir() if one.is_file() and not one.is_symlink())
        found = [JsonMember(path / name) for name in inside if _is_one(name, suffixes)]
    elif is_zip(path):
        found = [JsonMember(path, name) for name in sorted(_packed(path)) if _is_one(name, suffixes)]
    else:
        return [JsonMember(path)]
    if len(found) > MOST_FILES:
        raise UserError(
            "{name} has more than {most} files. Import it in parts.", name=path.name, most=MOST_FILES
        )
    return found


def is_zip(path: Path) -> bool:
    """Whether the file begins as zip files do."""
    try:
        with path.open("rb") as stream:
            return stream.read(4) in {b"PK\x03\x04", b"PK\x05\x06"}
    except OSError:
        return False


def first_bytes(member: JsonMember, count: int) -> bytes:
    """So many of its first bytes; none where it cannot be read."""
    try:
        with member.opened() as stream:
            return stream.read(count)
    except UserError:
        return b""


def _is_one(name: str, suffixes: tuple[str, ...]) -> bool:
    path = PurePosixPath(name)
    if is_manifest(name):
        return False
    return path.suffix.lower() in suffixes and not path.name.startswith(".") and "__MACOSX" not in path.parts


def _packed(path: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except BROKEN_ZIP as error:
        raise unreadable(path.name, error) from error


@contextmanager
def _opened(member: JsonMember) -> Generator[IO[bytes]]:
    if not member.inside:
        try:
            stream = member.path.open("rb")
        except OSError as error:
            raise unreadable(member.name, error) from error
        with stream:
            yield stream
        return
    try:
        archive = zipfile.ZipFile(member.path)
    except BROKEN_ZIP as error:
        raise unreadable(member.path.name, error) from error
    with archive:
        try:
            info = archive.getinfo(member.inside)
            if info.flag_bits & _ENCRYPTED:
                raise UserError(
                    "{name} is locked with a password. Unpack the archive and choose the folder.",
                    name=member.name,
                )
            if info.file_size > max(_FREE, _RATIO * info.compress_size):
                raise UserError(
                    "{name} would unpack to far too much, as only harmful archives do.", name=member.name
                )
            stream = archive.open(info)
        except (*BROKEN_ZIP, KeyError) as error:
            raise unreadable(member.name, error) from error
        with stream:
            yield stream


def unreadable(name: str, error: Exception) -> UserError:
    """Why a file is not read: what the system says, or that it is damaged."""
    if isinstance(error, OSError) and error.strerror:
        return UserError(
            "{name} cannot be read: {reason}. Check the name and the folder.",
            name=name,
            reason=error.strerror,
        )
    return UserError("{name} is damaged. Fetch it again.", name=name)
