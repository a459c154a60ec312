"""Articles of Dow Jones Factiva in text and RTF: with codes at the beginnings of lines, or in their order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from copydesk.readers.factiva_fields import (
    FOOT_CODES,
    HEAD_CODES,
    NUMBER,
    TEXT_CODES,
    article_of,
    count_at,
    headline_fields,
    ordered_fields,
)
from copydesk.readers.news_archives import ArchivedArticle, blocks_of, unwrapped

_CODED = re.compile(r"\s{0,8}([A-Z]{2,4})(?:(\t|[ \u00a0]{2,}|\s*$)|[ \u00a0])(.*)")
_TERMS = re.compile(r"[\w.]+ : ")
_COMPANY = re.compile(
    r"\b(?:GmbH|Ltd|Limited|Inc|LLC|PLC|plc|AG|KG|S\.?A|S\.?p\.?A|Corp|Corporation|Company|Co|Group|Verlag"
    r"|Press|Publish\w+|Media|Holdings?)\b"
)
_ENDS = tuple(".!?…\"”»')")
_FIRST = 2000
"""Lines by which it is told whether there are codes."""
_TOP = 12
"""Lines before the number of words in which headline, section and author stand."""

_NUMBERED = re.compile(r"\w*\d\w{4}")
"""Behind its code an article's number is known whatever its form."""


@dataclass(slots=True)
class _Coded:
    """An article with codes while its lines are read."""

    fields: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    code: str = ""

    def take(self, line: str) -> bool:
        """Take the line; whether it was the last of its article."""
        found = self._coded(line)
        if found:
            self.code = found[0]
            self.fields.setdefault(self.code, []).append(found[1])
        elif self.code:
            self.fields[self.code].append(line)
        return self.code == "AN" and any(_NUMBERED.search(part[:100]) for part in self.fields["AN"])

    def _coded(self, line: str) -> tuple[str, str] | None:
        found = _CODED.fullmatch(line[:80])
        if found is None:
            return None
        code, gap, value = found[1], found[2], line[found.start(3) :]
        if self.code in TEXT_CODES:
            # "IN LORVAN ..." is text; a code is set apart or has terms or a number behind it.
            apart = gap is not None or _TERMS.match(value) or NUMBER.fullmatch(value[:100])
            return (code, value) if code in (FOOT_CODES | TEXT_CODES) and apart else None
        if code in TEXT_CODES | FOOT_CODES | HEAD_CODES and (self.code or code in {"HD", "SE", "CLM", "BY"}):
            return code, value
        return None


def articles(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    """The articles in the lines, one by one."""
    lines = iter(lines)
    first = list(islice(lines, _FIRST))
    return (_with_codes if is_coded(first) else _in_order)(chain(first, lines))


def is_coded(lines: Sequence[str]) -> bool:
    """Whether the fields have codes: headline and source or date do."""
    codes = {found[1] for line in lines[:_FIRST] if (found := _CODED.fullmatch(line[:80]))}
    return "HD" in codes and bool(codes & {"SN", "SC"}) and bool(codes & {"PD", "WC", "AN"})


def _with_codes(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    coded = _Coded()
    for line in lines:
        if coded.take(line):
            yield _coded_article(coded.fields, cut_off=False)
            coded = _Coded()
    if coded.fields:
        yield _coded_article(coded.fields, cut_off=True)


def _coded_article(fields: dict[str, list[str]], *, cut_off: bool) -> ArchivedArticle:
    text = "\n\n".join(_text(fields[code]) for code in ("LP", "TD") if code in fields)
    joined = {code: " ".join(value) for code, value in fields.items() if code not in TEXT_CODES}
    return replace(article_of(joined, text), cut_off=cut_off)


def _text(lines: Sequence[str]) -> str:
    return "\n\n".join(unwrapped(block) for block in blocks_of(lines))


def _in_order(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    part: list[str] = []
    for line in lines:
        if len(line) < 100 and line[-14:].strip() and (number := NUMBER.fullmatch(line)):
            yield _ordered(part, number[0], cut_off=False)
            part = []
        else:
            part.append(line)
    rest = [line for line in part if line.strip()][: 3 * _TOP]
    if count_at(rest, 0, 2 * _TOP) is not None:
        yield _ordered(part, "", cut_off=True)


def _ordered(lines: Sequence[str], number: str, *, cut_off: bool) -> ArchivedArticle:
    filled = [at for at, line in enumerate(lines) if line.strip()]
    short = [lines[at] for at in filled[: 3 * _TOP]]
    count = count_at(short, 0, 2 * _TOP)
    if count is None:
        return ArchivedArticle(title=short[0] if short else "", number=number)
    fields, taken = ordered_fields(short[count:])
    top, guessed = headline_fields(short[max(0, count - _TOP) : count])
    used = count + taken
    body = list(lines[filled[used] :]) if used < len(filled) else []
    publisher = _publisher(body, fields)
    text = _text(body)
    read = article_of({**top, **fields, "AN": number, "PUB": publisher}, text)
    return replace(read, guessed=guessed, cut_off=cut_off)


def _publisher(body: list[str], fields: dict[str, str]) -> str:
    """Take the publisher's name off the end of the text, where the last line is one."""
    while body and not body[-1].strip():
        body.pop()
    last = body[-1].strip() if len(body) > 1 else ""
    if not last or len(last) > 80 or (last.endswith(_ENDS) and not _COMPANY.search(last)):
        return ""
    rights = f"{fields.get('CY', '')} {fields.get('SN', '')}".casefold()
    known = any(len(word) > 3 and word.casefold() in rights for word in re.findall(r"\w+", last))
    if not known and not _COMPANY.search(last):
        return ""
    body.pop()
    return last
