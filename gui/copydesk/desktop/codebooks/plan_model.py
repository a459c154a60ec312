"""The entries that an import would bring, as rows of a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from copydesk.desktop.language import tr, translated
from copydesk.desktop.text import one_line
from copydesk.domain.codebook_plan import Outcome, Part, Planned

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ORDER = (Outcome.CONFLICT, Outcome.NEW, Outcome.CHANGED, Outcome.SAME)


def outcome_name(outcome: Outcome) -> str:
    """What becomes of an entry, in a word."""
    return {
        Outcome.NEW: tr("new", "an entry of a codebook"),
        Outcome.CHANGED: tr("changed", "an entry of a codebook"),
        Outcome.SAME: tr("the same", "an entry of a codebook"),
        Outcome.CONFLICT: tr("conflict, left out", "an entry of a codebook"),
    }[outcome]


def _part_name(part: Part) -> str:
    return {Part.ACTOR: tr("actor"), Part.TOPIC: tr("topic"), Part.ATTRIBUTE: tr("attribute")}[part]


class PlanModel(QAbstractTableModel):
    """Rows with what needs a look first: conflicts, then what is new, changed and the same."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Planned] = []

    def show_items(self, items: tuple[Planned, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._items = sorted(items, key=lambda one: _ORDER.index(one.outcome))
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Qt's."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Qt's."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Outcome"), tr("Name"), tr("Kind"), tr("Why"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self._items[index.row()]
        if index.column() == 0:
            return outcome_name(one.outcome)
        if index.column() == 1:
            return one_line(f"{one.code} {one.name}".strip(), 200)
        if index.column() == 2:
            return _part_name(one.part)
        return one_line(translated(one.why), 300) if one.why else ", ".join(one.fields)
