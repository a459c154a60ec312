"""How tables look of which whole rows are chosen."""

from PySide6.QtWidgets import QAbstractItemView, QTableView


def dress_rows(table: QTableView) -> None:
    """Rows are chosen, no lines between them, no numbers before them; Tab leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
