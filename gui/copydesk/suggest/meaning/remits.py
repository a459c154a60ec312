"""What offices are about: who is *the finance minister* is no foreign minister, and no army chief."""

from collections.abc import Collection, Sequence, Set

from copydesk.suggest.names.nouns import field_meant, field_of

_OFFICES = frozenset(("minister", "secretary", "undersecretary", "chief", "head", "director", "commander"))
"""Offices that are held in every field."""
_GENERALS = frozenset(("attorney", "solicitor", "surgeon", "auditor", "governor"))
_HEADS = frozenset(("chief", "head", "director", "commander"))
"""Offices that say nothing without their field."""


def fields(words: Collection[str]) -> Set[str]:
    """The fields that some small words tell of: *defence* of *defense minister*."""
    return {field for word in words if (field := field_of(word))}


def differ(wanted: Collection[str], words: Collection[str]) -> bool:
    """Whether an office is surely another than the one that is wanted, as both tell what they are about."""
    of = fields(wanted)
    return bool(of) and bool(others := fields(words)) and of.isdisjoint(others)


def is_second(words: Collection[str]) -> bool:
    """Whether the words for an office are for who is only second in it: *the vice chancellor*."""
    return "vice" in words or "deputy" in words


def is_general(words: Sequence[str]) -> bool:
    """Whether it is an office that nobody else is called by: *the attorney general* is no lawyer."""
    return words[-1] == "general" and len(words) > 1 and words[-2] in _GENERALS


def suits(noun: str, words: Collection[str]) -> bool:
    """Whether somebody with an office of these words can be called by a noun that has a field of its own:
    *the diplomat* is a foreign minister or an ambassador, but no minister of any other kind."""
    of, told = field_meant(noun), fields(words)
    if not of or of in told:
        return True
    return (_OFFICES if told else _HEADS).isdisjoint(words)
