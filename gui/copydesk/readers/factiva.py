"""Dow Jones Factiva: an export of an archive holds many articles in one file."""

import re
from collections.abc import Iterator

from copydesk.errors import ReadError
from copydesk.readers import factiva_html, factiva_lines
from copydesk.readers.archive_lines import HTML, RTF, beginning, first_megabyte, lines_of, root_of
from copydesk.readers.document import Document
from copydesk.readers.factiva_fields import count_at, ordered_fields
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.html_parsing import markup_of
from copydesk.readers.news_archives import KEEPS, ArchivedArticle, or_refused, readings_of

_SIGNS = re.compile(rb"\b(?:HD|SN|PD)\b|\d{8}[a-z0-9]{6,12}\b|\d (?:words|mots|W)")
_TITLE = re.compile(r"<title>[^<]{0,40}Factiva", re.IGNORECASE)
_NO_BEGIN = re.compile(r"(?!)")


def _claims(document: Document) -> bool:
    if document.suffix in HTML:
        head = document.head.decode("utf-8", "replace")
        if factiva_html.BEGINS.search(head):
            return "articleParagraph" in head or "Headline" in head
        return bool(_TITLE.search(head)) and factiva_html.BEGINS.search(first_megabyte(document)) is not None
    return is_export(beginning(document, _SIGNS).splitlines())


def is_export(lines: list[str]) -> bool:
    """Whether lines have Factiva's codes or order; a mention of Factiva is not enough."""
    if factiva_lines.is_coded(lines):
        return True
    filled = [line for line in lines[:400] if line.strip()]
    at = count_at(filled, 0, len(filled))
    return at is not None and {"SN", "SC", "LA"} <= set(ordered_fields(filled[at:])[0])


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    if document.suffix in HTML:
        markup = markup_of(document.content(), document.name)
        articles, remarks = _of_html(markup.text, document.name), markup.remarks
    else:
        found = lines_of(document, _NO_BEGIN)
        articles, remarks = factiva_lines.articles(found.lines), found.remarks
    none = ReadError(
        "{name} has no article of Factiva in it. Export the articles with their full text.",
        name=document.name,
    )
    yield from or_refused(readings_of(articles, document.name, remarks), none)


def _of_html(markup: str, name: str) -> Iterator[ArchivedArticle]:
    begins = list(factiva_html.BEGINS.finditer(markup))
    ends = [*(found.start() for found in begins), len(markup)][1:]
    for found, end in zip(begins, ends, strict=True):
        root = root_of(markup[found.start() : end], name)
        yield ArchivedArticle() if root is None else factiva_html.article(root, found[1].lower())


FORMAT = DocumentFormat(
    name="factiva",
    title="Factiva",
    what="An export of Dow Jones Factiva is read article by article.",
    keeps=(*KEEPS, "document number", "page", "edition", "words", "subjects", "companies", "regions"),
    suffixes=(".txt", *HTML, *RTF),
    read=_read,
    claims=_claims,
)
