"""The fragments of content that the rules propose for a text, to be found by their words."""

from bisect import bisect_left
from typing import NamedTuple

from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.evaluating import EDGES, HALF, shared
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.tokens import Tokens

Core = tuple[int, int]
"""Tokens ``[first, last)`` of content without the quote marks and punctuation at its edges."""


class Ruled(NamedTuple):
    """A fragment that the rules propose: the suggestion, and which of its spans it is."""

    suggestion: Suggestion
    span: Span


def core(tokens: Tokens, first: int, last: int) -> Core | None:
    """The tokens without quote marks and punctuation at the edges; None where nothing is left."""
    words = tokens.words
    while first < last and not words[first].strip(EDGES):
        first += 1
    while first < last and not words[last - 1].strip(EDGES):
        last -= 1
    return (first, last) if first < last else None


def ruled(prepared: Prepared) -> dict[Core, Ruled]:
    """The fragments that the rules propose, by their core."""
    tokens = prepared.tokens
    found: dict[Core, Ruled] = {}
    for span, one in prepared.proposed:
        if (place := core(tokens, *tokens.within(span))) is not None:
            found.setdefault(place, Ruled(one, span))
    return found


def mostly(prepared: Prepared, span: Span) -> Suggestion | None:
    """What the rules propose for mostly the same words: at least half of what both cover is shared.

    Such a fragment begins in the span, or before it by no more than the span is long.
    """
    fragments = prepared.proposed
    at = bisect_left(fragments, span.start - len(span), key=lambda each: each[0].start)
    while at < len(fragments) and fragments[at][0].start < span.end:
        if shared(fragments[at][0], span) >= HALF:
            return fragments[at][1]
        at += 1
    return None
