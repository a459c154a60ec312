"""What the program loads while the window waits for it: each library is to be loaded beside the window.

That is no matter of time, so it can be asserted on any machine, however busy it is.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from tests.house.libraries import asked_for
from tests.house.test_starting import AT_ONCE, BROUGHT_ALONG

import copydesk

QUICK = {"ahocorasick", "rapidfuzz", "regex"}
"""Libraries that are loaded within a few milliseconds, at their first use."""
LONG = (asked_for() | BROUGHT_ALONG) - AT_ONCE - QUICK
"""Libraries that documents are read with, and what they load themselves."""
LONG_OF_OURS = frozenset(
    {
        "copydesk.exchange.registry",
        "copydesk.project.schema",
        "copydesk.readers.registry",
        "copydesk.suggest.engine",
    }
)
"""Modules of ours that load many others; ``schema`` has the migrations, which take as long themselves."""
_DESKTOP = str(Path(copydesk.__file__).parent / "desktop")


class Loading:
    """Notes what the thread that made it loads under a call of the window's code."""

    def __init__(self) -> None:
        self._seen: list[str] | None = None
        self._thread = threading.get_ident()
        sys.addaudithook(self._hear)  # for good: Python has no way to take it off again

    @contextmanager
    def noted(self) -> Iterator[list[str]]:
        """The names of what takes long to load, as far as it was loaded inside."""
        self._seen = []
        try:
            yield self._seen
        finally:
            self._seen = None

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        seen = self._seen
        if seen is None or event != "import" or threading.get_ident() != self._thread:
            return
        name = str(args[0])
        if (name in LONG or name in LONG_OF_OURS) and _in_the_windows_code():
            seen.append(name)


def _in_the_windows_code() -> bool:
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_code.co_filename.startswith(_DESKTOP):
            return True
        frame = frame.f_back
    return False
