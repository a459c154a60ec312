"""Files and folders that appear whole or not at all: written beside their place, then renamed into it.

Several appear together within :func:`together`.
"""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Generator, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import BinaryIO, NamedTuple

from copydesk.errors import UserError
from copydesk.exchange.manifest import manifest_covers

_MANY_FILES = 200
_SQLITE = b"SQLite format 3\0"


class Whole(NamedTuple):
    """A file or folder that is written, and the place that it is for."""

    part: Path
    out: Path


_together: ContextVar[list[Whole] | None] = ContextVar("together", default=None)
_fleeting: ContextVar[bool] = ContextVar("fleeting", default=False)


@contextlib.contextmanager
def fleeting() -> Generator[None]:
    """What is written within the block need not outlast a power cut: nobody waits for the disk."""
    token = _fleeting.set(True)
    try:
        yield
    finally:
        _fleeting.reset(token)


@contextlib.contextmanager
def together() -> Generator[list[Whole]]:
    """All files and folders that are begun within the block appear at its end, or none of them.

    The list gives those that are whole so far, in the order in which they became so. If the block raises,
    or one of them cannot be put in its place, every place is as it was.
    """
    whole: list[Whole] = []
    token = _together.set(whole)
    try:
        try:
            yield whole
        finally:
            _together.reset(token)
        with _plain_words(whole[0].out if whole else Path()):
            _put_all(whole)
    finally:
        for one in whole:
            _remove(one.part)


@contextlib.contextmanager
def new_file(out: Path) -> Generator[BinaryIO]:
    """A binary file to write; it takes the place of ``out`` once the block has ended well.

    Until then, and for ever if the block raises, ``out`` is as it was and nothing is left beside it.
    Raises UserError where the place cannot be written or holds a folder or a project.
    """
    with _plain_words(out):
        out = _resolved(out)
        _refuse_folder(out)
        _refuse_project(out)
        part = _beside(out)
        try:
            # Mode x and the usual permissions, where tempfile would make it the user's alone.
            with part.open("xb") as stream:
                yield stream
                stream.flush()
                if not _fleeting.get():
                    os.fsync(stream.fileno())
            _put(part, out)
        finally:
            if not _waits(part):
                part.unlink(missing_ok=True)


@contextlib.contextmanager
def new_folder(out: Path, is_ours: Callable[[Path], bool]) -> Generator[Path]:
    """A folder to fill; it takes the place of ``out`` once the block has ended well.

    A folder that is there already is replaced if it is empty or ``is_ours`` says so, and refused with a
    UserError before the block otherwise.
    """
    with _plain_words(out):
        out = _resolved(out)
        _refuse_foreign(out, is_ours)
        part = _beside(out)
        part.mkdir()
        try:
            yield part
            _sync_files([path for path in part.rglob("*") if path.is_file()])
            _put(part, out)
        finally:
            if not _waits(part):
                shutil.rmtree(part, ignore_errors=True)


@contextlib.contextmanager
def work_folder(out: Path) -> Generator[Path]:
    """A folder beside ``out`` for what goes into it; gone after the block."""
    with _plain_words(out):
        part = _beside(_resolved(out))
        part.mkdir()
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)


@contextlib.contextmanager
def _plain_words(out: Path) -> Generator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise UserError(
            "{path} cannot be written: there is no folder {folder}. Make it first.",
            path=out,
            folder=out.parent,
        ) from error
    except OSError as error:
        raise UserError(
            "{path} cannot be written: {reason}. Choose another place, or make room and close "
            "it in other programs.",
            path=out,
            reason=error.strerror or error,
        ) from error


def _resolved(out: Path) -> Path:
    """The place itself where ``out`` is a link to it, so that the link stays."""
    return Path(os.path.realpath(out))


def _beside(out: Path) -> Path:
    return out.with_name(f".{out.name[:100]}.{secrets.token_hex(4)}.part")


def _refuse_folder(out: Path) -> None:
    if out.is_dir():
        raise UserError("{path} is a folder. Give the name of a file to write.", path=out)


def _refuse_project(out: Path) -> None:
    if out.exists() and not out.is_file():
        raise UserError("{path} is not an ordinary file. Choose another place.", path=out)
    if out.is_file():
        with out.open("rb") as stream:
            if stream.read(len(_SQLITE)) == _SQLITE:
                raise UserError(
                    "{path} is a project or another database. Choose another name for the export.",
                    path=out,
                )


def _refuse_foreign(out: Path, is_ours: Callable[[Path], bool]) -> None:
    if not os.path.lexists(out):
        return
    if not out.is_dir():
        raise UserError("{path} is a file. Give the name of a folder to write.", path=out)
    if any(out.iterdir()) and not manifest_covers(out) and not is_ours(out):
        raise UserError(
            "The folder {path} holds other files. Choose a new or an empty folder.",
            path=out,
        )


def _waits(part: Path) -> bool:
    """Whether it is whole and waits for others."""
    waiting = _together.get()
    return waiting is not None and any(one.part == part for one in waiting)


def _put(part: Path, out: Path) -> None:
    """Give what is written its place, or let it wait for the rest of what belongs together."""
    waiting = _together.get()
    if waiting is not None:
        waiting.append(Whole(part, out))
    elif part.is_dir():
        _swap(part, out)
    else:
        part.replace(out)
        _sync_folder(out.parent)


def _swap(part: Path, out: Path) -> None:
    """Put the new folder in the old one's place; the old one comes back if that fails."""
    _put_all([Whole(part, out)])


def _put_all(whole: Sequence[Whole]) -> None:
    """Give all their places; what was there before comes back, everywhere, if one fails."""
    done: list[tuple[Whole, Path | None]] = []
    try:
        for one in whole:
            old = _set_aside(one.out)
            done.append((one, old))
            one.part.replace(one.out)
    except OSError:
        for one, old in reversed(done):
            if old is None:
                _remove(one.out)
            elif old.is_dir():
                _remove(one.out)
                old.rename(one.out)
            else:
                old.replace(one.out)
                _remove(old)  # still there where both names were of one file
        raise
    for _, old in done:
        if old is not None:
            _remove(old)
    for folder in dict.fromkeys(one.out.parent for one in whole):
        _sync_folder(folder)


def _set_aside(out: Path) -> Path | None:
    """Keep what is at a place under another name; a file stays there too, where the disk can do that."""
    if not out.exists():
        return None
    old = _beside(out)
    if out.is_dir():
        out.rename(old)
        return old
    try:
        os.link(out, old)
    except OSError:
        out.rename(old)
    return old


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _sync_files(paths: list[Path]) -> None:
    """Make what the files hold last; thousands of them together, on Linux, where one call waits for all."""
    if _fleeting.get():
        return
    if len(paths) > _MANY_FILES and sys.platform == "linux":
        os.sync()
    else:
        for path in paths:
            _sync_file(path)


def _sync_file(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a power cut; Windows cannot open folders and needs it not."""
    if os.name == "nt" or _fleeting.get():
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
