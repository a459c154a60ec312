"""Lines that say who wrote a story: *By Ann Lee and Bob Stone*; whoever speaks in it is somebody else."""

import re

_WRITTEN = r"[*(]?(?:Writing|Reporting|Editing|Edited|Written)[ \u00a0][Bb]y"
_BYLINE = re.compile(rf"(?:{_WRITTEN}|By|BY|Von|Par|Por)[ \u00a0][^\Wa-zа-яё][^\n.!?:\"“]{{2,70}}(?=\n|$)")
_AT_END = re.compile(rf"{_WRITTEN}[ \u00a0]")
"""Opens a line that says so at a story's end."""
_LATEST = 700
"""Code points from a story's beginning in which a byline can stand."""
_LONGEST = 90
_JOINS = frozenset(("and", "in", "of", "for", "at", "und", "et", "y", "&", "de", "van", "von", "la", "der"))


def is_byline(text: str, at: int) -> bool:
    """Whether a place is in a line that only says who wrote the story."""
    start = text.rfind("\n", max(0, at - _LONGEST), at) + 1
    if start == 0 < at - _LONGEST or (at > _LATEST and not _AT_END.match(text, start)):
        return False
    found = _BYLINE.match(text, start, start + _LONGEST)
    if found is None:
        return False
    words = re.split(r"[Bb]y[ \u00a0]", found[0], maxsplit=1)[-1].split()
    return all(not word[0].islower() or word in _JOINS for word in words)
