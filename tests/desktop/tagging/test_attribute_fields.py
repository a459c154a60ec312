"""Fields for attributes: one answer is one edit, and nothing typed is lost."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from copydesk.desktop.look import Look
from copydesk.desktop.tagging.attribute_editors import value_shown
from copydesk.desktop.tagging.attribute_fields import AttributeFields
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType

Key = Qt.Key


def attribute(
    number: int,
    name: str,
    type_: AttributeType,
    *choices: str,
    required: bool = False,
    keys: dict[str, str] | None = None,
) -> AttributeDefinition:
    return AttributeDefinition(
        id=number,
        uid=str(number),
        target=AttributeTarget.QUOTATION,
        name=name,
        type=type_,
        choices=choices,
        required=required,
        keys=keys or {},
    )


FRAME = attribute(1, "Frame", AttributeType.CHOICE, "safety", "money", required=True, keys={"safety": "z"})
WORDS = attribute(2, "Words", AttributeType.NUMBER)
LIVE = attribute(3, "Live", AttributeType.YES_NO)
PLACE = attribute(4, "Place", AttributeType.TEXT, required=True)
SINCE = attribute(5, "Since", AttributeType.DATE)
ALL = (FRAME, WORDS, LIVE, PLACE, SINCE)


@dataclass
class Shown:
    """The fields and what they have given."""

    fields: AttributeFields
    edits: list[tuple[int, object]] = field(default_factory=list[tuple[int, object]])

    def box(self, definition: AttributeDefinition) -> QComboBox:
        editor = self.fields.fields[definition.id].editor
        assert isinstance(editor, QComboBox)
        return editor

    def line(self, definition: AttributeDefinition) -> QLineEdit:
        editor = self.fields.fields[definition.id].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def problem(self, definition: AttributeDefinition) -> str:
        label = self.fields.fields[definition.id].problem
        return label.text().replace("\u200b", "") if not label.isHidden() else ""

    def missing(self, definition: AttributeDefinition) -> bool:
        return self.fields.fields[definition.id].missing.isVisible()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """All kinds of fields, empty, of one thing."""
    made = Shown(AttributeFields(Look("light")))
    qtbot.addWidget(made.fields)
    made.fields.edited.connect(lambda number, value: made.edits.append((number, value)))
    made.fields.show_values("one", ALL, {})
    made.fields.show()
    made.fields.activateWindow()
    qtbot.waitUntil(made.fields.isActiveWindow)
    return made


def type_into(line: QLineEdit, text: str, end: Qt.Key = Key.Key_Return) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, end)


def test_without_attributes_nothing_is_shown(shown: Shown) -> None:
    shown.fields.show_values("one", (), {})
    assert not shown.fields.isVisible()
    shown.fields.show_values("one", (WORDS,), {})
    assert shown.fields.isVisible()


def test_a_choice_is_made_and_taken_back_by_keys(shown: Shown) -> None:
    box = shown.box(FRAME)
    box.setFocus()
    QTest.keyClick(box, Key.Key_M)
    assert shown.edits == [(1, "money")]
    QTest.keyClick(box, Key.Key_Home)
    assert shown.edits[-1] == (1, None)


def test_the_items_of_a_choice_say_their_keys(shown: Shown) -> None:
    box = shown.box(FRAME)
    tips = [box.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(box.count())]
    assert tips == [None, "Key: z", ""]


def test_yes_and_no_are_told_from_nothing(shown: Shown) -> None:
    box = shown.box(LIVE)
    assert [box.itemText(row) for row in range(box.count())] == ["", "Yes", "No"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_N)
    assert shown.edits == [(3, False)]
    shown.fields.show_values("one", ALL, {"Live": True})
    assert box.currentText() == "Yes"
    shown.fields.show_values("one", ALL, {})
    assert box.currentText() == ""


def test_the_wheel_changes_no_choice(shown: Shown) -> None:
    shown.fields.show_values("one", ALL, {"Frame": "safety"})
    box = shown.box(FRAME)
    box.setFocus()
    none, middle = QPoint(), QPointF(box.rect().center())
    down = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle)),
        none,
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert (box.currentText(), shown.edits) == ("safety", [])


def test_a_value_that_is_no_choice_any_more_is_shown(shown: Shown) -> None:
    shown.fields.show_values("one", ALL, {"Frame": "weather"})
    assert shown.box(FRAME).currentText() == "weather"
    shown.fields.show_values("one", ALL, {"Frame": "money"})
    assert shown.box(FRAME).findText("weather") == -1


@pytest.mark.parametrize(("typed", "value"), [("12", 12), ("3.5", 3.5), ("1,200", 1200), ("-7", -7)])
def test_a_number_is_read_as_the_language_writes_it(shown: Shown, typed: str, value: float) -> None:
    type_into(shown.line(WORDS), typed)
    assert shown.edits == [(2, value)]


def test_a_number_in_german(shown: Shown) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        type_into(shown.line(WORDS), "3,5")
        assert (shown.edits, shown.line(WORDS).text()) == ([(2, 3.5)], "3,5")
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("value", "said"), [(2004, "2004"), (0.1, "0.1"), (10**30, "1" + "0" * 30)])
def test_numbers_are_shown_as_they_are_typed(value: object, said: str) -> None:
    assert value_shown(value) == said


def test_what_is_no_value_is_said_below_and_stays(shown: Shown) -> None:
    line = shown.line(WORDS)
    type_into(line, "many")
    assert shown.edits == []
    assert line.text() == "many"
    assert shown.problem(WORDS) == "many is not a number. Write Words in digits, such as 12 or 3.5."
    assert line.accessibleDescription() == "many is not a number. Write Words in digits, such as 12 or 3.5."
    type_into(line, "12")
    assert shown.edits == [(2, 12)]
    assert shown.problem(WORDS) == ""


def test_what_is_no_value_waits_for_who_returns(shown: Shown) -> None:
    type_into(shown.line(SINCE), "soon")
    shown.fields.show_values("other", ALL, {"Since": "2004"})
    assert (shown.line(SINCE).text(), shown.problem(SINCE)) == ("2004", "")
    shown.fields.show_values("one", ALL, {})
    assert (shown.line(SINCE).text(), shown.problem(SINCE)) == (
        "soon",
        "soon is no date. Write a year, a month or a day, such as 2004, 2004-03 or 2004-03-09.",
    )
    QTest.keyClick(shown.line(SINCE), Key.Key_Escape)
    assert (shown.line(SINCE).text(), shown.problem(SINCE)) == ("", "")


def test_leaving_a_line_stores_it_once(shown: Shown) -> None:
    line = shown.line(PLACE)
    type_into(line, "Velmora", Key.Key_Tab)
    line.setFocus()
    QTest.keyClick(line, Key.Key_Return)
    shown.fields.commit()
    assert shown.edits == [(4, "Velmora")]


def test_an_emptied_line_takes_the_value_away(shown: Shown) -> None:
    shown.fields.show_values("one", ALL, {"Place": "Velmora"})
    line = shown.line(PLACE)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Key.Key_Delete)
    QTest.keyClick(line, Key.Key_Return)
    assert shown.edits == [(4, None)]


def test_what_is_being_typed_outlives_a_refresh(shown: Shown) -> None:
    line = shown.line(PLACE)
    line.setFocus()
    QTest.keyClicks(line, "Vel")
    shown.fields.show_values("one", ALL, {"Words": 3})
    assert (line.text(), shown.line(WORDS).text()) == ("Vel", "3")
    QTest.keyClick(line, Key.Key_Return)
    assert shown.edits == [(4, "Vel")]


def test_a_required_value_that_is_missing_is_marked(shown: Shown) -> None:
    assert shown.missing(FRAME) and shown.missing(PLACE) and not shown.missing(WORDS)
    assert shown.box(FRAME).accessibleName() == "Frame, required"
    assert shown.line(PLACE).placeholderText() == "Required"
    assert shown.box(FRAME).currentIndex() == -1
    type_into(shown.line(PLACE), "Velmora")
    shown.fields.show_values("one", ALL, {"Frame": "money", "Place": "Velmora"})
    assert not shown.missing(FRAME) and not shown.missing(PLACE)


def test_other_attributes_take_what_is_typed_along(shown: Shown) -> None:
    type_into(shown.line(WORDS), "many")
    shown.fields.show_values("one", (WORDS, LIVE), {})
    assert list(shown.fields.fields) == [2, 3]
    assert (shown.line(WORDS).text(), shown.problem(WORDS)) == (
        "many",
        "many is not a number. Write Words in digits, such as 12 or 3.5.",
    )


def test_escape_leaves_the_fields(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.fields.left):
        QTest.keyClick(shown.box(FRAME), Key.Key_Escape)
    with qtbot.waitSignal(shown.fields.left):
        QTest.keyClick(shown.line(PLACE), Key.Key_Escape)


def test_a_very_long_name_leaves_room_for_the_editor(shown: Shown) -> None:
    long = attribute(9, "W" * 300, AttributeType.CHOICE, "x" * 300)
    shown.fields.show_values("one", (long,), {"W" * 300: "x" * 300})
    assert shown.fields.minimumSizeHint().width() < 300
    assert shown.box(long).accessibleName() == "W" * 300
