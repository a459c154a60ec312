"""What the keys and buttons of tagging do: from the selection in the text to a use case."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.tagging.aim import Aim
from copydesk.desktop.tagging.choices import Choice, is_there, recent
from copydesk.desktop.tagging.panel import TaggingPanel
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, EntryKind
from copydesk.domain.span import Span, Spans
from copydesk.session import Session

ACTOR = frozenset({EntryKind.ACTOR})
TOPIC = frozenset({EntryKind.TOPIC})


@dataclass(frozen=True, slots=True)
class Question:
    """What the tag field was asked for: an entry for these spans, or with none for the whole article."""

    article: int
    spans: Spans


class TaggingController(QObject):
    """Tags what is selected. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, view: ArticleView, panel: TaggingPanel, aim: Aim):
        super().__init__(panel)
        self._desk = desk
        self._view = view
        self._panel = panel
        self._aim = aim
        self._last: Choice | None = None
        panel.picker.chosen.connect(self._answered_unasked)
        panel.picker.cancelled.connect(self._to_text)
        panel.tree.edit_requested.connect(self.edit)
        panel.details.left.connect(self._to_text)
        view.bound_moved.connect(self._move_bound)
        desk.article_shown.connect(panel.picker.rest)
        desk.session_changed.connect(self._forget)

    # -- tagging the selection ----------------------------------------------------------------------

    def tag_actor(self) -> None:
        """Ask which actor the selected words, or those at the caret, name; on a mention, ask for another."""
        article, span = self._desk.article, self._aim.name()
        chosen = self._desk.selection
        if article is None:
            return
        if (
            isinstance(chosen, Mention)
            and self._view.selection() is None
            and _holds(chosen, self._view.caret())
        ):
            self.retag()
        elif span is None:
            self.hinted.emit(
                tr(
                    "Select the words that name the actor, then press {key}.",
                    key=self._panel.actions_.key("tag_actor"),
                )
            )
        else:
            self._view.select(span)
            self._ask(ACTOR, Question(article.id, (span,)))

    def tag_topic(self) -> None:
        """Ask which topic the selected words, or else the whole article, are about."""
        article, span = self._desk.article, self._aim.selected()
        if article is None:
            return
        if span is not None:
            self._view.select(span)
        self._ask(TOPIC, Question(article.id, (span,) if span else ()))

    def tag_recent(self, digit: int) -> None:
        """Tag with the recent entry of that digit: the selected words, or for an actor those at the caret.

        Where no words are selected but a mention or passage is, it is that which gets the entry.
        """
        choice = self._panel.picker.recent_with(digit)
        if choice is None:
            self.hinted.emit(tr("There is no recent tag {digit} yet.", digit=digit))
            return
        if not self._tag_here(choice):
            name = one_line(choice.name, 40)
            said = tr("Select words first, then press {digit} to tag them as {name}.", digit=digit, name=name)
            self.hinted.emit(said)

    def tag_again(self) -> None:
        """Tag the selected words, or the name at the caret, with the entry used last."""
        choice = self.last()
        if choice is None:
            self.hinted.emit(tr("Nothing has been tagged yet: there is no tag to repeat."))
        elif not self._tag_here(choice):
            name = one_line(choice.name, 40)
            self.hinted.emit(tr("Select the words to tag as {name} first.", name=name))

    def tag_as(self, choice: Choice, span: Span) -> None:
        """Tag a span with an entry, for menus and for a locked tag."""
        if self._desk.article is not None:
            self._tag(Question(self._desk.article.id, (span,)), choice)

    def last(self) -> Choice | None:
        """The entry that was tagged with last and is still there: it may have been undone."""
        session = self._desk.session
        if session is None:
            return None
        if self._last is None or not is_there(session, self._last):
            self._last = next(iter(recent(session)), None)
        return self._last

    def _tag_here(self, choice: Choice) -> bool:
        """Give the entry to what is selected or to the name at the caret; False where there is neither."""
        article, chosen = self._desk.article, self._desk.selection
        if article is None:
            return False
        caret = self._view.caret()
        none = self._view.selection() is None
        if none and chosen is not None and _takes(chosen, choice) and _holds(chosen, caret):
            self._retag(chosen, choice)
            return True
        span = self._aim.name() if choice.kind is EntryKind.ACTOR else self._aim.selected()
        if span is not None:
            self._tag(Question(article.id, (span,)), choice)
        return span is not None

    def _ask(self, kinds: frozenset[EntryKind], question: Question) -> None:
        self._panel.details.commit()
        words = question.spans[0].of(self._aim.text) if question.spans else ""
        self._panel.picker.ask(
            kinds,
            words if kinds == ACTOR else "",
            _caption(kinds, one_line(words, 60)),
            lambda choice: self._answered(lambda: self._tag(question, choice)),
            self._panel.suggested_kind(question.spans) if kinds == ACTOR else None,
        )

    def _answered(self, work: Callable[[], bool]) -> bool:
        taken = work()
        if taken:
            self._to_text()
        return taken

    def _answered_unasked(self, choice: Choice) -> None:
        """Somebody typed into the field, or clicked a recent tag, without a key before."""
        article, span = self._desk.article, self._aim.selected()
        if article is None:
            self.hinted.emit(tr("Open an article first."))
        elif span is None and choice.kind is EntryKind.ACTOR:
            self.hinted.emit(tr("Select the words that name the actor first."))
        elif self._tag(Question(article.id, (span,) if span else ()), choice):
            self._panel.picker.rest()
            self._to_text()

    def _tag(self, question: Question, choice: Choice) -> bool:
        if self._is_there(question, choice):
            return True
        kind = self._panel.picker.new_actor_kind
        if choice.kind is EntryKind.ACTOR:
            made = self._desk.do(
                lambda session: session.tagging.tag_actor(
                    question.article, question.spans, choice.entry, kind=kind
                )
            )
        else:
            made = self._desk.do(
                lambda session: session.tagging.tag_topic(question.article, question.spans, choice.entry)
            )
        if made is None:
            return False
        self._desk.select(made)
        self._note(made)
        self.hinted.emit(_tagged(choice, whole=not question.spans))
        return True

    def _is_there(self, question: Question, choice: Choice) -> bool:
        """Whether the very words have the entry already; that annotation is selected then."""

        def find(session: Session) -> int | None:
            tagging, is_actor = session.tagging, choice.kind is EntryKind.ACTOR
            look = tagging.find_mention if is_actor else tagging.find_passage
            return look(question.article, question.spans, choice.entry)

        found = self._desk.do(find)
        if found is None:
            return False
        self._desk.select(found)
        self._note(found)
        name = one_line(choice.name, 60)
        if question.spans:
            self.hinted.emit(tr("These words are tagged as {name} already.", name=name))
        else:
            self.hinted.emit(tr("The article is tagged as {name} already.", name=name))
        return True

    def _note(self, annotation_id: int) -> None:
        """Remember the entry of an annotation for the next that gets the same."""
        annotation = self._desk.annotations.get(annotation_id)
        if isinstance(annotation, Mention):
            self._last = Choice(EntryKind.ACTOR, self._desk.actor_name(annotation.actor), annotation.actor)
        elif isinstance(annotation, Passage):
            self._last = Choice(EntryKind.TOPIC, self._desk.topic_name(annotation.topic), annotation.topic)

    def choose_snapping(self, on: bool) -> None:
        """Tidy selections when they are tagged, or take them as they are."""
        self._aim.choose_snapping(on)
        if self._aim.ruled:
            self.hinted.emit(tr("In this project it stays as the project's settings say."))

    # -- changing what is there ---------------------------------------------------------------------

    def retag(self) -> None:
        """Ask for another actor or topic for the selected annotation, or for a quotation's speaker."""
        chosen = self._desk.selection
        if chosen is None or isinstance(chosen, Quotation):
            self.edit()
            return
        self._panel.details.commit()
        kinds = ACTOR if isinstance(chosen, Mention) else TOPIC
        words = one_line(self._desk.words_of(chosen), 60)
        self._panel.picker.ask(
            kinds,
            self._desk.name_of(chosen),
            _other_caption(kinds, words),
            lambda choice: self._answered(lambda: self._retag(chosen, choice)),
        )

    def _retag(self, annotation: AnyAnnotation, choice: Choice) -> bool:
        if self._is_there(Question(annotation.article, annotation.main_spans), choice):
            return True
        done = self._desk.do(lambda session: (session.tagging.retag(annotation.id, choice.entry), True))
        if done:
            self._desk.select(annotation.id)
            self._note(annotation.id)
            self.hinted.emit(tr("Retagged: {name}", name=one_line(choice.name, 60)))
        return bool(done)

    def edit(self) -> None:
        """Edit the selected annotation in the details."""
        self._panel.details.edit()

    def delete(self) -> None:
        """Delete the selected annotation, or the selected rows of the tree if it has the focus."""
        chosen = self._panel.tree.chosen() if self._panel.tree.hasFocus() else []
        selected = [self._desk.selected] if self._desk.selected is not None else []
        ids = chosen or selected
        if ids:
            self._panel.details.commit()
            self._desk.do(lambda session: session.tagging.delete(ids))
            self.hinted.emit(tr("Deleted. {undo} brings it back.", undo=self._panel.actions_.key("undo")))

    def _move_bound(self, annotation_id: int, part: Part, index: int, span: Span) -> None:
        self._desk.do(lambda session: session.tagging.move_bound(annotation_id, part, index, span))

    # -- back to the text ---------------------------------------------------------------------------

    def _forget(self) -> None:
        self._last = None

    def _to_text(self) -> None:
        if QApplication.focusWidget() is not self._view:
            self._view.setFocus()


