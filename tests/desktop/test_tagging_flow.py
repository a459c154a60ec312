"""Tagging in the real window: what the keys and the buttons do."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.builders import span_of

from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Passage, Quotation, QuotationType

Key = Qt.Key
T = TypeVar("T")


def press(bench: Workbench, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is."""
    pressed = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        pressed |= modifier
    QTest.keyClick(QApplication.focusWidget() or bench.window, key, pressed)


def type_text(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def select(bench: Workbench, words: str, nth: int = 0) -> None:
    assert bench.desk.article is not None
    bench.window.view.select(span_of(bench.desk.article.text, words, nth))


def only(bench: Workbench, kind: type[T]) -> T:
    (found,) = [each for each in bench.desk.annotations.values() if isinstance(each, kind)]
    return found


def words(bench: Workbench, annotation: Mention | Passage | Quotation) -> list[str]:
    assert bench.desk.article is not None
    return [span.of(bench.desk.article.text) for span in annotation.main_spans]


def test_a_key_a_word_and_enter_tag_an_actor(bench: Workbench) -> None:
    select(bench, "Kestrel Port Authority")
    press(bench, Key.Key_A)
    assert QApplication.focusWidget() is bench.window.tagging.picker.field
    assert bench.window.tagging.picker.field.selectedText() == "Kestrel Port Authority"
    press(bench, Key.Key_Return)
    mention = only(bench, Mention)
    assert words(bench, mention) == ["Kestrel Port Authority"]
    assert bench.desk.name_of(mention) == "Kestrel Port Authority"
    assert bench.desk.selected == mention.id
    assert QApplication.focusWidget() is bench.window.view
