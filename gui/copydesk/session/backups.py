"""Backups of projects: made, listed, thinned out, compared with the project, and restored.

They lie in one folder for each project. A file's name says where the project was, when and why it was made:
so the backups of a project are found even where the project itself cannot be read any more.
"""

import os
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from copydesk import logs, paths
from copydesk.domain.backup import HOURLY, Backup, Comparison, Reason, compared, kept
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import ProjectError, UserError
from copydesk.preferences import Preferences
from copydesk.project import Project, backup
from copydesk.project.place import SUFFIX, ReadOnlyError
from copydesk.session.core import Core

_NAME = re.compile(r"([0-9a-f]{32})_([0-9a-f]{12})_(\d{8}T\d{6}Z)_([a-z-]+)(?:_\d+)?" + re.escape(SUFFIX))
_TIME = "%Y%m%dT%H%M%SZ"
_UID = re.compile(r"[0-9a-f]{32}")
_STALE = 3600.0
"""Seconds after which an unfinished copy is what a killed process has left."""
_log = logs.logger("session.backups")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder in which backups are kept, and for how many hours of work one each is kept there."""

    folder: Path
    hourly: int = HOURLY

    @classmethod
    def chosen(cls, preferences: Preferences | None = None) -> "Shelf":
        """As the user prefers: without a choice, in the program's own folder."""
        wished = preferences or Preferences.load()
        folder = Path(wished.backup_folder or "backups").expanduser()
        return cls(paths.data_dir() / folder, wished.backup_count)  # one that is absolute stays so

    def files(self, uid: str = "", path: Path | None = None) -> list["_File"]:
        """Backups of the project of this identity, and those of what was at this path; latest first."""
        found: set[_File] = set()
        if uid:
            found.update(_files(self.folder / _folder_name(uid)))
        if path is not None:
            place = _place(path)
            for folder in _folders(self.folder):
                found.update(one for one in _files(folder) if one.place == place)
        return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)

    def backups(
        self, uid: str = "", path: Path | None = None, progress: Progress = no_progress
    ) -> list[Backup]:
        """The same with what each contains. Those that cannot be read are left out."""
        files, found = self.files(uid, path), list[Backup]()
        for number, one in enumerate(files):
            progress(number, len(files))
            if (described := _described(one)) is not None:
                found.append(described)
        return found


@dataclass(frozen=True, slots=True)
class _File:
    """What the name of a backup says."""

    path: Path
    place: str
    made: datetime
    reason: Reason


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the restored project is, and where the one that was there is kept, if one was."""

    path: Path
    aside: Path | None


class Backups:
    """Backups of the open project. A session's fork is to be used for them where others work meanwhile."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def make(
        self,
        shelf: Shelf,
        reason: Reason,
        progress: Progress = no_progress,
        now: datetime | None = None,
    ) -> Path | None:
        """Make a backup and thin out the older ones; None if nothing has changed since the last one.

        :raises ProjectError: it could not be written whole; no half file is left, and none is thinned out.
        """
        return make(self._core.project, shelf, reason, progress, now)

    def all(self, shelf: Shelf) -> list[Backup]:
        """The project's backups, latest first."""
        return shelf.backups(self._core.project.uid, self._core.project.path)

    def compare(self, path: Path, progress: Progress = no_progress) -> Comparison:
        """What restoring this backup would change in the project."""
        with closing(Project.open(path, writable=False)) as other:
            present = backup.inventory(self._core.project, progress)
            return compared(present, backup.inventory(other, progress))

    def copy_to(self, path: Path, progress: Progress = no_progress) -> Path:
        """Write a copy of the whole project to a new file.

        :raises ProjectError: there is such a file already, or it cannot be written.
        """
        backup.copy(self._core.project, path.absolute(), progress)
        return path


def make(
    project: Project,
    shelf: Shelf,
    reason: Reason,
    progress: Progress = no_progress,
    now: datetime | None = None,
) -> Path | None:
    """See :meth:`Backups.make`."""
    now = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = shelf.folder / _folder_name(project.uid)
    place = _place(project.path)
    own = [one for one in shelf.files(project.uid) if one.place == place]
    look = progress if reason in (Reason.OPENED, Reason.BY_HAND) else None
    if _is_kept_already(project, own, now, look):
        return None
    if folder in project.path.parents:
        return None  # a backup itself, opened to look into it
    target = _free(folder / f"{folder.name}_{place}_{now.strftime(_TIME)}_{reason.replace(' ', '-')}{SUFFIX}")
    backup.copy(project, target, progress)
    with suppress(OSError):
        target.chmod(0o400)  # who opens it by mistake does not work in it
    _thin_out(folder, shelf.hourly, now)
    return target


def before_migration(project: Project) -> None:
    """Keep a project of an older program as it is, before it is brought up to date.

    :raises ReadOnlyError: that could not be done, so it should only be read.
    """
    try:
        make(project, Shelf.chosen(), Reason.BEFORE_MIGRATION)
    except UserError as error:
        raise ReadOnlyError(
            "{name} is of an older Copydesk, and a backup of it must be made before it is brought up to "
            "date. {why} Until then it can be opened read-only.",
            name=project.path.name,
            why=error,
        ) from error


