"""The palette's field and rows, over the top of the window until something is chosen."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.palette.delegate import RowDelegate
from copydesk.desktop.palette.rows import Row
from copydesk.desktop.text import dim, plain_label

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
VISIBLE = 12
_WIDTH, _MARGIN = 640, 16
"""Pixels: the widest it gets, and what stays free of a narrow window on each side."""


class Roles(IntEnum):
    """What the delegate asks for besides the text."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """The rows that are offered."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the text, and the row for the delegate."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == Roles.ROW else None


class PaletteField(QLineEdit):
    """While it has the focus all keys are its own, but those that ``passes`` lets through to the window."""

    passes: Callable[[QKeyEvent], bool] = staticmethod(lambda _event: False)
    moved = Signal(int)
    taken = Signal(bool)
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        """Qt's: before a key becomes a shortcut, the field is asked whether it wants it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not self.passes(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: keys that move in the list, take a row or give up; all others type."""
        key = Qt.Key
        steps = {
            key.Key_Down: 1, key.Key_Tab: 1, key.Key_Up: -1, key.Key_Backtab: -1,
            key.Key_PageDown: VISIBLE - 1, key.Key_PageUp: 1 - VISIBLE,
        }  # fmt: skip
        pressed = Qt.Key(event.key())
        if pressed in steps:
            self.moved.emit(steps[pressed])
        elif pressed in (key.Key_Return, key.Key_Enter):
            self.taken.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif pressed == key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Qt's: the tab key goes through the rows, and does not leave."""
        return False


class Panel(QWidget):
    """The ground of the field and the rows. What lies below it need not be painted at each key press."""

    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look
        self.setObjectName("palettePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: draw the ground and the line around it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.setPen(self._look.blend("faint", "surface"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class RowList(QListView):
    """The rows on the panel's ground, which likewise let nothing shine through."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: draw the ground, and the rows on it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.end()
        super().paintEvent(event)


class PaletteView(QWidget):
    """Covers the window, unseen but for the panel at its top; a click beside that closes it.

    ``typed`` asks for other rows; ``chosen`` gives a row, and whether Ctrl was held; ``closed`` tells that
    it went without a choice.
    """

    typed = Signal(str)
    chosen = Signal(object, bool)
    closed = Signal()

    def __init__(self, look: Look, hint: Callable[[Row], str], window: QWidget):
        super().__init__(window)
        self._window = window
        self.setObjectName("palette")
        self._hint_for = hint
        self._before: QWidget | None = None
        self.panel = Panel(look, self)
        self.field = PaletteField()
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(tr("Command palette: type an action, article, actor or topic"))
        self.field.setPlaceholderText(
            tr("Type to find anything:  {action} actions  {article} articles  {actor} actors  {topic} topics",
               action=">", article="/", actor="@", topic="#")
        )  # fmt: skip
        self.model = RowModel(self)
        self.list = RowList(look)
        self.hint = plain_label()
        self.hint.setObjectName("paletteHint")
        self._build_list(look)
        self._lay_out()
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.given_up.connect(self.close_palette)
        window.installEventFilter(self)
        self.hide()

    def _build_list(self, look: Look) -> None:
        self.list.setObjectName("paletteRows")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(RowDelegate(look, Roles.ROW, self.list))
        self.list.setModel(self.model)
        self.list.clicked.connect(lambda _index: self._take(control=False))

    def _lay_out(self) -> None:
        dim(self.hint)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.hint)

    # -- opening and closing ------------------------------------------------------------------------

    @property
    def _app(self) -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app

    def open_palette(self) -> None:
        """Show it, empty, with the focus in the field; remembers where the focus was."""
        self._before = QApplication.focusWidget()
        self._cover()
        self.field.clear()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._app.focusChanged.connect(self._focus_changed)

    def close_palette(self) -> None:
        """Go without a choice."""
        if self.isVisible():
            self._leave(give_back=True)
            self.closed.emit()

    def _leave(self, *, give_back: bool) -> None:
        self._app.focusChanged.disconnect(self._focus_changed)
        before, self._before = self._before, None
        if give_back and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self._leave(give_back=False)
            self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's: a click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: the window that is covered got another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        width = min(max(_WIDTH, 40 * self.fontMetrics().averageCharWidth() * 2), window.width() - 2 * _MARGIN)
        above = 2 * _MARGIN
        row = self.list.sizeHintForRow(0) if self.model.rows else self.fontMetrics().lineSpacing() + 12
        room = window.height() - 2 * above - self.field.sizeHint().height() - self.hint.sizeHint().height()
        rows = min(VISIBLE, max((room - 4 * _MARGIN) // row, 3), len(self.model.rows))
        self.list.setFixedHeight(rows * row)
        self.list.setVisible(rows > 0)
        self.panel.setGeometry((window.width() - width) // 2, above, width, self.panel.sizeHint().height())

    # -- rows ---------------------------------------------------------------------------------------

    def offer(self, rows: Sequence[Row]) -> None:
        """Show these rows, the first of them current."""
        self.model.show(rows)
        self._go_to(0)
        self._cover()

    @property
    def current(self) -> Row | None:
        """The row that Enter takes."""
        place = self.list.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _move(self, step: int) -> None:
        count = len(self.model.rows)
        if count:
            there = self.list.currentIndex().row() + step
            round_the_end = abs(step) == 1
            self._go_to(there % count if round_the_end else min(max(there, 0), count - 1))

    def _go_to(self, place: int) -> None:
        self.list.setCurrentIndex(self.model.index(place))
        row = self.current
        words = self._hint_for(row) if row else tr("Nothing has these letters.")
        self.hint.setText(words)
        if QAccessible.isActive():
            said = f"{row.spoken}. {words}" if row else words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _take(self, control: bool) -> None:
        row = self.current
        if row is not None and not row.why_not:
            self._leave(give_back=True)
            self.chosen.emit(row, control)
