"""How long the window's thread is kept from its event loop by the program's own code.

A thread looks every 10 ms at what the window's thread is in. A stretch is one call of the window's code from
outside of it, by Qt or by a test in a hand's place, until it returns: meanwhile no key and no paint comes
through. What C++ does by itself is not seen, nor a call shorter than the time between two looks.
"""

import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

import copydesk

VARIABLE = "COPYDESK_WATCHDOG"
"""The environment variable that names the file to which the longest stretches are added, as JSON lines."""
EVERY = 0.01
"""Seconds between two looks."""
_PACKAGE = str(Path(copydesk.__file__).parent) + os.sep
_DESKTOP = _PACKAGE + "desktop" + os.sep
_NO_WINDOW_YET = ("workbench.py", "__init__")
"""Where a window is built: there is none yet that could be kept waiting."""


@dataclass(frozen=True)
class Stretch:
    """A call of the window's code: its length and the thread's own time in ms, where it began and was."""

    wall: float = 0.0
    cpu: float = 0.0
    began: str = ""
    inside: str = ""


class _Mark:
    """Put on a frame, tells it from a later one at the same address. (No frame is held: it holds widgets.)"""

    def __init__(self, began: str, wall: float, cpu: float):
        self.began, self.wall, self.cpu = began, wall, cpu
        self.inside: Counter[str] = Counter()

    def __call__(self, *_: object) -> None:
        """Nothing: a debugger that traces goes on as it was."""


class Watchdog:
    """Looks at the thread that made it until it is stopped; ``longest`` is the longest stretch so far."""

    def __init__(self) -> None:
        self.longest = Stretch()
        self.looks = 0
        self.stretches = 0
        self._watched = threading.get_ident()
        self._clock = (
            time.pthread_getcpuclockid(self._watched) if hasattr(time, "pthread_getcpuclockid") else None
        )
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(EVERY):
            self._look()

    def _look(self) -> None:
        self.looks += 1
        frame = sys._current_frames().get(self._watched)
        outer, inner = _own(frame)
        if outer is None or inner is None or not outer.f_code.co_filename.startswith(_DESKTOP):
            return
        if (Path(outer.f_code.co_filename).name, outer.f_code.co_name) == _NO_WINDOW_YET:
            return
        now, cpu = time.monotonic(), time.clock_gettime(self._clock) if self._clock is not None else 0.0
        mark = outer.f_trace
        if not isinstance(mark, _Mark):
            mark = _Mark(_named(outer), now, cpu)
            outer.f_trace = mark
            self.stretches += 1
        mark.inside[_named(inner)] += 1
        wall = (now - mark.wall) * 1000
        if wall > self.longest.wall:
            ((inside, _),) = mark.inside.most_common(1)
            self.longest = Stretch(wall, (cpu - mark.cpu) * 1000, mark.began, inside)


def _own(frame: FrameType | None) -> tuple[FrameType | None, FrameType | None]:
    """The outermost and the innermost frame of the package."""
    outer = inner = None
    while frame is not None:
        if frame.f_code.co_filename.startswith(_PACKAGE):
            outer, inner = frame, inner or frame
        frame = frame.f_back
    return outer, inner


def _named(frame: FrameType) -> str:
    return f"{frame.f_code.co_filename.removeprefix(_PACKAGE)}:{frame.f_code.co_name}"


@contextmanager
def watched(journey: str) -> Iterator[Watchdog]:
    """Watch this thread; the longest stretch goes to the file that the environment names, if it does."""
    dog = Watchdog()
    dog.start()
    try:
        yield dog
    finally:
        dog.stop()
        named = os.environ.get(VARIABLE)
        if named:
            with Path(named).open("a", encoding="utf-8") as out:
                out.write(json.dumps({"journey": journey, **asdict(dog.longest)}) + "\n")
