"""Small widgets that several panels use."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from copydesk.desktop.look import Look
from copydesk.desktop.text import breakable, one_line, own_direction, plain_tip, rich_tip

_ROW_ICON = QSize(20, 20)


class Elided(QLabel):
    """One line of text that ends in an ellipsis where there is no more room."""

    def __init__(self, text: str = ""):
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = ""
        self.set_text(text)

    def set_text(self, text: str, *more: str) -> None:
        """Show another text; its tool tip has ``more`` lines."""
        self._text = one_line(text, 300)
        self.setAccessibleName(self._text)
        self.setToolTip(rich_tip(self._text, *more))
        self._elide()

    def setBuddy(self, buddy: QWidget, /) -> None:
        """Qt's: it names a field from now on."""
        super().setBuddy(buddy)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: there is more or less room."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        words = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        shown = words if words == self._text else own_direction(words)
        if self.buddy() is not None:  # a label of a field takes & for the mark of a key, plain or not
            shown = shown.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)


def row_icon(look: Look, name: str, role: str) -> QIcon:
    """An icon for a row of a list, which keeps its colour where the row is selected."""
    icon = QIcon(look.icon(name, role))
    icon.addPixmap(icon.pixmap(_ROW_ICON), QIcon.Mode.Selected)
    return icon


def icon_button(look: Look, icon: str, tip: str) -> QToolButton:
    """A small flat button with an icon."""
    button = QToolButton(autoRaise=True)
    look.dress(button, icon)
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(tip)
    return button


def say_problem(label: QLabel, look: Look, sentence: str) -> None:
    """Show in the label what is wrong with what was typed; hide it where nothing is."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), look.colour("error"))
    label.setPalette(palette)
    label.setText(breakable(sentence))
    label.setVisible(bool(sentence))


def make_room(window: QWidget) -> None:
    """Let a dialog grow, if it must, for what is said in it now: its fields keep their height."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        needed = max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height())
        window.resize(window.width(), max(window.height(), needed))
