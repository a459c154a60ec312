"""The topics as a tree for Qt, in their order; what hangs on them is counted when rows are shown."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import breakable, one_line, own_direction, rich_tip
from copydesk.desktop.topics.definition import meaning, named
from copydesk.desktop.topics.swatch import swatch
from copydesk.domain.topic import Topic

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-copydesk-topic"
_NONE = QModelIndex()
_PAGE = 100
"""Topics whose uses are counted together when one of them comes into view."""


class Column(IntEnum):
    """What the columns are."""

    NAME = 0
    USES = 1


class TopicModel(QAbstractItemModel):
    """The topics whose name, code or keywords hold what is looked for, with all that is above them.

    An index bears its topic's id. What is changed by dragging or typing goes through the session.
    """

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._words = ""
        self._topics: dict[int, Topic] = {}
        self._all: dict[int | None, list[int]] = {None: []}
        self._shown: dict[int | None, list[int]] = {None: []}
        self._rows: dict[int, int] = {}
        self._counts: dict[int, int] = {}
        look.changed.connect(self.repaint)

    # -- what is shown ------------------------------------------------------------------------------

    def load(self, words: str = "") -> bool:
        """Read the topics anew; gives whether rows came, went or moved, so that the view was reset."""
        session = self._desk.session
        topics = {one.id: one for one in session.codebook.topics()} if session else {}
        every = _in_order(topics)
        shown = _matching(topics, every, words.casefold().split())
        self._words = words
        if shown == self._shown and every == self._all:
            self._topics = topics
            self.repaint()
            return False
        self.beginResetModel()
        self._topics, self._all, self._shown = topics, every, shown
        self._rows = {one: row for ids in shown.values() for row, one in enumerate(ids)}
        self._counts = {}
        self.endResetModel()
        return True

    def count_again(self) -> None:
        """Forget how much hangs on the topics, which is counted again where it is shown."""
        self._counts = {}
        self._changed((Qt.ItemDataRole.DisplayRole,))

    def repaint(self) -> None:
        """All that is shown may look otherwise now."""
        self._changed(())

    def _changed(self, roles: Sequence[int]) -> None:
        for parent, ids in self._shown.items():
            if ids:
                above = self.index_of(parent)
                last = self.index(len(ids) - 1, Column.USES, above)
                self.dataChanged.emit(self.index(0, 0, above), last, list(roles))

    @property
    def total(self) -> int:
        """How many topics there are, shown or not."""
        return len(self._topics)

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def topic(self, index: Index) -> Topic | None:
        """The topic of a row."""
        return self._topics.get(index.internalId()) if index.isValid() else None

    def topic_of(self, topic_id: int | None) -> Topic | None:
        """The topic of that id."""
        return self._topics.get(topic_id) if topic_id is not None else None

    def index_of(self, topic_id: int | None) -> QModelIndex:
        """The row of a topic; none where it is not shown."""
        row = self._rows.get(topic_id) if topic_id is not None else None
        return QModelIndex() if row is None or topic_id is None else self.createIndex(row, 0, topic_id)

    def siblings(self, topic_id: int, *, shown: bool = True) -> list[int]:
        """The topics below the same one, itself too, in their order; those shown, or all."""
        topic = self._topics[topic_id]
        return (self._shown if shown else self._all).get(_parent(topic, self._topics), [])

    def below(self, topic_id: int | None) -> list[int]:
        """All topics right below one, shown or not."""
        return self._all.get(topic_id, [])

    # -- Qt's questions -----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """Qt's."""
        below = self._shown.get(parent.internalId() if parent.isValid() else None, [])
        if not (0 <= row < len(below) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override] - Qt has another of the name
        """Qt's."""
        topic = self.topic(index)
        return QModelIndex() if topic is None else self.index_of(_parent(topic, self._topics))

    def rowCount(self, parent: Index = _NONE) -> int:
        """Qt's."""
        if parent.isValid() and parent.column() != 0:
            return 0
        return len(self._shown.get(parent.internalId() if parent.isValid() else None, ()))

    def columnCount(self, parent: Index = _NONE) -> int:
        """Qt's."""
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Qt's."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Topic"), tr("Uses", "how many passages and quotations are about a topic"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's."""
        topic = self.topic(index)
        if topic is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour("dim" if topic.retired or index.column() else "ink")
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(topic)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(topic)
        if index.column() == Column.USES:
            return self._use_data(topic, role)
        return self._name_data(topic, role)

    def _name_data(self, topic: Topic, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return own_direction(one_line(_shown_name(topic), 200))
        if role == Qt.ItemDataRole.EditRole:
            return topic.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._swatch(topic)
        return None

    def _use_data(self, topic: Topic, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            count = self._count(topic)
            return QLocale().toString(count) if count else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _said(self, topic: Topic) -> str:
        uses = tr("%Ln passage(s) and quotation(s)", "", self._count(topic))
        return f"{_shown_name(topic)}, {uses}"

    def _swatch(self, topic: Topic) -> QIcon:
        return swatch(self._look, topic.colour)

    def _count(self, topic: Topic) -> int:
        if topic.id not in self._counts:
            self._count_around(topic.id)
        return self._counts[topic.id]

    def _count_around(self, topic_id: int) -> None:
        beside = self._shown.get(_parent(self._topics[topic_id], self._topics), [topic_id])
        first = self._rows.get(topic_id, 0) // _PAGE * _PAGE
        wanted = {topic_id, *beside[first : first + _PAGE]}
        session = self._desk.session
        found: Mapping[int, int] = session.topic_pages.counts(wanted) if session else {}
        self._counts |= {one: found.get(one, 0) for one in wanted}

    # -- typing and dragging ------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._desk.writable:
            return found
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        found |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: another name was typed in the row."""
        topic = self.topic(index)
        name = " ".join(str(value).split())
        if topic is None or role != Qt.ItemDataRole.EditRole or not name or name == topic.name:
            return False
        self._desk.do(lambda session: session.codebook.edit_topic(topic.id, name=name))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt's: topics are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Qt's."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt's: what is dragged."""
        data = QMimeData()
        found = (self.topic(index) for index in indexes)
        ids = self.highest({topic.id for topic in found if topic is not None})
        if ids:
            data.setData(MIME, QByteArray(" ".join(map(str, ids)).encode()))
        return data

    def highest(self, ids: Collection[int]) -> list[int]:
        """Those of the topics that are below none of the others, in the tree's order."""
        found: list[int] = []
        waiting = list(reversed(self._all[None]))
        while waiting:
            topic_id = waiting.pop()
            if topic_id in ids:
                found.append(topic_id)
            else:
                waiting += reversed(self._all.get(topic_id, []))
        return found

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt's: a topic can be dropped anywhere but below itself."""
        dragged = self._dragged(data)
        if not dragged or not self._desk.writable:
            return False
        above = self.topic(parent)
        while above is not None and above.id not in dragged:
            above = self.topic_of(above.parent)
        return above is None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt's: topics were dropped on another one, or between two."""
        dragged = self._dragged(data)
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        under = self.topic(parent)
        below = self._shown.get(under.id if under else None, [])
        rest = below[row:] if row >= 0 else []
        before = next((one for one in rest if one not in dragged), None)
        self.move(dragged, under.id if under else None, before)
        return True

    def move(self, topic_ids: Sequence[int], parent: int | None, before: int | None) -> None:
        """Put topics elsewhere, as one change; nothing happens where they are there already."""
        below = self.below(parent)
        rest = [one for one in below if one not in topic_ids]
        place = rest.index(before) if before in rest else len(rest)
        if [*rest[:place], *topic_ids, *rest[place:]] != below:
            self._desk.do(lambda session: session.entries.move_topics(topic_ids, parent, before))

    def _dragged(self, data: QMimeData) -> list[int]:
        said = data.data(MIME).toStdString().split()
        return [int(one) for one in said if one.isdecimal() and int(one) in self._topics]


