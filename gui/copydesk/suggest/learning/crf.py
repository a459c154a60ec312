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
from copydesk.suggest.learning.labels import NOTHING, Stretch, labelled, stretches
from copydesk.suggest.learning.packing import ModelError, packed, unpacked

_KIND = "crf"
_SETTINGS = {"c1": 0.5, "c2": 0.05, "max_iterations": 60, "feature.minfreq": 2}


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


def _sequences(example: Example, prepared: Prepared) -> Iterator[tuple[list[list[str]], list[str]]]:
    """What the model is shown: whole paragraphs of articles that are done, single sentences of others."""
    tokens = prepared.tokens
    labels = labelled(tokens, example.quotations)
    for first, last in tokens.pieces if example.done else _touched(example, prepared):
        yield features.of_piece(tokens, prepared.hints, first, last), labels[first:last]


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
        except ValueError as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error

    def parts(self, prepared: Prepared, progress: Progress = no_progress) -> list[Stretch]:
        """The parts of quotations in a text, in text order, each with how sure it is."""
        found: list[Stretch] = []
        tokens = prepared.tokens
        for first, last in tokens.pieces:
            progress(tokens.starts[first], len(prepared.text))
            self._tagger.set(features.of_piece(tokens, prepared.hints, first, last))
            labels: Sequence[str] = self._tagger.tag()
            found += (self._sure(each, labels, first) for each in stretches(labels, first))
        return found

    def _sure(self, one: Stretch, labels: Sequence[str], first: int) -> Stretch:
        """The stretch with the probability that it begins and ends there, as the model sees it."""
        marginal = self._tagger.marginal
        begins = marginal(labels[one.first - first], one.first - first)
        ends = marginal(labels[one.last - 1 - first], one.last - 1 - first)
        after = one.last - first
        if after < len(labels):
            ends = min(ends, 1.0 - marginal(f"I-{one.part}", after)) if f"I-{one.part}" in labels else ends
        return Stretch(one.part, one.first, one.last, float(min(begins, ends)))
