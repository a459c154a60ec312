"""Shows articles that are nearly the same, in groups, how they differ, and asks what to do about each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.text import dim, plain_label
from copydesk.desktop.versions.difference_view import DifferenceView
from copydesk.desktop.versions.near_tree import NearTree, choice_name
from copydesk.domain.article import ArticleRow
from copydesk.session.import_values import Near, NearGroup

_SIZE = QSize(1080, 680)
_CHOICES = (Near.KEEP, Near.EARLIEST, Near.LINK)


class NearDialog(QDialog):
    """``wished`` gives the groups to link and those to keep the earliest of; ``opened`` one to read."""

    wished = Signal(object, object)
    opened = Signal(int)

    def __init__(
        self,
        text_of: Callable[[int], str],
        look: Look,
        report_bug: Callable[[BaseException], None],
        parent: QWidget,
        *,
        writable: bool,
    ):
        super().__init__(parent)
        self.setObjectName("nearDialog")
        self.setWindowTitle(tr("Near duplicates"))
        self.resize(_SIZE.boundedTo(parent.size()))
        self._text_of = text_of
        self._writable = writable
        self.count = plain_label(wrap=True)
        self.count.setObjectName("nearCount")
        self.tree = NearTree(look)
        self.caption = plain_label(wrap=True)
        dim(self.caption)
        self.view = DifferenceView(look, report_bug)
        self.choice = QComboBox()
        self.choice.setObjectName("nearChoice")
        self.choice.setAccessibleName(tr("What to do about the selected groups"))
        for choice in _CHOICES:
            self.choice.addItem(choice_name(choice), choice)
        self.all_button = QPushButton(tr("The same for &all groups"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.apply_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ApplyRole)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.all_button.setAutoDefault(False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.caption)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.tree)
        splitter.addWidget(right)
        splitter.setSizes([600, 440])
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        label = plain_label(tr("Selected groups"))
        label.setBuddy(self.choice)
        for widget in (label, self.choice, self.all_button):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.count)
        layout.addWidget(splitter, 1)
        layout.addLayout(line)

    def _connect(self) -> None:
        self.tree.looked_at.connect(self._compare)
        self.tree.opened.connect(self.opened)
        self.tree.itemSelectionChanged.connect(self._selected)
        self.choice.activated.connect(self._choose)
        self.all_button.clicked.connect(self._choose_for_all)
        self.apply_button.clicked.connect(self._apply)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._end)

    def show_groups(self, groups: Sequence[NearGroup], rows: Mapping[int, ArticleRow]) -> None:
        """Show what was found; ``rows`` are the articles that are there."""
        self.tree.show_groups(groups, rows)
        count = len(self.tree.choices)
        self.count.setText(
            tr("%Ln group(s) of articles that are nearly the same, the earliest first in each.", "", count)
            if count
            else tr("No two articles are nearly the same.")
        )
        for widget in (self.choice, self.all_button):
            widget.setEnabled(count > 0 and self._writable)
        self._allow()

    # -- what is chosen -----------------------------------------------------------------------------

    def _selected(self) -> None:
        chosen = {self.tree.choices[group] for group in self.tree.selected_groups()}
        if len(chosen) == 1:
            self.choice.setCurrentIndex(_CHOICES.index(chosen.pop()))

    def _choose(self) -> None:
        self.tree.choose(self.tree.selected_groups(), self._chosen())
        self._allow()

    def _choose_for_all(self) -> None:
        self.tree.choose(list(self.tree.choices), self._chosen())
        self._allow()

    def _chosen(self) -> Near:
        return Near(self.choice.currentData())  # Qt gives it back as a plain string

    def _allow(self) -> None:
        """Let the button say what it would do."""
        linked = sum(choice is Near.LINK for choice in self.tree.choices.values())
        later = self.tree.later()
        said: list[str] = []
        if linked:
            said.append(tr("&Link %Ln group(s)", "", linked))
        if later:
            said.append(tr("&Delete %Ln later version(s)", "", later))
        first, *others = said or [tr("Nothing to do")]
        self.apply_button.setText(", ".join((first, *(each.replace("&", "") for each in others))))  # one key
        self.apply_button.setEnabled(bool(said) and self._writable)

    def _apply(self) -> None:
        def chosen(wanted: Near) -> list[tuple[int, ...]]:
            return [group.articles for group, choice in self.tree.choices.items() if choice is wanted]

        self.wished.emit(chosen(Near.LINK), chosen(Near.EARLIEST))

    # -- the two texts ------------------------------------------------------------------------------

    def _compare(self, article: int | None, first: int | None) -> None:
        if article is None or first is None:
            self.view.rest()
            self.caption.setText(
                tr("Choose an article to see how it differs from the earliest of its group.")
            )
        elif article == first:
            self.view.compare(self._text_of(first), self._text_of(first))
            self.caption.setText(tr("The earliest of the group."))
        else:
            self.view.compare(self._text_of(first), self._text_of(article))
            self.caption.setText(tr("Struck through: only in the earliest. Underlined: only in this one."))

    def _end(self) -> None:
        self.view.finish()
        self.deleteLater()
