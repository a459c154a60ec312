"""LexisNexis and Nexis Uni: an export of an archive holds many articles in one file."""

import re
from collections.abc import Iterator

from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers import nexis_classic, nexis_uni
from copydesk.readers.decoding import decoded
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.news_archives import KEEPS, head_text, reading_of, with_count
from copydesk.readers.nexis_labels import is_rights, labelled

_WORDS_OF_MARKS = re.compile(r"DO[CK]UMENT|Do[ck]ument[ o]", re.ASCII)


def _claims(document: Document) -> bool:
    return _is_export(head_text(document))


def _is_export(text: str) -> bool:
    """Whether the marks and labels of an export stand on lines of their own; a mention is not enough."""
    classic, uni = _WORDS_OF_MARKS.search(text), "Body" in text or "End of " in text
    if not classic and not uni:
        return False
    short = [line for line in text.splitlines() if len(line) < 200]
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
    lines = canonical(decoded(document.content(), document.name)).split("\n")
    if any(len(line) < 200 and nexis_classic.MARK.fullmatch(line) for line in lines):
        articles, stated = nexis_classic.articles(lines, wrapped=True)
    else:
        articles, stated = nexis_uni.articles(lines)
    if not articles:
        raise ReadError(
            "{name} has no article of LexisNexis in it. Export the articles with their full text.",
            name=document.name,
        )
    readings = (reading_of(article, document.name) for article in articles)
    yield from with_count(readings, document.name, stated, len(articles))


FORMAT = DocumentFormat(
    name="nexis",
    title="LexisNexis and Nexis Uni",
    what="An export of LexisNexis, Nexis Uni or Lexis+ is read article by article.",
    keeps=(*KEEPS, "document number", "page", "edition", "words", "subjects"),
    suffixes=(".txt",),
    read=_read,
    claims=_claims,
)
