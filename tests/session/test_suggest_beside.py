"""Suggestions looked for in processes beside this one: the same as here, whatever becomes of a worker."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.builders import make_session, story

from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import Known
from copydesk.domain.topic import Topic
from copydesk.errors import Cancelled
from copydesk.session import Session, suggest_beside, suggesting
from copydesk.session.proposer import Proposer
from copydesk.session.suggest_beside import Found, Text, found_beside, found_here
from copydesk.suggest.topics import TopicFinder


def texts(count: int) -> list[list[Text]]:
    return [[(2 * one + two, story(2 * one + two), Known("en")) for two in (0, 1)] for one in range(count)]


def nothing() -> None:
    """Nobody needs to look up meanwhile."""


def proposer() -> Proposer:
    topics = TopicFinder([Topic(id=1, uid="t", name="Ferry timetable")])
    return Proposer(None, {}, tuple(Kind), topics, {1: "t"})


def flat(found: Iterator[list[Found]] | list[list[Found]]) -> list[Found]:
    return sorted((each for some in found for each in some), key=lambda each: each[0])


def test_workers_find_the_same_as_this_process() -> None:
    here = flat([found_here(proposer(), some) for some in texts(5)])
    assert flat(found_beside(proposer(), iter(texts(5)), nothing, 2)) == here
    assert {one.kind for _, _, each in here for one in each} == set(Kind)


def test_what_a_worker_dies_over_is_looked_for_here() -> None:
    pids = {os.getpid()}

    def kill_once() -> None:
        if len(pids) == 1:
            for one in started:
                pids.add(one.process.pid or 0)
                os.kill(one.process.pid or 0, signal.SIGKILL)

    started: list[suggest_beside._Worker] = []  # pyright: ignore[reportPrivateUsage] - to end one
    begin = suggest_beside._Worker.__init__  # pyright: ignore[reportPrivateUsage] - to know it

    def noted(one: suggest_beside._Worker, propose: Proposer) -> None:  # pyright: ignore[reportPrivateUsage] - as above
        begin(one, propose)
        started.append(one)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(suggest_beside._Worker, "__init__", noted)  # pyright: ignore[reportPrivateUsage] - as above
        found = flat(found_beside(proposer(), iter(texts(4)), kill_once, 2))
    assert len(pids) == 3
    assert found == flat([found_here(proposer(), some) for some in texts(4)])


def test_where_no_process_can_be_had_all_is_looked_for_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(suggest_beside._Worker, "__init__", refuse)  # pyright: ignore[reportPrivateUsage] - to refuse it
    assert len(flat(found_beside(proposer(), iter(texts(3)), nothing))) == 6


def test_a_wish_to_stop_ends_the_workers() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), closing(found_beside(proposer(), iter(texts(3)), stop, 1)) as found:
        next(found)


def test_a_larger_project_is_looked_through_beside_and_written_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "MANY", 90)
    session = make_session(tmp_path, *map(story, range(90)))
    told: list[tuple[int, int]] = []
    changed = session.suggesting.run(progress=lambda done, total: told.append((done, total)))
    assert len(changed) == len(session.suggesting.articles_with_open()) == 90
    assert (told[0], told[-1]) == ((0, 90), (90, 90))
    first = stored(session)
    session.close()
    monkeypatch.setattr(suggesting, "MANY", 91)
    other = make_session(tmp_path / "other", *map(story, range(90)))
    other.suggesting.run()
    assert stored(other) == first
    other.close()


def stored(session: Session) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(session.path)) as db:
        query = "SELECT article_id, kind, place, whom, score FROM suggestions ORDER BY 1, 2, 3, 4"
        return db.execute(query).fetchall()


def test_stopping_a_larger_project_keeps_what_was_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "MANY", 90)
    session = make_session(tmp_path, *map(story, range(90)))

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        session.suggesting.run(progress=stop)
    assert 0 < len(session.suggesting.articles_with_open()) < 90
    session.close()
