"""Files of Discourse Network Analyzer."""

import sqlite3
import tracemalloc
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.peer_databases import DNA_2, DNA_3, database, source

from copydesk.domain.actor import ActorKind
from copydesk.domain.found import FoundArticle, FoundMark, Label, LabelInfo, Link, Place, Unit
from copydesk.errors import UserError
from copydesk.exchange import registry
from copydesk.exchange.dna import find_dna
from copydesk.exchange.dna_entities import kind_of

TEXT = "The mayor 😀 of Lindau said the dam must go. Her rival said it should stay."
START = TEXT.encode("utf-16-le").index("the dam must go".encode("utf-16-le")) // 2
NOON = int(datetime(2019, 5, 4, 12, 30).astimezone().timestamp())
VARIABLES = [
    (1, "person", "short text", 1),
    (2, "organization", "short text", 1),
    (3, "concept", "short text", 1),
    (4, "agreement", "boolean", 1),
    (5, "strength", "integer", 1),
    (6, "remark", "long text", 1),
]


def both(date: int) -> dict[str, Any]:
    return {
        "DOCUMENTS": [
            (1, "The dam", TEXT, 2, "Ida Vorn", "Lakeside Courier", "Region", "Read twice", "Report", date),
            (4, "Empty", "", 1, "", "", "", "", "", date),
        ],
        "STATEMENTTYPES": [(1, "DNA Statement", 239, 208, 51), (2, "Annotation", 0, 0, 300)],
        "VARIABLES": VARIABLES,
        "REGEXES": [("dam(s)?", 255, 0, 0), ("rival", 0, 0, 0)],
        "STATEMENTS": [
            (7, 1, 1, START, START + 15, 2),
            (8, 1, 1, 50, 60, 9),
            (9, 2, 1, 5, 5, 2),
            (10, 1, 99, 0, 5, 2),
        ],
        "STATEMENTLINKS": [(1, 7, 8), (2, 8, 10)],
        "DATABOOLEAN": [],
        "DATAINTEGER": [],
        "DATALONGTEXT": [],
    }


def second(tmp_path: Path) -> Path:
    rows = both(NOON * 1000) | {
        "CODERS": [(1, "Admin", 0, 0, 0, "x"), (2, "Ana", 1, 2, 3, "y")],
        "DATABOOLEAN": [(1, 7, 4, 1, 0), (2, 8, 4, 1, 1)],
        "DATAINTEGER": [(1, 7, 5, 1, 3)],
        "DATALONGTEXT": [(1, 7, 6, 1, "Said at\nthe lake"), (2, 8, 6, 1, " ")],
        "DATASHORTTEXT": [
            (1, 7, 1, 1, "Mara Quell"),
            (2, 7, 3, 1, "The dam should be removed"),
            (3, 8, 1, 1, ""),
        ],
        "ATTRIBUTES": [
            (1, 1, "Mara Quell", 255, 0, 0, "Politician", "M. Quell; The mayor", "Elected in 2014", 3),
            (2, 3, "The dam should be removed", 0, 0, 0, "", "", "", None),
            (3, 2, "Lindau council", 0, 0, 0, "", "", "", 3),
            (4, 3, "Never said", 0, 0, 0, "", "", "", None),
        ],
    }
    return database(tmp_path / "Dams.dna", DNA_2, rows)


def third(tmp_path: Path) -> Path:
    rows = both(1_556_973_000) | {
        "CODERS": [(1, "Admin", 0, 0, 0, 0, 14, "x", 300, 0), (2, "Ana", 1, 2, 3, 0, 14, "y", 300, 0)],
        "DATABOOLEAN": [(1, 7, 4, 0), (2, 8, 4, 1)],
        "DATAINTEGER": [(1, 7, 5, 3)],
        "DATALONGTEXT": [(1, 7, 6, "Said at\nthe lake"), (2, 8, 6, "")],
        "ENTITIES": [
            (11, 1, "Mara Quell", 255, 0, 0, 13),
            (12, 3, "The dam should be removed", 0, 0, 0, None),
            (13, 2, "Lindau council", 0, 0, 0, None),
            (14, 3, "Never said", 0, 0, 0, None),
            (15, 1, "", 0, 0, 0, None),
        ],
        "DATASHORTTEXT": [(1, 7, 1, 11), (2, 7, 3, 12), (3, 8, 1, 15)],
        "ATTRIBUTEVARIABLES": [(1, 1, "Type"), (2, 1, "Alias"), (3, 1, "Notes"), (4, 1, "Party")],
        "ATTRIBUTEVALUES": [
            (1, 11, 1, "Politician"),
            (2, 11, 2, "M. Quell; The mayor"),
            (3, 11, 3, "Elected in 2014"),
            (4, 11, 4, "Greens"),
            (5, 13, 1, ""),
        ],
    }
    return database(tmp_path / "Dams.dna", DNA_3, rows)


