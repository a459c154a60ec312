"""Feeds broken inputs in a process of its own, with limits, so that what ends a process or never returns is
found and told as well; the process is begun anew behind it.

``python -m tests.torture.feeding FOLDER`` is that process: it takes the numbers to begin with as JSON from
its input, and prints what came of each round as a line of JSON.
"""

import json
import logging
import mmap
import os
import resource
import select
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tests.torture.fuzzing import MEMORY, OWN, PATIENCE, Result, memory, rounds, trial
from tests.torture.targets import Target, opened

INPUTS = 1_000_000
"""Inputs of the long form; COPYDESK_FUZZING_INPUTS says otherwise."""
LIFE = 50_000
"""Inputs of a process; the next one goes on behind it: what libraries keep for ever is not added up."""
FIRST = 0
"""The number to begin with; COPYDESK_FUZZING_FIRST says otherwise: other numbers, other inputs."""
ADDRESSES = 2**30
"""Bytes of addresses that the process may take beyond what it has when it begins."""
_QUICK = Path("/dev/shm")
"""In memory, where there is such a place: small files are written a million times."""
PYTHON = sys.executable
_MARK = struct.Struct("<qq")
_LOADS_MOST = "dates.csv"
"""A table with dates in no language, for which dateparser loads all it has: seconds, once a process."""
_TELL_EVERY = 20
_FAULTS = 100
"""After so many it is enough."""


@dataclass
class Fed:
    """What came of all rounds: as :class:`Result`, the most memory, what inputs took of it, the seconds."""

    result: Result = field(default_factory=Result)
    memory: int = 0
    taken: int = 0
    seconds: float = 0.0

    def take(self, told: dict[str, object]) -> None:
        """Add a round as the process told it."""
        memory, before = told.pop("memory"), told.pop("before")
        assert isinstance(memory, int)
        assert isinstance(before, int)
        self.memory = max(self.memory, memory)
        self.taken = max(self.taken, memory - before)
        new = Result(**told)  # pyright: ignore[reportArgumentType] - as tell() wrote it
        self.result.inputs += new.inputs
        self.result.told += new.told
        self.result.broken += new.broken
        self.result.counts.update(new.counts)
        self.result.slowest = max(self.result.slowest, (new.slowest[0], new.slowest[1]))


def fed(folder: Path, wanted: int, first: int = FIRST) -> Fed:
    """Feed so many inputs, of numbers from the first on for each target."""
    whole, skipped = Fed(), Counter[str]()
    start = told = time.monotonic()
    while whole.result.inputs < wanted and len(whole.result.broken) < _FAULTS:
        starts = {name: first + number for name, number in (whole.result.counts + skipped).items()}
        with _Feeder(folder, {"": first, **starts}) as feeder:
            while whole.result.inputs < wanted and (line := feeder.line()):
                whole.take(json.loads(line))
                if time.monotonic() - told > _TELL_EVERY:
                    told = time.monotonic()
                    _tell(whole, told - start)
            if whole.result.inputs < wanted and not feeder.is_done():
                name, number, why = feeder.ended()
                whole.result.broken.append(f"{name}, {number}: {why}")
                skipped[name] = max(0, number + 1 - first - whole.result.counts[name])
                if not name:
                    break
    whole.seconds = time.monotonic() - start
    return whole


def _tell(whole: Fed, seconds: float) -> None:
    found = whole.result
    speed = found.inputs / seconds
    shown = "; ".join(found.broken[-2:])
    told = f"{found.inputs:,} inputs, {speed:,.0f} a second, {len(found.broken)} broken, {whole.memory} MB"
    print(f"{'fuzzing':<12}{seconds:.0f} s: {told} {shown}".rstrip(), flush=True)


