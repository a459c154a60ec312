"""The bar above a table: words to look for, and the values that rows are chosen by."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tables.cells import choice_shown, column_title
from copydesk.desktop.text import one_line, own_direction
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.listing import STANCE, Cell, Listing, ListingQuery

Only = tuple[str, Cell]
_PAUSE = 250
"""Milliseconds without a key after which the words are looked for."""
_MAY_BE_EMPTY = frozenset(
    (STANCE, "due", "speaker", "topics", "note", "part of", "agency", "language", "section")
)
"""Columns in which rows are looked for that have nothing there."""
_CHIP = 48
"""Characters of a chip."""


def said(only: Only, attribute: AttributeDefinition | None) -> str:
    """What rows are chosen by, in words."""
    column, value = only
    name, shown = column_title(column, attribute), choice_shown(column, value, attribute)
    return tr("{name}: {text}", "a term before what it is about", name=name, text=shown)


class Chips(QWidget):
    """What the rows are chosen by, each with a button that lets all the others in again."""

    removed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_all(self, chosen: dict[Only, str]) -> None:
        """Show these."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(only, words) for only, words in chosen.items()]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
        self.setVisible(bool(chosen))

    def _button(self, only: Only, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tableChip")
        self._look.dress(button, "close")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(own_direction(one_line(words, _CHIP).replace("&", "&&")))
        button.setToolTip(tr("Show the other rows again"))
        button.setAccessibleName(tr("Chosen by {what}; press to show the other rows again", what=words))
        button.clicked.connect(partial(self.removed.emit, only))
        return button


class ChoosingBar(QWidget):
    """Asks which rows of a table are wanted: ``changed`` tells that others are."""

    changed = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._listing = Listing.MENTIONS
        self._only: list[Only] = []
        self._attributes: dict[str, AttributeDefinition] = {}
        self.words = Line()
        self.words.setObjectName("tableWords")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(tr("Find in names, words, titles and notes"))
        self.words.setAccessibleName(tr("Find in the table"))
        self.words.setToolTip(tr("Only rows in which these words are found (Ctrl+F)"))
        self.button = QToolButton()
        self.button.setObjectName("tableFilter")
        look.dress(self.button, "filter")
        self.button.setText(tr("Fi&lter"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolTip(tr("Choose rows by kind, coder, type or another value"))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.chips = Chips(look)
        self.chips.removed.connect(self.let_in)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(self._restart)

    def _restart(self, _words: str) -> None:
        self._pause.start()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.words, 1)
        top.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.chips)

    def begin(self, listing: Listing) -> None:
        """Ask about another table: by nothing at first but the words."""
        self._listing = listing
        self._only = []
        self._tell()

    def forget(self) -> None:
        """Ask for every row again."""
        self.words.clear()
        self._pause.stop()
        self._only = []
        self._tell()
        self.changed.emit()

    @property
    def chooses(self) -> bool:
        """Whether not all rows are wanted."""
        return bool(self._only or self.words.text().strip())

    def query(self, sort: str, *, falling: bool) -> ListingQuery:
        """What is asked for now."""
        self._pause.stop()
        words = " ".join(self.words.text().split())
        return ListingQuery(words, sort, falling, only=tuple(self._only))

    def choose(self, column: str, value: Cell) -> None:
        """Take only rows that have the value in the column."""
        if (column, value) not in self._only:
            self._only.append((column, value))
            self._tell()
            self.changed.emit()

    def let_in(self, only: Only) -> None:
        """Let in again the rows that have another value there."""
        if only in self._only:
            self._only.remove(only)
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        session = self._desk.session
        self._attributes = dict(session.tables.attributes(self._listing)) if session else {}
        self.chips.show_all({only: said(only, self._attributes.get(only[0])) for only in self._only})

    # -- the menu -----------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self.menu.clear()
        session = self._desk.session
        if session is None:
            return
        more = (STANCE,) if self._listing is Listing.QUOTATIONS else ()
        for column in (*session.tables.columns(self._listing), *more):
            self.add_values(self.menu, column)
        self.menu.addSeparator()
        all_rows = self.menu.addAction(tr("&All rows"), self.forget)
        all_rows.setEnabled(self.chooses)

    def add_values(self, menu: QMenu, column: str) -> None:
        """Offer the few values that a column can have, in a submenu; nothing where it can have any."""
        session = self._desk.session
        values = session.tables.values(self._listing, column) if session else ()
        attribute = self._attributes.get(column)
        empty = attribute is not None or column in _MAY_BE_EMPTY
        if not values and not empty:
            return
        below = menu.addMenu(column_title(column, attribute).replace("&", "&&"))
        for value in (*values, *((None,) if empty else ())):
            action = below.addAction(choice_shown(column, value, attribute).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((column, value) in self._only)
            action.toggled.connect(self._toggling(column, value))

    def _toggling(self, column: str, value: Cell) -> Callable[[bool], None]:
        def toggle(on: bool) -> None:
            if on:
                self.choose(column, value)
            else:
                self.let_in((column, value))

        return toggle
