"""Use cases that find places in the project's articles: every occurrence of a name, and search."""

from collections.abc import Iterator, Sequence

from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.domain.progress import Progress, no_progress
from copydesk.session.codebook import Entry
from copydesk.session.core import Core


class Finding:
    """Places in the open project's articles. Made for a worker: use the session's fork there."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def names_of(self, entry: Entry) -> tuple[str, ...]:
        """What an entry is called: an actor's name and aliases, a topic's name."""
        if entry.kind is EntryKind.ACTOR:
            actor = self._core.actors[entry.id]
            return tuple(dict.fromkeys((actor.name, *actor.aliases)))
        return (self._core.topics[entry.id].name,)

    def occurrences(
        self,
        queries: Sequence[TextQuery],
        *,
        article_id: int | None = None,
        tagged_as: Entry | None = None,
        progress: Progress = no_progress,
    ) -> Iterator[list[Hit]]:
        """Where any of the queries stands, in article order, in batches of which the first is small.

        Overlapping places become the longest of them. ``article_id`` looks in one article only.
        ``tagged_as`` marks the hits that a mention or passage of that entry overlaps; without it those
        whose very span is annotated. ``progress`` counts articles.

        :raises UserError: a regular expression is malformed or takes too long.
        """
        yield from ()

    def search(
        self,
        query: str,
        *,
        regular: bool = False,
        case: bool = False,
        whole_word: bool = False,
        progress: Progress = no_progress,
    ) -> Iterator[list[Hit]]:
        """Where the query holds, in article order, in batches of which the first is small.

        ``query`` is words with "phrases", prefix*, AND, OR, NOT, NEAR(a b, 5) and parentheses; with
        ``regular`` a regular expression, to which alone ``case`` and ``whole_word`` apply.

        :raises UserError: the query is malformed; says what to do.
        """
        yield from ()
