"""Whom *who*, *qui* and *quien* stand for."""

import re
from collections.abc import Callable

from copydesk.domain.span import Span
from copydesk.suggest.meaning.antecedents import Antecedents, Heard, Whom

_BREAKS = frozenset(',;:.!?\n"“”«»')
_ENDS = re.compile(r"\w\w[.!?][\s\u00a0]|\n")
_WHO_IS = re.compile(r"(?:^|[.!?\n][ \u00a0]?)((?:L[ae]|El)[ \u00a0][^\W\d_]+|L['’][^\W\d_]+), $")
"""What somebody is with whom a sentence begins, before *qui* and *quien*."""
_BESIDE = 90
"""Code points."""


def just_before(
    named: Antecedents, heard: Heard, before: int, find: Callable[[Span], Whom | None]
) -> Whom | None:
    """Who is named or has spoken right before a place, in the same sentence."""
    text = named.text
    spoke = text[heard.at : before] if 0 <= heard.at < before else ""
    if spoke.endswith(", ") and not _BREAKS & set(spoke[:-2]):
        return heard.whom
    found = (one for one in named.before(before) if one.person or one.body)
    one = next(found, None)
    if one is not None and not _ENDS.search(text[max(one.start, before - _BESIDE) : before]):
        return one.whom
    noun = _WHO_IS.search(text, max(0, before - _BESIDE), before)
    return find(Span(*noun.span(1))) if noun else None
