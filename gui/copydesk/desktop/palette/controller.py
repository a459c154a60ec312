"""What the palette does with a row: run an action, open an article, tag with an entry or go to its tags."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from copydesk.desktop import menus
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.palette.rows import Finder, Row, RowKind
from copydesk.desktop.palette.view import PaletteView
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.tagging.controller import TaggingController
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, EntryKind
from copydesk.session.codebook import Entry

_AHEAD = 500
"""Milliseconds after a project was opened; by then its article is there to be read."""


class PaletteController(QObject):
    """Opens the palette over the window. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, tagging: TaggingController):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tagging = tagging
        self._finder = Finder(window.actions_, menus.path)
        self._steps: Iterator[None] | None = None
        self._view: PaletteView | None = None
        # A project of many thousand names takes a moment to prepare: not at the first key press.
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._prepare_ahead)
        desk.session_changed.connect(self._session_changed)

    @property
    def view(self) -> PaletteView:
        """The palette, made when it is first needed."""
        if self._view is None:
            self._view = PaletteView(self._window.look, self.hint_for, self._window)
            self._view.typed.connect(self._search)
            self._view.chosen.connect(self._choose)
            self._view.field.passes = self._is_own_key
        return self._view

    def show(self) -> None:
        """Open the palette; where it is open, close it."""
        if self.view.isVisible():
            self.view.close_palette()
            return
        self._prepare()
        self._search("")
        self.view.open_palette()

    def _prepare(self) -> None:
        """Take over what there is now, at once: somebody opens the palette."""
        self._steps = None
        self._ahead.stop()
        self._finder.prepare(self._desk.session, self._window.articles.model.rows())

    def _prepare_ahead(self) -> None:
        """Do the next step of that while nobody waits for it."""
        if self._steps is None:
            self._steps = self._finder.prepare_ahead(self._desk.session, self._window.articles.model.rows())
        if next(self._steps, True) is None:
            self._ahead.start(0)
        else:
            self._steps = None

    def _session_changed(self) -> None:
        self._steps = None
        self._ahead.stop()
        if self._desk.session is not None:
            self._ahead.start(_AHEAD)
        else:
            self._finder.prepare(None, ())

    def _search(self, typed: str) -> None:
        self.view.offer(self._finder.find(typed))

    def _is_own_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return pressed in self._window.actions_["palette"].shortcuts()

    # -- what a row does ----------------------------------------------------------------------------

    def hint_for(self, row: Row) -> str:
        """What Enter does with the row, and Ctrl+Enter where that is something else."""
        if row.why_not:
            return tr("{reason}.", reason=row.why_not)
        if row.kind is RowKind.ACTION:
            return tr("Enter: do it")
        if row.kind is RowKind.ARTICLE:
            return tr("Enter: open the article")
        words = self._selected_words()
        if words:
            return tr("Enter: tag “{words}” with it    Ctrl+Enter: go to its next tag", words=words)
        if self._desk.article is None:
            return tr("Open an article to tag with it or to go to its tags.")
        return tr("Enter: go to its next tag in the article. Select words first to tag them with it.")

    def _selected_words(self) -> str:
        """The words in the text that a tag would take, cut short; empty where none can be tagged."""
        span, article = self._window.view.selection(), self._desk.article
        if span is None or article is None or not self._desk.writable:
            return ""
        return one_line(span.of(article.text), 40)

    def _choose(self, row: Row, control: bool) -> None:
        self._finder.used(row)
        if row.kind is RowKind.ACTION:
            self._window.actions_[str(row.key)].trigger()
        elif row.kind is RowKind.ARTICLE:
            assert isinstance(row.key, int)
            self._desk.show_article(row.key)
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._selected_words() and not control:
            span = self._window.view.selection()
            assert span is not None
            self._tagging.tag_as(Choice(row.entry.kind, row.title, row.entry.id), span)
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_to_next(row)

    def _go_to_next(self, row: Row) -> None:
        """Select the entry's next annotation, counted from the selected one or the caret, round the end."""
        found = sorted(
            (annotation for annotation in self._desk.annotations.values() if bears(annotation, row.entry)),
            key=_start,
        )
        if not found:
            self.hinted.emit(tr("{name} is not tagged in this article.", name=one_line(row.title, 60)))
            return
        selected = self._desk.selection
        here = _start(selected) if selected else self._window.view.caret()
        following = [each for each in found if _start(each) >= here and each is not selected]
        self._desk.select((following or found)[0].id)
        self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        place = found.index((following or found)[0]) + 1
        self.hinted.emit(
            tr("{name}: tag {n} of {count}", name=one_line(row.title, 60), n=place, count=len(found))
        )


def bears(annotation: AnyAnnotation, entry: Entry) -> bool:
    """Whether the annotation is of the actor or topic, in any part of it."""
    of_actor = entry.kind is EntryKind.ACTOR
    match annotation:
        case Mention():
            return of_actor and annotation.actor == entry.id
        case Passage():
            return not of_actor and annotation.topic == entry.id
        case Quotation():
            if of_actor:
                return entry.id in (annotation.speaker, annotation.addressee)
            return entry.id in {each.topic for each in annotation.topics}


def _start(annotation: AnyAnnotation) -> int:
    return min((span.start for span in annotation.main_spans), default=0)
