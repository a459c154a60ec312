"""A linear-chain conditional random field over content, cue and speaker (python-crfsuite).

It sees what the rules propose, so that it learns where to trust them. It is always the same for the same
examples.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from copydesk.domain.progress import Progress, no_progress
from copydesk.suggest.learning import crfsuite, features
from copydesk.suggest.learning.example import Example, Prepared
from copydesk.suggest.learning.features import EVERYTHING, Telling
from copydesk.suggest.learning.labels import CONTENT, NOTHING, labelled
from copydesk.suggest.learning.packing import ModelError

_KIND = "crf"
_BEGINS, _GOES_ON = f"B-{CONTENT}", f"I-{CONTENT}"
_UNLIKELY = 0.02
"""What is less likely is left aside."""
_SETTINGS = {"c1": 0.2, "c2": 0.5, "max_iterations": 60, "feature.minfreq": 2}
_Sequence = tuple[crfsuite.Told, list[str]]


def train(examples: Iterable[tuple[Example, Prepared]], progress: Progress = no_progress) -> bytes:
    """A model of these examples; :class:`Crf` reads it.

    ``progress`` can stop the work while the examples are read, not in the computation that follows.

    :raises ModelError: there is no quotation in them.
    """
    every = list(examples)
    labels = (label for one, prepared in every for label in labelled(prepared.tokens, one.quotations))
    if all(label == NOTHING for label in labels):
        raise ModelError("There is nothing to learn from: no quotation is marked in these articles.")
    return crfsuite.trained(_KIND, features.VERSION, _SETTINGS, _every(every, progress))


def _every(examples: Sequence[tuple[Example, Prepared]], progress: Progress) -> Iterator[_Sequence]:
    for number, (example, prepared) in enumerate(examples):
        progress(number, len(examples))
        yield from _sequences(example, prepared)


def items_of(prepared: Prepared, first: int, last: int, telling: Telling = EVERYTHING) -> crfsuite.Told:
    """What fields are told of a stretch of whole sentences, in their own form."""
    if prepared.told is None:
        return crfsuite.items(telling.of_piece(prepared.tokens, prepared.hints, first, last))
    if (first, last) not in prepared.told:
        told = EVERYTHING.of_piece(prepared.tokens, prepared.hints, first, last)
        prepared.told[first, last] = crfsuite.items(told)
    return prepared.told[first, last]


def _sequences(example: Example, prepared: Prepared) -> Iterator[_Sequence]:
    """What the model is shown: whole paragraphs of articles that are done, single sentences of others."""
    tokens = prepared.tokens
    labels = labelled(tokens, example.quotations)
    for first, last in tokens.pieces if example.done else _touched(example, prepared):
        yield items_of(prepared, first, last), labels[first:last]


def _touched(example: Example, prepared: Prepared) -> Iterator[tuple[int, int]]:
    """The sentences that anything is known of, those of one quotation together."""
    tokens = prepared.tokens
    spans = [span for one in example.quotations for span in (*one.content, *one.cue, *one.speaker)]
    known = [tokens.within(span) for span in (*spans, *example.rejected)]
    starts = [first for first, _ in tokens.pieces]
    at: tuple[int, int] | None = None
    piece = -1
    for first, last in tokens.sentences:
        while piece + 1 < len(starts) and starts[piece + 1] <= first:
            piece += 1
        touched = any(one < last and first < other for one, other in known)
        if at is not None and touched and at[1] == first and first != starts[piece]:
            at = (at[0], last)
            continue
        if at is not None:
            yield at
        at = (first, last) if touched else None
    if at is not None:
        yield at


class Crf:
    """A trained model. Not for several threads at once.

    :raises ModelError: the bytes are broken, something else, or of another version.
    """

    def __init__(self, data: bytes) -> None:
        self._reader = crfsuite.Reader(_KIND, features.VERSION, data)

    def knows(self) -> frozenset[str]:
        """What it has heard of that counts for anything; asked for takes some hundredths of a second."""
        return self._reader.attributes()

    def labels(self, items: crfsuite.Told) -> list[str]:
        """The likeliest labels of a piece, told by :func:`items_of`; it is then asked for its contents."""
        self._reader.set(items)
        return self._reader.tag()

    def begins(self, length: int) -> list[float]:
        """How likely content begins at each token of the piece that the last :meth:`labels` were of."""
        return self._marginals(_BEGINS, 0, length)

    def contents(self, begins: Sequence[float], starts: Sequence[int]) -> Iterator[tuple[int, int, float]]:
        """Stretches ``[first, last)`` of that piece that may be content, and how likely each is, from 0 to 1.

        They begin at one of the starts, which are in order. As labels are a chain, that content goes on at a
        token depends on the token before alone: the product is what a stretch is worth.
        """
        if not starts:
            return
        length, low = len(begins), starts[0]
        goes_on = [*repeat(0.0, low), *self._marginals(_GOES_ON, low, length), 0.0]
        begun = [*begins, 1.0]
        for first in starts:
            left = begun[first]
            inside = left + goes_on[first]
            for last in range(first + 1, length + 1):
                on = goes_on[last]
                going = left * on / inside if on < inside else left
                if left - going >= _UNLIKELY:
                    yield first, last, left - going
                if going < _UNLIKELY:
                    break
                left, inside = going, begun[last] + on

    def _marginals(self, label: str, first: int, last: int) -> list[float]:
        """How likely a label is at each of these tokens."""
        if label not in self._reader.labels:
            return [0.0] * (last - first)
        return [*map(self._reader.marginal, repeat(label), range(first, last))]
