"""What is missing in sentences, and where it is, as models for two lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import noop, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.small import row_icon
from copydesk.desktop.terms import kind_name
from copydesk.desktop.text import one_line, own_direction, rich_tip
from copydesk.session import Session
from copydesk.session.completeness import Gap, Missing

_ICONS = {
    "actor": "actor",
    "article": "article",
    "topic": "topic",
    "mention": "actor",
    "passage": "topic",
    "quotation": "quotation",
}
_USUAL = {
    Missing.SPEAKER: noop("%Ln quotation(s) without speaker", "", 1),
    Missing.CUE: noop("%Ln quotation(s) without cue", "", 1),
    Missing.TOPICS: noop("%Ln quotation(s) without topic", "", 1),
    Missing.STANCE: noop("%Ln quotation(s) without stance", "", 1),
    Missing.KIND: noop("%Ln actor(s) of no kind yet", "", 1),
    Missing.DEFINITION: noop("%Ln topic(s) without definition", "", 1),
}
_ATTRIBUTE = {
    "actor": noop("%Ln actor(s) without {name}", "", 1),
    "article": noop("%Ln article(s) without {name}", "", 1),
    "mention": noop("%Ln mention(s) without {name}", "", 1),
    "passage": noop("%Ln passage(s) without {name}", "", 1),
    "quotation": noop("%Ln quotation(s) without {name}", "", 1),
}
_PAGE = 100
"""Places whose words are read together when their rows come into view."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Place:
    """What lacks something: an annotation with its article, or an article, actor or topic (ids)."""

    id: int
    article: int | None = None
    annotation: int | None = None


def gap_told(gap: Gap) -> str:
    """What is missing, and how often, such as ``12 quotations without stance``."""
    if gap.attribute is not None:
        return tr_marked(_ATTRIBUTE[gap.of], "", gap.count, name=one_line(gap.attribute.name, 60))
    return tr_marked(_USUAL[gap.missing], "", gap.count)


def places_of(session: Session, gap: Gap) -> list[Place]:
    """All that lack it."""
    if gap.of in ("mention", "passage", "quotation"):
        return [Place(one, article, one) for one, article in session.completeness.annotations(gap)]
    ids = session.completeness.ids(gap)
    return [Place(one, one if gap.of == "article" else None) for one in ids]


def same_gap(one: Gap, other: Gap | None) -> bool:
    """Whether the same is missing, however often."""
    if other is None or one.missing is not other.missing:
        return False
    first, second = one.attribute, other.attribute
    return (first.id if first else None) == (second.id if second else None)


class GapModel(QAbstractListModel):
    """A row for each thing that is missing."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.gaps: list[Gap] = []

    def show_all(self, gaps: list[Gap]) -> None:
        """Show these."""
        self.beginResetModel()
        self.gaps = gaps
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many things are missing."""
        return 0 if parent is not None and parent.isValid() else len(self.gaps)

    def data(self, index: Index, role: int = 0) -> object:
        """What a row says, and the sign of what lacks it."""
        if not index.isValid():
            return None
        gap = self.gaps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return own_direction(gap_told(gap))
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(gap_told(gap))
        if role == Qt.ItemDataRole.DecorationRole:
            icon = _ICONS[gap.of]
            return row_icon(self._look, icon, icon if icon != "article" else "ink")
        return None


class PlaceModel(QAbstractListModel):
    """What lacks one thing; words and names are read when a row is shown."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.of = ""
        self.places: Sequence[Place] = ()
        self._said: dict[int, str] = {}

    def show_all(self, of: str, places: Sequence[Place]) -> None:
        """Show these, which are of one kind."""
        self.beginResetModel()
        self.of = of
        self.places = places
        self._said = {}
        self.endResetModel()

    def row_of(self, place: Place | None) -> int:
        """The row of a place; -1 where it lacks nothing any more."""
        return self.places.index(place) if place in self.places else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many places there are."""
        return 0 if parent is not None and parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = 0) -> object:
        """What a row says."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = index.row()
        if row not in self._said:
            first = row - row % _PAGE
            self._read(range(first, min(first + _PAGE, len(self.places))))
        return self._said.get(row, "")

    def _read(self, rows: range) -> None:
        session = self._desk.session
        if session is None:
            return
        if self.of in ("mention", "passage", "quotation"):
            self._read_annotations(session, rows)
            return
        for row in rows:
            self._said[row] = own_direction(one_line(self._name(session, self.places[row].id), 160))

    def _name(self, session: Session, id_: int) -> str:
        if self.of == "article":
            found = session.articles.row(id_)
            return found.title if found else ""
        return self._desk.actor_name(id_) if self.of == "actor" else self._desk.topic_name(id_)

    def _read_annotations(self, session: Session, rows: range) -> None:
        shown = [self.places[row] for row in rows]
        found = {one.id: one for one in session.articles.annotations_by_id(place.id for place in shown)}
        texts = {one: session.articles.get(one).text for one in {each.article for each in found.values()}}
        for row, place in zip(rows, shown, strict=True):
            one = found.get(place.id)
            if one is not None:
                name = self._desk.name_of(one) or kind_name(one.kind)
                words = " … ".join(span.of(texts[one.article]) for span in one.main_spans)
                said = " · ".join(filter(None, (name, one_line(words, 60))))
                self._said[row] = own_direction(one_line(said, 160))
