"""The fields of Dow Jones Factiva: two- and three-letter codes before them, or their order without codes.

The codes are those of Factiva's indexed display: HD headline, SE section, CLM column, BY author, CR
credit, WC words, PD date, ET time, SN source, SC its code, NGC and GC group, ED edition, PG page, VOL
volume, LA language, CY copyright, CX correction, LP lead and TD remaining paragraphs, ART captions, CT
contact, RF reference, CO companies, IN industries, NS subjects, RE regions, IPC and IPD information
provider's terms, DLN dateline, PUB publisher, AN the document's number.
"""

import re
from collections.abc import Mapping, Sequence

from copydesk.readers.archive_dates import printed_date
from copydesk.readers.languages import language_code
from copydesk.readers.news_archives import ArchivedArticle, number_in, one_line

HEAD_CODES = frozenset(
    {
        *("HD", "SE", "CLM", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG"),
        *("VOL", "LA", "CY", "CX", "DLN"),
    }
)
TEXT_CODES = frozenset({"LP", "TD"})
FOOT_CODES = frozenset(
    {
        *("ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "DLN", "CX"),
        *("RST", "FDS", "DJIC", "DJID", "URL"),
    }
)

_TERMS = {"NS": "subjects", "CO": "companies", "IN": "industries", "RE": "regions"}
_KEPT = {
    **{"PG": "page", "ED": "edition", "VOL": "volume", "SC": "source code", "CLM": "column"},
    **{"CR": "credit", "CX": "correction", "ART": "captions", "PUB": "publisher"},
}
NUMBER = re.compile(r"\s*(?:[^\W\d_]{2,20}\s+)?([A-Z][A-Z0-9]{2,11}\d{8}[a-z0-9]{6,12})\s*")
"""The line that an article ends with: "Document" in the interface's language and its number."""
_COUNT = re.compile(r"\s*(\d[\d.,'\s\u202f]{0,9})\s?([^\W\d_]{1,14})\s*")
_TIME = re.compile(r"\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[A-Z]{2,4})?\s*")
_CODE = re.compile(r"[A-Z][A-Z0-9]{1,11}")
_TERM_CODE = re.compile(r"^\s*[\w.]+ : ")


def article_of(fields: Mapping[str, str], text: str, language: str = "") -> ArchivedArticle:
    """The article with these fields by code; ``language`` counts where none is stated."""
    number = NUMBER.fullmatch(fields.get("AN", "")[:100])
    return ArchivedArticle(
        title=fields.get("HD", ""),
        text=text,
        date=f"{fields.get('PD', '')} {fields.get('ET', '')}",
        agency=fields.get("SN", ""),
        place=fields.get("DLN", ""),
        byline=fields.get("BY", ""),
        section=fields.get("SE", ""),
        language=fields.get("LA", "") if language_code(fields.get("LA", "")) else language,
        url=fields.get("URL", ""),
        words=number_in(fields.get("WC", "")),
        number=number[1] if number else fields.get("AN", ""),
        attributes={
            **{name: fields.get(code, "") for code, name in _KEPT.items()},
            **{name: _terms(fields.get(code, "")) for code, name in _TERMS.items()},
        },
    )


def _terms(written: str) -> str:
    """The names of ``gpol : Domestic Politics | gvote : Elections`` without their codes."""
    return "; ".join(_TERM_CODE.sub("", one_line(part)) for part in written.split("|") if part.strip())


def count_at(lines: Sequence[str], begin: int, end: int) -> int | None:
    """Where in the range a number of words stands with a date below it, as where there are no codes."""
    for at in range(begin, min(end, len(lines) - 1)):
        line = lines[at]
        if len(line) < 30 and _COUNT.fullmatch(line) and printed_date(lines[at + 1]):
            return at
    return None


def ordered_fields(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Fields by code of lines in Factiva's order from the number of words on; and how many lines they take.

    The order is: words, date, time, source, its code, page or edition, language, copyright; time and
    what stands between code and language may be missing.
    """
    fields = {"WC": lines[0], "PD": lines[1]}
    at = 2
    if at < len(lines) and _TIME.fullmatch(lines[at]):
        fields["ET"] = lines[at]
        at += 1
    for code in ("SN", "SC"):
        if at < len(lines) and (code == "SN" or _CODE.fullmatch(lines[at].strip())):
            fields[code] = lines[at]
            at += 1
    spoken = next((n for n in range(at, min(at + 5, len(lines))) if language_code(lines[n][:40])), None)
    if spoken is None:
        return fields, at
    between = [line for line in lines[at:spoken] if line.strip()]
    if between:
        fields["PG"] = between[0]
        fields["ED"] = "; ".join(between[1:])
    fields["LA"] = lines[spoken]
    if spoken + 1 < len(lines):
        fields["CY"] = lines[spoken + 1]
    return fields, min(spoken + 2, len(lines))


def headline_fields(lines: Sequence[str]) -> tuple[dict[str, str], frozenset[str]]:
    """Section, headline and author of the lines before the number of words; and what of it is a guess."""
    lines = [line for line in lines if line.strip()]
    if len(lines) <= 1:
        return {"HD": lines[0] if lines else ""}, frozenset()
    if len(lines) == 2:
        codes = ("SE", "HD") if _is_section(lines[0], lines[1]) else ("HD", "BY")
        return dict(zip(codes, lines, strict=True)), frozenset({"title"})
    begin = 1 if _is_section(lines[0], lines[1]) else 0
    fields = {"HD": " ".join(lines[begin:-1]), "BY": lines[-1], "SE": lines[0] if begin else ""}
    return fields, frozenset({"title", "byline"})


def _is_section(line: str, following: str) -> bool:
    return len(line.split()) <= 3 and len(following.split()) > 3
