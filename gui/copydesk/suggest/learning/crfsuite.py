"""python-crfsuite in one place: it is imported when it is first needed, and comes without types."""

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from copydesk.suggest.learning.packing import ModelError, packed, unpacked

Told = Any
"""What is told of a sequence's items: :func:`items` of strings, or a list of strings with their weights."""


@cache
def _suite() -> Any:
    import pycrfsuite  # pyright: ignore[reportMissingTypeStubs] - it comes without types

    return pycrfsuite


def items(told: Sequence[Sequence[str]]) -> Told:
    """What is told of the items of one sequence, in the library's own form."""
    return _suite().ItemSequence(told)


def trained(
    kind: str,
    version: int,
    settings: Mapping[str, float],
    sequences: Iterable[tuple[Told, Sequence[str]]],
) -> bytes:
    """A model, as :class:`Reader` reads it, of sequences that are told and labelled; always the same."""
    trainer = _suite().BaseTrainer(verbose=False)  # the other reads what is reported, though nobody asks
    trainer.select("lbfgs")
    trainer.set_params(settings)
    for told, labels in sequences:
        trainer.append(told, labels)
    with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return packed(kind, version, path.read_bytes())


class Reader:
    """A model that was trained; ``labels`` are those that it knows. Not for several threads at once.

    :raises ModelError: the bytes are broken, something else, or of another version.
    """

    def __init__(self, kind: str, version: int, data: bytes) -> None:
        self._content = unpacked(kind, version, data)  # the tagger reads from it
        self._tagger = _suite().Tagger()
        try:
            self._tagger.open_inmemory(self._content)
            self.labels = frozenset[str](self._tagger.labels())
        except ValueError as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error
        self.set = self._tagger.set
        """Takes what is told of a sequence, about which is then asked."""
        self.tag = self._tagger.tag
        """The likeliest labels of that sequence."""
        self.marginal = self._tagger.marginal
        """How likely a label is at a place of that sequence, from 0 to 1."""

    def attributes(self) -> frozenset[str]:
        """All that it was told of and that has some weight."""
        return frozenset(self._tagger.info().attributes)
