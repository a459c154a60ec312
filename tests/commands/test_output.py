import io
import json
import sys
import time

import pytest

from copydesk.commands import output
from copydesk.commands.output import counted, print_json, progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_json_is_one_line_of_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"path": "Übersee\udcff \U0001f600"})
    told = capsys.readouterr().out
    assert told.isascii()
    assert json.loads(told) == {"path": "Übersee\udcff \U0001f600"}


def test_one_is_counted_in_the_singular() -> None:
    assert [counted(0, "span"), counted(1, "span"), counted(2, "entry", "entries")] == [
        "0 spans",
        "1 span",
        "2 entries",
    ]


def test_nothing_is_drawn_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "_PATIENCE", -1)
    with progress("Working") as watch:
        watch(1, 2)
    assert stream.getvalue() == ""


def test_short_work_draws_nothing_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "_PATIENCE", 1000)
    with progress("Working") as watch:
        watch(1, 2)
    assert stream.getvalue() == ""


def test_long_work_draws_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "_PATIENCE", -1)
    with progress("Working") as watch:
        watch(1, 2)
        watch(2, 2)
    assert "Working" in stream.getvalue()


def test_long_work_that_tells_nothing_draws_a_bar_too(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "_PATIENCE", 0.01)
    with progress("Working"):
        until = time.monotonic() + 60
        while "Working" not in stream.getvalue() and time.monotonic() < until:
            time.sleep(0.01)
    assert "Working" in stream.getvalue()
