"""What the header lines of Europresse say: ``Politique, mardi 14 mars 2006, p. 12``, ``Le Bac, no. 123``."""

import re
from dataclasses import dataclass

from copydesk.readers.archive_dates import printed_date
from copydesk.readers.news_archives import number_in, one_line

NUMBER = re.compile(r"(?:news|web|report|social|tv|radio|bio)[·•]\d{8}[·•][^\s<]{1,60}")
"""An article's number: kind, day, source and more between middle dots."""
_WORDS = re.compile(r"(\d[\d\s.,\u202f]{0,9})\s?(?:mots|words|Wörter|palabras|parole|palavras)\b")
_PAGE = re.compile(r"\b[pP]p?\.\s*([^\s,;]{1,40})")
_ISSUE = re.compile(r",\s*n[o°º]\.?\s*(.{1,40})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """``date`` is ISO 8601, with time and zone where they are printed; empty fields are not there."""

    section: str = ""
    date: str = ""
    words: int | None = None
    page: str = ""


def header_fields(written: str) -> Header:
    """Section, date, number of words and page; the date may be anywhere among them."""
    parts = one_line(written[:500]).split(", ")
    section: list[str] = []
    date = ""
    rest: list[str] = []
    for at in range(len(parts)):
        if printed := printed_date(", ".join(parts[at:])):
            section, date, rest = parts[:at], printed.iso, [printed.rest]
            break
    else:
        rest = parts
    behind = ", ".join(rest)
    words, page = _WORDS.search(behind), _PAGE.search(behind)
    return Header(
        section="; ".join(part for part in section if not _WORDS.fullmatch(part)),
        date=date,
        words=number_in(words[1]) if words else None,
        page=page[1] if page else "",
    )


def publication(written: str) -> tuple[str, str, str]:
    """The publication's name, its edition, which stands on the next line, and its issue."""
    lines = [one_line(line) for line in written.split("\n") if line.strip()]
    if not lines:
        return "", "", ""
    issue = _ISSUE.search(lines[0])
    name = lines[0][: issue.start()] if issue else lines[0]
    return name.strip(" ,"), "; ".join(lines[1:]), issue[1] if issue else ""
