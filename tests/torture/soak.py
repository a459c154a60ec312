"""Days of coding in minutes: whether memory stays flat, and no thread, file or connection is left open.

A round is a sitting: the project is opened in the window, an article is read, tagged by keys, searched and
exported, what was tagged is undone, and the project is closed. Every few rounds the window is a new one.
"""

import gc
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from tests.builders import STORY, make_session, story, tag_story
from tests.desktop.driving import Control, Key, press, select, type_text

from copydesk.desktop.app import application
from copydesk.desktop.language import install
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.preferences import Preferences

LONG, SHORT = 120.0, 2
"""Seconds of the long form; rounds of the short one."""
PROMISED = 5.0
"""Per cent that memory may grow in the second half."""
_WINDOW_LASTS = 20
_STORIES = 12
_PATIENCE = 60.0
"""Rounds with one window; other articles than the tagged one; seconds until what does not come is missed."""
_DESCRIPTORS = next((place for place in map(Path, ("/proc/self/fd", "/dev/fd")) if place.is_dir()), None)
_MEMORY = Path("/proc/self/statm")


@dataclass
class Result:
    """Rounds done; what was open more at the end than at the start; memory in MB after each window."""

    rounds: int = 0
    threads: list[str] = field(default_factory=list[str])
    descriptors: list[str] = field(default_factory=list[str])
    connections: int = 0
    memory: list[float] = field(default_factory=list[float])

    @property
    def growth(self) -> float:
        """Per cent by which memory grew in the second half: its last quarter against its first."""
        half = self.memory[len(self.memory) // 2 :]
        quarter = max(1, len(half) // 4)
        first, last = sum(half[:quarter]) / quarter, sum(half[-quarter:]) / quarter
        return (last - first) / first * 100


def run(folder: Path, *, rounds: int = SHORT, seconds: float = 0.0, lasts: int = _WINDOW_LASTS) -> Result:
    """Do so many rounds at least, and go on for so long; a window lasts some rounds."""
    install(application(), "en")
    result, kept = Result(), _prepared(folder)
    _sitting(folder, kept, 1)  # what is made once, at first use, is no leak
    threads, descriptors, connections = _threads(), _descriptors(), _connections()
    end = time.monotonic() + seconds
    while result.rounds < rounds or time.monotonic() < end:
        _sitting(folder, kept, lasts)
        result.rounds += lasts
        result.memory.append(_megabytes())
    result.threads = [name for name in _threads() if name not in threads]
    result.descriptors = [name for name in _descriptors() if name not in descriptors]
    result.connections = _connections() - connections
    return result


def _prepared(folder: Path) -> Path:
    session = make_session(folder / "kept", STORY, *(story(number) for number in range(_STORIES)))
    tag_story(session, session.articles.rows()[0].id)
    path = session.path
    session.close()
    return path


def _sitting(folder: Path, kept: Path, rounds: int) -> None:
    bench = Workbench(Settings(Preferences(coder="Ana", theme="light")))
    bench.window.show()
    for _ in range(rounds):
        _round(bench, folder, kept)
    bench.window.close()
    bench.window.deleteLater()
    bench.deleteLater()
    del bench
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _round(bench: Workbench, folder: Path, kept: Path) -> None:
    path = folder / "desk.copydesk"
    shutil.copyfile(kept, path)  # each sitting finds the same: what grows is not the project
    bench.projects.open(path)
    session = bench.desk.session
    assert session is not None
    bench.window.activateWindow()
    _wait(bench.window.isActiveWindow)
    bench.desk.show_article(session.articles.rows()[0].id)
    before = set(bench.desk.annotations)
    for words, key, name in (("Jonas Feld", Key.Key_A, "Jonas Feld"), ("pay talks", Key.Key_T, "Pay")):
        select(bench, words)
        press(key)
        type_text(name)
        press(Key.Key_Return)
    select(bench, "The union welcomed the decision")
    press(Key.Key_Q)
    assert len(bench.desk.annotations) == len(before) + 3
    hits = [hit for batch in session.finding.search("timetable") for hit in batch]
    assert len(hits) >= _STORIES
    session.datasets.export(folder / "out.jsonl", "jsonl")
    for row in session.articles.rows()[1:6]:
        bench.desk.show_article(row.id)
    bench.desk.show_article(session.articles.rows()[0].id)
    bench.window.view.setFocus()
    while set(bench.desk.annotations) != before:
        press(Key.Key_Z, Control)
    bench.projects.close()
    _wait(lambda: not bench.tasks.busy)


def _wait(until: Callable[[], bool]) -> None:
    """Let the window work until it is so."""
    end = time.monotonic() + _PATIENCE
    while not until():
        assert time.monotonic() < end, "what the soak waits for does not come"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _threads() -> list[str]:
    return [f"{thread.name} {thread.ident}" for thread in threading.enumerate()]


def _descriptors() -> list[str]:
    """What each open descriptor is of."""
    if _DESCRIPTORS is None:
        return []
    found: list[str] = []
    for each in _DESCRIPTORS.iterdir():
        try:
            found.append(f"{each.name} {each.readlink()}")
        except OSError:
            continue  # the one of the listing itself
    return found


def _connections() -> int:
    return sum(isinstance(each, sqlite3.Connection) for each in gc.get_objects())


def _megabytes() -> float:
    """What the process has in memory now; 0 where the system does not say."""
    if not _MEMORY.exists():
        return 0.0
    return int(_MEMORY.read_text("ascii").split()[1]) * 4096 / 2**20


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form: what was done, what came of it, and whether that is as promised."""
    result = run(folder, seconds=LONG)
    memory = result.memory
    course = " ".join(f"{each:.0f}" for each in memory[:: max(1, len(memory) // 10)])
    left = [*result.threads, *result.descriptors]
    told = f"{len(result.threads)} threads, {len(result.descriptors)} files, {result.connections} connections"
    return [
        (f"{result.rounds} sittings", f"{told} left {left[:5]}", not left and result.connections <= 0),
        (
            f"memory {memory[0]:.0f} to {memory[-1]:.0f} MB ({course})",
            f"grew by {result.growth:.1f} % in the second half",
            result.growth < PROMISED,
        ),
    ]
