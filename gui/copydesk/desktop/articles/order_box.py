"""Chooses the order of the article list, and whether it goes up or down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from copydesk.desktop.articles.order import Order, order_name
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button

_DOWN = "-"


class OrderBox(QWidget):
    """``chosen`` gives the order and whether it is descending. Kept in the preferences as one word."""

    chosen = Signal(object, bool)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.choice = QComboBox()
        self.choice.setObjectName("articleOrder")
        self.choice.setAccessibleName(tr("Order of the articles"))
        self.choice.setMinimumContentsLength(6)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for order in Order:
            self.choice.addItem(order_name(order), order)
        self.direction = icon_button(look, "ascending", "")
        self.direction.setObjectName("articleDirection")
        self.direction.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.choice, 1)
        layout.addWidget(self.direction)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._changed)
        self.direction.toggled.connect(self._changed)
        self._tell()

    @property
    def state(self) -> str:
        """Order and direction as the preferences keep them."""
        order: Order = self.choice.currentData()
        return (_DOWN if self.direction.isChecked() else "") + order.value

    def restore(self, state: str) -> None:
        """Choose what was chosen before; what makes no sense changes nothing."""
        name = state.removeprefix(_DOWN)
        if name in {order.value for order in Order}:
            for widget in (self.choice, self.direction):
                widget.blockSignals(True)
            self.choice.setCurrentIndex(self.choice.findData(Order(name)))
            self.direction.setChecked(state.startswith(_DOWN))
            for widget in (self.choice, self.direction):
                widget.blockSignals(False)
            self._changed()

    def _changed(self) -> None:
        self._tell()
        self.chosen.emit(self.choice.currentData(), self.direction.isChecked())

    def _tell(self) -> None:
        down = self.direction.isChecked()
        self._look.dress(self.direction, "descending" if down else "ascending")
        self.direction.setAccessibleName(tr("Descending order"))
        self.direction.setToolTip(
            tr("Descending; press for ascending") if down else tr("Ascending; press for descending")
        )
