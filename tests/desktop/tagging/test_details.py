"""The details of the selected annotation: each field is one change, nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import tag_story
from tests.desktop.driving import Key, click_row, focus, message, press, type_text

from copydesk.desktop.tagging.details import DetailsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Passage, Quotation, QuotationType, Stance
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session


@pytest.fixture
def ids(bench: Workbench) -> dict[str, int]:
    """The annotations of the story, by name."""
    assert bench.desk.session is not None
    return tag_story(bench.desk.session, 1)


def details(bench: Workbench) -> DetailsPanel:
    return bench.window.tagging.details


def plan(bench: Workbench, ids: dict[str, int]) -> Quotation:
    found = bench.desk.annotations[ids["plan"]]
    assert isinstance(found, Quotation)
    return found


def choose(box: QComboBox, value: object) -> None:
    """Choose a value in a box as a person does."""
    box.setFocus()
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def changes(bench: Workbench) -> list[str]:
    assert bench.desk.session is not None
    return [change.label for change in bench.desk.session.history.changes()]


def test_the_panel_is_there_only_for_a_selected_annotation(bench: Workbench, ids: dict[str, int]) -> None:
    assert bench.window.findChild(QWidget, "detailsPanel") is details(bench)
    assert not details(bench).isVisible()
    bench.desk.select(ids["kpa"])
    assert details(bench).isVisible()


def test_another_actor_for_a_mention(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["kpa"])
    press(Key.Key_Return)
    assert focus() is details(bench).mention.entry
    type_text("harb")
    press(Key.Key_Return)
    assert bench.desk.name_of(bench.desk.annotations[ids["kpa"]]) == "Harbour Workers' Union"
    assert changes(bench)[0] == "Retag: Harbour Workers' Union"


def test_an_actors_kind(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["kpa"])
    choose(details(bench).mention.kind, ActorKind.STATE_BODY)
    mention = bench.desk.annotations[ids["kpa"]]
    assert isinstance(mention, Mention) and bench.desk.session is not None
    assert bench.desk.session.codebook.actor(mention.actor).kind is ActorKind.STATE_BODY


def test_a_mention_keeps_its_actor_when_the_line_is_emptied(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["kpa"])
    line = details(bench).mention.entry
    line.setFocus()
    line.selectAll()
    press(Key.Key_Delete)
    bench.window.view.setFocus()
    assert line.text() == "Kestrel Port Authority"
    assert message(bench) == ""


def test_another_topic_for_a_passage(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["quay"])
    line = details(bench).passage.entry
    line.setFocus()
    line.selectAll()
    type_text("Safety at sea")
    press(Key.Key_Return)
    passage = bench.desk.annotations[ids["quay"]]
    assert isinstance(passage, Passage)
    assert bench.desk.name_of(passage) == "Safety at sea"


def test_a_quotations_fields_are_a_change_each(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["plan"])
    form = details(bench).quotation
    before = len(changes(bench))
    choose(form.type, QuotationType.MIXED)
    form.addressee.setFocus()
    type_text("Harbour W")
    press(Key.Key_Return)
    form.new_topic.setFocus()
    type_text("Port reop")
    press(Key.Key_Return)
    assert form.new_topic.text() == ""
    stance = form.topics.findChild(QComboBox, "stanceChoice")
    assert isinstance(stance, QComboBox)
    choose(stance, Stance.SUPPORTS)
    quotation = plan(bench, ids)
    assert quotation.type is QuotationType.MIXED
    assert bench.desk.actor_name(quotation.addressee) == "Harbour Workers' Union"
    ((topic, stance_now),) = [(bench.desk.topic_name(t.topic), t.stance) for t in quotation.topics]
    assert (topic, stance_now) == ("Port reopening", Stance.SUPPORTS)
    assert len(changes(bench)) == before + 4


def test_a_topic_is_taken_off_a_quotation(bench: Workbench, ids: dict[str, int]) -> None:
    assert bench.desk.session is not None
    bench.desk.session.tagging.set_topic(ids["plan"], "Port reopening")
    bench.desk.select(ids["plan"])
    (button,) = details(bench).quotation.topics.findChildren(QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert plan(bench, ids).topics == ()


def test_the_speaker_can_be_emptied(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["plan"])
    line = details(bench).quotation.speaker
    line.setFocus()
    line.selectAll()
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert plan(bench, ids).speaker is None


def test_a_match_is_taken_with_the_mouse(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["test"])
    line = details(bench).quotation.speaker
    line.setFocus()
    type_text("mirela")
    assert line.matches is not None and line.matches.isVisible()
    click_row(line.matches, 0)
    assert bench.desk.name_of(bench.desk.annotations[ids["test"]]) == "Mirela Osk"
    assert not line.matches.isVisible()


def test_escape_puts_the_stored_name_back_and_returns_to_the_text(
    bench: Workbench, ids: dict[str, int]
) -> None:
    bench.desk.select(ids["plan"])
    line = details(bench).quotation.speaker
    line.setFocus()
    line.selectAll()
    type_text("Nobo")
    press(Key.Key_Escape)
    assert line.text() == "Mirela Osk"
    assert focus() is bench.window.view
    assert bench.desk.name_of(plan(bench, ids)) == "Mirela Osk"


def test_a_quotation_is_nested_in_another(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["test"])
    box = details(bench).quotation.within
    box.setFocus()
    choose(box, ids["plan"])
    inner = bench.desk.annotations[ids["test"]]
    assert isinstance(inner, Quotation) and inner.within == ids["plan"]


def test_spans_are_listed_and_can_be_removed(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["plan"])
    buttons = details(bench).quotation.spans.findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == [
        'Remove words: "We have a plan that keeps people safe,"',
        'Remove words: "and ships will dock again before June."',
        "Remove cue: told",
        "Remove speaker: authority head Mirela Osk",
    ]
    buttons[2].click()
    assert plan(bench, ids).cue == ()


# -- nothing typed is lost ------------------------------------------------------------------------------


def test_a_note_is_kept_when_another_annotation_is_selected(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["kpa"])
    details(bench).mention.note.setFocus()
    type_text("First of the story")
    bench.desk.select(ids["union"])
    assert bench.desk.annotations[ids["kpa"]].note == "First of the story"
    assert details(bench).mention.note.toPlainText() == ""


def test_a_note_is_stored_while_it_is_typed(bench: Workbench, ids: dict[str, int], qtbot: QtBot) -> None:
    bench.desk.select(ids["kpa"])
    note = details(bench).mention.note
    note.setFocus()
    before = len(changes(bench))
    note.insertPlainText("\ufeffAsk ")  # a byte order mark, as it comes when one pastes, is not stored
    qtbot.waitUntil(lambda: bench.desk.annotations[ids["kpa"]].note == "Ask")
    type_text("Lune")
    qtbot.waitUntil(lambda: bench.desk.annotations[ids["kpa"]].note == "Ask Lune")
    assert focus() is note
    assert note.textCursor().atEnd()
    assert len(changes(bench)) == before + 2


def test_a_typed_speaker_is_kept_when_another_article_is_opened(
    bench: Workbench, ids: dict[str, int]
) -> None:
    bench.desk.select(ids["test"])
    details(bench).quotation.speaker.setFocus()
    type_text("Jonas Feld")
    bench.desk.show_article(None)
    bench.desk.show_article(1)
    assert bench.desk.name_of(bench.desk.annotations[ids["test"]]) == "Jonas Feld"


def test_a_note_is_kept_when_the_window_closes(bench: Workbench, ids: dict[str, int]) -> None:
    from copydesk.session import Session

    assert bench.desk.session is not None
    path = bench.desk.session.path
    bench.desk.select(ids["kpa"])
    details(bench).mention.note.setFocus()
    type_text("At the last moment")
    bench.window.close()
    reopened = Session.open(path, coder="Ana")
    (mention,) = reopened.articles.annotations_by_id([ids["kpa"]])
    reopened.close()
    assert mention.note == "At the last moment"


def test_what_is_being_typed_outlives_a_change_elsewhere(bench: Workbench, ids: dict[str, int]) -> None:
    assert bench.desk.session is not None
    bench.desk.select(ids["plan"])
    line = details(bench).quotation.addressee
    line.setFocus()
    type_text("Harb")
    bench.desk.session.tagging.set_type(ids["plan"], QuotationType.MIXED)
    assert line.text() == "Harb"


def test_typing_for_an_annotation_that_was_deleted_troubles_nobody(
    bench: Workbench, ids: dict[str, int]
) -> None:
    assert bench.desk.session is not None
    bench.desk.select(ids["kpa"])
    details(bench).mention.note.setFocus()
    type_text("Too late")
    bench.desk.session.tagging.delete([ids["kpa"]])
    assert message(bench) == ""


# -- attributes -----------------------------------------------------------------------------------------


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def test_no_attributes_no_fields(bench: Workbench, ids: dict[str, int]) -> None:
    session_of(bench).attributes.define(AttributeTarget.MENTION, "Tone", AttributeType.TEXT)
    bench.desk.select(ids["plan"])
    assert not details(bench).quotation.attributes.isVisible()
    bench.desk.select(ids["kpa"])
    assert details(bench).mention.attributes.isVisible()


def test_an_attribute_is_filled_in_undone_and_redone(bench: Workbench, ids: dict[str, int]) -> None:
    session = session_of(bench)
    frame = session.attributes.define(
        AttributeTarget.QUOTATION, "Frame", AttributeType.CHOICE, choices=("safety", "money")
    )
    words = session.attributes.define(AttributeTarget.QUOTATION, "Words", AttributeType.NUMBER)
    bench.desk.select(ids["plan"])
    fields = details(bench).quotation.attributes.fields
    box, line = fields[frame].editor, fields[words].editor
    assert isinstance(box, QComboBox) and isinstance(line, QLineEdit)
    box.setFocus()
    press(Key.Key_S)
    line.setFocus()
    type_text("17")
    press(Key.Key_Return)
    assert plan(bench, ids).attributes == {"Frame": "safety", "Words": 17}
    assert changes(bench)[:2] == ["Set Words", "Set Frame"]
    session.history.undo()
    session.history.undo()
    assert (plan(bench, ids).attributes, box.currentText(), line.text()) == ({}, "", "")
    session.history.redo()
    assert box.currentText() == "safety"


def test_a_value_typed_is_stored_when_another_annotation_is_selected(
    bench: Workbench, ids: dict[str, int]
) -> None:
    tone = session_of(bench).attributes.define(AttributeTarget.MENTION, "Tone", AttributeType.TEXT)
    bench.desk.select(ids["kpa"])
    details(bench).mention.attributes.fields[tone].editor.setFocus()
    type_text("calm")
    bench.desk.select(ids["union"])
    assert bench.desk.annotations[ids["kpa"]].attributes == {"Tone": "calm"}
    assert bench.desk.annotations[ids["union"]].attributes == {}
    press(Key.Key_Escape)
    assert focus() is bench.window.view


def test_what_an_attribute_does_not_take_is_said_in_the_panel(bench: Workbench, ids: dict[str, int]) -> None:
    since = session_of(bench).attributes.define(AttributeTarget.PASSAGE, "Since", AttributeType.DATE)
    bench.desk.select(ids["quay"])
    field = details(bench).passage.attributes.fields[since]
    field.editor.setFocus()
    type_text("2031-13")
    press(Key.Key_Return)
    assert field.problem.isVisible() and message(bench) == ""
    assert bench.desk.annotations[ids["quay"]].attributes == {}
    bench.desk.select(ids["labour"])
    bench.desk.select(ids["quay"])
    again = details(bench).passage.attributes.fields[since].editor
    assert isinstance(again, QLineEdit) and again.text() == "2031-13"


def test_other_definitions_reach_the_panel_that_is_open(bench: Workbench, ids: dict[str, int]) -> None:
    session = session_of(bench)
    bench.desk.select(ids["plan"])
    assert not details(bench).quotation.attributes.fields
    tone = session.attributes.define(AttributeTarget.QUOTATION, "Tone", AttributeType.TEXT)
    session.attributes.edit(tone, name="Voice")
    (field,) = details(bench).quotation.attributes.fields.values()
    assert field.name.text() == "Voice"
    session.attributes.delete(tone)
    assert not details(bench).quotation.attributes.isVisible()
