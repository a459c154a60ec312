"""The window of topics, beside the main one: their tree, and the page of the one that is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button
from copydesk.desktop.text import dim, one_line, plain_label
from copydesk.desktop.topics.adder import Adder
from copydesk.desktop.topics.page import TopicPage
from copydesk.desktop.topics.tree import TopicTree

_SIZE = QSize(1040, 700)
_TREE = 360
_REST = 120
"""Milliseconds after a change in which nothing else happens until what hangs on topics is counted again."""


class TopicsWindow(QDialog):
    """Shows the topics of the project on the desk. ``import_wished`` asks for a codebook from a file."""

    import_wished = Signal()
    hinted = Signal(str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("topicsWindow")
        self.setWindowTitle(tr("Topics"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(_SIZE)
        self._desk = desk
        self._look = look
        self.filter = Line()
        self.tree = TopicTree(desk, look)
        self.adder = Adder()
        self.status = plain_label(wrap=True)
        dim(self.status)
        self.buttons = self._buttons()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.page = TopicPage(desk, look)
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            look,
            "topic",
            tr("No topics yet"),
            tr("Topics are what passages and quotations are about. Make the first, or bring in a codebook."),
            tr("New topic"),
        )
        self._lay_out()
        self._connect()
        self._counting = QTimer(self, singleShot=True, interval=_REST)
        self._counting.timeout.connect(self._count_again)
        self.load()

    def _buttons(self) -> Mapping[str, QToolButton]:
        tips = {
            "add": ("add", tr("New topic beside the chosen one (Ins)")),
            "add_below": ("next", tr("New topic below the chosen one (Ctrl+Shift+N)")),
            "up": ("up", tr("Move up (Alt+Up)")),
            "down": ("down", tr("Move down (Alt+Down)")),
            "delete": ("delete", tr("Delete the topic (Del)")),
        }
        return {name: icon_button(self._look, icon, tip) for name, (icon, tip) in tips.items()}

    def _lay_out(self) -> None:
        self.filter.setObjectName("topicFilter")
        self.filter.setPlaceholderText(tr("Filter by name, code or keyword"))
        self.filter.setAccessibleName(tr("Filter the topics"))
        self.filter.setToolTip(tr("Show the topics with these words (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in self.buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for each in (self.filter, self.tree, self.adder, self.status):
            column.addWidget(each)
        column.setStretchFactor(self.tree, 1)
        column.addLayout(tools)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        self.bring = QPushButton(tr("Import codebook…"))
        inside = self.empty.layout()
        if isinstance(inside, QVBoxLayout):
            inside.insertWidget(inside.count() - 1, self.bring, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in (self.bring, self.empty.button):
            button.setAutoDefault(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.stack)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_TREE, _SIZE.width() - _TREE])
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self.tree.setFocus)
        self.adder.named.connect(self._add)
        self.adder.left.connect(self.tree.setFocus)
        self.empty.pressed.connect(lambda: self.ask_new(below=False))
        self.bring.clicked.connect(self.import_wished)
        self.buttons["add"].clicked.connect(lambda: self.ask_new(below=False))
        self.buttons["add_below"].clicked.connect(lambda: self.ask_new(below=True))
        self.buttons["up"].clicked.connect(lambda: self.tree.step(Qt.Key.Key_Up))
        self.buttons["down"].clicked.connect(lambda: self.tree.step(Qt.Key.Key_Down))
        self.tree.chosen.connect(self._choose)
        for key, does in (
            ("Ctrl+F", self.filter.setFocus),
            ("Ins", lambda: self.ask_new(below=False)),
            ("Ctrl+Shift+N", lambda: self.ask_new(below=True)),
        ):
            QShortcut(QKeySequence(key), self, does)
        self._desk.entries_changed.connect(self.load)
        self._desk.saved.connect(self._count_soon)
        self.finished.connect(self.deleteLater)

    def done(self, result: int) -> None:
        """Qt's: the window closes; what is typed is stored."""
        self.page.commit()
        super().done(result)

    # -- what is shown ------------------------------------------------------------------------------

    def load(self) -> None:
        """Show the codebook as it is now."""
        self.tree.load(self.filter.text())
        self._tell()

    def _filter(self, words: str) -> None:
        self.tree.load(words)
        self._tell()

    def _tell(self) -> None:
        model = self.tree.topics
        if self.filter.text().strip():
            said = (
                tr("Nothing is called so.")
                if not model.shown
                else tr("{shown} of {total} topics", shown=model.shown, total=model.total)
            )
        else:
            said = tr("%Ln topic(s)", "", model.total) if model.total else ""
        self.status.setText(said)
        self.status.setVisible(bool(said))
        self._allow()

    def _allow(self) -> None:
        writable, chosen = self._desk.writable, self.tree.current is not None
        for name, button in self.buttons.items():
            button.setEnabled(writable and (chosen or name == "add"))
        self.empty.button.setEnabled(writable)
        self.bring.setEnabled(writable)

    def _choose(self, topic_id: int | None) -> None:
        topic = self.tree.topics.topic_of(topic_id)
        self.page.show_topic(topic)
        self.stack.setCurrentWidget(self.page if self.tree.topics.total else self.empty)
        self._allow()

    def _count_soon(self) -> None:
        self._counting.start()

    def _count_again(self) -> None:
        if self._desk.session is not None:
            self.tree.topics.count_again()

    # -- what is done -------------------------------------------------------------------------------

    def ask_new(self, *, below: bool) -> None:
        """Ask for the name of a topic: beside the chosen one, or below it."""
        if not self._desk.writable:
            return
        chosen = self.tree.topics.topic_of(self.tree.current)
        parent = None if chosen is None else chosen.id if below else chosen.parent
        above = self.tree.topics.topic_of(parent)
        self.adder.ask(parent, one_line(above.name, 40) if above else "")

    def _add(self, parent: int | None, name: str) -> None:
        made = self._desk.do(lambda session: session.codebook.add_topic(name, parent=parent))
        if made is not None:
            self.filter.clear()
            self.tree.show_topic(made)

    # -- where it was -------------------------------------------------------------------------------

    def place(self) -> dict[str, str]:
        """Where the window is and how it is divided, to be remembered."""
        return {
            "topics_geometry": self.saveGeometry().toBase64().toStdString(),
            "topics_split": self.splitter.saveState().toBase64().toStdString(),
        }

    def restore(self, place: Mapping[str, str]) -> None:
        """Be where the window was."""
        if place.get("topics_geometry"):
            self.restoreGeometry(_decoded(place["topics_geometry"]))
        if place.get("topics_split"):
            self.splitter.restoreState(_decoded(place["topics_split"]))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the tree has the focus at first."""
        super().showEvent(event)
        self.tree.setFocus()


def _decoded(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii")))
