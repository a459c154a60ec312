"""A project file that is made beside its place, and gets its name when it is whole."""

import sqlite3
from pathlib import Path

from copydesk.project import schema_whole
from copydesk.project.version import APPLICATION_ID


def build(path: Path, *, uid: str, title: str, created: str) -> None:
    """Make the file of an empty project; the time is ISO 8601."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        # Before WAL, so that the header itself says what the file is even if its WAL is lost.
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema_whole.create(db)
        db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, ?, ?, ?)", (uid, title, created))
        db.execute("PRAGMA journal_mode = WAL")
    finally:
        db.close()


def move_without_overwriting(draft: Path, path: Path) -> None:
    """Give a whole file its name. :raises FileExistsError: it was taken meanwhile."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # no hard links on this file system
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
