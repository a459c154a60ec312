"""The lines of an archive's export, be it text, HTML, Word or RTF; and its beginning, to tell what it is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers import rtf, word
from copydesk.readers.decoding import decoding
from copydesk.readers.document import Document
from copydesk.readers.html_parsing import markup_of, tree_of
from copydesk.readers.html_text import text_of_tree
from copydesk.readers.package import opened
from copydesk.readers.text_lines import Encoding, LineTooLong, encoding, opened_lines
from copydesk.readers.xml_parsing import Element

HTML = (".html", ".htm", ".xhtml")
WORD = (".docx",)
RTF = (".rtf", ".doc")
_RTF_MARK = b"{\\rtf"

LONGEST_LINE = 2**24
"""Characters of a line of text."""
_BEGINNING = 2**20
"""Bytes of a document whose head may be filled with a style sheet, fonts or a logo."""
_WORD_PART = "word/document.xml"

_LINE_END = re.compile(r"</w:p>|</(?:p|div|tr|table)\b[^>]{0,200}>|<(?:w:)?br\b[^>]{0,200}>", re.IGNORECASE)
_RTF_PICTURE = re.compile(r"[0-9a-fA-F]{200,}+")
_RTF_LETTER = re.compile(r"\\'([0-9a-fA-F]{2})|\\u(-?\d{1,5}) ?\??")
_RTF_LINE_END = re.compile(r"\\(?:par|line|row|page|sect)(?![a-z])-?\d{0,9}[ \r\n]?|;\}+")
_RTF_TAB = re.compile(r"\\(?:tab|cell)(?![a-z])[ \r\n]?")
_RTF_CONTROL = re.compile(r"\\(?:[a-z]{1,32}-?\d{0,9} ?|[^a-z])|[{}\r\n]")
_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class Lines:
    """``wrapped`` tells that paragraphs may be spread over lines and set apart by blank ones."""

    lines: Iterable[str]
    wrapped: bool = False
    remarks: tuple[Sentence, ...] = ()


def lines_of(document: Document, begins: re.Pattern[str]) -> Lines:
    """All lines of the document. ``begins`` finds in HTML where an article begins.

    Raises ReadError where the document cannot be read.
    """
    if document.suffix in HTML:
        markup = markup_of(document.content(), document.name)
        return Lines(_lines_of_html(markup.text, begins, document.name), remarks=markup.remarks)
    if document.suffix in WORD:
        return Lines(_canonical(word.lines(document)))
    if document.suffix in RTF:
        return Lines(_canonical(rtf.lines(document)))
    found = encoding(document)
    if found.damaged:
        decoding(document.content(), document.name)  # raises what is wrong with it
    return Lines(_lines_of_text(document, found), wrapped=True, remarks=found.remarks)


def _canonical(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from canonical(line).split("\n")


def _lines_of_html(markup: str, begins: re.Pattern[str], name: str) -> Iterator[str]:
    for piece in pieces_of(markup, begins):
        root = root_of(piece, name)
        if root is not None:
            yield from text_of_tree(root).split("\n")
        yield ""


def _lines_of_text(document: Document, found: Encoding) -> Iterator[str]:
    """The lines as they are read: an export may be larger than the memory."""
    with opened_lines(document, found, LONGEST_LINE) as lines:
        try:
            for line in lines:
                lines.forget()
                yield from canonical(line).removesuffix("\n").split("\n")
        except LineTooLong as error:
            raise ReadError(
                "{name} has a line of more than {most} characters. Check that it is the right file.",
                name=document.name,
                most=LONGEST_LINE,
            ) from error


def pieces_of(markup: str, begins: re.Pattern[str]) -> Iterator[str]:
    """What comes before the first article, and each article with what follows it up to the next."""
    begin = 0
    for found in begins.finditer(markup):
        if found.start() > begin:
            yield markup[begin : found.start()]
        begin = found.start()
    yield markup[begin:]


def root_of(markup: str, name: str) -> Element | None:
    """The elements of a piece of HTML; None where there are none, or one is nested too deep."""
    tree = tree_of(markup, name)
    return tree.root if tree is not None and tree.whole else None


def beginning(document: Document, signs: re.Pattern[bytes]) -> str:
    """The first lines as characters, good enough to look for what archives write; never an error.

    Of HTML, Word and RTF it is empty where ``signs`` finds nothing in it: most are other documents.
    """
    if document.suffix in RTF:
        if not document.head.lstrip().startswith(_RTF_MARK):
            return ""
        text = first_megabyte(document)
        return _without_controls(text) if signs.search(text.encode()) else ""
    if document.suffix in (*WORD, *HTML):
        raw = _first_of_word(document) if document.suffix in WORD else document.head
        return without_tags(raw.decode("utf-8", "replace")) if signs.search(raw) else ""
    return document.head_text


def first_megabyte(document: Document) -> str:
    """The first 2**20 bytes as characters, where the head is filled with a style sheet."""
    with document.open() as file:
        return file.read(_BEGINNING).decode("utf-8", "replace")


def without_tags(markup: str) -> str:
    """The lines of XML or HTML, roughly."""
    return _TAG.sub("", _LINE_END.sub("\n", markup))


def _without_controls(text: str) -> str:
    """The lines of RTF, roughly: letters of other code pages than Western Europe's are wrong ones."""
    text = _RTF_LINE_END.sub("\v", _RTF_PICTURE.sub("", text).replace("\\~", " "))
    text = _RTF_LETTER.sub(_letter, _RTF_TAB.sub("\t", text))
    return _RTF_CONTROL.sub("", text).replace("\v", "\n")


def _letter(found: re.Match[str]) -> str:
    if found[1]:
        return bytes([int(found[1], 16)]).decode("cp1252", "replace")
    return chr(int(found[2]) % 0x10000)


def _first_of_word(document: Document) -> bytes:
    try:
        with opened(document) as package, package.open(_WORD_PART) as file:
            return file.read(_BEGINNING)
    except ReadError:  # the format that reads any Word document says what is wrong with it
        return b""
