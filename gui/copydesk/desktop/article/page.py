"""The page: a read-only text edit that shows a sheet in a column of good width, and scrolls it.

Reading order, selection and caret are Qt's own, so screen readers work. The text goes in and never comes
back out. What is marked, and the mouse, are the article view's.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from copydesk.desktop.article.sheet import Sheet
from copydesk.desktop.article.typesetting import TextLook
from copydesk.desktop.theme import Theme
from copydesk.domain.span import Span

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
)
_MOST_RECTS = 8
_NOTCH = 120
"""Eighths of a degree: what Qt tells for one notch of a wheel."""


class Page(QTextEdit):
    """Shows a sheet. All offsets are code points of the canonical text.

    Signals: ``selection_changed`` (Span or None), ``caret_moved`` (offset), ``zoom_requested`` (steps),
    ``marks_changed`` when all may be marked anew, or in other colours, ``marks_edited`` (places of
    annotations that are new or changed, whether some are gone from where they were).
    """

    selection_changed = Signal(object)
    caret_moved = Signal(int)
    zoom_requested = Signal(int)
    marks_changed = Signal()
    marks_edited = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        self._sheet = Sheet(theme, lambda annotation: annotation.uid)
        self._last_selection: Span | None = None
        self._place: int | None = None
        self._handing_on = False
        self._turned = 0
        self._document: QTextDocument | None = None
        self._put(self._sheet.document)
        self.set_theme(theme)
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))

    def set_text(self, text: str) -> None:
        """Show another text from its start, with nothing marked in it."""
        self._put(self._sheet.set_text(text))
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._tell_selection()
        self.caret_moved.emit(0)

    def _put(self, document: QTextDocument) -> None:
        """Show a document in place of the last one, which PySide would keep as long as the view is there."""
        last, self._document = self._document, document
        self.setDocument(document)
        if last is not None:
            last.deleteLater()

    def replace_text(self, text: str) -> None:
        """Show a corrected text, with nothing marked in it yet: what is at the top stays there."""
        before, caret, top = self._sheet.text, self.caret(), self._offset_at_top()
        self.set_text(text)
        line = self._sheet.line_of(_carried(top, before, text)) if top else None
        self.place_caret(_carried(caret, before, text))
        self._scroll_to(line.rect.top() if line else 0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._sheet.theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selection", 0.75))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("ink"))
        palette.setColor(QPalette.ColorRole.Window, theme.colour("paper"))  # beside the sheet
        self.setPalette(palette)
        self.viewport().update()
        self.marks_changed.emit()

    def set_font_size(self, points: float) -> None:
        """Set the size of the text; what is at the top stays there."""
        self.set_text_look(replace(self._sheet.look, points=points))

    def text_look(self) -> TextLook:
        """How the text is set."""
        return self._sheet.look

    def set_text_look(self, look: TextLook) -> None:
        """Set the text in another way; what is at the top stays there, and so do caret and selection."""
        if look != self._sheet.look:
            self._keeping_place(lambda: self._set_anew(look))

    def _set_anew(self, look: TextLook) -> None:
        document = self._sheet.set_look(look)
        if document is not self.document():
            before, blocked = self.textCursor(), self.blockSignals(True)
            self._put(document)
            cursor = self.textCursor()
            cursor.setPosition(before.anchor())
            cursor.setPosition(before.position(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.blockSignals(blocked)
        self._fit()

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

    def place_caret(self, offset: int) -> None:
        """Put the caret there and select nothing."""
        cursor = self.textCursor()
        cursor.setPosition(self._sheet.offsets.position(offset))
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

    def show_hits(self, spans: Sequence[Span], current: int | None) -> None:
        """Tint these spans, in text order and apart, and outline the one at that place; none with ()."""
        others = spans is not self._sheet.hits.spans
        self._sheet.hits.show(spans, current)
        self.viewport().update()
        if others:
            self.marks_changed.emit()

    def hits(self) -> Sequence[Span]:
        """The spans that are tinted."""
        return self._sheet.hits.spans

    @property
    def theme(self) -> Theme:
        """The theme that it is painted in."""
        return self._sheet.theme

    def length(self) -> int:
        """How many code points the text has."""
        return len(self._sheet.text)

    def seen(self) -> tuple[int, int]:
        """Between which code points the text is seen, roughly: by lines."""
        bar = self.verticalScrollBar()
        return self._sheet.seen(bar.value(), bar.value() + self.viewport().height())

    def centre(self, offset: int) -> None:
        """Scroll so that the code point is in the middle."""
        line = self._sheet.line_of(offset)
        if line is not None:
            self._scroll_to(line.rect.center().y() - self.viewport().height() / 2)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the canonical text, which Qt's own text is not."""
        data = QMimeData()
        selection = self.selection()
        data.setText(selection.of(self._sheet.text) if selection else "")
        return data

    # -- painting, layout and scrolling --------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the highlights, then let Qt paint the text over them."""
        painter = QPainter(self.viewport())
        try:  # a painter that outlives its painting would take the program down
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scrolled = self.verticalScrollBar().value()
            painter.translate(0, -scrolled)
            for rect in _apart(event.region()):
                area = rect.translated(0, scrolled)
                painter.setClipRect(area)
                self._sheet.paint(painter, QRectF(area))
        finally:
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the new width; what is at the top stays there."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keeping_place(self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text's own font where the program's changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._sheet.use_font()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the place to keep is another now."""
        super().scrollContentsBy(dx, dy)
        self._place = None

    def event(self, event: QEvent) -> bool:
        """Beside the sheet the mouse does what it does on it."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE and self._selects(event):
            place = QPointF(self.viewport().mapFrom(self, event.position()))
            moved = QMouseEvent(
                event.type(),
                place,
                event.globalPosition(),
                event.button(),
                event.buttons(),
                event.modifiers(),
            )
            moved.setTimestamp(event.timestamp())
            self._handing_on = True
            try:
                return QCoreApplication.sendEvent(self.viewport(), moved)
            finally:
                self._handing_on = False
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def _selects(self, event: QMouseEvent) -> bool:
        """Whether it is the left button's, beside the sheet; what the viewport ignored comes here too."""
        left = Qt.MouseButton.LeftButton
        return not self._handing_on and (event.button() == left or bool(event.buttons() & left))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for a larger or smaller text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by_wheel(event.angleDelta().y())
            event.accept()
            return
        self._turned = 0
        super().wheelEvent(event)

    def _zoom_by_wheel(self, angle: int) -> None:
        """Ask for a step for each notch of a wheel; touchpads tell of small parts of one."""
        self._turned = angle + (self._turned if (self._turned > 0) == (angle > 0) else 0)
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            self.zoom_requested.emit(steps)

    def _fit(self) -> None:
        outer = self.width() - self.verticalScrollBar().sizeHint().width()
        page, whole = self._sheet.fit(float(outer))
        if self.lineWrapColumnOrWidth() != page:
            self.setLineWrapColumnOrWidth(page)
        left = max(0, (outer - whole) // 2)
        if self.viewportMargins().left() != left:
            self.setViewportMargins(left, 0, 0, 0)

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Do what lays the text out anew; what is at the top stays there, also after many such changes."""
        top = self._offset_at_top() if self._place is None else self._place
        change()
        line = self._sheet.line_of(top) if top else None
        self._scroll_to(line.rect.top() if line else 0)
        self._place = top

    def _offset_at_top(self) -> int:
        value = self.verticalScrollBar().value()
        # Scrolled to whole pixels, the line before may still show less than one.
        line = next(self._sheet.lines(value + 1, value + 2), None)
        return line.start if line and value else 0

    def _scroll_to(self, height: float) -> None:
        bar = self.verticalScrollBar()
        # A long text is laid out little by little: its scroll bar may not know yet how far it reaches.
        bar.setMaximum(max(bar.maximum(), int(height)))
        bar.setValue(int(height))

    def _tell_selection(self) -> None:
        selection = self.selection()
        if selection != self._last_selection:
            self._last_selection = selection
            self.selection_changed.emit(selection)

    def _point(self, place: QPointF) -> QPointF:
        return place + QPointF(0, self.verticalScrollBar().value())


def _carried(offset: int, before: str, after: str) -> int:
    """Where a place is in a text that was corrected at one other place."""
    if before[:offset] == after[:offset]:
        return offset
    behind = len(before) - offset
    return len(after) - behind if after.endswith(before[offset:]) else min(offset, len(after))


def _apart(region: QRegion) -> list[QRect]:
    """The rectangles of a region: lines far apart are painted without those between."""
    if region.rectCount() > _MOST_RECTS:
        return [region.boundingRect()]
    return list(region)  # type: ignore[call-overload, arg-type] - a region can be walked, whatever the stub says