def first_article(path: Path) -> FoundArticle:
    return next(find_dna(source(path)).articles())


def first_mark(path: Path) -> FoundMark:
    mark = first_article(path).annotations[0]
    assert isinstance(mark, FoundMark)
    return mark


@pytest.mark.parametrize("make", [second, third])
def test_documents_have_what_the_file_says_of_them(tmp_path: Path, make: Any) -> None:
    found = find_dna(source(make(tmp_path)))
    article, empty = found.articles()
    assert (found.title, found.total) == ("Dams", 2)
    assert (article.key, article.title, article.text) == ("1", "The dam", TEXT)
    assert (article.byline, article.agency, article.section) == ("Ida Vorn", "Lakeside Courier", "Region")
    assert (article.note, dict(article.attributes)) == ("Read twice", {"type": "Report", "coder": "Ana"})
    assert article.unit == Unit.UTF16
    assert (empty.text, empty.annotations, empty.byline) == ("", (), None)


def test_version_2_counts_milliseconds_and_shows_them_on_this_computers_clock(tmp_path: Path) -> None:
    assert first_article(second(tmp_path)).published == "2019-05-04T12:30:00"


def test_version_3_counts_seconds_without_a_zone(tmp_path: Path) -> None:
    assert first_article(third(tmp_path)).published == "2019-05-04T12:30:00"


@pytest.mark.parametrize("make", [second, third])
def test_statements_have_places_in_utf_16_units_and_all_their_variables(tmp_path: Path, make: Any) -> None:
    mark = first_mark(make(tmp_path))
    assert (mark.key, mark.coder, mark.label) == ("7", "Ana", Label("statement type", "DNA Statement"))
    assert mark.places == (Place(START, START + 15),)
    assert TEXT.encode("utf-16-le")[2 * START : 2 * START + 30].decode("utf-16-le") == "the dam must go"
    assert dict(mark.attributes) == {
        "person": "Mara Quell",
        "concept": "The dam should be removed",
        "agreement": False,
        "strength": 3,
        "remark": "Said at\nthe lake",
    }
    assert mark.attributes["agreement"] is False
    assert mark.links == (Link(role="statement link", to="8"),)


@pytest.mark.parametrize(("make", "more"), [(second, {}), (third, {"Party": "Greens"})])
def test_persons_have_what_the_file_says_of_them(tmp_path: Path, make: Any, more: dict[str, str]) -> None:
    actor = first_mark(make(tmp_path)).actors["person"]
    assert (actor.name, actor.kind, actor.aliases) == (
        "Mara Quell",
        ActorKind.PERSON,
        ("M. Quell", "The mayor"),
    )
    assert actor.note == "Elected in 2014"
    assert dict(actor.attributes) == {"Type": "Politician", "Color": "#FF0000"} | more
    assert actor.parent is not None
    assert (actor.parent.name, actor.parent.kind, actor.parent.parent) == (
        "Lindau council",
        ActorKind.ORGANISATION,
        None,
    )


@pytest.mark.parametrize("make", [second, third])
def test_what_is_left_out_is_counted_with_examples(tmp_path: Path, make: Any) -> None:
    found = find_dna(source(make(tmp_path)))
    lost = {loss.what: (loss.count, loss.examples) for loss in found.losses}
    assert lost == {
        "search terms (regular expressions)": (2, ("dam(s)?", "rival")),
        "statements whose document is not there": (1, ()),
        "links between statements of different documents": (1, ()),
        "values of variables that no statement has": (1, ("concept: Never said",)),
    }
    article = next(found.articles())
    assert [(loss.what, loss.count) for loss in article.losses] == [("statements without a place", 1)]
    assert [one.key for one in article.annotations] == ["7", "8"]


