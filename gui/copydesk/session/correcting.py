"""Use cases on the text of an article: correct it, and look again at the annotations whose words changed."""

import json
from collections.abc import Iterable
from typing import Any, cast

from copydesk.domain.annotation import Kind, Mention, Part, Passage
from copydesk.domain.correction import Correction, Fate, Moving, correction
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.review import Reason, Review
from copydesk.domain.span import Span, Spans, trimmed
from copydesk.domain.text import canonical
from copydesk.errors import UserError
from copydesk.project import annotations, articles, corrections, reviews, suggestions
from copydesk.project.reviews import Kept, Row
from copydesk.session.core import Core


class Correcting:
    """Corrections of texts in the open project, and what they leave to look at."""

    def __init__(self, core: Core) -> None:
        self._core = core

    # -- the text -----------------------------------------------------------------------------------

    def preview(self, article_id: int, new_text: str) -> Correction:
        """What the correction would mean: what moves, what changes its words, what loses them."""
        old = self._core.text(article_id)
        return correction(old, canonical(new_text), annotations.of_article(self._core.project, article_id))

    def correct(self, article_id: int, new_text: str) -> Correction:
        """Give the article this text and carry its annotations along, in one change.

        Annotations whose words changed wait for a review, as do those that lost theirs: these are taken
        out of the text and kept with the review. Suggestions that were rejected stay so where they are now.

        :raises UserError: the text is empty, or another article has it.
        """
        found = self.preview(article_id, new_text)
        if found.new == found.old:
            return found
        if not found.new.strip():
            raise UserError("An article has a text. To be rid of this one, delete the article.")
        if articles.with_text(self._core.project, found.new) not in (None, article_id):
            raise UserError("Another article has this very text already. Delete one of the two.")
        project = self._core.project
        with self._core.change("Correct the text", article_id):
            before = articles.text_id(project, article_id)
            corrections.correct(project, article_id, found.new)
            moving = Moving(found.edits, found.old, found.new)
            suggestions.move_rejections(project, article_id, before, moving.spans)
            for each in found.carried:
                one = each.annotation
                for part in one.parts if each.fate is not Fate.LOST else ():
                    annotations.set_spans(project, one.id, part, each.parts.get(part, ()), found.new)
                if each.fate is Fate.CHANGES:
                    reviews.add(project, article_id, one.id, each.before)
                elif each.fate is Fate.LOST:
                    reviews.take_out(project, article_id, one.id, each.before)
        return found

    def corrected(self, article_id: int) -> str | None:
        """When the text was corrected last, in ISO 8601 and UTC; None where it is as it was imported."""
        return corrections.latest(self._core.project, article_id)

    def original(self, article_id: int) -> str:
        """The text as it was imported."""
        before = corrections.original(self._core.project, article_id)
        return self._core.text(article_id) if before is None else before

    # -- reviews ------------------------------------------------------------------------------------

    def count(self) -> int:
        """How many annotations wait for a review in the whole project."""
        return reviews.count(self._core.project)

    def reviews(self, article_id: int | None = None) -> tuple[Review, ...]:
        """What waits in the project, or in one article, in the order it came."""
        rows = reviews.all_reviews(self._core.project, article_id)
        there = {
            each.id: each
            for each in annotations.of_ids(self._core.project, (row[2] for row in rows if row[2] is not None))
        }
        return tuple(self._review(row, there.get(row[2] or 0)) for row in rows)

    def _review(self, row: Row, annotation: AnyAnnotation | None) -> Review:
        review_id, article_id, annotation_id, reason, before, kept, created = row
        kind, name = self._told(annotation) if annotation else self._kept(_rows(kept))
        return Review(
            id=review_id,
            article=article_id,
            annotation=annotation_id,
            kind=kind,
            name=name,
            reason=Reason(reason),
            before=before,
            created=created,
        )

    def _told(self, one: AnyAnnotation) -> tuple[Kind, str]:
        if isinstance(one, Passage):
            return one.kind, self._name(None, one.topic)
        return one.kind, self._name(one.actor if isinstance(one, Mention) else one.speaker, None)

    def _kept(self, rows: Kept) -> tuple[Kind, str]:
        (one,) = rows["annotations"]
        speaker = next((each["speaker_id"] for each in rows["quotations"]), None)
        return Kind(one["kind"]), self._name(one["actor_id"] or speaker, one["topic_id"])

    def _name(self, actor: int | None, topic: int | None) -> str:
        if actor in self._core.actors:
            return self._core.actors[actor].name
        return self._core.topics[topic].name if topic in self._core.topics else ""

    def reviewed(self, review_ids: Iterable[int]) -> None:
        """These were looked at: annotations stay as they are now, and those without words are given up."""
        ids = tuple(review_ids)
        label = "Mark 1 annotation reviewed" if len(ids) == 1 else f"Mark {len(ids)} annotations reviewed"
        with self._core.change(label, self._article(ids[0]) if len(ids) == 1 else None):
            reviews.close(self._core.project, ids)

    def place(self, review_id: int, span: Span) -> int:
        """Put an annotation that lost its words at a span of its article; gives the annotation's row.

        Cue and speaker of a quotation come back where their words are found again.

        :raises UserError: only white space is there, or its actor or topic is gone.
        """
        row = reviews.get(self._core.project, review_id)
        if row is None or row[5] is None:
            raise UserError("That annotation is in the text already, or it was given up.")
        rows, article_id = _rows(row[5]), row[1]
        text = self._core.text(article_id)
        covered = trimmed(text, span)
        if covered is None:
            raise UserError("Select the words that the annotation is about first.")
        kind = Kind(rows["annotations"][0]["kind"])
        main = Part.CONTENT if kind is Kind.QUOTATION else Part.TEXT
        with self._core.change(f"Place {kind} again", article_id):
            annotation_id = reviews.bring_back(self._core.project, rows)
            if annotation_id is None:
                raise UserError("The actor or topic of that annotation was deleted. Undo that first.")
            annotations.set_spans(self._core.project, annotation_id, main, (covered,), text)
            for part in (Part.CUE, Part.SPEAKER):
                if spans := _found(text, rows["spans"], part, covered):
                    annotations.set_spans(self._core.project, annotation_id, part, spans, text)
            reviews.close(self._core.project, [review_id])
        return annotation_id

    def _article(self, review_id: int) -> int | None:
        row = reviews.get(self._core.project, review_id)
        return row[1] if row else None


def _rows(kept: str | None) -> Kept:
    return cast(Kept, json.loads(kept or "{}"))


def _found(text: str, rows: Iterable[Any], part: Part, near: Span) -> Spans:
    """Where the words of the part stand in the paragraph of the span, as near to it as can be."""
    start = text.rfind("\n", 0, near.start) + 1
    end = text.find("\n", near.end)
    end = len(text) if end < 0 else end
    spans: list[Span] = []
    for words in (str(row["quote"]) for row in rows if row["part"] == part):
        before = text.rfind(words, start, near.start)
        after = text.find(words, near.end, end)
        places = [place for place in (before, after) if place >= 0]
        if places:
            place = min(places, key=lambda place: abs(place - near.start))
            spans.append(Span(place, place + len(words)))
    return tuple(spans)
