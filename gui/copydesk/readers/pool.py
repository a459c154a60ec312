"""Several workers that read files, and the order of the files in which their results are given.

Workers run ahead of what is in turn, but only as far as their results fit into a few megabytes: then their
pipes are left full, and they wait.
"""

import logging
import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import PurePosixPath
from pickle import UnpicklingError
from typing import cast

from copydesk.errors import ReadError
from copydesk.logs import logger
from copydesk.readers.document import shown_name
from copydesk.readers.messages import unpacked
from copydesk.readers.process import Worker
from copydesk.readers.reading import Begun, Closed, Event, Job, Opened, is_archive
from copydesk.readers.worker import Log, Message, Reader

MOST_WORKERS = 4

_AHEAD = 32 * 2**20
"""Bytes of results that may wait for their turn."""
_LOOK_UP = 0.05
"""Seconds after which ``tick`` is called though nothing has come."""
_LOOK_UP_AFTER = 50
"""Results after which it is called though more are waiting."""
_TRIES = 2
"""Workers that end before they have begun: after so many, this thread reads."""
_START = 60.0
"""Seconds that a worker may take to begin, on a machine that is busy."""
_BYTES_A_SECOND = 10**6
"""What the slowest reader gets through, for how long a worker may be silent."""

_log = logger("readers")

Found = tuple[Job, Event]


