"""The group of suggestions in the tagging panel: its head with the count, and the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop import menus
from copydesk.desktop.action_set import Actions, lend_tip, plain
from copydesk.desktop.action_spec import Needs
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.suggesting.rows import SuggestionDelegate, SuggestionRows
from copydesk.desktop.text import plain_label

Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 6
_SETTLING = ("accept_suggestion", "reject_suggestion")


class SuggestionList(QListView):
    """The list; its current row and the selected suggestion follow each other.

    Enter is ``accept_wanted``, X and Del are ``reject_wanted``, of the row that is current; Esc is
    ``escaped``.
    """

    accept_wanted = Signal()
    reject_wanted = Signal()
    escaped = Signal()

    def __init__(self, offers: Offers, look: Look):
        super().__init__()
        self.setObjectName("suggestionList")
        self.setAccessibleName(tr("Suggestions for the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SuggestionDelegate(look, self))
        self._offers = offers
        self._following = False
        self.rows = SuggestionRows(offers, self)
        self.setModel(self.rows)
        self.clicked.connect(lambda index: offers.select(self.rows.id_at(index.row())))
        self.rows.modelReset.connect(lambda: self._follow(offers.selected))
        offers.selected_changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Qt's: room for some rows."""
        rows = min(max(self.rows.rowCount(), 2), _ROWS_SHOWN)
        return QSize(200, rows * (self.fontMetrics().lineSpacing() + 8) + 4)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt's: another row became the current one, by mouse or key."""
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self._offers.select(self.rows.id_at(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's: one sees where the focus is. Nothing is selected by that: one may only be passing through."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._following = True
            self.setCurrentIndex(self.rows.index(0))
            self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: the keys that settle a suggestion; all others move in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._offers.select(self.rows.id_at(self.currentIndex().row()))
            self.accept_wanted.emit()
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self._offers.select(self.rows.id_at(self.currentIndex().row()))
            self.reject_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self, suggestion_id: int | None) -> None:
        """Make the selected suggestion's row the current one, without telling it again."""
        place = self.rows.place_of(suggestion_id)
        self._following = True
        try:
            if place is None:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
            else:
                self.setCurrentIndex(self.rows.index(place))
        finally:
            self._following = False


class SuggestionPanel(QWidget):
    """Shown only while suggestions are open; ``emptied`` where the last went while it had the focus."""

    accept_wanted = Signal()
    reject_wanted = Signal()
    accept_all_wanted = Signal()
    emptied = Signal()
    escaped = Signal()

    def __init__(self, offers: Offers, look: Look, actions: Actions):
        super().__init__()
        self.setObjectName("suggestionPanel")
        self._offers = offers
        self._title = plain_label()
        self._title.setObjectName("suggestionTitle")
        self.list = SuggestionList(offers, look)
        self.list.accept_wanted.connect(self.accept_wanted)
        self.list.reject_wanted.connect(self.reject_wanted)
        self.list.escaped.connect(self.escaped)
        self.list.doubleClicked.connect(lambda _index: self.accept_wanted.emit())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._actions = actions
        for spec in actions.table:
            if Needs.MARK in spec.needs:
                self.list.addAction(actions[spec.id])
        self.one = [self._button(actions[name]) for name in _SETTLING]
        self.all = QToolButton(autoRaise=True)
        self.all.setObjectName("acceptAllButton")
        self.all.setText(tr("Accept all"))
        lend_tip(actions["accept_all_suggestions"], self.all)
        self.all.clicked.connect(self.accept_all_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 0)
        head.addWidget(self._title, 1)
        for button in (*self.one, self.all):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._title.setFont(look.strong(self._title.font()))
        offers.changed.connect(self._tell)
        self._tell()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the tab key goes through, from the top."""
        return (*self.one, self.all, self.list)

    @staticmethod
    def _button(action: QAction) -> QToolButton:
        """Does what the key does to the selected suggestion, whatever has the focus."""
        button = QToolButton(autoRaise=True)
        button.setDefaultAction(action)
        button.setAccessibleName(plain(action.text()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setObjectName(f"button_{action.objectName()}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
        return button

    def _show_menu(self, point: QPoint) -> None:
        if not self.list.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menus.popup(
            menu,
            (*_SETTLING, "", "accept_all_suggestions", "reject_all_suggestions", "settle_many"),
            self._actions,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _tell(self) -> None:
        count = len(self._offers.all())
        self._title.setText(tr("%Ln suggestion(s)", "", count))
        focus = QApplication.focusWidget()
        if not count and focus is not None and self.isAncestorOf(focus):
            self.emptied.emit()
        self.setVisible(count > 0)
        self.list.updateGeometry()
