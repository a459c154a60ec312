"""Finding in ten thousand articles: how soon the first hits are there, and all of them; and tagging them."""

import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from tests.benchmarks.figures import Figure, timed

from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.session import Session

NAMES = ("the council", "ferry town", "harbour board", "Lake Bridge")
"""An actor's name and aliases: some fifteen thousand occurrences."""
MOST_TAGGED = 5_000


def figures(project: Path, size: str, rounds: int = 10) -> list[Figure]:
    """Measured in a project that :func:`tests.benchmarks.corpus.fill` has made; its tags are undone."""
    session = Session.open(project, coder="Ana")
    names = [TextQuery(words=name, whole_word=True) for name in NAMES]

    def occurrences() -> Iterator[list[Hit]]:
        return session.finding.occurrences(names)

    def words() -> Iterator[list[Hit]]:
        return session.finding.search('"council board" OR harb*')

    def expression() -> Iterator[list[Hit]]:
        return session.finding.search(r"\bcounc\w+ (board|town)\b", regular=True)

    every, index, regular = (_timed(work, rounds) for work in (occurrences, words, expression))
    places = [(hit.article, hit.span) for batch in occurrences() for hit in batch][:MOST_TAGGED]
    entry = (EntryKind.ACTOR, "Council")
    tagged, undone = [], []
    for _ in range(3):
        tagged.append(timed(lambda: session.bulk.tag(places, entry)))
        undone.append(timed(session.history.undo))
    session.close()
    return [
        Figure(f"E: first rows, {size}", every[0], "ms", 0.15),
        Figure(f"E: complete, {size}", every[1], "s", 2),
        Figure(f"find in project: first page, {size}", index[0], "ms", 0.05),
        Figure(f"regex in project: complete, {size}", regular[1], "s", 5),
        Figure(f"tag {MOST_TAGGED:,} places at once", tagged, "s", 1),
        Figure("undo that", undone, "s", 1),
    ]


def _timed(work: Callable[[], Iterator[list[Hit]]], rounds: int) -> tuple[list[float], list[float]]:
    """Seconds until the first batch, and until the last."""
    first: list[float] = []
    whole: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        batches = work()
        assert list(islice(batches, 1))
        first.append(time.perf_counter() - start)
        assert sum(map(len, batches))
        whole.append(time.perf_counter() - start)
    return first, whole
