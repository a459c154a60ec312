"""Every journey, watched: the longest time that the program keeps its window from its event loop."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.watchdog import VARIABLE, Stretch

ROOT = Path(__file__).resolve().parents[2]
PROMISED = 100
"""Milliseconds that the window may stand still at most."""


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """Run the journeys; each one's longest stretch, and whether it is as promised."""
    out = folder / "stretches.jsonl"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "tests/journeys"]
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", VARIABLE: str(out)},
        capture_output=True,
        text=True,
        check=False,
    )
    rows = table(out.read_text("utf-8").splitlines() if out.exists() else [])
    summary = ran.stdout.strip().rpartition("\n")[2]
    over = sum(not kept for _, _, kept in rows)
    return [*rows, (f"{len(rows)} journeys", f"{over} over {PROMISED} ms; {summary}", ran.returncode == 0)]


def table(lines: list[str]) -> list[tuple[str, str, bool]]:
    """The longest stretches, the longest first: journey, what kept the window, whether it is as promised."""
    found = [(line.pop("journey"), Stretch(**line)) for line in map(json.loads, lines)]
    found.sort(key=lambda one: -one[1].wall)
    return [(journey, _told(stretch), stretch.wall <= PROMISED) for journey, stretch in found]


def _told(stretch: Stretch) -> str:
    where = f" in {stretch.began}, most of it in {stretch.inside}" if stretch.began else ""
    return f"{stretch.wall:.0f} ms (its own time {stretch.cpu:.0f} ms){where}"
