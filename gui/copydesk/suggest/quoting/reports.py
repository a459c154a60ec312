"""What is reported without quote marks, as the rules hand it on."""

from copydesk.domain.span import Span, Spans
from copydesk.domain.value import value

SCORES = {
    "that": 0.8,
    "trailing": 0.75,
    "according": 0.75,
    "clause": 0.7,
    "whether": 0.7,
    "infinitive": 0.6,
    "ing": 0.5,
    "as": 0.5,
    "quoted": 0.6,
    "noun": 0.45,
}
"""How sure a construction is."""


@value()
class Reported:
    """Words that somebody is reported to say, the words that report them, and those that name the speaker."""

    content: Spans
    cue: Spans
    speaker: Span | None
    score: float
