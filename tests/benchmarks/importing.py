"""Imports of each format into a project: articles a second, and the memory of all processes at its peak.

Each runs in a process of its own (``python -m tests.benchmarks.importing PROJECT FOLDER``).
"""

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.benchmarks import documents
from tests.benchmarks.figures import Figure

RATES = {"text": 2_000, "html": 60, "docx": 100, "pdf": 30, "csv": 5_000, "jsonl": 5_000, "parquet": 5_000}
"""Articles a second that each format should come to."""
COUNTS = {
    "text": 10_000,
    "html": 300,
    "docx": 500,
    "pdf": 150,
    "csv": 20_000,
    "jsonl": 20_000,
    "parquet": 20_000,
}
MANY = 100_000
MINUTE = 60.0
MEMORY = 400
"""Megabytes that the program and its workers may take together, whatever they read."""
_LOOK_EVERY = 0.1
TICK = 0.016
TICKS_OVER = 0.017
"""Seconds by which a tick may be late: a frame."""


def figures(folder: Path) -> list[Figure]:
    """Milliseconds an article for each format, seconds for a large table, and memory."""
    found: list[Figure] = []
    for name, count in COUNTS.items():
        corpus = folder / f"import-{name}"
        documents.write(name, corpus, count)
        told = run(folder / f"{name}.copydesk", corpus)
        assert told["imported"] == count, told
        each = told["seconds"] / count
        what = f"import {name}: an article of {count:,} ({count / told['seconds']:,.0f} a second)"
        found += [
            Figure(what, [each], "ms", 1 / RATES[name]),
            Figure(f"import {name}: memory of all processes", [told["megabytes"]], "MB", MEMORY),
        ]
    corpus = folder / "import-many"
    documents.write("parquet", corpus, MANY)
    told = run(folder / "imported.copydesk", corpus)
    found += [
        Figure(f"import {MANY:,} articles of one Parquet file", [told["seconds"]], "s", MINUTE),
        Figure("memory of all processes then", [told["megabytes"]], "MB", MEMORY),
    ]
    late = run(folder / "window.copydesk", folder / "import-text", window=True)["late"]
    found.append(Figure("lateness of a tick of 16 ms while text is imported", late, "ms", TICKS_OVER))
    return found


def run(project: Path, corpus: Path, *, window: bool = False) -> dict[str, Any]:
    """What an import in a fresh process tells of itself."""
    command = [sys.executable, "-m", __name__, str(project), str(corpus), *["window"] * window]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    result = subprocess.run(command, stdout=subprocess.PIPE, env=environment, text=True, check=True)
    return json.loads(result.stdout)


def measured(project: Path, corpus: Path) -> dict[str, float]:
    """Import the folder, and look at the memory meanwhile."""
    from copydesk.session import Session

    session = Session.create(project, coder="Ana")
    peak = [0.0]
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_LOOK_EVERY):
            peak[0] = max(peak[0], sum(map(_megabytes, _processes())))

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    summary = session.importing.run([corpus])
    seconds = time.perf_counter() - start
    ended.set()
    watcher.join()
    session.close()
    return {"imported": summary.imported, "seconds": seconds, "megabytes": peak[0]}


def _processes() -> Iterator[int]:
    """This process and its children."""
    yield os.getpid()
    for task in Path("/proc/self/task").iterdir():
        yield from map(int, (task / "children").read_text().split())


def _megabytes(process: int) -> float:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:  # it has ended meanwhile
        return 0
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0


def in_the_window(project: Path, corpus: Path) -> dict[str, list[float]]:
    """Import in a thread beside a running event loop, and see how late its ticks are."""
    from PySide6.QtCore import Qt, QTimer

    from copydesk.desktop.app import application
    from copydesk.desktop.tasks import Task
    from copydesk.domain.progress import Progress
    from copydesk.session import ImportSummary, Session

    app = application()
    session = Session.create(project, coder="Ana")

    def work(progress: Progress) -> ImportSummary:
        with closing(session.fork()) as fork:  # a session belongs to its thread
            return fork.importing.run([corpus], None, progress)

    task = Task(work)
    failures: list[Exception] = []
    task.failed.connect(failures.append)
    late: list[float] = []
    due = [time.perf_counter() + TICK]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, now - due[0]))
        due[0] = now + TICK

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    task.finished.connect(app.quit)
    timer.start(int(TICK * 1000))
    task.start()
    app.exec()
    task.wait()
    session.close()
    assert not failures, failures
    return {"late": late}


if __name__ == "__main__":
    work = in_the_window if sys.argv[3:] else measured
    print(json.dumps(work(Path(sys.argv[1]), Path(sys.argv[2]))))
