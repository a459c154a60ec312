"""Names in languages that decline them, or that write nouns as names are written."""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import TypeVar

from copydesk.suggest.naming import Tells, is_compound_body, tells
from copydesk.suggest.people import Named

T = TypeVar("T")
_ENDING = re.compile(r"(?:ого|ому|ыми|ами|ями|ем|ём|ом|ой|ей|ам|ям|ах|ях|ым|им|ую|ия|ию|ии|ие|[аеиоуыьюяй])$")
_SHORT = 3
_ARTICLE = re.compile(
    r"(?:^|[\s\u00a0(„»])(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|beim|ins|kein|"
    r"keine|seinen?|seine[mrs]|ihren?|ihre[mrs]|mein|unser|diese[mnrs]?|jede[mnrs]?|viele|zwei|drei|mehrere)"
    r"(?:[ \u00a0][a-zäöüß]+(?:e|en|er|es|em))?[ \u00a0]$",
    re.IGNORECASE,
)
_LOOKED_BACK = 40
_OF_IT = frozenset(("der", "des", "von", "und"))


def stem(surname: str) -> str:
    """What all cases of a Cyrillic surname in small letters begin with; empty for others."""
    if len(surname) <= _SHORT or not "а" <= surname[-1] <= "ё":
        return ""
    return _ENDING.sub("", surname)


def by_stem(surnames: Mapping[str, frozenset[T]]) -> dict[str, frozenset[T]]:
    """Who has a surname, by its stem."""
    found: defaultdict[str, set[T]] = defaultdict(set)
    for surname, whom in surnames.items():
        if each := stem(surname):
            found[each] |= whom
    return {each: frozenset(some) for each, some in found.items()}


def is_german_noun(text: str, one: Named) -> bool:
    """Whether a capitalised run is rather a noun, as it stands behind an article: *ein Fischer*."""
    words = one.words.split()
    if one.titled or one.acronym or one.words.isupper() or any(each.isupper() for each in words):
        return False
    small = [each.casefold() for each in words]
    if len(words) > 1 and not _OF_IT & set(small):
        return False
    if any(tells(each) & Tells.BODY or is_compound_body(each) for each in small):
        return False
    return _ARTICLE.search(text, max(0, one.span.start - _LOOKED_BACK), one.span.start) is not None
