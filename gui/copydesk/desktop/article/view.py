"""The article view: reading, selecting, and seeing and reaching what is marked.

A read-only text edit that paints highlights itself, before the text. Reading order, selection and caret
stay Qt's own, so screen readers work. The text goes in and never comes back out.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from copydesk.desktop.article.bounds import next_bound
from copydesk.desktop.article.drag import Drag, handle_near
from copydesk.desktop.article.highlights import Highlight, moved
from copydesk.desktop.article.sheet import Sheet
from copydesk.desktop.text import rich_tip
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Part
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

_CLICK_REACH = 4
"""Pixels that the mouse may move during a click."""


class ArticleView(QTextEdit):
    """Shows an article's text with its annotations. All offsets are code points of the canonical text.

    Signals: ``selection_changed`` (Span or None), ``caret_moved`` (offset), ``annotation_selected`` (id or
    None) by the user or by :meth:`select_annotation`; ``bound_moved`` (annotation id, part, index, Span) when
    an end was dragged or moved by key: nothing has changed yet, the listener decides; ``menu_requested``
    (annotation ids, global position); ``folded_requested`` (annotation ids, global position) for a "+n";
    ``zoom_requested`` (steps).
    """

    selection_changed = Signal(object)
    caret_moved = Signal(int)
    annotation_selected = Signal(object)
    bound_moved = Signal(int, object, int, object)
    menu_requested = Signal(object, QPoint)
    folded_requested = Signal(object, QPoint)
    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        self._sheet = Sheet(theme, lambda annotation: annotation.uid)
        self._last_selection: Span | None = None
        self._drag: Drag | None = None
        self._pressed: QPoint | None = None
        self.setDocument(self._sheet.document)
        self.set_theme(theme)
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))

    # -- what is shown ------------------------------------------------------------------------------

    def show_article(self, text: str, annotations: Iterable[AnyAnnotation]) -> None:
        """Show a text with its annotations; the same text keeps its place, another starts at the top."""
        if text != self._sheet.text:
            self._drag = None
            self.setDocument(self._sheet.set_text(text))
            self._fit()
        self._sheet.index.load(annotations)
        self.select_annotation(None)
        self.viewport().update()

    def clear_article(self) -> None:
        """Show nothing."""
        self.show_article("", ())

    def apply(self, changed: Iterable[AnyAnnotation], removed: Iterable[int]) -> None:
        """Show annotations that are new or changed, and no more those removed; repaints only their lines."""
        index = self._sheet.index
        for annotation_id in removed:
            before = index.of(annotation_id)
            whole = index.get(annotation_id) is not None and not before
            index.remove(annotation_id)
            self._update_lines(before, whole=whole)
            if annotation_id == self._sheet.selected:
                self.select_annotation(None)
        for annotation in changed:
            before = index.of(annotation.id)
            index.put(annotation)
            self._update_lines([*before, *index.of(annotation.id)], whole=annotation.bounds is None)

    def set_names(self, names: Callable[[AnyAnnotation], str]) -> None:
        """How an annotation is called in the margin and in tool tips."""
        self._sheet.name_of = names
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._sheet.theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selection", 0.75))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("ink"))
        self.setPalette(palette)
        self.viewport().update()

    def set_font_size(self, points: float) -> None:
        """Set the size of the text; what is at the top stays there."""
        top = self._offset_at_top()
        self._sheet.set_font_size(points)
        self._fit()
        self._scroll_to_top(top)

    # -- selection and caret ------------------------------------------------------------------------

    def selection(self) -> Span | None:
        """The selected stretch; None where nothing is selected."""
        cursor = self.textCursor()
        offsets = self._sheet.offsets
        start, end = offsets.offset(cursor.selectionStart()), offsets.offset(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def select(self, span: Span | None) -> None:
        """Select a stretch, with the caret at its end; None keeps the caret and selects nothing."""
        cursor = self.textCursor()
        if span is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self._sheet.offsets.position(span.start))
            cursor.setPosition(self._sheet.offsets.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the caret stands."""
        return self._sheet.offsets.offset(self.textCursor().position())

    def line_number(self) -> int:
        """The caret's line in the text, from 1: lines end where the text's do."""
        return self._sheet.text.count("\n", 0, self.caret()) + 1

    def reveal(self, span: Span) -> None:
        """Scroll so that the stretch is seen, with some lines around it; nothing moves if it is seen."""
        line = self._sheet.line_of(span.start)
        if line is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = line.rect.top()
        if not bar.value() + 8 <= top <= bar.value() + height - line.rect.height() - 16:
            self._scroll_to(top - height / 3)

    # -- annotations --------------------------------------------------------------------------------

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
        self._update_lines([*sheet.index.of(sheet.selected or 0), *sheet.index.of(annotation_id or 0)])
        sheet.selected = annotation_id
        annotation = sheet.index.get(annotation_id) if annotation_id is not None else None
        if reveal and annotation is not None and annotation.bounds is not None:
            self.reveal(annotation.main_spans[0] if annotation.main_spans else annotation.bounds)
        self.annotation_selected.emit(annotation_id)

    def annotations_at(self, offset: int) -> list[int]:
        """The annotations at a code point, innermost first."""
        return self._sheet.index.at(offset)

    def next_annotation(self) -> None:
        """Select the next annotation in text order: after the selected one, else after the caret."""
        self._step(1)

    def previous_annotation(self) -> None:
        """Select the previous annotation in text order."""
        self._step(-1)

    def adjust_bound(self, edge: str, step: int, by_word: bool) -> None:
        """Ask for the selected annotation's ``start`` or ``end`` to move by characters or words.

        The span meant is the one at the caret; else the first one's start or the last one's end.
        """
        highlights = self._sheet.index.of(self._sheet.selected or 0)
        if not highlights:
            return
        caret = self.caret()
        here = [one for one in highlights if one.start <= caret <= one.end]
        main = [one for one in highlights if one.part in (Part.TEXT, Part.CONTENT)]
        one = here[0] if len(here) == 1 else (main[0] if edge == "start" else main[-1])
        bound = one.start if edge == "start" else one.end
        span = moved(one, edge, next_bound(self._sheet.text, bound, step, by_word))
        if (span.start, span.end) != (one.start, one.end):
            self.bound_moved.emit(one.annotation, one.part, one.number, span)

    def _step(self, step: int) -> None:
        neighbour = self._sheet.index.neighbour(self._sheet.selected, self.caret(), step)
        if neighbour is not None:
            self.select_annotation(neighbour)

    # -- painting and layout ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the highlights, then let Qt paint the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        painter.setClipRect(event.rect().translated(0, scrolled))
        self._sheet.paint(painter, QRectF(event.rect().translated(0, scrolled)))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the new width; what is at the top stays there."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            top = self._offset_at_top()
            self._fit()
            self._scroll_to_top(top)

    def _fit(self) -> None:
        outer = self.width() - self.verticalScrollBar().sizeHint().width()
        width = int(self._sheet.fit(float(outer)))
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        left = max(0, (outer - width) // 2)
        if self.viewportMargins().left() != left:
            self.setViewportMargins(left, 0, 0, 0)

    def _offset_at_top(self) -> int:
        line = next(
            self._sheet.lines(self.verticalScrollBar().value(), self.verticalScrollBar().value() + 1), None
        )
        return line.start if line and self.verticalScrollBar().value() else 0

    def _scroll_to_top(self, offset: int) -> None:
        line = self._sheet.line_of(offset) if offset else None
        self._scroll_to(line.rect.top() if line else 0)

    def _scroll_to(self, height: float) -> None:
        bar = self.verticalScrollBar()
        # A long text is laid out little by little: its scroll bar may not know yet how far it reaches.
        bar.setMaximum(max(bar.maximum(), int(height)))
        bar.setValue(int(height))

    def _update_lines(self, highlights: Iterable[Highlight], whole: bool = False) -> None:
        top = self.verticalScrollBar().value()
        height = self.viewport().height()
        if whole and top < height:  # labels of whole-article passages stand beside the first line
            self.viewport().update(QRectF(0, 0, self.viewport().width(), 80).toRect())
        band = self._sheet.band(list(highlights), top - 40, top + height + 40)
        if not band.isEmpty():
            self.viewport().update(band.translated(0, -top).toAlignedRect())

    def _tell_selection(self) -> None:
        selection = self.selection()
        if selection != self._last_selection:
            self._last_selection = selection
            self.selection_changed.emit(selection)

    # -- mouse, keys, help --------------------------------------------------------------------------

    def _point(self, place: QPointF) -> QPointF:
        return place + QPointF(0, self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            handle = handle_near(self._sheet.handles(), self._point(event.position()))
            if handle is not None:
                self._drag = Drag(handle)
                self._sheet.preview = handle.highlight
                return
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle that was taken; else show what can be done here."""
        if self._drag is not None:
            before = self._drag.now
            at = self.cursorForPosition(event.position().toPoint()).position()
            self._sheet.preview = self._drag.to(self._sheet.offsets.offset(at))
            self._update_lines([before, self._sheet.preview])
            return
        super().mouseMoveEvent(event)
        point = self._point(event.position())
        if handle_near(self._sheet.handles(), point):
            shape = Qt.CursorShape.SizeHorCursor
        elif self._sheet.note_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go, or, after a click, select what is marked there."""
        if self._drag is not None:
            drag = self._end_drag()
            if drag.span is not None:
                one = drag.origin
                self.bound_moved.emit(one.annotation, one.part, one.number, drag.span)
            return
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        way = (event.position().toPoint() - pressed).manhattanLength()
        if way <= _CLICK_REACH and self.selection() is None:
            self._click(event)

    def _click(self, event: QMouseEvent) -> None:
        point = self._point(event.position())
        noted = self._sheet.note_at(point)
        if len(noted) > 1:
            self.folded_requested.emit(noted, event.globalPosition().toPoint())
            return
        here = self._sheet.marked_at(point)
        if not here:
            self.select_annotation(None)
            return
        # A second click at the same place goes outwards.
        selected = self._sheet.selected
        at = here.index(selected) + 1 if selected in here else 0
        self.select_annotation(here[at % len(here)], reveal=False)

    def _end_drag(self) -> Drag:
        drag, self._drag = self._drag, None
        assert drag is not None
        self._sheet.preview = None
        self._update_lines([drag.origin, drag.now])
        return drag

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets a handle go where it was; else Qt's own keys move the caret."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about what is marked at the mouse, or, by key, at the caret."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.annotations_at(self.caret())
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            here = self._sheet.marked_at(
                self._point(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            )
            place = event.globalPos()
        self.menu_requested.emit(here, place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for a larger or smaller text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show in a tool tip what is marked under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = self._sheet.marked_at(self._point(QPointF(event.pos())))
            named = [a for one in here if (a := self._sheet.index.get(one)) is not None]
            lines = [f"{annotation.kind}: {self._sheet.name_of(annotation)}" for annotation in named]
            QToolTip.showText(event.globalPos(), rich_tip(*lines) if lines else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the canonical text, which Qt's own text is not."""
        data = QMimeData()
        selection = self.selection()
        data.setText(selection.of(self._sheet.text) if selection else "")
        return data
