"""Broken inputs for everything that reads: readers of documents, imports, codebooks, what is typed to search.

A reader gives articles or says in a sentence why not; it neither raises anything else nor takes longer than
five seconds. Each input has a number, so that what broke can be made again: ``trial(target, number)``.
"""

import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.exchange.hard_cases import hard_session
from tests.readers.test_untrusted import DOCUMENTS
from tests.torture.mutating import mutated

from copydesk.domain.found import Source
from copydesk.domain.pattern import TextQuery, compiled
from copydesk.errors import UserError
from copydesk.exchange.codebooks import formats as codebook_formats
from copydesk.exchange.codebooks import read as read_codebook
from copydesk.exchange.registry import FORMATS
from copydesk.project.foreign import ForeignTables
from copydesk.project.search_query import prepared
from copydesk.readers import Document, read
from copydesk.readers.name_pattern import NamePattern

SECONDS = 600.0
"""How long the long form takes; COPYDESK_FUZZING_SECONDS says otherwise."""
PATIENCE = 5
"""Seconds for one input."""
MEMORY = 500
"""Megabytes that all of it may take."""
_TEXT = "Ana Orr said: “No boats.” " * 20
_TYPED = ("a AND (b OR c*) NOT NEAR(d e, 5)", '"one two"* l’ONU', r"(?<=a)(b+|c{2,5})[^d]*\bé$", "(a|b)*c")
_NAMES = ("{date:%Y%m%d}_{agency}_{title}", "{title} - {ignore} ({attribute:page})")
_PLAIN = {
    "story.txt": b"14 Apr 2031 08:40\n\nQuay reopens\n\nLORVAN. April 14 (Tidewire) - The quay reopens.\n",
    "table.csv": "title;text;date\nQuay;“It reopens,” she said;14.04.2031\nPort;It shuts;2031\n".encode(),
    "rows.json": b'[{"title": "Quay", "text": "It reopens.", "published": "2031-04-14", "n": 1.5}]',
    "rows.jsonl": b'{"title": "Quay", "text": "It reopens."}\n{"title": "Port", "text": "It shuts."}\n',
    "list.ris": b"TY  - NEWS\nTI  - Quay\nAB  - It reopens.\nDA  - 2031/04/14\nER  - \n",
}

_LOADS_MOST = 58
"""A table with a date in no language, for which dateparser loads all it has: seconds, once a process."""

Reads = Callable[[bytes, Path], None]


@dataclass(frozen=True)
class Target:
    """What reads, with a whole input for it."""

    name: str
    seed: bytes
    reads: Reads


@dataclass
class Result:
    """What came of it; ``broken`` tells target, number and why."""

    inputs: int = 0
    told: int = 0
    slowest: tuple[float, str] = (0.0, "")
    broken: list[str] = field(default_factory=list[str])


def targets(folder: Path) -> list[Target]:
    """All that reads, with seeds made in the folder."""
    return [*_documents(), *_datasets(folder), *_typed()]


def _documents() -> Iterator[Target]:
    seeds = {name: make("https://news.example/a", "file:///a") for name, make in DOCUMENTS.items()}
    for name, seed in (seeds | _PLAIN).items():

        def reads(raw: bytes, _folder: Path, name: str = name) -> None:
            list(read(Document.of_bytes(name, raw)))

        yield Target(f"reader of {name}", seed, reads)


def _datasets(folder: Path) -> Iterator[Target]:
    session = hard_session(folder / "hard")
    try:
        for known in FORMATS:
            out = folder / f"out-{known.info.name}{known.info.suffix or '.zip'}"
            if known.write is not None and (known.read or known.find):
                session.datasets.export(out, known.info.name)
                if out.is_file():
                    yield Target(
                        f"import of {known.info.name}", out.read_bytes(), _finds(known.info.name, out.suffix)
                    )
        for form in codebook_formats():
            out = folder / f"book-{form.name}{form.suffixes[0]}"
            if form.read is not None and form.write is not None:
                session.codebooks.export(out, form.name)
                yield Target(f"codebook in {form.name}", out.read_bytes(), _opens(form.name, out.suffix))
    finally:
        session.close()


def _finds(name: str, suffix: str) -> Reads:
    known = next(one for one in FORMATS if one.info.name == name)

    def reads(raw: bytes, folder: Path) -> None:
        path = folder / f"given{suffix}"
        path.write_bytes(raw)
        if known.find is not None:
            list(known.find(Source(path, ForeignTables)).articles())
        elif known.read is not None:
            list(known.read(path))

    return reads


def _opens(name: str, suffix: str) -> Reads:
    def reads(raw: bytes, folder: Path) -> None:
        path = folder / f"book{suffix}"
        path.write_bytes(raw)
        read_codebook(path, name)

    return reads


def _typed() -> Iterator[Target]:
    for written in _TYPED:
        yield Target("search", written.encode(), lambda raw, _: _asks(raw))
        yield Target("regular expression", written.encode(), lambda raw, _: _matches(raw))
    for written in _NAMES:
        yield Target("pattern of names", written.encode(), lambda raw, _: _names(raw))


def _asks(raw: bytes) -> None:
    prepared(raw.decode("utf-8", "replace"))


def _matches(raw: bytes) -> None:
    query = TextQuery(words=raw.decode("utf-8", "replace"), regular=True)
    list(compiled(query).spans(_TEXT))


def _names(raw: bytes) -> None:
    NamePattern(raw.decode("utf-8", "replace")).read("20310414_Tidewire_Quay reopens - x (3).txt")


class Late(BaseException):
    """An input takes too long; no reader takes it for an error of its own."""


def trial(target: Target, number: int, folder: Path, result: Result) -> None:
    """Give the target the input of that number."""
    raw = mutated(target.seed, number)
    start = time.monotonic()
    try:
        with _in_time():
            target.reads(raw, folder)
    except UserError as error:
        result.told += bool(str(error))
    except (Exception, Late) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        result.broken.append(f"{target.name}, {number}: {type(error).__name__}: {error}"[:300])
    result.inputs += 1
    result.slowest = max(result.slowest, (time.monotonic() - start, f"{target.name}, {number}"))


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


def run(folder: Path, seconds: float, first: int = 0) -> Result:
    """Give all targets, by turns, inputs of ascending numbers for so long."""
    result = Result()
    all_ = targets(folder)
    for target in all_:  # so that what libraries load for the first input is not taken for its time
        if target.name == "reader of table.csv":
            trial(target, _LOADS_MOST, folder, Result())
    end = time.monotonic() + seconds
    number = first
    while time.monotonic() < end:
        for target in all_:
            trial(target, number, folder, result)
            if time.monotonic() >= end:
                break
        number += 1
    return result


def memory() -> int:
    """Megabytes that this process has taken at most."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (2**20 if sys.platform == "darwin" else 2**10)


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form."""
    seconds = float(os.environ.get("COPYDESK_FUZZING_SECONDS", SECONDS))
    with tempfile.TemporaryDirectory(dir=folder) as place:
        result = run(Path(place), seconds)
    took, what = result.slowest
    shown = "; ".join(result.broken[:5])
    return [
        ("broken inputs", f"{result.inputs:,}, {result.told:,} refused with a sentence", result.inputs > 0),
        ("crashes and hangs", f"{len(result.broken)} {shown}".strip(), not result.broken),
        ("slowest input", f"{took:.2f} s, {what}", took < PATIENCE),
        ("memory", f"{memory()} MB at most", memory() < MEMORY),
    ]
