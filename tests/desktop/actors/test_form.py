"""The fields of an actor's page: each is stored when it is left, as one change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Control, Key, Shift, focus, press, type_text

from copydesk.desktop.actors.rows import Column, RowsModel, RowsTable
from copydesk.desktop.actors.window import ActorsWindow
from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session


def actor(session: Session, actor_id: int = 1) -> Actor:
    return session.codebook.actor(actor_id)


def go_to(field: QWidget) -> None:
    field.window().activateWindow()  # without a window manager it is not, after a list of names was open
    QApplication.processEvents()
    field.setFocus()


def write(field: QWidget, text: str) -> None:
    go_to(field)
    press(Key.Key_A, Control)
    type_text(text)
    QTest.keyClick(QApplication.activePopupWidget() or field, Key.Key_Tab)


def write_cell(table: RowsTable, row: int, column: int, text: str) -> None:
    go_to(table)
    table.setCurrentIndex(table.model().index(row, column))
    press(Key.Key_F2)
    editor = focus()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(text)
    QTest.keyClick(QApplication.activePopupWidget() or editor, Key.Key_Return)
    QApplication.processEvents()  # Qt takes what was typed only then


def test_each_field_is_one_change_that_can_be_undone(session: Session, actors: ActorsWindow) -> None:
    form, before = actors.page.form, session.history.undo_label
    write(form.name, "Kestrel Harbour Office")
    assert actor(session).name == "Kestrel Harbour Office"
    write(form.description, "Runs the harbour.")
    write(form.note, "See also the union.")
    write(form.colour, "#a0b0c0")
    write(form.parent_line, "harbour workers' UNION")
    form.kind.setFocus()
    press(Key.Key_Home)
    now = actor(session)
    assert (now.description, now.note, now.colour) == ("Runs the harbour.", "See also the union.", "#A0B0C0")
    assert (now.parent, now.kind) == (2, ActorKind.PERSON)
    assert form.parent_line.text() == "Harbour Workers' Union"
    for _ in range(20):
        if session.history.undo_label == before:
            break
        actors.undo_wished.emit()
    assert actor(session).name == form.name.text() == "Kestrel Port Authority"
    assert (form.description.toPlainText(), form.note.toPlainText(), form.colour.text()) == ("", "", "")
    assert actors.panel.current == 1


def test_of_two_namesakes_one_is_meant_by_its_id_and_stays(session: Session, actors: ActorsWindow) -> None:
    form, twins = actors.page.form, [session.codebook.add_actor("Harbour Board") for _ in range(2)]
    write(form.parent_line, "Harbour Board")
    assert "may be each of these" in form.problem.text()
    assert actor(session).parent is None
    write(form.parent_line, session.codebook.actor(twins[1]).uid)
    assert actor(session).parent == twins[1]
    assert form.parent_line.text() == "Harbour Board"
    before = session.history.undo_label
    write(form.parent_line, "Harbour Board")
    assert (actor(session).parent, session.history.undo_label) == (twins[1], before)


def test_what_is_left_as_it_was_is_no_change(session: Session, actors: ActorsWindow) -> None:
    before = session.history.undo_label
    form = actors.page.form
    for field in (form.name, form.parent_line, form.colour, form.description, form.note):
        field.setFocus()
        press(Key.Key_Tab)
    write(form.name, "Kestrel Port Authority")
    assert session.history.undo_label == before


def test_escape_takes_back_what_was_typed_and_undo_is_the_windows_where_nothing_was(
    session: Session, actors: ActorsWindow
) -> None:
    form = actors.page.form
    form.name.setFocus()
    type_text("X")
    press(Key.Key_Escape)
    assert form.name.text() == actor(session).name == "Kestrel Port Authority"
    assert actors.isVisible()
    write(form.name, "Another")
    form.name.setFocus()
    press(Key.Key_Z, Control)
    assert actor(session).name == "Kestrel Port Authority"


def test_a_kind_is_chosen(session: Session, actors: ActorsWindow) -> None:
    box = actors.page.form.kind
    row = box.findData(ActorKind.STATE_BODY)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert actor(session).kind is ActorKind.STATE_BODY


def test_aliases_are_written_with_their_rules_and_taken_out(session: Session, actors: ActorsWindow) -> None:
    table = actors.page.form.aliases
    write_cell(table, 0, 0, "KPA")
    assert actor(session).aliases == ("KPA",)
    write_cell(table, 1, 0, "Hafenamt")
    write_cell(table, 1, 2, "de")
    table.setCurrentIndex(table.model().index(0, 1))
    press(Key.Key_F2)
    box = table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(str(CaseRule.EXACT)))
    box.activated.emit(box.currentIndex())
    now = actor(session)
    assert now.aliases == ("KPA", "Hafenamt")
    assert now.alias_rules == {"KPA": AliasRule(CaseRule.EXACT), "Hafenamt": AliasRule(language="de")}
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    press(Key.Key_Delete)
    assert actor(session).aliases == ("Hafenamt",)
    actors.undo_wished.emit()
    assert actor(session).alias_rules["KPA"] == AliasRule(CaseRule.EXACT)
    assert table.model().rowCount() == 3


def test_offices_have_dates_and_bad_ones_are_told_and_stay_to_be_corrected(
    session: Session, actors: ActorsWindow
) -> None:
    form = actors.page.form
    table = form.offices
    write_cell(table, 0, 2, "2004-03")
    assert actor(session).roles == ()  # its title is still to come
    write_cell(table, 0, 0, "Harbour master")
    write_cell(table, 0, 1, "mirela osk")
    assert actor(session).roles == (Role("Harbour master", 3, "2004-03"),)
    write_cell(table, 0, 3, "May")
    assert form.problem.isVisible()
    assert "May is no date." in form.problem.text()
    assert table.model().index(0, 3).data(Qt.ItemDataRole.EditRole) == "May"
    write_cell(table, 0, 3, "2003")
    assert "before it begins" in form.problem.text()
    write_cell(table, 0, 3, "2009")
    assert not form.problem.isVisible()
    assert actor(session).roles == (Role("Harbour master", 3, "2004-03", "2009"),)


def test_tab_in_a_new_row_goes_on_in_that_row(session: Session, actors: ActorsWindow) -> None:
    table = actors.page.form.offices
    go_to(table)
    table.setCurrentIndex(table.model().index(0, 0))
    press(Key.Key_F2)
    type_text("Harbour master")
    press(Key.Key_Tab)
    QApplication.processEvents()
    press(Key.Key_Tab)
    QApplication.processEvents()
    type_text("2004")
    press(Key.Key_Return)
    QApplication.processEvents()
    assert actor(session).roles == (Role("Harbour master", None, "2004"),)


def test_what_is_being_typed_stays_when_the_actor_changes(session: Session, actors: ActorsWindow) -> None:
    table = actors.page.form.aliases
    write_cell(table, 0, 0, "Port office")
    go_to(table)
    table.setCurrentIndex(table.model().index(1, 0))
    press(Key.Key_F2)
    type_text("Harbour")
    session.codebook.set_aliases(1, ("Port office", "KPA"))
    type_text(" office")
    editor = focus()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Harbour office"


def test_an_actor_that_is_not_known_is_told(session: Session, actors: ActorsWindow) -> None:
    form = actors.page.form
    write(form.parent_line, "Nobody")
    assert "There is no actor Nobody in" in form.problem.text()
    write_cell(form.offices, 0, 0, "Clerk")
    write_cell(form.offices, 0, 1, "Nobody at all")
    assert "There is no actor Nobody at all in" in form.problem.text()
    assert actor(session).roles == (Role("Clerk"),)
    write(form.parent_line, "Kestrel Port Authority")
    assert "cannot be part of itself" in form.problem.text()


def test_outside_ids_are_written_once_both_cells_are_there(session: Session, actors: ActorsWindow) -> None:
    table = actors.page.form.ids
    write_cell(table, 0, 0, "wikidata")
    assert actor(session).ids == {}
    write_cell(table, 0, 1, "Q7")
    assert actor(session).ids == {"wikidata": "Q7"}
    write_cell(table, 1, 0, "wikidata")
    assert "There is an id of that scheme already." in actors.page.form.problem.text()


def test_attributes_of_actors_are_filled_in(qtbot: QtBot, session: Session, actors: ActorsWindow) -> None:
    session.attributes.define(AttributeTarget.ACTOR, "Side", AttributeType.TEXT)
    fields = actors.page.form.attributes
    qtbot.waitUntil(lambda: len(fields.fields) == 1)
    (field,) = fields.fields.values()
    field.editor.setFocus()
    type_text("port")
    press(Key.Key_Tab)
    assert actor(session).attributes == {"Side": "port"}
    actors.choose(2)
    assert actor(session, 2).attributes == {}
    actors.choose(1)
    actors.undo_wished.emit()
    assert actor(session).attributes == {}


def test_undo_and_redo_are_keys_of_the_window(session: Session, actors: ActorsWindow) -> None:
    write(actors.page.form.name, "Harbour Office")
    actors.panel.list.setFocus()
    press(Key.Key_Z, Control)
    assert actor(session).name == actors.page.form.name.text() == "Kestrel Port Authority"
    press(Key.Key_Z, Control | Shift)
    assert actor(session).name == actors.page.form.name.text() == "Harbour Office"
    assert actors.panel.current == 1


def test_names_are_offered_by_their_letters(actors: ActorsWindow) -> None:
    line = actors.page.form.parent_line
    line.setFocus()
    type_text("wrkers")
    completer = line.completer()
    assert completer.model().index(0, 0).data() == "Harbour Workers' Union"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up])
def test_what_is_typed_is_stored_when_another_actor_is_chosen(
    session: Session, actors: ActorsWindow, key: Qt.Key
) -> None:
    actors.page.form.description.setFocus()
    type_text("Speaks for the dockers.")
    actors.panel.list.setFocus()
    press(key)
    assert actors.panel.current != 1
    assert actor(session).description == "Speaks for the dockers."
    assert actors.page.form.description.toPlainText() == ""


def test_the_row_to_write_in_says_so_where_one_may_write(qapp: QApplication) -> None:
    model = RowsModel((Column("Alias"), Column("Case")))
    model.show_stored([("KPA", "usual")], fresh=True)
    shown = [str(model.index(row, 0).data()).strip("\u2068\u2069") for row in range(model.rowCount())]
    assert shown == ["KPA", "Add…"]
    assert model.index(1, 0).data(Qt.ItemDataRole.EditRole) == ""
    model.writable = False
    assert model.rowCount() == 1
