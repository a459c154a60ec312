"""LexisNexis as it was until 2019: articles under "1 of 250 DOCUMENTS", labels in capitals, in text or HTML.

The layout is known from the documentation and sources of the R packages tm.plugin.lexisnexis and
LexisNexisTools: publication, date, headline, then labelled fields up to the length, the text, labelled
fields again, and the notice of copyright. Before about 2008 the notice came first, and headline and
text were labelled too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from copydesk.readers.archive_dates import PrintedDate, printed_date
from copydesk.readers.news_archives import ArchivedArticle, blocks_of, one_line, unwrapped
from copydesk.readers.nexis_labels import (
    HEAD,
    INDEX,
    KEPT,
    is_foot,
    is_rights,
    labelled,
    section_and_page,
    terms,
    word_count,
)

MARK = re.compile(
    r"\s*(?:FOCUS - )?(?:(\d{1,6}) (?:of|von|de|di|van|из) (\d{1,6}) (?:DOCUMENT|DOKUMENT)\w{0,3}"
    r"|(?:Dokument|Document|Documento) (\d{1,6}) (?:von|of|de|di|van) (\d{1,6}))\s*"
)
"""The line that an article begins with: its number and how many there are."""
_BROKEN = "there is an error in this document and it is not possible to display it"
_TOP_BLOCKS = 6
"""Blocks among which the first label stands, where no length is stated."""
_NAVIGATION = ("Return to List", "FOCUS")


@dataclass(slots=True)
class _Reading:
    """What was found so far, block by block."""

    top: list[list[str]] = field(default_factory=list[list[str]])
    pieces: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    body: list[str] = field(default_factory=list[str])
    ended: bool = False


def articles(lines: Iterable[str], *, wrapped: bool) -> Iterator[ArchivedArticle]:
    """The articles in the lines, one by one.

    ``wrapped`` tells that long paragraphs are spread over lines, as in plain text.
    """
    mark: re.Match[str] | None = None
    part: list[str] = []
    for line in lines:
        found = MARK.fullmatch(line) if len(line) < 200 else None
        if found is None:
            if mark:
                part.append(line)
            continue
        if mark:
            yield _article(part, mark, wrapped=wrapped)
        mark, part = found, []
    if mark:
        yield _article(part, mark, wrapped=wrapped)


def _article(lines: Sequence[str], mark: re.Match[str], *, wrapped: bool) -> ArchivedArticle:
    reading = _Reading()
    blocks = list(blocks_of(lines))
    begin = _head(blocks, reading)
    current = "body"
    for block in blocks[begin:]:
        current = _continued(block, current, reading, wrapped=wrapped)
    return replace(_assembled(reading), of=int(mark[2] or mark[4]))


def _head(blocks: Sequence[list[str]], reading: _Reading) -> int:
    """Read what comes before the text; the index of the first block of the text."""
    labels = [labelled(block[0], capitals=True) for block in blocks[:30]]
    foot = next((at for at, label in enumerate(labels) if label and is_foot(*label)), len(labels))
    known = [at for at, label in enumerate(labels[:foot]) if label and label[0] in HEAD]
    lengths = [at for at in known if (label := labels[at]) and label[0] == "length"]
    last = (lengths or [at for at in known if at <= _TOP_BLOCKS] or [-1])[0]
    if last < 0:
        reading.top.extend(blocks[:3])
        return min(3, len(blocks))
    for at, block in enumerate(blocks):
        label = labels[at] if at < len(labels) else None
        if label and label[0] in HEAD:
            reading.pieces.setdefault(label[0], [label[1], *block[1:]])
        elif label and label[0] == "body":
            block[0] = label[1]
            return at
        elif at > last:
            return at
        elif label is None:
            reading.top.append(block)
    return len(blocks)


def _continued(block: list[str], current: str, reading: _Reading, *, wrapped: bool) -> str:
    """Take a block of the text or of what follows it; the field that the next may belong to."""
    label = labelled(block[0], capitals=True)
    if label and (reading.ended or is_foot(*label)):
        reading.ended = True
        reading.pieces.setdefault(label[0], [label[1], *block[1:]])
        return label[0]
    if current == "body":
        reading.body.append(unwrapped(block) if wrapped else "\n".join(map(str.strip, block)))
    elif current == "captions" and not is_rights(block[0]):
        reading.pieces[current].extend(block)
    return current


def _assembled(reading: _Reading) -> ArchivedArticle:
    fields = {key: " ".join(pieces) for key, pieces in reading.pieces.items()}
    agency, title, printed, edition = _top(reading.top)
    body = reading.body
    while body and _closes(body):
        body.pop()
    if _BROKEN in " ".join(body[:3]):
        body = []
    text = "\n\n".join(part for part in body if part.strip())
    highlight = one_line(fields.get("highlight", ""))
    if highlight and text and not text.startswith(highlight):
        text = f"{highlight}\n\n{text}"
    section, page, issue = section_and_page(fields.get("section", ""))
    kept = {key: terms(fields[key]) if key in INDEX else fields[key] for key in KEPT if key in fields}
    return ArchivedArticle(
        title=fields.get("headline", "") or title,
        text=text,
        date=printed.iso if printed else "",
        agency=agency,
        place=fields.get("dateline", ""),
        byline=fields.get("byline", ""),
        section=section,
        language=fields.get("language", ""),
        url=fields.get("url", ""),
        words=word_count(fields.get("length", "")),
        attributes={"page": page, "edition": fields.get("edition", "") or edition or issue, **kept},
    )


def _closes(body: Sequence[str]) -> bool:
    """Whether the text ends in a notice of copyright, which may have a short line after it."""
    return is_rights(body[-1]) or (len(body) > 1 and is_rights(body[-2]) and len(body[-1]) < 60)


def _top(blocks: Sequence[Sequence[str]]) -> tuple[str, str, PrintedDate | None, str]:
    """Publication, headline, date and edition of the unlabelled blocks at the beginning."""
    agency = title = ""
    printed: PrintedDate | None = None
    edition: list[str] = []
    for block in blocks:
        lines = [line.strip() for line in block]
        if is_rights(lines[0]) and not agency:
            # The publication follows its notice of copyright in the same block.
            lines = [line for line in lines[1:] if "rights reserved" not in line.casefold()]
            agency = lines[-1] if lines else ""
        elif lines[0] in _NAVIGATION:
            continue
        elif printed is None and (printed := printed_date(lines[0])):
            edition = [printed.rest, *lines[1:]]
        elif not agency:
            agency, dated = _publication(lines)
            printed = printed or dated
        else:
            title = f"{title} {' '.join(lines)}"
    return agency, title, printed, one_line(" ".join(edition)).strip(" ;")


def _publication(lines: Sequence[str]) -> tuple[str, PrintedDate | None]:
    """The publication's name, and the date where it stands in the same block."""
    for at, line in enumerate(lines[1:], 1):
        if printed := printed_date(line):
            return " ".join(lines[:at]), printed
    return " ".join(lines), None
