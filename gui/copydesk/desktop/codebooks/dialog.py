"""Shows what an import of a codebook would bring, and asks whether it shall come."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.codebooks.plan_model import PlanModel
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.row_tables import dress_rows
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.codebook_plan import Outcome, Plan, Policy

Looked = tuple[CodebookFile, Plan]


class CodebookDialog(QDialog):
    """``wished`` gives the codebook and the policy to bring it in by.

    ``choices`` are titles and what gives each codebook with its plan; a single one is shown without a choice.
    """

    wished = Signal(object, object)

    def __init__(self, title: str, choices: Sequence[tuple[str, Callable[[], Looked]]], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("codebookDialog")
        self.setWindowTitle(title)
        self.resize(680, 520)
        self._choices = choices
        self._looked: Looked | None = None
        self.which = QComboBox()
        self.which.setObjectName("codebookChoice")
        self.which.setAccessibleName(tr("Codebook"))
        self.which.addItems([name for name, _ in choices])
        self.which.setVisible(len(choices) > 1)
        self.source = plain_label(wrap=True)
        dim(self.source)
        self.summary = plain_label(wrap=True)
        self.summary.setObjectName("codebookSummary")
        self.model = PlanModel()
        self.table = self._table()
        self.update_ = QCheckBox(tr("&Update entries that are here already"))
        self.update_.setObjectName("codebookUpdate")
        self.update_.setToolTip(tr("Take over what the file says; what it leaves empty stays as it is"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.bring = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.bring.setObjectName("codebookImport")
        self._lay_out()
        self.which.currentIndexChanged.connect(self._look)
        self.update_.toggled.connect(self._tell)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._look()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("codebookEntries")
        table.setAccessibleName(tr("Entries of the codebook"))
        table.setModel(self.model)
        dress_rows(table)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((130, 280, 80)):
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.which, self.source, self.summary, self.table, self.update_, self.buttons):
            layout.addWidget(widget)

    def _look(self) -> None:
        self._looked = self._choices[self.which.currentIndex()][1]()
        codebook, plan = self._looked
        told = (codebook.source, tr("Licence: {name}", name=codebook.licence) if codebook.licence else "")
        self.source.setText("\n".join(one for one in told if one))
        self.source.setVisible(any(told))
        self.model.show_items(plan.items)
        self._tell()

    def _tell(self) -> None:
        if self._looked is None:
            return
        plan = replace(self._looked[1], policy=self._policy)
        counts = plan.counts
        said = [
            tr("%Ln new", "entries of a codebook", counts[Outcome.NEW]),
            tr("%Ln changed", "entries of a codebook", counts[Outcome.CHANGED]),
            tr("%Ln the same", "entries of a codebook", counts[Outcome.SAME]),
            tr("%Ln conflict(s)", "entries of a codebook", counts[Outcome.CONFLICT]),
        ]
        text = " · ".join(said)
        if not plan.does_something:
            text += "\n" + tr("There is nothing to import: all that can come is here already.")
        self.summary.setText(text)
        self.update_.setEnabled(counts[Outcome.CHANGED] > 0)
        self.bring.setEnabled(plan.does_something)

    @property
    def _policy(self) -> Policy:
        return Policy.UPDATE if self.update_.isChecked() else Policy.ADD

    def _accept(self) -> None:
        if self._looked is not None:
            self.wished.emit(self._looked[0], self._policy)
        self.accept()
