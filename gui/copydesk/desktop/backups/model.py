"""The backups of a project as rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from copydesk.desktop.dates import moment_told
from copydesk.desktop.language import noop, tr_marked
from copydesk.desktop.text import own_direction
from copydesk.domain.backup import Backup, Reason

_HEADS = (
    noop("Made"),
    noop("Occasion"),
    noop("Articles"),
    noop("Annotations"),
    noop("Actors"),
    noop("Topics"),
    noop("Size", "of a file"),
)
_SIZE_COLUMN = 6
REASONS = {
    Reason.OPENED: noop("when it was opened"),
    Reason.HOURLY: noop("while working"),
    Reason.BY_HAND: noop("by hand"),
    Reason.BEFORE_RESTORE: noop("before a restore"),
    Reason.BEFORE_MIGRATION: noop("before an update"),
    Reason.BEFORE_REPAIR: noop("before a repair"),
}
"""How a reason is told."""
Index = QModelIndex | QPersistentModelIndex


def made_told(backup: Backup) -> str:
    """When it was made, on this computer's clock."""
    return moment_told(backup.made.isoformat())


class BackupsModel(QAbstractTableModel):
    """Latest first."""

    def __init__(self, backups: Sequence[Backup]):
        super().__init__()
        self.backups = tuple(backups)

    def at(self, row: int) -> Backup | None:
        """The backup in a row."""
        return self.backups[row] if 0 <= row < len(self.backups) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index | None = None) -> int:
        """When, why, what it contains, and its size."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr_marked(_HEADS[section], "of a file" if section == _SIZE_COLUMN else "")
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell says."""
        backup = self.at(index.row())
        if backup is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return _cells(backup)[index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def _cells(backup: Backup) -> tuple[str, ...]:
    held, locale = backup.contents, QLocale()
    counts = (held.articles, held.annotations, held.actors, held.topics)
    size = own_direction(locale.formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))
    return (
        own_direction(made_told(backup)),
        tr_marked(REASONS[backup.reason]),
        *map(locale.toString, counts),
        size,
    )


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column < 2 else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
