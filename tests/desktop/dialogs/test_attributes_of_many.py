"""One attribute of several articles: what is there is told, and nothing is written in passing."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from copydesk.desktop.dialogs.attributes_of_many import AttributesOfManyDialog
from copydesk.desktop.look import Look
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType

Key = Qt.Key


def attribute(number: int, name: str, kind: AttributeType, *choices: str) -> AttributeDefinition:
    return AttributeDefinition(
        id=number, uid=str(number), target=AttributeTarget.ARTICLE, name=name, type=kind, choices=choices
    )


WORDS = attribute(1, "Words", AttributeType.NUMBER)
KIND = attribute(2, "Kind", AttributeType.CHOICE, "report", "comment")
NOW: dict[int, list[tuple[object, int]]] = {1: [(None, 3), (12, 1)], 2: [("report", 4)]}


@dataclass
class Shown:
    """The dialog, and what it has given."""

    dialog: AttributesOfManyDialog
    written: list[tuple[int, object]] = field(default_factory=list[tuple[int, object]])

    @property
    def save(self) -> bool:
        return self.dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Four articles with a number that differs and a choice that does not."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Shown(AttributesOfManyDialog((WORDS, KIND), lambda each: NOW[each.id], 4, Look("light"), parent))
    made.dialog.written.connect(lambda number, value: made.written.append((number, value)))
    made.dialog.open()
    made.dialog.activateWindow()
    qtbot.waitUntil(made.dialog.isActiveWindow)
    yield made
    parent.close()


def test_what_differs_is_told_and_stays_until_something_is_typed(shown: Shown) -> None:
    dialog = shown.dialog
    assert dialog.windowTitle().startswith("Attributes of 4 article")
    assert dialog.now.text() == "Now: none (3), 12 (1)."
    assert not shown.save
    editor = dialog.editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    QTest.keyClicks(editor, "8")
    assert shown.save
    QTest.keyClick(editor, Key.Key_Return)
    assert shown.written == [(1, 8)]
    dialog.say("No.")
    assert dialog.problem.isVisible()
    assert editor.text() == "8"


def test_a_choice_that_all_have_is_shown_and_another_can_be_saved(shown: Shown) -> None:
    dialog = shown.dialog
    dialog.attribute.setFocus()
    QTest.keyClick(dialog.attribute, Key.Key_Down)
    box = dialog.editor
    assert isinstance(box, QComboBox)
    assert (box.currentText(), shown.save) == ("report", False)
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assert shown.save
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert shown.written == [(2, "comment")]


def test_emptying_is_chosen_and_not_met_in_passing(shown: Shown) -> None:
    dialog = shown.dialog
    QTest.keyClick(dialog.clear, Key.Key_Space)
    assert shown.save
    assert not dialog.editor.isEnabled()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert shown.written == [(1, None)]


def test_escape_leaves_all_as_it_is(shown: Shown) -> None:
    QTest.keyClicks(shown.dialog.editor, "9")
    QTest.keyClick(shown.dialog.editor, Key.Key_Escape)
    assert shown.written == []
