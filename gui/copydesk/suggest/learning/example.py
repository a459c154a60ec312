"""What is learnt from: texts with the quotations that a coder marked in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.span import Span, Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.domain.wrapping import unwrapped
from copydesk.suggest.learning.fairness import NOT_HELPED, Helped
from copydesk.suggest.learning.features import Hints
from copydesk.suggest.learning.tokens import Tokens, tokenised
from copydesk.suggest.quotations import quotations


@dataclass(frozen=True, slots=True)
class Marked:
    """A quotation as a coder marked it, in code points of its article's text."""

    content: Spans
    cue: Spans = ()
    speaker: Spans = ()
    type: QuotationType = QuotationType.DIRECT


@dataclass(frozen=True, slots=True)
class Example:
    """An article's text and its quotations.

    In a ``done`` one whatever is not marked is no quotation. In another only the sentences count that the
    marked quotations and the ``rejected`` places touch. ``language`` is a BCP 47 code, or empty. ``helped``
    tells how many of the quotations were suggestions.
    """

    text: str
    quotations: tuple[Marked, ...]
    done: bool = True
    rejected: Spans = ()
    language: str = ""
    helped: Helped = NOT_HELPED


class Prepared:
    """A text with its tokens, what the rules propose for it, and what is told of its tokens.

    ``told`` is what fields are told of its stretches, in their own form, for a text that is read by many of
    them one after the other: it takes more than a hundred times the room of the text.
    """

    told: dict[tuple[int, int], Any] | None = None

    def __init__(self, text: str, rules: Sequence[Suggestion] | None = None, language: str = "") -> None:
        self.text = unwrapped(text)
        self.rules = quotations(self.text, language=language) if rules is None else list(rules)

    @cached_property
    def tokens(self) -> Tokens:
        """The text's words and marks."""
        return tokenised(self.text)

    @cached_property
    def proposed(self) -> list[tuple[Span, Suggestion]]:
        """Every fragment of content that the rules propose, in text order, with what it is of."""
        quotations = (one for one in self.rules if one.kind is Kind.QUOTATION)
        return sorted(((span, one) for one in quotations for span in one.spans), key=lambda each: each[0])

    @cached_property
    def hints(self) -> Hints:
        """What rules and lists tell of each token."""
        return Hints(self.tokens, self.rules)
