"""Word documents (.docx, .docm; ECMA-376): one article each."""

from collections.abc import Iterator

from copydesk.errors import ReadError
from copydesk.readers import office
from copydesk.readers.blocks import Block, lines_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.package import Package, opened
from copydesk.readers.refusals import locked
from copydesk.readers.word_body import WordText
from copydesk.readers.word_parts import core_properties, heading_styles, main_part, related
from copydesk.readers.xml_events import walk

# [MS-CFB], section 2.2: what old Word files, and new ones with a password, are wrapped in.
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO], section 2.3.1
_NOTES = ("footnotes", "endnotes")


def lines(document: Document) -> list[str]:
    """The body line for line: paragraphs, breaks within them and rows of tables; empty ones too.

    Raises ReadError where the document cannot be read.
    """
    _refuse_compound(document)
    with opened(document) as package:
        return lines_of(_blocks(package, main_part(package, document.name), document.name))


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    _refuse_compound(document)
    with opened(document) as package:
        main = main_part(package, document.name)
        blocks = _blocks(package, main, document.name)
        properties = core_properties(package, document.name)
        headings = heading_styles(package, main, blocks, document.name)
    yield office.article(blocks, properties, headings, document.name)


def _blocks(package: Package, main: str, name: str) -> list[Block]:
    """The body, and below it the notes that it refers to, each with its number."""
    text = WordText()
    with package.open(main) as file:
        walk(file, text, name)
    if text.builder.cited:
        others = related(package, main, name)
        for part in (others[kind] for kind in _NOTES if others.get(kind, "") in package):
            with package.open(part) as file:
                walk(file, text, name)
    return text.builder.blocks()


def _refuse_compound(document: Document) -> None:
    if not document.head.startswith(_COMPOUND):
        return
    if _ENCRYPTED in document.content():
        raise locked(document.name)
    raise ReadError(
        "{name} is in Word's old format. Open it in Word or LibreOffice, save it as .docx and import that.",
        name=document.name,
    )


FORMAT = DocumentFormat(
    name="word",
    title="Word",
    what="A Word document is one article: its text with lists, tables, text boxes and notes.",
    keeps=("title", "published", "agency", "place", "byline", "language"),
    suffixes=(".docx", ".docm", ".doc"),
    read=_read,
)
