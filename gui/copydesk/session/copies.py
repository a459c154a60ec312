"""Use cases on other copies of the open project: sync programs make them, and people do.

A copy has the project's identity. What it has and the project has not is found by the identities of
articles, annotations and entries, and can be merged in as one change.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from copydesk.domain.backup import Comparison, compared
from copydesk.domain.dataset import ImportReport
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import ProjectError, UserError
from copydesk.project import Project, backup, surroundings
from copydesk.project.place import SUFFIX
from copydesk.session.core import Core
from copydesk.session.datasets import Datasets

_CONFLICTED = re.compile(
    r" \((?=[^()]*(?:conflict|konflikt|conflit|conflitto|konflik|конфликт|冲突))[^()]*(?:\([^()]*\))?[^()]*\)"
    r"| ?\(\d+\)| \d+|[._-]+(?:sync-)?conflict(?:ed)?[ ._-].*",
    re.IGNORECASE,
)
"""What Dropbox, Nextcloud, Google Drive, iCloud, Syncthing and others put between the name and its end."""
_OF_HOST = re.compile(r"-[\w][\w.-]*")
"""The name of a computer, as OneDrive puts it there."""
_MOST_FILES = 1_000


class Copies:
    """Other copies of the project. Work for a thread: use a fork of the session."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def conflicted(self) -> list[Path]:
        """Copies beside the project that a sync program has made of it, known by name and identity."""
        return [file for file in self.named_so() if self._is_copy(file)]

    def named_so(self) -> list[Path]:
        """Files that are called so; whether they are copies is not looked at, so it takes no time."""
        project = self._core.project
        away = bool(project.surroundings.synced)
        return [
            file
            for file in _siblings(project.path)
            if is_conflicted(project.path.stem, file.stem, synced=away)
            or is_conflicted(file.stem, project.path.stem, synced=away)
        ]

    def compare(self, path: Path, progress: Progress = no_progress) -> Comparison:
        """What each has that the other has not: ``lost`` is only here, ``back`` only in the copy.

        :raises UserError: it is the project itself, or another one.
        """
        with closing(self._opened(path)) as other:
            return compared(backup.inventory(self._core.project, progress), backup.inventory(other, progress))

    def merge(self, path: Path, progress: Progress = no_progress) -> ImportReport:
        """Add what only the copy has, in one change; what both have stays as it is here.

        :raises UserError: it is the project itself, or another one.
        """
        with (
            closing(self._opened(path)) as other,
            tempfile.TemporaryDirectory(prefix="copydesk-") as folder,
        ):
            dataset = Path(folder) / path.name
            Datasets(Core(other)).export(dataset, "jsonl", progress=progress)
            return Datasets(self._core).import_(dataset, progress=progress, label="Merge copy")

    def _opened(self, path: Path) -> Project:
        own = self._core.project
        if own.owns(path):
            raise UserError("{name} is the project itself. Choose another copy of it.", name=path.name)
        other = Project.open(path, writable=False)
        if other.uid != own.uid:
            other.close()
            raise UserError(
                "{name} is another project, not a copy of this one. Export a dataset there and import it "
                "here.",
                name=path.name,
            )
        return other

    def _is_copy(self, path: Path) -> bool:
        try:
            self._opened(path).close()
        except (ProjectError, UserError):
            return False
        return True


def is_conflicted(original: str, name: str, *, synced: bool) -> bool:
    """Whether a file is called (both without the suffix) as a conflicted copy of the original would be.

    A name that only ends in ``-WORD`` counts where the folder is synced, or where it is this computer's.
    """
    if not name.casefold().startswith(original.casefold()) or len(name) == len(original):
        return False
    rest = name[len(original) :]
    if _CONFLICTED.fullmatch(rest):
        return True
    here = rest[1:].casefold() == surroundings.host().casefold()
    return _OF_HOST.fullmatch(rest) is not None and (synced or here)


def _siblings(path: Path) -> Iterator[Path]:
    try:
        with os.scandir(path.parent) as entries:
            files = [Path(entry.path) for entry, _ in zip(entries, range(_MOST_FILES), strict=False)]
    except OSError:
        return
    yield from sorted(file for file in files if file.suffix == SUFFIX and file.name != path.name)
