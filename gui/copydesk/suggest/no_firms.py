"""Bodies that are never *the company*: authorities, unions, parties, papers, as a name or a noun tells."""

from copydesk.suggest.antecedents import Antecedents, Whom
from copydesk.suggest.institutions import is_no_firm
from copydesk.suggest.naming import words_before

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


class NoFirms:
    """For whoever asks whether a body can be *the company*."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named
        self._told: set[Whom] | None = None

    def has(self, whom: Whom, name: str) -> bool:
        """Whether a body of a name is no company."""
        if self._named.is_state(whom) or is_no_firm(name):
            return True
        return name.casefold().split()[-1] in _KINDS or whom in self._said_to_be()

    def _said_to_be(self) -> set[Whom]:
        """The bodies before whose name it stands once that they are something else."""
        if self._told is None:
            text = self._named.text
            those = ((one, words_before(text, one.start, 1)) for one in self._named.every if not one.person)
            self._told = {one.whom for one, before in those if before and before[0] in _KINDS}
        return self._told
