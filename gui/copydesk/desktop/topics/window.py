"""The window of topics, beside the main one: their tree, and the page of the one that is chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
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
from copydesk.desktop.merging.choosing import MergeDialog
from copydesk.desktop.small import icon_button
from copydesk.desktop.text import dim, one_line, plain_label
from copydesk.desktop.topics.adder import Adder
from copydesk.desktop.topics.deleting import DeleteDialog
from copydesk.desktop.topics.moving import MoveDialog
from copydesk.desktop.topics.page import TopicPage
from copydesk.desktop.topics.tree import TopicTree
from copydesk.desktop.topics.uses import UsesBox
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import Topic
from copydesk.session.codebook import Entry

_SIZE = QSize(1040, 700)
_TREE = 360
_PAGE = 460
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
        self.merge = QPushButton(tr("&Merge into…"))
        self.merge.setAutoDefault(False)
        self.merge.setToolTip(tr("Let all that is about this topic be about another one (Ctrl+M)"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.page = TopicPage(desk, look)
        self.uses = UsesBox(desk, look)
        self.right = QSplitter(Qt.Orientation.Vertical)
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
            "add_below": ("below", tr("New topic below the chosen one (Ctrl+Shift+N)")),
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
        tools.addWidget(self.merge)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for each in (self.filter, self.tree, self.adder, self.status):
            column.addWidget(each)
        column.setStretchFactor(self.tree, 1)
        column.addLayout(tools)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.right)
        self.right.setChildrenCollapsible(False)
        for each in (self.page, self.uses):
            self.right.addWidget(each)
        self.right.setSizes([_PAGE, _SIZE.height() - _PAGE])
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
        self.tree.menu_wished.connect(self._show_menu)
        self.tree.delete_wished.connect(self.delete)
        self.buttons["delete"].clicked.connect(self.delete)
        self.merge.clicked.connect(self.ask_merge)
        self.uses.move_wished.connect(self.ask_move)
        for key, does in (
            ("Ctrl+F", self.filter.setFocus),
            ("Ctrl+M", self.ask_merge),
            ("Ctrl+R", lambda: self.ask_move(False)),
            ("Ctrl+Shift+R", lambda: self.ask_move(True)),
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

    def show_topic(self, topic_id: int) -> None:
        """Choose a topic; a filter that hides it is cleared."""
        if not self.tree.topics.index_of(topic_id).isValid():
            self.filter.clear()
        self.tree.show_topic(topic_id)

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
        self.merge.setEnabled(writable and chosen and self.tree.topics.total > 1)
        self.empty.button.setEnabled(writable)
        self.bring.setEnabled(writable)

    def _choose(self, topic_id: int | None) -> None:
        topic = self.tree.topics.topic_of(topic_id)
        self.page.show_topic(topic)
        self.uses.show_topic(topic)
        self.stack.setCurrentWidget(self.right if self.tree.topics.total else self.empty)
        self._allow()

    def _count_soon(self) -> None:
        self._counting.start()

    def _count_again(self) -> None:
        if self._desk.session is not None:
            self.tree.topics.count_again()
            self.uses.show_topic(self._topic)

    @property
    def _topic(self) -> Topic | None:
        return self.tree.topics.topic_of(self.tree.current)

    # -- what is done -------------------------------------------------------------------------------

    def ask_new(self, *, below: bool) -> None:
        """Ask for the name of a topic: beside the chosen one, or below it."""
        if not self._desk.writable:
            return
        chosen = self._topic
        parent = None if chosen is None else chosen.id if below else chosen.parent
        above = self.tree.topics.topic_of(parent)
        self.adder.ask(parent, one_line(above.name, 40) if above else "")

    def _add(self, parent: int | None, name: str) -> None:
        made = self._desk.do(lambda session: session.codebook.add_topic(name, parent=parent))
        if made is not None:
            self.show_topic(made)

    def _show_menu(self, at: QPoint) -> None:
        """All that can be done with the chosen topic, with the keys for it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._topic is not None
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (tr("&New topic"), "Ins", lambda: self.ask_new(below=False), True),
            (tr("New topic &below"), "Ctrl+Shift+N", lambda: self.ask_new(below=True), chosen),
            (tr("&Rename"), "F2", self.tree.rename, chosen),
            (tr("Move &up"), "Alt+Up", lambda: self.tree.step(Qt.Key.Key_Up), chosen),
            (tr("Move &down"), "Alt+Down", lambda: self.tree.step(Qt.Key.Key_Down), chosen),
            (tr("Move &out"), "Alt+Left", lambda: self.tree.step_out(out=True), chosen),
            (
                tr("Move &in, below the one before"),
                "Alt+Right",
                lambda: self.tree.step_out(out=False),
                chosen,
            ),
            (tr("&Merge into…"), "Ctrl+M", self.ask_merge, chosen and self.tree.topics.total > 1),
            (tr("D&elete…"), "Del", self.delete, chosen),
        )
        for text, key, does, can in entries:
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(can and self._desk.writable)
            action.triggered.connect(lambda _on=False, does=does: does())
        menu.popup(at)

    def ask_move(self, split: bool) -> None:
        """Ask where the ticked annotations go: to another topic, or (split) to a new one."""
        topic, ids = self._topic, self.uses.marked
        if topic is not None and ids and self._desk.writable:
            MoveDialog(self._desk, self._look, topic, ids, self, split=split).open()

    def delete(self) -> None:
        """Delete the chosen topic; where something hangs on it, ask what becomes of that."""
        topic, session = self._topic, self._desk.session
        if topic is None or session is None or not self._desk.writable:
            return
        entry = Entry(EntryKind.TOPIC, topic.id)
        uses = session.merging.uses(entry)
        if any(uses.values()):
            DeleteDialog(self._desk, self._look, topic, uses, self).open()
            return
        self._desk.do(lambda session: session.merging.delete(entry))
        self.hinted.emit(tr("Deleted {topic}. Undo brings it back.", topic=one_line(topic.name, 60)))

    def ask_merge(self) -> None:
        """Ask which topic the chosen one goes into."""
        topic = self._topic
        if topic is not None and self._desk.writable:
            entry = Entry(EntryKind.TOPIC, topic.id)
            dialog = MergeDialog(self._desk, EntryKind.TOPIC, self, entry=entry)
            dialog.kept.setFocus()
            dialog.open()

    # -- where it was -------------------------------------------------------------------------------

    def place(self) -> dict[str, str]:
        """Where the window is and how it is divided, to be remembered."""
        return {
            "topics_geometry": self.saveGeometry().toBase64().toStdString(),
            "topics_split": self.splitter.saveState().toBase64().toStdString(),
            "topics_page": self.right.saveState().toBase64().toStdString(),
        }

    def restore(self, place: Mapping[str, str]) -> None:
        """Be where the window was."""
        if place.get("topics_geometry"):
            self.restoreGeometry(_decoded(place["topics_geometry"]))
        if place.get("topics_split"):
            self.splitter.restoreState(_decoded(place["topics_split"]))
        if place.get("topics_page"):
            self.right.restoreState(_decoded(place["topics_page"]))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the tree has the focus at first."""
        super().showEvent(event)
        self.tree.setFocus()


def _decoded(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii")))
