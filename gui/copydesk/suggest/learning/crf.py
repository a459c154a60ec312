"""A linear-chain conditional random field over content, cue and speaker (python-crfsuite).

It sees what the rules propose, so that it learns where to trust them. It is always the same for the same
examples.
"""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from copydesk.domain.progress import Progress, no_progress
from copydesk.suggest.learning import features
from copydesk.suggest.learning.example import Example, Prepared
from copydesk.suggest.learning.labels import CONTENT, NOTHING, labelled
from copydesk.suggest.learning.packing import ModelError, packed, unpacked

_KIND = "crf"
_BEGINS, _GOES_ON = f"B-{CONTENT}", f"I-{CONTENT}"
_UNLIKELY = 0.02
"""What is less likely is left aside."""
_SETTINGS = {"c1": 0.2, "c2": 0.5, "max_iterations": 60, "feature.minfreq": 2}


def train(examples: Iterable[tuple[Example, Prepared]], progress: Progress = no_progress) -> bytes:
    """A model of these examples; :class:`Crf` reads it.

    ``progress`` can stop the work while the examples are read, not in the computation that follows.

    :raises ModelError: there is no quotation in them.
    """
    import pycrfsuite  # pyright: ignore[reportMissingTypeStubs] - it comes without types

    trainer: Any = getattr(pycrfsuite, "Trainer")(verbose=False)  # noqa: B009 - comes without types
    trainer.select("lbfgs")
    trainer.set_params(_SETTINGS)
    every = list(examples)
    some = False
    for number, (example, prepared) in enumerate(every):
        progress(number, len(every))
        for told, labels in _sequences(example, prepared):
            some = some or any(label != NOTHING for label in labels)
            trainer.append(told, labels)
    if not some:
        raise ModelError("There is nothing to learn from: no quotation is marked in these articles.")
    with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return packed(_KIND, features.VERSION, path.read_bytes())


def items_of(prepared: Prepared, first: int, last: int) -> Any:
    """What fields are told of a stretch of whole sentences, in their own form."""
    import pycrfsuite  # pyright: ignore[reportMissingTypeStubs] - it comes without types

    told = features.of_piece(prepared.tokens, prepared.hints, first, last)
    return getattr(pycrfsuite, "ItemSequence")(told)  # noqa: B009 - comes without types


def _sequences(example: Example, prepared: Prepared) -> Iterator[tuple[Any, list[str]]]:
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
        import pycrfsuite  # pyright: ignore[reportMissingTypeStubs] - it comes without types

        content = unpacked(_KIND, features.VERSION, data)
        self._tagger: Any = getattr(pycrfsuite, "Tagger")()  # noqa: B009 - comes without types
        self._content = content  # the tagger reads from it
        try:
            self._tagger.open_inmemory(content)
            self._known = frozenset[str](self._tagger.labels())
        except ValueError as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error

    def labels(self, items: Any) -> list[str]:
        """The likeliest labels of a piece, told by :func:`items_of`; it is then asked for its contents."""
        self._tagger.set(items)
        return self._tagger.tag()

    def begins(self, length: int) -> list[float]:
        """How likely content begins at each token of the piece that the last :meth:`labels` were of."""
        if _BEGINS not in self._known:
            return [0.0] * length
        marginal = self._tagger.marginal
        return [marginal(_BEGINS, at) for at in range(length)]

    def contents(self, begins: Sequence[float], starts: Iterable[int]) -> Iterator[tuple[int, int, float]]:
        """Stretches ``[first, last)`` of that piece that may be content, and how likely each is, from 0 to 1.

        They begin at one of the starts. As labels are a chain, that content goes on at a token depends on
        the token before alone: the product is what a stretch is worth.
        """
        length = len(begins)
        goes_on = [-1.0] * length
        for first in starts:
            last, left, inside = first, begins[first], begins[first] + self._goes_on(goes_on, first)
            while left >= _UNLIKELY:
                last += 1
                on = self._goes_on(goes_on, last) if last < length else 0.0
                going = left * on / inside if on < inside else left
                if left - going >= _UNLIKELY:
                    yield first, last, left - going
                left = going
                inside = begins[last] + on if last < length else 1.0

    def _goes_on(self, known: list[float], at: int) -> float:
        """How likely content goes on at a token; asked for once, where it is needed, as it takes time."""
        if known[at] < 0.0:
            known[at] = self._tagger.marginal(_GOES_ON, at) if _GOES_ON in self._known else 0.0
        return known[at]
