"""The line in which new topics are named, one after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copydesk.desktop.fields import Line
from copydesk.desktop.language import tr
from copydesk.desktop.text import breakable, dim, plain_label


class Adder(QWidget):
    """``named`` gives the topic above (None for the top) and the name; ``left`` that Esc was pressed."""

    named = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parent: int | None = None
        self.caption = plain_label(wrap=True)
        dim(self.caption)
        self.line = Line()
        self.line.setObjectName("newTopic")
        self.line.setPlaceholderText(tr("Name; Enter adds it, Esc leaves"))
        self.caption.setBuddy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.caption)
        layout.addWidget(self.line)
        self.line.returnPressed.connect(self._add)
        self.hide()

    def ask(self, parent: int | None, above: str) -> None:
        """Ask for names of topics below one, which is called ``above``; below none it is empty."""
        self._parent = parent
        said = tr("New topic below {topic}", topic=above) if above else tr("New topic at the top")
        self.caption.setText(breakable(said))
        self.line.setAccessibleName(said)
        self.show()
        self.line.setFocus()

    def _add(self) -> None:
        if name := self.line.text().strip():
            self.line.clear()
            self.named.emit(self._parent, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc closes the line; Enter goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.hide()
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
