"""What happens while a search runs: batches, stopping, closing."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import (
    Control,
    Key,
    Shift,
    focus,
    press,
    select,
    type_text,
)
from tests.desktop.finding.searching import lines, press_e, settled

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.concordance import Hit
from copydesk.domain.progress import Progress
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.session.finding import Finding

HIT = Hit(1, "A title", Span(0, 3), "left ", "hit", " right", tagged=False)


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A search that gives one batch and then runs until it is cancelled; the event says that it has ended."""
    ended = threading.Event()

    def search(_self: Finding, _query: str, *, progress: Progress, **_how: object) -> Iterator[list[Hit]]:
        try:
            yield [HIT] * 3
            while True:
                progress(0, 100)
        finally:
            ended.set()

    monkeypatch.setattr(Finding, "search", search)
    return ended


def begin(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    press(Key.Key_F, Control | Shift)
    type_text("anything")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(lines(panel)) == 3)
    assert panel.stop_button.isVisible()


def test_a_search_can_be_stopped(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    QTest.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    assert not bench.finding.busy
    assert not panel.stop_button.isVisible()
    assert len(lines(panel)) == 3
    assert "stopped" in panel.counts.accessibleName()
    qtbot.waitUntil(endless.is_set)


def test_another_search_ends_the_one_before(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    select(bench, "quay")
    press_e(qtbot, bench)
    qtbot.waitUntil(endless.is_set)
    assert lines(panel) == ["+quay"] * 4


@pytest.mark.parametrize("error", [UserError("It takes too long."), ZeroDivisionError()])
def test_a_search_that_fails_tags_nothing(
    qtbot: QtBot,
    bench: Workbench,
    panel: ResultsPanel,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    fail, bugs = threading.Event(), list[BaseException]()

    def search(_self: Finding, _query: str, **_how: object) -> Iterator[list[Hit]]:
        yield [HIT] * 3
        assert fail.wait(5)
        raise error

    monkeypatch.setattr(Finding, "search", search)
    monkeypatch.setattr(bench.finding._results._feed, "_report_bug", bugs.append)
    begin(qtbot, bench, panel)
    panel.tag.setFocus()
    press(Key.Key_Return)
    fail.set()
    settled(qtbot, bench)
    assert focus() is panel.tag  # and not the field that would ask what they are
    assert "stopped" in panel.counts.accessibleName()
    assert bugs == ([] if isinstance(error, UserError) else [error])


def test_closing_the_panel_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not bench.finding.busy
    assert not panel.isVisible()
    qtbot.waitUntil(endless.is_set)


def test_closing_the_project_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    bench.projects.close()
    assert endless.is_set()
    assert not panel.isVisible()
    assert lines(panel) == []


def test_closing_the_window_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    bench.window.close()
    assert endless.is_set()


def test_the_panel_is_used_while_ten_thousand_rows_arrive(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = threading.Event()

    def search(_self: Finding, _query: str, *, progress: Progress, **_how: object) -> Iterator[list[Hit]]:
        for start in range(0, 10_000, 250):
            progress(start, 10_000)
            yield [
                Hit(n, f"Story {n}", Span(0, 3), f"left {n} ", "hit", "", tagged=False)
                for n in range(start, start + 250)
            ]
            if start == 2_500:
                assert seen.wait(5)

    monkeypatch.setattr(Finding, "search", search)
    press(Key.Key_F, Control | Shift)
    type_text("hit")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: panel.model.rowCount() >= 2_500)
    press(Key.Key_Down)
    press(Key.Key_Space)
    panel.order.setFocus()
    press(Key.Key_Down)
    panel.filter.setFocus()
    type_text("left 1")
    seen.set()
    settled(qtbot, bench)
    assert len(panel.model.hits) == 10_000
    assert panel.model.rowCount() == sum("1" in str(n) for n in range(10_000))
    assert 0 not in panel.model.ticked()
