"""Titles of works in quote marks beside what they are: *The film, "The Quiet Stair", tells of a cook*."""

import re

from copydesk.domain.span import Span

_WORK = re.compile(
    r"\b(?:film|movie|documentary|novel|play|album|song|single|book|memoir|series|show|musical|opera|poem|painting|"
    r"exhibition|sculpture|essay|hit|thriller|comedy|drama|anthem|ballad|ballet|podcast|sitcom|sequel|debut|"
    r"bestseller|autobiography|biography|mural|poster)s?,[ \u00a0]$"
)
_BACK = 20
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_MOST, _LONG = 8, 4
_GOES_ON = re.compile(
    r"(?!,?[ \u00a0](?:[A-Z]|(?:s?he|they|I|the|an?|said|says|told|asked|replied|wrote|added)\b))"
    r",?[ \u00a0][a-z]"
)
"""The sentence goes on with a verb, and not with who says it."""


def is_title(text: str, span: Span) -> bool:
    """Whether quoted words are the title of a work that is named right before them and a comma."""
    if len(span) > 80 or not _WORK.search(text, max(0, span.start - _BACK), span.start):
        return False
    inside = text[span.start + 1 : span.end - 1].rstrip(",")
    words = _WORDS.findall(inside)
    if not words or len(words) > _MOST or inside[-1] in ".?!":
        return False
    titled = all(word[0].isupper() for word in words if len(word) > _LONG) and words[0][0].isupper()
    return titled and _GOES_ON.match(text, span.end) is not None
