"""What is about a topic, in its window: read, opened in the article, ticked, recoded, split off, merged."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Control, Key, Shift, focus, press, text_of, type_text
from tests.desktop.topics.opening import opened, session_of

from copydesk.desktop.merging.choosing import MergeDialog
from copydesk.desktop.topics.moving import MoveDialog
from copydesk.desktop.topics.uses import UsesBox
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Stance
from copydesk.domain.dataset import EntryKind
from copydesk.session.codebook import Entry

PASSAGES = ("reopen the northern quay", "Fishing boats may use the quay")


@pytest.fixture
def tagged(bench: Workbench) -> tuple[Workbench, int, list[int]]:
    """A topic called Quays, with two passages, the whole article and a quotation about it."""
    session, text = session_of(bench), text_of(bench)
    topic = session.codebook.add_topic("Quays")
    ids = [session.tagging.tag_topic(1, (span_of(text, words),), topic) for words in PASSAGES]
    ids.append(session.tagging.tag_topic(1, (), topic))
    said = session.tagging.tag_quotation(1, (span_of(text, "a test for both sides"),))
    session.tagging.set_topic(said, topic, Stance.OPPOSES)
    session.tagging.set_speaker(said, "Jonas Feld")
    return bench, topic, [*ids, said]


def uses_of(qtbot: QtBot, bench: Workbench, topic: int) -> UsesBox:
    window = opened(qtbot, bench)
    window.tree.show_topic(topic)
    return window.uses


def count(bench: Workbench, topic: int) -> int:
    return sum(session_of(bench).merging.uses(Entry(EntryKind.TOPIC, topic)).values())


def dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_what_is_about_a_topic_is_read_and_leads_to_its_place(
    qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]
) -> None:
    bench, topic, ids = tagged
    uses = uses_of(qtbot, bench, topic)
    said = [uses.model.index(row, 0).data().strip("\u2068\u2069") for row in range(4)]
    assert said == [*PASSAGES, "(the whole article)", 'Jonas Feld: "a test for both sides" · Opposes']
    assert "Harbour union" in uses.model.index(0, 1).data()
    assert uses.caption.text().startswith("4 ")
    bench.desk.show_article(None)
    uses.table.setFocus()
    uses.table.setCurrentIndex(uses.model.index(0, 0))
    press(Key.Key_Down)
    assert f'both sides". [{PASSAGES[1]}] from May' in uses.context.text()
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert bench.desk.selected == ids[1]
    cell = uses.table.visualRect(uses.model.index(3, 1)).center()
    QTest.mouseClick(uses.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(uses.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert bench.desk.selected == ids[3]


def test_the_list_follows_what_is_tagged_and_keeps_its_row(
    qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]
) -> None:
    bench, topic, ids = tagged
    uses = uses_of(qtbot, bench, topic)
    uses.table.setCurrentIndex(uses.model.index(1, 0))
    session_of(bench).tagging.delete([ids[0]])
    qtbot.waitUntil(lambda: uses.model.rowCount() == 3)
    assert uses.table.currentIndex().row() == 0
    session_of(bench).history.undo()
    qtbot.waitUntil(lambda: uses.model.rowCount() == 4)
    assert uses.table.currentIndex().row() == 1


def test_what_is_ticked_is_split_off_in_one_step(
    qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]
) -> None:
    bench, topic, ids = tagged
    uses = uses_of(qtbot, bench, topic)
    assert not uses.split.isEnabled()
    uses.table.setFocus()
    uses.table.setCurrentIndex(uses.model.index(0, 0))
    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Down, Shift)
    press(Key.Key_Down, Shift)
    press(Key.Key_Space)
    assert uses.model.ticks == set(ids)
    press(Key.Key_Space)
    assert uses.marked == ids[:1]
    press(Key.Key_R, Control | Shift)
    asked = dialog(qtbot, MoveDialog)
    assert isinstance(asked, MoveDialog)
    assert focus() is asked.name
    assert not asked.move_button.isEnabled()
    type_text("Northern quay")
    press(Key.Key_Return)
    (new,) = [one.id for one in session_of(bench).codebook.topics() if one.name == "Northern quay"]
    assert (count(bench, topic), count(bench, new)) == (3, 1)
    qtbot.waitUntil(lambda: uses.model.rowCount() == 3)
    assert uses.model.ticks == set()
    session_of(bench).history.undo()
    assert count(bench, topic) == 4


def test_what_is_selected_is_recoded(qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]) -> None:
    bench, topic, _ids = tagged
    wages = session_of(bench).codebook.add_topic("Wages")
    uses = uses_of(qtbot, bench, topic)
    uses.table.setFocus()
    uses.table.selectAll()
    uses.recode.click()
    asked = dialog(qtbot, MoveDialog)
    assert isinstance(asked, MoveDialog)
    assert asked.other.findData(topic) == -1
    type_text("wag")
    assert not asked.move_button.isEnabled()
    asked.other.setCurrentIndex(asked.other.findData(wages))
    asked.move_button.click()
    assert (count(bench, topic), count(bench, wages)) == (0, 4)
    qtbot.waitUntil(lambda: uses.caption.text() == "Nothing is about this topic yet.")


def test_a_topic_is_merged_into_another(qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]) -> None:
    bench, topic, _ids = tagged
    ports = session_of(bench).codebook.add_topic("Ports")
    window = opened(qtbot, bench)
    window.tree.show_topic(topic)
    press(Key.Key_M, Control)
    asked = dialog(qtbot, MergeDialog)
    assert isinstance(asked, MergeDialog)
    assert asked.gone.chosen == Entry(EntryKind.TOPIC, topic)
    asked.kept.setCurrentIndex(asked.kept.findData(ports))
    asked.merge_button.click()
    assert count(bench, ports) == 4
    assert window.tree.current == ports


def test_a_project_that_is_only_read_lists_but_moves_nothing(
    qtbot: QtBot, tagged: tuple[Workbench, int, list[int]]
) -> None:
    bench, topic, ids = tagged
    path = session_of(bench).path
    bench.projects.close()
    bench.projects.open(path, writable=False)
    uses = uses_of(qtbot, bench, topic)
    uses.table.setFocus()
    uses.table.selectAll()
    press(Key.Key_Space)
    assert uses.model.ticks == set()
    assert not uses.recode.isEnabled()
    assert not uses.split.isEnabled()
    press(Key.Key_Return)
    assert bench.desk.selected in ids
