"""What an import brought: how many articles, what was left out or guessed, what could not be read."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.dialogs.files import ask_save
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked, translated
from copydesk.desktop.look import Look
from copydesk.desktop.text import breakable, heading, one_line, plain_label, rich_tip
from copydesk.errors import UserError
from copydesk.session import ImportSummary
from copydesk.session.import_report import write_report

_LISTED = 500
"""Rows of a kind in the window; the report that is saved has more."""
_WHOLE = Qt.ItemDataRole.UserRole


class SummaryDialog(QDialog):
    """What it says can be copied or saved. ``near_wished`` asks for the texts that are nearly the same;
    ``failed`` (sentence) tells that the report could not be saved.
    """

    near_wished = Signal()
    failed = Signal(str)

    def __init__(self, summary: ImportSummary, look: Look, folder: Path, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("importSummary")
        self.setWindowTitle(tr("Import"))
        self.resize(760, 460 if summary.failed or summary.warnings else 160)
        self._summary = summary
        self._look = look
        self._folder = folder
        self.text = said(summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        title = plain_label(tr("%Ln article(s) imported", "", summary.imported))
        heading(title, larger=2)
        layout.addWidget(title)
        for sentence in sentences(summary):
            layout.addWidget(plain_label(sentence, wrap=True))
        self.detail = plain_label(wrap=True)
        self.detail.setObjectName("importDetail")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = self._list()
        if self.list.topLevelItemCount():
            layout.addWidget(self.list, 1)
            layout.addWidget(self.detail)
        else:
            layout.addStretch(1)
        layout.addWidget(self._buttons())
        self.finished.connect(self.deleteLater)

    def _buttons(self) -> QDialogButtonBox:
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        save = buttons.addButton(tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setObjectName("saveReport")
        save.clicked.connect(self._save)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyFailures")
        copy.setToolTip(tr("Copy what is said here, each document with its whole path"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        if self._summary.near:
            near = buttons.addButton(
                tr("Look at %Ln group(s)…", "of texts nearly the same", len(self._summary.near)),
                QDialogButtonBox.ButtonRole.ActionRole,
            )
            near.setObjectName("showNear")
            near.clicked.connect(self.near_wished)
            near.clicked.connect(self.accept)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter closes, whatever is to be told
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        return buttons

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("importRows")
        tree.setAccessibleName(tr("What is to be known of single documents"))
        tree.setHeaderLabels([tr("Document"), tr("Note", "column: what is to be known of a document")])
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setColumnWidth(0, 240)
        failed = [(each.path, each.source, translated(each.error)) for each in self._summary.failed]
        warned = [(each.path, each.source, translated(each.remark)) for each in self._summary.warnings]
        unread = max(self._summary.unread, len(failed))
        warnings = max(self._summary.warned, len(warned))
        for title, icon, rows, count in (
            (tr("%Ln could not be read", "documents or parts of them", unread), "error", failed, unread),
            (tr("%Ln warning(s)", "", warnings), "warning", warned, warnings),
        ):
            if not rows:
                continue
            head = QTreeWidgetItem(tree, [title])
            head.setFirstColumnSpanned(True)
            head.setIcon(0, self._look.icon(icon, icon))
            for path, source, why in rows[:_LISTED]:
                row = QTreeWidgetItem(head, [one_line(source, 200), one_line(why, 400)])
                row.setData(0, _WHOLE, f"{path}\n{why}")
                row.setToolTip(0, rich_tip(str(path)))
                row.setToolTip(1, rich_tip(why))
            if count > len(rows[:_LISTED]):
                QTreeWidgetItem(head, ["", tr("and %Ln more", "", count - len(rows[:_LISTED]))])
            head.setExpanded(True)
        tree.currentItemChanged.connect(self._show_detail)
        head = tree.topLevelItem(0)
        first = head.child(0) if head else None
        if first is not None:
            tree.setCurrentItem(first)
        return tree

    def _show_detail(self, current: QTreeWidgetItem | None) -> None:
        """The whole path and sentence of a row, which has room for their beginnings only."""
        self.detail.setText(breakable(current.data(0, _WHOLE) or "") if current else "")

    def _save(self) -> None:
        proposal = self._folder / tr("import-report.csv", "name of a file")
        chosen = ask_save(self, tr("Save report"), proposal, f"{tr('Table')} (*.csv)")
        if chosen is None:
            return
        try:
            write_report(self._summary, chosen, translated)
        except UserError as error:
            self.failed.emit(translated(error))


def sentences(summary: ImportSummary) -> list[str]:
    """What is to be said of the whole import besides the number of articles."""
    told: list[str] = []
    if summary.stopped:
        told.append(tr("You stopped it before the end: what had come in by then is here."))
    if summary.duplicates:
        told.append(tr("%Ln text(s) left out: already in the project.", "", summary.duplicates))
    if summary.later:
        told.append(tr("%Ln later version(s) of others left out.", "", summary.later))
    if summary.near:
        linked = all(group.linked for group in summary.near)
        told.append(
            tr("%Ln group(s) of texts are nearly the same, and linked as versions.", "", len(summary.near))
            if linked
            else tr("%Ln group(s) of texts are nearly the same.", "", len(summary.near))
        )
    if summary.guessed:
        fields = [
            tr("{field} ({count})", "how often a field was guessed", field=_field(name), count=count)
            for name, count in summary.guessed
        ]
        told.append(tr("Guessed: {fields}. Press F2 on an article to correct it.", fields=", ".join(fields)))
    return told


def said(summary: ImportSummary) -> str:
    """The summary as text, every failure and warning on a line with its whole path."""
    lines = [tr("%Ln article(s) imported", "", summary.imported), *sentences(summary)]
    lines += [f"{each.path}\t{translated(each.error)}" for each in summary.failed]
    lines += [f"{each.path}\t{translated(each.remark)}" for each in summary.warnings]
    return "\n".join(lines)


def _field(name: str) -> str:
    return tr_marked(FIELDS[name]) if name in FIELDS else name
