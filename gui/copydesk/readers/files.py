"""Which files an import is about: folders are walked, what is not a document is left out."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

# A project and what SQLite and the lock keep beside it are never articles.
_LEFT_OUT = (".copydesk", "-wal", "-shm", "-journal", ".lock", "-lock")


def find(paths: Iterable[Path]) -> list[Path]:
    """The files to read: those named, as they are named, and those below the folders named.

    Files of a folder come sorted by name, then those of its folders. Hidden files and folders
    and project files are left out there. Each file is listed once.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_below(path) if path.is_dir() else (path,)))
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and not name.lower().endswith(_LEFT_OUT):
                yield Path(parent) / name
