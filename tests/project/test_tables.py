"""Tables of the whole project: their order, their filters, and how they are stopped."""

import sqlite3
from collections.abc import Generator
from pathlib import Path

import pytest
from sqlite_utils import Database
from tests.builders import STORY, make_session, only_article, tag_story

from copydesk.domain.listing import COLUMNS, Cell, Listing, ListingQuery, Missing
from copydesk.errors import Cancelled, ProjectError
from copydesk.project import Project, annotations, tables
from copydesk.project.schema import migrations
from copydesk.project.version import APPLICATION_ID, SCHEMA_MAJOR


@pytest.fixture
def project(tmp_path: Path) -> Generator[Project]:
    session = make_session(tmp_path, STORY)
    tag_story(session, only_article(session).id)
    session.close()
    project = Project.open(tmp_path / "desk.copydesk")
    yield project
    project.close()


def cells(project: Project, listing: Listing, column: str, query: ListingQuery) -> list[Cell]:
    place = COLUMNS[listing].index(column)
    return [row.cells[place] for row in tables.rows(project, listing, tables.ids(project, listing, query))]


@pytest.mark.parametrize("listing", Listing)
def test_each_table_can_be_sorted_by_each_of_its_columns_both_ways(
    project: Project, listing: Listing
) -> None:
    for column in COLUMNS[listing]:
        for falling in (False, True):
            found = cells(project, listing, column, ListingQuery(sort=column, falling=falling))
            there = [str(cell).casefold() for cell in found if cell not in (None, "")]
            assert there == sorted(there, reverse=falling)
            assert len(found) == {"articles": 1, "actors": 3}.get(listing, 2)
            assert all(cell in (None, "") for cell in found[len(there) :])


def test_words_are_found_in_either_case_and_in_names_words_and_titles(project: Project) -> None:
    for words in ("KESTREL PORT", "kestrel"):
        found = cells(project, Listing.MENTIONS, "actor", ListingQuery(words=words))
        assert found == ["Kestrel Port Authority"]
    assert cells(project, Listing.QUOTATIONS, "speaker", ListingQuery(words="osk")) == ["Mirela Osk"]
    assert len(cells(project, Listing.PASSAGES, "topic", ListingQuery(words="HARBOUR UNION"))) == 2
    assert cells(project, Listing.TOPICS, "name", ListingQuery(words="labour")) == ["Labour relations"]


def test_what_is_lacking_is_found(project: Project) -> None:
    found = cells(project, Listing.QUOTATIONS, "words", ListingQuery(missing=Missing.SPEAKER))
    assert found == ['"a test for both sides"']
    assert cells(project, Listing.MENTIONS, "words", ListingQuery(due=True)) == []


def test_spans_apart_are_joined_and_the_order_of_ids_is_kept(project: Project) -> None:
    ids = list(tables.ids(project, Listing.QUOTATIONS, ListingQuery()))[::-1]
    found = tables.rows(project, Listing.QUOTATIONS, [*ids, 99])
    assert [row.id for row in found] == ids
    assert (
        found[1].cells[1]
        == '"We have a plan that keeps people safe," … "and ships will dock again before June."'
    )


def test_sorting_that_is_not_wanted_any_more_stops(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def unwanted(_done: int, _total: int) -> None:
        raise Cancelled

    monkeypatch.setattr(tables, "_STEPS", 1)
    with pytest.raises(Cancelled):
        tables.ids(project, Listing.MENTIONS, ListingQuery(sort="words"), unwanted)
    assert len(tables.ids(project, Listing.MENTIONS, ListingQuery())) == 2


def test_a_project_of_an_older_program_is_to_be_opened_once(tmp_path: Path) -> None:
    path = tmp_path / "old.copydesk"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(db), stop_before="m007_codebook")
    db.execute("INSERT INTO project (id, uid, title, created) VALUES (1, 'u', 'Old', '2031-01-01')")
    db.execute(f"PRAGMA user_version = {1000 * SCHEMA_MAJOR + 5}")
    db.close()
    project = Project.open(path, writable=False)
    with pytest.raises(ProjectError, match="Open it once in the window"):
        tables.ids(project, Listing.TOPICS, ListingQuery())
    assert annotations.of_ids(project, [1]) == []  # which such a file can be asked for
    project.close()


@pytest.mark.parametrize(
    ("listing", "only", "count"),
    [
        (Listing.ACTORS, (("kind", "person"),), 0),
        (Listing.ACTORS, (("kind", "other"),), 3),
        (Listing.ACTORS, (("part of", None),), 3),
        (Listing.TOPICS, (("retired", 1),), 0),
        (Listing.TOPICS, (("retired", 0), ("retired", 1)), 2),
        (Listing.MENTIONS, (("actor", "Kestrel Port Authority"),), 1),
        (Listing.MENTIONS, (("coder", "Ana"), ("origin", "manual")), 2),
        (Listing.MENTIONS, (("coder", "Bo"),), 0),
        (Listing.MENTIONS, (("due", None), ("note", None)), 2),
        (Listing.MENTIONS, (("published", None),), 0),
        (Listing.PASSAGES, (("topic", "Port reopening"),), 1),
        (Listing.QUOTATIONS, (("speaker", "Mirela Osk"),), 1),
        (Listing.QUOTATIONS, (("speaker", None),), 1),
        (Listing.QUOTATIONS, (("type", "direct"), ("speaker", "Mirela Osk")), 1),
        (Listing.QUOTATIONS, (("topics", None),), 2),
        (Listing.QUOTATIONS, (("stance", "supports"),), 0),
        (Listing.QUOTATIONS, (("stance", None),), 0),
    ],
)
def test_rows_are_chosen_by_what_stands_in_a_column(
    project: Project, listing: Listing, only: tuple[tuple[str, Cell], ...], count: int
) -> None:
    assert len(tables.ids(project, listing, ListingQuery(only=only))) == count


@pytest.mark.parametrize("listing", Listing)
def test_each_column_can_be_chosen_by_what_a_row_has_there(project: Project, listing: Listing) -> None:
    for row in tables.rows(project, listing, tables.ids(project, listing, ListingQuery())):
        for column, cell in zip(COLUMNS[listing], row.cells, strict=True):
            assert row.id in tables.ids(project, listing, ListingQuery(only=((column, cell),)))


def test_a_column_that_is_not_there_cannot_be_chosen_by(project: Project) -> None:
    for listing, column in ((Listing.ACTORS, "stance"), (Listing.MENTIONS, "speaker")):
        with pytest.raises(ValueError, match=column):
            tables.ids(project, listing, ListingQuery(only=((column, "x"),)))
