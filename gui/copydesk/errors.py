"""Errors that are the surroundings' fault, not the program's, and the sentences that tell of things."""

from decimal import Decimal
from pathlib import PurePath
from typing import Any

_SENT = (str, int, float, Decimal, PurePath)


class Sentence:
    """Something told to the user: a template, and the values for its ``{names}``.

    The window says it in the user's language; as a string, and on the command line, it is English.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, Sentence) and str(other) == str(self)

    def __hash__(self) -> int:
        return hash((type(self), str(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        """Worker processes send sentences, values and all; a value that is not plain as its text."""
        values = {
            name: one if isinstance(one, (*_SENT, Sentence)) else str(one)
            for name, one in self.values.items()
        }
        return _sentence, (type(self), self.template, values)


def read_back(written: str) -> Sentence:
    """A sentence without values that was kept as its English text."""
    return _sentence(Sentence, written, {})


def _sentence(kind: type[Sentence], template: str, values: dict[str, object]) -> Sentence:
    return kind(template, **values)


class UserError(Sentence, Exception):
    """Something the user can mend: its text says in plain words what happened and what to do.

    Any other exception that reaches the top is a bug and opens the report dialog.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        Sentence.__init__(self, template, **values)
        Exception.__init__(self, str(self))

    def __eq__(self, other: object) -> bool:
        """Two failures of one wording are still two failures."""
        return self is other

    def __hash__(self) -> int:
        return id(self)


class ProjectError(UserError):
    """A project file that cannot be opened or written: missing, foreign, newer, locked, read-only."""


class DamagedError(ProjectError):
    """A project file that is not as it was written, or not by this program: what is in it can be salvaged."""


class ReadError(UserError):
    """A document that cannot become an article."""


class Enough(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Long work was stopped at the user's wish; what is done so far stays."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Long work was stopped at the user's wish; nothing of it remains."""
