"""Use cases that find places in the project's articles: every occurrence of a name, and search."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain

from copydesk.domain.concordance import Hit, hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import Pattern, TextQuery, compiled
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span, Spans, longest
from copydesk.errors import UserError
from copydesk.project import articles, search
from copydesk.project.search import Found
from copydesk.session.codebook import Entry
from copydesk.session.core import Core

_FIRST_ARTICLES, _ARTICLES = 50, 400
_FIRST_MARKED, _MARKED = 10, 200
"""How many articles are read at once: few at first, so that the first hits are there at once."""
_AROUND = ' \t\n\xa0"“”„()*'
"""What stands around words in a query, and is no part of them."""
_FIRST_HITS, _HITS = 50, 1_000
"""How many hits a batch has at most."""


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

        Of overlapping places the longest is given. ``article_id`` looks in one article only.
        ``tagged_as`` marks the hits that a mention or passage of that entry overlaps; without it those
        whose very span is annotated. ``progress`` counts articles.

        :raises UserError: a regular expression is malformed or takes too long.
        """
        patterns = [compiled(query) for query in dict.fromkeys(queries)]
        chunks = self._chunks(progress) if article_id is None else self._one(article_id)
        yield from _batches(self._hits(_scanned(chunk, patterns), tagged_as) for chunk in chunks)

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

        ``query`` is words with "phrases", prefix*, AND, OR, NOT, NEAR(a b, 5) and parentheses, or nothing but
        signs; with ``regular`` a regular expression, to which alone ``case`` and ``whole_word`` apply.

        :raises UserError: the query is malformed; says what to do.
        """
        if regular:
            if not query.strip():
                raise UserError("Type the regular expression to look for.")
            wanted = TextQuery(words=query, regular=True, case=case, whole_word=whole_word)
            yield from self.occurrences([wanted], progress=progress)
            return
        if signs := _only_signs(query):  # which the index of words does not have
            yield from self.occurrences([TextQuery(words=signs)], progress=progress)
            return
        yield from _batches(self._hits(chunk, None) for chunk in self._marked(query, progress))

    def _one(self, article_id: int) -> Iterator[list[Found]]:
        found = search.one_text(self._core.project, article_id)
        if not found:
            raise UserError("That article is not in the project any more.")
        yield found

    def _chunks(self, progress: Progress) -> Iterator[list[Found]]:
        """All texts in article order; articles that come or go meanwhile are met or not."""
        total = articles.totals(self._core.project)[0]
        done, last, limit = 0, 0, _FIRST_ARTICLES
        while chunk := search.texts(self._core.project, last, limit):
            progress(min(done, total), total)
            yield chunk
            done, last, limit = done + len(chunk), chunk[-1].article, _ARTICLES
        progress(total, total)

    def _marked(self, query: str, progress: Progress) -> Iterator[list[Found]]:
        wanted, ids = search.matching(self._core.project, query)
        start, size = 0, _FIRST_MARKED
        while start < len(ids):
            progress(start, len(ids))
            yield search.marked(self._core.project, wanted, ids[start : start + size])
            start, size = start + size, _MARKED
        progress(len(ids), len(ids))

    def _hits(self, chunk: Sequence[Found], tagged_as: Entry | None) -> list[Hit]:
        """The chunk's hits with their contexts; what is annotated already is read for all of them at once."""
        chunk = [found for found in chunk if found.spans]
        if not chunk:
            return []
        first, last = chunk[0].article, chunk[-1].article
        present = search.annotated(
            self._core.project,
            first,
            last,
            actor=tagged_as.id if tagged_as and tagged_as.kind is EntryKind.ACTOR else None,
            topic=tagged_as.id if tagged_as and tagged_as.kind is EntryKind.TOPIC else None,
        )
        return [
            hit(found.article, found.title, found.text, span, tagged=tagged)
            for found in chunk
            for span, tagged in _told(found.spans, present.get(found.article, []), tagged_as)
        ]


def _only_signs(query: str) -> str:
    """What is looked for where it has no letter or digit, such as an emoji; else empty."""
    wanted = query.strip(_AROUND)
    return wanted if not any(map(str.isalnum, wanted)) else ""


def _scanned(chunk: Sequence[Found], patterns: Sequence[Pattern]) -> list[Found]:
    scanned: list[Found] = []
    for found in chunk:
        if len(patterns) == 1:
            spans = tuple(patterns[0].spans(found.text))
        else:
            spans = longest(chain.from_iterable(pattern.spans(found.text) for pattern in patterns))
        if spans:
            scanned.append(Found(found.article, found.title, found.text, spans))
    return scanned


def _told(spans: Spans, present: Sequence[Span], tagged_as: Entry | None) -> Iterator[tuple[Span, bool]]:
    """Each span, and whether it is tagged: overlapped by the entry's, or with no entry the very same span."""
    if tagged_as is None:
        exact = frozenset(present)
        yield from ((span, span in exact) for span in spans)
        return
    ordered = sorted(present)
    starts = [other.start for other in ordered]
    reach = list(accumulate((other.end for other in ordered), max))
    for span in spans:
        before = bisect_left(starts, span.end)  # so many begin before the span ends
        yield span, before > 0 and reach[before - 1] > span.start


def _batches(parts: Iterable[list[Hit]]) -> Iterator[list[Hit]]:
    """The hits as they come, cut where they are too many to be shown at once."""
    size = _FIRST_HITS
    for part in parts:
        start = 0
        while start < len(part):
            yield part[start : start + size]
            start, size = start + size, _HITS
