"""The scorecard: what became of suggestions, the time at articles, and how good suggested mentions are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import make_session, span_of, story

from copydesk.domain.annotation import Kind, Part
from copydesk.domain.article import Status
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, *(story(number) for number in range(4)))
    yield made
    made.close()


@pytest.fixture
def rows(session: Session) -> list[int]:
    return [row.id for row in session.articles.rows()]


def at(session: Session, *times: str) -> None:
    """Let the last changes have happened at these times."""
    db = session._core.project.db
    ids = [row[0] for row in db.execute("SELECT id FROM changes ORDER BY id DESC LIMIT ?", (len(times),))]
    db.executemany("UPDATE changes SET at = ? WHERE id = ?", zip(times, reversed(ids), strict=True))


def mark(session: Session, row: int, *names: str) -> None:
    text = session.articles.get(row).text
    for name in names:
        session.tagging.tag_actor(row, (span_of(text, name),), name)


def test_shares_are_told_by_month_and_follow_undo(session: Session, rows: list[int]) -> None:
    session.suggesting.run(kinds=[Kind.MENTION])
    (one, other), (third, *_) = session.suggesting.of(rows[0])[:2], session.suggesting.of(rows[1])
    first, _ = session.suggesting.accept([one.id, other.id])
    session.suggesting.reject([third.id])
    (month,) = session.scoring.use()["use"]
    assert (month["accepted"], month["edited"], month["rejected"]) == (2, 0, 1)
    db = session._core.project.db
    db.execute("UPDATE annotations SET created = '2031-02-03T10:00:00Z' WHERE id = ?", (first,))
    db.execute("UPDATE provenance SET edited = 1 WHERE id = ?", (first,))
    earlier, later = sorted(session.scoring.use()["use"], key=lambda each: each["edited"], reverse=True)
    assert earlier == {"month": "2031-02", "accepted": 0, "edited": 1, "rejected": 0}
    assert (later["accepted"], later["rejected"]) == (1, 1)
    session.history.undo()
    assert sum(each["rejected"] for each in session.scoring.use()["use"]) == 0


def test_one_that_is_accepted_elsewhere_is_edited_and_not_rejected(session: Session, rows: list[int]) -> None:
    session.suggesting.run(rows[:1], [Kind.MENTION])
    text, one = session.articles.get(rows[0]).text, session.suggesting.of(rows[0])[0]
    moved = one.moved(text, Part.TEXT, 0, span_of(text, "ferry towns"))
    session.suggesting.accept([one.id], moved={one.id: moved})
    assert session._core.project.db.execute("SELECT count(*) FROM rejections").fetchone()[0] == 1
    (month,) = session.scoring.use()["use"]
    assert (month["accepted"], month["edited"], month["rejected"]) == (0, 1, 0)


def test_time_leaves_pauses_out_and_tells_help_apart(session: Session, rows: list[int]) -> None:
    session.suggesting.run(rows[:1], [Kind.MENTION])
    ids = [one.id for one in session.suggesting.of(rows[0])]
    session.suggesting.accept(ids[:1])
    session.suggesting.accept(ids[1:2])
    at(session, "2031-02-03T10:00:00Z", "2031-02-03T10:01:00Z")
    for row in rows[1:3]:
        mark(session, row, "Ilse Marden", "Velmora Ferry Board", "VELMORA")
        at(session, "2031-02-03T11:00:00Z", "2031-02-03T11:04:00Z", "2031-02-03T11:30:00Z")
    assert session.scoring.use()["time"]["without"]["articles"] == 0
    session.articles.set_status(rows[:3], Status.DONE)
    assert session.scoring.use()["time"] == {
        "with": {"articles": 1, "seconds": 60},
        "without": {"articles": 2, "seconds": 240},
    }


def test_of_blind_work_only_the_first_pass_counts(session: Session, rows: list[int]) -> None:
    session.blinding.set(True)
    mark(session, rows[0], "Ilse Marden", "VELMORA")
    at(session, "2031-02-03T10:00:00Z", "2031-02-03T10:02:00Z")
    session.articles.set_status(rows[:1], Status.DONE)
    at(session, "2031-02-03T10:03:00Z")
    db = session._core.project.db
    db.execute("UPDATE first_passes SET at = '2031-02-03T10:03:00Z'")
    session.suggesting.run(rows[:1], [Kind.MENTION])
    session.suggesting.accept([session.suggesting.of(rows[0])[0].id])
    at(session, "2031-02-03T10:04:00Z")
    time = session.scoring.use()["time"]
    assert time["with"]["articles"] == 0
    assert time["without"]["articles"] == 1
    assert 120 <= time["without"]["seconds"] <= 180


def test_mentions_are_measured_with_few_articles_too(session: Session, rows: list[int]) -> None:
    for row in rows[:2]:
        mark(session, row, "Ilse Marden", "Velmora Ferry Board")
    assert not session.scoring.is_ready
    with pytest.raises(UserError, match="0 of at least 2"):
        session.scoring.measure()
    session.articles.set_status(rows[:2], Status.DONE)
    assert session.scoring.is_ready
    card = session.scoring.measure()
    assert (card["articles"], card["used"], card["curve"]) == (2, "rules", [])
    assert list(card["engines"]) == ["rules"]
    assert card["mentions"]["exact"]["known actors"]["recall"] == 1.0


def test_what_was_accepted_is_told_apart_from_what_was_marked(session: Session, rows: list[int]) -> None:
    session.suggesting.run()
    edited, *accepted = session.suggesting.accept_all([Kind.MENTION], article_ids=rows[:1])
    mark(session, rows[1], "Ilse Marden")
    session.tagging.retag(edited, session.codebook.add_actor("Nobody Else"))
    session.articles.set_status(rows[:2], Status.DONE)
    against = session.scoring.measure()["against"]
    assert accepted
    assert against["mentions"] == {
        "done": 2,
        "without suggestions": 1,
        "measured": 2,
        "marked": len(accepted) + 2,
        "accepted": len(accepted),
        "edited": 1,
    }
    assert (against["quotations"]["without suggestions"], against["quotations"]["accepted"]) == (2, 0)


def test_it_can_be_stopped(session: Session, rows: list[int]) -> None:
    session.articles.set_status(rows, Status.DONE)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.scoring.measure(stop)
