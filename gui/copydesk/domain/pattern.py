"""What a person searches for in a text, as words or as a regular expression, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.domain.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuery:
    """What to look for: ``case`` tells upper from lower; ``regular`` takes words for a regular expression."""

    words: str
    case: bool = False
    whole_word: bool = False
    regular: bool = False


class Pattern:
    """A query made ready to be looked for in many texts."""

    def __init__(self, query: TextQuery) -> None:
        self.query = query

    def spans(self, text: str, start: int = 0) -> Iterator[Span]:
        """Where the query stands in the text from that code point on: in order, apart, never empty."""
        at = text.find(self.query.words, start) if self.query.words else -1
        while at >= 0:
            yield Span(at, at + len(self.query.words))
            at = text.find(self.query.words, at + len(self.query.words))


def compiled(query: TextQuery) -> Pattern:
    """Make the query ready.

    :raises UserError: the regular expression is malformed; says where.
    """
    return Pattern(query)
