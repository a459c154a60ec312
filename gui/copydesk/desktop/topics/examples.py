"""The examples of a topic: words that are about it, or only seem to be, and the article they are from."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.domain.topic import Topic, TopicExample

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROWS = 4


class ExampleModel(QAbstractListModel):
    """The examples of one topic; ``edited`` gives all of them, one of which says something else."""

    edited = Signal(object)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self.examples: tuple[TopicExample, ...] = ()

    def show_all(self, examples: tuple[TopicExample, ...]) -> None:
        """Show these."""
        if examples != self.examples:
            self.beginResetModel()
            self.examples = examples
            self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(self.examples)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if self._desk.writable else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's."""
        if not 0 <= index.row() < len(self.examples):
            return None
        one = self.examples[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = one_line(one.text, 200)
            said = tr("Is: {text}", text=words) if one.positive else tr("Is not: {text}", text=words)
            return own_direction(said)
        if role == Qt.ItemDataRole.EditRole:
            return one.text
        if role == Qt.ItemDataRole.DecorationRole:
            return self._look.icon("done" if one.positive else "close", "done" if one.positive else "error")
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(one_line(one.text, 600), self._from(one))
        return None

    def _from(self, one: TopicExample) -> str:
        session = self._desk.session
        row = session.topic_pages.article_of(one) if session else None
        return tr("From: {title}", title=one_line(row.title, 200)) if row else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: other words were typed in the row."""
        row, text = index.row(), str(value).strip()
        before = self.examples[row]
        if role != Qt.ItemDataRole.EditRole or not text or text == before.text:
            return False
        changed = TopicExample(text, before.positive, before.article)
        self.edited.emit((*self.examples[:row], changed, *self.examples[row + 1 :]))
        return True


class ExampleList(QListView):
    """``opened`` tells that Enter was pressed or a row double-clicked, ``removed`` that Del was."""

    opened = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter and Del; in an editor they never come here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ExamplesBox(QWidget):
    """The list with what can be done about it, and a line for new ones."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._topic: Topic | None = None
        self.model = ExampleModel(desk, look)
        self.list = ExampleList()
        self.list.setObjectName("topicExamples")
        self.list.setAccessibleName(tr("Examples"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.line = Line()
        self.line.setObjectName("newExample")
        self.line.setPlaceholderText(tr("Type an example; or press I on words of an article"))
        self.line.setAccessibleName(tr("New example"))
        tips = {
            "is": ("done", tr("Add it as an example of what the topic is (Enter)")),
            "is_not": ("close", tr("Add it as an example of what the topic is not (Shift+Enter)")),
            "edit": ("edit", tr("Edit the example (F2)")),
            "open": ("article", tr("Go to the article it is from (Enter)")),
            "remove": ("delete", tr("Remove the example (Del)")),
        }
        self.buttons = {name: icon_button(look, icon, tip) for name, (icon, tip) in tips.items()}
        self.setFocusProxy(self.line)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.line, 1)
        for button in self.buttons.values():
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.model.edited.connect(self._store)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.list.doubleClicked.connect(self._open)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        does = {
            "is": lambda: self._add(positive=True),
            "is_not": lambda: self._add(positive=False),
            "edit": lambda: self.list.edit(self.list.currentIndex()),
            "open": self._open,
            "remove": self._remove,
        }
        for name, button in self.buttons.items():
            button.clicked.connect(does[name])
        self.line.textChanged.connect(self._allow)

    def show_topic(self, topic: Topic) -> None:
        """Show the examples of a topic."""
        if self._topic is None or topic.id != self._topic.id:
            self.line.clear()
        self._topic = topic
        row = self.list.currentIndex().row()
        self.model.show_all(topic.examples)
        count = self.model.rowCount()
        if not self.list.currentIndex().isValid() and count and row >= 0:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))
        height = self.list.sizeHintForRow(0) if count else 0
        self.list.setFixedHeight(max(height, 1) * min(count, _ROWS) + 2 * self.list.frameWidth())
        self.list.setVisible(count > 0)
        self._allow()

    def _allow(self) -> None:
        writable, chosen = self._desk.writable, self._chosen() is not None
        typed = bool(self.line.text().strip())
        self.line.setReadOnly(not writable)
        for name, can in (("is", typed), ("is_not", typed), ("edit", chosen), ("remove", chosen)):
            self.buttons[name].setEnabled(writable and can)
        one = self._chosen()
        self.buttons["open"].setEnabled(one is not None and bool(one.article))

    def _chosen(self) -> TopicExample | None:
        row = self.list.currentIndex().row()
        return self.model.examples[row] if 0 <= row < len(self.model.examples) else None

    def _store(self, examples: Sequence[TopicExample]) -> None:
        topic = self._topic
        if topic is not None and self._desk.writable:
            self._desk.do(lambda session: session.entries.set_examples(topic.id, examples))

    def _add(self, *, positive: bool) -> None:
        if text := self.line.text().strip():
            self.line.clear()
            self._store((*self.model.examples, TopicExample(text, positive)))

    def _remove(self) -> None:
        one = self._chosen()
        if one is not None:
            self._store([each for each in self.model.examples if each is not one])

    def _open(self) -> None:
        one, session = self._chosen(), self._desk.session
        if one is not None and session is not None and (row := session.topic_pages.article_of(one)):
            self._desk.show_article(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter in the line adds what is typed in it, with Shift as what the topic is not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.hasFocus():
            self._add(positive=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)