def _holds(annotation: AnyAnnotation, offset: int) -> bool:
    return any(span.start <= offset <= span.end for span in annotation.main_spans)


def _takes(annotation: AnyAnnotation, choice: Choice) -> bool:
    """Whether the entry is of the kind that the annotation has."""
    kind = EntryKind.ACTOR if isinstance(annotation, Mention) else EntryKind.TOPIC
    return not isinstance(annotation, Quotation) and choice.kind is kind


def _other_caption(kinds: frozenset[EntryKind], words: str) -> str:
    if not words:
        return tr("Another topic for the whole article")
    if kinds == ACTOR:
        return tr("Another actor for “{words}”", words=words)
    return tr("Another topic for “{words}”", words=words)


def _caption(kinds: frozenset[EntryKind], words: str) -> str:
    """What is asked, above the tag field."""
    if kinds == ACTOR:
        return tr("Actor for “{words}”", words=words)
    return tr("Topic for “{words}”", words=words) if words else tr("Topic for the whole article")


def _tagged(choice: Choice, *, whole: bool) -> str:
    name = one_line(choice.name, 60)
    if choice.kind is EntryKind.ACTOR:
        return tr("Tagged actor: {name}", name=name)
    if whole:
        return tr("Tagged topic: {name} (whole article)", name=name)
    return tr("Tagged topic: {name}", name=name)
