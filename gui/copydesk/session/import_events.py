"""The stream that plans and imports are made of: files are found and read, and progress is told meanwhile."""

from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

from copydesk import readers
from copydesk.domain.progress import Progress
from copydesk.readers import NotFound, ReadOptions
from copydesk.readers.reading import Event, Job, events
from copydesk.readers.workers import read_all

_FOUND_AHEAD = 1_000
"""Files that are looked for before the first is read, so that a small folder's total is known at once."""
_FOUND_MEANWHILE = 50
"""Files that are looked for while one is read."""

Step = tuple[Path, Event]


class Finding:
    """Files found somewhat ahead of their reading, so that the total comes to be known."""

    def __init__(self, paths: Iterable[Path], kept_out: Collection[Path]) -> None:
        self._found = readers.find(paths, kept_out)
        self._waiting: deque[Path | NotFound] = deque()
        self._more = True
        self._count = 0
        self._look(_FOUND_AHEAD)

    @property
    def total(self) -> int:
        """How many files there are; 0 while that is not known.

        One file alone tells nothing of how far its articles are, so it does not count as known either.
        """
        return 0 if self._more or self._count == 1 else self._count

    def __iter__(self) -> Iterator[Job]:
        while self._waiting or self._more:
            self._look(_FOUND_MEANWHILE)
            if self._waiting:
                found = self._waiting.popleft()
                yield Job(found.path, error=found.error) if isinstance(found, NotFound) else Job(found)

    def _look(self, count: int) -> None:
        if self._more:
            ahead = list(islice(self._found, count))
            self._more = len(ahead) == count
            self._count += len(ahead)
            self._waiting.extend(ahead)


def steps(
    paths: Iterable[Path],
    options: ReadOptions,
    progress: Progress,
    *,
    plan: bool = False,
    kept_out: Collection[Path] = (),
) -> Generator[Step]:
    """Walk all there is in the files, in their order: each event with the file it comes from.

    ``progress`` is told the files done and how many there are, 0 as long as that is not known; what it
    raises ends the walk.
    """
    finding = Finding(paths, kept_out)
    done = 0
    current: Path | None = None
    progress(0, finding.total)
    read = partial(events, options=options, plan=plan)
    walk = read_all(finding, read, lambda: progress(done, finding.total))
    with closing(walk):
        for job, event in walk:
            if current is not None and job.path is not current:  # what is left of a job keeps its path
                done += 1
                progress(done, finding.total)
            current = job.path
            yield job.path, event
    if current is not None:
        progress(done + 1, finding.total)
