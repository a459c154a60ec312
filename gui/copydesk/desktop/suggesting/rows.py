"""The rows of the list of suggestions: what each suggests, and how sure that is."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.suggesting.offers import Offers, reasons
from copydesk.desktop.tagging.tree import KIND_ICONS
from copydesk.desktop.terms import kind_name, percent
from copydesk.desktop.text import own_direction, rich_tip
from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor, OpenSuggestion

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SUGGESTION = Qt.ItemDataRole.UserRole + 1
_PAD, _ICON = 6, 16


class SuggestionRows(QAbstractListModel):
    """The open suggestions of the article, in text order."""

    def __init__(self, offers: Offers, parent: QWidget):
        super().__init__(parent)
        self._offers = offers
        self._shown: list[OpenSuggestion] = []
        offers.changed.connect(self._reload)

    def _reload(self) -> None:
        self.beginResetModel()
        self._shown = list(self._offers.all())
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """The suggestion in a row."""
        return self._shown[row].id if 0 <= row < len(self._shown) else None

    def place_of(self, suggestion_id: int | None) -> int | None:
        """The row of a suggestion; None where it is not there."""
        return next((row for row, each in enumerate(self._shown) if each.id == suggestion_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's: the words, the whole suggestion, or a sentence for assistive tools."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        suggestion = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(suggestion)
        if role == SUGGESTION:
            return suggestion
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((kind_name(suggestion.kind), self._line(suggestion), percent(suggestion.score)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(self._offers.told(suggestion), self._offers.words_of(suggestion))
        return None

    def _line(self, suggestion: OpenSuggestion) -> str:
        words, name = self._offers.words_of(suggestion), self._offers.name_of(suggestion)
        if suggestion.kind is Kind.QUOTATION:
            who = name or tr("Nobody known", "who speaks")
            return tr("{name}: {text}", "a term before what it is about", name=who, text=words)
        if suggestion.kind is Kind.PASSAGE:  # what speaks for it says more than how the paragraph begins
            said = reasons(suggestion)
            text = words if said.casefold() == name.casefold() else said
            return tr("{name}: {text}", "a term before what it is about", name=name, text=text)
        if isinstance(suggestion.actor, NewActor):
            name = tr("{name} (new)", "an actor who is not in the codebook", name=name)
            return name if words == suggestion.actor.name else f"{words} – {name}"
        return name if words == name else f"{words} – {name}"


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a row: the kind's icon, the words, and at the far end how sure the suggestion is."""

    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt's: all rows are of one height."""
        return QSize(80, option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's: draw one row."""
        suggestion: OpenSuggestion = index.data(SUGGESTION)
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.blend("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour("hover"))
        name = KIND_ICONS[suggestion.kind]
        top = rect.top() + (rect.height() - _ICON) // 2
        icon = QRect(rect.left() + _PAD, top, _ICON, _ICON)
        self._look.icon(name, name).paint(painter, QStyle.visualRect(option.direction, rect, icon))
        right = self._paint_score(painter, option, suggestion)
        painter.setFont(option.font)
        painter.setPen(self._look.colour("ink"))
        left = icon.right() + _PAD
        room = QRect(left, rect.top(), max(right - left - _PAD, 0), rect.height())
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QStyle.visualRect(option.direction, rect, room), flags, own_direction(words))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_score(
        self, painter: QPainter, option: QStyleOptionViewItem, suggestion: OpenSuggestion
    ) -> int:
        note, rect = percent(suggestion.score), option.rect.adjusted(0, 0, -2 * _PAD, 0)
        painter.setFont(self._look.small(option.font))
        painter.setPen(self._look.colour("dim"))
        seen = QStyle.visualRect(option.direction, option.rect, rect)
        painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
        return rect.right() - painter.fontMetrics().horizontalAdvance(note)
