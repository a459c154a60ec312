"""Cells of tables: one value for one row or for many, in one change that undo takes back whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, story, tag_story
from tests.session.test_merging import dump

from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.domain.listing import Cell, Listing, ListingQuery
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry
from copydesk.session.filling import Filled, Value


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    session = make_session(tmp_path, STORY)
    tag_story(session, only_article(session).id)
    yield session
    session.close()


def column(session: Session, listing: Listing, name: str) -> list[Cell]:
    place = session.tables.columns(listing).index(name)
    return [row.cells[place] for row in session.tables.every_row(listing)]


@pytest.mark.parametrize(
    ("listing", "name", "value", "shown"),
    [
        (Listing.ARTICLES, "agency", " Northern Wire\n", "Northern Wire"),
        (Listing.ARTICLES, "published", "15 April 2031", "2031-04-15"),
        (Listing.ARTICLES, "place", None, None),
        (Listing.ARTICLES, "status", "done", "done"),
        (Listing.ARTICLES, "note", "seen", "seen"),
        (Listing.ACTORS, "kind", "group", "group"),
        (Listing.ACTORS, "description", " of the bay\n", "of the bay"),
        (Listing.TOPICS, "retired", 1, 1),
        (Listing.MENTIONS, "actor", "Mirela Osk", "Mirela Osk"),
        (Listing.MENTIONS, "actor", "Somebody New", "Somebody New"),
        (Listing.MENTIONS, "note", "seen", "seen"),
        (Listing.PASSAGES, "topic", "Labour relations", "Labour relations"),
        (Listing.QUOTATIONS, "speaker", "Jonas Feld", "Jonas Feld"),
        (Listing.QUOTATIONS, "speaker", None, None),
        (Listing.QUOTATIONS, "type", "mixed", "mixed"),
    ],
)
def test_many_rows_get_the_same_in_one_change(
    desk: Session, listing: Listing, name: str, value: Value, shown: Cell
) -> None:
    before = dump(desk)
    desk.filling.fill(listing, list(desk.tables.ids(listing)), name, value)
    assert set(column(desk, listing, name)) == {shown}
    assert desk.check().ok
    desk.history.undo()
    assert dump(desk) == before
    desk.history.redo()
    assert set(column(desk, listing, name)) == {shown}


def test_only_the_given_rows_are_written(desk: Session) -> None:
    first, second = desk.tables.ids(Listing.QUOTATIONS)
    desk.filling.fill(Listing.QUOTATIONS, [second], "type", "indirect")
    assert column(desk, Listing.QUOTATIONS, "type") == ["direct", "indirect"]
    desk.filling.fill(Listing.QUOTATIONS, [first], "note", "one")
    desk.filling.fill(Listing.QUOTATIONS, [first, second], "note", "both")
    assert column(desk, Listing.QUOTATIONS, "note") == ["both", "both"]
    desk.filling.fill(Listing.QUOTATIONS, [first], "note", "")
    assert column(desk, Listing.QUOTATIONS, "note") == [None, "both"]


def test_an_entry_is_put_below_another_but_never_below_itself(desk: Session) -> None:
    actors = list(desk.tables.ids(Listing.ACTORS))
    top = Entry(EntryKind.ACTOR, actors[0])
    desk.filling.fill(Listing.ACTORS, actors[1:], "part of", top)
    assert column(desk, Listing.ACTORS, "part of") == [None, *["Kestrel Port Authority"] * (len(actors) - 1)]
    with pytest.raises(UserError, match="cannot be part of itself"):
        desk.filling.fill(Listing.ACTORS, actors[:1], "part of", Entry(EntryKind.ACTOR, actors[1]))
    desk.filling.fill(Listing.ACTORS, actors, "part of", None)
    assert set(column(desk, Listing.ACTORS, "part of")) == {None}


def test_names_codes_and_other_names_are_each_rows_own(desk: Session) -> None:
    actors, topics = desk.tables.ids(Listing.ACTORS), desk.tables.ids(Listing.TOPICS)
    desk.filling.fill(Listing.ACTORS, actors[:1], "aliases", "KPA; the port ;")
    desk.filling.fill(Listing.ACTORS, actors[:1], "name", "Port Authority")
    desk.filling.fill(Listing.TOPICS, topics[:1], "code", "7.1")
    # Articles have the old name, so it is kept.
    assert column(desk, Listing.ACTORS, "aliases")[0] == "KPA; the port; Kestrel Port Authority"
    assert column(desk, Listing.ACTORS, "name")[0] == "Port Authority"
    assert column(desk, Listing.TOPICS, "code")[0] == "7.1"
    with pytest.raises(UserError, match="Each row has its own name"):
        desk.filling.fill(Listing.ACTORS, actors, "name", "Same")
    assert desk.filling.takes(Listing.ACTORS, "name") is Filled.WORDS
    assert not desk.filling.takes(Listing.ACTORS, "mentions").takes_many


@pytest.mark.parametrize(
    ("listing", "name", "value", "told"),
    [
        (Listing.ACTORS, "kind", "robot", "There is no kind robot"),
        (Listing.QUOTATIONS, "type", None, "There is no type None"),
        (Listing.MENTIONS, "actor", "  ", "Type a name for the actor"),
        (Listing.MENTIONS, "words", "x", "words is counted or kept"),
        (Listing.MENTIONS, "actor", Entry(EntryKind.ACTOR, 999), "not in the codebook any more"),
        (Listing.PASSAGES, "topic", Entry(EntryKind.ACTOR, 1), "not in the codebook any more"),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is(
    desk: Session, listing: Listing, name: str, value: Value, told: str
) -> None:
    before = dump(desk)
    with pytest.raises(UserError, match=told):
        desk.filling.fill(listing, list(desk.tables.ids(listing)), name, value)
    with pytest.raises(UserError, match="Select the rows first"):
        desk.filling.fill(listing, [], name, value)
    assert dump(desk) == before


def test_attributes_are_columns_that_are_sorted_chosen_and_filled(desk: Session) -> None:
    desk.attributes.define(AttributeTarget.QUOTATION, "tone", AttributeType.CHOICE, choices=("calm", "angry"))
    desk.attributes.define(AttributeTarget.QUOTATION, "note", AttributeType.NUMBER)
    desk.attributes.define(AttributeTarget.QUOTATION, "live", AttributeType.YES_NO)
    listing, ids = Listing.QUOTATIONS, list(desk.tables.ids(Listing.QUOTATIONS))
    assert desk.tables.columns(listing)[-3:] == ("tone", "note (attribute)", "live")
    desk.filling.fill(listing, ids[1:], "tone", "calm")
    desk.filling.fill(listing, ids[1:], "note (attribute)", 2.5)
    desk.filling.fill(listing, ids[:1], "note (attribute)", 10)
    desk.filling.fill(listing, ids[:1], "live", True)
    assert column(desk, listing, "note (attribute)") == [10, 2.5]
    assert column(desk, listing, "live") == [1, None]
    assert list(desk.tables.ids(listing, ListingQuery(sort="note (attribute)"))) == ids[::-1]
    assert list(desk.tables.ids(listing, ListingQuery(sort="tone"))) == ids[::-1]
    assert list(desk.tables.ids(listing, ListingQuery(only=(("tone", None),)))) == ids[:1]
    assert list(desk.tables.ids(listing, ListingQuery(only=(("tone", "calm"), ("tone", None))))) == ids
    assert list(desk.tables.ids(listing, ListingQuery(only=(("live", 1),)))) == ids[:1]
    assert desk.tables.values(listing, "tone") == ("calm", "angry")
    assert desk.tables.values(listing, "live") == (1, 0)


def test_what_a_cell_names_can_be_had_to_be_written_elsewhere(desk: Session) -> None:
    osk = desk.codebook.find_actor("Mirela Osk")
    first, second = desk.tables.ids(Listing.QUOTATIONS)
    assert desk.filling.entry_in(Listing.QUOTATIONS, first, "speaker") == Entry(EntryKind.ACTOR, osk or 0)
    assert desk.filling.entry_in(Listing.QUOTATIONS, second, "speaker") is None
    assert desk.filling.entry_in(Listing.QUOTATIONS, first, "type") is None
    passage = desk.tables.ids(Listing.PASSAGES)[0]
    found = desk.filling.entry_in(Listing.PASSAGES, passage, "topic")
    assert found is not None and desk.codebook.topic(found.id).name == "Port reopening"
    assert desk.filling.entry_in(Listing.TOPICS, found.id, "part of") is None
    assert desk.filling.entry_in(Listing.ACTORS, osk or 0, "part of") is None


def test_an_accepted_suggestion_that_is_written_into_is_told_as_edited(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.suggesting.run()
    article = only_article(session).id
    session.suggesting.accept([one.id for one in session.suggesting.of(article)])
    ids = list(session.tables.ids(Listing.QUOTATIONS))
    session.filling.fill(Listing.QUOTATIONS, ids, "type", "indirect")
    came = [one.provenance for one in session.articles.annotations_by_id(ids)]
    assert came and all(one is not None and one.edited for one in came)
    session.close()


def test_several_articles_are_filled_in_by_one_change_each(tmp_path: Path) -> None:
    session = make_session(tmp_path, story(1), story(2), story(3))
    words = session.attributes.define(AttributeTarget.ARTICLE, "Inches", AttributeType.NUMBER)
    session.articles.set_note(2, "first")
    before = dump(session)
    for name, value, label in (
        ("language", "de", "Edit language of 2 articles"),
        ("status", "in progress", "Mark 2 articles in progress"),
        ("note", "both", "Edit note of 2 articles"),
        ("Inches", 7, "Set Inches of 2 articles"),
        ("note", "", "Edit note of 2 articles"),
    ):
        session.filling.fill(Listing.ARTICLES, [1, 2], name, value)
        assert column(session, Listing.ARTICLES, name)[:2] == [value or None] * 2
        assert session.history.undo_label == label
        assert session.check().ok
    assert session.attributes.uses(words) == 2
    for _ in range(5):
        session.history.undo()
    assert dump(session) == before
    session.close()


def test_each_article_has_its_own_title_and_a_date_that_is_none_is_told(tmp_path: Path) -> None:
    session = make_session(tmp_path, story(1), story(2))
    session.filling.fill(Listing.ARTICLES, [2], "title", "  Boats again ")
    assert column(session, Listing.ARTICLES, "title")[1] == "Boats again"
    with pytest.raises(UserError, match="its own title"):
        session.filling.fill(Listing.ARTICLES, [1, 2], "title", "The same")
    with pytest.raises(UserError, match="is not a date"):
        session.filling.fill(Listing.ARTICLES, [1, 2], "published", "soon")
    with pytest.raises(UserError, match="no status finished"):
        session.filling.fill(Listing.ARTICLES, [1], "status", "finished")
    with pytest.raises(UserError, match="counted or kept"):
        session.filling.fill(Listing.ARTICLES, [1], "mentions", "4")
    session.close()
