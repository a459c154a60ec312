import pytest

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.looks import refuse_empty, refuse_other_kind


@pytest.mark.parametrize(
    ("raw", "ending"),
    [
        (b"%PDF-1.7\n", ".pdf"),
        (b"PK\x03\x04" + b"x" * 26 + b"[Content_Types].xml...word/document.xml", ".docx"),
        (b"PK\x03\x04" + b"x" * 26 + b"[Content_Types].xml...xl/workbook.xml", ".xlsx"),
        (b"PK\x03\x04" + b"x" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
        (b"PK\x03\x04" + b"x" * 26 + b"a.txt", ".zip"),
        (b"{\\rtf1\\ansi", ".rtf"),
    ],
)
def test_the_ending_is_named_that_a_file_should_have(raw: bytes, ending: str) -> None:
    with pytest.raises(ReadError) as caught:
        refuse_other_kind(Document.of_bytes("a.txt", raw))
    assert f"Give it the ending {ending} and" in str(caught.value)


def test_a_picture_is_told() -> None:
    with pytest.raises(ReadError, match=r"a\.txt is a picture"):
        refuse_other_kind(Document.of_bytes("a.txt", b"\x89PNG\r\n\x1a\n"))


@pytest.mark.parametrize(
    ("name", "raw"), [("a.txt", b"PDF files"), ("a.pdf", b"%PDF-1.7"), ("a.docx", b"PK\x03\x04")]
)
def test_other_files_pass(name: str, raw: bytes) -> None:
    refuse_other_kind(Document.of_bytes(name, raw))


def test_a_file_without_a_byte_is_told() -> None:
    with pytest.raises(ReadError, match=r"a\.docx has nothing in it"):
        refuse_empty(Document.of_bytes("a.docx", b""))
