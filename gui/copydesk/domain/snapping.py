"""What a hasty selection means for a mention or passage: the words without what stuck to their ends."""

import re

from copydesk.domain.span import Span, trimmed

_STRAY = re.compile(r"(?:['’]s|[,;:،؛、，；：]|\s)+$")
_BEFORE = re.compile(r"^[\s,;:،؛、，；：]+")


def tidied(text: str, span: Span) -> Span | None:
    """The span without white space at its ends, and without a comma or a possessive 's behind the words.

    The colon and the semicolon count as commas, also those of other scripts. None where nothing is left.
    """
    inner = trimmed(text, span)
    if inner is None:
        return None
    words = inner.of(text)
    start = inner.start + (found.end() if (found := _BEFORE.match(words)) else 0)
    end = inner.end - (len(words) - found.start() if (found := _STRAY.search(words)) else 0)
    return Span(start, end) if start < end else None
