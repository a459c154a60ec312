"""Offers the templates that a project can be started from, and shows what is in each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr, translated
from copydesk.desktop.templates.contents import ContentsTree
from copydesk.desktop.text import breakable, dim, heading, one_line, plain_label, rich_tip
from copydesk.session.templates import Offered


class StartDialog(QDialog):
    """``wished`` gives the template that was chosen; ``file_wished`` asks for one in a file."""

    wished = Signal(object)
    file_wished = Signal()

    def __init__(self, offered: Sequence[Offered], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("templateDialog")
        self.setWindowTitle(tr("New project from a template"))
        self.resize(820, 560)
        self._offered: list[Offered] = []
        self.list = QListWidget()
        self.list.setObjectName("templateList")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = plain_label(wrap=True)
        heading(self.title, larger=2)
        self.description = plain_label(wrap=True)
        self.description.setObjectName("templateDescription")
        self.from_ = plain_label(wrap=True)
        dim(self.from_)
        self.contents = ContentsTree()
        self.file = QPushButton(tr("From a &file…"))
        self.file.setObjectName("templateFile")
        self.file.setToolTip(tr("Choose a template that somebody gave you"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(tr("&Start…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setObjectName("templateStart")
        self.start.setToolTip(tr("Say where the new project goes, and make it"))
        self._lay_out()
        self._wire()
        for one in offered:
            self._add(one)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        right = QWidget()
        words = QVBoxLayout(right)
        words.setContentsMargins(16, 0, 0, 0)
        words.setSpacing(8)
        for widget in (self.title, self.description, self.from_):
            words.addWidget(widget)
        words.addWidget(self.contents, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([220, 600])
        split.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.addWidget(self.file)
        row.addWidget(self.buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(split, 1)
        layout.addLayout(row)

    def _wire(self) -> None:
        self.start.setDefault(True)
        self.file.setAutoDefault(False)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(lambda _item: self._wish())
        self.file.clicked.connect(self.file_wished)
        self.start.clicked.connect(self._wish)
        self.buttons.rejected.connect(self.reject)

    def add(self, one: Offered) -> None:
        """Offer one more, and show it."""
        self._add(one)
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.setFocus()

    def _add(self, one: Offered) -> None:
        self._offered.append(one)
        item = QListWidgetItem(one_line(one.name, 160))
        item.setToolTip(rich_tip(one.name, str(one.path) if one.own else ""))
        item.setSizeHint(QSize(0, 32))
        self.list.addItem(item)

    @property
    def chosen(self) -> Offered | None:
        """The one that is shown."""
        row = self.list.currentRow()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    def _show(self) -> None:
        one = self.chosen
        if one is None:
            return
        template = one.template
        self.title.setText(breakable(one.name))
        problem = translated(one.problem) if one.problem else ""
        self.description.setText(breakable(template.description if template else problem))
        self.description.setVisible(bool(self.description.text()))
        self.from_.setText(breakable(str(one.path)) if one.own else tr("Comes with Copydesk"))
        self.contents.show_template(template)
        self.start.setEnabled(template is not None)

    def _wish(self) -> None:
        one = self.chosen
        if one is not None and one.template is not None:
            self.wished.emit(one.template)
