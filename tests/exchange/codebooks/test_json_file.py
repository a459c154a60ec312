import json
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import validate
from tests.exchange.codebooks.samples import codebooks, full

from copydesk import resources
from copydesk.domain.codebook_file import CodebookFile
from copydesk.errors import UserError
from copydesk.exchange.codebooks import read as read_file
from copydesk.exchange.codebooks.json_file import read, write
from copydesk.exchange.codebooks.native import joined


def test_what_is_written_is_read_back_as_it_was() -> None:
    assert read(write(full()), "a.json") == full()


@given(codebooks())
def test_any_codebook_comes_back(codebook: CodebookFile) -> None:
    assert read(write(codebook), "a.json") == codebook


def test_the_schema_describes_what_is_written() -> None:
    schema = json.loads(resources.path("schemas", "codebook.schema.json").read_text(encoding="utf-8"))
    validate(json.loads(write(full())), schema)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "not an object"),
        ('{"copydesk_codebook": 7}', "version 7"),
        ('{"copydesk_codebook": 1, "actors": [{"id": "a", "name": "A", "parent": "b"}]}', "not there"),
        (
            '{"copydesk_codebook": 1, "topics": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}',
            "two topics",
        ),
        ('{"copydesk_codebook": 1, "topics": [{"id": "a", "name": "\\u0000"}]}', "NUL"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_what_is_no_codebook_is_told(content: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read(content.encode(), "a.json")


def test_an_entry_below_itself_is_refused(tmp_path: Path) -> None:
    entries = [{"id": "a", "name": "Quays", "parent": "b"}, {"id": "b", "name": "Ports", "parent": "a"}]
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"copydesk_codebook": 1, "topics": entries}), encoding="utf-8")
    with pytest.raises(UserError, match="below itself: Quays, Ports"):
        read_file(file)


def test_entries_without_anything_make_an_empty_codebook() -> None:
    assert joined((), ()) == CodebookFile()
