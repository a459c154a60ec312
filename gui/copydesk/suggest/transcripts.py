"""What is said without quote marks: interviews and dialogues, where a name and a colon go before."""

import re
from collections import Counter
from dataclasses import dataclass

from copydesk.domain.span import Span

_LINE = re.compile(r"^([^\W\d_a-zа-яё][^\n:]{0,40}):[ \t\u00a0]+(\S[^\n]*)$", re.MULTILINE)
_LEAST = 2
"""Lines that a name opens, and names that open lines; fewer are no dialogue."""
_LONGEST_LABEL, _MOST_WORDS = 120, 12
"""Code points and words of a line that says who speaks below it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says in a dialogue, and the name before it."""

    words: Span
    speaker: Span


def turns(text: str) -> list[Turn]:
    """What is said in a dialogue, in text order; nothing where the text has none."""
    lines = list(_LINE.finditer(text))
    counts = Counter(line[1] for line in lines)
    often = {label for label, count in counts.items() if count >= _LEAST}
    if len(often) < _LEAST:
        return []
    found = (line for line in lines if line[1] in often)
    return [
        Turn(Span(line.start(2), line.start(2) + len(line[2].rstrip())), Span(*line.span(1)))
        for line in found
    ]


def label_above(text: str, start: int) -> Span | None:
    """The line above a paragraph if it only says who speaks: a few words that a colon ends."""
    low = max(0, start - _LONGEST_LABEL)
    above = text[low:start]
    words = above.rstrip()
    if not words.endswith(":") or above.count("\n", len(words)) not in {1, 2}:
        return None
    first = words.rfind("\n") + 1
    label = words[first:-1].strip()
    if (first == 0 and low > 0) or not label[:1].isupper() or len(label.split()) > _MOST_WORDS:
        return None
    return Span(low + first, low + first + len(label))
