"""Projects of QualCoder."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.peer_databases import QUALCODER, database, source

from copydesk.domain.found import FoundArticle, FoundMark, Label, LabelInfo, Place, Unit
from copydesk.errors import UserError
from copydesk.exchange import registry
from copydesk.exchange.qualcoder import find_qualcoder
from copydesk.exchange.qualcoder_codes import Codes

TEXT = "The ferry 😀 was late.\nNobody knew why.\nThe captain stayed silent."
START = len(TEXT[: TEXT.index("Nobody")].encode("utf-16-le")) // 2
END = START + len("Nobody knew why.\nThe captain")
WHEN = "2022-03-04 10:00:00"


def project(tmp_path: Path) -> Path:
    folder = tmp_path / "Ferries.qda"
    folder.mkdir(exist_ok=True)
    (folder / "data.qda").unlink(missing_ok=True)
    database(
        folder / "data.qda",
        QUALCODER,
        {
            "source": [
                (1, "ferry.txt", TEXT, None, "From the harbour", "Ana", WHEN, None, None),
                (2, "pier.jpg", None, "/images/pier.jpg", "", "Ana", WHEN, None, None),
                (3, "talk.txt", "A short talk.", "docs:talk.txt", "", "Ana", WHEN, None, None),
            ],
            "code_cat": [
                (1, "Delays", "Ana", WHEN, "All that is late", None),
                (2, "Reasons", "Ana", WHEN, "", 1),
            ],
            "code_name": [
                (1, "unknown reason", "Nobody says why", 2, "Ana", WHEN, "#AB1234"),
                (2, "silence", "", None, "Ana", WHEN, "grey"),
            ],
            "code_text": [
                (1, 1, 1, "Nobody knew why.\u2029The captain", START, END, "Ana", WHEN, "Odd", None, 1),
                (2, 2, 1, "silent", 61, 67, "Ben", "", "", None, None),
                (3, 9, 1, "ferry", 4, 9, "Ben", "", "", None, None),
                (4, 2, 77, "lost", 0, 4, "Ben", "", "", None, None),
            ],
            "cases": [
                (1, "Harbour office", "Runs the ferry", "Ana", WHEN),
                (2, "The pilot", "", "Ana", WHEN),
            ],
            "case_text": [(1, 1, 1, 0, len(TEXT), "Ana", WHEN, ""), (2, 1, 3, 2, 7, "Ana", WHEN, "part")],
            "attribute_type": [
                ("staff", "", "", "", "case", "numeric"),
                ("tone", "", "", "", "file", "character"),
            ],
            "attribute": [
                (1, "staff", "case", "12", 1, "", ""),
                (2, "tone", "file", "calm", 1, "", ""),
                (3, "tone", "file", "", 3, "", ""),
            ],
            "annotation": [(1, 1, 4, 9, "Which one?", "Ben", WHEN)],
            "journal": [(1, "Week 1", "Began", WHEN, "Ana")],
            "code_image": [(1, 2, 0, 0, 5, 5, 1, "pier", WHEN, "Ana", None, None)],
        },
    )
    return folder


def articles(tmp_path: Path) -> list[FoundArticle]:
    return list(find_qualcoder(source(project(tmp_path))).articles())


def marks(article: FoundArticle) -> dict[str, FoundMark]:
    return {one.key: one for one in article.annotations if isinstance(one, FoundMark)}


def test_texts_come_with_their_notes_and_attributes(tmp_path: Path) -> None:
    found = find_qualcoder(source(project(tmp_path)))
    ferry, talk = found.articles()
    assert (found.title, found.total) == ("Ferries", 2)
    assert (ferry.key, ferry.title, ferry.text, ferry.note) == ("1", "ferry.txt", TEXT, "From the harbour")
    assert (dict(ferry.attributes), dict(talk.attributes)) == ({"tone": "calm"}, {})
    assert (ferry.unit, ferry.units) == (Unit.UTF16, (Unit.CODE_POINTS,))
    assert ferry.created.startswith("2022-03-0")


def test_codings_have_the_words_with_line_feeds(tmp_path: Path) -> None:
    first = marks(articles(tmp_path)[0])["code 2"]
    assert (first.label, first.coder, first.note) == (Label("code", "unknown reason"), "Ana", "Odd")
    assert first.places == (Place(START, END, "Nobody knew why.\nThe captain"),)
    units = TEXT.encode("utf-16-le")
    start, end = 2 * (START), 2 * (END)
    assert units[start:end].decode("utf-16-le") == first.places[0].quote
    assert dict(first.attributes) == {"important": True}


def test_cases_are_actors_of_a_part_or_of_the_whole_text(tmp_path: Path) -> None:
    ferry, talk = articles(tmp_path)
    all_of_it, part = marks(ferry)["case 1"], marks(talk)["case 1"]
    assert all_of_it.actor is not None
    assert (all_of_it.actor.name, all_of_it.actor.note) == ("Harbour office", "Runs the ferry")
    assert dict(all_of_it.actor.attributes) == {"staff": 12}
    assert (all_of_it.places, part.places, part.note) == ((), (Place(2, 7),), "part")


def test_notes_at_a_place_are_marks(tmp_path: Path) -> None:
    note = marks(articles(tmp_path)[0])["annotation 1"]
    assert (note.places, note.note, note.coder) == ((Place(4, 9),), "Which one?", "Ben")


def test_codes_hang_below_their_categories(tmp_path: Path) -> None:
    delays, reasons = Label("category", "Delays"), Label("category", "Reasons")
    found = find_qualcoder(source(project(tmp_path))).labels
    assert found == (
        LabelInfo(label=delays, definition="All that is late"),
        LabelInfo(label=reasons, parent=delays),
        LabelInfo(
            label=Label("code", "unknown reason"),
            parent=reasons,
            colour="#AB1234",
            definition="Nobody says why",
        ),
        LabelInfo(label=Label("code", "silence")),
    )
    assert Codes({}, found).infos == found


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    found = find_qualcoder(source(project(tmp_path)))
    assert {loss.what: (loss.count, loss.examples) for loss in found.losses} == {
        "images, audio and video files": (1, ("pier.jpg",)),
        "journal entries": (1, ("Week 1",)),
        "codings of images and of areas of PDF pages": (1, ("pier",)),
        "cases that no text belongs to": (1, ("The pilot",)),
        "codings whose text is not there": (1, ("lost",)),
    }
    losses = next(found.articles()).losses
    assert [(loss.what, loss.count) for loss in losses] == [
        ("codings and notes without a place or a code", 1)
    ]


def test_the_folder_and_the_file_in_it_are_recognised(tmp_path: Path) -> None:
    folder = project(tmp_path)
    assert "qualcoder" in registry.recognised(folder)
    assert "qualcoder" in registry.recognised(folder / "data.qda")
    assert find_qualcoder(source(folder / "data.qda")).title == "Ferries"
    assert "qualcoder" not in registry.recognised(tmp_path)


def test_a_folder_without_the_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no file"):
        find_qualcoder(source(tmp_path))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    table=st.sampled_from(
        ["source", "code_text", "code_name", "code_cat", "cases", "case_text", "attribute"]
    ),
    column=st.integers(0, 9),
    value=st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(max_size=5)),
)
def test_odd_values_raise_nothing_but_user_errors(
    tmp_path: Path, table: str, column: int, value: Any
) -> None:
    path = project(tmp_path)
    with closing(sqlite3.connect(path / "data.qda")) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        try:
            db.execute(f"UPDATE OR IGNORE {table} SET {names[column % len(names)]} = ?", (value,))
        except sqlite3.IntegrityError:
            return
        db.commit()
    list(find_qualcoder(source(path)).articles())
