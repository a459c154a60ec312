"""The panel that unfolds under the filter line: list, status, dates, agency, coder and more."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.check_list import CheckList
from copydesk.desktop.articles.model import Facets
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.terms import status_name
from copydesk.desktop.text import dim, natural, plain_label
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter, read_date
from copydesk.domain.article_list import ArticleList


class FilterPanel(QScrollArea):
    """Shows a filter and lets it be changed; ``changed`` gives the new one; the words are left as
    they are. ``left`` tells that Esc was pressed.

    What the project has no choice of, such as agencies where no article names one, is not shown.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self.setObjectName("articleFilterPanel")
        self.setAccessibleName(tr("Filter of the articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._value = ArticleFilter()
        self._look = look
        self.statuses = CheckList(look, "filterStatus", tr("Status"))
        self.first = self._date("filterFrom", tr("Published from"), tr("From", "a date"))
        self.last = self._date("filterTo", tr("Published to"), tr("To", "a date"))
        self.date_hint = plain_label(wrap=True)
        self.date_hint.setObjectName("filterDateHint")
        self.agencies = CheckList(look, "filterAgency", tr("Agency"))
        self.coders = CheckList(look, "filterCoder", tr("Coder"))
        self.unattributed = CheckList(look, "filterUnattributed", tr("Quotations"))
        self.suggested = CheckList(look, "filterSuggested", tr("Suggestions"))
        self.no_suggestions = plain_label(wrap=True)
        self.no_suggestions.setObjectName("filterNoSuggestions")
        dim(self.no_suggestions)
        self.lists = QComboBox()
        self.lists.setObjectName("filterList")
        self.lists.setAccessibleName(tr("Saved list"))
        self.lists.setMinimumContentsLength(6)
        self.lists.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list_made = plain_label(wrap=True)
        self.list_made.setObjectName("filterListMade")
        dim(self.list_made)
        self._inside = QWidget()
        self._titles: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()

    def _date(self, name: str, accessible: str, placeholder: str) -> Line:
        line = Line()
        line.setObjectName(name)
        line.setAccessibleName(accessible)
        line.setPlaceholderText(placeholder)
        line.setToolTip(tr("A date as 2018, 2018-09 or 2018-09-06"))
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(60)
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        dates = QWidget()
        beside = QHBoxLayout(dates)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.first)
        beside.addWidget(self.last)
        for title, widget in (
            (tr("Saved list"), self.lists),
            ("", self.list_made),
            (tr("Status"), self.statuses),
            (tr("Published"), dates),
            ("", self.date_hint),
            (tr("Agency"), self.agencies),
            (tr("Coder"), self.coders),
            (tr("Quotations"), self.unattributed),
            (tr("Suggestions"), self.suggested),
            ("", self.no_suggestions),
        ):
            if title:
                self._titles[widget] = label = plain_label(title)
                dim(label)
                column.addWidget(label)
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(self._inside)

    def _connect(self) -> None:
        for checks in (self.statuses, self.agencies, self.coders, self.unattributed, self.suggested):
            checks.ticked.connect(self._changed)
        for line in (self.first, self.last):
            line.textChanged.connect(self._changed)
            line.editingFinished.connect(self._check_dates)
        self.lists.currentIndexChanged.connect(self._changed)

    def sizeHint(self) -> QSize:
        """Qt's: room for all of it; where there is less, it scrolls."""
        return QSize(200, self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt's: a few lines."""
        return QSize(100, 4 * self.fontMetrics().lineSpacing())

    def take_focus(self) -> None:
        """Put the focus into the first control that is there."""
        first = self.lists if self.lists.isVisibleTo(self) else self.statuses
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: a key that no control in here has taken."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the tab key goes through, from the top."""
        dates = (self.first, self.last)
        others = (self.agencies, self.coders, self.unattributed, self.suggested)
        return (self.lists, self.statuses, *dates, *others)

    # -- the filter ---------------------------------------------------------------------------------

    def show_filter(self, value: ArticleFilter, facets: Facets, lists: Sequence[ArticleList]) -> None:
        """Show a filter, with the choices that the articles and the saved lists give."""
        self._value = value
        statuses = [(each, status_name(each), facets.statuses[each]) for each in Status]
        self.statuses.fill(statuses, value.statuses)
        agencies, coders = +facets.agencies, +facets.coders  # without those that no article has any more
        self._fill_names(self.agencies, agencies, value.agencies, tr("No agency"))
        self._show(self.agencies, bool(agencies.keys() - {""}) or bool(value.agencies))
        self._fill_names(self.coders, coders, value.coders, "")
        self._show(self.coders, len(coders) > 1 or bool(value.coders))
        asked = frozenset({True}) if value.unattributed else frozenset[bool]()
        self.unattributed.fill([(True, tr("Without speaker"), facets.unattributed)], asked)
        self._show(self.unattributed, facets.unattributed > 0 or value.unattributed)
        self._show_suggested(value, facets)
        self._show_dates(value)
        self._fill_lists(lists, value.list_id)
        self._check_dates()
        self.updateGeometry()

    def _show_suggested(self, value: ArticleFilter, facets: Facets) -> None:
        """The box, or where no article has a suggestion, how to get some."""
        there = facets.suggested > 0 or value.suggested
        asked = frozenset({True}) if value.suggested else frozenset[bool]()
        self.suggested.fill([(True, tr("With suggestions"), facets.suggested)], asked)
        self.suggested.setVisible(there)
        self._titles[self.suggested].setVisible(facets.statuses.total() > 0)
        self.no_suggestions.setVisible(not there and facets.statuses.total() > 0)
        self.no_suggestions.setText(
            tr("No article has an open suggestion. The menu Tag, “Suggest in all articles”, makes some.")
        )

    def _show_dates(self, value: ArticleFilter) -> None:
        for line, date in ((self.first, value.published_from), (self.last, value.published_to)):
            if read_date(line.text()) != (date or None):  # what is being typed is left alone
                line.blockSignals(True)
                line.setText(date)
                line.blockSignals(False)

    def _fill_names(self, into: CheckList, counts: Counter[str], ticked: frozenset[str], none: str) -> None:
        names = sorted(counts.keys() | ticked, key=lambda name: (name == "", natural(name)))
        into.fill([(name, name or none, counts[name]) for name in names], frozenset(ticked))

    def _fill_lists(self, lists: Sequence[ArticleList], chosen: int | None) -> None:
        self.lists.blockSignals(True)
        self.lists.clear()
        self.lists.addItem(tr("All articles"), None)
        for each in lists:
            words = tr(
                "{name} ({count})",
                "a choice, and how many articles have it",
                name=each.name,
                count=each.articles,
            )
            self.lists.addItem(words, each.id)
        self.lists.setCurrentIndex(max(self.lists.findData(chosen), 0))
        self.lists.blockSignals(False)
        made = next((each.made for each in lists if each.id == chosen), "")
        self.list_made.setText(made)
        self.list_made.setVisible(bool(made))
        self._show(self.lists, bool(lists))

    def _show(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self._titles[widget].setVisible(shown)

    def _changed(self) -> None:
        self._value = replace(
            self._value,
            statuses=self.statuses.values(),
            agencies=self.agencies.values(),
            coders=self.coders.values(),
            published_from=read_date(self.first.text()) or "",
            published_to=read_date(self.last.text()) or "",
            unattributed=bool(self.unattributed.values()),
            suggested=bool(self.suggested.values()),
            list_id=self.lists.currentData(),
        )
        if not self._misread():
            self.date_hint.hide()
        self.changed.emit(self._value)

    def _misread(self) -> bool:
        return any(line.text().strip() and read_date(line.text()) is None for line in (self.first, self.last))

    def _check_dates(self) -> None:
        """Say what is wrong with a date once it has been typed."""
        value, hint = self._value, ""
        if self._misread():
            hint = tr("Type a date as 2018, 2018-09 or 2018-09-06.")
        elif value.published_from and value.published_to and value.published_from > value.published_to + "~":
            hint = tr("The first date is after the last.")
        self.date_hint.setText(hint)
        self.date_hint.setVisible(bool(hint))
