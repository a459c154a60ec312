"""The tables of labels, values and links, set by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.desktop.laying.marked import PERSON, QUOTE, TOPIC, survey

from copydesk.desktop.laying import fields_model, labels_model, links_model
from copydesk.desktop.laying.fields_model import FieldsModel
from copydesk.desktop.laying.labels_model import ACTORS, LabelsModel
from copydesk.desktop.laying.links_model import FROM_PART, LinksModel
from copydesk.desktop.laying.rules_table import RulesTable
from copydesk.desktop.laying.sheet import RuleSheet
from copydesk.domain.actor import ActorKind
from copydesk.domain.label_rules import Becomes, Joins, Says

Column = labels_model.Column
Role = Qt.ItemDataRole


@pytest.fixture
def table(qtbot: QtBot) -> RulesTable:
    sheet = RuleSheet()
    sheet.begin(survey())
    made = RulesTable(LabelsModel(sheet), "layLabels", "Labels", {})
    sheet.setParent(made)
    made.rules.setParent(made)
    made.rules.show_survey(survey())
    made.known = {ACTORS: ["Jonas Feld", "Ines Orr"]}
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.setCurrentIndex(made.rules.index(0, 0))
    return made


def choose(table: RulesTable, words: str) -> None:
    box = table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_what_is_chosen_goes_for_all_rows_that_are_selected(table: RulesTable) -> None:
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Return)
    choose(table, "Nothing: left out")
    assert {rule.becomes for rule in table.rules.sheet.rules.labels.values()} == {Becomes.NOTHING}


def test_a_cell_that_is_left_as_it_was_sets_nothing(table: RulesTable) -> None:
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Return)
    box = table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    table.itemDelegate().commitData.emit(box)
    assert all(table.rules.sheet.is_guess(label) for label in (PERSON, TOPIC, QUOTE))


def test_a_name_is_typed_with_those_of_the_codebook_proposed(qtbot: QtBot, table: RulesTable) -> None:
    table.setCurrentIndex(table.rules.index(0, Column.NAME))
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = table.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "the words themselves"
    completer = line.completer()
    assert completer is not None
    completer.setCompletionPrefix("orr")
    assert completer.currentCompletion() == "Ines Orr"
    QTest.keyClicks(line, " Ines  Orr ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.rules.sheet.label(PERSON).name == "Ines Orr")


def test_guesses_are_told_to_the_eye_and_to_a_screen_reader(table: RulesTable) -> None:
    cell = table.rules.index(0, Column.BECOMES)
    assert cell.data(Role.FontRole).italic()
    assert cell.data(Role.AccessibleDescriptionRole) == "Guessed"
    table.rules.set_all([0], Column.BECOMES, Becomes.MENTION.value)
    assert cell.data(Role.FontRole) is None
    assert cell.data(Role.AccessibleDescriptionRole) == "Set"


def test_each_thing_has_its_kinds(table: RulesTable) -> None:
    model = table.rules
    model.set_all([0, 2], Column.KIND, ActorKind.PERSON.value)
    assert model.sheet.label(PERSON).actor_kind is ActorKind.PERSON
    assert model.sheet.label(QUOTE).becomes is Becomes.QUOTATION
    assert [model.index(row, Column.KIND).data() for row in range(3)] == ["Person", "", "Direct"]
    assert model.index(1, Column.NAME).data() == "Harbour"
    assert "who or what" in model.index(0, 0).data(Role.ToolTipRole)


def test_values_become_attributes_of_another_name() -> None:
    sheet = RuleSheet()
    sheet.begin(survey())
    model = FieldsModel(sheet)
    model.show_survey(survey())
    key = (PERSON, "certainty")
    assert model.index(0, fields_model.Column.NAME).data() == "certainty"
    model.setData(model.index(0, fields_model.Column.NAME), "how sure")
    assert sheet.field(key).name == "how sure"
    model.setData(model.index(0, fields_model.Column.SAYS), Says.NOTE.value)
    assert sheet.field(key).says is Says.NOTE
    assert not model.flags(model.index(0, fields_model.Column.NAME)) & Qt.ItemFlag.ItemIsEditable


def test_links_can_lead_the_other_way() -> None:
    sheet = RuleSheet()
    sheet.begin(survey())
    model = LinksModel(sheet)
    model.show_survey(survey())
    assert model.index(0, links_model.Column.FROM).data() == "Quote"
    model.setData(model.index(0, links_model.Column.LEADS), FROM_PART)
    assert sheet.link("said_by").reversed
    model.setData(model.index(0, links_model.Column.JOINS), Joins.SAME.value)
    assert model.index(0, links_model.Column.LEADS).data() == ""


def test_two_thousand_labels_are_rows_without_widgets(table: RulesTable) -> None:
    many = survey(2_000)
    table.rules.sheet.begin(many)
    table.rules.show_survey(many)
    assert table.rules.rowCount() == 2_000
    assert table.viewport().findChildren(QComboBox) == []
    table.selectAll()
    table.rules.set_all(table.rows_for(table.rules.index(0, 0)), Column.BECOMES, Becomes.PASSAGE.value)
    assert {rule.becomes for rule in table.rules.sheet.rules.labels.values()} == {Becomes.PASSAGE}
