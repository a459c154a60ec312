"""What is said behind a dash that opens a line, as Spanish copy writes dialogues and interviews:
*—No sé —dijo Ann Lee—. Ya veremos.*
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.domain.span import Span, Spans
from copydesk.suggest.lexicon import CUE, Lexicon
from copydesk.suggest.marks import Quoted

DASH = "—"
"""The mark of what is said behind a dash."""
_LINE = re.compile(r"^[—–](?=[^\s—–])[^\n]+$", re.MULTILINE)
_ASIDE = re.compile(
    r"[,.!?…]?[ \u00a0][—–]((?:(?:se|le|les|me|nos|lo)[ \u00a0])?[^\W\d_A-Z][\w-]*)[^\n—–]{0,160}"
)
"""``—dijo Ann Lee``, up to the next dash or the line's end."""
_CLOSE = re.compile(r"[—–][.,;:]?[ \u00a0]?")
_DASHES = ("—", "–")


def with_dialogues(
    text: str, stretches: Sequence[Quoted], words: Lexicon
) -> tuple[list[Quoted], dict[Span, Spans]]:
    """The stretches in quote marks and those behind dashes, in text order; of these by the first part the
    later ones, which reporting words part from it."""
    lines = list(_LINE.finditer(text)) if "\n—" in text or "\n–" in text or text[:1] in _DASHES else []
    if not lines:
        return list(stretches), {}
    found: list[Quoted] = []
    later: dict[Span, Spans] = {}
    for line in lines:
        parts = tuple(_parts(text, line, words))
        found += [Quoted(part, DASH, closed=False) for part in parts]
        if len(parts) > 1:
            later[parts[0]] = parts[1:]
    inside = [Span(*line.span()) for line in lines]
    kept = [each for each in stretches if not any(each.span.overlaps(line) for line in inside)]
    return sorted([*kept, *found], key=lambda each: each.span), later


def _parts(text: str, line: re.Match[str], words: Lexicon) -> Iterator[Span]:
    """What is said in a line, without the reporting words."""
    start, end = line.start(), line.start() + len(line[0].rstrip())
    for aside in _ASIDE.finditer(text, start + 1, end):
        verb = aside[1].rpartition(" ")[2]
        if aside.start() < start or not words.flags.get(verb.casefold(), 0) & CUE:
            continue
        dash = aside.start(1) - 1
        yield Span(start, dash - 1)
        close = _CLOSE.match(text, aside.end(), end)
        start = close.end() if close else end
    if start < end:
        yield Span(start, end)


def without_dash(text: str, content: Spans) -> Spans:
    """The content without the dash that opens its line."""
    first = content[0]
    if text[first.start] not in _DASHES or len(first) < len("—a"):
        return content
    return (Span(first.start + 1, first.end), *content[1:])
