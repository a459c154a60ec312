"""The fragments of content that the rules propose for a text, to be found by their words."""

from typing import NamedTuple

from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.evaluating import EDGES
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
    for one in prepared.rules:
        for span in one.spans if one.kind is Kind.QUOTATION else ():
            if (place := core(tokens, *tokens.within(span))) is not None:
                found.setdefault(place, Ruled(one, span))
    return found
