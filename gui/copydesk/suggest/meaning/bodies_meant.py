"""Which bodies *the central bank*, *the airport* and *the agency* can mean, or not, by their names."""

import re
from collections.abc import Collection, Sequence

from copydesk.suggest.meaning.antecedents import Antecedents, Whom
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.roles import COMPANIES

_TOLD = frozenset(("of", "national", "central", "reserve", "state", "federal", "people's", "people’s"))
"""Of these one is in every central bank's name that has *bank* in it as a word."""
_HOUSES = frozenset(
    (
        *("airport", "hospital", "clinic", "museum", "school", "port", "station", "university", "college"),
        *("academy", "laboratory", "observatory", "parliament", "senate", "zoo", "theatre", "theater"),
    )
)
"""No other body is called so whose name says what it is."""
_GENERAL = frozenset(("agency", "organisation", "organization", "association"))
_APART = frozenset(
    ("bank", "court", "parliament", "senate", "union", "church", "airline", "regulator", "watchdog")
)
_GENERAL_STATE = frozenset(("agency", "operator"))
_THE_ONE = 2
_KINDS = frozenset(("party", "union", "university"))
_OWN = frozenset(
    (
        *("ministry", "court", "tribunal", "parliament", "senate", "government", "party", "police", "bank"),
        *("army", "university", "company", "group", "inc", "corp", "ltd", "airlines", "airways", "mining"),
        *("motors", "city", "united", "embassy", "presidency", "cabinet", "church", "council", "news"),
        *("times", "press", "tv"),
    )
)
"""Names that end so are never called agencies or organisations."""

_BAND = re.compile(
    r"unions?|associations?|federation|league|guild|confederation|alliance|society|party|chamber|coalition"
    r"|\w*(?:gewerkschaft|verband|verbands|verbandes|verein|vereins|(?<!ver)bunds?)"
    r"|syndicat|fédération|confédération|sindicato|federación|asociación|confederación"
)
"""What people are called who band together, in small letters."""


def is_band(noun: str, name: Sequence[str]) -> bool:
    """Whether a name is of people who band together, and a noun that it does not have is for an authority or
    a firm: *the fisheries ministry* is no Fishers' Union."""
    if not name or noun in name or not (_BAND.fullmatch(name[-1]) or _BAND.fullmatch(name[0])):
        return False
    return noun in COMPANIES or noun in _GENERAL_STATE or tells(noun) & Tells.BODY == Tells.STATE_BODY


def is_apart(said: Phrase) -> bool:
    """Whether a body of somebody's is never that one: *Velmora's central bank*, *its parent company*."""
    return said.owner is not None and (said.noun in _APART or "parent" in said.words)


def can_be(noun: str, name: Sequence[str]) -> bool:
    """Whether a noun can be said of a body whose name does not have it: *the agency* is the Coast Guard."""
    if noun in _GENERAL:
        if is_band(noun, name):
            return False
        return _OWN.isdisjoint(name)
    return noun in _KINDS and not any(tells(word) & Tells.BODY for word in name)


def still_speaks(named: Antecedents, said: Sequence[str], last: Whom, before: int) -> bool:
    """Whether *the* and a noun can mean the body that spoke last: it is named in the same paragraph, and no
    other body behind it."""
    if len(said) != _THE_ONE or named.is_person(last):
        return False
    near = named.between(named.text.rfind("\n", 0, before) + 1, before)
    at = max((one.start for one in near if one.whom == last), default=-1)
    return at >= 0 and not any(one.body and one.start > at for one in near)


def is_other_house(noun: str, name: Sequence[str]) -> bool:
    """Whether a name's last word says that it is another kind of body than the noun for a house of one, or it
    is of people who band together."""
    if is_band(noun, name):
        return True
    return noun in _HOUSES and bool(name) and bool(tells(name[-1]) & Tells.BODY)


def is_other_bank(noun: str, said: Collection[str], name: Collection[str]) -> bool:
    """Whether a noun with what else is said means a central bank, and a name is another's."""
    return noun == "bank" and "central" in said and "bank" in name and _TOLD.isdisjoint(name)