def restore(
    source: Path,
    path: Path,
    shelf: Shelf,
    *,
    to: Path | None = None,
    progress: Progress = no_progress,
) -> Restored:
    """Let a backup take the place of the project, which nobody has open; or write it to a new file ``to``.

    The project that was there is kept beside it under a name that says so, and as a backup too where it can
    be read.

    :raises ProjectError: the backup is not whole, is of another project, or it cannot be written there.
    """
    with closing(Project.open(source, writable=False)) as found:
        if to is not None:
            backup.copy(found, to.absolute(), progress)
            return Restored(to, None)
        if path.exists():
            if path.samefile(source):
                raise ProjectError("{name} is the project itself. Choose a backup of it.", name=source.name)
            _keep_present(found.uid, source, path, shelf, progress)
        aside = backup.put_back(found, path, _aside, progress)
    return Restored(path, aside)


def _keep_present(uid: str, source: Path, path: Path, shelf: Shelf, progress: Progress) -> None:
    try:
        present = Project.open(path, writable=False)
    except ProjectError as error:
        _log.info("the project that is replaced cannot be read: %s", type(error).__name__)
        return
    with closing(present):
        if present.uid != uid:
            raise ProjectError(
                "{name} is a backup of another project. Restore it to a new file.", name=source.name
            )
        try:
            make(present, shelf, Reason.BEFORE_RESTORE, progress)
        except UserError as error:  # it is kept aside in any case
            _log.info("no backup of the project that is replaced: %s", type(error).__name__)


def _aside(path: Path) -> Path:
    """A free name beside a project that says what it is: the project before a restore."""
    moment = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    return _free(path.with_name(f"{path.stem} (before restore {moment}){path.suffix}"), " ")


def _free(path: Path, joint: str = "_") -> Path:
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_name(f"{path.stem}{joint}{number}{path.suffix}")
    return tried


def _is_kept_already(project: Project, own: list[_File], now: datetime, look: Progress | None) -> bool:
    """Whether the last backup says all that the project does; with ``look`` it is looked through, too."""
    last = next((one for one in own if one.made <= now), own[0] if own else None)
    if last is None:
        return False
    try:
        with closing(Project.open(last.path, writable=False)) as before:
            same = backup.state(before) == backup.state(project)
            return same and (look is None or backup.is_sound(before, look))
    except ProjectError:
        return False


def _thin_out(folder: Path, hourly: int, now: datetime) -> None:
    """Remove backups that need not be kept, and what killed processes have left unfinished."""
    groups: dict[tuple[str, bool], list[_File]] = defaultdict(list)
    for one in _files(folder):
        groups[one.place, one.reason.special].append(one)
    for group in groups.values():
        stay = kept((one.made for one in group), now, hourly)
        for one in group:
            if one.made not in stay:
                _remove(one.path)
    for draft in folder.glob(f".*{backup.DRAFT}*"):
        with suppress(OSError):
            if abs(time.time() - draft.stat().st_mtime) > _STALE:
                draft.unlink()


def _remove(path: Path) -> None:
    try:
        if os.name == "nt":
            path.chmod(0o600)  # a file that cannot be written cannot be removed there
        path.unlink()
    except OSError as error:
        _log.warning("a backup cannot be removed: %s", error.strerror)


def _folders(root: Path) -> list[Path]:
    try:
        return [one for one in root.iterdir() if _UID.fullmatch(one.name) and one.is_dir()]
    except OSError:
        return []


def _files(folder: Path) -> Iterator[_File]:
    try:
        files = list(folder.iterdir())
    except OSError:
        return
    reasons = {reason.replace(" ", "-"): reason for reason in Reason}
    for file in files:
        match = _NAME.fullmatch(file.name)
        reason = reasons.get(match[4]) if match else None
        if match is None or reason is None:
            continue
        with suppress(ValueError):
            made = datetime.strptime(match[3], _TIME).replace(tzinfo=UTC)
            yield _File(file, match[2], made, reason)


def _described(one: _File) -> Backup | None:
    try:
        size = one.path.stat().st_size
        with closing(Project.open(one.path, writable=False)) as project:
            return Backup(one.path, one.made, one.reason, size, backup.contents_of(project))
    except (OSError, ProjectError) as error:
        _log.warning("a backup cannot be read: %s", type(error).__name__)
        return None


def _folder_name(uid: str) -> str:
    """The name of a project's folder; an identity that is none of ours is no name of a file."""
    return uid if _UID.fullmatch(uid) else sha256(uid.encode()).hexdigest()[:32]


def _place(path: Path) -> str:
    """A sign for where a project is: copies of one project at two places are thinned out apart."""
    return sha256(os.fsencode(path.resolve())).hexdigest()[:12]
