"""Loads the engines of suggestions, once in a process: that takes longer than a window may stand still."""

import threading

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress

_there = threading.Event()


def are_loaded() -> bool:
    """Whether a first suggestion takes no longer than any other."""
    return _there.is_set()


def load(progress: Progress = no_progress) -> None:
    """Load them with their lists of words, in any thread; a second time it is done at once."""
    from copydesk.session.proposer import Proposer

    Proposer(None, {}, (Kind.QUOTATION, Kind.MENTION))("The", progress)
    _there.set()
