"""Nexis Uni, Nexis Advance and Lexis+: headline first, the text under "Body", "End of Document" after each.

The layout is known from the sources of the R packages tm.plugin.lexisnexis (LexisNexis Advance) and
newspapers: headline, publication, date with edition, notice of copyright, labelled fields, "Body", the
text, "Graphic" with captions, "Classification" with labelled fields, and "Load-Date". A page with the
request and the list of articles comes before the first.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from copydesk.readers.archive_dates import PrintedDate, printed_date
from copydesk.readers.news_archives import ArchivedArticle, one_line
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

END = re.compile(
    r"\s*(?:End of Document|Ende des Dokuments?|Fin du document|Fin del documento|Fine del documento"
    r"|Fim do documento|Einde van (?:het )?document)\s*",
    re.IGNORECASE,
)
"""The line that follows each article."""
BODY = re.compile(r"\s*(?:Body|Volltext|Corps|Cuerpo|Corpo|Tekst)\s*", re.IGNORECASE)
"""The line before the text."""
_DOCUMENTS = re.compile(r"\s*(?:Documents?|Dokumente?|Documentos?|Documenti|Documenten)\s*\((\d{1,6})\)\s*")
_JOB = re.compile(r"\s*Job Number: ?\s*\d")
_PAGE_MARK = re.compile(r"\s*(?:Page|Seite|Página|Pagina) \d+ (?:of|von|de|sur|di|van) \d+\s*")
_SERVICE = re.compile(r".{0,200}\b(?:About LexisNexis|Privacy Policy)\b.*", re.IGNORECASE)
_CAPTIONS = re.compile(r"\s*(?:Graphic|Grafik|Graphique)\s*")
_CLASSIFICATION = re.compile(r"\s*(?:Classification|Klassifizierung|Klassifikation|Clasificación)\s*")


@dataclass(slots=True)
class _Reading:
    pieces: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    text: list[str] = field(default_factory=list[str])


def has_cover(lines: Sequence[str]) -> bool:
    """Whether the page with the request comes first, with the job's number and that of the documents."""
    at = next((at for at, line in enumerate(lines[:100]) if _JOB.match(line)), None)
    return at is not None and any(_DOCUMENTS.fullmatch(line) for line in lines[at + 1 : at + 30])


def articles(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    """The articles in the lines, one by one."""
    part: list[str] = []
    stated = 0
    is_first = True
    for line in lines:
        if len(line) < 60 and END.fullmatch(line):
            if part:
                is_first = False
                yield replace(_article(part, whole=True), of=stated)
            part = []
        elif line.strip() and not (len(line) < 60 and _PAGE_MARK.fullmatch(line)):
            part.append(line.strip())
            if is_first and not stated and (found := _DOCUMENTS.fullmatch(line[:80])):
                stated = int(found[1])
    if any(BODY.fullmatch(line) for line in part if len(line) < 20):
        yield replace(_article(part, whole=False), of=stated)


def _article(lines: list[str], *, whole: bool) -> ArchivedArticle:
    begin = next((at for at, line in enumerate(lines) if len(line) < 20 and BODY.fullmatch(line)), None)
    reading = _Reading()
    head = lines[: len(lines) if begin is None else begin]
    top = _labelled_head(_without_cover(head), reading)
    if begin is not None:
        _text(lines[begin + 1 :], reading)
    return _assembled(top, reading, whole=whole)


def _without_cover(head: list[str]) -> list[str]:
    """The lines after the page with the request, where there is one."""
    service = [at for at, line in enumerate(head) if len(line) < 400 and _SERVICE.fullmatch(line)]
    return head[service[-1] + 1 :] if service else head


def _labelled_head(head: Sequence[str], reading: _Reading) -> list[str]:
    """Take the labelled fields off the head, each with the lines that follow it; the lines before them."""
    top: list[str] = []
    current = ""
    for line in head:
        label = labelled(line)
        # A headline may begin with a label's word; the fields come after date and copyright.
        if label and label[0] in HEAD and len(top) >= 2:
            current = label[0]
            reading.pieces[current] = [label[1]]
        elif current:
            reading.pieces[current].append(line)
        else:
            top.append(line)
    return top


def _text(lines: Sequence[str], reading: _Reading) -> None:
    """Read the text and what follows it."""
    current = "text"
    for line in lines:
        if len(line) < 30 and _CAPTIONS.fullmatch(line):
            current = "captions"
        elif len(line) < 30 and _CLASSIFICATION.fullmatch(line):
            current = "classification"
        elif (label := labelled(line)) and (current == "classification" or is_foot(*label)):
            reading.pieces.setdefault(label[0], [label[1]])
            current = "classification"
        elif current == "text":
            reading.text.append(line)
        elif current == "captions":
            reading.pieces.setdefault("captions", []).append(line)


def _assembled(top: Sequence[str], reading: _Reading, *, whole: bool) -> ArchivedArticle:
    fields = {key: " ".join(pieces) for key, pieces in reading.pieces.items()}
    title, agency, printed, edition = _top(top)
    text = "\n\n".join(reading.text)
    highlight = one_line(fields.get("highlight", ""))
    if highlight and text and not text.startswith(highlight):
        text = f"{highlight}\n\n{text}"
    section, page, issue = section_and_page(fields.get("section", ""))
    kept = {key: terms(fields[key]) if key in INDEX else fields[key] for key in KEPT if key in fields}
    return ArchivedArticle(
        title=title,
        text=text,
        date=printed.iso if printed else fields.get("loaded", ""),
        agency=agency,
        place=fields.get("dateline", ""),
        byline=fields.get("byline", ""),
        section=section,
        language=fields.get("language", ""),
        url=fields.get("url", ""),
        words=word_count(fields.get("length", "")),
        attributes={"page": page, "edition": fields.get("edition", "") or edition or issue, **kept},
        cut_off=not whole,
    )


def _top(lines: Sequence[str]) -> tuple[str, str, PrintedDate | None, str]:
    """Headline, publication, date and edition; they stand right before the notice of copyright."""
    dated = [(at, printed) for at, line in enumerate(lines) if at and (printed := printed_date(line))]
    if dated:
        at, printed = dated[-1]
        edition = [
            line for line in lines[at + 1 :] if not is_rights(line) and "rights reserved" not in line.lower()
        ]
        edition = [printed.rest, *edition[:3]]
        title = lines[at - 2] if at >= 2 else ""
        return title, lines[at - 1], printed, one_line(" ".join(edition)).strip(" ;")
    rights = next((at for at, line in enumerate(lines) if is_rights(line)), len(lines))
    before = lines[max(0, rights - 3) : rights]
    return before[0] if before else "", before[1] if len(before) > 1 else "", None, ""
