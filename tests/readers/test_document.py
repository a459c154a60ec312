import hashlib
from pathlib import Path

import pytest

from copydesk.errors import ReadError
from copydesk.readers import document as documents
from copydesk.readers.document import Document


def test_a_file_is_opened_only_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "A.TXT"
    path.write_bytes(b"words")
    document = Document.of_file(path)
    assert (document.name, document.source, document.suffix, document.size) == ("A.TXT", "A.TXT", ".txt", 5)
    path.unlink()
    with pytest.raises(ReadError, match=r"A\.TXT does not exist"):
        document.content()


def test_a_member_remembers_its_archive() -> None:
    document = Document.of_bytes("press.zip/may/a.txt", b"words")
    assert (document.name, document.source) == ("a.txt", "press.zip/may/a.txt")
    assert document.content() == document.head == b"words"
    assert document.sha256 == hashlib.sha256(b"words").hexdigest()


def test_a_small_file_is_opened_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    document = Document.of_file(path)
    assert document.head == b"words"
    path.unlink()
    assert document.content() == b"words"
    assert document.sha256 == hashlib.sha256(b"words").hexdigest()


def test_too_much_for_one_document_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", 4)
    with pytest.raises(ReadError, match="too large"):
        Document.of_bytes("a.txt", b"words").content()
