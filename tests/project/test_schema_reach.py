"""What settles suggestions costs the same in a long article as in a short one: counted, not timed."""

import re
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from tests.builders import make_session

from copydesk.project import Project, schema_reach
from copydesk.session import Session

FEW, MOST_GROWTH = 120, 2.2
"""Quotations of the shorter article; how many times as many steps one twice as long may take."""
BOUNDED = "SEARCH suggestions USING INDEX suggestions_first (article_id=? AND kind=? AND first>? AND first<?)"
LONGEST = "SEARCH suggestions USING INDEX suggestions_length (article_id=? AND kind=?)"
PLACED = "SEARCH suggestions USING INDEX suggestions_place (article_id=? AND kind=? AND place=?)"
TRIGGERS = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'suggestions_%'"
STEPS = ("accept", "undo", "redo", "run anew", "undo it", "reject", "undo that", "redo that", "run once more")


def long_session(folder: Path, paragraphs: int) -> Session:
    text = "\n\n".join(f'"Boat {number} will sail," Ilse Marden said.' for number in range(paragraphs))
    session = make_session(folder, text)
    session.suggesting.run()
    return session


def run_anew(session: Session, path: Path) -> None:
    """Have all suggestions made as if there had been none: a newer engine writes other rows."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM suggestions")
    session.suggesting.run()


def steps_of(folder: Path, paragraphs: int) -> dict[str, int]:
    """In hundreds, what SQLite's machine does to settle all suggestions of an article, and back."""
    session = long_session(folder, paragraphs)
    every = [each.id for each in session.suggesting.scored()]
    taken: list[None] = []
    session.suggesting._core.project.db.set_progress_handler(lambda: taken.append(None), 100)
    again = partial(run_anew, session, folder / "desk.copydesk")
    work: tuple[Callable[[], object], ...] = (
        lambda: session.suggesting.accept(every),
        session.history.undo,
        session.history.redo,
        again,
        session.history.undo,
        lambda: session.suggesting.reject([each.id for each in session.suggesting.scored()]),
        session.history.undo,
        session.history.redo,
        again,
    )
    counts: dict[str, int] = {}
    for name, act in zip(STEPS, work, strict=True):
        taken.clear()
        act()
        counts[name] = len(taken)
    session.close()
    return counts


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, int], dict[str, int]]:
    """The steps of an article and of one twice as long."""
    folder = tmp_path_factory.mktemp("long")
    return steps_of(folder / "a", FEW), steps_of(folder / "b", 2 * FEW)


@pytest.mark.parametrize("step", STEPS)
def test_twice_the_article_is_twice_the_work(both: tuple[dict[str, int], dict[str, int]], step: str) -> None:
    once, twice = both
    assert once[step] > FEW / 10
    assert twice[step] < MOST_GROWTH * once[step]


@pytest.fixture(params=["new", "large"])
def db(tmp_path: Path, request: pytest.FixtureRequest) -> Generator[sqlite3.Connection]:
    """A project without anything, and one whose tables SQLite has measured, as closing it does."""
    if request.param == "large":
        session = long_session(tmp_path, FEW)
        session.suggesting.accept([each.id for each in session.suggesting.scored()])
        session.close()
        project = Project.open(tmp_path / "desk.copydesk")
        project.db.execute("ANALYZE")
    else:
        project = Project.create(tmp_path / "desk.copydesk", title="")
    yield project.db
    project.close()


def plan(db: sqlite3.Connection, statement: str) -> list[str]:
    """How SQLite goes about a statement of a trigger, or one with values."""
    statement = re.sub(r'\b(NEW|OLD)\."?(\w+)"?', r":\1\2", statement)
    values = dict.fromkeys(re.findall(r":(\w+)", statement), 1)
    return [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {statement}", values)]


def test_spans_and_rejections_look_at_suggestions_nearby_alone(db: sqlite3.Connection) -> None:
    counting: list[list[str]] = []
    for (sql,) in db.execute(TRIGGERS).fetchall():
        body = sql[sql.index("BEGIN") + len("BEGIN") : sql.rindex("END")]
        counting += [plan(db, one) for one in body.split(";") if "closed = closed" in one]
    by_span = [one for one in counting if BOUNDED in one and LONGEST in one]
    by_place = [one for one in counting if PLACED in one]
    assert (len(by_span), len(by_place), len(counting)) == (8, 2, 10)


def test_new_suggestions_are_settled_by_what_is_there(db: sqlite3.Connection) -> None:
    steps = plan(db, schema_reach.SETTLE)
    assert not [step for step in steps if step.startswith("SCAN suggestions")]
    assert {BOUNDED, LONGEST, PLACED} <= set(steps)
