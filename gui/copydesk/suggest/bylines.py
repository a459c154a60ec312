"""Lines that say who wrote a story: *By Ann Lee and Bob Stone*; whoever speaks in it is somebody else."""

import re

_BYLINE = re.compile(r"(?:By|BY|Von|Par|Por)[ \u00a0][^\Wa-zа-яё][^\n.!?:\"“]{2,70}(?=\n|$)")
_LATEST = 700
"""Code points from a story's beginning in which a byline can stand."""
_LONGEST = 90
_JOINS = frozenset(("and", "in", "of", "for", "at", "und", "et", "y", "&", "de", "van", "von", "la", "der"))


def is_byline(text: str, at: int) -> bool:
    """Whether a place is in a line that only says who wrote the story."""
    if at > _LATEST:
        return False
    start = text.rfind("\n", 0, at) + 1
    found = _BYLINE.match(text, start, start + _LONGEST) if at - start < _LONGEST else None
    if found is None:
        return False
    words = found[0].split()[1:]
    return all(not word[0].islower() or word in _JOINS for word in words)
