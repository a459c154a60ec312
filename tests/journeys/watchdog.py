"""How long the window's thread is kept from its event loop by the program.

A thread looks every 5 ms at what the window's thread is in. A stretch is one call of the window's code from
outside of it, by Qt or by a test in a hand's place, until it returns: meanwhile no key and no paint comes
through. What Qt does by itself, called by a test, is a stretch too as long as it computes without a pause. A
call shorter than the time between two looks is not seen.

The machine may have other work, so each stretch has two lengths: by the clock, and its own time, in which the
thread did not wait for a processor (Linux tells; elsewhere it is the time of the processor).
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

import pytestqt

import copydesk

VARIABLE = "COPYDESK_WATCHDOG"
"""The environment variable that names the file to which the longest stretches are added, as JSON lines."""
EVERY = 0.005
"""Seconds between two looks."""
_PACKAGE = str(Path(copydesk.__file__).parent) + os.sep
_DESKTOP = _PACKAGE + "desktop" + os.sep
_HANDS = tuple(str(Path(each).parent) + os.sep for each in (Path(__file__).parent, pytestqt.__file__))
"""What acts in a person's place: what is computed under a call from there, without our code, Qt computes."""
_NO_WINDOW_YET = ("workbench.py", "__init__")
"""Where a window is built: there is none yet that could be kept waiting."""
_BUSY = 0.5
"""The part of the time between two looks that a thread without a pause was on a processor, or more."""


@dataclass(frozen=True)
class Stretch:
    """A call that kept the window: its length by the clock and its own, in ms, where it began and was."""

    wall: float = 0.0
    own: float = 0.0
    began: str = ""
    inside: str = ""


@dataclass(frozen=True)
class _Now:
    """Milliseconds: by the clock, on a processor, and waiting for one."""

    wall: float
    cpu: float
    queued: float


class _Mark:
    """Put on a frame, tells it from a later one at the same address. (No frame is held: it holds widgets.)"""

    def __init__(self, began: str, start: _Now):
        self.began, self.start = began, start
        self.inside: Counter[str] = Counter()

    def __call__(self, *_: object) -> None:
        """Nothing: a debugger that traces goes on as it was."""


class _Clock:
    """Tells the times of the thread that made it, to any other."""

    def __init__(self) -> None:
        thread = threading.get_ident()
        told = hasattr(time, "pthread_getcpuclockid")
        self._cpu = time.pthread_getcpuclockid(thread) if told else None
        queue = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._queue = queue if queue.exists() else None

    def now(self) -> _Now:
        """The times now."""
        cpu = time.clock_gettime(self._cpu) if self._cpu is not None else time.monotonic()
        wall = time.monotonic()
        queued = int(self._queue.read_text("ascii").split()[1]) / 1e6 if self._queue is not None else 0.0
        return _Now(wall * 1000, cpu * 1000, queued)

    def own(self, start: _Now, end: _Now) -> float:
        """How much of the time between was the thread's own."""
        if self._queue is None:
            return end.cpu - start.cpu
        return max(end.wall - start.wall - (end.queued - start.queued), 0.0)


class Watchdog:
    """Looks at the thread that made it until it is stopped; ``longest`` is the longest stretch so far."""

    def __init__(self) -> None:
        self.longest = Stretch()
        self.looks = 0
        self.stretches = 0
        self._watched = threading.get_ident()
        self._clock = _Clock()
        self._last = self._clock.now()
        self._bare: tuple[object, _Mark] | None = None
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
        before, now = self._last, self._clock.now()
        self._last = now
        outer, inner = _own(frame)
        if outer is not None and inner is not None:
            self._bare = None
            if outer.f_code.co_filename.startswith(_DESKTOP) and _place(outer) != _NO_WINDOW_YET:
                self._note(self._marked(outer, now), _named(inner), now)
        elif frame is not None and frame.f_code.co_filename.startswith(_HANDS):
            self._look_at_qt(frame, before, now)
        else:
            self._bare = None

    def _marked(self, outer: FrameType, now: _Now) -> _Mark:
        mark = outer.f_trace
        if not isinstance(mark, _Mark):
            mark = _Mark(_named(outer), now)
            outer.f_trace = mark
            self.stretches += 1
        return mark

    def _look_at_qt(self, frame: FrameType, before: _Now, now: _Now) -> None:
        """A call from a hand in which Qt, without our code, may compute since the last look."""
        call = (id(frame), frame.f_lasti)
        paused = now.cpu - before.cpu < _BUSY * self._clock.own(before, now)
        if self._bare is None or self._bare[0] != call or paused:
            self._bare = (call, _Mark(f"Qt, called by {_place(frame)[0]}:{frame.f_lineno}", now))
        else:
            self._note(self._bare[1], "Qt", now)

    def _note(self, mark: _Mark, inside: str, now: _Now) -> None:
        mark.inside[inside] += 1
        own = self._clock.own(mark.start, now)
        if own > self.longest.own:
            ((most, _),) = mark.inside.most_common(1)
            self.longest = Stretch(now.wall - mark.start.wall, own, mark.began, most)


def _place(frame: FrameType) -> tuple[str, str]:
    return Path(frame.f_code.co_filename).name, frame.f_code.co_name


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
