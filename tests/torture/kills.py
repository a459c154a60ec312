"""Processes that work in a project are killed at random moments: what they said was saved is there."""

import os
import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.builders import make_session, story
from tests.torture.starting import Starter, starter
from tests.torture.storm import PROJECT, contents

from copydesk.session import Session

LONG, SHORT = 1_000, 15
_ROUNDS = 50
"""Kills after which a new project is begun, so that looking through it stays quick."""
_LATEST = 0.6
"""Seconds after which a storm is killed at the latest."""
_WORKING = 0.9
"""The share of them that may have opened the project before."""


@dataclass
class Result:
    """What the kills came to: acknowledged actions, those lost of them, and what checks found wrong."""

    kills: int = 0
    acknowledged: int = 0
    backups: int = 0
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])


@dataclass
class _Told:
    """What a storm said: what there is, and the one action that it was killed in."""

    present: set[str]
    most_new: int = 0
    in_doubt: set[str] = field(default_factory=set[str])
    acknowledged: int = 0
    backups: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    def take(self, line: dict[str, Any]) -> None:
        """One line of a storm."""
        if line.get("will") == "add":
            self.most_new = line["most"]
        elif line.get("will") == "remove":
            self.in_doubt = set(line["uids"])
        elif "added" in line or "removed" in line:
            self.present |= set(line.get("added", ()))
            self.present -= set(line.get("removed", ()))
            self.most_new, self.in_doubt = 0, set()
            self.acknowledged += 1
        elif "backup" in line:
            self.backups.append((line["backup"], line["holds"]))

    def wrong(self, found: set[str]) -> list[str]:
        """How what is found differs from what was said, beyond the action that was in doubt."""
        lost = [f"lost {uid}" for uid in self.present - found - self.in_doubt]
        kept = self.in_doubt & found
        if kept and kept != self.in_doubt & self.present:
            lost.append(f"half undone: {sorted(kept)}")
        new = found - self.present
        if new and len(new) != self.most_new:
            lost.append(f"{len(new)} came from nowhere: {sorted(new)}")
        return lost


def run(folder: Path, kills: int = SHORT, seed: int = 8) -> Result:
    """Kill so many storms, and look after each at what is left."""
    chance = random.Random(seed)
    result = Result()
    with starter("tests.torture.storm") as started:
        while result.kills < kills:
            place = folder / f"storm-{result.kills:05}"
            make_session(place, story(1), story(2) * 3, name=PROJECT).close()
            for _ in range(min(_ROUNDS, kills - result.kills)):
                _kill_one(started, place, chance, result)
    return result


def _kill_one(started: Starter, place: Path, chance: random.Random, result: Result) -> None:
    session = Session.open(place / PROJECT, coder="Ana")
    told = _Told(set(contents(session)))
    session.close()
    lines = started.start(place, chance.getrandbits(32))
    process = lines[-1]["began"]
    if chance.random() < _WORKING and not any("opened" in line for line in lines):
        lines += started.until("opened")
    time.sleep(chance.uniform(0, _LATEST))
    os.kill(process, signal.SIGKILL)
    lines += started.end()
    assert lines[-1]["ended"] == signal.SIGKILL, "the storm ended by itself"
    for line in lines:
        told.take(line)
    _look(place, told, result)


def _look(place: Path, told: _Told, result: Result) -> None:
    result.kills += 1
    result.acknowledged += told.acknowledged
    session = Session.open(place / PROJECT, coder="Ana")
    result.lost += told.wrong(set(contents(session)))
    result.damaged += session.check().problems
    session.close()
    for name, holds in told.backups:
        backup = Session.open(place / name, coder="Ana", writable=False)
        if len(contents(backup)) != holds:
            result.lost.append(f"{name} holds less than it should")
        result.damaged += backup.check().problems
        backup.close()
        (place / name).unlink()
    result.backups += len(told.backups)


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form: what was done, what came of it, and whether that is as promised."""
    result = run(folder, LONG)
    what = (
        f"{result.kills:,} kills during {result.acknowledged:,} saved actions and {result.backups:,} backups"
    )
    came = f"{len(result.lost)} lost, {len(result.damaged)} damaged"
    return [(what, came, not result.lost and not result.damaged)]
