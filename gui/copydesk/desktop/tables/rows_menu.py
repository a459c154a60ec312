"""The menu on the rows of a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.tables.choosing import said
from copydesk.desktop.text import one_line
from copydesk.domain.listing import KINDS, PLACED, Listing
from copydesk.session.filling import Filled

if TYPE_CHECKING:
    from copydesk.desktop.tables.window import TablesWindow

_LONGEST = 60


class RowsMenu(QObject):
    """Offers what can be done with the selected rows and the cell under the mouse."""

    def __init__(self, desk: Desk, window: "TablesWindow") -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def popup_at(self, at: QPoint) -> None:
        """Open the menu at a place of the table."""
        grid = self._window.grid
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(grid.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """The menu for what is selected now."""
        window, grid, model = self._window, self._window.grid, self._window.model
        menu = QMenu(window)
        selected = grid.selected_count()
        if window.listing in PLACED:
            whole = window.listing is Listing.ARTICLES
            words = tr("&Open the article\tEnter") if whole else tr("&Open the place\tEnter")
            opening = menu.addAction(words, window.open_row)
            opening.setEnabled(selected > 0)
        self._add_writing(menu, selected)
        menu.addSeparator()
        index = grid.currentIndex()
        if index.isValid():
            column = model.columns[index.column()]
            only = (column, model.cell(index))
            if column not in ("words", "mentions", "passages", "quotations", "aliases"):
                words = one_line(said(only, model.attributes.get(column)), _LONGEST).replace("&", "&&")
                menu.addAction(tr("Only rows with {value}", value=words)).triggered.connect(
                    lambda: window.bar.choose(*only)
                )
        menu.addAction(tr("&Copy\tCtrl+C"), grid.copied.emit).setEnabled(selected > 0)
        menu.addAction(tr("Select &all\tCtrl+A"), grid.selectAll)
        return menu

    def _add_writing(self, menu: QMenu, selected: int) -> None:
        grid = self._window.grid
        takes, writable = grid.current_takes(), self._desk.writable
        edit = menu.addAction(tr("&Edit\tF2"), lambda: grid.edit(grid.currentIndex()))
        edit.setEnabled(writable and takes is not Filled.NOT)
        fill = menu.addAction(tr("&Fill in…\tCtrl+Return"), lambda: grid.fill_wanted.emit(False))
        fill.setEnabled(writable and selected > 0 and takes.takes_many)
        same = menu.addAction(tr("Fill with this &value\tCtrl+D"), lambda: grid.fill_wanted.emit(True))
        same.setEnabled(writable and selected > 1 and takes.takes_many)
        if self._window.listing in KINDS:
            delete = menu.addAction(tr("&Delete\tDel"), grid.deleted.emit)
            delete.setEnabled(writable and selected > 0)
