"""Tables through the session: copies that do no harm, and columns that are not there."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of, story, tag_story

from copydesk.domain.listing import Listing, ListingQuery
from copydesk.errors import UserError


def test_a_copy_is_one_line_a_row_and_no_formula(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    session.codebook.add_topic("=1+2", definition="first line\nsecond\tline")
    ids = session.tables.ids(Listing.TOPICS)
    head, row, rest = session.tables.copied(Listing.TOPICS, ids).split("\n")
    assert head.split("\t") == ["name", "code", "part of", "definition", "retired", "passages", "quotations"]
    assert row.split("\t") == ["'=1+2", "", "", "first line second line", "0", "0", "0"]
    assert rest == ""
    session.close()


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    with pytest.raises(UserError, match="no column colour"):
        session.tables.ids(Listing.ACTORS, ListingQuery(sort="colour"))
    session.close()


def test_recoded_mentions_are_counted_with_their_new_actor(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    article = only_article(session)
    mention = session.tagging.tag_actor(article.id, (span_of(article.text, "Jonas Feld"),), "Jonas Feld")
    session.codebook.add_actor("Feld")
    other = next(actor.id for actor in session.codebook.actors() if actor.name == "Feld")
    from copydesk.domain.dataset import EntryKind
    from copydesk.session.codebook import Entry

    session.merging.recode([mention], Entry(EntryKind.ACTOR, other))
    rows = {row.cells[0]: row.cells[5] for row in session.tables.every_row(Listing.ACTORS)}
    assert rows == {"Jonas Feld": 0, "Feld": 1}
    session.close()


def test_articles_are_counted_sorted_and_chosen_by_what_is_known_of_them(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY, story(1), story(2))
    tables = session.tables
    tag_story(session, 1)
    session.articles.set_note(3, "Read \u00c4gain")
    rows = list(tables.every_row(Listing.ARTICLES, ListingQuery(sort="quotations", falling=True)))
    assert [row.article for row in rows] == [1, 2, 3]
    told = dict(zip(tables.columns(Listing.ARTICLES), rows[0].cells, strict=True))
    assert [told[name] for name in ("mentions", "passages", "quotations", "status")] == [
        2,
        2,
        2,
        "in progress",
    ]
    assert list(tables.ids(Listing.ARTICLES, ListingQuery("\u00e4gain"))) == [3]
    assert list(tables.ids(Listing.ARTICLES, ListingQuery("tidew"))) == [1]
    assert tables.values(Listing.ARTICLES, "agency") == ("Meridian", "Tidewire")
    only = (tables.chosen(Listing.ARTICLES, "agency", "Meridian"),)
    assert list(tables.ids(Listing.ARTICLES, ListingQuery(sort="title", falling=True, only=only))) == [3, 2]
    assert tables.chosen(Listing.ARTICLES, "agency", "Nobody") == ("agency", "Nobody")
    assert list(tables.ids(Listing.ARTICLES, ListingQuery(only=(("section", None),)))) == [1, 2, 3]
    with pytest.raises(UserError, match="Choose one of new, in progress, done"):
        tables.chosen(Listing.ARTICLES, "status", "finished")
    session.close()
