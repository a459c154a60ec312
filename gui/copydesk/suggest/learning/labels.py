"""Quotations as one label a token, and back: ``B-C`` begins content, ``I-C`` goes on, ``O`` is nothing.

``C`` is content, ``Q`` a cue, ``S`` a speaker. Where quotations nest, the outermost one counts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.domain.value import value
from copydesk.suggest.learning.example import Marked
from copydesk.suggest.learning.tokens import Tokens

CONTENT, CUE, SPEAKER, NOTHING = "C", "Q", "S", "O"
_LETTERS = {f"{at}-{part}": letter for part in "CQS" for at, letter in (("B", part), ("I", part.lower()))}
"""One letter for a label: a small one where a part goes on."""
_PARTS = re.compile("[Cc]c*|[Qq]q*|[Ss]s*")


@value()
class Stretch:
    """Tokens ``[first, last)`` that are one part of a quotation; ``sure`` says how surely, from 0 to 1."""

    part: str
    first: int
    last: int
    sure: float = 1.0


def labelled(tokens: Tokens, quotations: Iterable[Marked]) -> list[str]:
    """One label for each token."""
    labels = [NOTHING] * len(tokens)
    every = list(quotations)
    contents = sorted((span for one in every for span in one.content), key=len, reverse=True)
    rest = [(CUE, span) for one in every for span in one.cue]
    rest += [(SPEAKER, span) for one in every for span in one.speaker]
    for part, span in [*((CONTENT, span) for span in contents), *rest]:
        first, last = tokens.within(span)
        if first < last and all(label == NOTHING for label in labels[first:last]):
            labels[first:last] = [f"I-{part}"] * (last - first)
            labels[first] = f"B-{part}"
    return labels


def stretches(labels: Sequence[str], offset: int = 0) -> Iterator[Stretch]:
    """The parts that labels say, in text order; ``offset`` is the first label's token."""
    letters = "".join([_LETTERS.get(label, " ") for label in labels])
    for found in _PARTS.finditer(letters):
        first, last = found.span()
        yield Stretch(letters[first].upper(), offset + first, offset + last)
