"""Copies of a project file through SQLite's own backup, and how one takes the project's place.

A copy is written under a temporary name, looked through, made to last, and only then given its name: who
finds a file of that name has a whole one. It keeps no write-ahead log, so it can be read anywhere.
"""

import glob
import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from copydesk.domain.backup import Contents, Item, Part
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import Cancelled, Enough, ProjectError
from copydesk.project import place, trust
from copydesk.project.new_file import make_folder, move_without_overwriting, sync_folder
from copydesk.project.store import Project
from copydesk.project.version import APPLICATION_ID

DRAFT = ".part"
"""How the names of unfinished copies end."""
_PAGES = 256
"""Pages that are copied at a stroke: about a megabyte."""
_TICKS = 100_000
"""Steps of SQLite's machine between two looks at whether somebody wants to stop."""

_ROWS = 1_000
_CHANGES = "SELECT state, count(*), sum(id), max(id) FROM changes GROUP BY state ORDER BY state"
_NAMES = {
    Part.ARTICLES: """
        SELECT uid, title, text_id || '/' || status || '/' || coalesce(published, '') FROM articles
    """,
    Part.ANNOTATIONS: """
        SELECT annotations.uid, coalesce(actors.name, topics.name, ''), updated FROM annotations
        LEFT JOIN actors ON actors.id = actor_id LEFT JOIN topics ON topics.id = topic_id
    """,
    Part.ACTORS: "SELECT uid, name, kind || '/' || description FROM actors",
    Part.TOPICS: "SELECT uid, name, code || '/' || definition || '/' || colour FROM topics",
}


def copy(project: Project, target: Path, progress: Progress = no_progress) -> Contents:
    """Write a copy of the project, as it is now, to a new file; use a fork where others work meanwhile.

    Others can read and write all the while. Where it fails or is stopped, no file is left.

    :raises ProjectError: there is such a file already, it cannot be written, or the project is damaged.
    """
    place.check_free(target)
    with _draft(project, target, progress) as (draft, contents):
        try:
            move_without_overwriting(draft, target)
        except FileExistsError as error:
            raise ProjectError("{name} exists already. Choose another name.", name=target.name) from error
    return contents


