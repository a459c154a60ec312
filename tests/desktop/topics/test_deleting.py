"""Deleting a topic: at once where nothing hangs on it, and never without a word where something does."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import span_of
from tests.desktop.driving import Control, Key, hint, press, text_of
from tests.desktop.topics.opening import opened, session_of

from copydesk.desktop.topics.deleting import DeleteDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Passage


@pytest.fixture
def topics(bench: Workbench) -> dict[str, int]:
    """Ports, which a passage is about, with Quays below; and Wages."""
    book = session_of(bench).codebook
    ports = book.add_topic("Ports")
    made = {
        "ports": ports,
        "quays": book.add_topic("Quays", parent=ports),
        "wages": book.add_topic("Wages"),
    }
    session_of(bench).tagging.tag_topic(1, (span_of(text_of(bench), "northern quay"),), ports)
    return made


def asked(qtbot: QtBot, bench: Workbench, topic: int) -> DeleteDialog:
    """What is asked when Del is pressed on the topic."""
    window = opened(qtbot, bench)
    window.tree.show_topic(topic)
    press(Key.Key_Delete)
    found = QApplication.activeModalWidget()
    assert isinstance(found, DeleteDialog)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def names(bench: Workbench) -> list[str]:
    return [one.name for one in session_of(bench).codebook.topics()]


def test_a_topic_that_nothing_hangs_on_goes_at_once_and_comes_back_by_undo(
    qtbot: QtBot, bench: Workbench, topics: dict[str, int]
) -> None:
    window = opened(qtbot, bench)
    window.tree.show_topic(topics["quays"])
    press(Key.Key_Delete)
    assert names(bench) == ["Ports", "Wages"]
    assert hint(bench) == "Deleted Quays. Undo brings it back."
    assert window.tree.current == topics["ports"]
    window.tree.setFocus()
    press(Key.Key_Z, Control)
    assert names(bench) == ["Ports", "Quays", "Wages"]


def test_to_retire_comes_first(qtbot: QtBot, bench: Workbench, topics: dict[str, int]) -> None:
    dialog = asked(qtbot, bench, topics["ports"])
    assert dialog.retire.isChecked()
    assert not dialog.alone.isVisible()
    assert dialog.do_button.text() == "Retire"
    press(Key.Key_Return)
    assert session_of(bench).codebook.topic(topics["ports"]).retired


def test_another_topic_takes_the_place_with_all_that_is_below(
    qtbot: QtBot, bench: Workbench, topics: dict[str, int]
) -> None:
    dialog = asked(qtbot, bench, topics["ports"])
    dialog.reassign.click()
    assert not dialog.do_button.isEnabled()
    dialog.into.setCurrentIndex(dialog.into.findData(topics["wages"]))
    assert dialog.do_button.text() == "Delete"
    dialog.do_button.click()
    assert names(bench) == ["Quays", "Wages"]
    assert session_of(bench).codebook.topic(topics["quays"]).parent == topics["wages"]
    (passage,) = [one for one in bench.desk.annotations.values() if isinstance(one, Passage)]
    assert passage.topic == topics["wages"]
    session_of(bench).history.undo()
    assert session_of(bench).codebook.topic(topics["quays"]).parent == topics["ports"]


def test_a_topic_with_others_below_can_go_alone_if_nothing_is_about_it(
    qtbot: QtBot, bench: Workbench, topics: dict[str, int]
) -> None:
    session_of(bench).entries.move_topic(topics["ports"], topics["wages"])
    dialog = asked(qtbot, bench, topics["wages"])
    assert dialog.alone.isVisible()
    dialog.alone.click()
    dialog.do_button.click()
    assert names(bench) == ["Ports", "Quays"]
    assert session_of(bench).codebook.topic(topics["ports"]).parent is None


def test_a_retired_topic_is_not_retired_again_and_esc_changes_nothing(
    qtbot: QtBot, bench: Workbench, topics: dict[str, int]
) -> None:
    session_of(bench).entries.retire(topics["ports"])
    dialog = asked(qtbot, bench, topics["ports"])
    assert not dialog.retire.isVisible()
    assert dialog.reassign.isChecked()
    press(Key.Key_Escape)
    assert names(bench) == ["Ports", "Quays", "Wages"]
