"""A topic's page: each field is one change when it is left, and follows what is changed elsewhere."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Control, Key, Shift, focus, press, text_of, type_text
from tests.desktop.topics.opening import opened, session_of

from copydesk.desktop.topics.page import TopicPage
from copydesk.desktop.workbench import Workbench
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import COLOURS, Topic, TopicExample
from copydesk.session.codebook import Entry


def page_of(qtbot: QtBot, bench: Workbench) -> tuple[TopicPage, int]:
    """The page of a topic that is called Ports."""
    topic = session_of(bench).codebook.add_topic("Ports", definition="Where ships dock.")
    return opened(qtbot, bench).page, topic


def now(bench: Workbench, topic: int) -> Topic:
    return session_of(bench).codebook.topic(topic)


def test_each_field_is_one_change_when_it_is_left(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    before = len(session_of(bench).history.changes())
    page.name.setFocus()
    page.name.selectAll()
    type_text("Harbours")
    for words in ("H1", "", "Where ships load.", "Piers", "Marinas", "dock, crane ,, pier"):
        press(Key.Key_Tab)
        if focus() is page.definition:
            page.definition.selectAll()
        if words:
            type_text(words)
    page.note.setFocus()
    type_text("Ask Ida")
    page.name.setFocus()
    found = now(bench, topic)
    assert (found.name, found.code, found.definition) == ("Harbours", "H1", "Where ships load.")
    assert (found.inclusion, found.exclusion) == ("Piers", "Marinas")
    assert (found.keywords, found.note) == (("dock", "crane", "pier"), "Ask Ida")
    assert len(session_of(bench).history.changes()) - before == 7
    session_of(bench).history.undo()
    assert page.note.toPlainText() == ""


def test_an_empty_name_is_not_taken(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    page.name.setFocus()
    page.name.clear()
    press(Key.Key_Return)
    assert page.name.text() == "Ports"
    assert now(bench, topic).name == "Ports"


def test_what_is_typed_is_stored_when_another_topic_is_chosen_or_the_window_closes(
    qtbot: QtBot, bench: Workbench
) -> None:
    page, topic = page_of(qtbot, bench)
    other = session_of(bench).codebook.add_topic("Wages")
    page.inclusion.setFocus()
    type_text("Piers")
    window = bench.topics.opener.topics
    assert window is not None
    window.tree.show_topic(other)
    assert now(bench, topic).inclusion == "Piers"
    assert page.inclusion.toPlainText() == ""
    page.exclusion.setFocus()
    type_text("Bonuses")
    bench.projects.close()
    assert bench.topics.opener.topics is None


def test_a_colour_is_chosen_by_name_and_shows_its_value(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    assert page.colour.currentText() == "The theme's own"
    page.colour.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Up)
    assert now(bench, topic).colour == ""
    press(Key.Key_Tab)
    assert now(bench, topic).colour == COLOURS["red"]
    assert page.colour.currentText() == f"Red  {COLOURS['red']}"
    session_of(bench).codebook.edit_topic(topic, colour="#123456")
    assert page.colour.currentText() == "#123456"
    session_of(bench).history.undo()
    session_of(bench).history.undo()
    assert page.colour.colour == ""
    page.colour.setFocus()
    page.colour.showPopup()
    page.colour.setCurrentIndex(page.colour.findData(COLOURS["blue"]))
    page.colour.hidePopup()
    qtbot.waitUntil(lambda: now(bench, topic).colour == COLOURS["blue"])


def test_the_wheel_over_the_colours_scrolls_the_page_and_changes_nothing(
    qtbot: QtBot, bench: Workbench
) -> None:
    page, topic = page_of(qtbot, bench)
    at = QPointF(page.colour.rect().center())
    turned = QWheelEvent(
        *(at, page.colour.mapToGlobal(at), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(page.colour, turned)
    assert now(bench, topic).colour == ""


def test_a_topic_is_retired_and_brought_back(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    page.retired.setFocus()
    press(Key.Key_Space)
    assert now(bench, topic).retired
    press(Key.Key_Z, Control)
    assert not page.retired.isChecked()


def test_examples_are_typed_edited_removed_and_lead_to_their_article(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    box, article = page.examples, bench.desk.article
    assert article is not None
    session_of(bench).entries.add_example(topic, "ships will dock", article=article.uid)
    box.line.setFocus()
    type_text("a crane")
    press(Key.Key_Return)
    type_text("a marina")
    press(Key.Key_Return, Shift)
    assert [one.data() for one in map(box.model.index, range(3))] == [
        "\u2068Is: ships will dock\u2069",
        "\u2068Is: a crane\u2069",
        "\u2068Is not: a marina\u2069",
    ]
    assert "reopen the northern quay" in box.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    box.list.setFocus()
    box.list.setCurrentIndex(box.model.index(1))
    assert not box.buttons["open"].isEnabled()
    press(Key.Key_F2)
    type_text("a tall crane")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: now(bench, topic).examples[1] == TopicExample("a tall crane"))
    box.list.setFocus()
    box.list.setCurrentIndex(box.model.index(1))
    press(Key.Key_Delete)
    assert [one.text for one in now(bench, topic).examples] == ["ships will dock", "a marina"]
    bench.desk.show_article(None)
    box.list.setCurrentIndex(box.model.index(0))
    press(Key.Key_Return)
    assert bench.desk.article is not None


def test_an_example_taken_from_the_text_is_listed_at_once(qtbot: QtBot, bench: Workbench) -> None:
    page, topic = page_of(qtbot, bench)
    passage = session_of(bench).tagging.tag_topic(1, (span_of(text_of(bench), "northern quay"),), topic)
    bench.desk.select(passage)
    bench.window.actions_["take_example"].trigger()
    assert page.examples.model.rowCount() == 1


def test_nothing_can_be_edited_in_a_project_that_is_only_read(qtbot: QtBot, bench: Workbench) -> None:
    session = session_of(bench)
    topic = session.codebook.add_topic("Ports", definition="Where ships dock.")
    session.codebook.set_note(Entry(EntryKind.TOPIC, topic), "Ask")
    path = session.path
    bench.projects.close()
    bench.projects.open(path, writable=False)
    window = opened(qtbot, bench)
    page = window.page
    assert page.definition.toPlainText() == "Where ships dock."
    assert all(line.isReadOnly() for line in (page.name, page.definition, page.note, page.examples.line))
    assert not page.colour.isEnabled()
    assert not page.retired.isEnabled()
    assert not any(button.isEnabled() for button in window.buttons.values())
    press(Key.Key_F2)
    assert focus() is window.tree
    press(Key.Key_Insert)
    assert not window.adder.isVisible()


def test_without_topics_it_is_said_how_to_begin(qtbot: QtBot, bench: Workbench) -> None:
    window = opened(qtbot, bench)
    assert window.stack.currentWidget() is window.empty
    window.import_wished.disconnect()
    with qtbot.waitSignal(window.import_wished):
        window.bring.click()
    window.empty.button.click()
    type_text("Ports")
    press(Key.Key_Return)
    assert window.stack.currentWidget() is window.right
    assert window.page.name.text() == "Ports"
    session_of(bench).history.undo()
    assert window.stack.currentWidget() is window.empty
