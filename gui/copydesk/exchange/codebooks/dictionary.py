"""Actor dictionaries in the text form of CAMEO, as TABARI and PETRARCH have them; they are only read.

A line names an actor, ``ILSE_MARDEN_ [VLMGOV >20311222]``; lines with ``+`` give other names, further codes
in brackets may follow on lines of their own. A code may hold before a date (``<991231``), after one
(``>20040101``) or between two (``850101-901231``). ``;`` and ``#`` begin comments.
PETRARCH manual, "Actor dictionaries": https://petrarch.readthedocs.io/en/latest/dictionaries.html
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.codebook_file import CodebookFile
from copydesk.errors import UserError
from copydesk.exchange.codebooks.format import CodebookFormat

_CODE = re.compile(r"\[\s*([^\]\s]+)\s*([^\]]*)\]")
_DATES = re.compile(r"([<>])?\s*(\d{4,8})(?:\s*-\s*(\d{4,8}))?")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des", "von", "al"})
_MOST = 500_000
_CENTURY = 30
"""Years of two digits up to this one are of 2000 and later, as PETRARCH takes them."""


@dataclass(slots=True)
class _Draft:
    name: str
    aliases: list[str] = field(default_factory=list[str])
    code: str = ""
    roles: list[Role] = field(default_factory=list[Role])


def read(data: bytes, name: str) -> CodebookFile:
    """The actors of a dictionary.

    :raises UserError: no line of the file is as in a dictionary.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    drafts = list(_drafts(text))
    if not any(one.code or one.roles for one in drafts):
        raise UserError(
            "{name} has no line such as NAME_ [CODE] in it, so it is no actor dictionary. Choose "
            "another file.",
            name=name,
        )
    if len(drafts) > _MOST:
        raise UserError("{name} has more than {most} actors. Split it.", name=name, most=_MOST)
    return CodebookFile(title=name, actors=tuple(_actor(one, number) for number, one in enumerate(drafts, 1)))


def _drafts(text: str) -> Iterator[_Draft]:
    here: _Draft | None = None
    for written in text.splitlines():
        line = re.split("[;#]", written, maxsplit=1)[0].rstrip()
        words = line.partition("[")[0].strip()
        if not line.strip() or words.startswith(("<", "&", "~")):
            continue
        if words.startswith("+"):
            if here is not None:
                here.aliases.append(words[1:])
        elif words:
            if here is not None:
                yield here
            here = _Draft(words)
        if here is not None:
            for found in _CODE.finditer(line):
                _take(here, found[1], found[2])
    if here is not None:
        yield here


def _take(draft: _Draft, code: str, dates: str) -> None:
    found = _DATES.search(dates)
    if found is None:
        draft.code = draft.code or code
        return
    first, last = _date(found[2]), _date(found[3] or "")
    since, until = ("", first) if found[1] == "<" else (first, last)
    draft.roles.append(Role(code, None, since, until))


def _date(digits: str) -> str:
    """YYYYMMDD, YYMMDD or YYYY as ISO 8601; what is no month or day is left off."""
    if len(digits) == 6:
        digits = f"{'20' if int(digits[:2]) <= _CENTURY else '19'}{digits}"
    year, month, day = digits[:4], digits[4:6], digits[6:8]
    if not (len(month) == 2 and 1 <= int(month) <= 12):
        return year
    return f"{year}-{month}-{day}" if len(day) == 2 and 1 <= int(day) <= 31 else f"{year}-{month}"


def _actor(draft: _Draft, number: int) -> Actor:
    name = _spelt(draft.name)
    aliases = tuple(dict.fromkeys(alias for one in draft.aliases if (alias := _spelt(one)) and alias != name))
    return Actor(
        id=number,
        uid="",
        name=name or draft.name,
        kind=ActorKind.PERSON if draft.roles else ActorKind.OTHER,
        aliases=aliases,
        ids={"cameo": draft.code} if draft.code else {},
        alias_rules={alias: AliasRule(CaseRule.ANY) for alias in aliases if not alias.isupper()},
        roles=tuple(draft.roles),
    )


def _spelt(words: str) -> str:
    """A name as people write it: dictionaries have only capitals, and strokes for blanks."""
    parts = words.replace("_", " ").replace("=", " ").split()
    if len(parts) == 1 and len(parts[0]) <= 3:
        return parts[0]
    spelt = (one.title() if one.isupper() and len(one) > 1 else one for one in parts)
    return " ".join(
        one.lower() if place and one.lower() in _SMALL else one for place, one in enumerate(spelt)
    ).replace("'S", "'s")


FORMAT = CodebookFormat(
    name="cameo",
    title="Actor dictionary (CAMEO, PETRARCH)",
    suffixes=(".actors", ".dic", ".agents"),
    what="Actors with other names, CAMEO codes and dated roles.",
    read=read,
)
