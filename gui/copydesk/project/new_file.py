"""A project file that is made beside its place, and gets its name when it is whole.

Names are made to last through a power cut as what is in files is: a name without that may be gone after it.
"""

import errno
import os
import sqlite3
from pathlib import Path

from copydesk.project import schema_whole
from copydesk.project.version import APPLICATION_ID

_CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF)
"""What file systems say that cannot sync folders, and folders that may not be read."""


def build(path: Path, *, uid: str, title: str, created: str) -> None:
    """Make the file of an empty project; the time is ISO 8601."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        # Half-made it is thrown away, so it needs no journal on the disk; each write there is a wait.
        db.execute("PRAGMA journal_mode = MEMORY")
        with db:
            db.execute("BEGIN")
            # Before WAL, so that the header itself says what the file is even if its WAL is lost.
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            schema_whole.create(db)
            db.execute(
                "INSERT INTO project (id, uid, title, created) VALUES (1, ?, ?, ?)", (uid, title, created)
            )
        db.execute("PRAGMA journal_mode = WAL")
    finally:
        db.close()


def move_without_overwriting(draft: Path, path: Path) -> None:
    """Give a whole file its name, to last. :raises FileExistsError: it was taken meanwhile."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # no hard links on this file system
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it that are not there, to last; nobody else may look into them."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in new:
        sync_folder(one.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in it last through a power cut; Windows cannot open folders and needs it not."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
