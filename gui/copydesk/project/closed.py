"""What stands in the place of a project's connection once the project is closed."""

import sqlite3
from typing import cast

from copydesk.errors import ProjectError


class ClosedError(ProjectError, sqlite3.ProgrammingError):
    """The project was closed before this was asked of it."""


class _Closed:
    """Says so, whatever is asked; it can be closed again."""

    def __init__(self, name: str) -> None:
        self._name = name

    def close(self) -> None:
        """Nothing is open any more."""

    def __getattr__(self, asked: str) -> object:
        if asked.startswith("__"):
            raise AttributeError(asked)
        raise ClosedError("{name} is closed. Open it again first.", name=self._name)


def closed(connection: sqlite3.Connection, name: str) -> sqlite3.Connection:
    """Close the connection to the project file of a name; what is given says so to whoever asks it."""
    connection.close()
    return cast(sqlite3.Connection, _Closed(name))
