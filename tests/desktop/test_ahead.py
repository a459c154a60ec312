"""What a first use would have to wait for is loaded in a thread, and the end of the program does not wait."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from copydesk.desktop.ahead import Ahead
from copydesk.domain.progress import Progress
from copydesk.session import ahead


def test_it_is_loaded_beside_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []
    monkeypatch.setattr(ahead, "load", lambda _progress: threads.append(threading.get_ident()))
    loading = Ahead(parent := QObject())
    assert loading.busy
    assert threads == []
    qtbot.waitUntil(lambda: not loading.busy)
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    parent.deleteLater()


def test_the_end_of_the_program_stops_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    began = threading.Event()

    def load(progress: Progress) -> None:
        began.set()
        while True:
            progress(0, 0)

    monkeypatch.setattr(ahead, "load", load)
    loading = Ahead(parent := QObject())
    qtbot.waitUntil(began.is_set)
    loading.stop()
    assert not loading.busy
    parent.deleteLater()


def test_what_has_not_begun_is_not_begun_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    loading = Ahead(parent := QObject())
    loading.stop()
    assert not loading.busy
    parent.deleteLater()
