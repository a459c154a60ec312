from PySide6.QtWidgets import QAbstractItemView, QTableWidget
from pytestqt.qtbot import QtBot

from copydesk.desktop.row_tables import dress_rows


def test_rows_are_chosen_and_tab_leaves_them(qtbot: QtBot) -> None:
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    dress_rows(table)
    assert table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
    assert not table.tabKeyNavigation()
    assert table.verticalHeader().isHidden()
    assert not (table.showGrid() or table.wordWrap())
