"""Named loggers by topic, and the rotating file that they write to.

Log lines name files, counts and errors, never an article's text: people send logs with reports.
"""

import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from copydesk import paths

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

FILE_NAME = "copydesk.log"
MAX_BYTES = 1_000_000
KEPT = 3
"""How many full files are kept beside the current one."""

_ROOT = logging.getLogger("copydesk")
_LONGEST = 8_000
"""Characters of an entry; what is longer is cut off, so that one entry cannot fill a file."""
_FORM = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Characters by which a file's name could hide, turn or recolour a line, and those that cannot be written."""


class _Nameless(logging.Formatter):
    """Tells of an exception its kind and where it was raised, but no message: that may quote a text."""

    def formatException(self, ei: "ExceptionInfo") -> str:  # noqa: N802 - logging calls it so
        """The kind and the places of an exception."""
        kind, _, trace = ei
        where = "".join(traceback.format_tb(trace))
        return f"{where}{kind.__qualname__ if kind else None}"

    def format(self, record: logging.LogRecord) -> str:
        """One entry: what follows its first line is indented, so that nothing in it looks like another."""
        told = super().format(record)
        told = told if len(told) <= _LONGEST else f"{told[:_LONGEST]} ..."
        return _UNSHOWN.sub(_escaped, told).replace("\n", "\n    ")


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode-escape").decode("ascii")


def logger(topic: str) -> logging.Logger:
    """The logger of one topic: ``project``, ``session``, ``desktop.article`` ..."""
    return _ROOT.getChild(topic)


def start(level: int = logging.INFO) -> Path | None:
    """Log to the file in :func:`paths.log_dir` from now on, and return it.

    None where that folder cannot be written: the program works without a log.
    """
    stop()
    file = paths.log_dir() / FILE_NAME
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        _ROOT.warning("no log file: %s", error)
        return None
    handler.setFormatter(_Nameless(_FORM))
    _ROOT.addHandler(handler)
    _ROOT.setLevel(level)
    return file


def stop() -> None:
    """Close the log file that :func:`start` opened; without one nothing happens."""
    for handler in list(_ROOT.handlers):
        if isinstance(handler, RotatingFileHandler):
            _ROOT.removeHandler(handler)
            handler.close()


def tail(lines: int = 200) -> str:
    """The last lines of the log file, for a report; empty where there is none."""
    file = paths.log_dir() / FILE_NAME
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])
