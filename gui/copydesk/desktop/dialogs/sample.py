"""Asks for a random sample: how many articles, from which, divided by what, with which seed."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.terms import status_name
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.article import ArticleRow, Status
from copydesk.domain.article_list import Share, Stratum, candidates, free_name, plan

_SEEDS = 1_000_000
_LARGEST_SEED = 2_000_000_000
_USUAL = 100
_MOST_SHARES = 8


@dataclass(frozen=True, slots=True)
class SampleWish:
    """What was asked for; ``ids`` are the articles to draw from, None for all."""

    wanted: int
    by: Stratum | None
    seed: int
    name: str
    ids: tuple[int, ...] | None


class SampleDialog(QDialog):
    """``wished`` gives a :class:`SampleWish`. ``shown`` are the rows that the filter leaves, if one is on."""

    wished = Signal(object)

    def __init__(
        self,
        rows: Sequence[ArticleRow],
        shown: Sequence[ArticleRow] | None,
        names: frozenset[str],
        parent: QWidget,
    ):
        super().__init__(parent)
        self.setObjectName("sampleDialog")
        self.setWindowTitle(tr("Draw a sample"))
        self.setMinimumWidth(460)
        self._names = names
        self._named = ""
        self.among = QComboBox()
        self.among.setObjectName("sampleAmong")
        if shown:
            self.among.addItem(tr("The %Ln article(s) shown", "", len(shown)), (shown, True))
        self.among.addItem(tr("All %Ln article(s)", "", len(rows)), (rows, False))
        self.wanted = self._number("sampleSize", 1, len(shown or rows))
        self.wanted.setValue(min(_USUAL, self.wanted.maximum()))
        self.by = QComboBox()
        self.by.setObjectName("sampleBy")
        for words, by in _divisions():
            self.by.addItem(words, by)
        self.seed = self._number("sampleSeed", 0, _LARGEST_SEED)
        self.seed.setValue(secrets.randbelow(_SEEDS))
        self.seed.setToolTip(tr("The same articles and seed give the same sample again"))
        self.name = QLineEdit()
        self.name.setObjectName("sampleName")
        self.preview = plain_label(wrap=True)
        self.preview.setObjectName("samplePreview")
        dim(self.preview)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.draw_button = self.buttons.addButton(tr("Draw"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._changed()
        self.wanted.setFocus()
        self.wanted.selectAll()

    def _number(self, name: str, least: int, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setRange(least, most)
        box.setGroupSeparatorShown(name == "sampleSize")
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (tr("Articles"), self.wanted),
            (tr("Drawn from"), self.among),
            (tr("Divided"), self.by),
            (tr("Seed"), self.seed),
            (tr("Name"), self.name),
        ):
            label = plain_label(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self.preview)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.wanted.valueChanged.connect(self._changed)
        self.among.currentIndexChanged.connect(self._among_changed)
        self.by.currentIndexChanged.connect(self._changed)
        self.name.textChanged.connect(self._tell)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _among_changed(self) -> None:
        rows, _filtered = self.among.currentData()
        self.wanted.setMaximum(len(rows))
        self._changed()

    def _changed(self) -> None:
        if self.name.text() == self._named:  # nobody has typed a name of their own
            self._named = free_name(tr("Sample of {count}", count=self.wanted.value()), self._names)
            self.name.setText(self._named)
        self._tell()

    def _tell(self) -> None:
        name = " ".join(self.name.text().split())
        self.draw_button.setEnabled(bool(name) and name not in self._names)
        if name in self._names:
            self.preview.setText(tr("There is a list {name} already. Choose another name.", name=name))
            return
        rows, _filtered = self.among.currentData()
        by: Stratum | None = self.by.currentData()
        shares = plan(candidates(rows, by), self.wanted.value())
        self.preview.setText(preview(shares, by, self.wanted.value(), len(rows)))
        self._make_room()

    def _make_room(self) -> None:
        """Grow with the preview, which else would take its lines from the fields."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), layout.sizeHint().width())
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's: the dialog comes up, in its font."""
        super().showEvent(event)
        self._make_room()

    def _accept(self) -> None:
        rows, filtered = self.among.currentData()
        ids = tuple(row.id for row in rows) if filtered else None
        name = " ".join(self.name.text().split())
        by: Stratum | None = self.by.currentData()
        self.wished.emit(SampleWish(self.wanted.value(), by, self.seed.value(), name, ids))
        self.accept()


def preview(shares: Sequence[Share], by: Stratum | None, wanted: int, of: int) -> str:
    """How many would be drawn, and of each part, the largest first."""
    drawn = tr("{wanted} of {total}", "articles of a sample", wanted=wanted, total=of)
    if by is None:
        return drawn
    largest = sorted(shares, key=lambda share: -share.drawn)
    told = [f"{_part_name(share.name, by)} {QLocale().toString(share.drawn)}" for share in largest]
    more = len(told) - _MOST_SHARES
    parts = ", ".join(told[:_MOST_SHARES])
    if more > 0:
        parts = tr("{parts} and %Ln more", "", more, parts=parts)
    return tr("{drawn}: {parts}", "a sample and its shares", drawn=drawn, parts=parts)


def _part_name(name: str, by: Stratum) -> str:
    if by is Stratum.STATUS:
        return status_name(Status(name))
    nameless = {
        Stratum.AGENCY: tr("No agency"),
        Stratum.MONTH: tr("No date"),
        Stratum.SECTION: tr("No section"),
    }
    return name or nameless[by]


def _divisions() -> tuple[tuple[str, Stratum | None], ...]:
    return (
        (tr("Not at all: purely at random"), None),
        (tr("In proportion by agency"), Stratum.AGENCY),
        (tr("In proportion by month"), Stratum.MONTH),
        (tr("In proportion by status"), Stratum.STATUS),
        (tr("In proportion by section"), Stratum.SECTION),
    )
