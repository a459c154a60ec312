"""The window of the preferences: the pages' names beside the page that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.dialogs.preferences.page import Page
from copydesk.desktop.language import tr
from copydesk.desktop.text import heading, plain_label


class PreferencesDialog(QDialog):
    """Shows pages. There is nothing to confirm: each choice has acted already."""

    def __init__(self, pages: tuple[Page, ...], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(tr("Preferences"))
        self.pages = pages
        self.names = QListWidget()
        self.names.setObjectName("preferencesPages")
        self.names.setAccessibleName(tr("Pages of the preferences"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems([page.title for page in pages])
        self.names.setFixedWidth(max(self.names.sizeHintForColumn(0) + 32, 128))
        self._stack = QStackedWidget()
        for page in pages:
            self._stack.addWidget(_scrolled(page))
        self._title = plain_label()
        heading(self._title, larger=3)
        self.reset = QPushButton(tr("Reset this page"))
        self.reset.setObjectName("preferencesReset")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        # Enter ends the typing of a name; it must not close the window with it.
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._lay_out()
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)
        self.finished.connect(self.deleteLater)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addWidget(self.buttons, 1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._title)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(24)
        layout.addWidget(self.names)
        layout.addLayout(right, 1)
        room = self.screen().availableSize()
        self.resize(min(840, room.width() - 32), min(600, room.height() - 64))

    def show_page(self, name: str) -> None:
        """Turn to the page of that name, such as ``keys``."""
        for place, page in enumerate(self.pages):
            if page.objectName() == f"preferences_{name}":
                self.names.setCurrentRow(place)

    def show_values(self) -> None:
        """Show what was chosen elsewhere, say by zooming."""
        for page in self.pages:
            page.show_values()

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._title.setText(self.pages[place].title)

    def _reset(self) -> None:
        page = self.pages[self._stack.currentIndex()]
        page.reset()
        page.show_values()


def _scrolled(page: Page) -> QScrollArea:
    """The page, to be scrolled where a small window has no room for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
