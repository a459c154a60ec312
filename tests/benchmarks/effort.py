"""Key presses and clicks for a whole wire story, with an empty codebook and with one that knows the names.

Runs in a process of its own (``python -m tests.benchmarks.effort empty|known FOLDER``).
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.benchmarks.figures import Figure

PARTS = {"mentions": (30, "mention"), "quotations": (5, "quotation"), "topics": (4, "topic")}
"""How many of each the story has, and what one is called."""
AIMS = {("known", "mentions"): 2.0, ("known", "quotations"): 4.0, ("empty", "quotations"): 4.0}
"""Presses for one, at most."""


def figures(folder: Path) -> list[Figure]:
    """Presses and clicks for one mention, quotation and topic, and for the whole story."""
    found: list[Figure] = []
    for codebook in ("empty", "known"):
        presses = in_a_process(codebook, folder / codebook)
        words = "an empty codebook" if codebook == "empty" else "a known codebook"
        for part, (count, one) in PARTS.items():
            aim = AIMS.get((codebook, part), float("inf"))
            found.append(Figure(f"presses for a {one}, {words}", [presses[part] / count], "", aim))
        found.append(Figure(f"presses for the story, {words}", [sum(presses.values())], "", float("inf")))
    return found


def in_a_process(codebook: str, folder: Path) -> dict[str, int]:
    """The presses by part."""
    folder.mkdir(parents=True)
    result = subprocess.run(
        [sys.executable, "-m", __name__, codebook, str(folder)],
        stdout=subprocess.PIPE,
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        text=True,
        check=True,
    )
    return json.loads(result.stdout)


def story(folder: Path, *, known: bool) -> Counter[str]:
    """Tag the story in a window of its own and count."""
    from tests.builders import make_session
    from tests.journeys.effort import STORY, Effort, prepare

    from copydesk.desktop.app import application
    from copydesk.desktop.settings import Settings
    from copydesk.desktop.workbench import Workbench
    from copydesk.preferences import Preferences

    app = application()
    session = make_session(folder, STORY)
    if known:
        prepare(session)
    bench = Workbench(Settings(Preferences(coder="Ana", theme="light"), folder / "preferences.json"))
    bench.window.show()
    bench.projects.show(session)
    bench.window.activateWindow()
    bench.window.view.setFocus()
    app.processEvents()
    presses = Effort(bench).tag_story(known=known)
    bench.window.close()
    return presses


if __name__ == "__main__":
    print(json.dumps(story(Path(sys.argv[2]), known=sys.argv[1] == "known")))
