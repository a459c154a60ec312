"""PDF files (ISO 32000) through PDFium: one article each."""

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.hyphens import hyphened_words
from copydesk.readers.office import Properties, with_headline, with_properties
from copydesk.readers.pdf_layout import regions
from copydesk.readers.pdf_lines import Page
from copydesk.readers.pdf_margins import without_margins
from copydesk.readers.pdf_page import PageReader
from copydesk.readers.pdf_paragraphs import Paragraph, body_of, paragraphs, text_of
from copydesk.readers.plain import LONGEST_TITLE, article_of
from copydesk.readers.refusals import damaged, locked
from copydesk.readers.wire.lines import stamp_of
from copydesk.readers.wire.masthead import is_titled_as_paper, name_and_stamp

MOST_PAGES = 2000
MOST_CHARACTERS = 10**7
"""Code points of a document; a long book has two million."""

_PASSWORD, _SECURITY = 4, 5  # FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY in fpdfview.h
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")  # ISO 32000-1, section 7.9.4
_HEADLINE = 1.25  # of the body's size
_HEADLINE_WITHIN = 12  # paragraphs

_FEWEST_WORDS = 3
_NO_CHARACTER = re.compile("[\x00-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]")
_MOST_UNREADABLE = 0.2

# PDFium is not made for threads.
_one_at_a_time = threading.Lock()


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    raw = document.content()
    with _one_at_a_time:
        pages, properties = _pages(raw, document.name)
    yield _article(pages, properties, document.name)


def _article(pages: Sequence[Page], properties: Properties, name: str) -> ReadArticle:
    kept, repeated = without_margins(pages)
    if not any(page.pieces for page in kept):
        raise ReadError(
            "{name} has no text layer: its pages are pictures. Run text recognition (OCR) on it first, "
            "then import it again.",
            name=name,
        )
    laid_out = [regions(page.pieces) for page in kept]
    body = body_of(laid_out)
    found = paragraphs(laid_out, body)
    hyphened = hyphened_words(line for paragraph in found for line in paragraph.lines)
    text = canonical(_text(found, hyphened))
    _refuse_unreadable(text, name)
    headline = _headline(found, hyphened, body.size)
    told = _with_page_heads(with_headline(article_of(text), headline), _left_out(pages, kept))
    read = with_properties(told, properties, headline)
    return replace(read, remarks=(*read.remarks, *_remarks(pages, repeated, name)))


def _left_out(pages: Sequence[Page], kept: Sequence[Page]) -> list[str]:
    """The lines of the pages' heads and feet, each once."""
    stay = {id(piece) for page in kept for piece in page.pieces}
    lines = (piece.text for page in pages for piece in page.pieces if id(piece) not in stay)
    return list(dict.fromkeys(lines))


def _with_page_heads(read: ReadArticle, lines: Sequence[str]) -> ReadArticle:
    """With the paper and the day that the pages' heads tell, where the text does not."""
    named = [(line, dated) for line in lines if (dated := name_and_stamp(line, str.strip))]
    day = next((dated[1].date.iso for _line, dated in named), None)
    day = day or next((stamp.date.iso for line in lines if (stamp := stamp_of(line))), None)
    papers = (dated for line in lines if (dated := name_and_stamp(line, is_titled_as_paper)))
    paper = next((name for name, _stamp in papers), None)
    found = {"published": day, "agency": paper}
    new = {name: value for name, value in found.items() if value and getattr(read.draft, name) is None}
    return replace(read, draft=replace(read.draft, **new), guessed=read.guessed | new.keys())


def _text(found: Sequence[Paragraph], hyphened: frozenset[str]) -> str:
    """All paragraphs with empty lines between them; rows of a table line below line."""
    parts: list[str] = []
    was_row = False
    for paragraph in found:
        is_row = "\t" in paragraph.lines[0]
        if parts:
            parts.append("\n" if is_row and was_row else "\n\n")
        parts.append(text_of(paragraph, hyphened))
        was_row = is_row
    return "".join(parts)


def _headline(found: Sequence[Paragraph], hyphened: frozenset[str], body: float) -> str:
    """What is set largest near the beginning; empty where nothing stands out."""
    large = [
        paragraph
        for paragraph in found[:_HEADLINE_WITHIN]
        if paragraph.size > _HEADLINE * body and paragraph.length <= LONGEST_TITLE
    ]
    # The name of the paper is larger than any headline, and short.
    several = [paragraph for paragraph in large if len(" ".join(paragraph.lines).split()) >= _FEWEST_WORDS]
    largest = max(several or large, key=lambda paragraph: paragraph.size, default=None)
    return text_of(largest, hyphened) if largest else ""


def _refuse_unreadable(text: str, name: str) -> None:
    if len(_NO_CHARACTER.findall(text)) > _MOST_UNREADABLE * len(text):
        raise ReadError(
            "{name} does not say which characters its signs are. "
            "Run text recognition (OCR) on it first, then import it again.",
            name=name,
        )


def _remarks(pages: Sequence[Page], repeated: int, name: str) -> list[Sentence]:
    remarks: list[Sentence] = []
    if repeated:
        remarks.append(
            Sentence(
                "{name}: {count} lines that repeat at the head or foot of its pages were left out.",
                name=name,
                count=repeated,
            )
        )
    if angled := sum(page.angled for page in pages):
        remarks.append(
            Sentence("{name}: {count} lines set at an angle were left out.", name=name, count=angled)
        )
    if pictured := sum(page.pictured for page in pages):
        remarks.append(
            Sentence(
                "{name}: {count} of its pages are pictures without text and were left out. "
                "Run text recognition (OCR) on it to have them too.",
                name=name,
                count=pictured,
            )
        )
    return remarks


def _pages(raw: bytes, name: str) -> tuple[list[Page], Properties]:
    """What PDFium finds; all that it opens is closed again. Called by one thread at a time."""
    pdfium: Any = import_module("pypdfium2")
    try:
        with pdfium.PdfDocument(raw) as file:
            if len(file) > MOST_PAGES:
                raise _too_long(name)
            metadata = file.get_metadata_dict()
            pages: list[Page] = []
            characters = 0
            for number in range(len(file)):
                page, count = _page(file, number, MOST_CHARACTERS - characters, name)
                pages.append(page)
                characters += count
    except pdfium.PdfiumError as error:
        if error.err_code in (_PASSWORD, _SECURITY):
            raise locked(name) from error
        raise damaged(name) from error
    return pages, _properties(metadata)


def _page(file: Any, number: int, most: int, name: str) -> tuple[Page, int]:
    page = file[number]
    try:
        text = page.get_textpage()
        try:
            count = text.count_chars()
            if count > most:
                raise _too_long(name)
            return PageReader(page.raw, text.raw).read(), count
        finally:
            text.close()
    finally:
        page.close()


def _too_long(name: str) -> ReadError:
    return ReadError(
        "{name} has too many pages, or too much text, to be one document. Split it and import the parts.",
        name=name,
    )


def _properties(metadata: dict[str, str]) -> Properties:
    written = _DATE.match(metadata.get("CreationDate", ""))
    return Properties(
        title=metadata.get("Title", ""),
        creator=metadata.get("Author", ""),
        created="-".join(written.groups()) if written else "",
    )


FORMAT = DocumentFormat(
    name="pdf",
    title="PDF",
    what="A PDF file is one article: its columns in reading order, divided words joined.",
    keeps=("title", "published", "agency", "place", "byline"),
    suffixes=(".pdf",),
    read=_read,
)
