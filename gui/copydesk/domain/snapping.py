"""What a hasty selection means for a mention or passage: the words without what stuck to their ends."""

import re

from copydesk.domain.span import Span, trimmed

_STRAY = re.compile(r"(?:['’]s|[,;:،؛、，；：]|\s)+$")
_BEFORE = re.compile(r"[\s,;:،؛、，；：]+")
_REACH = 64
"""Code points at the end of a selection that are looked at; more than sticks to any."""


def tidied(text: str, span: Span) -> Span | None:
    """The span without white space at its ends, and without a comma or a possessive 's behind the words.

    The colon and the semicolon count as commas, also those of other scripts. None where nothing is left.
    """
    inner = trimmed(text, span)
    if inner is None:
        return None
    start = found.end() if (found := _BEFORE.match(text, inner.start, inner.end)) else inner.start
    # A search in all of a long selection would cost more than a key press may.
    found = _STRAY.search(text, max(inner.start, inner.end - _REACH), inner.end)
    end = found.start() if found else inner.end
    return Span(start, end) if start < end else None
