"""Margins of what stands beside something: Qt does not turn them round for windows read from the right."""

from PySide6.QtWidgets import QWidget


def beside(widget: QWidget, before: int, after: int) -> tuple[int, int, int, int]:
    """Margins (left, top, right, bottom) of so many pixels before and after the widget's lines."""
    left, right = (after, before) if widget.isRightToLeft() else (before, after)
    return left, 0, right, 0
