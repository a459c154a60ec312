"""An actor's page: what the codebook says of it, and below where it is named and speaks."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from copydesk.desktop.actors.form import ActorForm
from copydesk.desktop.actors.tabs import ActorTabs
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

_REST = 250
"""Milliseconds without a change after which the places are read again."""


class ActorPagePanel(QWidget):
    """``merging`` wishes to merge the actor, ``splitting`` and ``recoding`` to do so with what is ticked."""

    merging = Signal()
    splitting = Signal()
    recoding = Signal()

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self.current: int | None = None
        self.form = ActorForm(desk, look)
        self.tabs = ActorTabs(desk, look)
        self.ticked = plain_label()
        dim(self.ticked)
        self.merge = _button(tr("Mer&ge…"), tr("Let all that refers to this actor refer to another one"))
        self.split = _button(tr("&Split off…"), tr("Give what is ticked to a new actor"))
        self.recode = _button(tr("&Recode…"), tr("Give what is ticked to another actor"))
        self.untick = _button(tr("&Untick all"), tr("Tick nothing"))
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._load_all)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(8, 16, 16, 8)
        inside.addWidget(self.form)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(scroll)
        self.splitter.addWidget(self.tabs)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([400, 260])
        self.splitter.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 16, 16)
        row.addWidget(self.ticked, 1)
        for button in (self.untick, self.split, self.recode, self.merge):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        wishes: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.merge, self.merging.emit),
            (self.split, self.splitting.emit),
            (self.recode, self.recoding.emit),
            (self.untick, self.tabs.ticks.clear),
        )
        for button, wish in wishes:
            button.clicked.connect(wish)
        self.tabs.ticks.changed.connect(self._tell)

    def show_actor(self, actor_id: int | None) -> None:
        """Show another actor; what was typed for the one before is stored first."""
        self.form.commit()
        self.current = actor_id
        self.load()
        self.load_places()

    def load(self) -> None:
        """Show what the codebook says by now."""
        session = self._desk.session
        there = (
            session is not None
            and self.current is not None
            and session.codebook.has(Entry(EntryKind.ACTOR, self.current))
        )
        actor = session.codebook.actor(self.current) if session and there and self.current else None
        self.form.show_actor(actor)
        self._tell()

    def load_places(self) -> None:
        """Show where the actor is by now."""
        self._timer.stop()
        session = self._desk.session
        page = session.actor_pages.page(self.current) if session and self.current is not None else None
        self.tabs.show_page(page)
        self._tell()

    def _load_all(self) -> None:
        self.load()  # other attributes may be defined by now
        self.load_places()

    def load_places_soon(self) -> None:
        """Show it once nothing has changed for a moment: it is not read with each tag."""
        self._timer.start()

    def stop(self) -> None:
        """Store what is typed, and begin nothing any more."""
        self.form.commit()
        self._timer.stop()
        self.tabs.stop()

    def _tell(self) -> None:
        count, writable = len(self.tabs.ticks.ids), self._desk.writable and self.current is not None
        self.ticked.setText(tr("%Ln ticked", "", count) if count else "")
        self.merge.setEnabled(writable)
        self.untick.setEnabled(count > 0)
        for button in (self.split, self.recode):
            button.setEnabled(writable and count > 0)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
