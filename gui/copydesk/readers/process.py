"""A worker process as the program holds it: started, given jobs, listened to, ended."""

import contextlib
import multiprocessing
import sys
import threading
import time
import types
from collections import deque
from collections.abc import Generator
from multiprocessing.sharedctypes import RawArray

from copydesk.readers import worker
from copydesk.readers.reading import Job

_FEW_JOBS = 8
"""Jobs that a worker has got, be they slow ones, so that it need not wait for the next."""
_MANY_JOBS = 24
"""That many at most: they have to fit into the pipe while the worker waits for room in the other one."""

_starting = threading.Lock()


class Worker:
    """A process, and the numbers of the jobs it has got, of which there should be at ``most_jobs``.

    ``heard`` is when it last sent something.
    """

    def __init__(self, read: worker.Reader, memory: int) -> None:
        self._reading = RawArray("q", (-1, 0))
        context = multiprocessing.get_context("spawn")
        jobs, self._jobs = context.Pipe(duplex=False)
        self.connection, results = context.Pipe(duplex=False)
        self.process = context.Process(
            target=worker.serve,
            args=(jobs, results, read, memory, self._reading),
            name="copydesk-reader",
            daemon=True,
        )
        try:
            with starting():
                self.process.start()
        except OSError:
            self._jobs.close()
            self.connection.close()
            raise
        finally:
            jobs.close()
            results.close()
        self.jobs: deque[int] = deque()
        self._unsent: list[tuple[int, Job]] = []
        self.most_jobs = _FEW_JOBS
        self.is_ready = False
        self.heard = time.monotonic()

    def give(self, number: int, job: Job) -> None:
        """A job that it will do after those that it has, once it is sent."""
        if not self.jobs:
            self.heard = time.monotonic()
        self.jobs.append(number)
        self._unsent.append((number, job))

    def send(self) -> None:
        """Send it the jobs that it was given."""
        if not self._unsent:
            return
        with contextlib.suppress(OSError):  # it has died, which is found out where it is listened to
            self._jobs.send(self._unsent)
        self._unsent = []

    @property
    def reading(self) -> tuple[int, int]:
        """Which of its jobs it is at, and how many bytes the document has that it reads (0: not known)."""
        number, size = self._reading
        if number in self.jobs:
            return number, size
        return (self.jobs[0] if self.jobs else -1), 0

    def has_done(self, count: int) -> None:
        """So many jobs came to their end together: a quick worker needs more, so that it never waits."""
        self.most_jobs = min(max(_FEW_JOBS, 2 * count), _MANY_JOBS)

    @property
    def has_said(self) -> bool:
        """Whether there is something to be received, be it that it has gone."""
        try:
            return self.connection.poll()
        except OSError:
            return True

    def end(self) -> int | None:
        """End the process, if it has not ended by itself; its exit code."""
        self.process.kill()
        self.process.join()
        self._jobs.close()
        self.connection.close()
        code = self.process.exitcode
        self.process.close()
        return code


@contextlib.contextmanager
def starting() -> Generator[None]:
    """Inside, a process may be started, by one thread at a time.

    A worker needs nothing of the program's main module; a script without a guard would be run again.
    """
    with _starting:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = types.ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main
