"""The codebook's history and what it leaves to look at, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot
from tests.desktop.driving import hint, message

from copydesk.desktop.revising.history import HistoryDialog
from copydesk.desktop.revising.worklist import WorklistDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Span
from copydesk.session import Session
from copydesk.session.codebook import Entry


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def topic_with_passages(bench: Workbench, count: int = 2) -> int:
    session = session_of(bench)
    ports = session.codebook.add_topic("Ports", definition="Where ships dock.")
    for place in range(count):
        session.tagging.tag_topic(1, (Span(place * 10, place * 10 + 5),), ports)
    return ports


def worklist(bench: Workbench) -> WorklistDialog:
    bench.window.actions_["worklist"].trigger()
    return bench.window.findChildren(WorklistDialog)[-1]


def test_another_definition_is_told_and_leads_to_what_is_to_be_looked_at(
    qtbot: QtBot, bench: Workbench
) -> None:
    ports = topic_with_passages(bench)
    session_of(bench).codebook.edit_topic(ports, definition="Where ships dock and load.")
    assert "to be looked at again" in message(bench)
    dialog = worklist(bench)
    assert dialog.model.rowCount() == 2
    first = dialog.model.at(0)
    assert first is not None
    assert bench.desk.selected == first.annotation
    assert bench.desk.article is not None
    words = bench.desk.article.text[:5]
    assert f"Ports · {words} · Another definition" in dialog.model.index(0, 0).data()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.rowCount() == 2
    dialog.all_right.click()
    assert dialog.model.rowCount() == 0
    assert "Nothing is to be looked at" in dialog.status.text()
    assert not dialog.all_right.isEnabled()
    dialog.close()


def test_reasons_are_told_apart(bench: Workbench) -> None:
    ports = topic_with_passages(bench)
    session = session_of(bench)
    quays = session.codebook.add_topic("Quays")
    moved = session.tagging.tag_topic(1, (Span(40, 44),), quays)
    session.merging.merge([Entry(EntryKind.TOPIC, quays)], Entry(EntryKind.TOPIC, ports))
    session.codebook.edit_topic(ports, definition="Other.")
    dialog = worklist(bench)
    merged = dialog.reasons.findText("Merged (1)")
    assert merged > 0
    dialog.reasons.setCurrentIndex(merged)
    dialog.reasons.activated.emit(merged)
    only = dialog.model.at(0)
    assert (dialog.model.rowCount(), only and only.annotation) == (1, moved)
    dialog.all_right.click()
    assert dialog.model.rowCount() == 2  # those of the other reason are shown now
    dialog.close()


def test_without_anything_to_look_at_no_window_opens(bench: Workbench) -> None:
    bench.window.actions_["worklist"].trigger()
    assert hint(bench) == "No annotation is to be looked at again."
    assert bench.window.findChildren(WorklistDialog) == []


def history(bench: Workbench) -> HistoryDialog:
    bench.window.actions_["codebook_history"].trigger()
    return bench.window.findChildren(HistoryDialog)[-1]


def test_a_revision_shows_what_it_changed_and_two_are_compared(bench: Workbench) -> None:
    ports = topic_with_passages(bench)
    session = session_of(bench)
    session.codebook.edit_topic(ports, definition="Other.")
    session.codebook.edit_topic(ports, name="Harbours")
    dialog = history(bench)
    assert texts(dialog.revisions, 3) == ["Edit topic: Ports", "Edit topic: Ports", "Add topic: Ports"]
    assert texts(dialog.edits, 0) == ["Topic: Harbours", "Name"]
    assert texts(dialog.edits, 1) == ["", "Ports"]
    assert texts(dialog.edits, 2) == ["", "Harbours"]
    dialog.revisions.selectAll()
    assert texts(dialog.edits, 0) == ["Topic: Ports", "Definition", "Topic: Harbours", "Name"]
    dialog.close()


def texts(tree: QTreeWidget, column: int) -> list[str]:
    """The words of a column in all rows, children after their parents."""
    walk = QTreeWidgetItemIterator(tree)
    found: list[str] = []
    while (item := walk.value()) is not None:
        found.append(item.text(column))
        walk += 1
    return found


def test_a_codebook_that_was_never_changed_says_what_will_be_listed(bench: Workbench) -> None:
    dialog = history(bench)
    assert dialog.revisions.topLevelItemCount() == 0
    assert "Each change of it will be listed here" in dialog.hint.text()
    dialog.close()
