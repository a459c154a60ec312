"""Bodies that are only named to tell where somebody works, *Ann Lee, an analyst at Lorne*, or whom somebody
told something."""

import re

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.quoted_names import is_told

_LONGEST = 32
_QUOTED = re.compile(r"[«\"„“][^«»\"„“”\n]{2,40}[»\"“”]")
_AT = re.compile(r"([^\W\d_][\w'’-]*),?[ \u00a0](?:at|with)[ \u00a0](?:the[ \u00a0])?$")
"""Who is said to be at a body."""


def is_employer(text: str, start: int) -> bool:
    """Whether the body that is named at a place is only whose somebody is, a person or some calling, or a
    paper that somebody tells something."""
    if is_paper(text, start):
        return True
    found = _AT.search(text, max(0, start - _LONGEST), start)
    return found is not None and bool(calling(found[1].casefold()) or found[1][0].isupper())


def is_paper(text: str, start: int) -> bool:
    """Whether somebody tells something to a paper there: *заявил «Вестям» представитель компании*."""
    name = _QUOTED.match(text, start - 1) if text[start] >= "А" else None
    return name is not None and is_told(text, Span(*name.span()))
