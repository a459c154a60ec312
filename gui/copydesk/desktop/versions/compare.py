"""Compares an article's text with that of another version, or with how it was imported."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import dim, one_line, own_direction, plain_label
from copydesk.desktop.versions.difference_view import DifferenceView

_SIZE = QSize(760, 640)


@dataclass(frozen=True, slots=True)
class Compared:
    """A text to compare with, and what it is called."""

    name: str
    text: str


class CompareDialog(QDialog):
    """Shows how the article's text differs from another; where there are several one is chosen."""

    def __init__(
        self,
        text: str,
        others: Sequence[Compared],
        look: Look,
        report_bug: Callable[[BaseException], None],
        parent: QWidget,
    ):
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(tr("Compare texts"))
        self.resize(_SIZE.boundedTo(parent.size()))
        self._text = text
        self._others = others
        self.choice = QComboBox()
        self.choice.setObjectName("compareWith")
        self.choice.setAccessibleName(tr("Compare this text with"))
        self.choice.addItems([own_direction(one_line(other.name)) for other in others])
        self.choice.setMinimumContentsLength(20)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view = DifferenceView(look, report_bug)
        hint = plain_label(
            tr("Struck through: only there. Underlined: only in the text that is open now."), wrap=True
        )
        dim(hint)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(plain_label(tr("Compared with")))
        line.addWidget(self.choice, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.choice.currentIndexChanged.connect(self._compare)
        self.finished.connect(self._end)
        self._compare()

    def _compare(self) -> None:
        self.view.compare(self._others[self.choice.currentIndex()].text, self._text)

    def _end(self) -> None:
        self.view.finish()
        self.deleteLater()
