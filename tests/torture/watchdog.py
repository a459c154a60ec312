"""Every journey, watched: the longest time that the program keeps its window from its event loop.

Each runs in a process of its own, as somebody has it who starts the program for it: what is loaded at its
first use is loaded within it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.journeys.watchdog import VARIABLE, Stretch

ROOT = Path(__file__).resolve().parents[2]
PROMISED = 100
"""Milliseconds that the window may stand still at most."""
_PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:randomly")


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """Run the journeys; each one's longest stretch, and whether it is as promised."""
    out = folder / "stretches.jsonl"
    failed = [journey for journey in journeys() if not _runs(journey, out)]
    rows = table(out.read_text("utf-8").splitlines() if out.exists() else [])
    over = sum(not kept for _, _, kept in rows)
    told = f"{over} over {PROMISED} ms; " + (f"failed: {', '.join(failed)}" if failed else "all passed")
    return [*rows, (f"{len(rows)} journeys", told, not failed and bool(rows))]


def journeys() -> Iterator[str]:
    """The names of all of them, as pytest knows them."""
    command = [*_PYTEST, "--collect-only", "-m", "journey", "tests/journeys"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    yield from (line for line in ran.stdout.splitlines() if "::" in line)


def _runs(journey: str, out: Path) -> bool:
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, VARIABLE: str(out)}
    ran = subprocess.run([*_PYTEST, journey], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    return ran.returncode == 0


def table(lines: list[str]) -> list[tuple[str, str, bool]]:
    """The longest stretches, the longest first: journey, what kept the window, whether it is as promised."""
    found = [(line.pop("journey"), Stretch(**line)) for line in map(json.loads, lines)]
    found.sort(key=lambda one: -one[1].own)
    return [(journey, _told(stretch), stretch.own <= PROMISED) for journey, stretch in found]


def _told(stretch: Stretch) -> str:
    where = f" in {stretch.began}, most of it in {stretch.inside}" if stretch.began else ""
    return f"{stretch.own:.0f} ms ({stretch.wall:.0f} ms by the clock){where}"
