"""A killed process loses nothing that it said was saved."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from tests.session.conftest import STORY

from copydesk.session import Session

WORK = """
import itertools, sys
from pathlib import Path
from copydesk.domain.span import Span
from copydesk.session import Session

session = Session.open(Path(sys.argv[1]), coder="Ana")
article = session.articles.rows()[0].id
for number in itertools.count():
    place = number % 200 + 60
    made = session.tagging.tag_actor(article, (Span(place, place + 7),), f"Actor {number}")
    print("tagged", session.tagging.get(made).uid, flush=True)
    if number % 5 == 4:
        print("undoing", session.tagging.get(made).uid, flush=True)
        session.history.undo()
        session.history.redo()
        print("tagged", session.tagging.get(made).uid, flush=True)
    if number % 7 == 6:
        session.tagging.set_note(made, f"note {number}")
        print("noted", session.tagging.get(made).uid, flush=True)
"""
ROUNDS = 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.copydesk"
    session = Session.create(path, coder="Ana")
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    session.articles.import_paths([tmp_path / "a.txt"])
    session.close()
    return path


def test_what_was_acknowledged_is_there_after_sigkill(path: Path) -> None:
    chance = random.Random(path.name)
    for _ in range(ROUNDS):
        acknowledged = tag_until_killed(path, lines=chance.randrange(3, 120))
        session = Session.open(path, coder="Ana")
        present = {a.uid: a for a in session.articles.annotations(session.articles.rows()[0].id)}
        # What was last said of each: a tag that was being undone may be there or not.
        for uid, what in {uid: what for what, uid in acknowledged}.items():
            assert uid in present or what == "undoing", f"{what} was said to be saved"
            if what == "noted":
                assert present[uid].note.startswith("note")
        report = session.check()
        assert report.ok, report.problems
        session.close()


def tag_until_killed(path: Path, lines: int) -> list[tuple[str, str]]:
    """Let a process work, kill it after it has said so many things; gives all that it said."""
    process = subprocess.Popen([sys.executable, "-c", WORK, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    rest, _ = process.communicate()
    # A line that was cut off was not said.
    said += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    words = [line.split() for line in said]
    return [(what, uid) for what, uid in words]