@contextmanager
def _draft(project: Project, target: Path, progress: Progress) -> Generator[tuple[Path, Contents]]:
    """A whole and lasting copy beside its place, to be moved there."""
    draft = target.with_name(f".{target.name}.{uuid.uuid4().hex}{DRAFT}")
    try:
        make_folder(target.parent)
        with project.snapshot():
            contents = contents_of(project)
            _copy_pages(project.db, draft, progress)
        _look_through(draft, contents, project.path.name, progress)
        _sync(draft)
        yield draft, contents
    except (OSError, sqlite3.Error) as error:
        raise _not_written(project.path, target, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _copy_pages(source: sqlite3.Connection, draft: Path, progress: Progress) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous = OFF")  # all of it is synced at the end
        source.backup(
            target,
            pages=_PAGES,
            progress=lambda _status, remaining, total: progress(total - remaining, total),
        )
        target.execute("PRAGMA journal_mode = DELETE")


def _look_through(draft: Path, expected: Contents, name: str, progress: Progress) -> None:
    """:raises ProjectError: the copy is not whole, or not what it was made of."""
    uri = f"{draft.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as db, _watched(db, progress):
        trust.limit(db)
        sound = db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        ours = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        same = sound and ours and _contents(db) == expected
    if not same:
        raise ProjectError(
            "{name} is damaged, so no copy of it was kept. Restore a backup that was made earlier.", name=name
        )


@contextmanager
def _watched(db: sqlite3.Connection, progress: Progress) -> Generator[None]:
    """Let a long statement be stopped as other work is."""
    stopped: list[Exception] = []

    def tick() -> int:
        try:
            progress(0, 0)
        except (Cancelled, Enough) as wish:
            stopped.append(wish)
        return len(stopped)

    db.set_progress_handler(tick, _TICKS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise


def contents_of(project: Project) -> Contents:
    """How much the project holds. :raises ProjectError: it cannot be read."""
    with _told(project):
        return _contents(project.db)


@contextmanager
def _told(project: Project) -> Generator[None]:
    """What SQLite cannot read is told in a sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise place.as_project_error(project.path, error) from error


def _contents(db: sqlite3.Connection) -> Contents:
    uid, title = db.execute("SELECT uid, title FROM project WHERE id = 1").fetchone()
    counts = {part: db.execute(f"SELECT count(*) FROM {part}").fetchone()[0] for part in Part}
    return Contents(str(uid), str(title), **{str(part): int(count) for part, count in counts.items()})


def state(project: Project) -> tuple[object, ...]:
    """What differs when the user has changed anything, and is the same again after undo and redo."""
    with _told(project):
        changes = project.db.execute(_CHANGES).fetchall()
        version = project.db.execute("PRAGMA user_version").fetchone()
        coders = project.db.execute("SELECT count(*) FROM coders").fetchone()
        return (_contents(project.db), *changes, version, coders)


def is_sound(project: Project, progress: Progress = no_progress) -> bool:
    """Whether SQLite finds the file whole, by its quick check."""
    try:
        with _watched(project.db, progress):
            return project.db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        return False


def inventory(project: Project, progress: Progress = no_progress) -> dict[Part, dict[str, Item]]:
    """All articles, annotations, actors and topics by their identity, to compare with another copy."""
    found: dict[Part, dict[str, Item]] = {}
    with _told(project), project.snapshot():
        for part, query in _NAMES.items():
            found[part] = {}
            for number, (uid, name, rest) in enumerate(project.db.execute(query)):
                if not number % _ROWS:
                    progress(0, 0)
                found[part][str(uid)] = (str(name), str(rest))
    return found


# -- taking the project's place -----------------------------------------------------------------------


def put_back(backup: Project, path: Path, name: Callable[[Path], Path], progress: Progress) -> Path | None:
    """Let a copy of the backup take the project's place, which nobody has open; gives where that is kept.

    ``name`` gives the name under which the file that is there stays beside it, with its log if it has one.
    If anything fails before the last step, everything is as before.

    :raises ProjectError: somebody works in the project, or nothing can be written there.
    """
    path = path.resolve()
    there = path.exists()
    held = place.lock(path) if there else None
    try:
        for left in path.parent.glob(f".{glob.escape(path.name)}.*{DRAFT}*"):
            left.unlink(missing_ok=True)  # of a process that was killed: nobody else restores here now
        with _draft(backup, path, progress) as (draft, _):
            if there:
                shutil.copymode(path, draft)
            aside = name(path)
            wal = _set_aside(path, aside)
            try:
                sync_folder(
                    path.parent
                )  # else a power cut might leave the new project with the old one's log
                draft.replace(path)
            except OSError:
                _take_back(path, aside, wal=wal)
                raise
            sync_folder(path.parent)
    finally:
        place.release(held)
    return aside if there or wal else None


def _set_aside(path: Path, aside: Path) -> bool:
    """Keep a project under another name, its log too; gives whether it had one. Till replaced, it stays."""
    if path.exists():
        try:
            aside.hardlink_to(path)
        except OSError:  # no hard links on this file system
            path.rename(aside)
    wal, shared, _ = place.companions(path)
    had = wal.exists()
    if had:
        wal.rename(place.companions(aside)[0])
    with suppress(OSError):
        shared.unlink(missing_ok=True)
    return had


def _take_back(path: Path, aside: Path, *, wal: bool) -> None:
    if wal:
        place.companions(aside)[0].rename(place.companions(path)[0])
    if aside.exists():
        aside.replace(path)
        aside.unlink(missing_ok=True)  # still there where both names were of one file


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _not_written(source: Path, target: Path, error: Exception) -> ProjectError:
    if isinstance(error, sqlite3.Error) and place.is_damage(error):
        return place.as_project_error(source, error)
    return ProjectError(
        "No copy of {name} could be written to {folder} ({reason}). Free some space there, or choose "
        "another folder.",
        name=source.name,
        folder=target.parent,
        reason=place.reason_of(error),
    )
