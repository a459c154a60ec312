"""Fields in which the cells of tables are written: the one that fits what a column takes."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copydesk.desktop.desk import Desk
from copydesk.desktop.fields import Line
from copydesk.desktop.look import Look
from copydesk.desktop.tables.cells import choice_shown, column_title
from copydesk.desktop.tables.model import ListingModel
from copydesk.desktop.tagging.entry_line import EntryLine
from copydesk.domain.attribute import AttributeDefinition, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.domain.listing import Cell, Listing
from copydesk.session.codebook import Entry
from copydesk.session.filling import Filled, Value

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENTRIES = {Filled.ACTOR: EntryKind.ACTOR, Filled.TOPIC: EntryKind.TOPIC}


class ChoiceBox(QComboBox):
    """A few values, of which one is chosen."""

    def __init__(self, column: str, values: tuple[Cell, ...], attribute: AttributeDefinition | None) -> None:
        super().__init__()
        self.setObjectName("cellChoice")
        if attribute is not None:
            self.addItem(choice_shown(column, None), None)
        for value in values:
            self.addItem(choice_shown(column, value, attribute), value)

    def choose(self, cell: Cell) -> None:
        """Show the value as chosen."""
        self.setCurrentIndex(max(0, self.findData(cell)))


class EntryField(EntryLine):
    """An actor or topic; a name that is new makes one. ``entered`` tells that it is done with."""

    entered = Signal(object)

    def __init__(self, desk: Desk, look: Look, kind: EntryKind) -> None:
        super().__init__(desk, look, kind, "cellEntry", keeps_empty=True)
        self._chosen: int | str | None = None
        self._entry_kind = kind
        self.is_being_read = False
        self.is_left = False
        self.entry_chosen.connect(self._choose)

    def _choose(self, entry: int | str | None) -> None:
        self._chosen = entry

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter ends the writing, also where nothing was typed."""
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.entered.emit(None)

    def drop_list(self) -> None:
        """Let go of the list of matches, which belongs to the window."""
        if self.matches is not None:
            self.matches.hide()
            self.matches.deleteLater()
            self.matches = None

    def start(self, name: str) -> None:
        """Show the name that is stored."""
        self._chosen = name
        self.set_stored(name)
        self.selectAll()

    def value(self) -> Value:
        """What is chosen or typed: an entry, a name, or None where the line was emptied."""
        self.is_being_read = True
        self.commit()
        self.is_being_read = False
        return (
            Entry(self._entry_kind, self._chosen) if isinstance(self._chosen, int) else self._chosen or None
        )


Field = Line | ChoiceBox | EntryField


def field_for(desk: Desk, look: Look, model: ListingModel, column: str) -> Field:
    """The field that takes what a column takes."""
    filled, attribute = model.takes(column), model.attributes.get(column)
    if filled in _ENTRIES:
        field: Field = EntryField(desk, look, _ENTRIES[filled])
    elif filled is Filled.CHOICE or (
        attribute is not None and attribute.type in (AttributeType.CHOICE, AttributeType.YES_NO)
    ):
        field = ChoiceBox(column, _values(desk, model.listing, column), attribute)
    else:
        field = Line()
        field.setObjectName("cellWords")
    field.setAccessibleName(column_title(column, attribute))
    return field


def show_in(field: Field, cell: Cell) -> None:
    """Let the field begin with what the cell holds."""
    if isinstance(field, ChoiceBox):
        field.choose(cell)
    elif isinstance(field, EntryField):
        field.start("" if cell is None else str(cell))
    else:
        field.setText("" if cell is None else str(cell))
        field.selectAll()


def value_in(field: Field) -> Value:
    """What the field holds."""
    if isinstance(field, ChoiceBox):
        return field.currentData()
    if isinstance(field, EntryField):
        return field.value()
    return field.text()


def _values(desk: Desk, listing: Listing, column: str) -> tuple[Cell, ...]:
    return desk.session.tables.values(listing, column) if desk.session else ()


class CellDelegate(QStyledItemDelegate):
    """Opens the field that fits a cell."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt's: a cell is about to be written."""
        model = index.model()
        assert isinstance(model, ListingModel)
        field = field_for(self._desk, self._look, model, model.columns[index.column()])
        field.setParent(parent)
        if isinstance(field, EntryField):
            for signal in (field.entry_chosen, field.entered):
                signal.connect(self._closing(field))
        elif isinstance(field, ChoiceBox):
            field.activated.connect(self._closing(field))
        return field

    def _closing(self, field: QWidget) -> Callable[[object], None]:
        def close(_chosen: object) -> None:
            if isinstance(field, EntryField):
                if field.is_being_read or field.is_left:
                    return
                field.is_left = True
            self.commitData.emit(field)
            self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)

        return close

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt's: the field shows what the cell holds; asked again later, it keeps what was typed."""
        assert isinstance(editor, (Line, ChoiceBox))
        if isinstance(editor, Line) and editor.isModified():
            return
        show_in(editor, index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt's: the cell takes what the field holds."""
        assert isinstance(editor, (Line, ChoiceBox))
        model.setData(index, value_in(editor), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Qt's: what was typed of a name is forgotten at Esc; what Enter means the field decides."""
        if (
            isinstance(editor, EntryField)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in _ENTER:
                return False
            if event.key() == Qt.Key.Key_Escape:
                editor.reset()
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Qt's: the field is not needed any more."""
        if isinstance(editor, EntryField):
            editor.drop_list()
        super().destroyEditor(editor, index)
