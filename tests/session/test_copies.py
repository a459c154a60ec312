"""Copies of a project are recognised, compared and merged in as one change."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, story, write_stories

from copydesk.domain.backup import Part
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.copies import is_conflicted


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Session, Path]]:
    """An open project, and a closed copy of it in which another coder went on."""
    session = make_session(tmp_path, STORY)
    session.tagging.tag_topic(only_article(session).id, (Span(20, 40),), "Ports")
    session.close()
    copy = tmp_path / "desk (Bo's conflicted copy 2031-04-14).copydesk"
    shutil.copy(session.path, copy)
    other = Session.open(copy, coder="Bo")
    other.tagging.tag_actor(only_article(other).id, (Span(50, 60),), "Harbour union")
    other.articles.import_paths(write_stories(tmp_path / "more", [story(7)]))
    other.close()
    session = Session.open(session.path, coder="Ana")
    session.tagging.tag_topic(only_article(session).id, (Span(60, 80),), "Labour")
    yield session, copy
    session.close()


def test_what_each_has_is_told_and_merged_in_one_change(pair: tuple[Session, Path]) -> None:
    session, copy = pair
    assert session.copies.conflicted() == [copy]
    before = copy.read_bytes()
    by_part = {one.part: one for one in session.copies.compare(copy).differences}
    annotations = by_part[Part.ANNOTATIONS]
    assert (len(annotations.lost), len(annotations.back), annotations.changed) == (1, 1, 0)
    assert len(by_part[Part.ARTICLES].back) == 1
    assert by_part[Part.TOPICS].lost == ("Labour",)
    session.copies.merge(copy)
    assert len(session.articles.rows()) == 2
    first = session.articles.rows()[0].id
    assert len(session.articles.annotations(first)) == 3
    after = {one.part: one for one in session.copies.compare(copy).differences}
    assert [len(one.back) for one in after.values()] == [0, 0, 0, 0]
    assert session.check().ok
    assert session.history.undo_label == f"Merge copy: {copy.name}"
    session.history.undo()
    assert len(session.articles.rows()) == 1
    assert len(session.articles.annotations(first)) == 2
    assert copy.read_bytes() == before


def test_a_conflicted_copy_that_is_opened_finds_the_original(pair: tuple[Session, Path]) -> None:
    session, copy = pair
    other = Session.open(copy, coder="Bo", writable=False)
    assert other.copies.conflicted() == [session.path]
    other.close()


def test_neither_another_project_nor_the_project_itself_is_a_copy(tmp_path: Path, session: Session) -> None:
    other = make_session(tmp_path, name="desk (1).copydesk")
    other.close()
    (tmp_path / "desk 2.copydesk").write_bytes(b"no project")
    assert session.copies.conflicted() == []
    with pytest.raises(UserError, match="is another project"):
        session.copies.compare(other.path)
    with pytest.raises(UserError, match="is the project itself"):
        session.copies.merge(session.path)


@pytest.mark.parametrize(
    ("name", "synced", "is_one"),
    [
        ("desk (conflicted copy 2031-04-14 084000)", False, True),
        ("desk (Bo's conflicted copy 2031-04-14)", False, True),
        ("desk (Case Conflict)", False, True),
        ("desk (In Konflikt stehende Kopie von Bo 2031-04-14)", False, True),
        ("desk (1)", False, True),
        ("desk(2)", False, True),
        ("desk 2", False, True),
        ("desk.sync-conflict-20310414-084000-ABCDEFG", False, True),
        ("desk_conflict-20310414-084000", False, True),
        ("desk-LAPTOP", True, True),
        ("desk-LAPTOP", False, False),
        ("desk", True, False),
        ("desk (copy)", True, False),
        ("desk (before restore 2031-04-14 08.40.00)", True, False),
        ("desks", True, False),
        ("other (1)", True, False),
    ],
)
def test_the_names_of_sync_programs_are_known(name: str, synced: bool, is_one: bool) -> None:
    assert is_conflicted("desk", name, synced=synced) is is_one
