"""There is no more room at any write of a session: it is said, and nothing that was saved is lost."""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.project.schemas.make import unpack
from tests.torture.crowded import PROJECT
from tests.torture.starting import Line, Starter, starter
from tests.torture.storm import contents

from copydesk.project import Project
from copydesk.session import Session

LONG, SHORT = range(1_000, 750_000, 1_000), (1_000, 200_000, 420_000, 435_000, 470_000, 520_000, 610_000)
"""Bytes that a file may have at most: the files of the script come to some 700 kB."""


@dataclass
class Result:
    """What came of the sessions: steps done and refused, what was lost, what was damaged or badly said."""

    sessions: int = 0
    done: int = 0
    refused: dict[str, int] = field(default_factory=dict[str, int])
    lost: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])


def run(folder: Path, limits: tuple[int, ...] | range = SHORT) -> Result:
    """Run the script under each of the limits, and look at what is left."""
    result = Result()
    with starter("tests.torture.crowded") as started:
        for limit in limits:
            place = folder / f"limit-{limit:07}"
            place.mkdir()
            unpack(0, place).rename(place / PROJECT)
            _run_one(started, place, limit, result)
            shutil.rmtree(place)
    return result


def _run_one(started: Starter, place: Path, limit: int, result: Result) -> None:
    lines = [*started.start(place, limit), *started.end()]
    result.sessions += 1
    if lines[-1]["ended"] != 0:
        result.wrong.append(f"{limit}: the script broke off")
    there: list[str] = []
    for line in lines:
        if "done" in line:
            there = line["there"]
            result.done += 1
            _look_at_what_was_written(place, line, result)
        elif "refused" in line:
            result.refused[line["refused"]] = result.refused.get(line["refused"], 0) + 1
            if not _is_plain(line["sentence"]):
                result.wrong.append(f"{limit}: {line['refused']}: {line['sentence']}")
    _look(place, limit, there, result)


def _look(place: Path, limit: int, there: list[str], result: Result) -> None:
    session = Session.open(place / PROJECT, coder="Ana")
    found = contents(session)
    if sorted(found) != sorted(there):
        result.lost.append(f"{limit}: {sorted(set(there) ^ set(found))}")
    result.wrong += [f"{limit}: {problem}" for problem in session.check().problems]
    session.close()
    left = [
        name
        for name in (file.name for file in place.iterdir())
        if name.startswith(".") or name.endswith((".part", "-wal"))
    ]
    result.wrong += [f"{limit}: {name} is left" for name in left]


def _look_at_what_was_written(place: Path, line: Line, result: Result) -> None:
    if line["done"] == "copy":
        copy = Project.open(place / "copy.copydesk", writable=False)
        copy.close()
    elif line["done"] == "export":
        for text in (place / "out.jsonl").read_text("utf-8").splitlines():
            json.loads(text)
    elif line["done"] == "import" and not line["there"]:
        result.wrong.append("an import brought nothing")


def _is_plain(sentence: str) -> bool:
    """Whether it says what happened and what to do, not what the program was at."""
    return sentence.endswith(".") and ". " in sentence and "Error" not in sentence and "errno" not in sentence


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form: what was done, what came of it, and whether that is as promised."""
    result = run(folder, LONG)
    refused = sum(result.refused.values())
    what = f"{result.sessions} sessions with no room: {result.done:,} steps saved, {refused:,} refused"
    told = ", ".join(f"{name} {count}" for name, count in sorted(result.refused.items()))
    came = f"{len(result.lost)} lost, {len(result.wrong)} damaged or not told plainly ({told})"
    return [(what, came, not result.lost and not result.wrong)]
