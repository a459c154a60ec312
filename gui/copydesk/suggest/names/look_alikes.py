"""Names that look like a person's and are none: firms, clubs, towns, ships, agencies and what is quoted."""

import re
from collections.abc import Collection, Sequence

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.capitals import is_owner
from copydesk.suggest.names.descriptions import described
from copydesk.suggest.names.firm_signs import is_firm, is_surely_firm
from copydesk.suggest.names.land_signs import is_land
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_first_name
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.roles import COMPANIES, PERSONS
from copydesk.suggest.names.russian import has_first_name

_WHICH = re.compile(r",[ \u00a0]which\b")
_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_][\w-]*),?[ \u00a0]$")
_STAFF = re.compile(r"([^\W\d_]{3,}?)s?[ \u00a0]at[ \u00a0]$")
"""Who works at a body: *analysts at Lee Orr*."""
OPENING_MARKS, _CLOSING_MARKS = frozenset('"“«„'), frozenset('"”»“')
_WHERE = frozenset(
    ("in", "on", "at", "near", "off", "outside", "across", "around", "inside", "toward", "into")
)
_OF = re.compile(
    r"\b(?:of|at|for|from|by|in|de|du|del|des|der|dem|bei|von)[ \u00a0]"
    r"(?:(?:the|an?|its|his|her|their|l[ao]s?|der|dem)[ \u00a0])?(?:[a-z-]+[ \u00a0]){0,2}$"
)
"""Before a body that somebody is of."""
_LONGEST_OF = 40
_LONGEST_WHERE = 10
_DATELINE = re.compile(r"[^\n\"“.!?]*(?:\.[^\n\"“.!?]{0,20})?[ \u00a0](?:[-–—]{1,2})[ \u00a0]")
_LONGEST_DATELINE = 50
_DATED = re.compile(r"\)[ \u00a0][-–—]{1,2}[ \u00a0]")
_OWNED = COMPANIES | {"owner", "operator"}
_ALSO_PEOPLE = frozenset(
    (
        *("carrier", "operator", "developer", "builder", "brewer", "maker", "grower", "producer", "dealer"),
        *("trader", "supplier", "contractor", "breeder", "baker", "publisher", "promoter", "distiller"),
    )
)
"""Nouns for firms that are said of people as well: *mail carrier Ann Lee*, *crane operator Bob Stone*."""
_TEAM = re.compile(r"\b[Tt]he[ \u00a0]([A-Z][a-z]+s)\b(?![ \u00a0][A-Z])")
"""A plural that a name ends with: *the Wolves* are no person."""
_TOWNS = (" City", " Town")


def teams(text: str) -> set[str]:
    """The plurals that an article has *the* before: a name that ends with one is a club's, *the Wolves*."""
    return {found[1] for found in _TEAM.finditer(text)}


def acts_as_body(text: str, one: Named) -> bool:
    """Whether a name that looks like a person's is said to be a company: *the brewer X*, *X, which*."""
    if (
        _WHICH.match(text, one.span.end)
        or is_owner(text, one)
        or is_firm(text, one)
        or is_surely_firm(text, one)
    ):
        return True
    noun = described(text, one.span) if one.person else ""
    if noun and body_noun(noun) and not _is_said_of(noun, one):
        return True
    before = _BEFORE.search(text, max(0, one.span.start - 24), one.span.start)
    if before is None or _is_said_of(before[1], one) or _is_only_owned(text, before):
        return False
    if before[1] == "at":
        return _is_employer(text, one)
    if before[1] in _OWNED or one.titled or has_first_name(one.words):
        return before[1] in _OWNED
    return bool(tells(before[1].casefold()) & Tells.DESCRIBED) and before[1] not in PERSONS


def _is_said_of(noun: str, one: Named) -> bool:
    """Whether a noun for a firm is said of somebody with a first name: *crane operator Bob Stone*."""
    return noun in _ALSO_PEOPLE and is_first_name(one.words.partition(" ")[0].casefold())


def _is_only_owned(text: str, before: re.Match[str]) -> bool:
    """Whether a body before a comma is only whose somebody is: *the owner of the firm, Ann Lee*."""
    low = max(0, before.start() - _LONGEST_OF)
    return "," in before[0] and _OF.search(text, low, before.start()) is not None


def _is_employer(text: str, one: Named) -> bool:
    """Whether somebody works at what looks like a person's name: *analysts at Lee Orr*."""
    staff = _STAFF.search(text, max(0, one.span.start - 24), one.span.start)
    return staff is not None and bool(calling(staff[1].casefold()))


def is_quoted(text: str, one: Named) -> bool:
    """Whether quote marks stand around a name: it is a title's, but Russian ones are bodies' as well."""
    if one.body and (one.titled or one.words[0] >= "А"):
        return False
    behind = text[one.span.end : one.span.end + 2].lstrip(",.")
    return text[max(0, one.span.start - 1)] in OPENING_MARKS and behind[:1] in _CLOSING_MARKS


def is_agency(text: str, one: Named) -> bool:
    """Whether a name stands in the brackets of a dateline: *ORLE (Tide Wire) -*."""
    return text[max(0, one.span.start - 1)] == "(" and bool(_DATED.match(text, one.span.end))


def is_dateline(text: str, one: Named) -> bool:
    """Whether a name in capitals is the town that a dateline begins with: *ORLE, May 2 (Tide) -*."""
    opens = one.words.isupper() and text[max(0, one.span.start - 1) : one.span.start] in {"", "\n"}
    return opens and _DATELINE.match(text, one.span.end, one.span.end + _LONGEST_DATELINE) is not None


def is_with_the(text: str, one: Named, teams: Collection[str]) -> bool:
    """Whether a name that looks like a person's has *the* before it, as bodies, ships and places have,
    or ends like a town's or a club's; or has what states have."""
    the = not one.titled and text[max(0, one.span.start - 4) : one.span.start].lower() == "the "
    return the or is_land(text, one) or one.words.endswith(_TOWNS) or one.words.rpartition(" ")[2] in teams


def places_like_persons(text: str, names: Sequence[Named]) -> set[NewActor]:
    """Names like a person's that only ever stand where something is: *on Fair Holm*, *in Market Orle*."""
    alone = {one.words for one in names if " " not in one.words}
    where: dict[NewActor, bool] = {}
    for one in names:
        if one.person:
            where[one.actor] = where.get(one.actor, True) and _is_where(text, one, alone)
    return {whom for whom, placed in where.items() if placed}


def _is_where(text: str, one: Named, alone: Collection[str]) -> bool:
    """Whether a name stands behind *in* or *near*, and nobody is known to be called so."""
    low = max(0, one.span.start - _LONGEST_WHERE)
    before = text[low : one.span.start].rpartition(" ")[0].rpartition(" ")[2]
    if before not in _WHERE or one.titled:
        return False
    first, _, rest = one.words.partition(" ")
    return not is_first_name(first.casefold()) and rest not in alone and first not in alone
