"""Titles that no list has, known by their form, or by the article that has the name without them as well."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from copydesk.domain.span import Span
from copydesk.suggest.names.cases import nominatives, stem
from copydesk.suggest.names.nouns import goes_first, is_mans, is_of_land, is_womans
from copydesk.suggest.names.roles import PERSONS
from copydesk.suggest.names.trades import CALLED, NAMELESS

if TYPE_CHECKING:  # people asks here
    from copydesk.suggest.names.people import Named

_FAMILYS = frozenset(
    ("ó", "ní", "uí", "nic", "mac", "mc", "le", "de", "di", "van", "von", "el", "al", "abu", "ben", "st")
)
"""What surnames of two words begin with."""
_CALLED = CALLED | NAMELESS
_DEMONYMS = ("ian", "ese", "ish")


def is_demonym(word: str) -> bool:
    """Whether it tells of which land the person behind it is: *Velmorian Ann Lee*."""
    ends = word.endswith(_DEMONYMS) or is_of_land(word)
    return ends and not is_mans(word) and not is_womans(word)


def without_strangers(names: Iterable["Named"]) -> "Iterator[Named]":
    """Persons' names without a title that no list has, where the article has them without it as well;
    Russian surnames without the word that opens their sentence: *Приговор Рогулину*."""
    names = list(names)
    families = _families(names)
    bare = {one.words for one in names if one.person and one.words.count(" ") == 1}
    bare |= {word for each in names if each.person for word in each.words.split()[1:]}
    for one in names:
        first, _, rest = one.words.partition(" ")
        if one.person and (rest in bare or _is_trade(first, rest)) and _is_title(first, rest):
            yield replace(one, span=Span(one.span.end - len(rest), one.span.end), words=rest, titled=True)
        elif one.person and _is_declined_surname(first, rest, families):
            yield replace(one, span=Span(one.span.end - len(rest), one.span.end), words=rest, person=False)
        else:
            yield one


def _is_title(first: str, rest: str) -> bool:
    """Whether a word before a name that stands without it elsewhere is none of it: before a surname alone,
    only a trade is: *Qualifier Lee*."""
    if " " in rest:
        return not (_is_first_name(first, rest) or goes_first(first.casefold()))
    small = first.casefold()
    return small in PERSONS and not (is_mans(small) or is_womans(small) or goes_first(small))


def _is_trade(first: str, rest: str) -> bool:
    """Whether a word before a first name and a surname is what somebody is: *Substitute Ann Lee*."""
    return " " in rest and first.casefold() in _CALLED


def _families(names: Sequence["Named"]) -> dict[str, set[str]]:
    """The first names of people in Cyrillic letters, by what all cases of their surname begin with."""
    found: dict[str, set[str]] = {}
    for one in names if any(each.words[-1] >= "а" for each in names) else ():
        first, _, rest = one.words.casefold().partition(" ")
        if one.person and " " not in rest and (family := stem(rest)):
            found.setdefault(family, set()).add(first)
    return found


def _is_declined_surname(first: str, rest: str, families: Mapping[str, set[str]]) -> bool:
    """Whether a word before a surname is no first name: who has the surname has another."""
    small = first.casefold()
    firsts = families.get(stem(rest.casefold()), set())
    others = {each for each in firsts if stem(each) != stem(small)}
    return bool(others) and not _is_known_first(small) and any(map(_is_known_first, others))


def _is_known_first(small: str) -> bool:
    return any(is_mans(each) or is_womans(each) for each in nominatives(small))


def _is_first_name(first: str, rest: str) -> bool:
    """Whether a word before two others is a first name, and they are a surname: *Paloma Etxarri Luna*."""
    small, family = first.casefold(), rest.partition(" ")[0].casefold()
    if family in _FAMILYS:
        return True
    return (is_mans(small) or is_womans(small)) and not (is_mans(family) or is_womans(family))
