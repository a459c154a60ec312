"""Europresse before 2013: spans for publication, header and headline, then lines of author and text."""

import re
from collections.abc import Iterator

from copydesk.readers.archive_lines import root_of
from copydesk.readers.europresse_header import NUMBER, header_fields, publication
from copydesk.readers.html_text import text_of_tree
from copydesk.readers.news_archives import ArchivedArticle, one_line
from copydesk.readers.nexis_labels import is_rights

_PUBLICATION = re.compile(r"""<span\b[^<>]{0,300}?\bDocPublicationName\b[^<>]{0,300}>""", re.IGNORECASE)
_HEADLINE = re.compile(r"""<span\b[^<>]{0,300}?\bTitreArticleVisu\b[^<>]{0,300}>""", re.IGNORECASE)
_HEADER = re.compile(r"""<span\b[^<>]{0,300}?\bDocHeader\b""", re.IGNORECASE)
_SPAN_END = re.compile(r"</span\s*>", re.IGNORECASE)
_MOST_WORDS_OF_AUTHOR = 10


def articles(markup: str, name: str) -> Iterator[ArchivedArticle]:
    """The articles of a page in this layout."""
    begins = [found.start() for found in _PUBLICATION.finditer(markup)]
    for begin, end in zip(begins, [*begins, len(markup)][1:], strict=True):
        yield _article(markup[begin:end], name)


def _article(markup: str, name: str) -> ArchivedArticle:
    headline = _HEADLINE.search(markup)
    header = _HEADER.search(markup)
    if headline is None:
        return ArchivedArticle(title=one_line(_lines(markup, name)[:200]))
    closed = _SPAN_END.search(markup, headline.end())
    end = closed.end() if closed else headline.end()
    between = header.start() if header and header.start() < headline.start() else headline.start()
    agency, edition, issue = publication(_lines(markup[:between], name))
    fields = header_fields(_lines(markup[between : headline.start()], name))
    body = _lines(markup[end:], name)
    number = NUMBER.search(body)
    byline, text = _author_and_text(body)
    return ArchivedArticle(
        title=one_line(_lines(markup[headline.start() : end], name)),
        text=text,
        date=fields.date,
        agency=agency,
        byline=byline,
        section=fields.section,
        words=fields.words,
        number=number[0] if number else "",
        attributes={"page": fields.page, "edition": edition, "issue": issue},
        guessed=frozenset({"byline"}) if byline else frozenset(),
    )


def _lines(markup: str, name: str) -> str:
    root = root_of(f"<div>{markup}</div>", name)
    return "" if root is None else text_of_tree(root)


def _author_and_text(body: str) -> tuple[str, str]:
    """The author, whose line is short and the first, and the text up to copyright or number."""
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    closing = [at for at, line in enumerate(lines) if at and (is_rights(line) or NUMBER.search(line))]
    lines = lines[: closing[0]] if closing else lines
    if len(lines) < 2 or len(lines[0].split()) > _MOST_WORDS_OF_AUTHOR or lines[0].endswith((".", "!", "?")):
        return "", "\n\n".join(lines)
    return lines[0], "\n\n".join(lines[1:])
