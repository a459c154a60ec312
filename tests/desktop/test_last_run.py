"""A run that the process does not survive is told by the next one, and one that ends well is not."""

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, hint

from copydesk import logs
from copydesk.desktop import app, last_run
from copydesk.desktop.crash import CrashDialog, report_of
from copydesk.desktop.last_run import Crash, watched
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.workbench import Workbench

DIES = """
from copydesk import logs
from copydesk.desktop.last_run import watched
logs.start()
logs.logger("test").info("opened something")
with watched():
    import {module}
    {module}.{call}
"""
SIGNAL = {"module": "faulthandler", "call": "_sigsegv()"}
FROM_OUTSIDE = {"module": "os", "call": "_exit(9)"}


def die(how: dict[str, str]) -> None:
    """Let another process begin a run and break down in it."""
    done = subprocess.run([sys.executable, "-c", DIES.format(**how)], capture_output=True, check=False)
    assert done.returncode != 0


def left(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "log").glob("*") if path.name != logs.FILE_NAME)


def test_the_next_run_knows_where_the_last_one_broke_down(home: Path) -> None:
    die(SIGNAL)
    assert len(left(home)) >= 1
    with watched() as crash:
        assert crash is not None
        assert "Segmentation fault" in crash.trace
        assert 'File "<string>", line 8' in crash.trace
        assert crash.log.endswith("opened something")
        assert crash.at[:2] == "20"
    with watched() as crash:
        assert crash is None
    assert left(home) == []


def test_one_that_was_ended_from_outside_has_left_no_trace(home: Path) -> None:
    die(FROM_OUTSIDE)
    with watched() as crash:
        assert crash is not None
        assert crash.trace == ""


def test_of_several_the_last_is_told_and_none_is_left(home: Path) -> None:
    die(FROM_OUTSIDE)
    die(SIGNAL)
    with watched() as crash:
        assert crash is not None
        assert "Segmentation fault" in crash.trace
    assert left(home) == []


def test_a_window_that_is_open_beside_this_one_has_not_broken_down(home: Path) -> None:
    (home / "log").mkdir(parents=True)
    marker = home / "log" / "run-1-1.faults"
    marker.write_text("")
    with FileLock(marker.with_suffix(".lock")), watched() as crash:
        assert crash is None
    assert marker.exists()


def test_without_a_writable_folder_nothing_is_watched(home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "log").write_text("a file where the folder should be")
    with watched() as crash:
        assert crash is None
    last_run.keep("words")
    assert last_run.kept() == ""


def test_a_report_names_no_folders() -> None:
    home = str(Path.home())
    text = report_of(Crash("2031-04-14T08:40:00", 'File "a.py", line 1 in b', f"opened {home}/x.copydesk"))
    assert "SQLite 3." in text
    assert home not in text
    assert "opened ~/x.copydesk" in text
    assert last_run.short_file("/srv/lib/lib/copydesk/desktop/desk.py") == "desktop/desk.py"
    assert last_run.short_file("/srv/lib/odd.py") == "odd.py"


def test_the_next_window_says_so_and_shows_the_report(qtbot: QtBot) -> None:
    die(SIGNAL)
    seen: list[str] = []

    def look() -> None:
        (window,) = (
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
        )
        seen.append(window.bar.label.text())
        QTest.keyClick(window.bar.button, Key.Key_Space)
        dialog = window.findChild(CrashDialog)
        assert isinstance(dialog, CrashDialog)
        seen.append(dialog.text)
        dialog.reject()
        window.close()

    QTimer.singleShot(0, look)
    assert app.main() == 0
    sentence, report = seen
    assert sentence.startswith("Copydesk broke down on ")
    assert "Segmentation fault" in report
    assert "opened something" in report


def test_the_last_report_is_in_the_menu(qtbot: QtBot, bench: Workbench) -> None:
    bench.window.actions_["crash_report"].trigger()
    assert hint(bench) == "There is no report: Copydesk has not broken down."
    bench.help.tell_crash(Crash("2031-04-14T08:40:00", "", ""))
    assert "ended from outside after 14 Apr 2031 08:40" in bench.window.bar.label.text()
    bench.window.actions_["crash_report"].trigger()
    (dialog,) = bench.window.findChildren(CrashDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert "did not end as it should" in dialog.title.text()
    assert not dialog.private.isVisible()
    copy = dialog.findChild(QPushButton, "copyReport")
    assert isinstance(copy, QPushButton)
    QTest.keyClick(copy, Key.Key_Space)
    assert "The run whose last sign" in QGuiApplication.clipboard().text()
    dialog.reject()


@pytest.mark.parametrize("urgent", [True, False])
def test_what_hinders_work_is_not_talked_over(bench: Workbench, *, urgent: bool) -> None:
    if urgent:
        bench.window.bar.warn("The disk is full.")
    bench.help.tell_crash(Crash("2031-04-14T08:40:00", "trace", ""))
    assert ("disk" in bench.window.bar.label.text()) == urgent
    assert ("broke down" in hint(bench)) == urgent
