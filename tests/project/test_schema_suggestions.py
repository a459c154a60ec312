"""The count of what settles each suggestion stays right, whatever is done, undone and done again."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import STORY, make_session

from copydesk.domain.annotation import Kind, Part, Passage
from copydesk.domain.span import Span
from copydesk.project import Project
from copydesk.project.schema_topics import SETTLING
from copydesk.session import Session
from copydesk.session.suggesting import KINDS

WRONG = f"SELECT id, closed, {SETTLING} FROM suggestions WHERE closed <> {SETTLING}"


TOPICS = ("Pay talks", "Northern quay")


def make_anew(session: Session) -> None:
    """Have all suggestions made as a newer engine does, whose rows are others."""
    with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
        other.execute("DELETE FROM suggestions")
    session.suggesting.run(kinds=KINDS)


def somewhere(chance: random.Random) -> Span:
    start = chance.randrange(100, len(STORY) - 130)
    return Span(start, start + chance.choice((4, 9, 20, 60, 120)))


def act(session: Session, chance: random.Random) -> None:
    """Do one of the things that make annotations and rejections come and go."""
    there = session.articles.annotations(1)
    some = chance.choice(there) if there else None
    suggested = session.suggesting.of(1)
    match chance.randrange(12):
        case 0:
            session.tagging.tag_actor(1, (somewhere(chance), somewhere(chance)), "Somebody")
        case 1:
            session.tagging.tag_quotation(1, (somewhere(chance),), snap=False)
        case 2 if some:
            session.tagging.delete([each.id for each in there if chance.random() < 0.5] or [some.id])
        case 3 if some:
            part = next(iter(some.parts))
            main = part if part in (Part.TEXT, Part.CONTENT) else Part.CONTENT
            session.tagging.move_bound(some.id, main, 0, somewhere(chance))
        case 4 if suggested:
            session.suggesting.accept([chance.choice(suggested).id])
        case 5 if suggested:
            session.suggesting.reject([chance.choice(suggested).id])
        case 6 if some and isinstance(some, Passage):
            session.tagging.retag(some.id, chance.choice(TOPICS))
        case 7:
            session.tagging.tag_topic(1, (somewhere(chance), somewhere(chance)), chance.choice(TOPICS))
        case 8:
            make_anew(session)
        case 9:
            session.history.redo()
        case _:
            session.history.undo()


@pytest.mark.parametrize("seed", range(12))
def test_the_count_is_right_after_any_changes(tmp_path: Path, seed: int) -> None:
    session = make_session(tmp_path, STORY)
    for name in TOPICS:
        session.codebook.add_topic(name)
    session.suggesting.run(kinds=KINDS)
    assert session.suggesting.counts()[Kind.PASSAGE]
    chance = random.Random(seed)
    reader = Project.open(tmp_path / "desk.copydesk", writable=False)
    for _ in range(40):
        act(session, chance)
        if session.articles.status(1) is None:  # the import was undone
            session.history.redo()
        assert reader.db.execute(WRONG).fetchall() == []
    reader.close()
    session.close()
