"""Thousands of places become annotations as one change, which one undo takes back without a trace."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tests.builders import make_session, story

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Origin, Passage
from copydesk.domain.article import Status
from copydesk.domain.change import Touched
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.domain.span import Span
from copydesk.errors import Cancelled, UserError
from copydesk.project import ReadOnlyError
from copydesk.project.schema_whole import JOURNALLED
from copydesk.session import Session, bulk
from copydesk.session.bulk import Place
from copydesk.session.codebook import Entry
from copydesk.session.core import Core

STORIES = 30


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, *map(story, range(STORIES)))
    yield made
    made.close()


def places_of(session: Session, words: str) -> list[Place]:
    batches = session.finding.occurrences([TextQuery(words=words, whole_word=True)])
    return [(hit.article, hit.span) for batch in batches for hit in batch]


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """All rows that a user's changes write."""
    db = session._core.project.db
    return {table: db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in JOURNALLED}


def test_every_place_becomes_a_mention_of_a_new_actor(session: Session) -> None:
    places = places_of(session, "Velmora Ferry Board")
    ids = session.bulk.tag(places, (EntryKind.ACTOR, "Velmora Ferry Board"), kind=ActorKind.ORGANISATION)
    found = session.articles.annotations_by_id(ids)
    assert [(mention.article, *mention.main_spans) for mention in found] == sorted(places)
    (actor,) = session.codebook.actors()
    assert (actor.name, actor.kind) == ("Velmora Ferry Board", ActorKind.ORGANISATION)
    assert all(isinstance(mention, Mention) and mention.actor == actor.id for mention in found)
    assert {(mention.origin, mention.coder) for mention in found} == {(Origin.PROPAGATED, "Ana")}
    assert session.history.undo_label == f"Tag {STORIES} occurrences: Velmora Ferry Board"
    assert {row.status for row in session.articles.rows()} == {Status.IN_PROGRESS}
    assert session.check().ok


def test_places_become_passages_of_a_topic_too(session: Session) -> None:
    topic = session.codebook.add_topic("Ferries")
    (made,) = session.bulk.tag(
        places_of(session, "Boat 3"), Entry(EntryKind.TOPIC, topic), origin=Origin.MANUAL
    )
    (passage,) = session.articles.annotations_by_id([made])
    assert isinstance(passage, Passage)
    assert (passage.topic, passage.origin) == (topic, Origin.MANUAL)
    assert session.history.undo_label == "Tag 1 occurrence: Ferries"


def test_undo_and_redo_bring_back_the_very_rows(session: Session) -> None:
    before = rows(session)
    session.bulk.tag(places_of(session, "Ilse Marden"), (EntryKind.ACTOR, "Ilse Marden"))
    after = rows(session)
    session.history.undo()
    assert rows(session) == before
    session.history.redo()
    assert rows(session) == after
    session.history.undo()
    assert rows(session) == before
    assert session.check().ok


def test_a_known_name_or_alias_means_its_actor(session: Session) -> None:
    actor = session.codebook.add_actor("Ilse Marden", aliases=("Marden",))
    session.bulk.tag(places_of(session, "Marden"), (EntryKind.ACTOR, "marden"))
    assert [known.id for known in session.codebook.actors()] == [actor]
    assert session.history.undo_label == f"Tag {STORIES} occurrences: Ilse Marden"


def test_what_the_entry_has_already_is_left_as_it_is(session: Session) -> None:
    places = places_of(session, "Ilse Marden")
    first = session.tagging.tag_actor(places[0][0], (places[0][1],), "Ilse Marden")
    other = session.tagging.tag_actor(places[1][0], (places[1][1],), "Somebody else")
    made = session.bulk.tag([*places, *places], (EntryKind.ACTOR, "Ilse Marden"))
    assert len(made) == STORIES - 1
    assert not {first, other} & set(made)
    changes = session.history.changes()
    assert session.bulk.tag(places, (EntryKind.ACTOR, "Ilse Marden")) == []
    assert session.history.changes() == changes


def test_white_space_is_trimmed_and_gone_articles_are_passed_over(session: Session) -> None:
    (article, span), (other, gone), *_ = places_of(session, "Ilse Marden")
    session.articles.delete([other])
    wide = Span(span.start - 1, span.end + 1)
    (made,) = session.bulk.tag([(article, wide), (other, gone)], (EntryKind.ACTOR, "Ilse Marden"))
    assert session.tagging.get(made).main_spans == (span,)
    assert session.bulk.tag([(other, gone)], (EntryKind.ACTOR, "New one")) == []
    assert session.codebook.find_actor("New one") is None


