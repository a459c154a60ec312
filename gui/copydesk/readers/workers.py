"""Files are read in processes beside this one: what breaks, hangs or swallows memory costs one document."""

import contextlib
from collections.abc import Callable, Generator, Iterable
from itertools import chain, islice

from copydesk.readers.pool import Found, Limits, Pool, no_tick, read_here
from copydesk.readers.reading import Job
from copydesk.readers.worker import Reader

_FEW = 16
_SMALL = 10**6
"""So many plain text files of so many bytes in all are read sooner than a worker has started."""


def read_all(
    jobs: Iterable[Job], read: Reader, tick: Callable[[], None] = no_tick, limits: Limits | None = None
) -> Generator[Found]:
    """Walk all that is in the files, in order: in worker processes where that pays, else in this thread.

    ``read`` is :func:`events` with its options: a function that a worker finds by its module and name.
    ``tick`` is called again and again, also while nothing comes; what it raises ends the walk. Closing
    the generator ends the processes.
    """
    rest = iter(jobs)
    first = list(islice(rest, _FEW + 1))
    if len(first) <= _FEW and _are_small(first):
        return read_here(first, read, tick)
    return read_beside(chain(first, rest), read, tick, limits)


def read_beside(
    jobs: Iterable[Job], read: Reader, tick: Callable[[], None] = no_tick, limits: Limits | None = None
) -> Generator[Found]:
    """The same, in worker processes in any case."""
    with contextlib.closing(Pool(iter(jobs), limits or Limits(), read)) as pool:
        yield from pool.results(tick)


def _are_small(jobs: list[Job]) -> bool:
    from copydesk.readers import plain  # with all that knows of news agencies: not before it is read

    size = 0
    for job in jobs:
        if job.path.suffix.lower() not in ("", *plain.FORMAT.suffixes):
            return False
        with contextlib.suppress(OSError):  # it will be told when it is read
            size += job.path.stat().st_size
    return size <= _SMALL
