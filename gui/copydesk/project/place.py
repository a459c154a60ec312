"""The project file on the disk: is it one, may it be written, who has it, and how it is opened.

In this process nothing but SQLite ever opens the file: on POSIX systems, closing any other descriptor of
it would drop the locks by which SQLite knows that its write-ahead log (WAL) is in use.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from copydesk.errors import DamagedError, ProjectError
from copydesk.project import holding, surroundings, trust
from copydesk.project.version import APPLICATION_ID

SUFFIX = ".copydesk"
_BUSY_SECONDS = 10.0
_DAMAGE = (
    "not a database",
    "malformed",
    "Could not decode to UTF-8",
    "too big",
    "unsupported file format",
)
"""Words of SQLite that tell of a damaged file."""
REFUSALS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What comes of reading a damaged file: the second where SQLite's own message quotes from it."""
_NO_ROOM = frozenset({"SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_SHMMAP", "SQLITE_FULL"})
"""What SQLite says where there is no room for the memory that all who have a file open share."""
_SYNCHRONOUS = {False: "FULL", True: "EXTRA"}
"""What SQLite syncs so that what was committed lasts through a power cut, here and on another computer."""
_IMMUTABLE = "ro&immutable=1"
_JOURNAL_MAGIC = (
    b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"  # https://www.sqlite.org/fileformat.html#the_rollback_journal
)


class LockedError(ProjectError):
    """Another running copy of the program writes to the project."""


class ReadOnlyError(ProjectError):
    """The project can be read here but not written."""


class GoneError(ProjectError):
    """The file of the open project is not where it was: what is open is all there is of it."""


def companions(path: Path) -> tuple[Path, ...]:
    """The files that SQLite and the lock keep beside a project."""
    names = (f"{path.name}-wal", f"{path.name}-shm", f".{path.name}.lock")
    return tuple(path.with_name(name) for name in names)


def check_free(path: Path) -> None:
    """:raises ProjectError: something is there, or a log that a new project would take for its own."""
    try:
        if path.exists():
            raise ProjectError("{name} exists already. Choose another name, or open it.", name=path.name)
        left = [beside.name for beside in companions(path)[:2] if beside.exists()]
    except OSError as error:
        raise ProjectError(
            "{name} cannot be made there ({reason}). Choose another name or folder.",
            name=path.name,
            reason=reason_of(error),
        ) from error
    if left:
        raise ProjectError(
            "{name} of an earlier project is left there. Move it away, or choose another name.", name=left[0]
        )


def check_there(path: Path) -> None:
    """:raises ProjectError: nothing is there, or what is there cannot be a readable file."""
    try:
        there = path.exists()
    except OSError as error:
        raise as_unreadable(path, error) from error
    if path.is_dir():
        raise ProjectError(
            "{name} is a folder, not a project. Choose a {suffix} file.", name=path.name, suffix=SUFFIX
        )
    if not there:
        raise ProjectError(
            "There is no project at {path}. Check the name, or make a new project.",
            path=path,
        )
    if not path.is_file():
        raise not_a_project(path)
    if not os.access(path, os.R_OK):
        raise ProjectError("{name} cannot be read. Check its permissions.", name=path.name)
    _check_no_journal(path)


