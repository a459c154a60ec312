"""Use cases on articles: bring them in, list them, edit their metadata, say how far they are."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from copydesk.domain.article import Article, ArticleRow, Status
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import annotations, article_rows, articles, attributes, blind, notes
from copydesk.session.attribute_values import validated
from copydesk.session.core import Core, clean, clean_text, required, shortened
from copydesk.session.import_values import ImportSummary
from copydesk.session.importing import Importing


class Articles:
    """The articles of the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def rows(self, ids: Iterable[int] | None = None) -> list[ArticleRow]:
        """All articles, or those of the ids that exist, as the list shows them, in the order they came."""
        return article_rows.rows(self._core.project, ids)

    def row(self, article_id: int) -> ArticleRow | None:
        """One article as the list shows it; None where it is gone."""
        found = self.rows([article_id])
        return found[0] if found else None

    def status(self, article_id: int) -> Status | None:
        """How far the coding of the article has come; None where it is gone. Counts nothing."""
        return articles.status(self._core.project, article_id)

    def get(self, article_id: int) -> Article:
        """One article with text, note and attributes."""
        project = self._core.project
        article = articles.get(project, article_id)
        if article is None:
            raise UserError("That article is not in the project any more.")
        return replace(
            article,
            note=notes.of_articles(project, article_id, article_id).get(article_id, ""),
            attributes=attributes.of(project, "article_id", article_id, article_id).get(article_id, {}),
        )

    def annotations(self, article_id: int) -> list[AnyAnnotation]:
        """The article's annotations in the order they were made, but for those that are :meth:`misplaced`."""
        wrong = self.misplaced(article_id)
        found = annotations.of_article(self._core.project, article_id)
        return [one for one in found if one.id not in wrong] if wrong else found

    def misplaced(self, article_id: int) -> frozenset[int]:
        """Annotations that do not cover the words that were highlighted, for the file is damaged."""
        if articles.text_id(self._core.project, article_id) is None:
            return frozenset()
        return annotations.misplaced(self._core.project, article_id, self._core.text(article_id))

    def annotations_by_id(self, ids: Iterable[int]) -> list[AnyAnnotation]:
        """Those of the annotations that exist."""
        return annotations.of_ids(self._core.project, ids)

    def import_paths(self, paths: Iterable[Path], *, progress: Progress = no_progress) -> ImportSummary:
        """Read files and folders into articles, all in one change, as :class:`Importing` does."""
        return Importing(self._core).run(paths, progress=progress)

    def edit(self, article_id: int, *, note: str | None = None, **values: str | None) -> None:
        """Write metadata: title, published, agency, place, byline, language, url, section; and the note, if
        one is given.

        An empty value removes it; the title cannot be empty. A date may be written in other ways than
        ISO 8601; that it becomes.

        :raises UserError: the title is empty, or the date is none.
        """
        cleaned = _metadata(values)
        with self._core.change(f"Edit {', '.join(values) or 'article note'}", article_id):
            if cleaned:
                articles.edit(self._core.project, [article_id], cleaned)
            if note is not None:
                notes.put(self._core.project, "article_id", article_id, clean_text(note))

    def metadata(self, article_ids: Iterable[int]) -> list[dict[str, str | None]]:
        """What is known of the articles that exist besides their texts, by field."""
        return articles.metadata(self._core.project, article_ids)

    def edit_many(self, article_ids: Iterable[int], **values: str | None) -> None:
        """Write the same metadata into several articles, in one change."""
        ids, cleaned = tuple(article_ids), _metadata(values)
        count = "1 article" if len(ids) == 1 else f"{len(ids)} articles"
        with self._core.change(f"Edit {', '.join(values)} of {count}"):
            articles.edit(self._core.project, ids, cleaned)

    def set_note(self, article_id: int, text: str) -> None:
        """Write the article's note; an empty one removes it."""
        self.edit(article_id, note=text)

    def set_attribute(self, article_id: int, name: str, value: object) -> None:
        """Write one of the article's attributes; None removes it.

        :raises UserError: there is no such attribute, or it does not take the value.
        """
        definition = self._core.attribute(AttributeTarget.ARTICLE, name)
        if definition is None:
            raise UserError("Articles have no attribute {name}. Define it first.", name=name)
        fitting = validated(definition, value)
        with self._core.change(f"Set {name}", article_id):
            attributes.set_value(self._core.project, "article_id", article_id, definition.id, fitting)

    def set_status(self, article_ids: Iterable[int], status: Status) -> None:
        """Say how far the coding of the articles has come."""
        ids = tuple(article_ids)
        label = f"Mark {status}" if len(ids) == 1 else f"Mark {len(ids)} articles {status}"
        with self._core.change(label, ids[0] if len(ids) == 1 else None):
            articles.set_status(self._core.project, ids, status)
            if status is Status.DONE:
                blind.end(self._core.project, ids, early=False)

    def delete(self, article_ids: Iterable[int]) -> None:
        """Remove the articles with all that was marked in them; undo brings both back."""
        ids = tuple(article_ids)
        row = self.row(ids[0]) if len(ids) == 1 else None
        label = f"Delete article: {shortened(row.title)}" if row else f"Delete {len(ids)} articles"
        with self._core.change(label):
            articles.delete(self._core.project, ids)


def _metadata(values: Mapping[str, str | None]) -> dict[str, str | None]:
    cleaned = {column: clean(value or "") or None for column, value in values.items()}
    if "title" in cleaned:
        cleaned["title"] = required(cleaned["title"] or "", "article")
    if written := cleaned.get("published"):
        cleaned["published"] = _date(written)
    return cleaned


def _date(written: str) -> str:
    from copydesk.readers.dates import read_date

    found = read_date(written)
    if found is None:
        raise UserError(
            "{written} is not a date that can be read. Write it as in 2031-04-14 or 2031-04-14T08:40.",
            written=shortened(written),
        )
    if not found.certain:
        raise UserError(
            "{written} could be two dates. Write the year first, as in 2031-04-14.", written=written
        )
    return found.iso
