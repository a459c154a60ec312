import io
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading, ReadOptions
from copydesk.readers.parquet import FORMAT

PROSE = "Die Gesandten aus Velmora trafen sich in Lorvan und sprachen über den Hafen."


def written(table: Any, **options: Any) -> bytes:
    out = io.BytesIO()
    pq.write_table(table, out, **options)
    return out.getvalue()


def read(raw: bytes) -> list[Reading]:
    return list(FORMAT.read(Document.of_bytes("x.parquet", raw), ReadOptions()))


def drafts(columns: dict[str, Any], **options: Any) -> list[ArticleDraft]:
    readings = read(written(pa.table(columns), **options))
    assert [str(reading) for reading in readings if isinstance(reading, ReadError)] == []
    return [reading.draft for reading in readings if isinstance(reading, ReadArticle)]


def test_a_row_is_an_article() -> None:
    one, two = drafts(
        {"title": ["Eins", "Zwei"], "text": [PROSE, f"{PROSE}\r\n{PROSE}"], "shares": [1, None]}
    )
    assert (one.title, one.text, one.attributes) == ("Eins", PROSE, {"shares": 1})
    assert (two.text, two.attributes) == (f"{PROSE}\n{PROSE}", {})


def test_all_row_groups_are_read_in_order() -> None:
    texts = [f"{PROSE} {number}" for number in range(700)]
    assert [draft.text for draft in drafts({"text": texts}, row_group_size=100)] == texts


@pytest.mark.parametrize(
    ("kind", "iso"),
    [
        (pa.timestamp("s"), "2031-04-05T06:07:08"),
        (pa.timestamp("ns"), "2031-04-05T06:07:08"),
        (pa.timestamp("us", tz="UTC"), "2031-04-05T06:07:08+00:00"),
        (pa.timestamp("ns", tz="+02:00"), "2031-04-05T08:07:08+02:00"),
        (pa.timestamp("us", tz="Nowhere/Velmora"), "2031-04-05T06:07:08+00:00"),
        (pa.date32(), "2031-04-05"),
    ],
    ids=str,
)
def test_moments_keep_their_zone(kind: Any, iso: str) -> None:
    moments = pa.array([datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC)]).cast(kind, safe=False)
    assert drafts({"date": moments, "text": [PROSE]})[0].published == iso


def test_moments_finer_than_python_holds_are_cut() -> None:
    moments = pa.array([1933135628_000000001], pa.timestamp("ns"))
    assert drafts({"date": moments, "text": [PROSE]})[0].published == "2031-04-05T06:07:08"


def test_structures_are_flattened() -> None:
    source = pa.array([{"name": "Meridian", "rank": 2}])
    (draft,) = drafts(
        {"source": source, "authors": [["Ana Vey", "Ivo Rell"]], "text": [PROSE], "tags": [[{"a": 1}]]}
    )
    assert (draft.agency, draft.byline) == ("Meridian", "Ana Vey; Ivo Rell")
    assert draft.attributes == {"source.rank": 2, "tags": '[{"a":1}]'}


def test_words_by_number_and_large_text_are_text() -> None:
    section = pa.array(["Politik", "Politik"]).dictionary_encode()
    draft = drafts({"section": section, "text": pa.array([PROSE] * 2, pa.large_string())})[0]
    assert (draft.section, draft.text) == ("Politik", PROSE)


def test_pictures_are_no_attributes() -> None:
    assert drafts({"text": [PROSE], "image": [b"\xff\xd8\x00"]})[0].attributes == {}


def test_a_row_without_text_is_told_with_its_number() -> None:
    readings = read(written(pa.table({"text": [PROSE, None]})))
    assert str(readings[1]) == "Row 2 of x.parquet has no text."


def test_the_head_shows_the_first_rows() -> None:
    assert FORMAT.table is not None
    raw = written(pa.table({"__index_level_0__": [0, 1], "text": [PROSE, PROSE], "n": [1, 2]}))
    head = FORMAT.table(Document.of_bytes("x.parquet", raw))
    assert head.columns == ("__index_level_0__", "text", "n")
    assert head.rows[1] == ("1", PROSE, "2")
    assert head.mapping == {"__index_level_0__": "", "text": "text", "n": "attribute"}


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(ReadError, match="has no rows"):
        read(written(pa.table({"text": pa.array([], pa.string())})))


@pytest.mark.parametrize("raw", [b"", b"PAR1", b"x" * 100, b"PAR1" + bytes(20) + b"\x05\0\0\0PAR1"])
def test_what_is_no_parquet_file_is_refused(raw: bytes) -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(raw)


def test_what_wants_a_key_is_refused() -> None:
    with pytest.raises(ReadError, match="protected by a password"):
        read(b"PAR1" + bytes(20) + b"\x05\0\0\0PARE")


WHOLE = written(pa.table({"title": ["Eins"] * 40, "text": [PROSE] * 40, "n": list(range(40))}))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=4), st.booleans())
def test_damage_anywhere_is_told_or_does_no_harm(damage: list[tuple[int, int]], cut: bool) -> None:
    raw = bytearray(WHOLE)
    for place, byte in damage:
        raw[place] = byte
    try:
        readings = read(bytes(raw[: len(raw) // 2] if cut else raw))
        assert all(isinstance(reading, ReadArticle | ReadError) for reading in readings)
    except ReadError as error:
        assert "x.parquet" in str(error)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_texts_come_back_as_they_were_written(texts: list[str]) -> None:
    texts = [f"An article about {text}".replace("<", "(").replace("&", "+") for text in texts]
    assert [draft.text for draft in drafts({"text": texts})] == list(map(canonical, texts))
