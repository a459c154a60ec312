"""The rules as tables: a row is a label, a value or a link; some columns say what becomes of it."""

from abc import abstractmethod
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from copydesk.desktop.language import tr
from copydesk.desktop.laying.sheet import RuleSheet
from copydesk.desktop.text import one_line, rich_tip
from copydesk.domain.laying import Survey

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIP_LINES = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be set in a cell: one of ``options`` (value, words), or a text, if there are none.

    ``known`` says of what kind the names are that are proposed while a text is typed.
    """

    options: tuple[tuple[str, str], ...] = ()
    known: str = ""


class RulesModel(QAbstractTableModel):
    """What all three tables share. A guess is in italics and says so."""

    def __init__(self, sheet: RuleSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        sheet.edited.connect(self.repaint_all)

    # -- what each table says -----------------------------------------------------------------------

    @abstractmethod
    def heads(self) -> Sequence[str]:
        """What stands above the columns."""

    @abstractmethod
    def show_survey(self, survey: Survey) -> None:
        """Show what the file has."""

    @abstractmethod
    def key(self, row: int) -> Hashable:
        """What the sheet knows the row by."""

    @abstractmethod
    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""

    @abstractmethod
    def choice(self, row: int, column: int) -> Choice | None:
        """What can be set in a cell; None where nothing can."""

    @abstractmethod
    def value(self, row: int, column: int) -> str:
        """What is set in a cell."""

    @abstractmethod
    def set_all(self, rows: Sequence[int], column: int, value: str) -> None:
        """Set the same in several rows."""

    @abstractmethod
    def count(self) -> int:
        """How many rows there are."""

    def empty_words(self, row: int, column: int) -> str:
        """What an empty cell means, to be shown in dim letters."""
        return ""

    def tips(self, row: int) -> Sequence[str]:
        """What more is known of the row."""
        return ()

    def numbers(self) -> frozenset[int]:
        """The columns that hold numbers."""
        return frozenset()

    # -- Qt's ---------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Qt's: how many columns there are."""
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Qt's: what stands above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's: what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.choice(index.row(), index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: what a cell says, and how."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self.words(row, column) or self.empty_words(row, column), 200)
        if role == Qt.ItemDataRole.EditRole:
            return self.value(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self.numbers():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return (
            self._mark(role, guessed=self.sheet.is_guess(self.key(row))) if self._can(row, column) else None
        )

    def _can(self, row: int, column: int) -> bool:
        return self.choice(row, column) is not None

    @staticmethod
    def _mark(role: int, *, guessed: bool) -> Any:
        """How a cell that can be set shows whether it is a guess, to the eye and to a screen reader."""
        if role == Qt.ItemDataRole.FontRole and guessed:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("Guessed") if guessed else tr("Set", "what was guessed is now set")
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's: a cell was edited."""
        if role != Qt.ItemDataRole.EditRole or self.choice(index.row(), index.column()) is None:
            return False
        self.set_all([index.row()], index.column(), str(value))
        return True

    def is_empty_cell(self, index: AnyIndex) -> bool:
        """Whether a cell only says what its emptiness means."""
        return not self.words(index.row(), index.column())

    def repaint_all(self) -> None:
        """Rules have changed: whatever is on the screen is asked for again."""
        if self.count():
            self.dataChanged.emit(self.index(0, 0), self.index(self.count() - 1, self.columnCount() - 1))

    def _tip(self, row: int, column: int) -> str:
        lines = [self.words(row, column), *self.tips(row)]
        if self.choice(row, column) is not None and self.sheet.is_guess(self.key(row)):
            lines.append(tr("This is a guess: choose to confirm or to correct it."))
        return rich_tip(*(one_line(line, 160) for line in lines[:_TIP_LINES]))


def options_of(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Values with their words, to choose from."""
    return tuple(names.items())
