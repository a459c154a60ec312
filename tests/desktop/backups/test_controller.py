"""Backups in the real window: made beside the work, listed, looked into, restored; failures in a sentence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from copydesk.desktop.backups import controller
from copydesk.desktop.backups.dialog import BackupsDialog
from copydesk.desktop.backups.model import REASONS
from copydesk.desktop.workbench import Workbench
from copydesk.domain.backup import Reason
from copydesk.session import Session
from copydesk.session.backups import Shelf

LONG = "Ports " * 60


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def topics(bench: Workbench) -> list[str]:
    return [one.name for one in session_of(bench).codebook.topics()]


def reasons(bench: Workbench) -> list[Reason]:
    session = session_of(bench)
    return [one.reason for one in Shelf.chosen(bench.settings.value).files(session.uid)]


def backed_up(bench: Workbench, minutes: int = 60) -> Path:
    """A backup that is so old."""
    made = session_of(bench).backups.make(
        Shelf.chosen(bench.settings.value), Reason.HOURLY, now=datetime.now(UTC) - timedelta(minutes=minutes)
    )
    assert made is not None
    return made


def shown(qtbot: QtBot, bench: Workbench) -> BackupsDialog:
    bench.window.actions_["restore_backup"].trigger()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(BackupsDialog)))
    dialog = bench.window.findChildren(BackupsDialog)[-1]
    qtbot.waitUntil(lambda: not dialog.changes.text().startswith("Comparing"))
    return dialog


def cells(dialog: BackupsDialog) -> list[list[str]]:
    rows, columns = dialog.model.rowCount(), dialog.model.columnCount()
    return [[str(dialog.model.index(row, column).data()) for column in range(columns)] for row in range(rows)]


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the user choose this place for a file."""

    def ask(*_: object) -> Path:
        return path

    monkeypatch.setattr(controller, "ask_new", ask)


@pytest.fixture
def kept(qtbot: QtBot, bench: Workbench) -> Callable[[Reason], None]:
    """Have a backup made now, and wait for it."""

    def run(reason: Reason) -> None:
        bench.backups.keeper.run(reason)
        qtbot.waitUntil(lambda: not bench.backups.keeper.busy)

    return run


def test_one_is_made_soon_after_a_project_was_opened(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: reasons(bench) == [Reason.OPENED], timeout=10_000)
    assert bench.window.bar.isHidden()


def test_while_working_one_is_made_when_something_has_changed(
    bench: Workbench, kept: Callable[[Reason], None]
) -> None:
    kept(Reason.OPENED)
    kept(Reason.HOURLY)
    assert reasons(bench) == [Reason.OPENED]
    session_of(bench).codebook.add_topic("Ferries")
    kept(Reason.HOURLY)
    assert set(reasons(bench)) == {Reason.OPENED, Reason.HOURLY}
    assert bench.backups.keeper.minutes == 15


def test_closing_the_project_gives_up_the_backup_and_leaves_nothing(bench: Workbench, home: Path) -> None:
    bench.backups.keeper.run(Reason.OPENED)
    bench.projects.close()
    assert not bench.backups.keeper.busy
    assert bench.backups.keeper.minutes == 0
    assert all(one.suffix == ".copydesk" for one in home.glob("data/backups/*/*"))


def test_where_none_can_be_made_it_is_said_once_with_the_way_to_the_preferences(
    bench: Workbench, tmp_path: Path, kept: Callable[[Reason], None]
) -> None:
    (tmp_path / "file").write_text("")
    bench.settings.change(lambda before: replace(before, backup_folder=str(tmp_path / "file")))
    kept(Reason.OPENED)
    bar = bench.window.bar
    assert bar.label.text().replace("\u200b", "").startswith("No backup was made, but your work is saved.")
    bar.hide()
    session_of(bench).codebook.add_topic("Ferries")
    kept(Reason.HOURLY)
    assert bar.isHidden()
    bench.backups.preferences_wished.emit()
    assert bench.preferences.dialog is not None
    assert bench.preferences.dialog.names.currentItem().text() == "Backups"
    bench.settings.change(lambda before: replace(before, backup_folder=str(tmp_path / "new")))
    kept(Reason.HOURLY)
    assert len(reasons(bench)) == 1


def test_the_preferences_of_backups_act_at_once(bench: Workbench, tmp_path: Path) -> None:
    bench.preferences.show("backups")
    dialog = bench.preferences.dialog
    assert dialog is not None
    (on,) = dialog.findChildren(QCheckBox, "preferencesBackups")
    (minutes,) = dialog.findChildren(QSpinBox, "preferencesBackupMinutes")
    (count,) = dialog.findChildren(QSpinBox, "preferencesBackupCount")
    (folder,) = dialog.findChildren(QLineEdit, "preferencesBackupFolder")
    minutes.setValue(30)
    assert bench.backups.keeper.minutes == 30
    count.setValue(8)
    folder.setText(str(tmp_path / "mine"))
    QTest.keyClick(folder, Qt.Key.Key_Return)
    on.setChecked(False)
    assert bench.backups.keeper.minutes == 0
    chosen = bench.settings.value
    assert (chosen.backups, chosen.backup_minutes) == (False, 30)
    assert Shelf.chosen(chosen) == Shelf(tmp_path / "mine", 8)
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert bench.backups.keeper.minutes == 15
    assert bench.settings.value.backup_folder == ""


