"""Bodies that are never *the company*: authorities, unions, parties, papers, as a name or a noun tells."""

from copydesk.suggest.meaning.antecedents import Antecedents, Whom
from copydesk.suggest.names.institutions import is_no_firm
from copydesk.suggest.names.naming import words_before

_KINDS = frozenset(
    (
        *("union", "unions", "alliance", "federation", "confederation", "party", "association", "congress"),
        *("institute", "foundation", "university", "league", "society", "committee", "coalition", "movement"),
        *("campaign", "guild", "school", "college", "academy", "church", "council", "charity", "ngo"),
        *("herald", "gazette", "courier", "post", "times", "tribune", "newspaper", "tabloid", "daily"),
        *("watchdog", "nonprofit", "weekly", "thinktank", "tank"),
    )
)
"""Ends of names, and nouns right before a name: the *union* Steel Front, the think *tank* Clear View."""


_PRIVATE = _KINDS | {
    "group",
    "company",
    "firm",
    "maker",
    "airline",
    "retailer",
    "start-up",
    "startup",
    "developer",
}
"""Whoever is said to be one of these is no authority."""


_AUTHORITIES = frozenset(
    (
        *(
            "regulator",
            "watchdog",
            "inspectorate",
            "tribunal",
            "service",
            "office",
            "authority",
            "department",
        ),
        *("directorate", "ministry", "court", "council", "commission", "police", "army"),
    )
)
"""Nouns for authorities."""


class NoFirms:
    """For whoever asks whether a body can be *the company*, or *the regulator*."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named
        self._said: dict[Whom, set[str]] | None = None

    def has(self, whom: Whom, name: str) -> bool:
        """Whether a body of a name is no company."""
        if self._named.is_state(whom) or is_no_firm(name):
            return True
        return name.casefold().split()[-1] in _KINDS or not _KINDS.isdisjoint(self._said_of(whom))

    def is_else(self, noun: str, whom: Whom) -> bool:
        """Whether a noun is an authority's and a body said to be none: *the consumer group* Safe Road."""
        return noun in _AUTHORITIES and not _PRIVATE.isdisjoint(self._said_of(whom))

    def _said_of(self, whom: Whom) -> set[str]:
        """The small words right before a body's name, wherever it is named."""
        if self._said is None:
            self._said = {}
            for one in self._named.every:
                if not one.person and (before := words_before(self._named.text, one.start, 1)):
                    self._said.setdefault(one.whom, set()).add(before[0].casefold())
        return self._said.get(whom, set())