@pytest.mark.parametrize("make", [second, third])
def test_the_codebook_has_types_with_colours_and_actors(tmp_path: Path, make: Any) -> None:
    found = find_dna(source(make(tmp_path)))
    assert found.labels == (
        LabelInfo(label=Label("statement type", "DNA Statement"), colour="#EFD033"),
        LabelInfo(label=Label("statement type", "Annotation")),
    )
    assert [actor.name for actor in found.actors] == ["Mara Quell", "Lindau council"]


def test_kinds_of_actors_are_known_by_the_usual_names_of_variables() -> None:
    assert (kind_of(" Person"), kind_of("organisation"), kind_of("concept")) == (
        ActorKind.PERSON,
        ActorKind.ORGANISATION,
        None,
    )


def test_parents_in_a_circle_end(tmp_path: Path) -> None:
    chain = [(row, 1, f"Person {row}", 0, 0, 0, row % 300 + 1) for row in range(1, 301)]
    path = third(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM ENTITIES")
        db.executemany("INSERT INTO ENTITIES VALUES (?, ?, ?, ?, ?, ?, ?)", chain)
        db.commit()
    actors = find_dna(source(path)).actors
    assert len(actors) == 300
    assert len({hash(actor) for actor in actors}) == 300


def test_another_database_is_refused_with_what_it_lacks(tmp_path: Path) -> None:
    path = database(tmp_path / "x.dna", "CREATE TABLE DOCUMENTS (ID INTEGER, Title TEXT)", {})
    with pytest.raises(
        UserError, match=r"not a file of Discourse Network Analyzer .* DOCUMENTS\.Text is missing"
    ):
        find_dna(source(path))


def test_files_are_recognised_by_name_and_head(tmp_path: Path) -> None:
    assert "dna" in registry.recognised(second(tmp_path))
    (tmp_path / "y.dna").write_text("text")
    assert "dna" not in registry.recognised(tmp_path / "y.dna")
    assert "dna" not in registry.recognised(tmp_path)


def test_memory_does_not_grow_with_the_number_of_documents(tmp_path: Path) -> None:
    rows = third(tmp_path)
    with closing(sqlite3.connect(rows)) as db:
        db.execute("DELETE FROM DOCUMENTS")
        db.execute("DELETE FROM STATEMENTS")
        for number in range(1, 2001):
            db.execute(
                "INSERT INTO DOCUMENTS VALUES (?, 'T', ?, 1, '', '', '', '', '', 0)", (number, "word " * 2000)
            )
            for place in range(10):
                row = 20 * number + place
                db.execute(
                    "INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?, 2)", (row, number, place, place + 5)
                )
                db.execute("INSERT INTO DATABOOLEAN VALUES (NULL, ?, 4, 1)", (row,))
                db.execute("INSERT INTO DATASHORTTEXT VALUES (NULL, ?, 1, 11)", (row,))
        db.commit()
    found = find_dna(source(rows))
    tracemalloc.start()
    count = sum(len(article.annotations) for article in found.articles())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 3_000_000  # of 20 MB of text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    table=st.sampled_from(
        ["DOCUMENTS", "STATEMENTS", "ENTITIES", "DATASHORTTEXT", "VARIABLES", "ATTRIBUTEVALUES"]
    ),
    column=st.integers(0, 9),
    value=st.one_of(
        st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(max_size=5), st.text(max_size=5)
    ),
)
def test_odd_values_raise_nothing_but_user_errors(
    tmp_path: Path, table: str, column: int, value: Any
) -> None:
    path = tmp_path / "Dams.dna"
    path.unlink(missing_ok=True)
    third(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        text_or_none = value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
        try:
            db.execute(f"UPDATE OR IGNORE {table} SET {names[column % len(names)]} = ?", (text_or_none,))
        except sqlite3.IntegrityError:
            return
        db.commit()
    try:
        list(find_dna(source(path)).articles())
    except UserError:
        return
