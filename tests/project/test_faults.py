"""What the surroundings do to an open project: clocks, permissions, disks. Each in a plain sentence."""

import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, story, write_stories

from copydesk.domain.article import ArticleDraft
from copydesk.domain.span import Span
from copydesk.errors import ProjectError
from copydesk.project import Project, articles, coders, journal, place
from copydesk.session import ReadOnlyError, Session


class Clock(datetime):
    """A clock that somebody sets back a day before each look at it."""

    looks = 0

    @classmethod
    def now(cls, tz: object = None) -> "Clock":
        """A day earlier each time."""
        cls.looks += 1
        return cls(2031, 4, 14, 8, 40, tzinfo=UTC) - timedelta(days=cls.looks)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Session]:
    session = make_session(tmp_path, STORY)
    yield session
    session.close()


def test_a_clock_that_goes_backwards_changes_no_order(made: Session, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("copydesk.project.store.datetime", Clock)
        article = only_article(made).id
        tags = [made.tagging.tag_topic(article, (Span(at, at + 5),), f"Topic {at}") for at in range(5)]
        made.tagging.set_note(tags[0], "later, by an earlier clock")
        made.articles.import_paths(write_stories(tmp_path / "more", [story(1)]))
    labels = [change.label for change in made.history.changes()]
    ids = [change.id for change in made.history.changes()]
    assert ids == sorted(ids, reverse=True)
    assert labels[0].startswith("Import")
    assert [one.id for one in made.articles.annotations(article)] == tags
    first = made.articles.annotations(article)[0]
    assert first.updated >= first.created
    path = made.path
    made.close()
    again = Session.open(path, coder="Ana")
    for _ in ids:
        assert again.history.undo() is not None
    assert again.history.undo() is None
    for label in reversed(labels):
        change = again.history.redo()
        assert change is not None
        assert change.label == label
    assert again.check().ok
    again.close()


def test_a_file_that_may_not_be_written_any_more_is_said_at_once_or_at_the_next_opening(
    made: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, article = made.path, only_article(made).id
    made.tagging.tag_topic(article, (Span(0, 5),), "Ports")
    path.chmod(stat.S_IRUSR)
    made.tagging.tag_topic(article, (Span(9, 15),), "Labour")  # who has it open may go on
    made.close()
    # The super-user may write everywhere; what matters is what is said where writing is not allowed.
    monkeypatch.setattr("copydesk.project.place.os.access", lambda _path, mode: mode != place.os.W_OK)
    with pytest.raises(ReadOnlyError, match="Open it read-only"):
        Session.open(path, coder="Ana")
    reader = Session.open(path, coder="Ana", writable=False)
    assert len(reader.articles.annotations(article)) == 2
    reader.close()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("attempt to write a readonly database", "cannot be written to. Open it read-only"),
        ("database is locked", "is being written to by another program. Try again"),
        ("database or disk is full", "The disk is full, so the last action was not saved. Free some space"),
        ("disk I/O error", "could not be written or read .disk I/O error., so the last action was not saved"),
        ("database disk image is malformed", "is damaged"),
        ("unable to open database file", "cannot be used now"),
    ],
)
def test_what_the_system_refuses_is_a_sentence_that_says_what_to_do(said: str, sentence: str) -> None:
    error = place.as_project_error(Path("desk.copydesk"), sqlite3.OperationalError(said))
    with pytest.raises(ProjectError, match=sentence):
        raise error


def test_an_action_that_the_disk_refuses_leaves_nothing_and_the_next_one_goes_on(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "desk.copydesk", title="")
    project.coder_id = coders.ensure(project, "Ana")
    project.db.execute("PRAGMA max_page_count = 1")  # no more than there are
    with pytest.raises(ProjectError, match="The disk is full"), project.change("Add"):
        articles.add(project, ArticleDraft(title="Long", text="A word. " * 9_000))
    assert (articles.ids(project), journal.done(project, 9)) == ([], [])
    project.db.execute("PRAGMA max_page_count = 100000")
    with project.change("Add"):
        articles.add(project, ArticleDraft(title="Long", text="A word. " * 9_000))
    assert len(articles.ids(project)) == 1
    project.close()
