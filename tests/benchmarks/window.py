"""The real window: from key press to painted and committed, a scroll step, opening an article, the start.

Runs in processes of their own (``python -m tests.benchmarks.window WHAT PROJECT``), on the platform that
QT_QPA_PLATFORM names, without a screen where none is set.
"""

import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import corpus
from tests.benchmarks.figures import Figure, timed

CHARACTERS, HIGHLIGHTS = 1_000_000, 10_000
STEPS = 200
STARTS = 5
OPENINGS = 5


def figures(folder: Path) -> list[Figure]:
    """All that is measured in the window."""
    many, one = folder / "paragraphs.copydesk", folder / "paragraph.copydesk"
    corpus.fill(many, 1, CHARACTERS, HIGHLIGHTS)
    corpus.fill(one, 1, CHARACTERS, HIGHLIGHTS, paragraph=" ")
    found: list[Figure] = []
    for project, what in ((many, "1 MB, 10,000 highlights"), (one, "the same in one paragraph")):
        samples = in_a_process("article", project)
        found += [
            Figure(f"tag by key until painted and saved: {what}", samples["tag"], "ms", 0.016),
            Figure(f"scroll step: {what}", samples["scroll"], "ms", 0.008),
            Figure(f"open: {what}", samples["open"], "ms", 0.4),
            Figure(f"W: the next wider selection: {what}", samples["widen"], "ms", 0.002),
            Figure(f"overview painted anew: {what}", samples["overview"], "ms", 0.005),
        ]
    full = folder / "ten-thousand.copydesk"
    corpus.fill(full, 10_000, 3_000, 2)
    starts = [in_a_process("start", full, str(time.time())) for _ in range(STARTS)]
    found.append(
        Figure("start until the window answers: 10,000 articles", [s["seconds"][0] for s in starts], "s", 1)
    )
    found.append(Figure("memory then", [s["megabytes"][0] for s in starts], "MB", 250))
    return found


def in_a_process(*arguments: object, module: str = __name__) -> dict[str, list[float]]:
    """The samples that a module, by default this one, prints when it is run with the arguments."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    result = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
        check=True,
    )
    return json.loads(result.stdout)


def article(project: Path) -> dict[str, list[float]]:
    """Open the one article of the project several times, then scroll, tag, widen and look over it."""
    from copydesk.desktop.app import application

    app = application()
    bench = open_window(project)
    assert bench.desk.session is not None
    article_id = bench.desk.session.articles.rows()[0].id

    def until_painted() -> None:
        app.sendPostedEvents()
        app.processEvents()

    chance = random.Random(3)
    found = {"open": opened(bench, article_id, until_painted)}
    until_laid_out(app, bench.window.view)
    found["scroll"] = scrolled(bench, until_painted)
    found["tag"] = tagged(bench, chance, until_painted)
    assert len(bench.desk.session.articles.annotations(article_id)) == HIGHLIGHTS + STEPS
    found["widen"] = widened(bench, chance, until_painted)
    overview = bench.window.overview
    found["overview"] = [timed(lambda: (overview.forget(), overview.repaint())) for _ in range(STEPS)]
    bench.window.close()
    return found


def opened(bench, article_id: int, until_painted: Callable[[], None]) -> list[float]:
    """Seconds until the article is painted, each time after none was shown."""
    found: list[float] = []
    for _ in range(OPENINGS):
        bench.desk.show_article(None)
        until_painted()
        found.append(timed(lambda: (bench.desk.show_article(article_id), bench.window.view.repaint())))
        until_painted()
    return found


def scrolled(bench, until_painted: Callable[[], None]) -> list[float]:
    """Seconds of a step of sixty pixels."""
    bar = bench.window.view.verticalScrollBar()
    heights = (2000 + 60 * step for step in range(STEPS))
    return [timed(lambda height=height: (bar.setValue(height), until_painted())) for height in heights]


def tagged(bench, chance: random.Random, until_painted: Callable[[], None]) -> list[float]:
    """Seconds from the key to the painted and stored tag of some words on the screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from copydesk.domain.span import Span

    view, found = bench.window.view, list[float]()
    view.setFocus()
    for step in range(STEPS):  # some lines on each time: what is tagged already is not tagged again
        view.verticalScrollBar().setValue(2000 + 60 * step)
        start = view._offset_at_top() + 100 + chance.randrange(10)
        view.select(Span(start, start + 12))
        until_painted()
        found.append(timed(lambda: (QTest.keyClick(view, Qt.Key.Key_1), until_painted())))
    return found


def widened(bench, chance: random.Random, until_painted: Callable[[], None]) -> list[float]:
    """Seconds of a wider selection, four times from each caret."""
    view, found = bench.window.view, list[float]()
    for step in range(STEPS):
        if step % 4 == 0:
            view.place_caret(view._offset_at_top() + chance.randrange(100, 900))
            until_painted()
        found.append(timed(view.widen))
        until_painted()
    return found


def until_laid_out(app, view) -> None:
    """Let Qt lay out what is not seen, as it does while a person begins to read."""
    height = -1
    while height != (height := view.verticalScrollBar().maximum()):
        for _ in range(50):
            app.processEvents()


def start(project: Path, began: float) -> dict[str, list[float]]:
    """Start as the command does, and answer a key press; seconds since the process was asked for."""
    from copydesk.desktop.app import application

    app = application()
    bench = open_window(project)
    from PySide6.QtTest import QTest

    field = bench.window.articles.filter
    field.setFocus()
    QTest.keyClicks(field, "7")
    app.processEvents()
    seconds = time.time() - began
    bench.window.repaint()
    memory = 0.0
    status = Path("/proc/self/status")
    if status.exists():
        memory = int(re.search(r"VmRSS:\s+(\d+) kB", status.read_text())[1]) / 1024  # type: ignore[index] - it is always there
    bench.window.close()
    return {"seconds": [seconds], "megabytes": [memory]}


def open_window(project: Path):
    """The window on a project, shown."""
    from PySide6.QtWidgets import QApplication

    from copydesk.desktop.settings import Settings
    from copydesk.desktop.workbench import Workbench
    from copydesk.preferences import Preferences

    bench = Workbench(Settings(Preferences(coder="Ana", theme="light")))
    bench.window.resize(1280, 800)
    bench.window.show()
    bench.projects.open(project)
    QApplication.processEvents()
    return bench


if __name__ == "__main__":
    what, path, *rest = sys.argv[1:]
    print(json.dumps(article(Path(path)) if what == "article" else start(Path(path), float(rest[0]))))