def _check_no_journal(path: Path) -> None:
    """:raises ProjectError: a rollback journal lies there, which a project only has on another computer.

    SQLite would put what is in it into the project, and remove the file that it names.
    """
    journal = path.with_name(path.name + "-journal")
    try:
        if not journal.is_file():
            return
        with journal.open("rb") as file:
            hot = file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
            if hot and surroundings.of(path).network:
                file.seek(-len(_JOURNAL_MAGIC), os.SEEK_END)
                hot = file.read() == _JOURNAL_MAGIC  # only then does it name a file
    except OSError:
        return
    if hot:
        raise ProjectError(
            "Another program has left {journal} beside {name} in the middle of a change. "
            "Open and close the project once in that program, or move {journal} away.",
            journal=journal.name,
            name=path.name,
        )


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open the file with every safeguard on.

    A connection for reading never removes a WAL, even where it takes itself for the last one.

    :raises ProjectError: it is not a project. Nothing is written to a file that is not.
    """
    mode = "rw" if writable else "ro"
    if not writable and not may_write(path) and wal_identity(path) is None:
        mode = _IMMUTABLE  # SQLite cannot make the shared memory file that reading a WAL needs
    try:
        return _connected(path, mode, writable=writable)
    except sqlite3.OperationalError as error:
        if writable or not _is_without_room(error):
            raise
    # The disk is full. Without a log nobody needs what is shared; with one, it is read as its only reader.
    if _has_log(path):
        return _connected(path, "rw", alone=True)
    return _connected(path, _IMMUTABLE)


def _connected(path: Path, mode: str, *, writable: bool = False, alone: bool = False) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )
    try:
        if alone:
            db.execute("PRAGMA query_only = ON")
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
        trust.limit(db)
        _check_is_project(path, db)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA temp_store = MEMORY")
        if writable:
            _set_journal(path, db)
    except BaseException:
        db.close()
        raise
    return db


def _is_without_room(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "") in _NO_ROOM


def _has_log(path: Path) -> bool:
    """Whether a WAL lies beside the project and has something in it."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _set_journal(path: Path, db: sqlite3.Connection) -> None:
    """A WAL needs memory that all who have the file open share: on another computer there is none."""
    away = surroundings.of(path).network
    db.execute(f"PRAGMA journal_mode = {'DELETE' if away else 'WAL'}")
    db.execute(f"PRAGMA synchronous = {_SYNCHRONOUS[away]}")


def _check_is_project(path: Path, db: sqlite3.Connection) -> None:
    try:
        application_id = db.execute("PRAGMA application_id").fetchone()[0]
        ours = application_id == APPLICATION_ID
        marred = not ours and path.suffix == SUFFIX and trust.stranger(db) is None
    except sqlite3.DatabaseError as error:
        if "not a database" not in str(error):
            raise
        if path.suffix == SUFFIX:
            raise DamagedError(
                "{name} is not a Copydesk project, or its beginning is damaged. "
                "Choose another {suffix} file, salvage what is in this one, or open a backup.",
                name=path.name,
                suffix=SUFFIX,
            ) from error
        raise not_a_project(path) from error
    if marred:
        raise damaged(path, "application_id")
    if not ours:
        raise not_a_project(path)


def wal_identity(path: Path) -> tuple[int, int] | None:
    """Which file the WAL beside a project is; None where there is none."""
    return identity(path.with_name(path.name + "-wal"))


def identity(path: Path) -> tuple[int, int] | None:
    """Which file is there, by device and inode; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def tidy(path: Path) -> None:
    """Remove the WAL that a reader has left, unless somebody writes to the project."""
    if wal_identity(path) is None or not may_write(path):
        return
    try:
        held = lock(path)
    except ProjectError:
        return
    try:
        with suppress(sqlite3.Error, ProjectError), closing(connect(path, writable=True)) as db:
            db.execute("PRAGMA user_version").fetchone()  # the last connection that has read removes it
    finally:
        release(held)


def give_up(path: Path, held: FileLock | None, log: tuple[int, int] | None) -> None:
    """Leave a project that could not be opened as it was found; ``log`` is the WAL that was there before.

    One that a crash has left stays with a project that cannot be read: salvage may need it.
    """
    release(held)
    if held is None and log is None:
        tidy(path)


def may_write(path: Path) -> bool:
    """Whether the file and its folder can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def lock(path: Path) -> FileLock:
    """Say to other copies of the program that this one writes.

    :raises LockedError: another one does; :class:`ReadOnlyError` where nothing can be written or locked.
    """
    if not may_write(path):
        raise read_only(path)
    held = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout as error:
        raise _locked(path) from error
    except OSError as error:
        raise ReadOnlyError(
            "{name} cannot be locked in {folder} ({reason}). Copy it to a folder on this computer.",
            name=path.name,
            folder=path.parent,
            reason=reason_of(error),
        ) from error
    return held


