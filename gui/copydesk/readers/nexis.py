"""LexisNexis and Nexis Uni: an export of an archive holds many articles in one file."""

import re
from collections.abc import Iterator
from itertools import chain

from copydesk.errors import ReadError
from copydesk.readers import nexis_classic, nexis_uni
from copydesk.readers.archive_lines import HTML, RTF, WORD, Lines, beginning, lines_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.news_archives import KEEPS, ArchivedArticle, or_refused, readings_of
from copydesk.readers.nexis_labels import is_rights, labelled

_BEGINS = re.compile(r"""<a\s+name\s*=\s*["']?DOC_ID""", re.IGNORECASE)
_SIGNS = re.compile(rb"DOC_ID|DOCFULL|doc_id|>Body<|\bBody\b|Job Number|DO[CK]UMENTE?[NS]?<")
_WORDS_OF_MARKS = re.compile(r"DO[CK]UMENT|Do[ck]ument[ o]", re.ASCII)


def _claims(document: Document) -> bool:
    return is_export(beginning(document, _SIGNS))


def is_export(text: str) -> bool:
    """Whether the marks and labels of an export stand on lines of their own; a mention is not enough."""
    classic, uni = _WORDS_OF_MARKS.search(text), "Body" in text or "Job Number" in text
    if not classic and not uni:
        return False
    short = [line for line in text.splitlines() if len(line) < 200]
    if nexis_uni.has_cover(short):
        return True
    if classic and any(nexis_classic.MARK.fullmatch(line) for line in short):
        return any(labelled(line, capitals=True) for line in short)
    return (
        any(nexis_uni.BODY.fullmatch(line) for line in short)
        and any(_is_length(line) for line in short)
        and any(is_rights(line) or nexis_uni.END.fullmatch(line) for line in short)
    )


def _is_length(line: str) -> bool:
    label = labelled(line)
    return label is not None and label[0] == "length" and re.match(r"\d", label[1]) is not None


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    found = lines_of(document, _BEGINS)
    none = ReadError(
        "{name} has no article of LexisNexis in it. Export the articles with their full text.",
        name=document.name,
    )
    yield from or_refused(readings_of(_articles(found), document.name, found.remarks), none)


def _articles(found: Lines) -> Iterator[ArchivedArticle]:
    """The articles in the layout that the first line tells which only one of both has."""
    lines = iter(found.lines)
    seen: list[str] = []
    for line in lines:
        seen.append(line)
        short = len(line) < 200
        if short and nexis_classic.MARK.fullmatch(line):
            yield from nexis_classic.articles(chain(seen, lines), wrapped=found.wrapped)
            return
        if short and (nexis_uni.BODY.fullmatch(line) or nexis_uni.END.fullmatch(line)):
            break
    yield from nexis_uni.articles(chain(seen, lines))


FORMAT = DocumentFormat(
    name="nexis",
    title="LexisNexis and Nexis Uni",
    what="An export of LexisNexis, Nexis Uni or Lexis+ is read article by article.",
    keeps=(*KEEPS, "page", "edition", "words", "subjects"),
    suffixes=(".txt", *HTML, *WORD, *RTF),
    read=_read,
    claims=_claims,
)
