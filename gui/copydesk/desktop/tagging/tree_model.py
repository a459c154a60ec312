"""The article's annotations as a tree: kind, then actor, topic or quotation, then each occurrence.

One annotation more or less costs one row, never a reset.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.terms import kind_plural
from copydesk.desktop.text import natural, one_line
from copydesk.desktop.topics.definition import tip
from copydesk.domain.annotation import Kind, Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Roles(IntEnum):
    """What the delegate and the tree ask for besides the text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    ANNOTATION = Qt.ItemDataRole.UserRole + 3
    LINE = Qt.ItemDataRole.UserRole + 4
    LEVEL = Qt.ItemDataRole.UserRole + 5


class Node:
    """A row: a kind, an entry of the codebook, or an annotation. Siblings are sorted by their keys."""

    __slots__ = ("annotation", "entry", "key", "kind", "label", "number", "parent", "rows")

    def __init__(self, number: int, parent: "Node | None", kind: Kind | None, key: tuple[Any, ...]):
        self.number = number
        self.parent = parent
        self.kind = kind
        self.key = key
        self.rows: list[Node] = []
        self.label = ""
        self.entry: int | None = None
        self.annotation: int | None = None

    def __lt__(self, other: "Node") -> bool:
        return self.key < other.key

    @property
    def place(self) -> int:
        """Which of its siblings the node is."""
        return bisect_left(self.parent.rows, self) if self.parent else 0


