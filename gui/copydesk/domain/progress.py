"""How long work tells how far it is, and learns that it is no longer wanted."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total) in items; raises :class:`copydesk.errors.Cancelled` to stop the work."""


def no_progress(done: int, total: int) -> None:
    """Nobody watches."""
