"""Whom *the opposition leader* and *her main rival* do not mean: whoever governs; and the other way round."""

from collections.abc import Collection

from copydesk.suggest.meaning.antecedents import Whom
from copydesk.suggest.meaning.standing import Phrase
from copydesk.suggest.meaning.title_holders import Roles

_AGAINST = frozenset(("opposition", "rival", "challenger", "opponent"))
_GOVERNS = frozenset(("president", "minister", "premier", "chancellor", "king", "queen", "incumbent"))
_PRESIDES = frozenset(("president", "premier", "chancellor"))
_MEMBERS = frozenset(("union", "party", "opposition", "rebel", "gang", "church", "protest", "student"))
"""Whose leader does not govern."""
_ELSE = frozenset(
    (
        "senator",
        "lawmaker",
        "congressman",
        "congresswoman",
        "lawyer",
        "ambassador",
        "spokesman",
        "spokeswoman",
    )
)
"""Whoever is one of these is not the president."""
_THE_ONE, _MOST = 2, 40


def is_of_others(said: Phrase, text: str, whom: Whom | None, own: Collection[str], roles: Roles) -> bool:
    """Whether words mean an opponent of those who govern, as somebody does who is his ``own`` roles; or who
    governs, while somebody only leads a union, a party or the like, or is something else."""
    if said.noun in own:
        return False
    against = not _AGAINST.isdisjoint(said.words)
    if not against and said.owner is not None:
        against = not _AGAINST.isdisjoint(said.owner.of(text).casefold().split())
    if against:
        return not _GOVERNS.isdisjoint(own)
    if said.noun not in _PRESIDES or said.owner is not None or len(said.words) > _THE_ONE:
        return False
    if not _GOVERNS.isdisjoint(own) or "leader" not in own:
        return said.noun == "president" and not _ELSE.isdisjoint(own)
    led = (one.words for one in roles.get("leader", ())[-_MOST:] if one.whom == whom)
    return any(not _MEMBERS.isdisjoint(words) for words in led)
