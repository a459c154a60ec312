"""What is about a topic: listed below its page, opened in the article, recoded and split off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.check_list import outline_boxes
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import breakable, dim, one_line, own_direction, plain_label
from copydesk.desktop.topics.uses_model import Place, UsesModel
from copydesk.domain.topic import Topic

_ARTICLE_WIDTH = 240
_PAD = 4
_LINES = 3
_MOST = 240
"""Characters of the words that are shown among those around them."""


class UsesTable(QTableView):
    """``opened`` tells that Enter was pressed; the space bar ticks all rows that are selected."""

    opened = Signal()

    def __init__(self, model: UsesModel):
        super().__init__()
        self.uses = model
        self.setObjectName("topicUses")
        self.setAccessibleName(tr("Passages and quotations about the topic"))
        self.setModel(model)
        dress_rows(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().lineSpacing() + _PAD)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Place.WORDS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Place.ARTICLE, _ARTICLE_WIDTH)

    def chosen(self) -> list[int]:
        """The rows that are selected."""
        return [index.row() for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter opens, the space bar ticks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            if self.isEnabled() and self.uses.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsUserCheckable:
                self.uses.tick(self.chosen())
        else:
            super().keyPressEvent(event)


class UsesBox(QWidget):
    """The list and its buttons. ``move_wished`` asks to recode, or (True) split off, what is ticked."""

    move_wished = Signal(bool)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._topic: int | None = None
        self.model = UsesModel(desk, look, self)
        self.table = UsesTable(self.model)
        outline_boxes(self.table, look)
        self.caption = plain_label()
        dim(self.caption)
        self.context = plain_label(wrap=True)
        self.context.setObjectName("topicUseContext")
        self.context.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.context.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        self.open = QPushButton(tr("&Open"))
        self.open.setToolTip(tr("Show the place in the article (Enter)"))
        self.recode = QPushButton(tr("Re&code…"))
        self.recode.setToolTip(tr("Let what is ticked, or else selected, be about another topic (Ctrl+R)"))
        self.split = QPushButton(tr("&Split off…"))
        self.split.setToolTip(tr("Give what is ticked, or else selected, to a new topic (Ctrl+Shift+R)"))
        self._lay_out()
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.open.clicked.connect(self._open)
        self.recode.clicked.connect(lambda: self.move_wished.emit(False))
        self.split.clicked.connect(lambda: self.move_wished.emit(True))
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.table.selectionModel().currentChanged.connect(self._tell_context)
        self.model.ticked.connect(self._tell)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.caption, 1)
        for button in (self.open, self.recode, self.split):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.context)
        layout.addLayout(buttons)

    def show_topic(self, topic: Topic | None) -> None:
        """Show what is about a topic; the row where we are stays, as far as it is still there."""
        session, other = self._desk.session, self._topic != (topic.id if topic else None)
        at = self.model.at(self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        self._topic = topic.id if topic else None
        self.model.show_all(session.topic_pages.uses(topic.id) if session and topic else [])
        row = self.model.row_of(at.annotation) if at is not None and not other else -1
        if row >= 0 and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.verticalScrollBar().setValue(place)
        self._tell()

    @property
    def marked(self) -> list[int]:
        """The annotations that are ticked, or else those that are selected."""
        if self.model.ticks:
            return sorted(self.model.ticks)
        rows = (self.model.at(row) for row in self.table.chosen())
        return [use.annotation for use in rows if use is not None]

    def _tell(self) -> None:
        count, ticked = self.model.rowCount(), len(self.model.ticks)
        if not count:
            said = tr("Nothing is about this topic yet.")
        elif ticked:
            said = tr("%Ln ticked", "passages and quotations", ticked)
        else:
            said = tr("%Ln passage(s) and quotation(s)", "", count)
        self.caption.setText(said)
        self._tell_context()
        self._allow()

    def _tell_context(self) -> None:
        """Show the words of the row where we are among those around them, which are marked by brackets."""
        use, session = self.model.at(self.table.currentIndex().row()), self._desk.session
        found = session.topic_pages.context(use) if use is not None and session is not None else None
        self.context.setVisible(self.model.rowCount() > 0)
        if found is None:
            self.context.setText("")
            return
        left, words, right = found
        said = f"…{left}[{one_line(words, _MOST)}]{right}…"
        self.context.setText(breakable(own_direction(" ".join(said.split()))))

    def _allow(self) -> None:
        marked = bool(self.marked) and self._desk.writable
        self.recode.setEnabled(marked)
        self.split.setEnabled(marked)
        self.open.setEnabled(self.table.currentIndex().isValid())

    def _open(self) -> None:
        use = self.model.at(self.table.currentIndex().row())
        if use is not None:
            self._desk.show_article(use.article)
            self._desk.select(use.annotation)
