"""The watchdog sees what keeps the window waiting, and tells one call from the next."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.watchdog import VARIABLE, Watchdog, watched

from copydesk.desktop.workbench import Workbench


def test_a_stretch_lasts_until_the_call_returns(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The window's code is kept by what it calls until the watchdog has seen it twice."""
    out = tmp_path / "stretches.jsonl"
    monkeypatch.setenv(VARIABLE, str(out))

    def seen(dog: Watchdog) -> None:
        before = dog.longest.own
        qtbot.waitUntil(lambda: dog.longest.own > before + 30)

    with watched("kept") as dog:
        bench.desk.do(lambda _: seen(dog))
    (line,) = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert line["journey"] == "kept"
    assert line["wall"] >= line["own"] > 30
    assert line["began"].endswith("desk.py:do"), line


def test_calls_that_follow_each_other_are_not_one(bench: Workbench, qtbot: QtBot) -> None:
    dog = Watchdog()
    dog.start()
    for number in range(1, 4):
        bench.desk.do(lambda _, number=number: qtbot.waitUntil(lambda: dog.stretches == number))
    dog.stop()
    assert dog.stretches == 3


def test_a_window_that_waits_is_kept_by_nothing(bench: Workbench, qtbot: QtBot) -> None:
    """Once all is painted, which can take a while on a busy machine."""

    def began() -> str:
        dog = Watchdog()
        dog.start()
        qtbot.waitUntil(lambda: dog.looks > 3)
        dog.stop()
        return dog.longest.began

    assert any(began() == "" for _ in range(50))
