"""What can be read of a damaged project, in a new one: row by row past damaged pages.

Rows keep their ids and identities. What a damaged page took is looked for on pages that nothing leads to any
more, and in the history, which holds each row that was ever changed. Each row has to keep the rules of the
schema, and each span its words. The history itself, suggestions and the index of words are not carried over.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.salvage import Salvage
from copydesk.errors import ProjectError
from copydesk.project import articles, place, salvage_mending, schema_whole
from copydesk.project.past import Past
from copydesk.project.raw_pages import Found, RawFile, Value, with_log
from copydesk.project.store import Project

_PAGE = 4096
_MAGIC = b"SQLite format 3\0"
_SIGNS = {
    "uid": re.compile("[0-9a-f]{32}"),
    "sha256": re.compile("[0-9a-f]{64}"),
    "part": re.compile("text|content|cue|speaker"),
    "table_name": re.compile("[a-z_]+"),
    "created": re.compile(r"\d{4}-\d\d-\d\dT.*"),
    "at": re.compile(r"\d{4}-\d\d-\d\dT.*"),
}
"""How the values of some columns look: by these a page is known that nothing leads to any more."""
_KINDS = {"mention", "passage", "quotation"}
_TYPES: dict[str, type | tuple[type, ...]] = {
    "INTEGER": int,
    "TEXT": str,
    "BLOB": bytes,
    "REAL": (int, float),
}
_REFERENCES = (("articles", 2, "texts"), ("annotations", 2, "articles"), ("annotations", 4, "actors"),
               ("annotations", 5, "topics"), ("spans", 1, "annotations"))  # fmt: skip
"""Table, place of the column and parent: by these it is seen which of two readings holds together."""
_PLACELESS = """
    SELECT id FROM annotations
    WHERE kind = 'passage' AND NOT EXISTS (SELECT 1 FROM spans WHERE annotation_id = annotations.id)
"""
HISTORY = ("changes", "journal")
_MOST_BYTES = 8 * 2**30

Columns = Sequence[tuple[str, str, bool]]
"""Name, type and whether it must be given, of each column of a table."""
Rows = dict[str, dict[int, tuple[Value, ...]]]


def tables() -> tuple[str, ...]:
    """Whose rows are carried over, parents before their children."""
    return ("coders", "texts", *(one for one in schema_whole.JOURNALLED if one != "project"))


def salvage(source: Path, new: Path, progress: Progress = no_progress) -> Salvage:
    """Make a new project of what can be read of the damaged one, which is not touched.

    :raises ProjectError: there is nothing to read, another copy has it, or the new one cannot be made.
    """
    place.check_there(source)
    found = _read_best(source, progress)
    rows, title = found.rows, found.title
    if not rows["texts"] and not rows["actors"] and not rows["topics"]:
        raise ProjectError(
            "Nothing of a Copydesk project can be read in {name}. Open a backup, or choose another file.",
            name=source.name,
        )
    project = Project.create(new, title=str(title.get("title") or new.stem))
    try:
        _fill(project, found)
    except BaseException:
        project.close()
        new.unlink(missing_ok=True)
        raise
    project.close()
    return found.report


@dataclass
class Read:
    """The rows by table as far as they can be read, the project's own, and what is known to be lost.

    ``missed`` are the tables that were not read as a whole.
    """

    rows: Rows
    title: dict[str, Value]
    report: Salvage
    missed: frozenset[str]

    @property
    def faults(self) -> int:
        """How much does not fit together: pages that were not read, rows that refer to nothing."""
        rows = self.rows
        dangling = 0
        for table, column, parent in _REFERENCES:
            there = rows[parent]
            values = (row[column] for row in rows[table].values() if len(row) > column)
            dangling += sum(value is not None and value not in there for value in values)
        return dangling + self.report.pages


def read(image: bytes, progress: Progress) -> Read:
    """Read what there is in the file's bytes."""
    report = Salvage()
    size = int.from_bytes(image[16:18], "big")
    file = RawFile(image, size if size in (512, 1024, 2048, 4096, 8192, 16384, 32768) else _PAGE)
    roots, all_told = file.schema()
    report.pages = 0 if all_told else 1
    names = (*tables(), *HISTORY, "project")
    found: dict[str, Found] = {}
    for number, name in enumerate(names):
        progress(number, len(names) + 1)
        if name in roots:
            found[name] = file.walk(roots.pop(name))
        else:  # an older program has made the file, or its schema is damaged
            found[name] = Found(pages=0 if all_told else 1)
        report.pages += found[name].pages
    for root in roots.values():
        file.walk(root)  # what belongs to other tables is no stray
    columns = _columns()
    broken = [name for name, one in found.items() if not one.whole]
    if broken:
        past = _past(found)
        strays = _assigned(file.strays(), {name: columns[name] for name in broken})
        for name, rows in strays:
            known = found[name].rows
            known.update((row, values) for row, values in rows.items()
                         if row not in known and not past.knows(name, row))  # fmt: skip
        past = _past(found)  # which strays may have completed
        for name in set(broken) - set(HISTORY):
            _remember(name, columns[name], found[name], past, report)
    title = dict(zip((one[0] for one in columns["project"]), found["project"].rows.get(1, ()), strict=False))
    report.lost.update({name: one.broken for name, one in found.items() if one.broken})
    rows = {name: one.rows for name, one in found.items()}
    return Read(rows, title, report, frozenset(broken))


