"""The program that is told to end by the system ends as if its window were closed."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.builders import STORY, make_session

from copydesk import logs

_PATIENCE = 60
"""Seconds until the window of another process has to be there, or gone."""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_is_no_crash(
    tmp_path: Path, home: Path, number: signal.Signals
) -> None:
    session = make_session(tmp_path, STORY)
    session.close()
    with subprocess.Popen([sys.executable, "-m", "copydesk", str(session.path)]) as program:
        until = time.monotonic() + _PATIENCE
        while "opened a project" not in logs.tail() and time.monotonic() < until:
            time.sleep(0.05)
        assert len(list((home / "log").glob("run-*.faults"))) == 1
        program.send_signal(number)
        assert program.wait(_PATIENCE) == 0
    assert list((home / "log").glob("run-*")) == []