def test_a_place_beyond_the_text_leaves_nothing(session: Session) -> None:
    before = rows(session)
    article = session.articles.rows()[0].id
    with pytest.raises(UserError, match="Find them again"):
        session.bulk.tag([(article, Span(0, 3)), (article, Span(0, 9_999))], (EntryKind.ACTOR, "A"))
    assert rows(session) == before


def test_done_articles_stay_done(session: Session) -> None:
    article = session.articles.rows()[0].id
    session.articles.set_status([article], Status.DONE)
    session.bulk.tag(places_of(session, "Ilse Marden"), (EntryKind.ACTOR, "Ilse Marden"))
    assert session.articles.status(article) is Status.DONE


def test_a_few_rows_are_named_and_thousands_are_told_as_everything(tmp_path: Path, session: Session) -> None:
    told: list[Touched] = []
    session.subscribe(told.append)
    made = session.bulk.tag(places_of(session, "Ilse Marden"), (EntryKind.ACTOR, "Ilse Marden"))
    assert told[-1].annotations == frozenset(made)
    assert not told[-1].everything
    many = make_session(tmp_path / "many", "Long\n\n" + "a boat. " * 3_000)
    many.subscribe(told.append)
    assert len(many.bulk.tag(places_of(many, "boat"), (EntryKind.ACTOR, "Boat"))) == 3_000
    assert told[-1].everything
    many.history.undo()
    assert many.info().annotations == 0
    many.close()


@pytest.mark.parametrize("entry", [(EntryKind.ACTOR, " "), Entry(EntryKind.TOPIC, 99)])
def test_an_entry_that_is_not_there_is_told(session: Session, entry: Entry | tuple[EntryKind, str]) -> None:
    with pytest.raises(UserError):
        session.bulk.tag(places_of(session, "Ilse Marden"), entry)


def test_a_reader_tags_nothing(session: Session) -> None:
    reader = Session.open(session.path, coder="Bo", writable=False)
    with pytest.raises(ReadOnlyError):
        reader.bulk.tag(places_of(reader, "Ilse Marden"), (EntryKind.ACTOR, "Ilse Marden"))
    reader.close()


def test_what_another_session_has_just_done_is_known(session: Session) -> None:
    (gone, _), *rest = places = places_of(session, "Ilse Marden")
    fork = session.fork()
    assert fork.codebook.actors() == []
    session.bulk.tag(rest[:3], (EntryKind.ACTOR, "Ilse Marden"))
    session.articles.delete([gone])
    made = fork.bulk.tag(places, (EntryKind.ACTOR, "Ilse Marden"))
    fork.close()
    session.refresh(Touched(everything=True))
    assert len(made) == STORIES - 4
    assert len(session.codebook.actors()) == 1
    assert session.history.undo_label == f"Tag {STORIES - 4} occurrences: Ilse Marden"
    assert session.check().ok


def test_an_entry_that_another_session_has_deleted_is_told(session: Session) -> None:
    actor = session.codebook.add_actor("Ilse Marden")
    fork = session.fork()
    assert fork.codebook.actor(actor).name == "Ilse Marden"
    session.history.undo()
    with pytest.raises(UserError, match="deleted"):
        fork.bulk.tag(places_of(session, "Ilse Marden"), Entry(EntryKind.ACTOR, actor))
    fork.close()


def test_an_article_that_goes_before_the_change_begins_is_passed_over(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    (gone, _), *_ = places = places_of(session, "Ilse Marden")
    fork, change = session.fork(), Core.change

    def late(core: Core, label: str, article_id: int | None = None) -> AbstractContextManager[int]:
        monkeypatch.undo()
        session.articles.delete([gone])
        return change(core, label, article_id)

    monkeypatch.setattr(Core, "change", late)
    assert len(fork.bulk.tag(places, (EntryKind.ACTOR, "Ilse Marden"))) == STORIES - 1
    fork.close()
    assert session.check().ok


def test_a_cancelled_run_leaves_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_AT_A_TIME", 5)
    before = rows(session)
    places = places_of(session, "ferry")
    assert len(places) > 5

    def stop(done: int, total: int) -> None:
        assert total == len(places)
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        session.bulk.tag(places, (EntryKind.TOPIC, "Ferries"), progress=stop)
    assert rows(session) == before
    assert session.codebook.topics() == []