def _past(found: Mapping[str, Found]) -> Past:
    return Past(found["changes"].rows, found["journal"].rows)


def _remember(name: str, columns: Columns, found: Found, past: Past, report: Salvage) -> None:
    """Take from the history what the table's pages do not have any more."""
    for row in past.ids(name):
        if row not in found.rows and (values := past.row(name, row)) is not None:
            found.rows[row] = tuple(values.get(column) for column, *_ in columns)
            report.mended["rows taken from the history"] += 1
            found.broken = max(0, found.broken - 1)


@cache
def _columns() -> dict[str, Columns]:
    """The columns of each table as a new project has them: those of an older one are the first of them."""
    found: dict[str, Columns] = {}
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.execute("BEGIN")
    schema_whole.create(db)
    for name in (*tables(), *HISTORY, "project"):
        told = db.execute(f"PRAGMA table_info({name})")
        found[name] = [(str(row[1]), str(row[2]), bool(row[3]) and row[4] is None) for row in told]
    db.close()
    return found


def _assigned(
    strays: Iterable[Found], wanted: Mapping[str, Columns]
) -> Iterator[tuple[str, dict[int, tuple[Value, ...]]]]:
    """Which table a page belongs to that nothing leads to: the only one that all its rows fit."""
    for stray in strays:
        fitting = [
            name
            for name, columns in wanted.items()
            if stray.rows and all(_fits(name, columns, values) for values in stray.rows.values())
        ]
        if len(fitting) == 1:
            yield fitting[0], stray.rows


def _fits(name: str, columns: Columns, values: Sequence[Value]) -> bool:
    least = max(place for place, (_, _, needed) in enumerate(columns, 1) if needed)
    if not least <= len(values) <= len(columns):
        return False
    looks = all(_looks(*column, value) for column, value in zip(columns, values, strict=False))
    return looks and (name != "annotations" or values[3] in _KINDS)


def _looks(column: str, kind: str, needed: bool, value: Value) -> bool:
    """Whether the value may stand in the column."""
    if column == "id":
        return value is None
    if value is None:
        return not needed
    if not isinstance(value, _TYPES[kind]):
        return False
    sign = _SIGNS.get(column)
    return sign is None or (isinstance(value, str) and sign.fullmatch(value) is not None)


def _read_best(source: Path, progress: Progress) -> Read:
    """The file with its log, or without it where less holds together with it: it is of another file then."""
    raw, logged = _images(source)
    found = read(logged, progress)
    if raw == logged or not found.faults:
        return found
    alone = read(raw, progress)
    return alone if alone.faults < found.faults else found


def _images(path: Path) -> tuple[bytes, bytes]:
    """The file's bytes, and the same with its log played into it."""
    held = None
    with suppress(place.ReadOnlyError):  # then nobody writes to it
        held = place.lock(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ProjectError("{name} is too large to be salvaged in memory.", name=path.name)
        raw = path.read_bytes()
        log = path.with_name(path.name + "-wal")
        return raw, with_log(raw, log.read_bytes(), _PAGE) if log.is_file() else raw
    except OSError as error:
        raise place.as_unreadable(path, error) from error
    finally:
        place.release(held)


def _fill(project: Project, found: Read) -> None:
    db, report = project.db, found.report
    db.execute("PRAGMA foreign_keys = OFF")
    past = Past(found.rows["changes"], found.rows["journal"])
    with project.transaction():
        for name in tables():
            _insert(project, name, _columns()[name], found.rows[name], past=past, report=report)
        if isinstance(found.title.get("uid"), str):
            db.execute("UPDATE project SET uid = ? WHERE id = 1", (found.title["uid"],))
        if "spans" in found.missed:
            _drop_placeless(project, past if "journal" not in found.missed else Past({}, {}), report)
        salvage_mending.mend(project, past, report)
        articles.index_new_texts(project)
        for name in tables():
            report.kept[name] = db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]


def _drop_placeless(project: Project, past: Past, report: Salvage) -> None:
    """A passage whose spans were lost must not become one of the whole article, which has none either."""
    for (row,) in project.db.execute(_PLACELESS).fetchall():
        if not past.knows("annotations", row):
            project.db.execute("DELETE FROM annotations WHERE id = ?", (row,))
            report.lost["annotations"] += 1


def _insert(
    project: Project,
    name: str,
    columns: Columns,
    rows: Mapping[int, Sequence[Value]],
    *,
    past: Past,
    report: Salvage,
) -> None:
    """Store the rows that keep the table's rules; for one that does not, what the history says it was."""
    names = [column for column, *_ in columns]
    for row, values in sorted(rows.items()):
        given = dict(zip(names, values, strict=False)) | {"id": row}
        remembered = past.row(name, row)
        for each in (given, remembered):
            if each is None or not set(each) <= set(names):
                continue
            quoted, marks = ", ".join(f'"{one}"' for one in each), ", ".join("?" * len(each))
            try:
                project.db.execute(f"INSERT INTO {name} ({quoted}) VALUES ({marks})", tuple(each.values()))
            except (sqlite3.Error, OverflowError):
                continue
            if each is remembered:
                report.mended["rows taken from the history"] += 1
            break
        else:
            report.lost[name] += 1
