"""The project as a stream of records for exporters, in chunks so that memory does not grow."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from copydesk.domain.dataset import AnyAnnotation, Record
from copydesk.project import annotations, articles, attributes, notes, versions
from copydesk.project.store import Project

_CHUNK_ARTICLES = 100


def records(project: Project) -> Iterator[Record]:
    """Each article with its annotations, in the order the articles came."""
    ids = articles.ids(project)
    for start in range(0, len(ids), _CHUNK_ARTICLES):
        chunk = ids[start : start + _CHUNK_ARTICLES]
        first, last = chunk[0], chunk[-1]
        texts = notes.of_articles(project, first, last)
        fields = attributes.of(project, "article_id", first, last)
        linked = versions.uids_of(project, first, last)
        found: defaultdict[int, list[AnyAnnotation]] = defaultdict(list)
        for annotation in annotations.of_articles(project, first, last):
            found[annotation.article].append(annotation)
        for article in articles.between(project, first, last):
            whole = replace(article, note=texts.get(article.id, ""), attributes=fields.get(article.id, {}))
            yield Record(whole, tuple(found.get(article.id, ())), tuple(linked.get(article.id, ())))
