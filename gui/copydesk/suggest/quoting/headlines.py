"""Lines that are no sentences, and have capitals all through."""

from copydesk.domain.span import Span

_SENTENCE_ENDS = frozenset('.!?:,;"”’»)')


def is_headline(text: str, span: Span) -> bool:
    """Whether the line that a name stands in is no sentence, and most of its words are capitalised."""
    end = text.find("\n", span.end, span.end + 300)
    end = min(len(text), span.end + 300) if end < 0 else end
    if text[end - 1] in _SENTENCE_ENDS:  # as in nearly all
        return False
    start = text.rfind("\n", max(0, span.start - 300), span.start) + 1
    line = text[max(start, span.start - 300) : end].strip()
    if not line or line[-1] in _SENTENCE_ENDS:
        return False
    words = line.split()
    return sum(word[0].isupper() for word in words) > 0.6 * len(words)
