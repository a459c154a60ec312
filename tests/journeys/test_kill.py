"""The window is killed while it tags: what it said was saved is there afterwards."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import make_session, story

from copydesk.session import Session

pytestmark = pytest.mark.journey

ROUNDS = 3
WORK = """
import itertools, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from copydesk.desktop.app import application
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span
from copydesk.preferences import Preferences

app = application()
bench = Workbench(Settings(Preferences(coder="Ana", theme="light")))
bench.window.show()
bench.window.activateWindow()
QTest.qWaitForWindowActive(bench.window)
bench.projects.open(Path(sys.argv[1]))
bench.desk.show_article(bench.desk.session.articles.rows()[0].id)
view, saved = bench.window.view, bench.window.status.saved
for number in itertools.count():
    before = set(bench.desk.annotations)
    view.select(Span(60 + number % 50, 66 + number % 50))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Q)
    app.processEvents()
    new = set(bench.desk.annotations) - before
    if new and saved.text() == "Saved":
        print(bench.desk.annotations[new.pop()].uid, flush=True)
"""


def test_what_the_window_said_was_saved_is_there(tmp_path: Path) -> None:
    session = make_session(tmp_path, story(1) * 3)
    path = session.path
    session.close()
    chance = random.Random(5)
    for _ in range(ROUNDS):
        said = tag_until_killed(path, chance.randrange(2, 25))
        session = Session.open(path, coder="Ana")
        present = {a.uid for a in session.articles.annotations(session.articles.rows()[0].id)}
        assert set(said) <= present
        report = session.check()
        assert report.ok, report.problems
        session.close()


def tag_until_killed(path: Path, lines: int) -> list[str]:
    """Let the window work, kill it after it has said "Saved" so many times; gives all that it said."""
    command = [sys.executable, "-c", WORK, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        said = [process.stdout.readline() for _ in range(lines)]
    finally:
        process.kill()
        rest, _ = process.communicate()
    said += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    assert all(said), "the window stopped by itself"
    return [line.strip() for line in said]
