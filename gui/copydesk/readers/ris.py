"""RIS, the form of references: records from TY to ER, one field a line.

After the format's specification by Research Information Systems: two letters, two spaces, a hyphen and a
space before each value; a value goes on in lines without a tag. What archives write into it differs: the
publication in JF, T2, JO or JA, the date in Y1, DA or PY, the abstract in AB or N2.
"""

import re
from collections.abc import Iterable, Iterator

from copydesk.errors import ReadError, Sentence
from copydesk.readers.archive_lines import beginning, lines_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.news_archives import KEEPS, ArchivedArticle, one_line, or_refused, readings_of

_TAG = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*)|\s*)", re.DOTALL)
_FIRST = re.compile(r"\s*TY  ?- ?[A-Z]{2,8}\s*(?:\n|$)")
_NO_SIGNS = re.compile(rb"(?!)")
_NO_BEGIN = re.compile(r"(?!)")


def _claims(document: Document) -> bool:
    return document.suffix == ".ris" or _FIRST.match(beginning(document, _NO_SIGNS)) is not None


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    found = lines_of(document, _NO_BEGIN)
    none = ReadError(
        "{name} has no reference in it; each begins with a line “TY  - NEWS”. Export it again as RIS.",
        name=document.name,
    )
    remark = Sentence(
        "{name} has references: the texts are their abstracts, not the whole articles.", name=document.name
    )
    remarks = (*found.remarks, remark)
    yield from or_refused(readings_of(articles_of(found.lines), document.name, remarks), none)


def articles_of(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    """The articles in the lines."""
    record: dict[str, list[list[str]]] = {}
    current: list[str] | None = None
    for line in lines:
        found = _TAG.fullmatch(line)
        if found is None:
            if current is not None:
                current.append(line.strip())
            continue
        tag, value = found[1], (found[2] or "").strip()
        if tag in {"TY", "ER"} and "TY" in record:
            yield _article(record, cut_off=tag == "TY")
            record = {}
        current = [value]
        if tag != "ER":
            record.setdefault(tag, []).append(current)
    if "TY" in record:
        yield _article(record, cut_off=True)


def _article(record: dict[str, list[list[str]]], *, cut_off: bool) -> ArchivedArticle:
    fields = {tag: ["\n".join(value).strip() for value in values] for tag, values in record.items()}

    def first(*tags: str) -> str:
        return next((value for tag in tags for value in fields.get(tag, []) if value), "")

    pages = "-".join(filter(None, (first("SP"), first("EP"))))
    return ArchivedArticle(
        title=first("TI", "T1", "CT"),
        text=_text(first("AB", "N2")),
        date=_date(first("DA", "Y1", "PY"), first("PY", "Y1")),
        agency=first("JF", "T2", "JO", "JA"),
        byline="; ".join(filter(None, [*fields.get("AU", []), *fields.get("A1", [])])),
        section=first("SE"),
        language=first("LA"),
        url=first("UR", "LK"),
        number=first("AN", "ID"),
        attributes={
            "page": pages,
            "edition": first("ET"),
            "publisher": first("PB"),
            "place of publication": first("CY", "PP"),
            "subjects": "; ".join(filter(None, map(one_line, fields.get("KW", [])))),
            "text": "abstract",
        },
        cut_off=cut_off,
    )


def _text(written: str) -> str:
    """The paragraphs of a value; within one, lines are wrapped."""
    return "\n\n".join(one_line(part) for part in re.split(r"\n\s*\n", written) if part.strip())


def _date(written: str, year: str) -> str:
    """A date as RIS writes it, ``2031/04/14/`` or ``2031 Apr 14``, in a form that is read."""
    found = re.fullmatch(r"(\d{4})(?:/(\d{0,2}))?(?:/(\d{0,2}))?(?:/.*)?", written.strip(), re.DOTALL)
    if found:
        return "-".join(f"{int(part):02}" for part in found.groups() if part and int(part))
    turned = re.fullmatch(r"(\d{4})\s+([^\W\d_]{3,9})\.?(?:\s+(\d{1,2}))?", written.strip())
    if turned:
        return " ".join(filter(None, (turned[3], turned[2], turned[1])))
    return written or year


FORMAT = DocumentFormat(
    name="ris",
    title="RIS references",
    what="References in RIS, from ProQuest and other archives, become articles; the texts are abstracts.",
    keeps=(*KEEPS, "document number", "page", "edition", "subjects"),
    suffixes=(".ris", ".txt"),
    read=_read,
    claims=_claims,
)
