"""Whether a run of capitalised words can be a first name and a surname."""

import re
from collections.abc import Sequence
from functools import lru_cache

from copydesk.domain.wording import DATES, NOT_FIRST, PARTICLES
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_familys, is_mans, is_native, is_no_first_name, is_womans
from copydesk.suggest.names.shortened import GENERATIONS
from copydesk.suggest.names.states import is_state

_OF_PLACES = re.compile(
    r"(?:верхн|нижн|нов|стар|больш|мал|красн|бел|ч[её]рн|велик|дальн|ближн|горн|северн|южн|восточн|западн|средн"
    r"|зел[её]н|золот|сух|кругл|лесн|степн|морск|речн|полярн|крут|долг|глубок|высок|перв|втор)"
    r"(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|ого|его|ему|ому|ую|юю|им|ым|ом|ем|ей|их|ых)"
)
"""Is no first name: *Верхний Кедон* is a place."""
_PLACES_FIRST = frozenset(
    ("puerto", "villa", "isla", "cabo", "punta", "bahía", "cerro", "île", "vieux", "haute")
)
_MINISTER = re.compile(
    r"(?:[Mm]inistr[oae]|[Cc]onsejer[oa]|[Ss]ecretari[oa]|[Mm]inistre|[Tt]itular)"
    r"(?:[ \u00a0](?:délégué\w*|delegad[oa]|de Estado))?[ \u00a0]"
    r"(?:de|del|du|des|aux?)[ \u00a0](?:la[ \u00a0])?$"
)
_OF = frozenset(("de", "el", "du", "es", "ux", "au", "la"))
_LONGEST_TITLE = 40
_MOST_WORDS = 4
_NAME = len(("Lisa", "Park"))


@lru_cache(8192)
def is_persons(plain: tuple[str, ...], words: str) -> bool:
    """Whether it can be a first name and a surname."""
    big = [each for each in plain if each not in PARTICLES]
    if len(big) > _NAME and big[-1] in GENERATIONS:
        big.pop()
    return (
        2 <= len(big) <= _MOST_WORDS
        and not words.isupper()
        and " of " not in words
        and " for " not in words
        and " & " not in words
        and (big[0] not in NOT_FIRST or len(big[0]) == 1 or words.startswith(("Ma.", "Solange ", "Im ")))
        and big[0] not in DATES
        and "s' " not in words
        and "s’ " not in words
        and not _is_faith(big)
        and not is_state(words)
        and (big[0] < "а" or _OF_PLACES.fullmatch(big[0]) is None)
        and not (is_no_first_name(big[0]) or big[0] in _PLACES_FIRST)
        and (not tells(big[-1]) & (Tells.PLACE | Tells.THING) or _is_surname(big))
    )


def is_titled(plain: Sequence[str]) -> bool:
    """Whether two words behind a title are somebody's, whose surname is a word for places as well: *Minister
    Bastian Hill*, or ends as what tells of lands does: *Minister Vardan Oskian*."""
    if len(plain) != _NAME or is_no_first_name(plain[0]):
        return False
    known = is_womans(plain[0]) or is_mans(plain[0])
    return (known and bool(tells(plain[-1]) & Tells.PLACE)) or plain[-1].endswith(("ian", "yan"))


def _is_faith(big: Sequence[str]) -> bool:
    """Whether it is what somebody belongs to: *Roman Catholic*, *Social Democrat*."""
    return is_native(big[-1]) and not (is_womans(big[0]) or is_mans(big[0]))


def is_spelt(plain: Sequence[str], acronym: str) -> bool:
    """Whether a small letter in an acronym tells that its words are no person's: *Amigos de Orle (AdO)*."""
    big = [each for each in acronym if each.isupper()]
    initials = [each[0].upper() for each in plain if each not in PARTICLES]
    given = is_mans(plain[0]) or is_womans(plain[0])
    return len(big) < len(acronym) and big == initials and not given


def _is_surname(big: Sequence[str]) -> bool:
    """Whether what may be a place is a family's name behind a first name: *Lisa Park*."""
    return len(big) == _NAME and is_familys(big[-1]) and (is_womans(big[0]) or is_mans(big[0]))


def is_portfolio(text: str, start: int, first: str) -> bool:
    """Whether a name is only what a French or Spanish minister is for: *ministra de Política Territorial*."""
    if (
        text[max(0, start - 3) : start].rstrip(" \u00a0")[-2:] not in _OF
        or is_mans(first)
        or is_womans(first)
    ):
        return False
    return _MINISTER.search(text, max(0, start - _LONGEST_TITLE), start) is not None
