"""What a topic's page shows besides the topic itself: the passages and quotations that are about it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from copydesk.domain.annotation import Kind, Stance
from copydesk.domain.article import ArticleRow
from copydesk.domain.concordance import hit
from copydesk.domain.listing import COLUMNS, Listing, ListingRow
from copydesk.domain.topic import TopicExample
from copydesk.project import annotations, article_rows, articles, tables, topic_uses
from copydesk.session.core import Core

_KINDS = {kind.value: kind for kind in Kind}
_LISTINGS = {Kind.PASSAGE: Listing.PASSAGES, Kind.QUOTATION: Listing.QUOTATIONS}


class TopicUse(NamedTuple):
    """A passage or quotation about a topic: its id, that of its article, what it is, and its stance.

    A tuple, as tens of thousands are made before a page is shown.
    """

    annotation: int
    article: int
    kind: Kind
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class UseRow:
    """What is read of a use: its words (empty for the whole article), who says them, the article's title."""

    words: str
    speaker: str
    title: str


class TopicPages:
    """The topics of the open project with what is about them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def counts(self, topic_ids: Collection[int]) -> Mapping[int, int]:
        """How many passages and quotations are about each of the topics; those about none are left out."""
        return topic_uses.counts(self._core.project, topic_ids)

    def uses(self, topic_id: int) -> list[TopicUse]:
        """The passages and quotations about the topic, article by article."""
        found = topic_uses.uses(self._core.project, topic_id)
        return [
            TopicUse(one, article, _KINDS[kind], Stance(stance) if stance else None)
            for one, article, kind, stance in found
        ]

    def rows(self, uses: Sequence[TopicUse]) -> dict[int, UseRow]:
        """What is read of these, by the annotation's id; those that are gone are left out."""
        found: dict[int, UseRow] = {}
        for kind, listing in _LISTINGS.items():
            ids = [use.annotation for use in uses if use.kind is kind]
            found |= {row.id: _row(listing, row) for row in tables.rows(self._core.project, listing, ids)}
        return found

    def context(self, use: TopicUse) -> tuple[str, str, str] | None:
        """What stands before the words of a use, they themselves, and what stands after them.

        None for the whole article, and where the annotation is gone.
        """
        found = annotations.of_ids(self._core.project, [use.annotation])
        spans = found[0].main_spans if found else ()
        if not spans:
            return None
        text = self._core.text(use.article)
        hits = [hit(use.article, "", text, span) for span in spans]
        return hits[0].left, " … ".join(one.text for one in hits), hits[-1].right

    def article_of(self, example: TopicExample) -> ArticleRow | None:
        """The article that an example is from; None where it is made up, or the article is gone."""
        found = articles.with_uid(self._core.project, example.article) if example.article else None
        return None if found is None else next(iter(article_rows.rows(self._core.project, [found])), None)


def _row(listing: Listing, row: ListingRow) -> UseRow:
    said = {name: str(cell or "") for name, cell in zip(COLUMNS[listing], row.cells, strict=True)}
    return UseRow(said["words"], said.get("speaker", ""), said["article"])
