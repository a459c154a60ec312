"""Bodies that are only named to tell where somebody works: *Ann Lee, an analyst at Lorne*."""

import re

from copydesk.suggest.callings import calling

_LONGEST = 32
_AT = re.compile(r"([^\W\d_][\w'’-]*),?[ \u00a0](?:at|with)[ \u00a0](?:the[ \u00a0])?$")
"""Who is said to be at a body."""


def is_employer(text: str, start: int) -> bool:
    """Whether the body that is named at a place is only whose somebody is, a person or some calling."""
    found = _AT.search(text, max(0, start - _LONGEST), start)
    return found is not None and bool(calling(found[1].casefold()) or found[1][0].isupper())
