"""Which kind of actor a name that is no person's is: what its head tells, as *Organization* of a treaty."""

import json
from functools import cache, lru_cache
from itertools import pairwise

from copydesk import resources
from copydesk.domain.actor import ActorKind
from copydesk.domain.wording import BODIES, PARTICLES
from copydesk.suggest.names.cases import stem
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.states import is_state
from copydesk.suggest.names.titles import plain_of

_STATE = frozenset(
    (
        *("ministry", "government", "parliament", "senate", "court", "army", "police", "executive"),
        *("ministerio", "gobierno", "ministère", "gouvernement", "ministerium", "regierung"),
    )
)
_BANKS = frozenset(("bank", "banque", "banco", "банк"))
_PUBLIC = frozenset(
    (
        *("central", "national", "reserve", "federal", "state", "people's", "centrale", "nationale"),
        *("nacional", "национальный", "центральный", "государственный"),
    )
)
"""Before *bank*: one that belongs to the state."""
_PRIVATE = frozenset(
    (
        *(
            "news",
            "press",
            "rating",
            "ratings",
            "travel",
            "advertising",
            "photo",
            "business",
            "world",
            "global",
        ),
        *(
            "international",
            "nations",
            "states",
            "faiths",
            "churches",
            "bishops",
            "workers",
            "women's",
            "union",
        ),
        *(
            "football",
            "tennis",
            "games",
            "cup",
            "cricket",
            "rugby",
            "athletics",
            "cycling",
            "skating",
            "swimming",
        ),
        *(
            "hockey",
            "basketball",
            "ski",
            "chess",
            "olympic",
            "racing",
            "boxing",
            "sailing",
            "golf",
            "volleyball",
        ),
        *("observers", "observer", "farmers", "growers", "teachers", "students", "nurses", "trade-union"),
    )
)
"""With *agency*, *bureau* or *council*: no authority."""
_HOUSES = frozenset(("house", "chambre", "cámara", "палата"))
_OF_DEPUTIES = frozenset(
    ("representatives", "people", "commons", "lords", "deputies", "députés", "diputados", "депутатов")
)
"""Behind *House of*: a parliament."""
_SEATS = frozenset(
    (
        *("white house", "kremlin", "pentagon", "downing street", "élysée", "elysée", "quai d'orsay"),
        *("casa blanca", "maison blanche", "weißes haus", "weiße haus", "moncloa", "кремль", "белый дом"),
    )
)
"""Where those sit who govern, by which they are called."""
_LONG_HEAD = 6
"""Letters of a head that compounds are made with."""
_OWNERS = ("s'", "s’")
"""How members end whose a board or a council is: *the Referees' Board*."""
_COMPOUNDS = (
    *("gewerkschaft", "verband", "verbands", "verbandes", "bund", "bunds", "bundes", "partei", "union"),
    *("forum", "forums", "liste", "halle", "verein", "vereins", "gemeinschaft", "werk", "werks", "werke"),
    *("verbund", "verbunds", "kreis", "bündnis", "initiative"),
)
"""Ends of German words for bodies of members or of trade."""


@lru_cache(8192)
def kind_of(name: str) -> ActorKind:
    """The kind of whoever bears the name and is no person; other where no word tells."""
    if is_state(name):
        return ActorKind.STATE
    if name.casefold() in _SEATS:
        return ActorKind.STATE_BODY
    words = [plain_of(word) for word in name.split()]
    if _is_public_bank(words) or (words[0] in _HOUSES and not _OF_DEPUTIES.isdisjoint(words)):
        return ActorKind.STATE_BODY
    told = next((each for each in map(_told, _heads(words)) if each), 0)
    if told == Tells.BODY:
        told = Tells.STATE_BODY if _PRIVATE.isdisjoint(words) else Tells.ORGANISATION
    if not told and any(word in _STATE or tells(word) & Tells.BODY == Tells.STATE_BODY for word in words):
        told = Tells.STATE_BODY
    if told == Tells.STATE_BODY:
        members = words[-1] not in _STATE and any(word.endswith(_OWNERS) for word in words[:-1])
        return ActorKind.ORGANISATION if members else ActorKind.STATE_BODY
    told = told or any(word in BODIES or tells(word) & Tells.ORGANISATION for word in words)
    return ActorKind.ORGANISATION if told or "&" in words or name.isupper() else ActorKind.OTHER


def _heads(words: list[str]) -> list[str]:
    """What can be the head of a name: the word before *of*, or else the last, and the first."""
    before = [word for word, behind in pairwise(words) if behind in PARTICLES and word not in PARTICLES]
    return [*(before[:1] or words[-1:]), words[0]]


def _told(head: str) -> int:
    """What a head tells: a body of the state, an organisation, that it can be either, or nothing."""
    if head in _STATE:
        return Tells.STATE_BODY
    if head.endswith(_COMPOUNDS) and tells(head) & Tells.BODY == Tells.STATE_BODY:
        return Tells.ORGANISATION
    if head >= "а":
        declined = stem(head)
        if declined and (declined in _russian()):
            return _russian()[declined]
        if declined and not tells(head) & Tells.TITLE:
            return next((told for short, told in _long_heads() if declined.endswith(short)), 0) or (
                tells(head) & Tells.BODY
            )
    return tells(head) & Tells.BODY


@cache
def _russian() -> dict[str, int]:
    """Russian heads by what all their cases have in common."""
    with resources.path("names", "words.json").open(encoding="utf-8") as file:
        read: dict[str, dict[str, str]] = json.load(file)
    found: dict[str, int] = {}
    for kind, told in (("organisation", Tells.ORGANISATION), ("state body", Tells.STATE_BODY)):
        for word in read[kind]["ru"].split():
            short = stem(word) or word
            found[short] = found.get(short, 0) | told
    return found


@cache
def _long_heads() -> tuple[tuple[str, int], ...]:
    """Heads that compounds end with: *льнокомбинат*."""
    return tuple((short, told) for short, told in _russian().items() if len(short) >= _LONG_HEAD)


def _is_public_bank(words: list[str]) -> bool:
    return not _BANKS.isdisjoint(words) and not _PUBLIC.isdisjoint(words)
