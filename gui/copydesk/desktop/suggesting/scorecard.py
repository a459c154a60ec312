"""The scorecard: how good suggestions are, how that grows, what became of them, and the time they save."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.actors.counts import NUMBER, CountsModel, CountsTable
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.suggesting.card_tables import (
    Card,
    Table,
    as_text,
    cautions,
    curve,
    have_middle,
    measured,
    quality,
    times,
    use,
)
from copydesk.desktop.text import dim, heading, plain_label

_SIZE = QSize(760, 480)
_BAR = 6
"""Pixels; how high a bar is."""


class BarDelegate(QStyledItemDelegate):
    """Draws a number from 0 to 100 as a bar."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's: draw a cell."""
        share = index.data(NUMBER)
        if not isinstance(share, int):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        whole = option.rect.adjusted(8, (option.rect.height() - _BAR) // 2, -8, 0)
        whole.setHeight(_BAR)
        bar = QRect(whole)
        bar.setWidth(round(whole.width() * share / 100))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, option.palette.color(QPalette.ColorRole.Midlight))
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Accent
        painter.fillRect(QStyle.visualRect(option.direction, whole, bar), option.palette.color(role))


class ScorecardDialog(QDialog):
    """Shows one scorecard, or what to do to get one. It stays beside the window, and changes nothing."""

    def __init__(self, card: Card | None, look: Look, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("scorecardDialog")
        self.setWindowTitle(tr("Scorecard of suggestions"))
        self.resize(_SIZE)
        self.text = ""
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tables: dict[str, CountsTable] = {}
        self._look = look
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        if card is None:
            layout.addWidget(self._empty(), 1)
        else:
            self.copy = QPushButton(tr("&Copy as text"))
            self.copy.setToolTip(tr("Put all tables on the clipboard, for a spreadsheet or a letter"))
            self.copy.setAutoDefault(False)
            self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
            buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
            self._fill(card)
            layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        if self.tables:
            self.tabs.tabBar().setFocus()
        self.finished.connect(self.deleteLater)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self._look,
            "done",
            tr("Nothing to measure against yet"),
            tr(
                "Mark articles done when all in them is marked. From two of them on, what is suggested is "
                "compared with what you marked."
            ),
        )

    def _fill(self, card: Card) -> None:
        """Make the three pages, and the text that says the same."""
        told = tr(
            "Measured against %Ln done article(s); what is learnt, on those it was not learnt from.",
            "",
            card["articles"],
        )
        by_rules = card["in use"] == "rules"
        used = (
            tr("Quotations are suggested by the rules.")
            if by_rules
            else tr("Quotations are suggested by what was learnt.")
        )
        plain = tr(
            "Right: share of the suggested that you marked just so. Found: share of the marked that was "
            "suggested just so. F1: both in one number. Roughly: F1 where half of the words will do."
        )
        types = tr(
            "Of direct and indirect quotations, the type need not be right. –: none are there to tell it by."
        )
        pieces = tr("Counted are pieces: a quotation that “she said” divides has two.")
        grows = tr("F1 of quotations placed exactly, on articles that were not learnt from.")
        too_few = tr("There is no learning curve yet. Mark at least 5 articles done.")
        no_use = tr("No suggestion was accepted or rejected yet.")
        spent = times(card)
        no_time = tr("The time at articles cannot be told yet: it needs changes in articles that are done.")
        middle = tr("Pauses over 5 minutes and articles that are not done are left out.")
        if have_middle(card):
            middle = f"{tr('Half of the articles took less, half more.')} {middle}"
        warned = cautions(card)
        curved, used_so = curve(card), use(card)
        above = [*([" ".join(warned)] if warned else []), " ".join((told, *measured(card))), used]
        self._page(
            "quality", tr("&How good"), quality(card), above, [plain, types, pieces], stands_out=bool(warned)
        )
        self._page("curve", tr("&Learning"), curved, [grows if curved.rows else too_few], [])
        became = [*([] if used_so.rows else [no_use]), *(spent or [no_time])]
        self._page("use", tr("&Use"), used_so, became, [middle] if spent else [])

    def _page(
        self,
        name: str,
        title: str,
        table: Table,
        above: list[str],
        below: list[str],
        *,
        stands_out: bool = False,
    ) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        for number, line in enumerate(above):
            label = plain_label(line, wrap=True)
            if stands_out and number == 0:
                heading(label)
            layout.addWidget(label)
        model = CountsModel(table.heads)
        model.show(table.rows)
        view = CountsTable(model, f"scorecard_{name}", title.replace("&", ""))
        model.setParent(view)
        heads = view.horizontalHeader()
        for column in range(1, model.columnCount()):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if name != "quality":
            heads.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
            heads.setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
            view.setItemDelegateForColumn(model.columnCount() - 1, BarDelegate(view))
        view.setVisible(bool(table.rows))
        layout.addWidget(view, 1)
        for line in below:
            label = plain_label(line, wrap=True)
            dim(label)
            layout.addWidget(label)
        if not table.rows:
            layout.addStretch(1)
        self.tables[name] = view
        self.tabs.addTab(page, title)
        lines = [title.replace("&", ""), *above, *([as_text(table)] if table.rows else []), *below]
        self.text += "\n".join(lines) + "\n\n"
