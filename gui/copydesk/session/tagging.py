"""Use cases on annotations: tag, attribute, edit, move, delete."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import (
    Kind,
    Mention,
    Origin,
    Part,
    Passage,
    Quotation,
    QuotationType,
    Stance,
)
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.quotes import quotation_type, snapped
from copydesk.domain.span import Span, Spans, trimmed
from copydesk.errors import UserError
from copydesk.project import annotations, articles, attributes, codebook, notes, provenance
from copydesk.session.attribute_values import validated
from copydesk.session.codebook import Codebook
from copydesk.session.core import Core, clean_text, required, shortened

_MAIN_PART = {Kind.MENTION: Part.TEXT, Kind.PASSAGE: Part.TEXT, Kind.QUOTATION: Part.CONTENT}


class Tagging:
    """The annotations of the open project. Each method is one change."""

    def __init__(self, core: Core, entries: Codebook) -> None:
        self._core = core
        self._entries = entries

    # -- making annotations -------------------------------------------------------------------------

    def tag_actor(
        self,
        article_id: int,
        spans: Spans,
        actor: int | str,
        *,
        kind: ActorKind | None = None,
        origin: Origin = Origin.MANUAL,
    ) -> int:
        """Mark the spans as a mention of an actor and give the mention's id.

        A name that no actor goes by makes a new actor, of the given kind.
        """
        covered = self._trimmed(article_id, spans)
        if not covered:
            raise UserError("Select the words that name the actor first.")
        name = self._entries.actor_known(actor).name if isinstance(actor, int) else required(actor, "actor")
        with self._core.change(f"Tag actor: {shortened(name)}", article_id):
            actor_id = self._actor(actor, kind)
            return self._add(article_id, Kind.MENTION, covered, actor_id=actor_id, origin=origin)

    def tag_topic(
        self, article_id: int, spans: Spans, topic: int | str, *, origin: Origin = Origin.MANUAL
    ) -> int:
        """Mark the spans, or with none the whole article, as about a topic; gives the passage's id.

        A name that no topic goes by makes a new topic.
        """
        covered = self._trimmed(article_id, spans)
        name = self._entries.topic_known(topic).name if isinstance(topic, int) else required(topic, "topic")
        with self._core.change(f"Tag topic: {shortened(name)}", article_id):
            return self._add(article_id, Kind.PASSAGE, covered, topic_id=self._topic(topic), origin=origin)

    def tag_quotation(
        self, article_id: int, content: Spans, *, snap: bool = True, origin: Origin = Origin.MANUAL
    ) -> int:
        """Mark the spans as the content of a new quotation and give its id.

        With ``snap`` the ends move to the quote marks they nearly reach. The type follows from the marks.
        """
        text = self._core.text(article_id)
        covered = self._snapped(text, content) if snap else self._trimmed(article_id, content)
        if not covered:
            raise UserError("Select the words that are quoted first.")
        with self._core.change(f"Tag quotation: {shortened(covered[0].of(text))}", article_id):
            quotation_id = self._add(article_id, Kind.QUOTATION, covered, origin=origin)
            annotations.add_quotation(self._core.project, quotation_id, quotation_type(text, covered))
            return quotation_id

    # -- what is tagged already ---------------------------------------------------------------------

    def find_mention(self, article_id: int, spans: Spans, actor: int | str) -> int | None:
        """The coder's own mention of the actor at these very spans: a second one would say nothing new."""
        actor_id = actor if isinstance(actor, int) else self._entries.find_actor(actor)
        found = self._at(article_id, Kind.MENTION, self._trimmed(article_id, spans))
        return next((each.id for each in found if isinstance(each, Mention) and each.actor == actor_id), None)

    def find_passage(self, article_id: int, spans: Spans, topic: int | str) -> int | None:
        """The coder's own passage about the topic at these very spans, or with none over the article."""
        topic_id = topic if isinstance(topic, int) else self._entries.find_topic(topic)
        found = self._at(article_id, Kind.PASSAGE, self._trimmed(article_id, spans))
        return next((each.id for each in found if isinstance(each, Passage) and each.topic == topic_id), None)

    def find_quotations(self, article_id: int, content: Spans, *, snap: bool = True) -> list[int]:
        """The coder's own quotations that tagging these spans as one would double, whole or in part."""
        text = self._core.text(article_id)
        covered = self._snapped(text, content) if snap else self._trimmed(article_id, content)
        found = annotations.with_spans(self._core.project, article_id, Kind.QUOTATION, Part.CONTENT, covered)
        return [each.id for each in found] if covered else []

    def _at(self, article_id: int, kind: Kind, spans: Spans) -> list[AnyAnnotation]:
        found = annotations.with_spans(self._core.project, article_id, kind, Part.TEXT, spans)
        return [each for each in found if sorted(each.main_spans) == sorted(spans)]

    # -- quotations ---------------------------------------------------------------------------------

    def add_to_quotation(self, quotation_id: int, span: Span) -> None:
        """Make the span part of the quotation's content, in text order; the type follows if it did before."""
        quotation = self._quotation(quotation_id)
        text = self._core.text(quotation.article)
        added = self._snapped(text, (span,))
        if not added:
            raise UserError("Select the next part of the quotation first.")
        content = tuple(sorted({*quotation.content, *added}))
        with self._edit("Add to quotation", quotation, suggested=True):
            annotations.set_spans(self._core.project, quotation_id, Part.CONTENT, content, text)
            if quotation.type == quotation_type(text, quotation.content):
                annotations.set_quotation(
                    self._core.project, quotation_id, "type", quotation_type(text, content)
                )

    def set_part(self, annotation_id: int, part: Part, spans: Spans) -> None:
        """Make these the spans of a part (cue or speaker; content or text need at least one)."""
        annotation = self.get(annotation_id)
        covered = self._trimmed(annotation.article, spans)
        if part == _MAIN_PART[annotation.kind] and not covered:
            raise UserError("These are the only words of the annotation. Delete the annotation instead.")
        if (part is Part.TEXT) == (annotation.kind is Kind.QUOTATION):
            raise ValueError(f"a {annotation.kind} has no {part}")
        text = self._core.text(annotation.article)
        words = shortened(covered[0].of(text)) if covered else "none"
        with self._edit(f"Set {part}: {words}", annotation, suggested=True):
            annotations.set_spans(self._core.project, annotation_id, part, covered, text)

    def set_speaker(
        self,
        quotation_id: int,
        speaker: int | str | None,
        *,
        kind: ActorKind | None = None,
        spans: Spans | None = None,
    ) -> None:
        """Say which actor speaks; None for nobody known. A new name makes a new actor.

        With ``spans`` they become the words that name the speaker, in the same change.
        """
        self._set_actor(quotation_id, "speaker", speaker, kind, spans)

    def set_addressee(
        self, quotation_id: int, addressee: int | str | None, *, kind: ActorKind | None = None
    ) -> None:
        """Say which actor is spoken to; None for nobody known. A new name makes a new actor."""
        self._set_actor(quotation_id, "addressee", addressee, kind)

    def _set_actor(
        self,
        quotation_id: int,
        role: str,
        actor: int | str | None,
        kind: ActorKind | None,
        spans: Spans | None = None,
    ) -> None:
        name = self._entries.actor_known(actor).name if isinstance(actor, int) else (actor or "none")
        quotation = self._quotation(quotation_id)
        with self._edit(f"Set {role}: {shortened(name)}", quotation, suggested=role == "speaker"):
            actor_id = None if actor is None else self._actor(actor, kind)
            annotations.set_quotation(self._core.project, quotation_id, f"{role}_id", actor_id)
            if spans is not None:
                covered = self._trimmed(quotation.article, spans)
                text = self._core.text(quotation.article)
                annotations.set_spans(self._core.project, quotation_id, Part.SPEAKER, covered, text)

    def set_type(self, quotation_id: int, value: QuotationType) -> None:
        """Say whether the quotation is direct, indirect or mixed."""
        with self._edit(f"Set type: {value}", self._quotation(quotation_id), suggested=True):
            annotations.set_quotation(self._core.project, quotation_id, "type", value)

    def set_within(self, quotation_id: int, outer_id: int | None) -> None:
        """Say which quotation of the article this one is nested in; None for none."""
        quotation = self._quotation(quotation_id)
        outer = outer_id
        while outer is not None:
            if outer == quotation_id:
                raise UserError("A quotation cannot be nested in itself. Choose another one.")
            around = self._quotation(outer)
            if around.article != quotation.article:
                raise UserError("A quotation can only be nested in one of the same article.")
            outer = around.within
        with self._edit("Set nesting" if outer_id else "Remove nesting", quotation):
            annotations.set_quotation(self._core.project, quotation_id, "within_id", outer_id)

    def set_topic(self, quotation_id: int, topic: int | str, stance: Stance | None = None) -> None:
        """Say that the quotation is about a topic, with the speaker's stance. A new name makes one."""
        name = self._entries.topic_known(topic).name if isinstance(topic, int) else required(topic, "topic")
        label = f"Set topic: {shortened(name)}" + (f" ({stance})" if stance else "")
        with self._edit(label, self._quotation(quotation_id)):
            annotations.set_topic(self._core.project, quotation_id, self._topic(topic), stance)

    def remove_topic(self, quotation_id: int, topic_id: int) -> None:
        """The quotation is not about that topic."""
        name = self._core.topics[topic_id].name
        with self._edit(f"Remove topic: {shortened(name)}", self._quotation(quotation_id)):
            annotations.remove_topic(self._core.project, quotation_id, topic_id)

    # -- any annotation -----------------------------------------------------------------------------

    def get(self, annotation_id: int) -> AnyAnnotation:
        """The annotation of that id.

        :raises UserError: it was deleted meanwhile.
        """
        found = annotations.of_ids(self._core.project, (annotation_id,))
        if not found:
            raise UserError("That annotation was deleted. Undo brings it back.")
        return found[0]

    def retag(self, annotation_id: int, entry: int | str) -> None:
        """Another actor for a mention, another topic for a passage. A new name makes a new entry."""
        annotation = self.get(annotation_id)
        if isinstance(annotation, Quotation):
            self.set_speaker(annotation_id, entry)
            return
        known = self._entries.actor_known if annotation.kind is Kind.MENTION else self._entries.topic_known
        name = known(entry).name if isinstance(entry, int) else required(entry, "tag")
        with self._edit(f"Retag: {shortened(name)}", annotation, suggested=True):
            actor_id = self._actor(entry, None) if annotation.kind is Kind.MENTION else None
            topic_id = self._topic(entry) if annotation.kind is Kind.PASSAGE else None
            annotations.set_entry(self._core.project, annotation_id, actor_id=actor_id, topic_id=topic_id)

    def move_bound(self, annotation_id: int, part: Part, index: int, span: Span) -> None:
        """Put the part's span of that index elsewhere, exactly as given."""
        annotation = self.get(annotation_id)
        spans = list(annotation.parts[part])
        spans[index] = self._inside(annotation.article, span)
        text = self._core.text(annotation.article)
        with self._edit(f"Move {part} of {annotation.kind}", annotation, suggested=True):
            annotations.set_spans(self._core.project, annotation_id, part, tuple(spans), text)

    def remove_span(self, annotation_id: int, part: Part, index: int) -> None:
        """Take one span away from a part; the last one of the main part cannot go."""
        annotation = self.get(annotation_id)
        spans = annotation.parts[part]
        self.set_part(annotation_id, part, (*spans[:index], *spans[index + 1 :]))

    def set_note(self, annotation_id: int, text: str) -> None:
        """Write the annotation's note; an empty one removes it."""
        annotation = self.get(annotation_id)
        with self._edit("Edit note", annotation):
            notes.put(self._core.project, "annotation_id", annotation_id, clean_text(text))

    def set_attribute(self, annotation_id: int, name: str, value: object) -> None:
        """Write one of the annotation's attributes; None removes it.

        :raises UserError: there is no such attribute, or it does not take the value.
        """
        annotation = self.get(annotation_id)
        definition = self._core.attribute(AttributeTarget(annotation.kind), name)
        if definition is None:
            raise UserError("There is no attribute {name} for such annotations. Define it first.", name=name)
        fitting = validated(definition, value)
        with self._edit(f"Set {name}", annotation):
            attributes.set_value(self._core.project, "annotation_id", annotation_id, definition.id, fitting)

    def delete(self, annotation_ids: Iterable[int]) -> None:
        """Remove annotations. Their actors and topics stay in the codebook."""
        found = annotations.of_ids(self._core.project, annotation_ids)
        if not found:
            return
        label = f"Delete {found[0].kind}" if len(found) == 1 else f"Delete {len(found)} annotations"
        there = {annotation.article for annotation in found}
        with self._core.change(label, found[0].article if len(there) == 1 else None):
            annotations.delete(self._core.project, [annotation.id for annotation in found])

    # -- shared steps -------------------------------------------------------------------------------

    def _add(
        self,
        article_id: int,
        kind: Kind,
        spans: Spans,
        *,
        origin: Origin,
        actor_id: int | None = None,
        topic_id: int | None = None,
    ) -> int:
        project = self._core.project
        annotation_id = annotations.add(
            project, article_id, kind, actor_id=actor_id, topic_id=topic_id, origin=origin
        )
        text = self._core.text(article_id)
        annotations.set_spans(project, annotation_id, _MAIN_PART[kind], spans, text)
        self._core.give_defaults(AttributeTarget(kind), [annotation_id])
        articles.start(project, article_id)
        return annotation_id

    @contextmanager
    def _edit(self, label: str, annotation: AnyAnnotation, *, suggested: bool = False) -> Generator[None]:
        """A change to an annotation that is there; its time of edit moves only if something differs.

        ``suggested`` says that what is edited is a thing that suggestions have: spans, actor or type.
        """
        with self._core.change(label, annotation.article) as change_id:
            yield
            if self._core.project.has_journal_rows(change_id):
                annotations.stamp(self._core.project, annotation.id)
                if suggested and annotation.provenance is not None:
                    provenance.mark_edited(self._core.project, annotation.id)

    def _actor(self, actor: int | str, kind: ActorKind | None) -> int:
        if isinstance(actor, int):
            return actor
        name = required(actor, "actor")
        known = self._entries.find_actor(name)
        return known or self._core.add_actor(name, kind or ActorKind.OTHER)

    def _topic(self, topic: int | str) -> int:
        if isinstance(topic, int):
            return topic
        name = required(topic, "topic")
        return self._entries.find_topic(name) or codebook.add_topic(self._core.project, name)

    def _quotation(self, quotation_id: int) -> Quotation:
        annotation = self.get(quotation_id)
        if not isinstance(annotation, Quotation):
            raise UserError("Select a quotation first.")
        return annotation

    def _trimmed(self, article_id: int, spans: Spans) -> Spans:
        text = self._core.text(article_id)
        found = [trimmed(text, self._inside(article_id, span)) for span in sorted(spans)]
        return tuple(span for span in found if span is not None)

    def _snapped(self, text: str, spans: Spans) -> Spans:
        found = [snapped(text, span) for span in sorted(spans) if span.end <= len(text)]
        return tuple(span for span in found if span is not None)

    def _inside(self, article_id: int, span: Span) -> Span:
        if span.end > len(self._core.text(article_id)):
            raise ValueError(f"{span} reaches beyond the article's end")
        return span
