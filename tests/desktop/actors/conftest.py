"""The window of the actors, open on the story with its tags."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import only_article, tag_story

from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.workbench import Workbench
from copydesk.session import Session


@pytest.fixture
def tagged(session: Session) -> dict[str, int]:
    """The annotations of the story by name."""
    return tag_story(session, only_article(session).id)


@pytest.fixture
def actors(qtbot: QtBot, tagged: dict[str, int], bench: Workbench) -> ActorsWindow:
    """The window, active, with the first actor chosen."""
    bench.window.actions_["actors"].trigger()
    window = bench.window.findChild(ActorsWindow)
    assert isinstance(window, ActorsWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.choose(1)
    return window
