"""One SQLite file that holds a project: the only place of the program that speaks SQL.

Modules here read and write one table family each. They know nothing of use cases: what belongs
into one undoable change is put together by the session.
"""

from copydesk.project.store import SQLITE, LockedError, Project, ReadOnlyError

__all__ = ["SQLITE", "LockedError", "Project", "ReadOnlyError"]
