"""Europresse (eureka.cc): an export of an archive holds many articles in one page.

The layouts are known from the sources and samples of the R package tm.plugin.europresse and of other
parsers: since 2013 each article is an ``article`` element; before, only classes of ``span`` told its parts.
"""

import re
from collections.abc import Iterator

from copydesk.errors import ReadError
from copydesk.readers import europresse_old
from copydesk.readers.archive_lines import HTML, first_megabyte, pieces_of, root_of
from copydesk.readers.document import Document
from copydesk.readers.europresse_header import NUMBER, header_fields, publication
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.html_parsing import markup_of
from copydesk.readers.html_text import text_of_tree
from copydesk.readers.news_archives import KEEPS, ArchivedArticle, or_refused, readings_of
from copydesk.readers.xml_parsing import Element, line_of, local_name

_BEGINS = re.compile(r"<article\b", re.IGNORECASE)
_STYLED = re.compile(rb"DocPublicationName\b")
_ELEMENT = re.compile(
    r"""<span\b[^<>]{0,300}?\bclass\s*=\s*["']?DocPublicationName\b[\s\S]{0,4000}?\bDocHeader\b""",
    re.IGNORECASE,
)
_FIRST_PRINTED = re.compile(r"(?:Cet article est paru dans|This article appeared in)\b")


_Parts = dict[str, list[Element]]


def _claims(document: Document) -> bool:
    if not _STYLED.search(document.head):
        return False
    # A style sheet may name the class long before an element has it.
    return _ELEMENT.search(document.head.decode("utf-8", "replace")) is not None or (
        _ELEMENT.search(first_megabyte(document)) is not None
    )


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    markup = markup_of(document.content(), document.name)
    none = ReadError(
        "{name} has no article of Europresse in it. Export the articles as HTML, with their full text.",
        name=document.name,
    )
    articles = _articles(markup.text, document.name)
    yield from or_refused(readings_of(articles, document.name, markup.remarks), none)


def _articles(markup: str, name: str) -> Iterator[ArchivedArticle]:
    if not _BEGINS.search(markup):
        yield from europresse_old.articles(markup, name)
        return
    for piece in pieces_of(markup, _BEGINS):
        if _BEGINS.match(piece) and "DocPublicationName" in piece:
            root = root_of(piece, name)
            yield ArchivedArticle() if root is None else _article(root)


def _article(root: Element) -> ArchivedArticle:
    parts = _by_class(root)
    others = [line_of(element) for element in parts.get("source-name-apd", ())]
    agency, edition, issue = publication(_text_of(parts, "docpublicationname"))
    header = header_fields(_line(parts, "docheader"))
    number = _number(root, parts)
    return ArchivedArticle(
        title=_line(parts, "titrearticlevisu") or _line(parts, "grandtitre") or _line(parts, "titrearticle"),
        text=_text(root, parts),
        date=header.date or _dated(number),
        agency=agency,
        byline=_byline(parts),
        section=header.section,
        url=_url(root),
        words=header.words,
        number=number,
        attributes={
            "page": header.page,
            "edition": edition,
            "issue": issue,
            "kicker": _kicker(parts),
            "subtitle": _line(parts, "rdp__subtitle"),
            "also in": "; ".join(dict.fromkeys(others)),
        },
    )


def _by_class(root: Element) -> _Parts:
    """The elements by their classes, in lower case: old pages write them in other cases."""
    parts: _Parts = {}
    for element in root.iter():
        for name in (element.get("class") or "").lower().split():
            parts.setdefault(name, []).append(element)
    return parts


def _line(parts: _Parts, name: str) -> str:
    return line_of(parts[name][0]) if name in parts else ""


def _text_of(parts: _Parts, name: str) -> str:
    return text_of_tree(parts[name][0]) if name in parts else ""


def _text(root: Element, parts: _Parts) -> str:
    """The paragraphs of the text, without the papers that ran it too and where it was first printed."""
    for element in (*parts.get("apd-wrapper", ()), *parts.get("link-not-hosted", ())):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    named = next((parts[name][0] for name in ("dococurrcontainer", "doctext") if name in parts), None)
    found = root.find(".//section") if named is None else named
    paragraphs = [] if found is None else text_of_tree(found).split("\n\n")
    return "\n\n".join(paragraph for paragraph in paragraphs if not _FIRST_PRINTED.match(paragraph))


def _byline(parts: _Parts) -> str:
    """The authors: where they are marked, else in the block behind the headline."""
    if authors := _line(parts, "docauthors"):
        return authors
    headline = parts["titrearticle"][0] if "titrearticle" in parts else None
    parent = headline.getparent() if headline is not None else None
    behind = False
    for element in parent if parent is not None else ():
        name = element.get("class") or ""
        if behind and ((local_name(element) == "div" and not name) or "sm-margin-bottomNews" in name.split()):
            return line_of(element)
        behind = behind or element is headline
    return ""


def _kicker(parts: _Parts) -> str:
    """The line above the headline, in the same block."""
    headline = parts["titrearticle"][0] if "titrearticle" in parts else None
    if headline is None:
        return ""
    within = _by_class(headline)
    return _line(within, "sm-margin-bottomnews") or _line(within, "sm-margin-bottom")


def _number(root: Element, parts: _Parts) -> str:
    written = _line(parts, "public-lblnodoc") or line_of(root.find(".//footer"))
    number = NUMBER.search(written)
    return number[0] if number else ""


def _dated(number: str) -> str:
    """The day that a document's number has in it: ``news·20310414·LM·1``."""
    found = re.search(r"\d{8}", number)
    return found[0] if found else ""


def _url(root: Element) -> str:
    """The address of the article where it was first printed, which the text links to."""
    for element in root.iter("a"):
        href = element.get("href") or ""
        if href.startswith(("http://", "https://")) and _FIRST_PRINTED.match(line_of(element)):
            return href
    return ""


FORMAT = DocumentFormat(
    name="europresse",
    title="Europresse",
    what="An export of Europresse is read article by article.",
    keeps=(*KEEPS, "document number", "page", "edition", "words", "subtitle"),
    suffixes=HTML,
    read=_read,
    claims=_claims,
)
