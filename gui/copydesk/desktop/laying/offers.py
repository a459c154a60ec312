"""The list of offers: each is looked at and ticked, or all that are enough like what the file quotes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.language import tr
from copydesk.desktop.laying.offers_model import Column, OffersModel, around
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import breakable, dim, heading, plain_label

_LIKELY = 90
_LEAST = 50
_TICK_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OffersTable(QTableView):
    """Space ticks all rows that are selected."""

    def __init__(self, model: OffersModel) -> None:
        super().__init__()
        self.offers = model
        self.setObjectName("layOffers")
        self.setAccessibleName(tr("Words that stand elsewhere"))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        em = self.fontMetrics().averageCharWidth()
        for column, width in (
            (Column.QUOTE, 22),
            (Column.LIKENESS, 8),
            (Column.NEAREST, 36),
            (Column.THERE, 20),
        ):
            self.setColumnWidth(column, width * em)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Space and Enter tick, and do not press the dialog's button."""
        if event.key() in _TICK_KEYS and self.offers.tickable:
            self.toggle()
            event.accept()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Take all that is selected, or leave it where all of it is taken."""
        rows = [each.row() for each in self.selectionModel().selectedRows()]
        if rows:
            all_taken = all(self.offers.is_taken(self.offers.offer(row)) for row in rows)
            self.offers.tick(rows, not all_taken)


class OffersPane(QWidget):
    """``changed`` tells that other offers are taken than before."""

    changed = Signal()

    def __init__(self, *, tickable: bool = True) -> None:
        super().__init__()
        self.model = OffersModel(self)
        self.model.tickable = tickable
        self.table = OffersTable(self.model)
        self.title = plain_label(wrap=True)
        self.title.setObjectName("layOffersTitle")
        heading(self.title)
        self.likely = QCheckBox(tr("Take what is at &least"))
        self.likely.setObjectName("layNearest")
        self.likely.setToolTip(
            tr("Takes all that are so much like what the file quotes; see them ticked below")
        )
        self.percent = QSpinBox()
        self.percent.setObjectName("layLikeness")
        self.percent.setAccessibleName(tr("Least likeness of words that are taken"))
        self.percent.setRange(_LEAST, 100)
        self.percent.setValue(_LIKELY)
        self.percent.setSuffix(tr("% alike", "after a number: how similar words are"))
        self.percent.setEnabled(False)
        self.detail = plain_label(wrap=True)
        self.detail.setObjectName("layOffer")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dim(self.detail)
        line = QHBoxLayout()
        line.addWidget(self.likely)
        line.addWidget(self.percent)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        for widget in (self.likely, self.percent):
            widget.setVisible(tickable)
        self.likely.toggled.connect(self._chosen)
        self.percent.valueChanged.connect(self._chosen)
        self.model.ticked.connect(self.changed)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.model.modelReset.connect(self._tell)

    @property
    def nearest(self) -> float | None:
        """The likeness from which on words are taken, 0 to 1; None where each is looked at."""
        return self.percent.value() / 100 if self.likely.isChecked() else None

    def say(self, offered: int, moved: int) -> None:
        """Tell how many wait and how many are taken."""
        said = [tr("%Ln quote(s) stand elsewhere than the file says", "", offered + moved)]
        if moved:
            said.append(tr("%Ln taken", "offers", moved))
        if offered > self.model.rowCount():
            said.append(tr("the first %Ln are shown", "offers", self.model.rowCount()))
        self.title.setText(" · ".join(said))

    def _chosen(self) -> None:
        self.percent.setEnabled(self.likely.isChecked())
        self.model.take_from(self.nearest)
        self.changed.emit()

    def _tell(self) -> None:
        """The whole of the current offer, of which the table has room for the beginning."""
        current = self.table.currentIndex()
        offer = self.model.offer(current.row()) if current.isValid() else None
        told = (
            tr(
                "{title}: the file quotes “{quote}”; nearest: {words}",
                title=offer.title,
                quote=offer.quote,
                words=around(offer),
            )
            if offer
            else tr("Look at each, and press Space to take the nearest words.")
            if self.model.tickable
            else ""
        )
        self.detail.setText(breakable(told[:1000]))
