"""Broken inputs for everything that reads: readers of documents, imports, codebooks, what is typed to search.

A reader gives articles or says in a sentence why not; it neither raises anything else nor takes longer than
five seconds. Each input has a number, so that what broke can be made again: ``trial(target, number)``.
"""

import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.structures import mutated
from tests.torture.targets import Target

from copydesk.errors import UserError

PATIENCE = 5
"""Seconds for one input."""
MEMORY = 500
"""Megabytes that a process of the program may take."""
OWN = 150
"""Megabytes of these that such a process has before it reads; the tests' own process has more, and others."""
SLICE = 0.006
"""Seconds of a round for each target: what is slow gets fewer inputs, and at least one."""
MOST = 100
"""Inputs of a round for a target at most."""


@dataclass
class Result:
    """What came of it; ``broken`` tells target, number and why, ``counts`` the inputs of each target."""

    inputs: int = 0
    told: int = 0
    slowest: tuple[float, str] = (0.0, "")
    broken: list[str] = field(default_factory=list[str])
    counts: Counter[str] = field(default_factory=Counter[str])
    seconds: dict[str, float] = field(default_factory=dict[str, float])


class Late(BaseException):
    """An input takes too long; no reader takes it for an error of its own."""


def trial(target: Target, number: int, folder: Path, result: Result) -> None:
    """Give the target the input of that number."""
    given(target, mutated(target.seed, number), str(number), folder, result)


def given(target: Target, raw: bytes, shown: str, folder: Path, result: Result) -> None:
    """Give the target an input, which is ``shown`` where it breaks."""
    start = time.process_time()  # the machine may be busy with something else
    fault = _fault(target, raw, folder, result)
    if isinstance(fault, Late):  # for the same reason once more
        start = time.process_time()
        fault = _fault(target, raw, folder, result)
    took = time.process_time() - start
    if fault is not None:
        result.broken.append(f"{target.name}, {shown}: {type(fault).__name__}: {fault}"[:300])
    result.inputs += 1
    result.counts[target.name] += 1
    result.seconds[target.name] = result.seconds.get(target.name, 0.0) + took
    if took > result.slowest[0]:
        result.slowest = took, f"{target.name}, {shown}"


def _fault(target: Target, raw: bytes, folder: Path, result: Result) -> BaseException | None:
    try:
        with _in_time():
            target.reads(raw, folder)
    except UserError as error:
        result.told += bool(str(error))
    except (Exception, Late) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return error
    return None


@contextmanager
def _in_time() -> Generator[None]:
    def late(*_: object) -> None:
        raise Late(f"more than {PATIENCE} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def rounds(
    targets: list[Target],
    folder: Path,
    starts: Mapping[str, int],
    before: Callable[[int, int], None] = lambda _target, _number: None,
) -> Generator[Result]:
    """Give all targets, by turns, inputs of ascending numbers, for ever; gives what came of each round.

    ``starts`` are the first numbers, 0 where there is none. ``before`` is told each target's place and the
    number before they meet, for what ends the process.
    """
    numbers = {target.name: starts.get(target.name, 0) for target in targets}
    most = memory() + MEMORY - OWN
    costs = dict.fromkeys(numbers, SLICE)
    while True:
        result = Result()
        for place, target in enumerate(targets):
            wanted = max(1, min(MOST, int(SLICE / costs[target.name])))
            for _ in range(wanted):
                before(place, numbers[target.name])
                trial(target, numbers[target.name], folder, result)
                if memory() > most:
                    most = memory()
                    result.broken.append(f"{target.name}, {numbers[target.name]}: {most} MB")
                numbers[target.name] += 1
            costs[target.name] += (result.seconds[target.name] / wanted - costs[target.name]) / 3
        yield result


def memory() -> int:
    """Megabytes that this process has taken at most."""
    status = Path("/proc/self/status")
    if status.exists():  # what the system else tells may be what the parent had taken when it began this one
        most = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(most.split()[1]) // 2**10
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (2**20 if sys.platform == "darwin" else 2**10)


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form."""
    from tests.torture import feeding, guided

    return [*feeding.figures(folder), *guided.figures(folder)]
