"""What the keys and buttons of tagging do: from the selection in the text to a use case."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.tagging.panel import TaggingPanel
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Mention, Part, Quotation
from copydesk.domain.dataset import EntryKind
from copydesk.domain.quotes import quoted_at
from copydesk.domain.span import Span, Spans

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

    def __init__(self, desk: Desk, view: ArticleView, panel: TaggingPanel):
        super().__init__(panel)
        self._desk = desk
        self._view = view
        self._panel = panel
        self._question: Question | None = None
        panel.picker.chosen.connect(self._answered)
        panel.picker.cancelled.connect(self._cancelled)
        panel.tree.edit_requested.connect(self.edit)
        panel.details.left.connect(self._to_text)
        panel.details.quotation.speaker_wanted.connect(self.set_speaker)
        panel.details.quotation.cue_wanted.connect(self.set_cue)
        view.bound_moved.connect(self._move_bound)
        desk.article_shown.connect(self._forget)

    # -- tagging the selection ----------------------------------------------------------------------

    def tag_actor(self) -> None:
        """Ask which actor the selected words name."""
        span = self._view.selection()
        if span is None:
            self.hinted.emit(tr("Select the words that name the actor, then press A."))
        else:
            self._ask(ACTOR, (span,))

    def tag_topic(self) -> None:
        """Ask which topic the selected words, or else the whole article, are about."""
        span = self._view.selection()
        self._ask(TOPIC, (span,) if span else ())

    def tag_quotation(self) -> None:
        """Make the selected words, or the quoted ones around the caret, a quotation."""
        article = self._desk.article
        if article is None:
            return
        span = self._view.selection()
        if span is None and self._view.caret() < len(article.text):
            span = quoted_at(article.text, self._view.caret())
        if span is None:
            self.hinted.emit(tr("Select what is said, or click into words in quote marks, then press Q."))
            return
        made = self._desk.do(lambda session: session.tagging.tag_quotation(article.id, (span,)))
        if made is not None:
            self._show(made)
            self.hinted.emit(tr("Quotation tagged. Select the speaker and press S, the cue and press C."))

    def tag_recent(self, digit: int) -> None:
        """Tag the selected words with the recent entry of that digit."""
        choice = self._panel.picker.recent_with(digit)
        span = self._view.selection()
        article = self._desk.article
        if choice is None:
            self.hinted.emit(tr("There is no recent tag {digit} yet.", digit=digit))
        elif span is None:
            name = one_line(choice.name, 40)
            said = tr("Select words first, then press {digit} to tag them as {name}.", digit=digit, name=name)
            self.hinted.emit(said)
        elif article is not None:
            self._tag(Question(article.id, (span,)), choice)

    def tag_as(self, choice: Choice, span: Span) -> None:
        """Tag a span with an entry, for menus."""
        if self._desk.article is not None:
            self._tag(Question(self._desk.article.id, (span,)), choice)

    def _ask(self, kinds: frozenset[EntryKind], spans: Spans) -> None:
        article = self._desk.article
        if article is None:
            return
        self._panel.details.commit()
        self._question = Question(article.id, spans)
        words = spans[0].of(article.text) if spans else ""
        self._panel.picker.ask(kinds, words if kinds == ACTOR else "", _caption(kinds, one_line(words, 60)))

    def _answered(self, choice: Choice) -> None:
        question = self._question or self._unasked(choice)
        if question is None:
            return
        if self._tag(question, choice):
            self._finish()

    def _unasked(self, choice: Choice) -> Question | None:
        """Somebody typed into the field, or clicked a recent tag, without a key before."""
        article, span = self._desk.article, self._view.selection()
        if article is None:
            self.hinted.emit(tr("Open an article first."))
            return None
        if span is None and choice.kind is EntryKind.ACTOR:
            self.hinted.emit(tr("Select the words that name the actor first."))
            return None
        return Question(article.id, (span,) if span else ())

    def _tag(self, question: Question, choice: Choice) -> bool:
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
        self._show(made)
        self.hinted.emit(_tagged(choice, whole=not question.spans))
        return True

    def _show(self, annotation_id: int) -> None:
        self._desk.select(annotation_id)

    # -- the parts of a quotation -------------------------------------------------------------------

    def add_to_quotation(self) -> None:
        """Add the selected words to the quotation's content."""
        self._with_selection(
            tr("Select the next part of the quotation, then press Shift+Q."),
            lambda quotation, span: self._desk.do(
                lambda session: session.tagging.add_to_quotation(quotation.id, span)
            ),
        )

    def set_cue(self) -> None:
        """Make the selected words the quotation's cue."""
        self._with_selection(
            tr("Select the reporting verb, such as “said”, then press C."),
            lambda quotation, span: self._desk.do(
                lambda session: session.tagging.set_part(quotation.id, Part.CUE, (span,))
            ),
        )

    def set_speaker(self) -> None:
        """Make the selected words name the quotation's speaker, and find out which actor that is."""
        self._with_selection(tr("Select the words that name the speaker, then press S."), self._set_speaker)

    def _with_selection(self, hint: str, then: Callable[[Quotation, Span], object]) -> None:
        quotation = self._desk.quotation
        if quotation is None:
            self.hinted.emit(tr("Select a quotation first: click it in the text or in the tree."))
            return
        span = self._view.selection() or self._span_of_mention()
        if span is None:
            self.hinted.emit(hint)
            return
        then(quotation, span)
        self._desk.select(quotation.id)

    def _span_of_mention(self) -> Span | None:
        """A selected mention stands for its words: a click on a name is enough to make it the speaker."""
        selected = self._desk.selection
        return selected.spans[0] if isinstance(selected, Mention) else None

    def _set_speaker(self, quotation: Quotation, span: Span) -> None:
        article = self._desk.article
        assert article is not None
        words = span.of(article.text)
        actor = self._actor_in(span, words)
        if actor is not None:
            self._make_speaker(quotation, span, actor)
            return
        self._desk.do(lambda session: session.tagging.set_part(quotation.id, Part.SPEAKER, (span,)))
        self._desk.select(quotation.id)
        self._panel.details.quotation.speaker.offer(one_line(words, 200))
        self.hinted.emit(tr("Who is that? Press Enter to take the first, or type a name."))

    def _make_speaker(self, quotation: Quotation, span: Span, actor: int) -> None:
        name = one_line(self._desk.actor_name(actor), 60)
        if self._view.selection() is None and quotation.speaker == actor and quotation.speaker_spans:
            self.hinted.emit(
                tr("{name} is the speaker already. Select other words to change which name them.", name=name)
            )
            return
        done = self._desk.do(
            lambda session: (session.tagging.set_speaker(quotation.id, actor, spans=(span,)), True)
        )
        if done:
            self.hinted.emit(tr("Speaker: {name}. Ctrl+Z takes it back.", name=name))

    def _actor_in(self, span: Span, words: str) -> int | None:
        """The actor that the words name, or that a mention among them is of; the longest mention counts."""
        if self._desk.session is None:
            return None
        known = self._desk.session.codebook.find_actor(words)
        if known is not None:
            return known
        found = [
            (len(own), each.actor)
            for each in self._desk.annotations.values()
            if isinstance(each, Mention)
            for own in each.spans
            if own.overlaps(span)
        ]
        return max(found)[1] if found else None

    # -- changing what is there ---------------------------------------------------------------------

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
            self.hinted.emit(tr("Deleted. Ctrl+Z brings it back."))

    def _move_bound(self, annotation_id: int, part: Part, index: int, span: Span) -> None:
        self._desk.do(lambda session: session.tagging.move_bound(annotation_id, part, index, span))

    # -- back to the text ---------------------------------------------------------------------------

    def _finish(self) -> None:
        self._question = None
        self._panel.picker.rest()
        self._to_text()

    def _cancelled(self) -> None:
        self._question = None
        self._to_text()

    def _forget(self) -> None:
        self._question = None
        self._panel.picker.rest()

    def _to_text(self) -> None:
        if QApplication.focusWidget() is not self._view:
            self._view.setFocus()


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
