"""Whether something unexpected comes of a damaged file rather than of a mistake of the program."""

import sqlite3
from contextlib import closing
from pathlib import Path

from copydesk.errors import ProjectError
from copydesk.project import check, place
from copydesk.project.store import Project

_MAY_COME_OF_IT = (
    sqlite3.Error,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
)


def explained(path: Path, error: BaseException) -> ProjectError | None:
    """What to tell of an exception that came while the project was used; None where the file is sound.

    Reading damaged rows fails in any place and way: so the file is looked at, whatever the exception.
    """
    if not isinstance(error, _MAY_COME_OF_IT):
        return None
    if isinstance(error, sqlite3.Error) and place.is_damage(error):
        return place.damaged(path, str(error))
    try:
        with closing(Project.open(path, writable=False)) as project:
            wrong = check.first_problem(project)
    except place.REFUSALS as found:
        return place.as_project_error(path, found)
    except ProjectError as found:
        return found
    return place.damaged(path, wrong) if wrong else None
