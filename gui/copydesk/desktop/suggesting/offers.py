"""The suggestions of the article that is read: which are open, and which of them is selected."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.desktop.article.telling import told
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.terms import percent
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.span import Span
from copydesk.domain.suggestion import OpenSuggestion

_MANY, _REST = 500, 80
"""Suggestions from which looking anew would hold up a tag, and milliseconds until that is done then."""
_TEXT = 160
"""Code points of a suggestion's words that are shown in a line."""


class Offers(QObject):
    """Follows the desk while suggestions are shown. Views look here.

    Signals: ``changed`` others are open now; ``selected_changed`` (id or None).
    """

    changed = Signal()
    selected_changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._on = False
        self._open: dict[int, OpenSuggestion] = {}
        self._moved: dict[int, tuple[OpenSuggestion, OpenSuggestion]] = {}
        self.selected: int | None = None
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._later.timeout.connect(self.read)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read)
        desk.article_shown.connect(self._article_shown)
        desk.suggestions_changed.connect(self._touched)
        desk.selected_changed.connect(self._annotation_selected)

    # -- what is open -------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether suggestions are shown."""
        return self._on

    def show(self, on: bool) -> None:
        """Show suggestions, or none."""
        self._on = on
        self.read()

    def all(self) -> Collection[OpenSuggestion]:
        """Those that are open, in text order."""
        return self._open.values()

    def get(self, suggestion_id: int | None) -> OpenSuggestion | None:
        """The suggestion of that id, if it is open."""
        return self._open.get(suggestion_id) if suggestion_id is not None else None

    def read(self) -> None:
        """Look anew which are open. What was selected stays so, also if it was made anew."""
        self._later.stop()
        session, article = self._desk.session, self._desk.article
        there = session.suggesting.of(article.id) if session and article and self._on else []
        self._moved = {each.id: self._moved[each.id] for each in there if self._was_moved(each)}
        there = [self._moved[each.id][1] if each.id in self._moved else each for each in there]
        before, self._open = self._open, {each.id: each for each in there}
        if list(before.values()) == there:
            return
        kept = _same(before.get(self.selected or 0), there)
        self.changed.emit()
        self.select(kept)
        if there:
            shown = {each.article for each in there}
            self._desk.do(lambda session: session.blinding.saw(shown))

    def _was_moved(self, one: OpenSuggestion) -> bool:
        return one.id in self._moved and self._moved[one.id][0] == one

    @property
    def moved(self) -> dict[int, OpenSuggestion]:
        """Those that the coder has put elsewhere, by id, as they are now; forgotten with the article."""
        return {each: after for each, (_, after) in self._moved.items()}

    def move(self, suggestion_id: int, part: Part, number: int, span: Span) -> None:
        """Put a span of a suggestion elsewhere, before it is accepted."""
        one, article = self._open.get(suggestion_id), self._desk.article
        if one is None or article is None:
            return
        before = self._moved[suggestion_id][0] if suggestion_id in self._moved else one
        after = one.moved(article.text, part, number, span)
        self._open[suggestion_id] = after
        self._moved[suggestion_id] = before, after
        if before == after:
            del self._moved[suggestion_id]
        self.changed.emit()
        self.selected_changed.emit(self.selected)

    def put_back(self, suggestion_id: int) -> bool:
        """Let a suggestion stand where it was proposed; gives whether it stood elsewhere."""
        if suggestion_id not in self._moved:
            return False
        before, _ = self._moved.pop(suggestion_id)
        self._open[suggestion_id] = before
        self.changed.emit()
        self.selected_changed.emit(self.selected)
        return True

    def _article_shown(self) -> None:
        """Show none at first: an article is painted before its suggestions are read."""
        self._moved = {}
        before, self._open = self._open, {}
        if before:
            self.changed.emit()
            self.select(None)
        self._soon.start()

    def _touched(self, article_ids: frozenset[int] | None) -> None:
        article = self._desk.article
        if article is None or (article_ids is not None and article.id not in article_ids):
            return
        if len(self._open) > _MANY:
            self._later.start()
        else:
            self.read()

    # -- the selected one ---------------------------------------------------------------------------

    def select(self, suggestion_id: int | None) -> None:
        """Select a suggestion, or none; an annotation is then selected no more."""
        wished = suggestion_id if suggestion_id in self._open else None
        if wished == self.selected:
            return
        self.selected = wished
        if wished is not None:
            self._desk.select(None)
        self.selected_changed.emit(wished)

    def _annotation_selected(self, annotation_id: int | None) -> None:
        if annotation_id is not None:
            self.select(None)

    def beyond(self, offset: int, step: int) -> int | None:
        """The next suggestion (or with -1 the one before) after the selected one, else after a code point.

        Past the last comes the first again; None where none is open.
        """
        if self.selected in self._open:
            return next(iter(self.others(self.selected, step)), self.selected)
        starts = [(start_of(each), each.id) for each in self._open.values()]
        after = [each for start, each in starts if start >= offset]
        before = [each for start, each in starts if start < offset]
        turn = (*after, *before) if step > 0 else (*reversed(before), *reversed(after))
        return next(iter(turn), None)

    def others(self, suggestion_id: int, step: int = 1) -> list[int]:
        """All but this one, in the order in which one comes to them from it, once round."""
        ids = list(self._open)
        at = ids.index(suggestion_id) if suggestion_id in self._open else len(ids)
        turn = [*ids[at + 1 :], *ids[:at]]
        return turn if step > 0 else turn[::-1]

    def quotation_over(self, start: int, end: int) -> tuple[OpenSuggestion, Span] | None:
        """The suggested quotation between whose ends these code points lie, with or without its quote marks.

        With it the span of its content that they lie in; ``start`` and ``end`` are one for a caret.
        """
        for each in self._open.values():
            if each.kind is Kind.QUOTATION:
                for one in each.spans:
                    if one.start - 1 <= start and end <= one.end + 1:
                        return each, one
        return None

    # -- in words -----------------------------------------------------------------------------------

    def name_of(self, suggestion: OpenSuggestion) -> str:
        """Whom a suggestion names, who speaks, or what it is about; empty for nobody known."""
        session = self._desk.session
        return session.suggesting.name(suggestion) if session else ""

    def words_of(self, suggestion: OpenSuggestion) -> str:
        """The words that it is read by."""
        article = self._desk.article
        if article is None:
            return ""
        return one_line(" … ".join(span.of(article.text) for span in suggestion.spans), _TEXT)

    def told(self, suggestion: OpenSuggestion) -> str:
        """What it is called where it is met in the text: ``Suggestion, 95 %: Mention: NATO``.

        With a topic come the words that speak for it.
        """
        what = told(suggestion.kind, self.name_of(suggestion))
        if suggestion.reasons:
            what = tr("{what} ({words})", "the words that speak for it", what=what, words=reasons(suggestion))
        return tr(
            "Suggestion, {score}: {what}",
            "how sure it is, then what is suggested",
            score=percent(suggestion.score),
            what=what,
        )


def reasons(suggestion: OpenSuggestion) -> str:
    """The words that speak for a suggestion, in a line."""
    return one_line(", ".join(suggestion.reasons), _TEXT)


def start_of(suggestion: OpenSuggestion) -> int:
    """Where it begins to be read."""
    return min(suggestion.spans, key=lambda span: span.start).start


def _same(before: OpenSuggestion | None, there: list[OpenSuggestion]) -> int | None:
    """The suggestion that stands where another one stood, of the same kind."""
    if before is None:
        return None
    place: tuple[Span, ...] = before.spans
    return next((each.id for each in there if each.kind is before.kind and each.spans == place), None)
