"""Small help with text in widgets: what the user's data says is never taken for markup."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(text: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    return label


def dim(widget: QWidget) -> None:
    """Let a label stand back: the palette's role for placeholders is the theme's dim ink."""
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def heading(widget: QWidget, *, larger: float = 0.0) -> None:
    """Let a label stand out, by weight and by that many points."""
    font = widget.font()
    font.setWeight(QFont.Weight.DemiBold)
    font.setPointSizeF(font.pointSizeF() + larger)
    widget.setFont(font)


def rich_tip(*lines: str) -> str:
    """A tooltip of several lines, wrapped by Qt, in which nothing is taken for markup."""
    return "<qt>" + "<br>".join(escape(line) for line in lines if line) + "</qt>"


def plain_tip(text: str) -> str:
    """A tooltip that shows the text as it is, also where Qt would take something in it for markup."""
    return rich_tip(text) if "<" in text or "&" in text else text


def one_line(text: str, most: int = 80) -> str:
    """The text on one line of at most that many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts names as one reads them: numbers by value, letters of either case together."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return tuple((int(part) if place % 2 else 0, part) for place, part in enumerate(parts))


def breakable(text: str, longest: int = 40) -> str:
    """The text with places to break a line in words longer than that, which would else widen the window."""
    return re.sub(rf"(\S{{{longest}}})(?=\S)", "\\1\u200b", text)


def left_to_right(text: str) -> str:
    """Signs such as A+ or ×2, to be read from the left also in a window that is read from the right."""
    return f"\u2066{text}\u2069"


def own_direction(text: str) -> str:
    """The text, read as its own letters are, whatever the window: so an ellipsis stands at its own end."""
    return f"\u2068{text}\u2069"
