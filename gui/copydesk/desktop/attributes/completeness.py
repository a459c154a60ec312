"""Steps through what lacks something, beside the article, where it is filled in."""

from time import perf_counter

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.action_set import Actions
from copydesk.desktop.attributes.gaps import GapModel, Place, PlaceModel, places_of, same_gap
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.session.completeness import Gap

_SIZE = QSize(460, 480)
_ICON = QSize(16, 16)
_REST = 200
"""Milliseconds after a change before all is counted anew: many changes in a row are counted once."""
_LONG = 0.1
"""Seconds: where counting takes longer, it waits until the hands rest, and a step does not ask for it."""
_RESTS = 10
"""How much longer than the counting itself takes the hands must then rest."""


class _List(QListView):
    """A list in which Enter opens the current row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key was pressed in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.doubleClicked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class CompletenessDialog(QDialog):
    """Above what is missing, below where. What is filled in leaves the list; one goes on with Next.

    ``topic_wished`` and ``actor_wished`` give the one that is to be filled in where the codebook is edited.
    """

    topic_wished = Signal(int)
    actor_wished = Signal(int)

    def __init__(self, desk: Desk, look: Look, actions: Actions, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("completenessDialog")
        self.setWindowTitle(tr("Completeness"))
        self.resize(_SIZE)
        self._desk = desk
        self._row = -1
        self._here: Place | None = None
        self._took = 0.0
        self.gaps = GapModel(look)
        self.places = PlaceModel(desk)
        self.gap_list = _list("gapList", tr("What is missing"))
        self.gap_list.setModel(self.gaps)
        self.place_list = _list("gapPlaces", tr("Where it is missing"))
        self.place_list.setModel(self.places)
        self.previous = QPushButton(tr("&Previous"))
        self.next = QPushButton(tr("&Next"))
        self.previous.setToolTip(actions["previous_gap"].toolTip())
        self.next.setToolTip(actions["next_gap"].toolTip())
        for name in ("next_gap", "previous_gap", "undo", "redo"):
            self.addAction(actions[name])
        self._pages = QStackedWidget()
        self.complete = EmptyState(
            look,
            "done",
            tr("Nothing is missing"),
            tr(
                "Speakers, topics, definitions and required attributes that are not there yet will be listed."
            ),
        )
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        lists = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        lists.addWidget(self.gap_list)
        lists.addWidget(self.place_list)
        lists.setStretchFactor(0, 1)
        lists.setStretchFactor(1, 1)
        self._pages.addWidget(lists)
        self._pages.addWidget(self.complete)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        for button in (self.previous, self.next):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._pages, 1)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.gap_list.selectionModel().currentChanged.connect(self._show_places)
        self.gap_list.doubleClicked.connect(lambda: self._go(0))
        self.place_list.clicked.connect(lambda index: self._go(index.row()))
        self.place_list.doubleClicked.connect(lambda index: self._go(index.row()))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self._timer.timeout.connect(self.load)
        self._desk.saved.connect(self._timer.start)
        self.finished.connect(self.deleteLater)

    # -- what is missing ----------------------------------------------------------------------------

    def load(self) -> None:
        """Count anew what is missing, and stay where we are as far as that is still missing."""
        session, before = self._desk.session, self._gap()
        if session is None:
            return
        began = perf_counter()
        gaps = session.completeness.counts()
        self.gaps.show_all(gaps)
        row = next((row for row, gap in enumerate(gaps) if same_gap(gap, before)), 0)
        if gaps:
            if not same_gap(gaps[row], before):
                self._row, self._here = -1, None
            self.gap_list.setCurrentIndex(self.gaps.index(row))
        self._pages.setCurrentIndex(0 if gaps else 1)
        self._show(keep=True)
        self._took = perf_counter() - began
        self._timer.setInterval(_REST if self._took < _LONG else int(1000 * _RESTS * self._took))

    def _gap(self) -> Gap | None:
        row = self.gap_list.currentIndex().row()
        return self.gaps.gaps[row] if 0 <= row < len(self.gaps.gaps) else None

    def _show_places(self) -> None:
        self._show(keep=False)

    def _show(self, *, keep: bool) -> None:
        """List where it is missing; ``keep`` leaves the place where we are the current one."""
        session, gap = self._desk.session, self._gap()
        places = places_of(session, gap) if session is not None and gap is not None else []
        self.places.show_all(gap.of if gap else "", places)
        if not keep:
            self._row, self._here = -1, None
        row = self.places.row_of(self._here)
        if row >= 0:
            self._row = row
            self.place_list.setCurrentIndex(self.places.index(row))
        self.previous.setEnabled(bool(places))
        self.next.setEnabled(bool(places))

    # -- where it is missing ------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; what was filled in meanwhile is not there any more."""
        if self._timer.isActive() and self._took < _LONG:
            self._timer.stop()
            self.load()
        count = self.places.rowCount()
        if self._here is None:
            row = 0 if by > 0 else -1
        elif by < 0 or self.places.row_of(self._here) >= 0:
            row = self._row + by
        else:  # it was filled in, and the next one has taken its row
            row = self._row
        if count:
            self._go(row % count)

    def _go(self, row: int) -> None:
        if not 0 <= row < self.places.rowCount():
            return
        place = self.places.places[row]
        self._row, self._here = row, place
        self.place_list.setCurrentIndex(self.places.index(row))
        if place.article is not None:
            self._desk.show_article(place.article)
        if place.annotation is not None:
            self._desk.select(place.annotation)
        if self.places.of == "topic":
            self.topic_wished.emit(place.id)
        if self.places.of == "actor":
            self.actor_wished.emit(place.id)


def _list(name: str, told: str) -> QListView:
    view = _List()
    view.setObjectName(name)
    view.setAccessibleName(told)
    view.setUniformItemSizes(True)
    view.setIconSize(_ICON)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return view
