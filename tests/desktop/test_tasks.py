"""Work beside the window: its result, its failure, its end when nobody wants it any more."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, press

from copydesk.desktop.tasks import ProgressDialog, Task, Tasks, Work
from copydesk.desktop.workbench import Workbench
from copydesk.domain.progress import Progress
from copydesk.errors import UserError


class Watch:
    """What a task came to."""

    def __init__(self, window: QWidget) -> None:
        self.results: list[object] = []
        self.failures: list[str] = []
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(window, self.bugs.append)

    def run(self, work: Work) -> None:
        self.tasks.run("Working", work, self.results.append, lambda error: self.failures.append(str(error)))


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Watch(window)
    yield made
    made.tasks.stop()


def test_the_result_arrives_in_the_windows_thread(qtbot: QtBot, watch: Watch) -> None:
    here = threading.get_ident()
    threads: list[int] = []
    with qtbot.waitSignal(watch.tasks.all_ended):
        watch.tasks.run(
            "Working",
            lambda _progress: threading.get_ident(),
            lambda there: threads.extend([there, threading.get_ident()]),
            lambda error: None,
        )
    assert threads[0] != here
    assert threads[1] == here
    assert not watch.tasks.busy


def test_a_sentence_for_the_user_is_told_and_a_bug_reported(qtbot: QtBot, watch: Watch) -> None:
    def fails(_progress: Progress) -> None:
        raise UserError("The disk is full. Make room on it.")

    def breaks(_progress: Progress) -> None:
        raise ZeroDivisionError

    for work in (fails, breaks):
        with qtbot.waitSignal(watch.tasks.all_ended):
            watch.run(work)
    assert watch.failures == ["The disk is full. Make room on it."]
    assert [type(bug) for bug in watch.bugs] == [ZeroDivisionError]
    assert watch.results == []


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, watch: Watch) -> None:
    started, enough = threading.Event(), threading.Event()

    def long(progress: Progress) -> None:
        done = 0
        while not enough.is_set():
            progress(done, 100)
            done = min(done + 1, 99)
            started.set()

    watch.run(long)
    window = watch.tasks.parent()
    assert isinstance(window, QWidget)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(ProgressDialog)))
    (dialog,) = window.findChildren(ProgressDialog)
    with qtbot.waitSignal(watch.tasks.all_ended):
        dialog.reject()
    enough.set()
    assert (watch.results, watch.failures, watch.bugs) == ([], [], [])


@pytest.mark.parametrize("keep", ["", "Keep these"])
def test_no_key_that_was_meant_for_the_window_stops_the_work(
    qtbot: QtBot, bench: Workbench, keep: str
) -> None:
    dialog = ProgressDialog("Working", bench.window, keep)
    ended: list[str] = []
    dialog.rejected.connect(lambda: ended.append("stopped"))
    dialog.ended.connect(lambda: ended.append("kept"))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or bench.window))
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_X):
        press(key)
    if not keep:
        press(Key.Key_Tab)
        press(Key.Key_Return)
        press(Key.Key_Space)
    assert ended == []
    press(Key.Key_Escape)
    assert ended == ([] if keep else ["stopped"])
    dialog.close()


def test_short_work_shows_no_dialog(qtbot: QtBot, watch: Watch) -> None:
    with qtbot.waitSignal(watch.tasks.all_ended):
        watch.run(lambda _progress: 1)
    window = watch.tasks.parent()
    assert isinstance(window, QWidget)
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    assert watch.results == [1]


@pytest.mark.parametrize("fails", [False, True])
def test_a_task_ends_though_what_follows_breaks(qtbot: QtBot, watch: Watch, fails: bool) -> None:
    def work(_progress: Progress) -> None:
        if fails:
            raise UserError("The disk is full. Make room on it.")

    def breaks(_result: object) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as told, qtbot.waitSignal(watch.tasks.all_ended):
        watch.tasks.run("Working", work, breaks, breaks)
    assert [kind for kind, *_ in told] == [ZeroDivisionError]
    assert not watch.tasks.busy


def test_work_that_blocks_at_once_keeps_keys_and_clicks_out(qtbot: QtBot, watch: Watch) -> None:
    window, enough = watch.tasks.parent(), threading.Event()
    assert isinstance(window, QWidget)
    field = QLineEdit(window)
    field.show()
    field.setFocus()

    def work(_progress: Progress) -> None:
        enough.wait(5)

    watch.tasks.run("Working", work, watch.results.append, lambda _error: None, at_once=True)
    assert watch.tasks.blocking
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.text() == ""
    with qtbot.waitSignal(watch.tasks.all_ended):
        enough.set()
    assert not watch.tasks.blocking
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.text() == "a"


def test_work_whose_total_is_not_known_does_not_flood_the_window(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for number in range(1000):
            progress(number, 0)

    task = Task(work)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(task.finished):
        task.start()
    assert len(told) < 500
