"""Shows what an import found, document by document, before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.importing.columns import ColumnsTable
from copydesk.desktop.importing.found_model import Column, Facet, FoundModel, Shown, sentences, short_notes
from copydesk.desktop.importing.options_form import OptionsForm
from copydesk.desktop.importing.preview import Preview
from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.look import Look
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import breakable, dim, heading, plain_label
from copydesk.readers.format import TableHead
from copydesk.session.import_values import DocumentPlan, ImportOptions

_SIZE = (1040, 680)


class ImportDialog(QDialog):
    """``wished`` (options) to bring the articles in. ``look_again`` (options, path or None for all) asks to
    read a document anew, because what its columns or file names mean has changed. ``annotations_wished`` to
    import what is marked in the file, too.
    """

    wished = Signal(object)
    annotations_wished = Signal()
    look_again = Signal(object, object)

    def __init__(self, look: Look, options: ImportOptions, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(tr("Import articles"))
        self.resize(*_SIZE)
        self._mappings: dict[tuple[str, ...], Mapping[str, str]] = dict(options.read.mappings)
        self._complete = False
        self._current: DocumentPlan | None = None
        self._wanted: tuple[Path, str] | None = None
        self._guessing = False
        self.model = FoundModel(look, self)
        self.summary = plain_label(tr("Looking…"), wrap=True)
        self.summary.setObjectName("importFound")
        heading(self.summary, larger=1)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setObjectName("importLooking")
        self.bar.setAccessibleName(tr("Documents looked at"))
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 0)
        self.facets = QComboBox()
        self.facets.setObjectName("importShown")
        self.facets.setAccessibleName(tr("Documents shown"))
        self.table = self._table()
        self.notes = plain_label(wrap=True)
        self.notes.setObjectName("importNotes")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.columns = ColumnsTable()
        self.as_before = plain_label(tr("As you chose."))
        dim(self.as_before)
        self.guess = QPushButton(tr("Take the guess"))
        self.guess.setObjectName("importGuess")
        self.guess.setAutoDefault(False)
        self.guess.setToolTip(tr("Let the columns mean again what their names and values suggest"))
        self.preview = Preview(look)
        self.form = OptionsForm(look, options)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("importTake")
        self.take.setDefault(True)
        self.take.setEnabled(False)
        self._lay_out()
        self._connect()
        self._fill_facets()
        self.table.setFocus()

    # -- laying out ---------------------------------------------------------------------------------

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("importDocuments")
        table.setAccessibleName(tr("Documents found"))
        table.setModel(self.model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        dress_rows(table)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + 10)
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(Column.DOCUMENT, QHeaderView.ResizeMode.Stretch)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        metrics = table.fontMetrics()
        em = metrics.averageCharWidth()
        for column, width in (
            (Column.DOCUMENT, 30 * em),
            (Column.FORMAT, 22 * em),
            (Column.ARTICLES, 10 * em),
            (Column.REMARK, 6 * em + max(map(metrics.horizontalAdvance, short_notes()))),  # and the sign
        ):
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        found = QVBoxLayout(left)
        found.addWidget(self.facets)
        found.addWidget(self.table, 1)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.addWidget(self._with_guess())
        self.side.addWidget(self.preview)
        self.side.setStretchFactor(1, 1)
        self.side.setChildrenCollapsible(False)
        shown = QVBoxLayout(right)
        shown.addWidget(self.notes)
        shown.addWidget(self.side, 1)
        for layout in (found, shown):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        found.setContentsMargins(0, 0, 12, 0)
        shown.setContentsMargins(12, 0, 0, 0)
        halves = self._halves = QSplitter()
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        halves.setSizes([self.width() // 2, self.width() // 2])
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.summary)
        layout.addWidget(self.bar)
        layout.addWidget(halves, 1)
        layout.addWidget(self.form)
        layout.addSpacing(8)
        layout.addWidget(self.buttons)
        self._meaning.hide()
        self.notes.hide()

    def _with_guess(self) -> QWidget:
        """The columns, with how to come back to the guess."""
        self._meaning = QWidget()
        line = QHBoxLayout()
        line.addWidget(self.as_before, 1)
        line.addWidget(self.guess)
        layout = QVBoxLayout(self._meaning)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.columns, 1)
        layout.addLayout(line)
        return self._meaning

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.facets.currentIndexChanged.connect(self._facet_changed)
        self.columns.changed.connect(self._columns_changed)
        self.guess.clicked.connect(self._guess_again)
        self.form.changed.connect(lambda: self.look_again.emit(self.options, None))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def offer_annotations(self) -> None:
        """The file looks like one of another annotation tool: offer the other import."""
        button = self.buttons.addButton(tr("With its &annotations…"), QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName("importAnnotations")
        button.setAutoDefault(False)
        button.setToolTip(
            tr("The file looks like one of an annotation tool: import what is marked in it, too")
        )
        button.clicked.connect(self._with_annotations)

    def _with_annotations(self) -> None:
        self.reject()
        self.annotations_wished.emit()

    # -- what is found ------------------------------------------------------------------------------

    @property
    def options(self) -> ImportOptions:
        """How to read, as chosen."""
        chosen = self.form.options
        return replace(chosen, read=replace(chosen.read, mappings=dict(self._mappings)))

    def begin(self) -> None:
        """All documents are about to be looked at, the first time or anew."""
        self._complete = False
        self._wanted = (self._current.path, self._current.source) if self._current else None
        self.model.clear()
        self.bar.setEnabled(True)
        self.bar.setRange(0, 0)
        self._tell()

    def add(self, plans: Sequence[DocumentPlan]) -> None:
        """More documents were looked at."""
        self.model.add(plans)
        row = self.model.row_of(*self._wanted) if self._wanted else None
        if row is not None:  # the one that was looked at before all were read anew
            self._wanted = None
            self.table.setCurrentIndex(self.model.index(row, 0))
        elif not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._fill_facets()
        self._tell()

    def replace(self, plans: Sequence[DocumentPlan]) -> None:
        """Some documents were looked at anew."""
        self.model.replace(plans)
        current = self.table.currentIndex()
        if current.isValid():
            plan = self.model.plan(current.row())
            if self._guessing and plan.table:
                self._guessing = False
                self._show_columns(plan.table)
            self._show_plan(plan)
        self._fill_facets()
        self._tell()

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many documents were looked at."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def finish(self) -> None:
        """All documents were looked at."""
        self._complete = True
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.bar.setEnabled(False)  # it stays in its place, so that nothing moves
        self._tell()

    def _tell(self) -> None:
        found = self.model.totals()
        if not found.documents:
            nothing = tr(
                "No articles were found there. Copydesk reads texts, web pages, Word, PDF and e-mail files, "
                "tables, feeds, and the exports of news archives."
            )
            self.summary.setText(nothing if self._complete else tr("Looking…"))
        else:
            said = [
                tr("%Ln article(s)", "", found.articles),
                tr("%Ln document(s)", "", found.documents),
            ]
            if found.duplicates:
                said.append(tr("%Ln here already", "texts left out of an import", found.duplicates))
            if found.failed:
                said.append(tr("%Ln with parts that cannot be read", "documents", found.failed))
            if not self._complete:
                said.append(tr("still looking…"))
            self.summary.setText(" · ".join(said))
        for part in (self._halves, self.form):
            part.setVisible(bool(found.documents) or not self._complete)
        self.take.setEnabled(found.articles > 0 or not self._complete)
        self.take.setText(
            tr("&Import %Ln article(s)", "button", found.articles) if self._complete else tr("&Import all")
        )

    def _fill_facets(self) -> None:
        found = self.model.totals()
        kinds: list[tuple[str, Facet]] = [(tr("All %Ln document(s)", "", found.documents), Shown.ALL)]
        for words, facet, count in (
            (tr("Not readable, or not wholly"), Shown.FAILED, found.failed),
            (tr("With a warning"), Shown.WARNED, found.warned),
            (tr("With texts that are here already"), Shown.DUPLICATES, found.duplicates),
            *((tr_marked(title), title, count) for title, count in self.model.formats()),
        ):
            if count:
                shown = tr("{what}: {count}", "documents and their number", what=words, count=count)
                kinds.append((words if facet is Shown.DUPLICATES else shown, facet))
        chosen = self.facets.currentData()
        self.facets.blockSignals(True)
        self.facets.clear()
        for words, facet in kinds:
            self.facets.addItem(words, facet)
        self.facets.setCurrentIndex(max(0, self.facets.findData(chosen)))
        self.facets.blockSignals(False)

    # -- what is chosen -----------------------------------------------------------------------------

    def _facet_changed(self) -> None:
        self.model.show(self.facets.currentData())
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _row_changed(self, current: QModelIndex) -> None:
        plan = self.model.plan(current.row()) if current.isValid() else None
        self._meaning.setVisible(bool(plan and plan.table))
        if plan and plan.table:
            self._show_columns(plan.table)
        self._show_plan(plan)

    def _show_columns(self, head: TableHead) -> None:
        chosen = self._mappings.get(head.columns)
        self.columns.show_table(head, chosen or head.mapping)
        for widget in (self.as_before, self.guess):
            widget.setVisible(chosen is not None)
        order = (self.table, *self.columns.choices, self.guess, *self.preview.controls)
        for before, after in pairwise((*order, self.form.pattern, self.form.near, self.take)):
            QWidget.setTabOrder(before, after)

    def _guess_again(self) -> None:
        if self._current is None or self._current.table is None:
            return
        self._mappings.pop(self._current.table.columns, None)
        self._guessing = True
        self.table.setFocus()
        self.look_again.emit(self.options, self._current.path)

    def _show_plan(self, plan: DocumentPlan | None) -> None:
        self._current = plan
        said = sentences([plan]) if plan else []
        self.notes.setText(breakable("\n".join(said)))
        self.notes.setVisible(bool(said))
        self.preview.show_plan(plan)
        self.form.set_example(Path(plan.source).stem if plan else "")

    def _columns_changed(self, columns: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        self._mappings.pop(columns, None)  # the latest stands last
        self._mappings[columns] = mapping
        if self._current is not None:
            self.look_again.emit(self.options, self._current.path)

    def _accept(self) -> None:
        self.wished.emit(self.options)
        self.accept()
