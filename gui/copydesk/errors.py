"""Errors that are the surroundings' fault, not the program's."""


class UserError(Exception):
    """Something the user can mend: its text says in plain words what happened and what to do.

    Any other exception that reaches the top is a bug and opens the report dialog.
    """


class ProjectError(UserError):
    """A project file that cannot be opened or written: missing, foreign, newer, locked, read-only."""


class ReadError(UserError):
    """A document that cannot become an article."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Long work was stopped at the user's wish; nothing of it remains."""
