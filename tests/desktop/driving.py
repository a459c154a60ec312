"""How tests work the window: with keys and the mouse, as a person does."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from tests.builders import span_of

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.span import Span

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier
Some = TypeVar("Some", Mention, Passage, Quotation)


def focus() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    QTest.keyClick(focus(), key, modifiers)


def type_text(text: str) -> None:
    """Type wherever the focus is."""
    QTest.keyClicks(focus(), text)


def click_row(view: QAbstractItemView, row: int) -> None:
    """Click a row of a list with the mouse."""
    rect = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rect.topLeft() + QPoint(20, rect.height() // 2),
    )


def text_of(bench: Workbench) -> str:
    """The text of the article that is open."""
    assert bench.desk.article is not None
    return bench.desk.article.text


def select(bench: Workbench, words: str, nth: int = 0) -> Span:
    """Select words in the text, which has the focus then."""
    span = span_of(text_of(bench), words, nth)
    bench.window.view.select(span)
    bench.window.view.setFocus()
    return span


def every(bench: Workbench, kind: type[Some]) -> list[Some]:
    """The annotations of a kind."""
    return [each for each in bench.desk.annotations.values() if isinstance(each, kind)]


def only(bench: Workbench, kind: type[Some]) -> Some:
    """The one annotation of a kind."""
    (found,) = every(bench, kind)
    return found


def words_of(bench: Workbench, annotation: Mention | Passage | Quotation) -> list[str]:
    """The words of its spans."""
    return [span.of(text_of(bench)) for span in annotation.main_spans]


def undo(bench: Workbench) -> None:
    """Press the key for it, and the button where it is asked about: articles would go."""
    press(Key.Key_Z, Control)
    button = bench.window.bar.button
    if button.isVisible() and button.text() == "Undo it":
        button.click()


def hint(bench: Workbench) -> str:
    """What the status bar says."""
    return bench.window.status.hint.accessibleName()


def message(bench: Workbench) -> str:
    """What the message bar says; empty where it is hidden."""
    bar = bench.window.bar
    return bar.label.text() if bar.isVisible() else ""
