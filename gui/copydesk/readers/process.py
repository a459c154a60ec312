"""A worker process as the program holds it: started, given jobs, listened to, ended."""

import contextlib
import multiprocessing
import sys
import threading
import time
import types
from collections import deque
from collections.abc import Generator

from copydesk.readers import worker
from copydesk.readers.reading import Job

_starting = threading.Lock()


class Worker:
    """A process, and the numbers of the jobs it has got. ``heard`` is when it last sent something."""

    def __init__(self, read: worker.Reader, memory: int) -> None:
        context = multiprocessing.get_context("spawn")
        jobs, self._jobs = context.Pipe(duplex=False)
        self.connection, results = context.Pipe(duplex=False)
        self.process = context.Process(
            target=worker.serve, args=(jobs, results, read, memory), name="copydesk-reader", daemon=True
        )
        try:
            with _starting, _without_main():
                self.process.start()
        except OSError:
            self._jobs.close()
            self.connection.close()
            raise
        finally:
            jobs.close()
            results.close()
        self.jobs: deque[int] = deque()
        self.is_ready = False
        self.heard = time.monotonic()

    def give(self, number: int, job: Job) -> None:
        """Send it a job, which it will do after those that it has."""
        if not self.jobs:
            self.heard = time.monotonic()
        self.jobs.append(number)
        with contextlib.suppress(OSError):  # it has died, which is found out where it is listened to
            self._jobs.send((number, job))

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
def _without_main() -> Generator[None]:
    """A worker needs nothing of the program's main module; a script without a guard would be run again."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
