"""The list of attributes: made, edited and deleted by keys, and what is wrong said in the dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.builders import tag_story

from copydesk.desktop.attributes.dialog import AttributesDialog
from copydesk.desktop.attributes.form import AttributeForm
from copydesk.desktop.attributes.words import type_name
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.session import Session

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
QUOTATION = AttributeTarget.QUOTATION


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


@pytest.fixture
def dialog(bench: Workbench, qtbot: QtBot) -> AttributesDialog:
    """The list, open and active."""
    bench.window.actions_["attributes"].trigger()
    (found,) = bench.window.findChildren(AttributesDialog)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def form_of(dialog: AttributesDialog, qtbot: QtBot) -> AttributeForm:
    form = dialog.findChildren(AttributeForm)[-1]
    qtbot.waitUntil(form.isActiveWindow)
    return form


def define_frame(bench: Workbench, default: str | None = None) -> int:
    return session_of(bench).attributes.define(
        QUOTATION,
        "Frame",
        AttributeType.CHOICE,
        choices=("safety", "money"),
        default=default,
        keys={"safety": "z", "money": "c"},
    )


def only(bench: Workbench) -> AttributeDefinition:
    (found,) = session_of(bench).attributes.all()
    return found


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def end_typing(editor: QLineEdit) -> None:
    """Press Enter, which a cell heeds at the next turn of the loop."""
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()


def type_cell(form: AttributeForm, row: int, column: int, text: str) -> None:
    """Type into a cell of the choices as a person does."""
    table = form.choices.table
    table.setFocus()
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Key.Key_F2)
    editor = table.findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    end_typing(editor)


def rows(dialog: AttributesDialog) -> list[str]:
    """Group, and below it name, type and details of each."""
    found: list[str] = []

    def add(item: QTreeWidgetItem | None) -> None:
        assert item is not None
        cells = [item.text(column).strip("\u2068\u2069") for column in range(3)]
        found.append(" | ".join(filter(None, cells)))
        for row in range(item.childCount()):
            add(item.child(row))

    for place in range(dialog.tree.topLevelItemCount()):
        add(dialog.tree.topLevelItem(place))
    return found


def test_without_attributes_the_dialog_says_what_they_are_for(dialog: AttributesDialog) -> None:
    assert dialog.pages.currentWidget() is dialog.empty
    assert dialog.empty.button.isVisible() and not dialog.edit.isVisible()


def test_a_choice_is_defined_by_keys(bench: Workbench, dialog: AttributesDialog, qtbot: QtBot) -> None:
    dialog.empty.button.setFocus()
    QTest.keyClick(dialog.empty.button, Key.Key_Return)
    form = form_of(dialog, qtbot)
    assert QApplication.focusWidget() is form.name
    QTest.keyClicks(form.name, "Frame")
    for row, (choice, key) in enumerate((("money", "b"), ("safety", "z"))):
        QTest.mouseClick(form.choices.add, Qt.MouseButton.LeftButton)
        editor = form.choices.table.findChildren(QLineEdit)[-1]
        QTest.keyClicks(editor, choice)
        end_typing(editor)
        type_cell(form, row, 1, key)
    form.choices.table.setCurrentCell(1, 0)
    QTest.keyClick(form.choices.table, Key.Key_Up, Alt)
    form.required.setFocus()
    QTest.keyClick(form.required, Key.Key_Space)
    choose(form.default, "money")  # pyright: ignore[reportArgumentType] - of a choice it is a box
    QTest.keyClick(form.name, Key.Key_Return)
    one = only(bench)
    assert (one.name, one.type, one.choices) == ("Frame", AttributeType.CHOICE, ("safety", "money"))
    assert (dict(one.keys), one.required, one.default) == ({"safety": "z", "money": "b"}, True, "money")
    assert rows(dialog) == [
        "Quotations",
        "Frame | Choice | safety (z), money (b) · required · at first: money",
    ]
    assert dialog.tree.current() == one.id


def test_what_is_wrong_is_said_and_the_form_stays(
    bench: Workbench, dialog: AttributesDialog, qtbot: QtBot
) -> None:
    define_frame(bench)
    QTest.keyClick(dialog.tree, Key.Key_Insert)
    form = form_of(dialog, qtbot)
    choose(form.type, AttributeType.TEXT)
    QTest.keyClicks(form.name, "Frame")
    QTest.keyClick(form.name, Key.Key_Return)
    assert form.isVisible() and form.problem.isVisible()
    assert form.problem.text().startswith("There is an attribute Frame of that kind already.")
    QTest.keyClick(form, Key.Key_Escape)
    assert len(session_of(bench).attributes.all()) == 1


def test_a_renamed_choice_takes_its_values_along(
    bench: Workbench, dialog: AttributesDialog, qtbot: QtBot
) -> None:
    frame, ids = define_frame(bench, default="money"), tag_story(session_of(bench), 1)
    assert bench.desk.annotations[ids["plan"]].attributes == {"Frame": "money"}
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Key.Key_Return)
    form = form_of(dialog, qtbot)
    assert not form.target.isEnabled()
    type_cell(form, 1, 0, "cost")
    QTest.keyClick(form.name, Key.Key_Return)
    assert not form.isVisible()
    one = only(bench)
    assert (one.id, one.choices, one.default) == (frame, ("safety", "cost"), "cost")
    assert dict(one.keys) == {"safety": "z", "cost": "c"}
    assert bench.desk.annotations[ids["plan"]].attributes == {"Frame": "cost"}


def test_a_choice_in_use_does_not_go(bench: Workbench, dialog: AttributesDialog, qtbot: QtBot) -> None:
    define_frame(bench, default="money")
    tag_story(session_of(bench), 1)
    QTest.keyClick(dialog.tree, Key.Key_Return)
    form = form_of(dialog, qtbot)
    form.choices.table.setCurrentCell(1, 0)
    QTest.keyClick(form.choices.table, Key.Key_Delete)
    form.save.click()
    assert form.isVisible() and "money" in form.problem.text()
    form.reject()
    assert only(bench).choices == ("safety", "money")


@pytest.mark.parametrize(
    ("type_", "typed", "default"),
    [
        (AttributeType.NUMBER, "3.5", 3.5),
        (AttributeType.DATE, "2031-04", "2031-04"),
        (AttributeType.TEXT, "", None),
    ],
)
def test_other_types_have_no_choices(
    dialog: AttributesDialog, qtbot: QtBot, type_: AttributeType, typed: str, default: object
) -> None:
    dialog.empty.button.click()
    form = form_of(dialog, qtbot)
    choose(form.target, AttributeTarget.ACTOR)
    choose(form.type, type_)
    assert not form.choices.isVisible()
    QTest.keyClicks(form.name, "Answer")
    QTest.keyClicks(form.default, typed)
    form.save.click()
    assert rows(dialog)[0] == "Actors"
    shown = type_name(type_)
    assert rows(dialog)[1:] == [f"Answer | {shown}" + (f" | at first: {default}" if default else "")]


def test_deleting_says_what_goes_and_can_be_undone(bench: Workbench, dialog: AttributesDialog) -> None:
    define_frame(bench, default="safety")
    ids = tag_story(session_of(bench), 1)
    dialog.load()
    assert dialog.told.text().startswith("2 value")
    QTest.keyClick(dialog.tree, Key.Key_Delete)
    assert session_of(bench).attributes.all() == []
    assert dialog.pages.currentWidget() is dialog.empty
    QTest.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert only(bench).name == "Frame"
    assert bench.desk.annotations[ids["plan"]].attributes == {"Frame": "safety"}
    assert rows(dialog)[0] == "Quotations"


def test_a_key_that_an_action_has_is_warned_of(
    bench: Workbench, dialog: AttributesDialog, qtbot: QtBot
) -> None:
    define_frame(bench)
    said = "c is the key of “Set cue” and will not set money."
    assert dialog.told.text().splitlines() == ["No value is stored yet.", said]
    QTest.keyClick(dialog.tree, Key.Key_Return)
    form = form_of(dialog, qtbot)
    assert form.warning.isVisible() and form.warning.text() == said
    type_cell(form, 1, 1, "b")
    assert not form.warning.isVisible()
    form.reject()


def test_a_project_that_cannot_be_changed_is_only_looked_at(
    bench: Workbench, dialog: AttributesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    define_frame(bench)
    monkeypatch.setattr(Session, "writable", property(lambda _: False))
    dialog.load()
    for button in (dialog.new, dialog.edit, dialog.delete):
        assert not button.isEnabled()
    QTest.keyClick(dialog.tree, Key.Key_Delete)
    assert only(bench).name == "Frame"


def test_its_size_is_remembered_and_it_closes_with_the_project(
    bench: Workbench, dialog: AttributesDialog, qtbot: QtBot
) -> None:
    dialog.resize(640, 500)
    dialog.close()
    bench.window.actions_["attributes"].trigger()
    again = bench.window.findChildren(AttributesDialog)[-1]
    assert (again.width(), again.height()) == (640, 500)
    bench.desk.close()
    assert not again.isVisible()
