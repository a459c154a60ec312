"""How well the rules suggest mentions, against those that a coder marked in articles that are done."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span, bounds
from copydesk.domain.suggestion import Known
from copydesk.suggest.engine import suggest
from copydesk.suggest.learning.evaluating import HALF, Counts, paired, told
from copydesk.suggest.learning.fairness import NOT_HELPED, Helped, basis
from copydesk.suggest.names.aliases import Aliases

KNOWN, NEW = "known actors", "new names"

Named = tuple[int, Span]
"""An actor's row and where the actor is named."""


@dataclass(frozen=True, slots=True)
class NamingExample:
    """A done article's text, what else is known of it, and the mentions that the coder marked in it.

    ``helped`` tells how many of the mentions were suggestions.
    """

    text: str
    known: Known
    mentions: frozenset[Named]
    helped: Helped = NOT_HELPED


def measure_mentions(
    examples: Sequence[NamingExample], actors: Mapping[int, Actor], progress: Progress = no_progress
) -> dict[str, Any]:
    """Shares from 0 to 1 as plain values: ``exact`` and ``overlap``, each by what is compared.

    *known actors* are suggested by the codebook's names, and have to be the right actor's; *new names* are
    suggested as if the codebook were empty, and only their place counts. ``against`` is a
    :class:`Basis`.
    """
    aliases = Aliases()
    aliases.update(actors)
    against = basis([one.helped for one in examples])
    found = {least: {KNOWN: Counts(), NEW: Counts()} for least in (1.0, HALF)}
    for number, one in enumerate(examples):
        progress(number, len(examples))
        if not against.takes(one.helped):
            continue
        known, new = _suggested(one, aliases), {(0, span) for _, span in _suggested(one, None)}
        spans = {(0, span) for _, span in one.mentions}
        for least, counts in found.items():
            counts[KNOWN] += _compared(one.mentions, known, least)
            counts[NEW] += _compared(spans, new, least)
    progress(len(examples), len(examples))
    exact, overlap = ({part: told(one) for part, one in some.items()} for some in found.values())
    return {"exact": exact, "overlap": overlap, "against": against.as_json()}


def _suggested(example: NamingExample, aliases: Aliases | None) -> set[Named]:
    """Mentions of known actors; of anybody, as actor 0, where none is known."""
    known = example.known
    found = suggest(
        example.text, aliases, (Kind.MENTION,), language=known.language, published=known.published
    )
    return {
        (one.actor if isinstance(one.actor, int) else 0, span)
        for one in found
        if (span := bounds(one.spans)) is not None and (aliases is None or isinstance(one.actor, int))
    }


def _compared(there: Collection[Named], proposed: Collection[Named], least: float) -> Counts:
    right = sum(
        len(
            paired(
                sorted(span for row, span in there if row == actor),
                sorted(span for row, span in proposed if row == actor),
                least,
            )
        )
        for actor in {row for row, _ in there} & {row for row, _ in proposed}
    )
    return Counts(right, len(proposed), right, len(there))
