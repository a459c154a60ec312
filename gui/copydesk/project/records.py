"""The project as a stream of records for exporters, in chunks so that memory does not grow."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.domain.dataset import AnyAnnotation, Record
from copydesk.project import annotations, articles, attributes, blind, notes, versions
from copydesk.project.store import Project

_CHUNK_ARTICLES = 100
_GAP = 8
"""So many articles are read for nothing rather than to begin another chunk."""


def records(project: Project, ids: Sequence[int] | None = None) -> Iterator[Record]:
    """Each article, or those of the ids that exist, with its annotations, in the order the articles came."""
    for chunk in _chunks(articles.ids(project) if ids is None else sorted(ids)):
        first, last, wanted = chunk[0], chunk[-1], set(chunk)
        texts = notes.of_articles(project, first, last)
        fields = attributes.of(project, "article_id", first, last)
        linked = versions.uids_of(project, first, last)
        passes = blind.passes(project, first, last)
        found: defaultdict[int, list[AnyAnnotation]] = defaultdict(list)
        for annotation in annotations.of_articles(project, first, last):
            found[annotation.article].append(annotation)
        for article in articles.between(project, first, last):
            if article.id not in wanted:
                continue
            whole = replace(article, note=texts.get(article.id, ""), attributes=fields.get(article.id, {}))
            yield Record(
                whole,
                tuple(found.get(article.id, ())),
                tuple(linked.get(article.id, ())),
                passes.get(article.id, ()),
            )


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Stretches of the ids in which few are missing, so that a stretch is read as a whole."""
    start = 0
    for place in range(1, len(ids) + 1):
        full = place - start == _CHUNK_ARTICLES
        if place == len(ids) or full or ids[place] - ids[place - 1] > _GAP:
            yield ids[start:place]
            start = place
