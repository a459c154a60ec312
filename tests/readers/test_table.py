from collections.abc import Mapping

import pytest

from copydesk.errors import ReadError
from copydesk.readers.format import ATTRIBUTE, IGNORED, ReadArticle, ReadOptions
from copydesk.readers.headers import columns_of, is_header
from copydesk.readers.table import Head, Row, Table, articles, table_head
from copydesk.readers.table_rows import Meaning, RowReader

PROSE = "The envoys of Velmora met in Lorvan and spoke of the harbour."


def table(*rows: Mapping[str, object]) -> Table:
    return Table("x.json", iter([Row(number, cells) for number, cells in enumerate(rows, 1)]))


def read(*rows: Mapping[str, object], mapping: Mapping[str, str] | None = None) -> list[ReadArticle]:
    columns = Head(table(*rows)).columns
    options = ReadOptions(mappings={columns: mapping} if mapping else {})
    readings = list(articles(table(*rows), options))
    assert all(isinstance(reading, ReadArticle) for reading in readings)
    return [reading for reading in readings if isinstance(reading, ReadArticle)]


def test_each_field_comes_from_its_column() -> None:
    (reading,) = read(
        {
            "headline": " Envoys\nmeet ",
            "body": PROSE,
            "date": "2031-04-05T10:00:00Z",
            "outlet": "Meridian",
            "authors": ["Ana Vey", "Ivo Rell"],
            "lang": "English",
            "link": "https://example.org/1",
            "category": "Politics",
            "dateline": "Lorvan",
        }
    )
    draft = reading.draft
    assert (draft.title, draft.text, draft.published) == ("Envoys meet", PROSE, "2031-04-05T10:00:00+00:00")
    assert (draft.agency, draft.byline, draft.language) == ("Meridian", "Ana Vey; Ivo Rell", "en")
    assert (draft.url, draft.section, draft.place) == ("https://example.org/1", "Politics", "Lorvan")
    assert reading.guessed == frozenset()


def test_other_columns_become_attributes_of_their_kind() -> None:
    one, two = read(
        {"text": PROSE, "shares": "12", "paid": "yes", "keywords": ["harbour", "envoys"], "note": ""},
        {"text": PROSE, "shares": "", "paid": "no", "keywords": [], "note": "NaN"},
    )
    assert one.draft.attributes == {"shares": 12, "paid": True, "keywords": "harbour; envoys"}
    assert two.draft.attributes == {"paid": False}


def test_columns_that_turn_up_late_are_attributes() -> None:
    rows = [{"text": f"{PROSE} {number}"} for number in range(300)]
    assert read(*rows, {"text": PROSE, "late": "here"})[-1].draft.attributes == {"late": "here"}


def test_the_users_mapping_comes_before_the_guess() -> None:
    row = {"text": PROSE, "other": f"{PROSE} Twice.", "date": "2031-04-05", "x": "y"}
    (reading,) = read(row, mapping={"other": "text", "x": IGNORED, "date": ATTRIBUTE})
    assert reading.draft.text == f"{PROSE} Twice."
    assert reading.draft.published is None
    assert reading.draft.attributes == {"date": "2031-04-05", "text": PROSE}


def test_a_missing_title_is_the_first_line_and_guessed() -> None:
    (reading,) = read({"text": f"Envoys meet\n\n{PROSE}"})
    assert reading.draft.title == "Envoys meet"
    assert "title" in reading.guessed


def test_what_columns_do_not_say_the_head_of_a_wire_story_does() -> None:
    story = "6 Sep 2018 22:22\n\nEnvoys meet\n\nLORVAN. Sept 6 (Meridian) - Envoys met.\n"
    (reading,) = read({"text": story, "date": "2018-09-07"})
    assert (reading.draft.title, reading.draft.published) == ("Envoys meet", "2018-09-07")
    assert (reading.draft.agency, reading.draft.place) == ("Meridian", "Lorvan")
    assert {"title", "agency", "place"} <= reading.guessed


def test_html_in_texts_becomes_text_and_is_told_once() -> None:
    one, two = read({"text": f"<p>{PROSE}</p><p>Caf&eacute;</p>"}, {"text": f"<p>{PROSE}</p>"})
    assert one.draft.text == f"{PROSE}\n\nCafé"
    assert [str(remark) for remark in one.remarks] == [
        "HTML in the texts of x.json was turned into plain text."
    ]
    assert two.remarks == ()


def test_html_in_titles_becomes_text() -> None:
    assert (
        read({"text": PROSE, "title": "<b>Envoys</b> &amp; <i>others</i>"})[0].draft.title
        == "Envoys & others"
    )


def test_lines_stay_lines_where_html_is_within_them_only() -> None:
    assert read({"text": f"{PROSE}\n\nThey <b>met</b> twice."})[0].draft.text == f"{PROSE}\n\nThey met twice."


def test_resolved_signs_are_told() -> None:
    (reading,) = read({"text": f"{PROSE} Rell &amp; Vey said &#8220;no&#8221;.", "title": "Rell &amp; Vey"})
    assert reading.draft.text == f"{PROSE} Rell & Vey said “no”."
    assert reading.draft.title == "Rell & Vey"
    assert len(reading.remarks) == 1


def test_a_date_that_cannot_be_read_is_kept_and_told() -> None:
    one, two, _ = read(*({"text": PROSE, "date": date} for date in ("2031-04-05", "soon 2031", "2031-04-06")))
    assert one.remarks == ()
    assert two.draft.attributes == {"date": "soon 2031"}
    assert "row 2 of x.json" in str(two.remarks[0])


def test_days_and_months_that_could_be_swapped_are_told_once() -> None:
    one, two = read({"text": PROSE, "date": "4/5/2031"}, {"text": PROSE, "date": "5/6/2031"})
    assert "4/5/2031 was read as 2031-05-04" in str(one.remarks[0])
    assert two.remarks == ()


def test_a_row_without_text_is_told_with_its_number() -> None:
    readings = list(articles(table({"text": PROSE}, {"text": " \n"}, {"text": None}), ReadOptions()))
    assert [str(reading) for reading in readings[1:]] == [
        "Row 2 of x.json has no text.",
        "Row 3 of x.json has no text.",
    ]


def test_the_head_shows_the_first_rows_as_text() -> None:
    head = table_head(Head(table(*({"text": PROSE, "n": number} for number in range(30)))))
    assert len(head.rows) == 20
    assert head.rows[1] == (PROSE, "1")
    assert head.mapping == {"text": "text", "n": ATTRIBUTE}


def test_a_table_of_nothing_is_refused() -> None:
    with pytest.raises(ReadError, match="has no rows"):
        Head(table())


def test_headers_are_short_and_no_values() -> None:
    assert is_header(["title", "2031-04-05"])
    assert is_header(["Nr", "Stadt"])
    assert not is_header(["Lorvan", "12"])
    assert not is_header([PROSE * 2, "x"])
    assert columns_of(["a", "", "a", " b\nc "]) == ("a", "column 2", "a (2)", "b c")


def test_a_row_can_be_read_by_itself() -> None:
    reader = RowReader("x.csv", Meaning({"t": "text"}, frozenset()), [], ())
    reading = reader.read(7, {"t": PROSE})
    assert isinstance(reading, ReadArticle)
    assert reading.draft.text == PROSE


def test_html_without_end_is_a_failure_of_its_row() -> None:
    deep = "<div>" * 100_000 + "</div>"
    readings = list(articles(table({"text": PROSE}, {"text": f"{PROSE}{deep}"}), ReadOptions()))
    assert isinstance(readings[0], ReadArticle)
    assert isinstance(readings[1], ReadArticle | ReadError)
