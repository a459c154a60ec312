"""A note beside an open project that says who works in it; the lock itself tells nobody who holds it.

A killed program leaves its note. Whoever gets the lock and finds one knows that the last to work in the
project did not close it, or works in it on a computer whose locks are not seen here.
"""

import getpass
import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from copydesk.domain.surroundings import Holder
from copydesk.project import surroundings

_LONGEST = 4096
"""Bytes of a note that are read: anybody may have written it."""
_MOST = 64
"""Characters of a name that are told."""


def note_of(path: Path) -> Path:
    """Where the note lies."""
    return path.with_name(f".{path.name}.holder")


def read(path: Path) -> Holder | None:
    """Who has noted that they work in the project; None where nobody has, or nobody can say."""
    try:
        with note_of(path).open("rb") as file:
            stored: object = json.loads(file.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    told = cast(dict[str, Any], stored)
    user, host, since = (_line(told.get(name)) for name in ("user", "host", "since"))
    return Holder(user, host, since, here=host == _line(surroundings.host())) if host else None


def write(path: Path) -> None:
    """Note that this program works in the project; without leave to, nobody is told who it is."""
    told = {
        "user": _user(),
        "host": surroundings.host(),
        "since": datetime.now().strftime("%Y-%m-%d %H:%M"),
        "pid": os.getpid(),
    }
    with suppress(OSError):
        note_of(path).write_text(json.dumps(told), "utf-8")


def remove(path: Path) -> None:
    """This program works in the project no more."""
    with suppress(OSError):
        note_of(path).unlink(missing_ok=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user id without an account, as in containers
        return ""


def _line(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(one for one in " ".join(text.split()) if one.isprintable())[:_MOST]
