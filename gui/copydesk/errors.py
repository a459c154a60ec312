"""Errors that are the surroundings' fault, not the program's."""


class UserError(Exception):
    """Something the user can mend: its text says in plain words what happened and what to do.

    Any other exception that reaches the top is a bug and opens the report dialog. The text is given as a
    template with the values for its ``{names}``, so that the window can say it in another language;
    as a string, and on the command line, it is English.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        super().__init__(template.format(**values) if values else template)
        self.template = template
        self.values = values


class ProjectError(UserError):
    """A project file that cannot be opened or written: missing, foreign, newer, locked, read-only."""


class ReadError(UserError):
    """A document that cannot become an article."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Long work was stopped at the user's wish; nothing of it remains."""
