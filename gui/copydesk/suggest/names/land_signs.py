"""What tells that a name is a state's, which may look like a person's: *San Orle's president*."""

import re
from collections.abc import Collection

from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named

_HAS = (
    r"(?:president|prime minister|premier|parliament|ambassadors?|embassy|constitution|king|queen|monarch|"
    r"capital|central bank|armed forces|head of state|independence|(?:foreign|defen[cs]e|finance|interior)"
    r" (?:minister|ministry)|territorial waters|airspace|accession)\b"
)
"""What states have."""
_BEHIND = re.compile(
    rf"['’]s?[ \u00a0](?:former[ \u00a0]|new[ \u00a0]|then[ \u00a0])?{_HAS}|"
    r"(?:['’]s?)?[ \u00a0](?:Vice[ \u00a0])?(?:President|(?:Prime|Foreign|Defen[cs]e|Interior|Finance)"
    r"[ \u00a0]Minister)[ \u00a0][A-Z]"
)
_ARMY = re.compile(
    r"(?:['’]s?)?[ \u00a0](?:army|military|government|navy|air[ \u00a0]force|troops|forces|soldiers|"
    r"diplomacy|frigate|warship|state[ \u00a0]media|permanent[ \u00a0]representative|"
    r"(?:foreign|defen[cs]e)[ \u00a0]ministry)\b"
)
_BEFORE = re.compile(
    r"\b(?:ambassador[ \u00a0](?:to|of|from)|embassy[ \u00a0]of|border[ \u00a0]with|(?:president|king|queen|"
    r"government|parliament|prime minister|armed forces|president-elect|capital)[ \u00a0]of)[ \u00a0]$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"\b([A-Z][a-z]{2,}?)(?:an|ese|ish)\b")
_ENDS = ("ia", "stan", "land", "lands")
_LONGEST, _BACK = 40, 24
_NEXT = frozenset(" \u00a0'’")


def is_land(text: str, one: Named) -> bool:
    """Whether what stands right beside a name only stands beside states' names."""
    span = one.span
    first = one.words.casefold().partition(" ")[0]
    if one.titled or one.body or is_mans(first) or is_womans(first):
        return False
    if text[span.end : span.end + 1] in _NEXT and _BEHIND.match(text, span.end, span.end + _LONGEST):
        return True
    return _BEFORE.search(text, max(0, span.start - _BACK), span.start) is not None


def has_army(text: str, one: Named) -> bool:
    """Whether a name has what only states and rebels have: *Orlo's army*, *Orlo forces*."""
    at = one.span.end
    return text[at : at + 1] in _NEXT and _ARMY.match(text, at, at + _LONGEST) is not None


def adjectives_of_lands(text: str) -> frozenset[str]:
    """The words in a text that look like the adjective of some land, without their ends."""
    return frozenset(found[1].rstrip("aeoyui") for found in _ADJECTIVE.finditer(text))


def is_like_land(name: str, adjectives: Collection[str]) -> bool:
    """Whether a single word ends as states' names do, or its adjective is in the text: *Orlo*, *Orlonian*."""
    if " " in name or "-" in name:
        return False
    stem = name.rstrip("aeoyui")
    return name.endswith(_ENDS) or stem in adjectives or f"{stem}n" in adjectives
