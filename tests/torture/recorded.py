"""The program over a recording file system: what it has SQLite write, sync and remove, in order.

Python's own SQLite cannot be given a file system that is written in Python, apsw's can. So, while this
records, ``sqlite3.connect`` gives connections of apsw that look like Python's own as far as they are used.
"""

import os
import sqlite3
import stat
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw
import pytest
from tests.torture.disk import FOLDER, Cut, Event, Named, Said, Sync, SyncNames, Write

_NEW_JOURNAL = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL


class Recording:
    """All events of a folder, and which file each name is at last.

    ``before`` is how many events tell of what was there before.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.events: list[Event] = []
        self.said = 0
        self._names: dict[Path, int] = {}
        self._folders: set[Path] = set()
        self._files = 0
        for path in sorted(one for one in self.folder.rglob("*") if one.is_file()):
            number = self.opened(path)
            self.events += [Write(number, 0, path.read_bytes()), Sync(number)]
        self.events += [SyncNames(one) for one in {path.parent for path in self._names}]
        self.before = len(self.events)

    def say(self) -> int:
        """Note that the program has told of something that it is done; gives its number."""
        self.said += 1
        self.events.append(Said(self.said))
        return self.said

    def opened(self, path: Path) -> int:
        """The number of the file, a new one where the name had none."""
        if path not in self._names:
            self._files += 1
            self._name({path: self._files})
        return self._names[path]

    def removed(self, path: Path) -> None:
        """The name is gone."""
        if path in self._names:
            self._name({path: None})

    def linked(self, old: Path, new: Path) -> None:
        """The file has one more name."""
        if old in self._names:
            self._name({new: self._names[old]})

    def renamed(self, old: Path, new: Path) -> None:
        """The file has another name."""
        if old in self._names:
            self._name({new: self._names[old], old: None})

    def made_folder(self, path: Path) -> None:
        """There is a new folder."""
        if path.is_relative_to(self.folder):
            self._folders.add(path)
            self.events.append(Named({path: FOLDER}))

    def synced(self, handle: int) -> None:
        """The file or folder behind the handle was synced by the program itself."""
        seen = os.fstat(handle)
        if stat.S_ISDIR(seen.st_mode):
            folders = {one for name in (*self._names, *self._folders) for one in (name, *name.parents)}
            self.events += [SyncNames(one) for one in folders if _is(one, seen)]
        else:
            numbers = {number for name, number in self._names.items() if _is(name, seen)}
            self.events += [Sync(number) for number in numbers]

    def _name(self, names: Mapping[Path, int | None]) -> None:
        for name, number in names.items():
            if number is None:
                self._names.pop(name, None)
            else:
                self._names[name] = number
        self.events.append(Named(names))


def _is(path: Path, seen: os.stat_result) -> bool:
    return path.exists() and os.path.samestat(path.stat(), seen)


class _File(apsw.VFSFile):
    """A file of the system's, with a note of what is done to it."""

    def __init__(self, recording: Recording, path: Path, name: Any, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._recording = recording
        self._events = recording.events
        self._number = recording.opened(path)
        # As SQLite does on POSIX systems: the first sync of a new journal is one of its folder too.
        new = flags[0] & apsw.SQLITE_OPEN_CREATE and flags[0] & _NEW_JOURNAL
        self._unsynced_folder = path.parent if new else None

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802 - apsw's name
        super().xWrite(data, offset)
        self._events.append(Write(self._number, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - apsw's name
        super().xTruncate(newsize)
        self._events.append(Cut(self._number, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802 - apsw's name
        self._events.append(Sync(self._number))
        if self._unsynced_folder is not None:
            self._events.append(SyncNames(self._unsynced_folder))
            self._unsynced_folder = None


class _FileSystem(apsw.VFS):
    """The system's own, with a note of what is opened and removed."""

    def __init__(self, recording: Recording) -> None:
        self.name = f"recording-{id(recording)}"
        super().__init__(self.name, "")
        self._recording = recording

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - apsw's name
        told = name.filename() if isinstance(name, apsw.URIFilename) else name
        if not told or not Path(told).is_relative_to(self._recording.folder):
            return apsw.VFSFile("", name, flags)
        return _File(self._recording, Path(told), name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802 - apsw's name
        super().xDelete(filename, False)
        path = Path(filename)
        self._recording.removed(path)
        if syncdir:
            self._recording.events.append(SyncNames(path.parent))


@contextmanager
def _as_sqlite3() -> Generator[None]:
    try:
        yield
    except apsw.ConstraintError as error:
        raise sqlite3.IntegrityError(str(error)) from error
    except apsw.Error as error:
        raise sqlite3.OperationalError(str(error)) from error


class _Cursor:
    """The rows of a statement, all of them fetched."""

    def __init__(self, connection: apsw.Connection, sql: str, values: Any) -> None:
        self.description: tuple[tuple[Any, ...], ...] = ()
        cursor = connection.cursor()
        cursor.exec_trace = self._traced
        with _as_sqlite3():
            self._rows: Iterator[tuple[Any, ...]] = iter(cursor.execute(sql, values).fetchall())
        self.lastrowid = connection.last_insert_rowid()
        self.rowcount = connection.changes()

    def _traced(self, cursor: apsw.Cursor, _sql: str, _values: Any) -> bool:
        self.description = tuple((one[0], *(None,) * 6) for one in cursor.get_description())
        return True

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return next(self._rows, None)

    def fetchall(self) -> list[tuple[Any, ...]]:
        return list(self._rows)


class _Connection:
    """As much of Python's own connection as the program and sqlite-utils use."""

    def __init__(self, name: str, file_system: str, *, uri: bool, timeout: float) -> None:
        kind = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | (apsw.SQLITE_OPEN_URI if uri else 0)
        with _as_sqlite3():
            self._real = apsw.Connection(name, kind, file_system)
        self._real.set_busy_timeout(int(timeout * 1000))

    @property
    def in_transaction(self) -> bool:
        return self._real.in_transaction

    def execute(self, sql: str, values: Any = ()) -> _Cursor:
        return _Cursor(self._real, sql, values)

    def executemany(self, sql: str, many: Iterable[Any]) -> None:
        for values in many:
            self.execute(sql, values)

    def create_function(self, name: str, count: int, function: Any, *, deterministic: bool = False) -> None:
        self._real.create_scalar_function(name, function, count, deterministic=deterministic)

    def setlimit(self, what: int, most: int) -> None:
        self._real.limit(what, most)

    def set_progress_handler(self, handler: Callable[[], int] | None, steps: int) -> None:
        self._real.set_progress_handler(handler and (lambda: bool(handler())), steps)

    def backup(
        self, target: "_Connection", *, pages: int, progress: Callable[[int, int, int], object]
    ) -> None:
        with _as_sqlite3(), target._real.backup("main", self._real, "main") as work:
            while not work.done:
                work.step(pages)
                progress(0, work.remaining, work.page_count)

    def __enter__(self) -> "_Connection":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self.in_transaction:
            self.execute("COMMIT" if kind is None else "ROLLBACK")

    def close(self) -> None:
        with suppress(apsw.IOError):  # a reader that asks in vain whether it is the last
            self._real.close()


@contextmanager
def recorded(folder: Path) -> Iterator[Recording]:
    """Record what is done to projects and backups in the folder."""
    recording = Recording(folder)
    file_system = _FileSystem(recording)
    plainly = sqlite3.connect

    def connect(name: str | Path, *, uri: bool = False, timeout: float = 5.0, **options: Any) -> Any:
        if name == ":memory:":
            return plainly(name, **options)
        return _Connection(str(name), file_system.name, uri=uri, timeout=timeout)

    def noting(function: Callable[..., Any], note: Callable[..., None]) -> Callable[..., Any]:
        def noted(*paths: Any, **options: Any) -> Any:
            given = function(*paths, **options)
            note(*(Path(one) for one in paths[:2] if isinstance(one, str | os.PathLike)))
            return given

        return noted

    def fsync(handle: int, real: Callable[[int], None] = os.fsync) -> None:
        real(handle)
        recording.synced(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", connect)
        patch.setattr(os, "fsync", fsync)
        for name, note in {
            "link": recording.linked,
            "rename": recording.renamed,
            "replace": recording.renamed,
            "unlink": recording.removed,
            "mkdir": recording.made_folder,
        }.items():
            patch.setattr(os, name, noting(getattr(os, name), note))
        yield recording
    file_system.unregister()
