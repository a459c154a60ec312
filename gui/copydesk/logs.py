"""Named loggers by topic, and the rotating file that they write to.

Log lines name files, counts and errors, never an article's text: people send logs with reports.
"""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from copydesk import paths

FILE_NAME = "copydesk.log"
MAX_BYTES = 1_000_000
KEPT = 3
"""How many full files are kept beside the current one."""

_ROOT = logging.getLogger("copydesk")
_FORM = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


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
    handler.setFormatter(logging.Formatter(_FORM))
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
