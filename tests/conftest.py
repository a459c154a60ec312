"""What every test gets: a home of its own, an offscreen screen, no network, a watch on what is left."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.builders import STORY, make_session
from tests.offline import sitecustomize as offline

from copydesk.session import Session
from copydesk.suggest.mishaps import Strictness

if TYPE_CHECKING:
    from copydesk.desktop.main_window import MainWindow
    from copydesk.desktop.workbench import Workbench

# The offscreen platform says so at each window and menu; it is no fault of ours.
NO_FAULT = "This plugin does not support"


# A busy machine is no fault of what is tested.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

# A mistake of the rules is to be seen, though users are spared it.
Strictness.on = True

# Of this process, and of all that it starts.
TRIED = Path(tempfile.mkdtemp(prefix="copydesk-offline-")) / "tried"
TRIED.touch()
os.environ[offline.LOG] = str(TRIED)
paths = [str(Path(offline.__file__).parent), os.environ.get("PYTHONPATH", "")]
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
offline.install()


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(TRIED.parent, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fail every test in which Qt warns of something."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore(NO_FAULT))


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


@pytest.fixture(autouse=True)
def nothing_leaves_the_machine() -> Iterator[None]:
    """Fail a test in which anything asked for the network, also where it swallowed the refusal."""
    yield
    tried = TRIED.read_text(encoding="utf-8")
    if tried:
        TRIED.write_text("", encoding="utf-8")
    assert tried == ""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with one wire story in it."""
    made = make_session(tmp_path, STORY)
    yield made
    made.close()


@pytest.fixture
def bench(qtbot: QtBot, session: Session) -> Iterator["Workbench"]:
    """The real window on the project of ``session``, shown and active, its first article open."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from copydesk.desktop.app import application
    from copydesk.desktop.language import install
    from copydesk.desktop.settings import Settings
    from copydesk.desktop.workbench import Workbench
    from copydesk.preferences import Preferences

    install(application(), "en")
    made = Workbench(Settings(Preferences(coder="Ana", theme="light")))
    made.window.show()
    made.window.activateWindow()  # a screen without a window manager gives the focus to nobody
    made.projects.show(session)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.window.view.setFocus()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(bench: "Workbench") -> "MainWindow":
    """The main window of ``bench``."""
    return bench.window
