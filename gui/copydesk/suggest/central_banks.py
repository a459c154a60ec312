"""Which banks *the central bank* can mean, by their names: the Bank of Velmora, but not Halden Bank."""

from collections.abc import Collection

_TOLD = frozenset(("of", "national", "central", "reserve", "state", "federal", "people's", "people’s"))
"""Of these one is in every central bank's name that has *bank* in it as a word."""


def is_other_bank(noun: str, said: Collection[str], name: Collection[str]) -> bool:
    """Whether a noun with what else is said means a central bank, and a name is another's."""
    return noun == "bank" and "central" in said and "bank" in name and _TOLD.isdisjoint(name)
