"""What every test gets: a home of its own, an offscreen screen, and a watch on warnings and threads."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.builders import STORY, make_session

from copydesk.session import Session


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its own files in this test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("COPYDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if not thread.daemon]
    assert left == []


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with one wire story in it."""
    made = make_session(tmp_path, STORY)
    yield made
    made.close()
