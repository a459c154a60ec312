"""Tables through the session: copies that do no harm, and columns that are not there."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of

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
