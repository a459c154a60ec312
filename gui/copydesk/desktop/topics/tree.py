"""The tree of topics: moved by hand or by keys, named in place, kept as it was when something changes."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.topics.tree_model import Column, TopicModel

_USES_WIDTH = 64
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class TopicTree(QTreeView):
    """``chosen`` gives the current topic's id, or None; ``delete_wished`` that the key for it was
    pressed; ``menu_wished`` where the menu is to appear."""

    chosen = Signal(object)
    delete_wished = Signal()
    menu_wished = Signal(QPoint)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self.setObjectName("topicTree")
        self.setAccessibleName(tr("Topics"))
        self.topics = TopicModel(desk, look, self)
        self._desk = desk
        self._current: int | None = None
        self._unfolded: set[int] = set()
        self._filtered = False
        self.setModel(self.topics)
        self._dress()
        self.expanded.connect(lambda index: self._note(index, unfolded=True))
        self.collapsed.connect(lambda index: self._note(index, unfolded=False))
        self.selectionModel().currentChanged.connect(self._choose)

    def _dress(self) -> None:
        self.setUniformRowHeights(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.setIconSize(QSize(16, 16))
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(700)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.USES, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.USES, _USES_WIDTH)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The id of the topic that is chosen."""
        return self._current

    @property
    def selected(self) -> frozenset[int]:
        """The ids of all topics that are selected, which can be moved together."""
        found = (self.topics.topic(index) for index in self.selectionModel().selectedRows())
        return frozenset(topic.id for topic in found if topic is not None)

    def load(self, words: str = "") -> None:
        """Show the topics as they are now; what was chosen, unfolded and in view stays so."""
        wished, place = self._current, self.verticalScrollBar().value()
        above, selected = self._stays(wished), self.selected
        blocker = QSignalBlocker(self.selectionModel())
        reset = self.topics.load(words)
        if reset or self._filtered != bool(words):
            self._filtered = bool(words)
            self._unfold()
            self.verticalScrollBar().setValue(place)
            first = self.topics.topic(self.topics.index(0, 0))
            tried = (wished, *above, first.id if first else None)
            found = next((one for one in tried if self.topics.index_of(one).isValid()), None)
            self._put(found, selected if found == wished else frozenset())
        del blocker
        self.chosen.emit(self._current)

    def _stays(self, topic_id: int | None) -> list[int]:
        """What is chosen instead if a topic is gone: the next beside it, the one before, the one above."""
        topic = self.topics.topic_of(topic_id)
        if topic is None or topic_id is None:
            return []
        beside = self.topics.siblings(topic_id)
        place = beside.index(topic_id) if topic_id in beside else 0
        above = [] if topic.parent is None else [topic.parent]
        return [*beside[place + 1 :], *reversed(beside[:place]), *above]

    def show_topic(self, topic_id: int) -> None:
        """Choose a topic; those above it are unfolded."""
        index = self.topics.index_of(topic_id)
        if index.isValid():
            # Whatever keys are held while it is shown: only this one is selected.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def _put(self, topic_id: int | None, selected: Collection[int]) -> None:
        index = self.topics.index_of(topic_id)
        self._current = topic_id
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        for other in map(self.topics.index_of, selected):
            if other.isValid():
                self.selectionModel().select(other, flags.Select | flags.Rows)
        self.scrollTo(index)

    def _unfold(self) -> None:
        blocker = QSignalBlocker(self)
        if self._filtered:
            self.expandAll()
        else:
            self.collapseAll()
            for topic_id in self._unfolded:
                index = self.topics.index_of(topic_id)
                if index.isValid():
                    self.setExpanded(index, True)
        del blocker

    def _note(self, index: QModelIndex, *, unfolded: bool) -> None:
        topic = self.topics.topic(index)
        if topic is None or self._filtered:
            return
        if unfolded:
            self._unfolded.add(topic.id)
        else:
            self._unfolded.discard(topic.id)

    def _choose(self, current: QModelIndex) -> None:
        topic = self.topics.topic(current)
        self._current = topic.id if topic else None
        self.chosen.emit(self._current)

    # -- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Alt with an arrow moves the topic, Del deletes it."""
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _KEYS:
            self.step(Qt.Key(event.key()))
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wished.emit()
        else:
            super().keyPressEvent(event)

    def step(self, key: Qt.Key) -> None:
        """Move the chosen topics up, down, out, or in below the one before them, as the arrow says.

        Of topics that are not below the same one only the current one is moved.
        """
        topic = self.topics.topic_of(self._current)
        if topic is None or not self._desk.writable:
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mirrored = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
            key = mirrored.get(key, key)
        beside = self.topics.siblings(topic.id)
        chosen = self.topics.highest(self.selected)
        if topic.id not in chosen or not set(chosen) <= set(beside):
            chosen = [topic.id]
        before = beside[: beside.index(chosen[0])]
        behind = beside[beside.index(chosen[-1]) + 1 :]
        if key is Qt.Key.Key_Up and before:
            self.topics.move(chosen, topic.parent, before[-1])
        elif key is Qt.Key.Key_Down and behind:
            self.topics.move(chosen, topic.parent, self._after(behind[0]))
        elif key is Qt.Key.Key_Left and topic.parent is not None:
            above = self.topics.topic_of(topic.parent)
            if above is not None:
                self.topics.move(chosen, above.parent, self._after(above.id))
        elif key is Qt.Key.Key_Right and before:
            self._unfolded.add(before[-1])
            self.topics.move(chosen, before[-1], None)

    def step_out(self, *, out: bool) -> None:
        """Move the chosen topic out, or in, whichever way the window is read."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.step(Qt.Key.Key_Left if out is not mirrored else Qt.Key.Key_Right)

    def _ask_menu(self, point: QPoint) -> None:
        self.menu_wished.emit(self.viewport().mapToGlobal(point))

    def _after(self, topic_id: int) -> int | None:
        ids = self.topics.siblings(topic_id, shown=False)
        return next(iter(ids[ids.index(topic_id) + 1 :]), None)

    def rename(self) -> None:
        """Let the chosen topic be named in place."""
        index = self.topics.index_of(self._current)
        if index.isValid() and self._desk.writable:
            self.edit(index)
