"""The article view: reading, selecting, and seeing and reaching what is marked."""

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from copydesk.desktop.article.bounds import moved, next_bound
from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.drag import Drag
from copydesk.desktop.article.ghost_page import GhostPage
from copydesk.desktop.article.here import marked_at, stepped
from copydesk.desktop.article.highlights import Highlight, Place
from copydesk.desktop.article.pointer import Pointer
from copydesk.desktop.article.telling import told
from copydesk.desktop.article.typesetting import TOP
from copydesk.desktop.language import tr
from copydesk.desktop.text import rich_tip
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

# Many window managers keep Alt+click for moving windows.
_STEPPING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class ArticleView(GhostPage):
    """Shows an article's text with its annotations. All offsets are code points of the canonical text.

    Signals, with those of the page: ``annotation_selected`` (id or None) by the user or by
    :meth:`select_annotation`; ``bound_moved`` (annotation id, part, index, Span) when an end was dragged or
    moved by key: nothing has changed yet, the listener decides; ``menu_requested`` (annotation ids, global
    position); ``folded_requested`` (annotation ids, global position) for a "+n"; ``here_changed``
    (annotation ids, innermost first) when something else is marked where one reads.
    """

    annotation_selected = Signal(object)
    bound_moved = Signal(int, object, int, object)
    menu_requested = Signal(object, QPoint)
    folded_requested = Signal(object, QPoint)
    here_changed = Signal(object)

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme or Theme.load("light"), parent)
        self.setObjectName("articleView")
        self.setAccessibleName(tr("Article text"))
        self._pointer = Pointer(self._sheet)
        self._spot = 0
        self._here: list[int] = []
        self.caret_moved.connect(lambda _offset: self._look_at_caret())

    # -- what is shown ------------------------------------------------------------------------------

    def show_article(
        self, text: str, annotations: Iterable[AnyAnnotation], *, corrected: bool = False
    ) -> None:
        """Show a text with its annotations; the same text keeps its place, another starts at the top.

        With ``corrected`` it is the same text but for some words: caret and page stay where they were.
        """
        if text != self._sheet.text:
            self._pointer.forget()
            if corrected:
                self.replace_text(text)
            else:
                self.set_text(text)
        self._sheet.load(annotations)
        QTimer.singleShot(0, self, self._sheet.index.settle)
        self.select_annotation(None)
        self.viewport().update()
        self.marks_changed.emit()
        self._look_at_caret()

    def clear_article(self) -> None:
        """Show nothing."""
        self.show_article("", ())

    def apply(self, changed: Iterable[AnyAnnotation], removed: Iterable[int]) -> None:
        """Show annotations that are new or changed, and no more those removed; repaints only their lines."""
        index, changed, gone = self._sheet.index, list(changed), False
        for annotation_id in removed:
            gone = True
            self._change(annotation_id, None)
            if annotation_id == self._sheet.selected:
                self.select_annotation(None)
        for annotation in changed:
            gone |= annotation.id in index
            self._change(annotation.id, annotation)
        self._tell_here(again=True)
        self.marks_edited.emit([index.place(each.id) for each in changed], gone)

    def _change(self, annotation_id: int, annotation: AnyAnnotation | None) -> None:
        index = self._sheet.index
        old, before = index.get(annotation_id), index.of(annotation_id)
        let_in = self._sheet.change(annotation_id, annotation)
        touched = [one for each in (annotation_id, *let_in) for one in index.of(each)]
        whole = any(each is not None and each.bounds is None for each in (old, annotation))
        self._update_lines([*before, *touched], whole=whole)

    def set_names(self, names: Callable[[AnyAnnotation], str]) -> None:
        """How an annotation is called in the margin and in tool tips."""
        self._sheet.name_of = names
        self._sheet.forget()
        self.viewport().update()

    # -- annotations --------------------------------------------------------------------------------

    def set_dimmed(self, dimming: Dimming) -> None:
        """Let annotations stand back: they are painted faint, and steps and clicks reach others first."""
        self._sheet.dim(dimming)
        self._tell_here()
        self.viewport().update()
        self.marks_changed.emit()

    def dimmed(self) -> Collection[int]:
        """The annotations that stand back."""
        return self._sheet.dimmed

    def places(self) -> Sequence[Place]:
        """Where all annotations stand, in text order."""
        return self._sheet.index.places()

    def selected_bounds(self) -> Span | None:
        """The stretch around the selected annotation; None for none, or one about the whole article."""
        annotation = self._sheet.index.get(self._sheet.selected or 0)
        return annotation.bounds if annotation is not None else None

    def selected_annotation(self) -> int | None:
        """The selected annotation's id."""
        return self._sheet.selected

    def select_annotation(self, annotation_id: int | None, reveal: bool = True) -> None:
        """Select an annotation and show where it is; None selects none."""
        sheet = self._sheet
        if annotation_id is not None and annotation_id not in sheet.index:
            annotation_id = None
        if annotation_id == sheet.selected:
            return
        both = [one for one in (sheet.selected, annotation_id) if one is not None]
        whole = any(one is not None and one.bounds is None for one in map(sheet.index.get, both))
        self._repaint([one for each in both for one in sheet.index.of(each)], whole=whole)
        sheet.selected = annotation_id
        annotation = sheet.index.get(annotation_id) if annotation_id is not None else None
        if reveal and annotation is not None:
            self._show_place(annotation)
        self.annotation_selected.emit(annotation_id)

    def _show_place(self, annotation: AnyAnnotation) -> None:
        if annotation.main_spans:
            self.reveal(annotation.main_spans[0])
            self._look_at(annotation.main_spans[0].start)
        elif annotation.bounds is not None:
            self.reveal(annotation.bounds)
        else:
            self.verticalScrollBar().setValue(0)

    def annotations_at(self, offset: int) -> list[int]:
        """The annotations at a code point, innermost first."""
        return self._sheet.index.at(offset)

    def told(self, ids: Iterable[int]) -> list[str]:
        """What annotations are called, with their kind."""
        found = (self._sheet.index.get(each) for each in ids)
        return [told(each.kind, self._sheet.name_of(each)) for each in found if each is not None]

    def here(self) -> list[int]:
        """The annotations where one reads, innermost first: at the caret, or where one has stepped to."""
        return self._here

    def step_here(self, step: int = 1) -> None:
        """Select the next annotation here, from the innermost outwards and round; with -1 inwards."""
        chosen = stepped(self._here, self._sheet.selected, step)
        if chosen is not None:
            self.reveal(Span(self._spot, self._spot + 1))
            self.select_annotation(chosen, reveal=False)

    def _look_at_caret(self) -> None:
        selection = self.selection()
        self._look_at(selection.start if selection else self.caret())

    def _look_at(self, offset: int) -> None:
        self._spot = offset
        self._tell_here()

    def _tell_here(self, again: bool = False) -> None:
        here = self._sheet.clear_first(marked_at(self._sheet.index, self._spot))
        if again or here != self._here:
            self._here = here
            self.here_changed.emit(here)

    def next_annotation(self) -> None:
        """Select the next annotation in text order: after the selected one, else after the caret."""
        self._step(1)

    def previous_annotation(self) -> None:
        """Select the previous annotation in text order."""
        self._step(-1)

    def adjust_bound(self, edge: str, step: int, by_word: bool) -> None:
        """Ask for the ``start`` or ``end`` of what is selected to move by characters or words.

        That is an annotation, or a suggestion before it is accepted. The span meant is the one at the caret;
        else the first one's start or the last one's end.
        """
        index, ghosts = self._sheet.index, self._sheet.ghosts
        marked = index.of(self._sheet.selected or 0)
        highlights = marked or ghosts.of(ghosts.selected)
        if not highlights:
            return
        caret = self.caret()
        here = [one for one in highlights if one.start <= caret <= one.end]
        main = [one for one in highlights if one.part in (Part.TEXT, Part.CONTENT)]
        one = here[0] if len(here) == 1 else (main[0] if edge == "start" else main[-1])
        bound = one.start if edge == "start" else one.end
        wished = next_bound(self._sheet.text, bound, step, by_word)
        span = moved(self._sheet.text, one.span, edge, wished, (index if marked else ghosts).room(one))
        if span != one.span:
            tell = self.bound_moved if marked else self.suggestion_moved
            tell.emit(one.annotation, one.part, one.number, span)

    def _step(self, step: int) -> None:
        neighbour = self._sheet.index.neighbour(self._sheet.selected, self.caret(), step, self._sheet.dimmed)
        if neighbour is not None:
            annotation = self._sheet.index.get(neighbour)
            if annotation is not None and annotation.main_spans:
                self.place_caret(annotation.main_spans[0].start)  # keys that mean the caret mean it too
            self.select_annotation(neighbour)

    # -- painting and layout ------------------------------------------------------------------------

    def _update_lines(self, highlights: Iterable[Highlight], whole: bool = False) -> None:
        """Find anew what is seen of the highlights, and paint it."""
        changed = list(highlights)
        self._sheet.forget(changed)
        self._repaint(changed, whole)

    def _repaint(self, highlights: Iterable[Highlight], whole: bool) -> None:
        """Paint the lines with the highlights, which stand where they stood."""
        top = self.verticalScrollBar().value()
        height = self.viewport().height()
        if whole and top < TOP:
            self.viewport().update(0, 0, self.viewport().width(), int(TOP) - top)
        for band in self._sheet.bands(highlights, top - TOP, top + height + TOP):
            self.viewport().update(band.translated(0, -top).toAlignedRect())

    # -- mouse, keys, help --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.press(self._point(event.position())):
            self._sheet.rows.preview = self._pointer.drag.now if self._pointer.drag else None
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle that was taken; else show what can be done here."""
        if self._pointer.drag is not None:
            self._drag_to(self._pointer.drag, event.position().toPoint())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.viewport().setCursor(self._pointer.shape(self._point(event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go, or, after a click, select what is marked there."""
        if self._pointer.drag is not None:
            drag = self._end_drag(self._pointer.drag)
            if drag.span is not None:
                one = drag.origin
                self.bound_moved.emit(one.annotation, one.part, one.number, drag.span)
            return
        super().mouseReleaseEvent(event)
        point = self._point(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.release(point):
            noted = self._sheet.note_at(point)
            if len(noted) > 1:
                self.folded_requested.emit(noted, event.globalPosition().toPoint())
            elif event.modifiers() & _STEPPING:
                self.select_annotation(self._pointer.next_here(point), reveal=False)
            elif self.selection() is None:
                chosen = self._pointer.choice(point)
                self.select_annotation(chosen, reveal=False)
                self.select_suggestion(None if chosen is not None else self._suggestion_at(point))

    def _drag_to(self, drag: Drag, place: QPoint) -> None:
        beyond = min(0, place.y()) + max(0, place.y() - self.viewport().height())
        if beyond:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond)
        before = drag.now
        drag.to(self._sheet.offsets.offset(self.cursorForPosition(place).position()))
        self._sheet.rows.preview = drag.now
        self._update_lines([before, drag.now])

    def _end_drag(self, drag: Drag) -> Drag:
        self._pointer.forget()
        self._sheet.rows.preview = None
        self._update_lines([drag.origin, drag.now])
        return drag

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets a handle go where it was; else Qt's own keys move the caret."""
        if event.key() == Qt.Key.Key_Escape and self._pointer.drag is not None:
            self._end_drag(self._pointer.drag)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about what is marked or suggested at the mouse, or, by key, at the caret."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.annotations_at(self.caret())
            suggested = list(self.suggestions_here())
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            place = event.globalPos()
            here = self._pointer.here(self._point(self.viewport().mapFromGlobal(QPointF(place))))
            suggested = self.suggestions_under(place)
        self.select_suggestion(self._meant(suggested, alone=not here))
        self.menu_requested.emit(here, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show in a tool tip what is marked under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = self._pointer.here(self._point(QPointF(event.pos())))
            lines = self.told(here)
            suggested = self._suggestion_at(self._point(QPointF(event.pos())))
            lines += self.told_suggestions([suggested] if suggested is not None else [])
            QToolTip.showText(event.globalPos(), rich_tip(*lines) if lines else "", self.viewport())
            return True
        return super().viewportEvent(event)
