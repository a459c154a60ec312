"""The list of formats, and what is said of the one that is chosen, with the first lines of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.text import dim, heading, plain_label, rich_tip
from copydesk.exchange import FormatInfo

_WIDTH, _LEAST_WIDTH = 280, 160


class FormatList(QListWidget):
    """The formats by title; ``chosen`` gives the one that is current."""

    chosen = Signal(object)

    def __init__(self, formats: Sequence[FormatInfo]):
        super().__init__()
        self.setObjectName("exportFormat")
        self.setAccessibleName(tr("Format"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_WIDTH)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSpacing(2)
        self._formats = tuple(formats)
        for info in self._formats:
            item = QListWidgetItem(tr_marked(info.title), self)
            item.setToolTip(rich_tip(tr_marked(info.title), tr_marked(info.used_by) if info.used_by else ""))
        self.currentRowChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Qt's: its full width; a small screen makes it narrower."""
        return QSize(_WIDTH, super().sizeHint().height())

    @property
    def info(self) -> FormatInfo:
        """The format that is chosen."""
        return self._formats[max(0, self.currentRow())]

    def choose(self, name: str) -> None:
        """Choose a format by its name, the first where there is none of that name."""
        rows = [row for row, info in enumerate(self._formats) if info.name == name]
        self.setCurrentRow(rows[0] if rows else 0)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._formats[row])


class FormatDetails(QWidget):
    """Who uses a format, what is in it, what is not, and its first lines."""

    def __init__(self) -> None:
        super().__init__()
        self.title = plain_label()
        heading(self.title, larger=2)
        self.used_by = plain_label(wrap=True)
        self.used_by.setObjectName("exportUsedBy")
        self.what = plain_label(wrap=True)
        self.what.setObjectName("exportWhat")
        dim(self.what)
        self.lines = QPlainTextEdit(readOnly=True)
        self.lines.setObjectName("exportPreview")
        self.lines.setAccessibleName(tr("First lines of the export"))
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setTabChangesFocus(True)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setMinimumHeight(6 * self.lines.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.used_by, self.what):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(self.lines, 1)

    def show_format(self, info: FormatInfo) -> None:
        """Say what a format is; its first lines come later."""
        self.title.setText(tr_marked(info.title))
        self.used_by.setText(tr_marked(info.used_by) if info.used_by else "")
        self.used_by.setVisible(bool(info.used_by))
        self.what.setText(" ".join(said_of(info)))

    def wait(self) -> None:
        """The first lines are being made."""
        self.lines.clear()
        self.lines.setPlaceholderText(tr("Making the first lines…"))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show the first lines."""
        self.lines.setPlaceholderText(tr("This export has no lines to show."))
        self.lines.setPlainText("\n".join(lines))

    def say(self, sentence: str) -> None:
        """Say why there are no first lines."""
        self.lines.clear()
        self.lines.setPlaceholderText(sentence)


def said_of(info: FormatInfo) -> list[str]:
    """What is in a format, what its offsets count, and what it loses, in sentences."""
    said = [tr_marked(info.what)]
    if info.offset_unit:
        said.append(tr("Offsets in {unit}.", unit=tr_marked(info.offset_unit)))
    if info.loses:
        said.append(tr("Not in it: {things}.", things=tr_marked(info.loses)))
    return said
