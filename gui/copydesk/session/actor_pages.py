"""Use cases on an actor's page: where it is named and speaks, over time, by article, and with whom."""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from copydesk.domain.actor_page import ArticleCount, Period, Place, Shown, Together
from copydesk.domain.concordance import hit
from copydesk.domain.span import Span
from copydesk.project import actor_pages
from copydesk.project.actor_pages import Head
from copydesk.project.store import Project
from copydesk.session.core import Core

TOGETHER = 50
"""How many actors are told that appear in the same articles."""


class Places:
    """The annotations in which an actor is shown in one way, by article and then as the text goes.

    Ids are known from the start. What stands first in an article is looked up once its rows are read.
    """

    def __init__(self, project: Project, actor_id: int, shown: Shown) -> None:
        self._project = project
        self.shown = shown
        found = actor_pages.places(project, actor_id, shown)
        self._ids = array("q", [row[0] for row in found])
        self.articles = array("q", [row[1] for row in found])
        """The article of each of the places, in their order."""
        self._sorted: set[int] = set()

    def __len__(self) -> int:
        return len(self._ids)

    def ids(self, first: int = 0, end: int | None = None) -> list[int]:
        """The annotations of these rows; of all where none are named."""
        last = len(self) if end is None else min(end, len(self))
        if end is not None and first < last:
            self._sort(first, last)
        return list(self._ids[first:last])

    def read(self, first: int, end: int) -> list[Place]:
        """The rows from ``first`` up to ``end`` with the text around them; what is gone is left out."""
        ids = self.ids(first, end)
        articles = set(self.articles[first : first + len(ids)])
        heads = actor_pages.heads(self._project, articles)
        texts = actor_pages.texts(self._project, articles)
        spans = actor_pages.spans(self._project, ids)
        found: list[Place] = []
        for row, annotation_id in enumerate(ids, first):
            article = self.articles[row]
            if annotation_id in spans and article in texts:
                uid, words = spans[annotation_id]
                context = _context(texts[article], words)
                head, bounds = heads[article], Span(words[0].start, max(one.end for one in words))
                found.append(
                    Place(
                        annotation_id, uid, self.shown, article, head.title, head.published, bounds, *context
                    )
                )
        return found

    def _sort(self, first: int, end: int) -> None:
        """Put the places of the articles that these rows are in as they follow in the text."""
        row = bisect_left(self.articles, self.articles[first])
        while row < end:
            after = bisect_right(self.articles, self.articles[row])
            if after - row > 1 and row not in self._sorted:
                ids = self._ids[row:after]
                starts = actor_pages.starts(self._project, ids)
                ordered = sorted(ids, key=lambda one: (starts.get(one, 0), one))
                self._ids[row:after] = array("q", ordered)
                self._sorted.add(row)
            row = after


class ActorPage:
    """What is known of an actor when it is asked for; after a change ask for another one.

    Each part is read when it is first asked for.
    """

    def __init__(self, project: Project, actor_id: int) -> None:
        self._project = project
        self.actor = actor_id
        self._places: dict[Shown, Places] = {}

    def places(self, shown: Shown) -> Places:
        """The annotations in which the actor is shown so."""
        if shown not in self._places:
            self._places[shown] = Places(self._project, self.actor, shown)
        return self._places[shown]

    def counts(self) -> dict[Shown, int]:
        """How often the actor is mentioned, speaks and is addressed."""
        return actor_pages.counts(self._project, self.actor)

    @cached_property
    def _mentions(self) -> Counter[int]:
        return Counter(self.places(Shown.MENTIONS).articles)

    @cached_property
    def _quotations(self) -> Counter[int]:
        """By article; who speaks to oneself is in one quotation all the same."""
        found: dict[int, int] = {}
        for places in map(self.places, (Shown.SPOKEN, Shown.ADDRESSED)):
            found.update(zip(places.ids(), places.articles, strict=True))
        return Counter(found.values())

    @cached_property
    def _heads(self) -> dict[int, Head]:
        return actor_pages.heads(self._project, {*self._mentions, *self._quotations})

    def articles(self) -> list[ArticleCount]:
        """The articles in which the actor appears, those with most of it first."""
        found = [
            ArticleCount(
                article,
                head.uid,
                head.title,
                head.published,
                self._mentions[article],
                self._quotations[article],
            )
            for article, head in self._heads.items()
        ]
        return sorted(found, key=lambda one: (-one.mentions - one.quotations, one.article))

    def over_time(self, *, by_month: bool = False) -> list[Period]:
        """How often the actor appears in each year or month, earliest first; those without it are left out.

        What has no date comes last, under the empty name.
        """
        length = len("2031-04" if by_month else "2031")
        mentions: Counter[str] = Counter()
        quotations: Counter[str] = Counter()
        for article, head in self._heads.items():
            period = head.published[:length]
            mentions[period] += self._mentions[article]
            quotations[period] += self._quotations[article]
        names = sorted(mentions, key=lambda name: (not name, name))
        return [Period(name, mentions[name], quotations[name]) for name in names]


class ActorPages:
    """The pages of the actors of the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def page(self, actor_id: int) -> ActorPage:
        """What is known of an actor now; one that is gone has an empty page."""
        return ActorPage(self._core.project, actor_id)

    def together(self, actor_id: int, limit: int = TOGETHER) -> list[Together]:
        """The actors that are mentioned in the same articles, those with most articles in common first.

        Ask a fork where the actor is in very many articles: all that is mentioned in them is counted.
        """
        return actor_pages.together(self._core.project, actor_id, limit)


def _context(text: str, spans: Iterable[Span]) -> tuple[str, str, str]:
    """What stands before the first of the spans, their words, and what stands after the last."""
    hits = [hit(0, "", text, span) for span in spans]
    return hits[0].left, " … ".join(one.text for one in hits), hits[-1].right
