"""Which files an import is about: folders are walked, what is not a document is left out."""

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import ReadError
from copydesk.readers.document import refused, shown_name

# A project and what SQLite and the lock keep beside it are never articles.
_PROJECTS = (".copydesk", "-wal", "-shm", "-journal", ".lock", "-lock")
# What systems and office programs leave lying in folders; ~$ begins the lock file of an open document.
_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
_CLUTTER_STARTS = (".", "~$")
_WEB_PAGES = (".html", ".htm", ".xhtml")
_BESIDE_PAGES = ("_files", ".files", "_file")
"""What browsers add to a saved page's name for the folder of its pictures and scripts."""

Identity = tuple[int, int]
"""Device and number: the same for all names and links of a file."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """A file or folder that gives nothing, and why."""

    path: Path
    error: ReadError


def find(paths: Iterable[Path], kept_out: Collection[Path] = ()) -> Iterator[Path | NotFound]:
    """Walk the files to read: those named, as they are named, and those below the folders named.

    Files of a folder come sorted by name, then those of its folders. Hidden files and folders, project
    files, what systems leave lying about, and the folders beside saved web pages are left out there, and
    links to folders are not followed. Each file comes once, also where links lead to it. ``kept_out`` are
    files that must not be opened under any name. A folder that cannot be read is told in its place.
    """
    never = {identity for path in kept_out if (identity := identity_of(path)) is not None}
    met: set[Identity] = set()
    for path in paths:
        # Path.is_dir would raise where access is denied.
        named = _below(path) if os.path.isdir(path) else (path,)  # noqa: PTH112 - see above
        for found in named:
            identity = None if isinstance(found, NotFound) else identity_of(found)
            if identity in met:
                continue
            if identity is not None and identity in never:
                if found is path:
                    yield NotFound(path, _is_open(path))
                continue
            if identity is not None:
                met.add(identity)
            yield found


def identity_of(path: Path) -> Identity | None:
    """Which file the path leads to; None where none can be reached."""
    try:
        status = path.stat()
    except (OSError, ValueError):  # the latter for names with a NUL
        return None
    return status.st_dev, status.st_ino


def is_clutter(name: str) -> bool:
    """Whether a file or folder of that name is none of the user's documents."""
    lower = name.lower()
    return lower.startswith(_CLUTTER_STARTS) or lower.endswith(_PROJECTS) or lower in _CLUTTER


def beside_pages(names: Iterable[str]) -> set[str]:
    """The names that the folders have where browsers put the pictures and scripts of these pages."""
    pages = [name.rpartition(".")[0] for name in names if name.lower().endswith(_WEB_PAGES)]
    return {page + ending for page in pages for ending in _BESIDE_PAGES}


def _below(folder: Path) -> Iterator[Path | NotFound]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            folders, names = _content(here)
        except OSError as error:
            yield NotFound(here, refused(shown_name(here), error))
            continue
        for name in names:
            yield here / name
        waiting.extend(here / name for name in reversed(folders))


def _content(folder: Path) -> tuple[list[str], list[str]]:
    """The names of the folders and of the files in a folder, each sorted."""
    folders: list[str] = []
    names: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if is_clutter(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
            elif not _leads_to_folder(entry):  # which may be further up
                names.append(entry.name)
    return sorted(set(folders) - beside_pages(names)), sorted(names)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_symlink() and entry.is_dir()
    except OSError:  # such as links that lead to each other: reading it will tell
        return False


def _is_open(path: Path) -> ReadError:
    return ReadError(
        "{name} is a part of the open project. Import articles from other files.", name=shown_name(path)
    )
