"""What can be put right in a damaged project where it is, once a copy of it is kept beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from copydesk.domain.salvage import Salvage
from copydesk.errors import ProjectError
from copydesk.project import check, journal, place, salvage_mending
from copydesk.project.past import Past
from copydesk.project.store import Project

INDEXES = "indexes made anew"
WORDS = "index of words made anew"
HISTORY = "history emptied"


def repair(project: Project, copy: Path) -> Salvage:
    """Put right what can be: indexes, references that lead nowhere, texts, spans, the index of words.

    The copy is written first, damage and all. Where rows were changed the history is emptied: it would not
    fit them any more.

    :raises ProjectError: the copy cannot be written, or SQLite cannot work on the file: it is to be salvaged.
    """
    _copy(project, copy)
    report, db = Salvage(), project.db
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        if check.sqlite_problems(project):
            db.execute("REINDEX")
            report.mended[INDEXES] += 1
        with project.transaction():
            db.execute("UPDATE journal_state SET change_id = NULL WHERE id = 1")
            salvage_mending.mend(project, _past(project), report)
        if check.index_problems(project):
            db.execute("INSERT INTO search (search) VALUES ('rebuild')")
            report.mended[WORDS] += 1
        if report.lost or set(report.mended) - {INDEXES, WORDS}:
            journal.forget(project)
            report.mended[HISTORY] += 1
    except place.REFUSALS as error:
        raise place.as_project_error(project.path, error) from error
    finally:
        db.execute("PRAGMA foreign_keys = ON")
    return report


def _past(project: Project) -> Past:
    changes = {row[0]: row for row in project.db.execute("SELECT * FROM changes")}
    return Past(changes, {row[0]: row for row in project.db.execute("SELECT * FROM journal")})


def _copy(project: Project, copy: Path) -> None:
    """As it is: a copy that is looked through would not be made of a damaged file."""
    place.check_free(copy)
    try:
        with closing(sqlite3.connect(copy)) as target:
            project.db.backup(target)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise ProjectError(
            "{name} could not be written ({reason}), so nothing was repaired. Free some space and try again.",
            name=copy.name,
            reason=place.reason_of(error),
        ) from error
