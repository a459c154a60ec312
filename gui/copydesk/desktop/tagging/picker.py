"""The tag field with its list: type a few letters, press Enter. All in the panel, nothing pops up."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import Elided
from copydesk.desktop.tagging.choices import Choice, ChoiceModel, Roles, matching, recent
from copydesk.desktop.terms import actor_kind_name
from copydesk.desktop.text import dim, one_line, own_direction, plain_label, rich_tip
from copydesk.desktop.topics.definition import tip
from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import EntryKind

Index = QModelIndex | QPersistentModelIndex
BOTH = frozenset(EntryKind)
_ROWS = 8
"""How many rows are seen while typing; the height stays, so that nothing below jumps."""


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: digit or kind, name, and the alias that matched."""

    def __init__(self, look: Look, choices: QListView):
        super().__init__(choices)
        self._look = look
        self._list = choices

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt's: all rows are of one size, that of the list's grid."""
        return self._list.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's: draw one row."""
        choice = index.data(Roles.CHOICE)
        if choice is None:
            return
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        left = rect.left() + 6
        if choice.digit:
            left = self._paint_digit(painter, option, choice, left)
        icon = self._look.icon("add" if choice.id is None else str(choice.kind), str(choice.kind))
        place = QRect(left, rect.top() + (rect.height() - 16) // 2, 16, 16)
        icon.paint(painter, QStyle.visualRect(option.direction, rect, place))
        self._paint_words(painter, option, choice, rect.adjusted(left + 22 - rect.left(), 0, -6, 0))
        painter.restore()

    def _paint_digit(self, painter: QPainter, option: QStyleOptionViewItem, choice: Choice, left: int) -> int:
        painter.setFont(self._look.small(option.font))
        painter.setPen(self._look.colour("dim"))
        box = QRect(left, option.rect.top(), 12, option.rect.height())
        seen = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, str(choice.digit))
        return left + 16

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, choice: Choice, room: QRect
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(self._look.colour("ink"))
        metrics = painter.fontMetrics()
        words = own_direction(choice.text if choice.id is None else choice.name)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QStyle.visualRect(option.direction, option.rect, room), flags, words)
        rest = room.adjusted(metrics.horizontalAdvance(words) + 8, 0, 0, 0)
        if choice.matched and rest.width() > 24:
            painter.setPen(self._look.colour("dim"))
            alias = metrics.elidedText(
                own_direction(choice.matched), Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(QStyle.visualRect(option.direction, option.rect, rest), flags, alias)


class ChoiceList(QListView):
    """The rows below the field. The field keeps the focus; a click on a row takes it."""

    def __init__(self, model: ChoiceModel, look: Look):
        super().__init__()
        self.setObjectName("tagChoices")
        self.setAccessibleName(tr("Matching and recent tags"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ChoiceDelegate(look, self))
        self.setModel(model)
        self._columns = 1

    def arrange(self, columns: int, rows: int) -> None:
        """Show the rows in that many columns, and room for that many lines of them."""
        self._columns = columns
        self.setFlow(QListView.Flow.LeftToRight if columns > 1 else QListView.Flow.TopToBottom)
        self.setWrapping(columns > 1)
        self._fit()
        self.setFixedHeight(rows * self.row_height + 2 * self.frameWidth())
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAlwaysOff if columns > 1 else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bars)

    @property
    def row_height(self) -> int:
        """In pixels."""
        return self.fontMetrics().lineSpacing() + 8

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: the panel became wider or narrower."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A little less than there is: Qt wraps a line that fits exactly.
        width = self.viewport().width() - (1 if self._columns > 1 else 0)
        self.setGridSize(QSize(max(width // self._columns, 1), self.row_height))


class TagPicker(QWidget):
    """Asks which entry; ``chosen`` tells the answer, ``cancelled`` that there is none.

    ``looked_at`` gives the choice that Enter would take now, or None.
    """

    chosen = Signal(object)
    cancelled = Signal()
    looked_at = Signal(object)

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._kinds: Collection[EntryKind] = BOTH
        self._asking = False
        self._lent_kind: tuple[ActorKind, ActorKind] | None = None
        self._answer: Callable[[Choice], bool] | None = None
        self._recent: Sequence[Choice] | None = None
        self.field = Line()
        self.field.setObjectName("tagField")
        self.field.setAccessibleName(tr("Tag: type an actor or topic"))
        self.field.setPlaceholderText(tr("Actor or topic"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.choices = ChoiceModel(self, self._tip)
        self.list = ChoiceList(self.choices, look)
        self._caption = Elided()
        dim(self._caption)
        self.lock = Elided()
        self.lock.setObjectName("lockedTag")
        self.lock.hide()
        self.kind = QComboBox()
        self.kind.setObjectName("newActorKind")
        self.kind.setAccessibleName(tr("Kind of a new actor"))
        for kind in ActorKind:
            self.kind.addItem(actor_kind_name(kind), kind)
        self._kind_row = QWidget()
        self._lay_out()
        self.field.textEdited.connect(self._search)
        self.field.textChanged.connect(self._cleared)
        self.list.selectionModel().currentChanged.connect(
            lambda index: self.looked_at.emit(self.choices.choice(index.row()))
        )
        self.list.clicked.connect(lambda index: self._take(index.row()))
        desk.entries_changed.connect(self.refresh)
        desk.session_changed.connect(self.rest)
        desk.annotations_changed.connect(self.refresh)
        self.rest()

    def _lay_out(self) -> None:
        label = plain_label(tr("A new actor is a", "before a list: person, organisation …"))
        label.setBuddy(self.kind)
        dim(label)
        row = QHBoxLayout(self._kind_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.kind, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.lock)
        layout.addWidget(self.field)
        layout.addWidget(self._caption)
        layout.addWidget(self.list)
        layout.addWidget(self._kind_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # -- asking -------------------------------------------------------------------------------------

    @property
    def new_actor_kind(self) -> ActorKind:
        """What a new actor is, as chosen last."""
        return self.kind.currentData()

    def set_new_actor_kind(self, kind: ActorKind) -> None:
        """Choose what a new actor is."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def ask(
        self,
        kinds: Collection[EntryKind],
        query: str,
        caption: str,
        answer: Callable[[Choice], bool] | None = None,
        new_kind: ActorKind | None = None,
    ) -> None:
        """Ask for an entry of these kinds, with the query typed in already and selected.

        ``answer`` is called in place of ``chosen``; where it gives that the entry was taken, the field rests.
        ``new_kind`` is what a new actor is this once, if nobody chooses another.
        """
        self._lend_kind(new_kind)
        self._answer = answer
        self._kinds = kinds
        self._asking = True
        self._caption.set_text(caption)
        self._caption.setVisible(True)
        self._kind_row.setVisible(EntryKind.ACTOR in kinds)
        self.field.setPlaceholderText(
            tr("Name of the topic") if EntryKind.ACTOR not in kinds else tr("Name of the actor")
        )
        self.field.setText(one_line(query, 200))
        self.field.selectAll()
        self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lend_kind(self, kind: ActorKind | None) -> None:
        """Let a new actor be of this kind for now; with none it is again what it was before."""
        if self._lent_kind is not None and self.new_actor_kind == self._lent_kind[1]:
            self.set_new_actor_kind(self._lent_kind[0])
        self._lent_kind = None
        if kind is not None:
            self._lent_kind = self.new_actor_kind, kind
            self.set_new_actor_kind(kind)

    def rest(self) -> None:
        """Ask nothing: an empty field, and the entries used last below it."""
        self._lend_kind(None)
        self._asking = False
        self._answer = None
        self._kinds = BOTH
        self.field.setText("")  # unlike clear(), leaves nothing to undo in the field
        self._caption.setVisible(False)
        self._kind_row.setVisible(False)
        self.field.setPlaceholderText(tr("Actor or topic"))
        self.refresh()

    def show_lock(self, name: str) -> None:
        """Say that each selection gets this entry; nothing for an empty name."""
        self.lock.set_text(tr("Locked (Esc ends it): {name}", name=name) if name else "")
        self.lock.setVisible(bool(name))

    def refresh(self) -> None:
        """Offer what is there now."""
        self._recent = None
        if self._asking or self.field.text():
            self._search()
            return
        self.choices.show(self._lately())
        self.looked_at.emit(None)
        self.list.arrange(2, (self.choices.rowCount() + 1) // 2)

    def _lately(self) -> Sequence[Choice]:
        """The entries used last, asked for anew only after something has changed."""
        if self._recent is None:
            session = self._desk.session
            self._recent = tuple(recent(session)) if session else ()
        return self._recent

    def _tip(self, choice: Choice) -> str:
        """What a topic means; a long name in full."""
        if choice.kind is EntryKind.TOPIC and choice.id is not None and self._desk.session is not None:
            return tip(self._desk.session.codebook.topic(choice.id))
        return rich_tip(choice.text)

    def recent_with(self, digit: int) -> Choice | None:
        """The recent entry that a digit key tags with."""
        found = self._lately()
        return found[digit - 1] if digit <= len(found) else None

    def _search(self) -> None:
        session = self._desk.session
        if session is None:
            return
        self.choices.show(matching(session, self.field.text(), self._kinds))
        self.list.arrange(1, _ROWS)
        self.list.setCurrentIndex(self.choices.index(0))

    def _cleared(self, text: str) -> None:
        if not text and not self._asking:
            self.refresh()

    # -- answers ------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: object) -> bool:
        """Qt's: keys in the field that move in the list, take a row, or give up."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self._move(1)
                case Qt.Key.Key_Up:
                    self._move(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                    self._take(self.list.currentIndex().row())
                case Qt.Key.Key_Escape:
                    self.rest()
                    self.cancelled.emit()
                case _:
                    return False
            return True
        return False

    def _move(self, step: int) -> None:
        rows = self.choices.rowCount()
        if rows:
            row = min(max(self.list.currentIndex().row() + step, 0), rows - 1)
            self.list.setCurrentIndex(self.choices.index(row))

    def _take(self, row: int) -> None:
        choice, answer = self.choices.choice(row), self._answer
        if choice is None:
            return
        if answer is None:
            self.chosen.emit(choice)
        elif answer(choice) and self._answer is answer:
            self.rest()
