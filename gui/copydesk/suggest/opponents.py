"""Whom *the opposition leader* and *her main rival* do not mean: whoever governs."""

from collections.abc import Collection

from copydesk.suggest.standing import Phrase

_AGAINST = frozenset(("opposition", "rival", "challenger", "opponent"))
_GOVERNS = frozenset(("president", "minister", "premier", "chancellor", "king", "queen", "incumbent"))


def is_of_others(said: Phrase, text: str, roles: Collection[str]) -> bool:
    """Whether words mean an opponent of those who govern, as one with other ``roles`` does."""
    against = not _AGAINST.isdisjoint(said.words)
    if not against and said.owner is not None:
        against = not _AGAINST.isdisjoint(said.owner.of(text).casefold().split())
    return against and said.noun not in roles and not _GOVERNS.isdisjoint(roles)