class _Feeder:
    """The process that is fed, and what it was given last."""

    def __init__(self, folder: Path, starts: dict[str, int]) -> None:
        self._place = Path(tempfile.mkdtemp(dir=folder))
        self._mark = self._place / "mark"
        self._mark.write_bytes(_MARK.pack(-1, 0))
        self._why = ""
        self._errors = (self._place / "errors").open("wb")
        command = [PYTHON, "-X", "faulthandler", "-m", "tests.torture.feeding", str(self._place)]
        self._ran = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "RUST_BACKTRACE": "0"},
        )
        with suppress(BrokenPipeError), _piped(self._ran.stdin) as given:
            given.write(json.dumps(starts).encode())

    def __enter__(self) -> "_Feeder":
        return self

    def __exit__(self, *_: object) -> None:
        self._ran.kill()
        self._ran.wait()
        _piped(self._ran.stdout).close()
        self._errors.close()

    def line(self) -> bytes:
        """What it says next; nothing where it has ended, or had to be."""
        out = _piped(self._ran.stdout)
        before, since = b"", time.monotonic()
        while not select.select([out], [], [], 1)[0]:
            mark = self._mark.read_bytes()
            if mark != before:
                before, since = mark, time.monotonic()
            elif time.monotonic() - since > (60 if _MARK.unpack(mark)[0] < 0 else 4 * PATIENCE):
                self._why = "does not return"
                return b""
        return out.readline()

    def is_done(self) -> bool:
        """Whether it has ended as it should, after :data:`LIFE` inputs."""
        return not self._why and self._ran.wait() == 0

    def ended(self) -> tuple[str, int, str]:
        """The target and number that it was given last, and what became of it."""
        if not self._why:
            self._why = f"the process ended with {self._ran.wait()}"
        place, number = _MARK.unpack(self._mark.read_bytes())
        names = self._place / "names"
        name = json.loads(names.read_text("utf-8"))[place] if place >= 0 and names.exists() else ""
        last = (self._place / "errors").read_text("utf-8", "replace")[-200:]
        return name, number, self._why if name else f"{self._why} {last}"


def _piped(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def feed(folder: Path, starts: dict[str, int]) -> None:
    """Be that process."""
    logging.disable(logging.CRITICAL)
    with opened(folder) as targets:
        (folder / "names").write_text(json.dumps([target.name for target in targets]), "utf-8")
        _warm(targets, folder)
        _limit()
        before = memory()
        first = starts.pop("", 0)
        starts = {target.name: starts.get(target.name, first) for target in targets}
        with (folder / "mark").open("r+b") as file, mmap.mmap(file.fileno(), 0) as mark:
            given = 0
            for result in rounds(targets, folder, starts, lambda *at: _MARK.pack_into(mark, 0, *at)):
                print(json.dumps({**result.__dict__, "memory": memory(), "before": before}), flush=True)
                given += result.inputs
                if given >= LIFE:
                    return


def _warm(targets: list[Target], folder: Path) -> None:
    """So that what libraries load for the first input is not taken for its time."""
    for target in targets:
        for number in range(60 if _LOADS_MOST in target.name else 1):
            trial(target, number, folder, Result())


def _limit() -> None:
    status = Path("/proc/self/statm")
    if not status.exists():
        return
    taken = int(status.read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + ADDRESSES, resource.getrlimit(resource.RLIMIT_AS)[1]))


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form."""
    wanted = int(os.environ.get("COPYDESK_FUZZING_INPUTS", INPUTS))
    with tempfile.TemporaryDirectory(dir=_QUICK if _QUICK.is_dir() else folder) as place:
        whole = fed(Path(place), wanted, int(os.environ.get("COPYDESK_FUZZING_FIRST", FIRST)))
    result = whole.result
    took, what = result.slowest
    late = sum("Late" in one or "does not return" in one for one in result.broken)
    kinds = Counter[str]()
    for name, number in result.counts.items():
        kinds[name.split(" ")[0]] += number
    each = [(f"  {name}", f"{number:,} inputs", True) for name, number in sorted(result.counts.items())]
    return [
        *each,
        (
            "broken inputs",
            f"{result.inputs:,}, {result.told:,} refused with a sentence",
            result.inputs >= wanted,
        ),
        ("of these", ", ".join(f"{name} {number:,}" for name, number in kinds.most_common()), True),
        ("crashes", f"{len(result.broken) - late} {'; '.join(result.broken[:5])}".strip(), not result.broken),
        ("hangs", f"{late}", not late),
        ("slowest input", f"{took:.2f} s, {what}", took < PATIENCE),
        (
            "memory",
            f"{whole.memory} MB at most with all that the tests load, {whole.taken} MB of it for inputs",
            whole.taken < MEMORY - OWN,
        ),
        ("speed", f"{result.inputs / whole.seconds:,.0f} inputs a second, {whole.seconds:,.0f} s", True),
    ]


if __name__ == "__main__":
    feed(Path(sys.argv[1]), json.load(sys.stdin))
