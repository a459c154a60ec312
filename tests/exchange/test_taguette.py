"""Databases of Taguette."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.peer_databases import TAGUETTE, database, source

from copydesk.domain.found import FoundArticle, FoundMark, Label, LabelInfo, Unit
from copydesk.errors import UserError
from copydesk.exchange import registry
from copydesk.exchange.taguette import find_taguette

HTML = "<h1>Der Müller</h1>\n<p>Die Mühle <b>steht</b> still.</p>\n<p>Niemand weiß es 😀.</p>"
RAW = "Der Müller\nDie Mühle steht still.\nNiemand weiß es 😀."
WHEN = "2021-05-06 07:08:09.123456"


def span(words: str) -> tuple[int, int]:
    start = RAW.encode().index(words.encode())
    return start, start + len(words.encode())


def command(kind: str, row: Any) -> str:
    return json.dumps({"highlight_id": row, "start_offset": 1, "tags": [1], "type": kind}, sort_keys=True)


def taguette(tmp_path: Path, projects: int = 1) -> Path:
    path = tmp_path / "taguette.sqlite3"
    path.unlink(missing_ok=True)
    return database(
        path,
        TAGUETTE,
        {
            "projects": [(number, f"Mills {number}", "", WHEN) for number in range(1, projects + 1)],
            "documents": [
                (1, "The mill", "From the village", "mill.html", WHEN, 1, "LEFT_TO_RIGHT", HTML),
                (2, "Empty", "", "", WHEN, 1, "LEFT_TO_RIGHT", '<img src="/static/missing.png"/>'),
            ],
            "tags": [
                (1, 1, "place.mill", "Where corn is ground"),
                (2, 1, "state", ""),
                (3, 1, "person.other", ""),
                (4, 1, "place.other", ""),
            ],
            "highlights": [
                (1, 1, *span("Mühle steht"), "<p>Mühle <b>steht</b></p>"),
                (2, 1, *span("still.\nNiemand"), "<p>still.</p>\n<p>Niemand</p>"),
                (3, 1, *span("weiß es"), "<p>something else</p>"),
                (4, 1, 500, 600, "<p>gone</p>"),
                (5, 7, 0, 5, "<p>x</p>"),
            ],
            "highlight_tags": [(1, 1), (1, 2), (2, 4), (3, 99)],
            "commands": [
                (1, WHEN, "ana", 1, 1, command("highlight_add", 1)),
                (2, "2021-05-07 00:00:00", "ben", 1, 1, command("highlight_add", 1)),
                (3, WHEN, "ben", 1, 1, command("highlight_delete", 2)),
                (4, WHEN, "ben", 1, 1, '{"highlight_add": [' * 500),
                (5, WHEN, "ben", 1, 1, command("highlight_add", [2])),
                (6, WHEN, "ben", 1, None, '{"type": "project_meta"}'),
            ],
        },
    )


def first(path: Path) -> FoundArticle:
    return next(find_taguette(source(path)).articles())


def marks(path: Path) -> dict[str, FoundMark]:
    return {one.key: one for one in first(path).annotations if isinstance(one, FoundMark)}


def test_documents_become_readable_articles(tmp_path: Path) -> None:
    found = find_taguette(source(taguette(tmp_path)))
    article, empty = found.articles()
    assert (found.title, found.total) == ("Mills 1", 2)
    assert article.text == "Der Müller\n\nDie Mühle steht still.\n\nNiemand weiß es 😀."
    assert (article.title, article.note, article.source) == ("The mill", "From the village", "mill.html")
    assert (article.created, article.unit) == ("2021-05-06T07:08:09Z", Unit.CODE_POINTS)
    assert (dict(article.attributes), empty.text) == ({}, "")


def test_highlights_have_places_and_words_of_the_article(tmp_path: Path) -> None:
    path = taguette(tmp_path)
    article, found = first(path), marks(path)
    (mill,), (across,) = found["1 1"].places, found["2 4"].places
    assert article.text[mill.start : mill.end] == mill.quote == "Mühle steht"
    assert article.text[across.start : across.end] == across.quote == "still.\n\nNiemand"


def test_words_that_are_not_those_of_the_place_stay_to_be_looked_at(tmp_path: Path) -> None:
    path = taguette(tmp_path)
    (place,) = marks(path)["3"].places
    assert (first(path).text[place.start : place.end], place.quote) == ("weiß es", "something else")


def test_a_highlight_is_a_mark_for_each_tag(tmp_path: Path) -> None:
    found = marks(taguette(tmp_path))
    assert {key: mark.label.name for key, mark in found.items()} == {
        "1 1": "mill",
        "1 2": "state",
        "2 4": "place.other",
        "3": "highlight",
    }


def test_coders_and_times_are_those_of_the_commands(tmp_path: Path) -> None:
    found = marks(taguette(tmp_path))
    mill = found["1 1"]
    assert (mill.coder, mill.created, mill.updated) == ("ana", "2021-05-06T07:08:09Z", "2021-05-07T00:00:00Z")
    assert (found["2 4"].coder, found["2 4"].created) == ("", "")


def test_tags_hang_by_the_dots_of_their_paths(tmp_path: Path) -> None:
    place, person = Label("tag", "place"), Label("tag", "person")
    assert find_taguette(source(taguette(tmp_path))).labels == (
        LabelInfo(label=place),
        LabelInfo(
            label=Label("tag", "mill"), parent=place, definition="Where corn is ground", code="place.mill"
        ),
        LabelInfo(label=Label("tag", "state")),
        LabelInfo(label=person),
        LabelInfo(label=Label("tag", "person.other"), parent=person, code="person.other"),
        LabelInfo(label=Label("tag", "place.other"), parent=place, code="place.other"),
    )


def test_articles_of_several_projects_say_which(tmp_path: Path) -> None:
    found = find_taguette(source(taguette(tmp_path, projects=2)))
    assert found.title == "taguette"
    assert [dict(article.attributes) for article in found.articles()] == [{"project": "Mills 1"}] * 2


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    found = find_taguette(source(taguette(tmp_path)))
    assert [(loss.what, loss.count) for loss in found.losses] == [
        ("highlights whose document is not there", 1)
    ]
    mill, empty = found.articles()
    assert [(loss.what, loss.count, loss.examples) for loss in (*mill.losses, *empty.losses)] == [
        ("highlights without words or outside of their document", 1, ("gone",)),
        ("pictures in documents", 1, ("Empty",)),
    ]


def test_files_are_recognised_by_name_and_head_and_others_refused(tmp_path: Path) -> None:
    assert "taguette" in registry.recognised(taguette(tmp_path))
    other = database(tmp_path / "other.sqlite3", "CREATE TABLE documents (id INTEGER)", {})
    with pytest.raises(UserError, match=r"not a file of Taguette .* documents\.name is missing"):
        find_taguette(source(other))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    table=st.sampled_from(["documents", "highlights", "tags", "highlight_tags", "commands", "projects"]),
    column=st.integers(0, 9),
    value=st.one_of(st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.binary(max_size=5)),
)
def test_odd_values_raise_nothing_but_user_errors(
    tmp_path: Path, table: str, column: int, value: Any
) -> None:
    path = taguette(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        try:
            db.execute(f"UPDATE OR IGNORE {table} SET {names[column % len(names)]} = ?", (value,))
        except sqlite3.IntegrityError:
            return
        db.commit()
    list(find_taguette(source(path)).articles())