def _locked(path: Path) -> LockedError:
    holder = holding.read(path)
    if holder is None:
        return LockedError(
            "{name} is open in another copy of Copydesk. Close it there, or open it read-only here.",
            name=path.name,
        )
    return LockedError(
        "{name} is open in another copy of Copydesk: {user} on {host} has had it open since {since}. "
        "Close it there, or open it read-only here.",
        name=path.name,
        user=holder.user,
        host=holder.host,
        since=holder.since,
    )


def not_a_project(path: Path) -> ProjectError:
    """What is said of any other file."""
    return ProjectError(
        "{name} is not a Copydesk project. Choose a {suffix} file.", name=path.name, suffix=SUFFIX
    )


def read_only(path: Path) -> ReadOnlyError:
    """What is said where the project can only be read."""
    return ReadOnlyError(
        "{name} cannot be written to. Open it read-only, or copy it to a folder that you may write to.",
        name=path.name,
    )


def gone(path: Path) -> GoneError:
    """What is said where the file was taken away."""
    return GoneError(
        "{name} was moved, deleted or replaced while it was open, so nothing more can be stored in it. "
        "All that was saved is still here: save a copy elsewhere.",
        name=path.name,
    )


def release(held: FileLock | None) -> None:
    """Let the lock go, if it is held."""
    if held is None or not held.is_locked:
        return
    with suppress(OSError):  # Windows does not remove a file that is open; then the empty file stays
        Path(held.lock_file).unlink()
    held.release()


def as_project_error(path: Path, error: Exception) -> ProjectError:
    """What SQLite could not do, in a sentence that says what to do."""
    reason = str(error)
    if "readonly" in reason or "read-only" in reason:
        return read_only(path)
    if "locked" in reason or "busy" in reason:
        return LockedError(
            "{name} is being written to by another program. Try again in a moment.",
            name=path.name,
        )
    if "full" in reason or _is_without_room(error):
        return _full(path, reason)
    if "I/O error" in reason:
        return ProjectError(
            "{name} could not be written or read ({reason}), so the last action was not saved. See that "
            "its disk is there and has room, then repeat it.",
            name=path.name,
            reason=reason,
        )
    if is_damage(error):
        return damaged(path, reason)
    return ProjectError(
        "{name} cannot be used now ({reason}). Check that the file is still there and try again.",
        name=path.name,
        reason=reason,
    )


def _full(path: Path, reason: str) -> ProjectError:
    if "full" in reason:
        return ProjectError(
            "The disk is full, so the last action was not saved. Free some space and repeat it."
        )
    return ReadOnlyError(
        "The disk is full, so nothing can be stored in {name}. Free some space, or open it read-only.",
        name=path.name,
    )


def as_unreadable(path: Path, error: OSError) -> ProjectError:
    """What is said where the system does not let the file be read."""
    return ProjectError(
        "{name} cannot be reached ({reason}). Check the folder's permissions.",
        name=path.name,
        reason=reason_of(error),
    )


def is_damage(error: Exception) -> bool:
    """Whether what SQLite says comes from a file that is not as it was written."""
    reason = str(error)
    return isinstance(error, UnicodeDecodeError) or any(sign in reason for sign in _DAMAGE)


def damaged(path: Path, reason: str) -> DamagedError:
    """What is said where the file is not as it was written."""
    return DamagedError(
        "{name} is damaged ({reason}). Salvage what is in it into a new project, or open a backup.",
        name=path.name,
        reason=reason,
    )


def reason_of(error: Exception) -> str:
    """The system's own words for what went wrong."""
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
