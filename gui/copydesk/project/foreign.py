"""Somebody else's SQLite file, read and never trusted: rows of its real tables, and nothing else of it.

The file may be hostile (see https://www.sqlite.org/security.html): it is opened read-only and without
locks; its views, virtual tables, triggers and computed columns are left alone, its schema may call no
function, and what it gives is bounded by the file's own size. Nothing is ever written beside it: a file that
another program has open, with a write-ahead log (WAL) beside it, is read from a copy of both.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from copydesk.domain.tables import MOST_VALUES, Value
from copydesk.errors import UserError
from copydesk.project.place import SUFFIX, reason_of

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = (
    b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"  # https://www.sqlite.org/fileformat.html#the_rollback_journal
)
_COPIES = 3
LONGEST_VALUE = 100_000_000
"""Bytes of one value; a longer one is taken for damage."""
_BROKEN = (sqlite3.Error, OverflowError, UnicodeDecodeError, MemoryError)
"""What comes up where a file is damaged: lengths, too, for which there is no memory."""
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}


class ForeignTables:
    """The tables of a database file that is not ours, as :class:`copydesk.domain.tables.Tables`.

    Names of tables and columns are found whatever their case, as SQLite finds them.
    """

    def __init__(self, path: Path) -> None:
        """:raises UserError: there is no such file, it is no SQLite database, or it is damaged."""
        self._name = path.name
        self._cursors: set[sqlite3.Cursor] = set()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        _check(path)
        self._most_rows = path.stat().st_size
        if _log(path) is not None:
            self._folder = tempfile.TemporaryDirectory(prefix="copydesk-", ignore_cleanup_errors=True)
        try:
            self._db = _connect(path if self._folder is None else _copied(path, Path(self._folder.name)))
        except BaseException:
            self._let_go()
            raise
        try:
            self._tables = self._real_tables()
            self._db.set_authorizer(_allow)
        except BaseException as error:
            self.close()
            if isinstance(error, _BROKEN):  # names of tables are damaged
                raise self._damaged(error) from error
            raise

    def close(self) -> None:
        """Let the file go, also where rows are still walked, and remove the copy where there is one."""
        while self._cursors:
            self._cursors.pop().close()
        self._db.close()
        self._let_go()

    def names(self) -> tuple[str, ...]:
        """The tables, in alphabetical order."""
        return tuple(sorted(self._tables.values()))

    def columns(self, table: str) -> tuple[str, ...]:
        """The table's columns, in its order; those that are computed are none."""
        name = self._tables.get(table.lower())
        if name is None:
            return ()
        try:
            found = self._db.execute(f"PRAGMA main.table_xinfo({_quoted(name)})").fetchall()
        except _BROKEN as error:
            raise self._damaged(error) from error
        return tuple(str(row[1]) for row in found if not row[6])

    def rows(
        self,
        table: str,
        columns: Sequence[str],
        *,
        order: Sequence[str] = (),
        where: "tuple[str, Sequence[Value]] | None" = None,
    ) -> Iterator[tuple[Value, ...]]:
        """The rows, streamed.

        :raises UserError: the file is damaged there, or has more rows than it has bytes.
        """
        there = {column.lower(): column for column in self.columns(table)}
        values = () if where is None else tuple(where[1])
        if len(values) > MOST_VALUES:
            raise ValueError(f"{len(values)} values at once")
        if not there or (where is not None and (where[0].lower() not in there or not values)):
            return
        statement = _select(self._tables[table.lower()], there, columns, order, where)
        cursor = self._db.cursor()
        self._cursors.add(cursor)
        try:
            for number, row in enumerate(cursor.execute(statement, values)):
                if number > self._most_rows:  # pages that point to one another in a circle
                    raise UserError("{name} is damaged. Open a backup or a copy of it.", name=self._name)
                yield row
        except _BROKEN as error:
            raise self._damaged(error) from error
        finally:
            if cursor in self._cursors:
                self._cursors.remove(cursor)
                cursor.close()

    def _real_tables(self) -> dict[str, str]:
        """By name in lower case. What only says that it is a table has no root page or another statement."""
        found = self._db.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND rootpage > 0"
            " AND upper(substr(sql, 1, 12)) = 'CREATE TABLE' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
        return {str(name).lower(): str(name) for (name,) in found}

    def _damaged(self, error: Exception) -> UserError:
        reason = str(error) or "not enough memory for it"
        if "not a database" in reason:
            return _no_database(self._name)
        return UserError(
            "{name} cannot be read ({reason}). Open it in the program that it comes from, and save it again.",
            name=self._name,
            reason=reason,
        )

    def _let_go(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()


def _select(
    table: str,
    there: dict[str, str],
    columns: Sequence[str],
    order: Sequence[str],
    where: "tuple[str, Sequence[Value]] | None",
) -> str:
    def term(column: str) -> str:
        return f"t.{_quoted(there[column.lower()])}" if column.lower() in there else "NULL"

    statement = f"SELECT {', '.join(map(term, columns))} FROM main.{_quoted(table)} AS t"
    if where is not None:
        statement += f" WHERE {term(where[0])} IN ({', '.join('?' * len(where[1]))})"
    sorted_by = [term(column) for column in order if column.lower() in there]
    return statement + (f" ORDER BY {', '.join(sorted_by)}" if sorted_by else "")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _allow(action: int, first: str | None, _second: str | None, _db: str | None, _by: str | None) -> int:
    if action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo"):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _check(path: Path) -> None:
    """:raises UserError: there is nothing to read, it is no database, or half a change was left in it."""
    try:
        if path.suffix == SUFFIX:  # reading it here would drop the locks of a project that is open
            raise UserError("{name} is a Copydesk project. Open it from the File menu.", name=path.name)
        if not path.is_file():
            raise UserError("There is no file at {path}. Check the name.", path=path)
        head = _head(path, len(_MAGIC))
        journal = path.with_name(path.name + "-journal")
        hot = journal.is_file() and _head(journal, len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if head != _MAGIC:
        raise _no_database(path.name)
    if hot:
        # SQLite would repair the file by the journal, which may name any other file for it to remove.
        raise UserError(
            "{name} is being written to, or was left half written. "
            "Open it once in the program that it comes from, close it there, and try again.",
            name=path.name,
        )


def _head(path: Path, length: int) -> bytes:
    with path.open("rb") as file:
        return file.read(length)


def _log(path: Path) -> Path | None:
    """The write-ahead log beside the file, if there is anything in it."""
    log = path.with_name(path.name + "-wal")
    try:
        return log if log.is_file() and log.stat().st_size else None
    except OSError as error:
        raise _unreadable(path, error) from error


def _copied(path: Path, folder: Path) -> Path:
    """A copy of the file and its log, made while nobody wrote to either."""
    log = path.with_name(path.name + "-wal")
    copy = folder / "copy.sqlite"
    try:
        for _ in range(_COPIES):
            before = [_state(path), _state(log)]
            shutil.copyfile(path, copy)
            if before[1] is not None:
                shutil.copyfile(log, folder / "copy.sqlite-wal")
            if before == [_state(path), _state(log)]:
                return copy
    except OSError as error:
        raise _unreadable(path, error) from error
    raise UserError(
        "{name} is being written to by another program. Close it there, and try again.", name=path.name
    )


def _state(path: Path) -> tuple[int, int] | None:
    if not path.exists():
        return None
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _connect(path: Path) -> sqlite3.Connection:
    """Open with every safeguard on; ``immutable`` where there is no log: nothing is made or locked."""
    kind = "mode=ro" if _log(path) is not None else "mode=ro&immutable=1"
    try:
        db = sqlite3.connect(f"{path.absolute().as_uri()}?{kind}", uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise _unreadable(path, error) from error
    db.text_factory = _text
    with suppress(sqlite3.Error):  # what is wrong with the file is told by the first reading of its tables
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "mmap_size = 0"):
            db.execute(f"PRAGMA {setting}")
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    return db


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _no_database(name: str) -> UserError:
    return UserError(
        "{name} is not an SQLite database, or it is encrypted. "
        "Choose another file, or save it without a password.",
        name=name,
    )


def _unreadable(path: Path, error: Exception) -> UserError:
    return UserError(
        "{name} cannot be read ({reason}). Check the file and its folder.",
        name=path.name,
        reason=reason_of(error),
    )
