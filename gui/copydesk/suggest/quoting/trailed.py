"""Where words open that a pronoun behind them says: *Lee, she said, was late*."""

from copydesk.domain.span import Span, Spans

_HE_OR_SHE = frozenset(("he", "she"))


def opening(text: str, content: Spans, speaker: Spans) -> Spans:
    """Where what *she* said opens, whose name there is not hers; nothing where she stands before it."""
    first = content[0]
    he = bool(speaker) and first.end <= speaker[0].start and speaker[0].of(text) in _HE_OR_SHE
    return (Span(first.start, first.start + 1),) if he else ()
