"""Nouns for people who are never the same one: *the striker* is no goalkeeper, *the judge* no defendant.

They are data in ``resources/names``: sides of a pitch, a court or a ward, each with its nouns.
"""

from collections.abc import Collection

from copydesk.suggest.names.nouns import sides_of


def are_apart(noun: str, roles: Collection[str]) -> bool:
    """Whether somebody with some roles is surely not whom a noun means."""
    own = sides_of(noun)
    if not own:
        return False
    others = [sides for role in roles if (sides := sides_of(role))]
    return bool(others) and all(own.isdisjoint(sides) and _same_place(own, sides) for sides in others)


def _same_place(own: Collection[str], sides: Collection[str]) -> bool:
    """Whether both are sides of one place, as *court:judge* and *court:lawyer* are."""
    places = {side.partition(":")[0] for side in own}
    return any(side.partition(":")[0] in places for side in sides)
