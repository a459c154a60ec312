"""Working blind: no suggestions in an article before its first pass is done."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, story

from copydesk.domain.article import Status
from copydesk.errors import UserError
from copydesk.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, STORY, story(1))
    made.suggesting.run()
    yield made
    made.close()


def test_a_blind_coder_sees_nothing_until_the_article_is_done(session: Session) -> None:
    assert not session.blinding.hides(1)
    seen = session.suggesting.of(1)
    session.blinding.set(True)
    assert session.blinding.hides(1)
    assert session.suggesting.of(1) == []
    session.articles.set_status([1], Status.DONE)
    assert session.suggesting.of(1) == seen
    assert session.blinding.hidden() == {2}
    told = session.blinding.told(1)
    assert told is not None
    assert (told.coder, told.early) == ("Ana", False)
    session.articles.set_status([1], Status.IN_PROGRESS)
    assert session.suggesting.of(1) == seen  # the first pass stays done


def test_undo_hides_them_again(session: Session) -> None:
    session.blinding.set(True)
    session.articles.set_status([1], Status.DONE)
    session.history.undo()
    assert session.suggesting.of(1) == []
    session.history.undo()
    assert not session.blinding.on
    assert session.suggesting.of(1)


def test_in_bulk_none_is_settled_that_is_hidden(session: Session) -> None:
    ids = [each.id for each in session.suggesting.of(1)]
    session.blinding.set(True)
    assert session.suggesting.scored() == []
    assert session.suggesting.accept_all() == session.suggesting.accept(ids) == []
    assert session.suggesting.reject(ids) == 0
    session.blinding.show_now(1)
    assert {each.article for each in session.suggesting.scored()} == {1}
    assert len(session.suggesting.accept_all()) == len(ids)


def test_what_is_shown_early_is_remembered_as_that(session: Session) -> None:
    with pytest.raises(UserError):
        session.blinding.show_now(1)
    session.blinding.set(True)
    session.blinding.show_now(1)
    session.articles.set_status([1], Status.DONE)
    told = session.blinding.told(1)
    assert told is not None
    assert told.early
    assert session.history.changes(2)[1].label == "Show suggestions before the first pass is done"


def finished_early(session: Session) -> bool:
    """Mark the first article done; gives whether it is said that suggestions were shown before."""
    session.articles.set_status([1], Status.DONE)
    told = session.blinding.told(1)
    assert told is not None
    return told.early


def test_undo_does_not_erase_that_they_were_shown_early(session: Session) -> None:
    session.blinding.set(True)
    session.blinding.show_now(1)
    session.history.undo()
    assert session.suggesting.of(1) == []
    assert session.blinding.was_shown(1)
    assert not session.blinding.was_shown(2)
    assert finished_early(session)


def test_what_was_seen_before_working_blind_is_early(session: Session) -> None:
    session.blinding.saw([1])
    session.blinding.saw([1])
    session.blinding.set(True)
    assert session.suggesting.of(1) == []
    assert finished_early(session)
    session.set_coder("Bo")
    session.blinding.set(True)
    session.articles.set_status([1], Status.IN_PROGRESS)
    assert not finished_early(session)  # by whom nothing was seen


def test_what_was_settled_without_a_look_was_seen(session: Session) -> None:
    session.suggesting.accept([session.suggesting.of(1)[0].id])
    session.suggesting.reject([session.suggesting.of(2)[0].id])
    assert session.blinding.was_shown(1)
    assert session.blinding.was_shown(2)


def test_it_stays_kept_of_an_article_that_was_deleted_and_is_back(session: Session) -> None:
    session.blinding.saw([1])
    session.articles.delete([1])
    session.history.undo()
    session.blinding.set(True)
    assert finished_early(session)


def test_a_pass_that_was_blind_stays_so_when_suggestions_are_seen_after_it(session: Session) -> None:
    session.blinding.set(True)
    session.articles.set_status([1], Status.DONE)
    session.blinding.saw([1])
    session.articles.set_status([1], Status.IN_PROGRESS)
    assert not finished_early(session)
    session.history.undo()
    session.history.undo()
    session.history.undo()  # the first pass is not done any more
    assert finished_early(session)


def test_nothing_is_written_for_who_only_reads(session: Session) -> None:
    reader = Session.open(session.path, coder="Ana", writable=False)
    reader.blinding.saw([1])
    reader.close()
    assert not session.blinding.was_shown(1)


def test_each_coder_works_as_they_wish(session: Session) -> None:
    session.blinding.set(True)
    session.set_coder("Bo")
    assert not session.blinding.on
    assert session.suggesting.of(1)
    session.articles.set_status([1], Status.DONE)
    assert session.blinding.told(1) is None
    session.articles.set_status([1], Status.IN_PROGRESS)
    session.set_coder("Ana")
    assert session.suggesting.of(1) == []


def test_who_only_reads_is_blind_as_well(session: Session) -> None:
    session.blinding.set(True)
    reader = Session.open(session.path, coder="Ana", writable=False)
    assert reader.suggesting.of(1) == []
    reader.close()
    other = Session.open(session.path, coder="Bo", writable=False)
    assert other.suggesting.of(1)
    other.close()


def test_an_export_says_so_of_the_article_and_another_project_knows_it(
    session: Session, tmp_path: Path
) -> None:
    session.blinding.set(True)
    session.blinding.show_now(1)
    session.articles.set_status([2], Status.DONE)
    session.datasets.export(tmp_path / "a.jsonl", "jsonl")
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert [[(one["coder"], one["early"]) for one in line["blind"]] for line in lines] == [
        [("Ana", True)],
        [("Ana", False)],
    ]
    other = Session.create(tmp_path / "other.copydesk", coder="Bo")
    other.datasets.import_(tmp_path / "a.jsonl")
    other.datasets.export(tmp_path / "b.jsonl", "jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    assert other.history.undo() is not None
    assert other.articles.rows() == []
    other.close()
