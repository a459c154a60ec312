"""Rich text (.rtf; RTF 1.9.1): one article each."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.errors import Sentence
from copydesk.readers import office
from copydesk.readers.blocks import lines_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.refusals import damaged
from copydesk.readers.rtf_text import RtfText

_MARK = b"{\\rtf"


def lines(document: Document) -> list[str]:
    """The text line for line: paragraphs, breaks within them and rows of tables; empty ones too.

    Raises ReadError where the document cannot be read.
    """
    return lines_of(_text(document).blocks())


def _claims(document: Document) -> bool:
    return document.suffix == ".rtf" or document.head.lstrip().startswith(_MARK)


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    text = _text(document)
    headings = {
        number: level for number, name in text.styles.items() if (level := office.level(name)) is not None
    }
    read = office.article(text.blocks(), _properties(text.information), headings, document.name)
    yield read if text.complete else replace(read, remarks=(_breaks_off(document.name),))


def _text(document: Document) -> RtfText:
    raw = document.content().lstrip()
    if not raw.startswith(_MARK):
        raise damaged(document.name)
    try:
        return RtfText(raw)
    except ValueError as error:
        raise damaged(document.name) from error


def _properties(information: dict[str, str]) -> office.Properties:
    year, month, day = (information.get(unit, "").zfill(2) for unit in ("year", "month", "day"))
    return office.Properties(
        title=information.get("title", ""),
        creator=information.get("author", ""),
        created=f"{year}-{month}-{day}",
    )


def _breaks_off(name: str) -> Sentence:
    return Sentence("{name} breaks off before its end. What is there was read.", name=name)


FORMAT = DocumentFormat(
    name="rtf",
    title="Rich text",
    what="A rich text file is one article: its text with tables, text boxes and notes.",
    keeps=("title", "published", "agency", "place", "byline"),
    suffixes=(".rtf", ".doc"),
    read=_read,
    claims=_claims,
)
