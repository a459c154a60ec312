"""What a document is by its first bytes, where its ending says that it is text and it is none."""

import re

from copydesk.errors import ReadError
from copydesk.readers.document import Document

_TEXTS = frozenset(
    {
        *("", ".txt", ".text", ".csv", ".tsv", ".tab", ".htm", ".html", ".xhtml", ".md", ".markdown"),
        *(".json", ".jsonl", ".ndjson", ".xml", ".eml"),
    }
)
# The first bytes, and in the head what tells packages apart by the names of their parts.
_KINDS = (
    ("PDF", ".pdf", rb"%PDF-"),
    ("Word", ".docx", rb"PK\x03\x04(?s:.{0,65000})word/"),
    ("Excel", ".xlsx", rb"PK\x03\x04(?s:.{0,65000})xl/"),
    ("OpenDocument", ".odt", rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text"),
    ("ZIP", ".zip", rb"PK\x03\x04"),
    ("RTF", ".rtf", rb"\{\\rtf\d"),
)
_PICTURE = re.compile(rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*")


def refuse_other_kind(document: Document) -> None:
    """ReadError where a document that is called a text is of another kind, with the ending it should have."""
    if document.suffix not in _TEXTS:
        return
    for kind, ending, looks in _KINDS:
        if re.match(looks, document.head, re.DOTALL):
            raise ReadError(
                "{name} looks like {kind}. Give it the ending {ending} and import it again.",
                name=document.name,
                kind=kind,
                ending=ending,
            )
    if _PICTURE.match(document.head):
        raise ReadError(
            "{name} is a picture. Run text recognition (OCR) on it and import the text.", name=document.name
        )


def refuse_empty(document: Document) -> None:
    """ReadError where there is not a single byte in the document."""
    if document.size == 0:
        raise ReadError("{name} has nothing in it. Check that it is the right file.", name=document.name)
