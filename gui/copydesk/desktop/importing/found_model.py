"""The documents that an import found, as rows: where each is from, what reads it, what would come in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from copydesk.desktop.language import tr, tr_marked, translated
from copydesk.desktop.look import Look
from copydesk.desktop.text import natural, one_line, rich_tip
from copydesk.session.import_values import DocumentPlan

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOLD = 5
"""How many warnings and failures of a document its tooltip tells."""


class Column(IntEnum):
    """The table's columns, in order."""

    DOCUMENT = 0
    FORMAT = 1
    ARTICLES = 2
    REMARK = 3


class Shown(IntEnum):
    """Which documents are shown, besides those of one format."""

    ALL = 0
    WARNED = 1
    FAILED = 2
    DUPLICATES = 3


Facet = Shown | str
"""Some of the documents: by what was found, or by the title of their format."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What was found in all documents together."""

    documents: int = 0
    articles: int = 0
    duplicates: int = 0
    warned: int = 0
    failed: int = 0


class FoundModel(QAbstractTableModel):
    """Grows while documents are looked at."""

    def __init__(self, look: Look, parent: QObject | None = None):
        super().__init__(parent)
        self._look = look
        self._plans: list[DocumentPlan] = []
        self._shown: list[DocumentPlan] = []
        self._facet: Facet = Shown.ALL
        self._order: tuple[int, Qt.SortOrder] | None = None

    # -- what was found -----------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing was found yet."""
        self.beginResetModel()
        self._plans, self._shown = [], []
        self.endResetModel()

    def replace(self, plans: Sequence[DocumentPlan]) -> None:
        """Documents were looked at anew: each takes the place of what it was before."""
        anew = {(plan.path, plan.source): plan for plan in plans}
        for known in (self._plans, self._shown):
            known[:] = [anew.get((plan.path, plan.source), plan) for plan in known]
        if self._shown:
            last = self.index(len(self._shown) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def add(self, plans: Sequence[DocumentPlan]) -> None:
        """More documents were looked at."""
        self._plans += plans
        fitting = [plan for plan in plans if _fits(plan, self._facet)]
        if not fitting:
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
        self._shown += fitting
        self.endInsertRows()

    def show(self, facet: Facet) -> None:
        """Show only some of the documents."""
        self._facet = facet
        self.beginResetModel()
        self._shown = [plan for plan in self._plans if _fits(plan, facet)]
        self._sort()
        self.endResetModel()

    def plan(self, row: int) -> DocumentPlan:
        """The document in a row."""
        return self._shown[row]

    def row_of(self, path: Path, source: str) -> int | None:
        """Where a document is shown; None where it is not."""
        rows = (row for row, plan in enumerate(self._shown) if (plan.path, plan.source) == (path, source))
        return next(rows, None)

    def totals(self) -> Totals:
        """What was found in all, shown or not."""
        return Totals(
            len(self._plans),
            sum(plan.articles for plan in self._plans),
            sum(plan.duplicates for plan in self._plans),
            sum(_fits(plan, Shown.WARNED) for plan in self._plans),
            sum(_fits(plan, Shown.FAILED) for plan in self._plans),
        )

    def formats(self) -> list[tuple[str, int]]:
        """The formats' titles with how many documents each has, the most first."""
        return Counter(plan.format for plan in self._plans if plan.format).most_common()

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many documents are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt's: the columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (
                tr("Document"),
                tr("Read as", "which format a document is read as"),
                tr("Articles"),
                tr("Note", "column: what is to be known of a document"),
            )
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what a cell shows."""
        plan = self._shown[index.row()]
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(plan, column)
            case Qt.ItemDataRole.ToolTipRole:
                return rich_tip(str(plan.path), *_sentences(plan))
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.ARTICLES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole if column is Column.REMARK:
                return self._sign(plan)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt's: a column's head was pressed; -1 is the order in which the documents were found."""
        self._order = (column, order) if column >= 0 else None
        self.show(self._facet)

    def _sort(self) -> None:
        if self._order is None:
            return
        column, order = self._order
        self._shown.sort(key=_SORT_KEYS[Column(column)], reverse=order is Qt.SortOrder.DescendingOrder)

    def _words(self, plan: DocumentPlan, column: Column) -> str:
        match column:
            case Column.DOCUMENT:
                return one_line(plan.source, 200)
            case Column.FORMAT:
                return tr_marked(plan.format) if plan.format else ""
            case Column.ARTICLES:
                return QLocale().toString(plan.articles)
            case Column.REMARK:
                return _short(plan)

    def _sign(self, plan: DocumentPlan) -> Any:
        if plan.failed:
            return self._look.icon("error", "error")
        return self._look.icon("warning", "warning") if plan.warnings else None


def _fits(plan: DocumentPlan, facet: Facet) -> bool:
    match facet:
        case Shown.ALL:
            return True
        case Shown.WARNED:
            return bool(plan.warnings)
        case Shown.FAILED:
            return bool(plan.failed)
        case Shown.DUPLICATES:
            return plan.duplicates > 0
        case title:
            return plan.format == title


def short_notes() -> tuple[str, str, str, str]:
    """What is said in a word of a document: unreadable, readable in part, known already, with a warning."""
    return (
        tr("not readable"),
        tr("in part", "a document that can be read in part"),
        tr("here already", "a document whose articles are in the project"),
        tr("warning"),
    )


def _short(plan: DocumentPlan) -> str:
    """In a word what is to be known of a document; the sentences stand beside the table."""
    unreadable, in_part, known, warned = short_notes()
    if plan.failed:
        return in_part if plan.articles else unreadable
    if plan.duplicates and not plan.articles:
        return known
    if plan.warnings:
        return warned
    return tr("%Ln here already", "texts left out of an import", plan.duplicates) if plan.duplicates else ""


def _sentences(plan: DocumentPlan) -> list[str]:
    """What is to be known of a document, the worst first."""
    said = [translated(failure.error) for failure in plan.failed[:_TOLD]]
    said += [translated(warned.remark) for warned in plan.warnings[:_TOLD]]
    if plan.duplicates:
        said.append(tr("%Ln text(s) already in the project or in this import.", "", plan.duplicates))
    return said


def sentences(plans: Iterable[DocumentPlan]) -> list[str]:
    """What is to be known of some documents."""
    return [said for plan in plans for said in _sentences(plan)]


_SORT_KEYS: dict[Column, Any] = {
    Column.DOCUMENT: lambda plan: natural(plan.source),
    Column.FORMAT: lambda plan: plan.format,
    Column.ARTICLES: lambda plan: plan.articles,
    Column.REMARK: lambda plan: (-len(plan.failed), -len(plan.warnings), -plan.duplicates),
}
