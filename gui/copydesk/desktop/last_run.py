"""What became of the run before: a file that only a clean end removes, and in it where Python broke down.

Each run holds a lock of its own, which ends with its process however that ends: a window that is open
beside this one is not taken for one that broke down.
"""

import faulthandler
import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from typing import IO

from filelock import FileLock

from copydesk import logs, paths

REPORT = "last-crash.txt"
"""The report of the last crash, in the folder of the logs. There is one at most."""
_MARKER = "run-{pid}-{at:x}.faults"
_MOST = 60_000
"""Characters of a report; what Python tells of very many threads is cut off there."""
_LOG_LINES = 40
_FILE = re.compile(r'File "([^"]*)"')
_log = logs.logger("desktop.last_run")


@dataclass(frozen=True, slots=True)
class Crash:
    """A run that did not end cleanly.

    ``at`` is when it left its last sign, local time in ISO 8601; ``trace`` is where it was when it broke
    down, empty where it was ended from outside; ``log`` are the lines that it left.
    """

    at: str
    trace: str
    log: str


@contextmanager
def watched() -> Iterator[Crash | None]:
    """Watch this run until the end of the block, and give what became of the last one that broke down.

    The marker stays if the process ends otherwise. Where no log can be written nothing is watched.
    """
    crash = _look_back()
    marker = _begin()
    try:
        yield crash
    finally:
        if marker is not None:
            marker.end()


class _Marker:
    def __init__(self, path: Path):
        self._path = path
        self._lock = FileLock(path.with_suffix(".lock"), timeout=0)
        self._lock.acquire()
        self._file: IO[str] = path.open("w", encoding="utf-8")
        self._before = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def end(self) -> None:
        """The run ends as it should."""
        faulthandler.disable()
        if self._before and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        self._file.close()
        self._lock.release()
        _remove(self._path)


def _begin() -> _Marker | None:
    try:
        return _Marker(paths.log_dir() / _MARKER.format(pid=os.getpid(), at=time.time_ns()))
    except (OSError, NotImplementedError) as error:  # the latter: a folder in which nothing can be locked
        _log.warning("this run is not watched: %s", type(error).__name__)
        return None


def _look_back() -> Crash | None:
    """The last run that broke down; what the others left is removed."""
    found: list[tuple[float, Path]] = []
    for path in paths.log_dir().glob("run-*.faults"):
        with suppress(OSError, NotImplementedError), FileLock(path.with_suffix(".lock"), timeout=0):
            found.append((path.stat().st_mtime, path))
    crash = None
    for _, path in sorted(found):
        with suppress(OSError):
            with path.open(encoding="utf-8", errors="replace") as file:
                trace = _nameless(file.read(_MOST))
            crash = Crash(_last_sign(path, traced=bool(trace)), trace, logs.tail(_LOG_LINES))
        _remove(path)
    return crash


def _last_sign(marker: Path, *, traced: bool) -> str:
    """When the marker was written, or else the log: that is the later where nothing was traced."""
    times = [marker.stat().st_mtime]
    with suppress(OSError):
        times += [] if traced else [(paths.log_dir() / logs.FILE_NAME).stat().st_mtime]
    return datetime.fromtimestamp(max(times)).isoformat(timespec="seconds")


def _nameless(trace: str) -> str:
    """The trace with files by their names below the package: folders are nobody's business."""
    return _FILE.sub(lambda found: f'File "{short_file(found[1])}"', trace).strip()


def short_file(file: str) -> str:
    """The file below the package, or its bare name."""
    parts = PurePath(file).parts
    inside = parts[::-1].index("copydesk") if "copydesk" in parts else 1
    return "/".join(parts[-inside:])


def _remove(path: Path) -> None:
    for one in (path, path.with_suffix(".lock")):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def keep(report: str) -> None:
    """Keep the report of a crash, in place of the one before."""
    file = paths.log_dir() / REPORT
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(report[:_MOST], encoding="utf-8")
    except OSError as error:
        _log.warning("the report of a crash is not kept: %s", error.strerror)


def kept() -> str:
    """The report of the last crash; empty where there was none."""
    try:
        return (paths.log_dir() / REPORT).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
