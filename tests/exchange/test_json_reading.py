import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import UserError
from copydesk.exchange import json_reading
from copydesk.exchange.json_members import Stream
from copydesk.exchange.json_reading import objects, offset, scalar

TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=9)
OBJECTS = st.lists(st.dictionaries(TEXTS, TEXTS | st.integers(), min_size=1, max_size=3), max_size=4)


def read(content: bytes) -> list[Any]:
    return [value for _, value in objects(Stream(io.BytesIO(content), "x.json"), "x.json")]


@given(OBJECTS, st.sampled_from([None, 1]), st.booleans(), st.integers(1, 40))
def test_lists_lines_and_values_are_the_same(
    values: list[dict[str, Any]], indent: int | None, plain: bool, block: int
) -> None:
    texts = [json.dumps(value, indent=indent, ensure_ascii=plain) for value in values]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_reading, "_BLOCK", block)
        for content in ("[" + ",\n".join(texts) + "]", "\n\n".join(texts), "\ufeff" + "".join(texts)):
            assert read(content.encode()) == values


def test_what_cannot_be_stored_is_replaced_character_by_character() -> None:
    assert read(b'{"a\\ud800": ["\\u0000b", "\\ud83d\\ude00"], "n": NaN}') == [
        {"a\ufffd": ["\ufffdb", "\U0001f600"], "n": None}
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'[{"a": 1}, {"b"', "Document 2 of x.json breaks off"),
        (b'[{"a": 1} {"b": 2}]' + b" " * 99, "Document 2 of x.json is no JSON"),
        (b'[{"a": 1},\n{"b": tru}' + b" " * 99, "Document 2 of x.json is no JSON"),
        (b'[{"a": 1}', "breaks off"),
        (b"[" + b"[" * 200_000, "nested too deep"),
        (b'[{"a": ' + b"1" * 5000 + b"}]", "number"),
        (b'[{"a": "\xff"}]', "not in UTF-8"),
    ],
)
def test_broken_files_are_told_of(content: bytes, message: str) -> None:
    with pytest.raises(UserError, match=message):
        read(content)


@pytest.mark.parametrize("start", [b'[{"a": "', b'{"a": "'])
def test_values_without_an_end_do_not_fill_memory(monkeypatch: pytest.MonkeyPatch, start: bytes) -> None:
    monkeypatch.setattr(json_reading, "LONGEST", 1000)
    monkeypatch.setattr(json_reading, "_BLOCK", 100)
    with pytest.raises(UserError, match="too long"):
        read(start + b"x" * 5000)
    with pytest.raises(UserError, match="too long"):
        read(b"{}\n" + start + b"x" * 5000)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(3, 3), (3.0, 3), ("3", 3), (True, None), (-1, None), (3.5, None), ("٣", None), (10**20, None)],
)
def test_offsets_are_whole_numbers(value: object, expected: int | None) -> None:
    assert offset(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("", None), ("a", "a"), (float("inf"), None), (10**30, str(10**30)), (True, True), ([], None)],
)
def test_values_of_attributes_are_single(value: object, expected: object) -> None:
    assert scalar(value) == expected
