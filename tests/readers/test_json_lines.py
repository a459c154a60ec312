import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import json_lines, table_head
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading, ReadOptions
from copydesk.readers.json_lines import FORMAT
from copydesk.readers.registry import format_of

PROSE = "اجتمع المبعوثون في لورفان وتحدثوا عن الميناء طوال اليوم"
LINE = json.dumps({"headline": "المبعوثون", "body": PROSE, "shares": 3}, ensure_ascii=False)


def read(content: str | bytes) -> list[Reading]:
    raw = content if isinstance(content, bytes) else content.encode()
    return list(FORMAT.read(Document.of_bytes("x.jsonl", raw), ReadOptions()))


def test_a_line_is_an_article() -> None:
    one, two = read(f"{LINE}\n\n{LINE}")
    assert isinstance(one, ReadArticle)
    assert isinstance(two, ReadArticle)
    assert (one.draft.title, one.draft.text) == ("المبعوثون", PROSE)
    assert one.draft.attributes == {"shares": 3}


@pytest.mark.parametrize("bad", ["{", "[1]", "12", '{"a": "\x01"}', "[" * 5000, "9" * 5000])
def test_a_bad_line_is_a_failure_and_the_others_come_in(bad: str) -> None:
    one, failure, two = read(f"\ufeff{LINE}\n{bad}\n{LINE}\n")
    assert isinstance(one, ReadArticle)
    assert isinstance(two, ReadArticle)
    assert str(failure) == "Line 2 of x.jsonl is not an object in JSON."


def test_a_line_in_another_encoding_is_a_failure() -> None:
    readings = read(LINE.encode() + b"\n" + '{"body": "café"}'.encode("cp1252"))
    assert [isinstance(reading, ReadError) for reading in readings] == [False, True]


def test_a_line_that_is_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "LONGEST_LINE", 300)
    one, failure, two = read(f"{LINE}\n{LINE[:-1]}{' ' * 900}}}\n{LINE}\n")
    assert isinstance(one, ReadArticle)
    assert isinstance(two, ReadArticle)
    assert str(failure) == "Line 2 of x.jsonl is too long to be an article."


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("x.jsonl", f"{LINE}\n{LINE}", "JSON Lines"),
        ("x.ndjson", "no json\n", "JSON Lines"),
        ("x.json", f"{LINE}\n{LINE}", "JSON Lines"),
        ("x.json", LINE, "JSON"),
        ("x.json", f"[{LINE}]", "JSON"),
        ("x.jsonl", f"[\n{LINE}\n]", "JSON"),
        ("x.jsonl", "{\n}\n", "JSON"),
    ],
)
def test_what_is_by_lines_is_told_by_the_lines(name: str, content: str, title: str) -> None:
    assert format_of(Document.of_bytes(name, content.encode())).title == title


def test_a_dataset_of_copydesk_is_left_to_its_import() -> None:
    document = Document.of_bytes("x.jsonl", b'{"copydesk": 1, "offset_unit": "code point", "text": "x"}\n')
    with pytest.raises(ReadError, match="Import it as a dataset"):
        format_of(document)


def test_the_head_of_a_table_is_there_for_tables_only() -> None:
    head = table_head(Document.of_bytes("x.jsonl", LINE.encode()))
    assert head is not None
    assert head.mapping == {"headline": "title", "body": "text", "shares": "attribute"}
    assert table_head(Document.of_bytes("x.txt", b"text")) is None


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.text(alphabet='{}[]":,\n atext1', max_size=80).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        assert all(isinstance(reading, ReadArticle | ReadError) for reading in read(raw))
    except ReadError as error:
        assert "x.jsonl" in str(error)