def no_tick() -> None:
    """Nobody needs to look up meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """``count`` of processes; ``patience`` with a silent one in seconds; ``memory`` it may take, in bytes."""

    count: int = field(default_factory=lambda: min(os.cpu_count() or 1, MOST_WORKERS))
    patience: float = 60.0
    memory: int = 2 * 2**30


def read_here(jobs: Iterable[Job], read: Reader, tick: Callable[[], None] = no_tick) -> Generator[Found]:
    """Walk what is in the files in this very thread."""
    for job in jobs:
        for event in read(job):
            tick()
            if not isinstance(event, Begun):
                yield job, event


@dataclass(slots=True)
class _Task:
    """A job that a worker has got, and what waits of it for its turn, with its bytes."""

    job: Job
    waiting: deque[tuple[Event, int]] = field(default_factory=deque[tuple[Event, int]])
    begun: Begun | None = None
    documents: int = 0
    is_open: bool = False
    ended: bool = False

    def take(self, event: Event, size: int) -> None:
        """Keep what was found until its turn."""
        if isinstance(event, Begun):
            self.begun = event
            self.documents += 1
            self.is_open = False
        else:
            self.is_open = not isinstance(event, Closed)
            self.waiting.append((event, size))

    def give_up(self, why: Callable[[str], ReadError], size: int) -> None:
        """The document that was begun last is unreadable; what comes after it in its archive is not lost."""
        source = self.begun.source if self.begun else shown_name(self.job.path)
        if not self.is_open:
            self.waiting.append((Opened(source, size=self.begun.size if self.begun else size), 0))
        self.waiting += ((why(PurePosixPath(source).name), 0), (Closed(), 0))
        if is_archive(self.job.path) and self.documents:
            self.job = replace(self.job, skip=self.job.skip + self.documents)
            self.documents, self.begun = 0, None
        else:
            self.ended = True


class Pool:
    """Some workers, and the jobs they have in the order in which these were given."""

    def __init__(self, jobs: Iterator[Job], limits: Limits, read: Reader) -> None:
        self._jobs = jobs
        self._next = next(jobs, None)
        self._limits = limits
        self._read = read
        self._workers: list[Worker] = []
        self._tasks: dict[int, _Task] = {}
        self._given = 0
        self._bytes = 0
        self._passed = 0
        self._stillborn = 0

    def close(self) -> None:
        """End all processes."""
        while self._workers:
            self._workers.pop().end()

    def results(self, tick: Callable[[], None]) -> Generator[Found]:
        """Walk what is found, in the order of the jobs."""
        self._feed()
        while self._tasks:
            number, task = next(iter(self._tasks.items()))
            while task.waiting:
                event, size = task.waiting.popleft()
                self._bytes -= size
                self._passed += 1
                if self._passed % _LOOK_UP_AFTER == 0:
                    tick()
                yield task.job, event
            if task.ended:
                del self._tasks[number]
                if not self._tasks:
                    self._feed()
            elif any(number in one.jobs for one in self._workers):
                self._listen(number)
            else:  # no worker could be started
                yield from read_here([task.job], self._read, tick)
                task.ended = True
            tick()

    def _feed(self) -> None:
        """Give out jobs, evenly, as far as workers take more."""
        while self._next is not None and (one := self._free()) is not None:
            self._tasks[self._given] = _Task(self._next)
            one.give(self._given, self._next)
            self._given += 1
            self._next = next(self._jobs, None)
        for worker in self._workers:
            worker.send()

    def _free(self) -> "Worker | _Nobody | None":
        """Who takes another job: a worker that has none, a new one, or one that has few; None if nobody."""
        free = min(self._workers, key=lambda one: len(one.jobs), default=None)
        if free is not None and (not free.jobs or len(self._workers) == self._limits.count):
            return free if len(free.jobs) < free.most_jobs else None
        return self._started() or free or (None if self._tasks else _Nobody())

    def _started(self) -> Worker | None:
        """A new worker; None where none can be had."""
        if self._stillborn >= _TRIES:
            return None
        try:
            one = Worker(self._read, self._limits.memory)
        except OSError as error:
            _log.warning("no process for a reader: %s", error)
            self._stillborn = _TRIES
            return None
        self._workers.append(one)
        return one

    def _listen(self, number: int) -> None:
        """Wait a moment for what workers tell; where too much waits already, only for the one in turn."""
        ahead = self._bytes < _AHEAD
        heard = [one for one in self._workers if ahead or number in one.jobs]
        by_connection = {one.connection: one for one in heard}
        ready = wait(list(by_connection), _LOOK_UP)
        for connection in ready:
            self._receive(by_connection[connection])  # type: ignore[index] - wait gives what it was given
        for one in self._workers.copy():
            silent = time.monotonic() - one.heard
            if one.jobs and silent > self._patience(one) and not one.has_said:
                self._lose(one, hung=True)

    def _patience(self, one: Worker) -> float:
        if not one.is_ready:
            return _START
        number, size = one.reading
        begun = self._tasks[number].begun
        return self._limits.patience + (begun.size if begun else size) / _BYTES_A_SECOND

    def _receive(self, one: Worker) -> None:
        try:
            raw = one.connection.recv_bytes()
        except (EOFError, OSError):
            self._lose(one, hung=False)
            return
        one.heard = time.monotonic()
        one.is_ready = True
        try:
            messages = cast("list[Message]", unpacked(raw))
        except UnpicklingError as error:
            _log.error("a reader told what is no message: %s", error)
            self._lose(one, hung=False)
            return
        size = len(raw) // max(len(messages), 1)
        ended = 0
        for number, message in messages:
            if isinstance(message, Log):
                logging.getLogger(message.name).log(message.level, "%s", message.message)
            elif isinstance(message, str):  # END
                self._tasks[number].ended = True
                one.jobs.remove(number)
                ended += 1
            else:
                self._tasks[number].take(message, size)
                self._bytes += size
        if ended:
            one.has_done(ended)
            self._feed()

    def _lose(self, one: Worker, *, hung: bool) -> None:
        """A worker broke down or hangs: its document is told as unreadable, and another takes its place."""
        self._workers.remove(one)
        exit_code = one.end()
        jobs, reading = list(one.jobs), one.reading
        _log.warning(
            "a reader ended (%s), %d files were waiting for it", "hung" if hung else exit_code, len(jobs)
        )
        if one.is_ready and jobs:
            # What it had read before is read anew: of that nothing was sent yet.
            number, size = reading
            task = self._tasks[number]
            task.give_up(_too_slow if hung else _broke_down, size)
            if task.ended:
                jobs.remove(number)
        elif not one.is_ready:
            self._stillborn += 1
        if jobs and (heir := self._started()) is not None:
            for number in jobs:
                heir.give(number, self._tasks[number].job)
            heir.send()


class _Nobody:
    """Takes jobs where no worker can be had: they are read in this thread when their turn comes."""

    def give(self, number: int, job: Job) -> None:
        """Nothing has to be done for it now."""


def _too_slow(name: str) -> ReadError:
    return ReadError(
        "{name} took too long to read and was given up. Save it again in the program it comes from, or "
        "split it.",
        name=name,
    )


def _broke_down(name: str) -> ReadError:
    return ReadError(
        "{name} could not be read: what reads it broke down over it. Save it again in the program it comes "
        "from, and import that.",
        name=name,
    )