def _tip(topic: Topic) -> str:
    colour = tr("Colour: {colour}", colour=topic.colour) if topic.colour else ""
    return rich_tip(one_line(named(topic), 200), *map(breakable, meaning(topic, most=400)), colour)


def _shown_name(topic: Topic) -> str:
    return tr("{topic} (retired)", topic=named(topic)) if topic.retired else named(topic)


def _parent(topic: Topic, topics: Mapping[int, Topic]) -> int | None:
    return topic.parent if topic.parent in topics else None


def _in_order(topics: Mapping[int, Topic]) -> dict[int | None, list[int]]:
    found: dict[int | None, list[int]] = {None: []}
    for one in sorted(topics.values(), key=lambda one: (one.position, one.id)):
        found.setdefault(_parent(one, topics), []).append(one.id)
    return found


def _matching(
    topics: Mapping[int, Topic], every: Mapping[int | None, list[int]], words: Iterable[str]
) -> dict[int | None, list[int]]:
    """The topics that hold all the words, and those above them."""
    sought = tuple(words)
    if not sought:
        return dict(every)
    kept: set[int] = set()
    for topic in topics.values():
        held = " ".join((topic.code, topic.name, *topic.keywords)).casefold()
        if all(word in held for word in sought):
            above: int | None = topic.id
            while above is not None and above not in kept:
                kept.add(above)
                above = _parent(topics[above], topics)
    return {
        parent: [one for one in ids if one in kept]
        for parent, ids in every.items()
        if parent is None or parent in kept
    }