def test_backups_are_listed_with_what_they_contain_and_what_would_change(
    qtbot: QtBot, bench: Workbench
) -> None:
    session_of(bench).codebook.add_topic("Ports")
    backed_up(bench)
    session_of(bench).codebook.add_topic("<b>Ferries</b>")
    backed_up(bench, 30)
    session_of(bench).codebook.add_topic(LONG)
    dialog = shown(qtbot, bench)
    assert [row[1:6] for row in cells(dialog)] == [
        ["while working", "1", "0", "0", "2"],
        ["while working", "1", "0", "0", "1"],
    ]
    assert dialog.changes.text().replace("\u200b", "").startswith("Topics: 1 would go (\u2068Ports Ports")
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "2 would go" in dialog.changes.text())
    assert "<b>Ferries</b>" in dialog.changes.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    assert "1 would go" in dialog.changes.text()


def test_a_restored_backup_is_open_and_the_project_before_is_beside_it(
    qtbot: QtBot, bench: Workbench
) -> None:
    path = session_of(bench).path
    backed_up(bench)
    session_of(bench).codebook.add_topic("Ferries")
    dialog = shown(qtbot, bench)
    dialog.restore.click()
    qtbot.waitUntil(lambda: not bench.tasks.busy and bench.desk.session is not None)
    assert session_of(bench).path == path
    assert topics(bench) == []
    said = bench.window.bar.label.text().replace("\u200b", "")
    assert "is restored. The project as it was before is kept beside it as desk (before restore" in said
    assert set(reasons(bench)) == {Reason.HOURLY, Reason.BEFORE_RESTORE}


def test_a_backup_is_looked_into_and_one_goes_back(qtbot: QtBot, bench: Workbench) -> None:
    path = session_of(bench).path
    made = backed_up(bench)
    session_of(bench).codebook.add_topic("Ferries")
    shown(qtbot, bench).look.click()
    assert session_of(bench).path == made
    assert not session_of(bench).writable
    assert str(made) not in bench.settings.value.recent
    bench.window.bar.button.click()
    assert session_of(bench).path == path
    assert topics(bench) == ["Ferries"]


def test_a_backup_becomes_a_new_file(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(bench)
    answer(monkeypatch, tmp_path / "again.copydesk")
    shown(qtbot, bench).copy.click()
    qtbot.waitUntil(lambda: session_of(bench).path == tmp_path / "again.copydesk")


def test_a_copy_of_the_project_is_saved_and_never_over_another_file(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "copy")
    bench.window.actions_["save_copy"].trigger()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert (tmp_path / "copy.copydesk").is_file()
    bench.window.actions_["save_copy"].trigger()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert "exists already" in bench.window.bar.label.text()


def test_the_dialog_has_the_size_that_it_had(qtbot: QtBot, bench: Workbench) -> None:
    dialog = shown(qtbot, bench)
    dialog.resize(700, 420)
    dialog.close()
    again = shown(qtbot, bench)
    assert (again.width(), again.height()) == (700, 420)


def test_every_reason_has_its_words() -> None:
    assert set(REASONS) == set(Reason)


def test_without_backups_it_is_said_what_makes_them(qtbot: QtBot, bench: Workbench) -> None:
    dialog = shown(qtbot, bench)
    assert "There is no backup of" in dialog.about.text()
    assert not any(one.isEnabled() for one in (dialog.restore, dialog.copy, dialog.look))


def test_a_read_only_project_is_not_replaced_and_gets_no_backups(qtbot: QtBot, bench: Workbench) -> None:
    path = session_of(bench).path
    backed_up(bench)
    bench.projects.close()
    bench.projects.open(path, writable=False)
    assert bench.backups.keeper.minutes == 0
    dialog = shown(qtbot, bench)
    assert (dialog.restore.isEnabled(), dialog.copy.isEnabled(), dialog.look.isEnabled()) == (
        False,
        True,
        True,
    )
    assert "read-only" in dialog.about.text()


def test_a_damaged_project_leads_to_its_backups(qtbot: QtBot, bench: Workbench) -> None:
    path = session_of(bench).path
    session_of(bench).codebook.add_topic("Ferries")
    backed_up(bench)
    bench.projects.close()
    path.write_bytes(b"rubbish" * 1000)
    bench.projects.open(path)
    assert bench.desk.session is None
    bench.window.bar.button.click()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(BackupsDialog)))
    (dialog,) = bench.window.findChildren(BackupsDialog)
    dialog.restore.click()
    qtbot.waitUntil(lambda: not bench.tasks.busy and bench.desk.session is not None)
    assert topics(bench) == ["Ferries"]
