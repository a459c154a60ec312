"""The result pane: what would come in, what is left out and why, and what stands elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QProgressBar,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.laying.margins import beside
from copydesk.desktop.laying.offers import OffersPane
from copydesk.desktop.laying.telling import new_things, sentences
from copydesk.desktop.text import breakable, heading, plain_label, rich_tip
from copydesk.domain.dataset import Loss
from copydesk.domain.laying import LayReport

_BRIEF = 3
"""So many kinds of losses are shown with their examples open."""


class LossTree(QTreeWidget):
    """A row a kind of loss, its examples below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layLosses")
        self.setAccessibleName(tr("What is left out"))
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Left out"), tr("How many")])
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        heads = self.header()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """Show these."""
        self.clear()
        for loss in losses:
            what = tr_marked(loss.what)
            row = QTreeWidgetItem(self, [what, self.locale().toString(loss.count)])
            row.setToolTip(0, rich_tip(what))
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for example in loss.examples:
                below = QTreeWidgetItem(row, [example])
                below.setToolTip(0, rich_tip(example))
            row.setExpanded(len(losses) <= _BRIEF)


class ResultPane(QWidget):
    """Shows what a dry run told, or an import; ``tickable`` lets offers be taken."""

    def __init__(self, *, tickable: bool = True) -> None:
        super().__init__()
        self.setObjectName("layResult")
        self.title = plain_label(wrap=True)
        self.title.setObjectName("layResultTitle")
        heading(self.title)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setObjectName("layTrying")
        self.bar.setAccessibleName(tr("Trying", "the progress of a dry run"))
        self.bar.setFixedHeight(4)
        self.said = plain_label(wrap=True)
        self.said.setObjectName("laySaid")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.losses = LossTree()
        self.offers = OffersPane(tickable=tickable)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.losses)
        self.halves.addWidget(self.offers)
        self.halves.setChildrenCollapsible(False)
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*beside(self, 12 if tickable else 0, 0))
        layout.setSpacing(8)
        for widget in (self.title, self.bar, self.said):
            layout.addWidget(widget)
        layout.addWidget(self.halves, 1)
        self.rest = QWidget()
        layout.addWidget(self.rest, 1)
        self.bar.setVisible(tickable)
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet."""
        self.title.setText(tr("What would come in"))
        self.said.setText("")
        self.losses.show_losses(())
        self.offers.model.clear()
        self._fold()

    def begin(self) -> None:
        """A dry run has begun; what the last one told stays until then."""
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """The dry run is so far."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """The dry run has ended: the bar stays, empty, so that nothing moves."""
        self.bar.setRange(0, 1)
        self.bar.setValue(0)

    def show_report(self, report: LayReport, title: str = "") -> None:
        """Show what it told."""
        things = new_things(report)
        self.title.setText(title or (tr("Would come in: {things}", things=things) if things else ""))
        if not self.title.text():
            self.title.setText(tr("Nothing new would come in"))
        self.said.setText(breakable("\n".join(sentences(report))))
        self.losses.show_losses(report.losses)
        self.offers.model.show_offers(report.offers)
        self.offers.say(report.offered, report.moved)
        self._fold()

    def say(self, sentence: str) -> None:
        """Say why nothing can be told."""
        self.title.setText(tr("What would come in"))
        self.said.setText(breakable(sentence))

    def _fold(self) -> None:
        """What is empty takes no room."""
        lost, offered = bool(self.losses.topLevelItemCount()), bool(self.offers.model.rowCount())
        self.losses.setVisible(lost)
        self.offers.setVisible(offered)
        self.halves.setVisible(lost or offered)
        self.rest.setVisible(not (lost or offered))
