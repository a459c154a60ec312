"""Accepts or rejects many suggestions at once: of which kinds, how sure, and where."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.articles.check_list import outline_boxes
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.tagging.tree import KIND_ICONS
from copydesk.desktop.terms import percent
from copydesk.desktop.text import dim, one_line, own_direction, plain_label, rich_tip
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import Scored

_SIZE = QSize(560, 480)
_USUAL = 80
_PREVIEWED = 30
_REST = 120
"""Milliseconds after which the suggestions are shown that a moved slider means."""
KINDS = (Kind.MENTION, Kind.QUOTATION, Kind.PASSAGE)


class Bound(QSpinBox):
    """A number to type: Enter takes what was typed, and only the next Enter presses the dialog's button."""

    def __init__(self) -> None:
        super().__init__()
        self._typing = False
        self.lineEdit().textEdited.connect(self._typed)

    def _typed(self) -> None:
        self._typing = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: keys change the number; those that are not for it go to the dialog."""
        typing, self._typing = self._typing, False
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and typing:
            event.accept()


class BulkDialog(QDialog):
    """Gives the ids of what is chosen: ``accept_wished`` or ``reject_wished``."""

    accept_wished = Signal(object)
    reject_wished = Signal(object)

    def __init__(self, desk: Desk, look: Look, found: Sequence[Scored], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self.setWindowTitle(tr("Accept or reject many suggestions"))
        self.resize(_SIZE)
        self._desk = desk
        self._look = look
        self._found = found
        self.kinds = {kind: self._kind(kind) for kind in KINDS}
        self.where = self._where()
        self.side = QComboBox()
        self.side.setObjectName("bulkSide")
        self.side.addItem(tr("At least"), True)
        self.side.addItem(tr("Less than"), False)
        self.sure = Bound()
        self.sure.setObjectName("bulkSure")
        self.sure.setRange(0, 100)
        self.sure.setSuffix("\u202f%")
        self.sure.setValue(_USUAL)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setValue(_USUAL)
        self.told = plain_label(wrap=True)
        self.told.setObjectName("bulkTold")
        self.preview = QListWidget()
        self.preview.setObjectName("bulkPreview")
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setAccessibleName(tr("The least sure of them"))
        self._least = plain_label(tr("The least sure of them"))
        self.looked_at = plain_label(self._looked_at(), wrap=True)
        self.looked_at.setObjectName("bulkLookedAt")
        self.accept_button = QPushButton()
        self.reject_button = QPushButton()
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self._changed()
        self._preview()
        self.sure.setFocus()
        self.sure.selectAll()

    def _where(self) -> QComboBox:
        where = QComboBox()
        where.setObjectName("bulkWhere")
        article = self._desk.article
        if article is not None and any(each.article == article.id for each in self._found):
            where.addItem(tr("In this article"), article.id)
        where.addItem(tr("In all articles"), None)
        return where

    def _kind(self, kind: Kind) -> QCheckBox:
        there = any(each.kind is kind for each in self._found)
        box = QCheckBox()
        box.setObjectName(f"bulk_{kind}")
        outline_boxes(box, self._look)
        box.setEnabled(there)
        box.setChecked(there and kind is not Kind.PASSAGE)
        return box

    def _looked_at(self) -> str:
        """How many articles have suggestions, where those of some others may not have been made yet."""
        session = self._desk.session
        there = len({each.article for each in self._found})
        count = session.info().articles if session is not None else there
        if there == count:
            return ""
        return tr(
            "{count} of {all} articles have any; “{action}” looks through all.",
            count=self.locale().toString(there),
            all=self.locale().toString(count),
            action=tr("Suggest in all articles"),
        )

    def _count_kinds(self) -> None:
        """Say how many there are of each kind, as sure as is chosen and where."""
        there = Counter(each.kind for each in self._found if self._is_meant(each))
        names = {
            Kind.MENTION: tr("&Mentions"),
            Kind.QUOTATION: tr("&Quotations"),
            Kind.PASSAGE: tr("&Passages"),
        }
        for kind, box in self.kinds.items():
            box.setText(f"{names[kind]} ({self.locale().toString(there[kind])})")

    def _lay_out(self) -> None:
        kinds, sure = QHBoxLayout(), QHBoxLayout()
        for box in self.kinds.values():
            kinds.addWidget(box)
        kinds.addStretch(1)
        for widget in (self.side, self.sure):
            sure.addWidget(widget)
        sure.addWidget(self.slider, 1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(tr("What"), kinds)
        form.addRow(tr("How sure"), sure)
        form.addRow(tr("Where"), self.where)
        for field, words in (
            (self.side, tr("How sure")),
            (self.sure, tr("How sure")),
            (self.where, tr("Where")),
        ):
            field.setAccessibleName(words)
        self.slider.setAccessibleName(tr("How sure"))
        for label in (self._least, self.looked_at):
            dim(label)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.reject_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.accept_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addWidget(self.looked_at)
        layout.addWidget(self.told)
        layout.addWidget(self._least)
        layout.addWidget(self.preview, 1)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        for box in self.kinds.values():
            box.toggled.connect(self._changed)
        for choice in (self.where, self.side):
            choice.currentIndexChanged.connect(self._changed)
        self.sure.valueChanged.connect(self.slider.setValue)
        self.slider.valueChanged.connect(self.sure.setValue)
        self.sure.valueChanged.connect(self._changed)
        self._later.timeout.connect(self._preview)
        self.accept_button.clicked.connect(lambda: self._end(self.accept_wished))
        self.reject_button.clicked.connect(lambda: self._end(self.reject_wished))
        self.finished.connect(self.deleteLater)

    @property
    def chosen(self) -> list[Scored]:
        """The suggestions that are meant now."""
        kinds = {kind for kind, box in self.kinds.items() if box.isChecked()}
        return [each for each in self._found if each.kind in kinds and self._is_meant(each)]

    def _is_meant(self, one: Scored) -> bool:
        """Whether a suggestion is as sure as is chosen, and where."""
        where, above, bound = self.where.currentData(), self.side.currentData(), self.sure.value()
        return (where is None or one.article == where) and (round(100 * one.score) >= bound) is above

    def _changed(self) -> None:
        self._count_kinds()
        self.looked_at.setVisible(bool(self.looked_at.text()) and self.where.currentData() is None)
        chosen = self.chosen
        count = len(chosen)
        articles = len({each.article for each in chosen})
        self.told.setText(
            tr(
                "{suggestions} {where}. One undo takes it back.",
                suggestions=tr("%Ln suggestion(s)", "", count),
                where=tr("in %Ln article(s)", "where suggestions are", articles),
            )
            if count
            else tr("No suggestion fits. Choose other kinds, or move the bound.")
        )
        number = self.locale().toString(count)
        self.accept_button.setText(tr("A&ccept {count}", count=number))
        self.reject_button.setText(tr("&Reject {count}", count=number))
        for button in (self.accept_button, self.reject_button):
            button.setEnabled(count > 0)
        self._later.start()

    def _preview(self) -> None:
        """Show the least sure of those that are meant: they tell whether the bound is right."""
        self.preview.clear()
        session = self._desk.session
        least = sorted(self.chosen, key=lambda each: (each.score, each.id))[:_PREVIEWED]
        told = session.suggesting.told(each.id for each in least) if session else []
        self._least.setVisible(bool(told))
        titles = self._titles(one.article for one, _ in told)
        for one, words in sorted(told, key=lambda each: (each[0].score, each[0].id)):
            name = session.suggesting.name(one) if session else ""
            line = (
                name
                if name == words
                else tr("{name}: {text}", "a term before what it is about", name=name, text=words)
            )
            score = percent(one.score)
            said = own_direction(one_line(f"{score}  {line if name else words}", 160))
            item = QListWidgetItem("\n".join([said, *titles.get(one.article, ())]))
            item.setIcon(self._look.icon(KIND_ICONS[one.kind], KIND_ICONS[one.kind]))
            item.setToolTip(rich_tip(words))
            self.preview.addItem(item)
        shown = {one.article for one, _ in told}
        self._desk.do(lambda session: session.blinding.saw(shown))

    def _titles(self, articles: Iterable[int]) -> dict[int, list[str]]:
        """What the articles are called, where not all are the one that is read."""
        session = self._desk.session
        if session is None or self.where.currentData() is not None:
            return {}
        rows = session.articles.rows(set(articles))
        return {row.id: [own_direction(one_line(row.title, 100))] for row in rows}

    def _end(self, wished: SignalInstance) -> None:
        wished.emit([each.id for each in self.chosen])
        self.accept()
