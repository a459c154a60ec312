"""Entries that are the same: found and merged in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import hint

from copydesk.desktop.merging.choosing import MergeDialog
from copydesk.desktop.merging.dialog import DuplicatesDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def names(bench: Workbench) -> list[str]:
    return [one.name for one in session_of(bench).codebook.actors()]


def found(qtbot: QtBot, bench: Workbench) -> DuplicatesDialog:
    bench.window.actions_["same_actors"].trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(DuplicatesDialog)))
    dialog = bench.window.findChildren(DuplicatesDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def cells(dialog: DuplicatesDialog) -> list[list[str]]:
    rows, columns = dialog.model.rowCount(), dialog.model.columnCount()
    return [
        [str(dialog.model.index(row, column).data()).strip("\u2068\u2069") for column in range(columns)]
        for row in range(rows)
    ]


def test_pairs_are_merged_either_way_or_kept_apart_and_undo_brings_them_back(
    qtbot: QtBot, bench: Workbench
) -> None:
    codebook = session_of(bench).codebook
    port, short, _ = (
        codebook.add_actor(name) for name in ("Kestrel Port Authority", "KPA", "Harbour Workers Union")
    )
    codebook.add_actor("Harbor Workers Union")
    mention = session_of(bench).tagging.tag_actor(1, (Span(0, 5),), short)
    dialog = found(qtbot, bench)
    assert cells(dialog) == [
        ["Harbour Workers Union", "Harbor Workers Union", "nearly the same spelling"],
        ["Kestrel Port Authority", "KPA", "short for the other"],
    ]
    QTest.keyClick(dialog.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in cells(dialog)] == ["Kestrel Port Authority"]
    assert "KPA: used 1 times" in dialog.told.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert names(bench) == ["Kestrel Port Authority", "Harbour Workers Union", "Harbor Workers Union"]
    assert codebook.actor(port).aliases == ("KPA",)
    assert cells(dialog) == []
    assert not dialog.first.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row[1] for row in cells(dialog)] == ["KPA"]
    assert session_of(bench).tagging.get(mention).id == mention
    dialog.close()


def test_where_no_names_are_alike_that_is_said(qtbot: QtBot, bench: Workbench) -> None:
    session_of(bench).codebook.add_actor("Mirela Osk")
    bench.window.actions_["same_actors"].trigger()
    qtbot.waitUntil(lambda: hint(bench) == "No two names are alike.")


def test_one_actor_is_merged_into_another(bench: Workbench) -> None:
    codebook = session_of(bench).codebook
    codebook.add_actor("Mirela Osk")
    osk = codebook.add_actor("Osk")
    mention = session_of(bench).tagging.tag_actor(1, (Span(0, 5),), osk)
    bench.desk.select(mention)
    bench.window.actions_["merge_actors"].trigger()
    dialog = bench.window.findChildren(MergeDialog)[-1]
    assert dialog.gone.currentText() == "Osk"
    assert not dialog.merge_button.isEnabled()
    dialog.kept.setCurrentIndex(dialog.kept.findText("Mirela Osk"))
    assert dialog.merge_button.isEnabled()
    dialog.merge_button.click()
    assert names(bench) == ["Mirela Osk"]
    session_of(bench).history.undo()
    assert names(bench) == ["Mirela Osk", "Osk"]
