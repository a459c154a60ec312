"""Empty states: what is not there yet, what to do about it, and the button to do it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from copydesk.desktop.look import Look
from copydesk.desktop.text import dim, heading, plain_label


class EmptyState(QWidget):
    """An icon, a few words, and a button if there is something to press."""

    pressed = Signal()

    def __init__(self, look: Look, icon: str, title: str, hint: str, button: str = ""):
        super().__init__()
        self._look = look
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        title_label = plain_label(title, wrap=True)
        title_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading(title_label)
        self._hint = plain_label(hint, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        dim(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 16, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(title_label)
        layout.addWidget(self._hint)
        if button:
            layout.addSpacing(8)
            self.button = QPushButton(button)
            self.button.clicked.connect(self.pressed)
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        look.changed.connect(self._paint_icon)
        self._paint_icon()

    def set_hint(self, hint: str) -> None:
        """Say something else below the title."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _paint_icon(self) -> None:
        icon = self._look.icon(self._icon, "dim")
        self._picture.setPixmap(icon.pixmap(QSize(32, 32), self.devicePixelRatioF()))