class AnnotationModel(QAbstractItemModel):
    """Follows the desk's annotations. Indexes carry the number of their node, which is never used twice."""

    def __init__(self, desk: Desk, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._next = 1
        self._nodes: dict[int, Node] = {}
        self._of_annotation: dict[int, Node] = {}
        self._of_entry: dict[tuple[Kind, int], Node] = {}
        self._root = self._new(None, None, ())
        self._kinds = {kind: self._new(self._root, kind, (place,)) for place, kind in enumerate(Kind)}
        self._root.rows = list(self._kinds.values())
        desk.article_shown.connect(self.reload)
        desk.annotations_changed.connect(self._change)

    # -- following the desk -------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the annotations of the article on the desk."""
        self.beginResetModel()
        self._of_annotation.clear()
        self._of_entry.clear()
        for kind in self._kinds.values():
            kind.rows = []
        self._nodes = {node.number: node for node in (self._root, *self._kinds.values())}
        for annotation in self._desk.annotations.values():
            node = self._leaf(annotation)
            node.parent = self._parent_of(annotation)
            node.parent.rows.append(node)
        for parent in (*self._kinds.values(), *self._of_entry.values()):
            parent.rows.sort()
        self.endResetModel()

    def _change(self, changed: Iterable[AnyAnnotation], removed: Iterable[int]) -> None:
        for annotation_id in removed:
            self._take_out(annotation_id)
        for annotation in changed:
            self._put_in(annotation)

    def _put_in(self, annotation: AnyAnnotation) -> None:
        old = self._of_annotation.get(annotation.id)
        if old is not None:
            new = self._leaf(annotation)
            stays = old.key == new.key and self._fits(old, annotation)
            if stays:
                self._drop(new)
                self._of_annotation[annotation.id] = old
                self._tell(old)
                return
            self._drop(new)
            self._of_annotation[annotation.id] = old
            self._take_out(annotation.id)
        entry = self._entry_for(annotation)
        node = self._leaf(annotation)
        node.parent = entry
        self._insert(node)
        self._tell(entry)

    def _fits(self, node: Node, annotation: AnyAnnotation) -> bool:
        """Whether a node is still below the right entry, and that one below the right place."""
        entry = _entry_of(annotation)
        if entry is None:
            return True
        parent = node.parent
        return parent is not None and parent.entry == entry and parent.key == self._entry_key(annotation)

    def _take_out(self, annotation_id: int) -> None:
        node = self._of_annotation.pop(annotation_id, None)
        if node is None or node.parent is None:
            return
        parent = node.parent
        self._remove(node)
        if parent.entry is not None and parent.kind is not None and not parent.rows:
            del self._of_entry[parent.kind, parent.entry]
            kind = parent.parent
            self._remove(parent)
            parent = kind
        if parent is not None:
            self._tell(parent)

    def _entry_for(self, annotation: AnyAnnotation) -> Node:
        """The node that the annotation belongs under, made if need be."""
        kind = self._kinds[annotation.kind]
        entry = _entry_of(annotation)
        if entry is None:
            return kind
        found = self._of_entry.get((annotation.kind, entry))
        if found is None:
            found = self._new_entry(annotation, entry)
            self._insert(found)
            self._tell(kind)
        elif found.key != self._entry_key(annotation):
            self._rename(found, annotation)
        return found

    def _rename(self, entry: Node, annotation: AnyAnnotation) -> None:
        """Move an entry with all its rows to where its new name belongs."""
        parent = entry.parent
        assert parent is not None
        at = self._index(parent)
        self.beginRemoveRows(at, entry.place, entry.place)
        parent.rows.remove(entry)
        self.endRemoveRows()
        entry.key = self._entry_key(annotation)
        entry.label = self._desk.name_of(annotation)
        self._insert(entry)

    def _parent_of(self, annotation: AnyAnnotation) -> Node:
        """As :meth:`_entry_for` while the model is being reset: nothing is told, nothing sorted."""
        kind = self._kinds[annotation.kind]
        entry = _entry_of(annotation)
        if entry is None:
            return kind
        found = self._of_entry.get((annotation.kind, entry))
        if found is None:
            found = self._new_entry(annotation, entry)
            kind.rows.append(found)
        return found

    def _new_entry(self, annotation: AnyAnnotation, entry: int) -> Node:
        """The node of an entry that had none, not yet among its siblings."""
        node = self._new(self._kinds[annotation.kind], annotation.kind, self._entry_key(annotation))
        node.entry = entry
        node.label = self._desk.name_of(annotation)
        self._of_entry[annotation.kind, entry] = node
        return node

    def _entry_key(self, annotation: AnyAnnotation) -> tuple[Any, ...]:
        return (natural(self._desk.name_of(annotation)), _entry_of(annotation))

    def _leaf(self, annotation: AnyAnnotation) -> Node:
        bounds = annotation.bounds
        at = (bounds.start, bounds.end) if bounds else (-1, -1)
        node = self._new(None, annotation.kind, (*at, annotation.id))
        node.annotation = annotation.id
        self._of_annotation[annotation.id] = node
        return node

    def _new(self, parent: Node | None, kind: Kind | None, key: tuple[Any, ...]) -> Node:
        node = Node(self._next, parent, kind, key)
        self._nodes[node.number] = node
        self._next += 1
        return node

    def _drop(self, node: Node) -> None:
        del self._nodes[node.number]

    def _insert(self, node: Node) -> None:
        assert node.parent is not None
        place = bisect_left(node.parent.rows, node)
        self.beginInsertRows(self._index(node.parent), place, place)
        insort(node.parent.rows, node)
        self.endInsertRows()

    def _remove(self, node: Node) -> None:
        assert node.parent is not None
        place = node.place
        self.beginRemoveRows(self._index(node.parent), place, place)
        del node.parent.rows[place]
        self._drop(node)
        self.endRemoveRows()

    def _tell(self, node: Node) -> None:
        index = self._index(node)
        self.dataChanged.emit(index, index)
        if node.parent is not None and node.parent.parent is not None:
            above = self._index(node.parent)
            self.dataChanged.emit(above, above)

    # -- finding rows -------------------------------------------------------------------------------

    def index_of(self, annotation_id: int | None) -> QModelIndex:
        """Where an annotation is; an invalid index for none."""
        node = self._of_annotation.get(annotation_id) if annotation_id is not None else None
        return self._index(node) if node else QModelIndex()

    def annotations_below(self, index: Index) -> list[int]:
        """The ids of the annotations in a row and in all rows below it."""
        node = self._node(index)
        if node is self._root:
            return []
        if node.annotation is not None:
            return [node.annotation]
        return [leaf.annotation for leaf in _leaves(node) if leaf.annotation is not None]

    def count(self, kind: Kind) -> int:
        """How many annotations of a kind there are."""
        return _count(self._kinds[kind])

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.place, 0, node.number)

    # -- Qt's questions -----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Qt's: the index of a row below a parent."""
        rows = self._node(parent).rows
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row].number)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override] - QObject.parent() is another
        """Qt's: the row above."""
        parent = self._node(child).parent
        return self._index(parent) if parent else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many rows are below."""
        return len(self._node(parent).rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: always one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the words, and what the delegate wants to know."""
        node = self._node(index)
        if node.annotation is not None and role in _WORDS:
            return self._words(node.annotation)
        ask = _ANSWERS.get(role)
        if ask is not None:
            return ask(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        return self._line(node) if role == Roles.LINE else None

    def _words(self, annotation_id: int) -> str:
        """The words of an occurrence, made when they are seen: an article may have ten thousand."""
        annotation = self._desk.annotations.get(annotation_id)
        if annotation is None:
            return ""
        words = one_line(self._desk.words_of(annotation), 160) if annotation.bounds else tr("Whole article")
        speaker = self._desk.name_of(annotation) if isinstance(annotation, Quotation) else ""
        return (
            tr("{name}: {text}", "a term before what it is about", name=speaker, text=words)
            if speaker
            else words
        )

    def _tip(self, node: Node) -> str | None:
        """What the topic of a row means."""
        of = node if node.entry is not None else node.parent
        if of is None or of.entry is None or of.kind is not Kind.PASSAGE or self._desk.session is None:
            return None
        return tip(self._desk.session.codebook.topic(of.entry))

    def _line(self, node: Node) -> int | None:
        annotation = self._desk.annotations.get(node.annotation) if node.annotation is not None else None
        bounds = annotation.bounds if annotation else None
        return self._desk.line_of(bounds.start) if bounds else None


def _label(node: Node) -> str:
    is_kind = node.entry is None and node.annotation is None and node.kind is not None
    return kind_plural(node.kind) if is_kind and node.kind else node.label


def _spoken(node: Node) -> str:
    return f"{_label(node)}, {_count(node)}" if node.annotation is None else _label(node)


def _level(node: Node) -> int:
    if node.annotation is not None:
        return 2
    return 0 if node.entry is None else 1


def _leaves(node: Node) -> Iterable[Node]:
    for row in node.rows:
        if row.annotation is not None:
            yield row
        else:
            yield from row.rows


def _count(node: Node) -> int:
    if node.entry is not None or node.kind is Kind.QUOTATION:
        return len(node.rows)
    return sum(len(row.rows) for row in node.rows)


def _entry_of(annotation: AnyAnnotation) -> int | None:
    match annotation:
        case Mention():
            return annotation.actor
        case Passage():
            return annotation.topic
        case Quotation():
            return None


_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_ANSWERS: dict[int, Callable[[Node], Any]] = {
    Qt.ItemDataRole.DisplayRole: _label,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Roles.KIND: lambda node: node.kind,
    Roles.COUNT: lambda node: _count(node) if node.annotation is None else None,
    Roles.ANNOTATION: lambda node: node.annotation,
    Roles.LEVEL: _level,
}
