"""The project file as a whole: making, opening, locking, closing, and the bracket of a change."""

import json
import sqlite3
import uuid
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock

from copydesk.domain.surroundings import Holder, Standing, Surroundings
from copydesk.errors import ProjectError
from copydesk.project import holding, log_owner, new_file, place, schema_ids, surroundings, trust
from copydesk.project.closed import closed
from copydesk.project.place import GoneError, LockedError, ReadOnlyError
from copydesk.project.version import SCHEMA_MAJOR, SCHEMA_VERSION

__all__ = [
    "GoneError",
    "LockedError",
    "Project",
    "ReadOnlyError",
    "decoded",
    "new_uid",
    "now",
]

SQLITE = sqlite3.sqlite_version
"""The version of SQLite that projects are kept by."""
_ROOM = 64 * 1024
"""KiB of pages that are kept while very much is added."""


def now() -> str:
    """The time as rows keep it: ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uid() -> str:
    """An identity that no other row of any project has: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def own_uid(project: "Project", table: str, uid: str | None) -> str:
    """The identity for a new row of the table: the given one, unless there is none or another row has it."""
    if uid and not project.db.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)).fetchone():
        return uid
    return new_uid()


class Project:
    """An open project file, for one thread. Reading needs nothing more; writing goes through ``change``.

    ``db`` is the connection; ``coder_id`` the coder whose name new rows bear; ``change_id`` the row of
    the change that is open, if one is; ``left_by`` who worked in it last and did not close it.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, *, writable: bool, lock: FileLock | None) -> None:
        self.path = path
        self.db = db
        self.writable = writable
        self.coder_id = 0
        self.change_id: int | None = None
        self._lock = lock
        self.left_by: Holder | None = None
        self._file = place.identity(path)
        self._wal: tuple[int, int] | None = None
        self._seen = 0

    @classmethod
    def create(cls, path: Path, *, title: str) -> "Project":
        """Make an empty project file and open it. An existing file is never touched.

        The file is built beside its place and moved there whole, so that no half-made project is left.
        """
        path = path.absolute()
        place.check_free(path)
        draft = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
        try:
            new_file.build(draft, uid=new_uid(), title=title or path.stem, created=now())
            # A link fails where the name was taken meanwhile; a rename would overwrite that file.
            new_file.move_without_overwriting(draft, path)
        except FileExistsError as error:
            raise ProjectError(
                "{name} exists already. Choose another name, or open it.", name=path.name
            ) from error
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(
                "{name} could not be made in {folder} ({reason}). Choose a folder that you may write to.",
                name=path.name,
                folder=path.parent,
                reason=place.reason_of(error),
            ) from error
        finally:
            with suppress(OSError):  # on a read-only disk there is nothing to remove, and no way to
                draft.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        writable: bool = True,
        before_migration: Callable[["Project"], object] | None = None,
    ) -> "Project":
        """Open a project, migrating it where it is older than the program and may be written.

        ``before_migration`` is called with it just before; if that raises, it is left as it is.

        :raises ProjectError: it is missing, not a project, newer than the program or damaged (DamagedError);
            :class:`LockedError` where another copy has it, :class:`ReadOnlyError` where it cannot be written.
        """
        path = path.resolve()  # a link would else have a lock of its own
        place.check_there(path)
        log, lock = place.wal_identity(path), place.lock(path) if writable else None
        try:
            if lock is not None:
                log_owner.check(path)
            db = place.connect(path, writable=writable)
            project = cls(path, db, writable=writable, lock=lock)
            try:
                project._refuse_newer()
                trust.check(path, db)
                project._settle_schema(before_migration)
                project._note_wal()
            except BaseException:
                db.close()
                raise
            if writable:
                project.left_by = holding.read(path)
                holding.write(path)
            return project
        except place.REFUSALS as error:
            place.give_up(path, lock, log)
            raise place.as_project_error(path, error) from error
        except BaseException:
            place.give_up(path, lock, log)
            raise

    @staticmethod
    def is_older(path: Path) -> bool:
        """Whether :meth:`open` would migrate it; False where it cannot be looked into."""
        path, log = path.resolve(), place.wal_identity(path.resolve())
        try:
            place.check_there(path)
            with closing(place.connect(path, writable=False)) as db:
                older = int(db.execute("PRAGMA user_version").fetchone()[0]) < SCHEMA_VERSION
        except (ProjectError, *place.REFUSALS):
            place.give_up(path, None, log)
            return False  # opening it says why
        place.tidy(path)
        return older

    def fork(self) -> "Project":
        """A connection of its own to the same file, for another thread, under this one's lock."""
        if self._is_elsewhere():
            raise place.gone(self.path)  # what is there now is another file
        if self.writable:
            self._keep_wal()
        db = place.connect(self.path, writable=self.writable)
        fork = Project(self.path, db, writable=self.writable, lock=None)
        fork.coder_id = self.coder_id
        fork._note_wal()
        return fork

    def close(self) -> None:
        """Let go of the file. What was committed stays; there is nothing else to save."""
        if self.writable and self._lock is not None:
            with suppress(sqlite3.Error):
                self.db.execute("PRAGMA optimize")
            self._empty_lost_wal()
        self.db = closed(self.db, self.path.name)
        if self._lock is not None:
            holding.remove(self.path)
        place.release(self._lock)
        self._lock = None
        if not self.writable:
            place.tidy(self.path)

    def standing(self) -> Standing:
        """How the file is now. Of what another connection has written it tells once.

        Where the file was moved, what only its log had is written into it: there it is whole.
        """
        if self._is_elsewhere():
            with suppress(sqlite3.Error):
                if self.writable:
                    self.db.execute("PRAGMA wal_checkpoint(PASSIVE)")
            return Standing.GONE if place.identity(self.path) is None else Standing.REPLACED
        try:
            version = self._version()
        except sqlite3.Error:
            return Standing.SAME  # being written to; the next look tells
        if version == self._seen:
            return Standing.SAME
        self._seen = version
        return Standing.CHANGED

    @property
    def surroundings(self) -> Surroundings:
        """Where the file lies."""
        return surroundings.of(self.path)

    @property
    def companions(self) -> tuple[Path, ...]:
        """The files beside the project that belong to it while it is open."""
        return place.companions(self.path.resolve())

    def owns(self, path: Path) -> bool:
        """Whether it is a file of the open project: looking into it would drop SQLite's locks on it."""
        own = (self.path, *self.companions)
        return path.exists() and any(one.exists() and path.samefile(one) for one in own)

    @property
    def title(self) -> str:
        """The project's title."""
        return str(self.db.execute("SELECT title FROM project WHERE id = 1").fetchone()[0])

    @property
    def uid(self) -> str:
        """The project's identity, the same in every copy of the file."""
        return str(self.db.execute("SELECT uid FROM project WHERE id = 1").fetchone()[0])

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All that is written inside is committed together, or not at all.

        :raises ProjectError: the disk is full, the file went away or is held by another program.
        """
        if not self.writable:
            raise ReadOnlyError(
                "{name} is open read-only, so nothing can be changed in it.", name=self.path.name
            )
        if self._is_elsewhere():
            raise place.gone(self.path)
        try:
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._roll_back()
                raise
            self._commit()
        except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
            if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
                raise  # a rule of the schema was broken: a bug, not the surroundings
            raise place.as_project_error(self.path, error) from error

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """All reading inside sees the project as it is now, whatever others write meanwhile."""
        self.db.execute("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    @contextmanager
    def change(self, label: str, article_id: int | None = None) -> Generator[int]:
        """One action of the user: a transaction whose rows the journal records under the label.

        Yields the change's id. Where no row differs in the end, no change is left behind.
        """
        with self.transaction():
            self.db.execute("UPDATE changes SET state = 'dropped' WHERE state = 'undone'")
            cursor = self.db.execute(
                "INSERT INTO changes (label, coder_id, article_id, at, state) VALUES (?, ?, ?, ?, 'done')",
                (label, self.coder_id, article_id, now()),
            )
            change_id = int(cursor.lastrowid or 0)
            self.change_id = change_id
            self.db.execute("UPDATE journal_state SET change_id = ? WHERE id = 1", (change_id,))
            try:
                yield change_id
            finally:
                self.change_id = None
            self.db.execute("UPDATE journal_state SET change_id = NULL WHERE id = 1")
            if not self.has_journal_rows(change_id):
                self._roll_back()

    @contextmanager
    def roomy(self) -> Generator[None]:
        """Inside, more pages of the file stay in memory: indexes grow at all ends when very much is added."""
        before = int(self.db.execute("PRAGMA cache_size").fetchone()[0])
        self.db.execute(f"PRAGMA cache_size = {-_ROOM}")
        try:
            yield
        finally:
            self.db.execute(f"PRAGMA cache_size = {before}")

    def next_id(self, table: str) -> int:
        """An id for a new row of the table that no row has ever had, not even one that was undone."""
        return int(self.db.execute(schema_ids.NEXT, (table,)).fetchone()[0])

    def has(self, table: str) -> bool:
        """Whether the file has the table: one of an older program that is open for reading may not."""
        query = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = ?)"
        return bool(self.db.execute(query, (table,)).fetchone()[0])

    def has_column(self, table: str, column: str) -> bool:
        """Whether the file's table has the column: see :meth:`has`."""
        query = "SELECT EXISTS (SELECT 1 FROM pragma_table_info(?) WHERE name = ?)"
        return bool(self.db.execute(query, (table, column)).fetchone()[0])

    def has_journal_rows(self, change_id: int) -> bool:
        """Whether a change has written any row that differs."""
        query = "SELECT EXISTS (SELECT 1 FROM journal WHERE change_id = ?)"
        return bool(self.db.execute(query, (change_id,)).fetchone()[0])

    def _commit(self) -> None:
        if self.db.in_transaction:
            try:
                self.db.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            self._keep_wal()

    def _keep_wal(self) -> None:
        """See that what was committed is in a WAL that the next to open the project will find.

        Another program that closes the project, while this one's locks were dropped, takes itself for the
        last and removes the WAL. What this connection still sees of it is then written to the file itself.
        """
        if place.wal_identity(self.path) == self._wal:
            return
        if self._is_elsewhere():
            raise place.gone(self.path)
        busy = self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise ProjectError(
                "Another program took away a part of {name}, so the last action was not saved. "
                "Close that program and repeat the action.",
                name=self.path.name,
            )
        before, self.db = self.db, place.connect(self.path, writable=True)
        before.close()
        self._note_wal()

    def _empty_lost_wal(self) -> None:
        """Where the file was moved or deleted, leave no log for a file that takes its name."""
        if self._is_elsewhere():
            with suppress(sqlite3.Error):
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _is_elsewhere(self) -> bool:
        there = place.identity(self.path)
        if there is not None and surroundings.of(self.path).network:
            return False  # some file systems of other computers number their files anew
        return there != self._file

    def _note_wal(self) -> None:
        whole = self.db.execute("SELECT count(*) FROM project").fetchone() == (1,)  # reading makes the WAL
        if not whole:
            raise place.damaged(self.path, "project")
        self._wal = place.wal_identity(self.path)
        self._seen = self._version()

    def _version(self) -> int:
        # SQLite's own: it differs when another connection, and not this one, has written.
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    def _roll_back(self) -> None:
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")

    def _refuse_newer(self) -> None:
        version = int(self.db.execute("PRAGMA user_version").fetchone()[0])
        if version // 1000 > SCHEMA_MAJOR:
            raise ProjectError(
                "{name} was made by a newer Copydesk. Install the newest version to open it.",
                name=self.path.name,
            )
        if version > SCHEMA_VERSION and self.writable:
            raise ReadOnlyError(
                "{name} was made by a newer Copydesk, so it can only be read here. Install the newest "
                "version to change it.",
                name=self.path.name,
            )

    def _settle_schema(self, before_migration: Callable[["Project"], object] | None) -> None:
        version = int(self.db.execute("PRAGMA user_version").fetchone()[0])
        # Without leave to write it is read as it is; whoever needs a later table asks with has().
        if version < SCHEMA_VERSION and self.writable:
            from sqlite_utils import Database

            from copydesk.project.schema import migrate

            if before_migration is not None:
                before_migration(self)
            migrate(Database(self.db))


def decoded(row_json: str) -> dict[str, Any]:
    """A journal row's JSON as column names and values."""
    return json.loads(row_json, strict=False)  # the triggers leave rare control characters bare
