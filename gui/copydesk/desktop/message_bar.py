"""The bar above the article that tells in a sentence what went wrong, or what one should know."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import icon_button
from copydesk.desktop.text import breakable, plain_label

PASSING = "passing"
"""The topic of a message about what was just done, or about one article."""


class MessageBar(QFrame):
    """One message at a time, with a button if something can be done about it, and one to close it.

    ``refused`` tells that something could not be done.
    """

    refused = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._look = look
        self._role = "error"
        self._topic = ""
        self._icon = QLabel()
        self.label = plain_label(wrap=True)
        self.label.setObjectName("messageText")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setObjectName("messageButton")
        self.button.clicked.connect(self._act)
        self._action: Callable[[], object] | None = None
        close = icon_button(look, "close", tr("Close this message"))
        close.setObjectName("messageClose")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._paint_icon)
        self.hide()

    def error(self, text: str) -> None:
        """Say what could not be done."""
        self._say("error", text)
        self.refused.emit()

    def inform(
        self, text: str, button: str = "", action: Callable[[], object] | None = None, *, topic: str = ""
    ) -> None:
        """Say something that is good to know, with a button that does something about it.

        By its ``topic`` it is taken back; one that is ``PASSING`` goes with the next change or article.
        """
        self._say("info", text, button, action, topic)

    def warn(
        self, text: str, button: str = "", action: Callable[[], object] | None = None, *, topic: str = ""
    ) -> None:
        """Say something that hinders work; ``topic`` as above."""
        self._say("warning", text, button, action, topic)

    @property
    def is_urgent(self) -> bool:
        """Whether something is shown that hinders work, or went wrong."""
        return not self.isHidden() and self._role != "info"

    def take_back(self, topic: str) -> None:
        """Take a message away whose topic this is: it is true no more."""
        if self._topic == topic:
            self.hide()

    def shows(self, topic: str) -> bool:
        """Whether a message on this topic is shown."""
        return self._topic == topic and not self.isHidden()

    def forgive(self) -> None:
        """Take an error away: something else was done since, or it was put right."""
        if self._role == "error":
            self.hide()

    def _say(
        self,
        role: str,
        text: str,
        button: str = "",
        action: Callable[[], object] | None = None,
        topic: str = "",
    ) -> None:
        self._role = role
        self._topic = topic
        self._action = action
        self.label.setText(breakable(text))
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._paint_icon()
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _paint_icon(self) -> None:
        icon = self._look.icon(self._role, "accent" if self._role == "info" else self._role)
        self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's: a line in the message's colour at the left, a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(
            0, 0, 3, self.height(), self._look.colour("accent" if self._role == "info" else self._role)
        )
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("hairline"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Esc closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
