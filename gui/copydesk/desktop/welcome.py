"""The page that is there when no project is open: who codes, and four ways to begin."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.icons import program_icon
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided
from copydesk.desktop.text import dim, heading, plain_label, rich_tip
from copydesk.preferences import Preferences

_WIDTH = 520
_SHOWN = 6
"""How many recent projects fit without scrolling."""


class WelcomePage(QScrollArea):
    """``open_requested`` gives a recent project's path; the other signals are the buttons."""

    sample_requested = Signal()
    new_requested = Signal()
    template_requested = Signal()
    browse_requested = Signal()
    open_requested = Signal(object)
    coder_named = Signal(str)

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("welcomePage")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = look
        self.coder = QLineEdit()
        self.coder.setObjectName("coderName")
        self.coder.setAccessibleName(tr("Your name, as coder"))
        self.coder.setPlaceholderText(tr("Your name"))
        self.coder.setMaxLength(120)
        self.coder.editingFinished.connect(lambda: self.coder_named.emit(self.coder.text()))
        self.sample = self._button(tr("Open the sample project"), "quotation", "openSample")
        self.new = self._button(tr("New project…"), "article", "newProject")
        self.template = self._button(tr("New from template…"), "topic", "newFromTemplate")
        self.open = self._button(tr("Open project…"), "folder", "openProject")
        self.sample.clicked.connect(self.sample_requested)
        self.new.clicked.connect(self.new_requested)
        self.template.clicked.connect(self.template_requested)
        self.open.clicked.connect(self.browse_requested)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        self._recent_title = plain_label(tr("Recent projects"))
        heading(self._recent_title)
        self._lay_out()

    def _button(self, text: str, icon: str, name: str) -> QPushButton:
        button = QPushButton(text)
        self._look.dress(button, icon)
        button.setObjectName(name)
        button.setIconSize(QSize(20, 20))
        button.setMinimumHeight(40)
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setMinimumWidth(min(_WIDTH, 360))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(24, 48, 24, 24)
        layout.setSpacing(8)
        layout.addLayout(self._top())
        layout.addSpacing(24)
        name = plain_label(tr("Your name, as coder. Each annotation bears it."))
        name.setBuddy(self.coder)
        layout.addWidget(name)
        layout.addWidget(self.coder)
        layout.addSpacing(24)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.sample, 0, 0, 1, 2)
        buttons.addWidget(self.new, 1, 0)
        buttons.addWidget(self.template, 1, 1)
        buttons.addWidget(self.open, 2, 0, 1, 2)
        layout.addLayout(buttons)
        hint = plain_label(tr("or drop a .copydesk file here"))
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        dim(hint)
        layout.addWidget(hint)
        layout.addSpacing(24)
        layout.addWidget(self._recent_title)
        layout.addLayout(self._recent)
        layout.addStretch(1)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.addStretch(1)
        outer.addWidget(column, 10)
        outer.addStretch(1)
        self.setWidget(page)

    def _top(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(56, 56), self.devicePixelRatioF()))
        title = plain_label("Copydesk")
        heading(title, larger=10)
        what = plain_label(tr("Who says what about what: mark it up in news articles."), wrap=True)
        dim(what)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(what)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def show_preferences(self, preferences: Preferences, suggested_name: str) -> None:
        """Show the coder's name, or a suggestion, and the recent projects."""
        self.coder.setText(preferences.coder or suggested_name)
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        recent = [Path(path) for path in preferences.recent[:_SHOWN]]
        self._recent_title.setVisible(bool(recent))
        for path in recent:
            self._recent.addWidget(self._row(path))

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        button = QPushButton(path.stem.replace("&", "&&"))
        button.setObjectName("recentProject")
        button.setAccessibleName(tr("Open {name}", name=path.stem))
        button.setToolTip(rich_tip(str(path)))
        button.clicked.connect(lambda: self.open_requested.emit(path))
        where = Elided(str(path.parent))
        dim(where)
        layout.addWidget(button)
        layout.addWidget(where, 1)
        return row
