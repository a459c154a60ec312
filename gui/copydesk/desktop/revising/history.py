"""The codebook's revisions: who changed what when, and what became of it between any two of them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dates import moment_told
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.text import dim, one_line, plain_label, rich_tip
from copydesk.domain.revision import EntryEdit, Revision

_SIZE = QSize(760, 560)
_MOST_EDITS = 2_000
"""Edits that are listed; an import of a codebook may be more."""
_NUMBER = Qt.ItemDataRole.UserRole
_TABLES = {
    "actors": noop("Actor"),
    "aliases": noop("Alias"),
    "actor_ids": noop("Outside id"),
    "roles": noop("Office"),
    "topics": noop("Topic"),
    "topic_examples": noop("Example"),
    "attribute_definitions": noop("Attribute"),
}
_MEMBERS = {
    "name": noop("Name"),
    "kind": noop("Kind"),
    "description": noop("Description"),
    "colour": noop("Colour"),
    "parent_id": noop("Part of"),
    "alias": noop("Alias"),
    "case_rule": noop("Case"),
    "language": noop("Language"),
    "scheme": noop("Scheme"),
    "value": noop("Identifier"),
    "title": noop("Title"),
    "of_id": noop("Office of"),
    "since": noop("Since"),
    "until": noop("Until"),
    "code": noop("Code"),
    "definition": noop("Definition"),
    "inclusion": noop("Includes"),
    "exclusion": noop("Excludes"),
    "keywords": noop("Keywords"),
    "position": noop("Place"),
    "retired": noop("Retired"),
    "text": noop("Words"),
    "positive": noop("Example of it"),
    "choices": noop("Choices"),
    "required": noop("Required"),
    "default": noop("Default"),
    "keys": noop("Keys"),
    "type": noop("Type"),
    "target": noop("Describes"),
}
_UNTOLD = frozenset({"id", "uid", "actor_id", "topic_id", "article_uid"})


class HistoryDialog(QDialog):
    """Revisions above, newest first; below, what the selected ones did, or what changed between two."""

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("codebookHistory")
        self.setWindowTitle(tr("History of the codebook"))
        self.resize(_SIZE)
        self._desk = desk
        self._shown: list[Revision] = []
        self.revisions = _tree(
            "revisions", tr("Revisions"), (tr("Revision"), tr("When"), tr("Coder"), tr("Change"))
        )
        self.revisions.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.revisions.setRootIsDecorated(False)
        self.edits = _tree("revisionEdits", tr("What changed"), (tr("Entry"), tr("Before"), tr("After")))
        for column in range(3):
            self.edits.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.hint = plain_label(wrap=True)
        dim(self.hint)
        self._lay_out()
        self.revisions.itemSelectionChanged.connect(self._compare)
        desk.saved.connect(self.load)
        self.finished.connect(self.deleteLater)
        self.load()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.revisions)
        parts.addWidget(self.edits)
        parts.setChildrenCollapsible(False)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.hint)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)

    def load(self) -> None:
        """Read the revisions anew."""
        session = self._desk.session
        found = session.entries.revisions() if session else []
        if found == self._shown and found:
            return
        self._shown = found
        self.revisions.clear()
        for one in found:
            item = QTreeWidgetItem(
                [self.locale().toString(one.number), moment_told(one.at), one.coder, one_line(one.label, 200)]
            )
            item.setData(0, _NUMBER, one.number)
            item.setToolTip(3, rich_tip(one.label))
            self.revisions.addTopLevelItem(item)
        for column in range(3):
            self.revisions.resizeColumnToContents(column)
        if found:
            self.hint.setText(tr("Select a revision to see what it changed, or two to compare them."))
            self.revisions.setCurrentIndex(self.revisions.model().index(0, 0))
        else:
            self.edits.clear()
            self.hint.setText(
                tr("The codebook has not been changed yet. Each change of it will be listed here.")
            )

    def _compare(self) -> None:
        session = self._desk.session
        numbers = sorted(item.data(0, _NUMBER) for item in self.revisions.selectedItems())
        self.edits.clear()
        if session is None or not numbers:
            return
        known = sorted(one.number for one in self._shown)
        first = numbers[0]
        if len(numbers) == 1:  # what this one did: since the one before it
            first = max((one for one in known if one < first), default=0)
        found = session.entries.compare(first, numbers[-1])
        for edit in found[:_MOST_EDITS]:
            self._add(edit)
        if len(found) > _MOST_EDITS:
            rest = len(found) - _MOST_EDITS
            self.edits.addTopLevelItem(QTreeWidgetItem([tr("and %Ln more", "", rest)]))
        self.edits.expandAll()

    def _add(self, edit: EntryEdit) -> None:
        what = tr_marked(_TABLES.get(edit.table, edit.table))
        state = tr("new") if edit.before is None else tr("removed") if edit.after is None else ""
        head = QTreeWidgetItem([one_line(f"{what}: {edit.name}" + (f" ({state})" if state else ""), 200)])
        before: Mapping[str, object] = edit.before or {}
        after: Mapping[str, object] = edit.after or {}
        for member in dict.fromkeys((*before, *after)):
            old, new = _told(before.get(member)), _told(after.get(member))
            if member in _UNTOLD or not (old or new):
                continue
            row = QTreeWidgetItem(
                head, [tr_marked(_MEMBERS.get(member, member)), one_line(old), one_line(new)]
            )
            row.setToolTip(1, rich_tip(old))
            row.setToolTip(2, rich_tip(new))
        self.edits.addTopLevelItem(head)


def _told(value: object) -> str:
    return "" if value in (None, "", "[]", "{}") else str(value)


def _tree(name: str, called: str, heads: tuple[str, ...]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName(name)
    tree.setAccessibleName(called)
    tree.setHeaderLabels(list(heads))
    tree.setUniformRowHeights(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    return tree
