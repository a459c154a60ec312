"""Opens the window of topics for a test."""

from pytestqt.qtbot import QtBot

from copydesk.desktop.topics.window import TopicsWindow
from copydesk.desktop.workbench import Workbench
from copydesk.project import codebook
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    """The session on the desk."""
    assert bench.desk.session is not None
    return bench.desk.session


def opened(qtbot: QtBot, bench: Workbench) -> TopicsWindow:
    """The window of topics, active, its tree focused."""
    bench.window.actions_["topics"].trigger()
    window = bench.topics.opener.topics
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.tree.setFocus()
    return window


def many(session: Session, count: int) -> None:
    """Make so many topics at once: each twentieth at the top, the others below it."""
    core = session._core  # pyright: ignore[reportPrivateUsage] - so many changes would take long
    with core.change("Import codebook"):
        for number in range(count):
            made = codebook.add_topic(core.project, f"Topic {number}")
            if number % 20:
                codebook.edit(core.project, "topics", made, {"parent_id": made - number % 20})
