"""What rules break over: a sentence or a speaker is left out, so that all the others are proposed.

No text may keep a coder from the suggestions for the rest of an article, let alone of a project. That a rule
broke is the program's mistake all the same: it is logged, without any of the text, and tests let none pass.
"""

import logging
from collections.abc import Callable
from typing import TypeVar

BROKEN = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
"""Mistakes of the program; whatever else is raised, as that the work is not wanted any more, is none."""

_Made = TypeVar("_Made")
_log = logging.getLogger(__name__)


class Strictness:
    """Whether mistakes are raised, as while the program is tested."""

    on = False


def left_out(what: str) -> None:
    """Log the mistake that is being handled, by which something was left out; or raise it.

    :raises Exception: the same mistake, where mistakes are to be found.
    """
    if Strictness.on:
        raise  # noqa: PLE0704 - it is called where one is handled
    _log.exception("%s was left out of the suggestions by a mistake of the program", what)


def attempted(what: str, make: Callable[[], _Made], instead: _Made) -> _Made:
    """What is made, or where a mistake of the program prevents it, the other; ``what`` is for the log."""
    try:
        return make()
    except BROKEN:
        left_out(what)
        return instead
