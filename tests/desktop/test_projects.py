"""Projects in the window: made, opened, refused in a sentence, closed; and who codes."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session
from tests.desktop.driving import Key, focus, message, press, select
from tests.project.schemas.make import unpack

from copydesk import resources
from copydesk.desktop.app import application
from copydesk.desktop.settings import Settings
from copydesk.desktop.workbench import Workbench
from copydesk.preferences import Preferences, system_name
from copydesk.project import place, schema
from copydesk.session import Session
from copydesk.session.older import is_older


@pytest.fixture
def fresh(qtbot: QtBot) -> Iterator[Workbench]:
    """The window at the very first start, on the welcome page."""
    application()
    made = Workbench(Settings(Preferences()))
    made.window.show()
    made.window.activateWindow()  # a screen without a window manager gives the focus to nobody
    qtbot.waitActive(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A project that is not open."""
    session = make_session(tmp_path, STORY, name="stored.copydesk")
    session.close()
    return session.path


def title(bench: Workbench) -> str:
    return bench.window.windowTitle()


def test_the_first_start_asks_for_the_coders_name_and_offers_three_ways(fresh: Workbench) -> None:
    page = fresh.window.welcome
    assert page.isVisible()
    assert not fresh.window.articles.isVisible()
    assert page.coder.text() == system_name()
    assert [button.text() for button in (page.sample, page.new, page.open)] == [
        "Open the sample project",
        "New project…",
        "Open project…",
    ]


def test_the_name_that_is_typed_first_is_the_coders(fresh: Workbench, stored: Path) -> None:
    fresh.window.welcome.coder.setFocus()
    fresh.window.welcome.coder.selectAll()
    QTest.keyClicks(fresh.window.welcome.coder, "Zoe Coder")
    fresh.projects.open(stored)
    assert fresh.desk.session is not None and fresh.desk.session.coder == "Zoe Coder"
    assert fresh.window.status.coder.text() == "Coder: Zoe Coder"
    assert Preferences.load().coder == "Zoe Coder"


def test_started_on_a_project_it_says_who_codes_and_lets_one_change_it(
    fresh: Workbench, stored: Path
) -> None:
    fresh.projects.open_at_start(stored)
    assert message(fresh).startswith("You code as ")
    QTest.mouseClick(fresh.window.bar.button, Qt.MouseButton.LeftButton)
    dialog = fresh.window.findChild(QInputDialog, "coderDialog")
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Ana")
    dialog.accept()
    assert fresh.desk.session is not None and fresh.desk.session.coder == "Ana"


def test_the_sample_opens_with_one_click(fresh: Workbench) -> None:
    QTest.mouseClick(fresh.window.welcome.sample, Qt.MouseButton.LeftButton)
    assert fresh.desk.session is not None
    assert fresh.desk.annotations
    assert fresh.window.view.isVisible()
    assert focus() is fresh.window.view


def test_a_new_project_is_empty_and_says_how_to_go_on(fresh: Workbench, tmp_path: Path) -> None:
    fresh.projects.create(tmp_path / "thesis")
    assert (tmp_path / "thesis.copydesk").exists()
    assert "thesis" in title(fresh)
    assert fresh.window.no_articles.isVisible()
    assert focus() is fresh.window.no_articles.button
    assert not fresh.window.actions_["tag_actor"].isEnabled()


def test_a_new_project_never_replaces_another(fresh: Workbench, stored: Path) -> None:
    before = stored.read_bytes()
    fresh.projects.create(stored)
    assert message(fresh)
    assert stored.read_bytes() == before


def test_opened_projects_are_remembered_and_one_that_is_gone_is_forgotten(
    fresh: Workbench, stored: Path
) -> None:
    fresh.projects.open(stored)
    fresh.projects.close()
    (button,) = fresh.window.welcome.findChildren(QPushButton, "recentProject")
    assert button.text() == "stored"
    stored.unlink()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert message(fresh)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert fresh.window.welcome.findChildren(QPushButton, "recentProject") == []


def test_a_file_that_is_no_project_is_refused_in_a_sentence(fresh: Workbench, tmp_path: Path) -> None:
    other = tmp_path / "notes.copydesk"
    other.write_text("only words")
    fresh.projects.open(other)
    assert "notes.copydesk" in message(fresh)
    assert fresh.desk.session is None
    assert other.read_text() == "only words"


def test_a_project_that_is_open_elsewhere_can_be_read(fresh: Workbench, stored: Path) -> None:
    elsewhere = Session.open(stored, coder="Ben")
    fresh.projects.open(stored)
    assert message(fresh)
    assert fresh.window.bar.button.text() == "Open read-only"
    QTest.mouseClick(fresh.window.bar.button, Qt.MouseButton.LeftButton)
    elsewhere.close()
    assert fresh.desk.session is not None and not fresh.desk.session.writable
    assert "read-only" in message(fresh)
    assert fresh.window.status.saved.text() == "Read-only"


def test_nothing_can_be_tagged_in_a_project_that_is_read_only(fresh: Workbench, stored: Path) -> None:
    fresh.projects.open(stored, writable=False)
    select(fresh, "Kestrel Port Authority")
    for key in (Key.Key_A, Key.Key_Q, Key.Key_T, Key.Key_1):
        press(key)
    assert focus() is fresh.window.view
    assert fresh.desk.annotations == {}
    for name in ("tag_actor", "undo", "import_files", "done_and_next", "delete_article"):
        assert not fresh.window.actions_[name].isEnabled()
    assert fresh.window.actions_["export"].isEnabled()
    assert not fresh.window.tagging.picker.isEnabled()


def test_closing_goes_back_to_the_welcome_page(bench: Workbench) -> None:
    bench.projects.close()
    assert bench.window.welcome.isVisible()
    assert title(bench) == "Copydesk"
    assert not bench.window.articles.isVisible()
    assert bench.window.status.saved.text() == ""


def test_another_coder_signs_what_is_tagged_from_then_on(bench: Workbench) -> None:
    bench.projects.ask_coder()
    dialog = bench.window.findChild(QInputDialog, "coderDialog")
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "Ana"
    buttons = dialog.findChildren(QPushButton)
    assert buttons
    assert all(each.icon().isNull() for each in buttons)
    dialog.setTextValue("Ben")
    dialog.accept()
    select(bench, "KPA")
    press(Key.Key_A)
    press(Key.Key_Return)
    (mention,) = bench.desk.annotations.values()
    assert mention.coder == "Ben"
    assert bench.window.status.coder.text() == "Coder: Ben"


def test_started_on_a_project_that_is_open_elsewhere_shows_only_the_welcome_page(
    fresh: Workbench, stored: Path
) -> None:
    elsewhere = Session.open(stored, coder="Ben")
    fresh.projects.open_at_start(stored)
    elsewhere.close()
    assert message(fresh)
    assert fresh.window.welcome.isVisible()
    assert not fresh.window.articles.isVisible()
    assert not fresh.window.tagging.isVisible()


def test_a_coder_without_a_name_is_refused_in_a_sentence(bench: Workbench) -> None:
    bench.projects.ask_coder()
    dialog = bench.window.findChild(QInputDialog, "coderDialog")
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("  ")
    dialog.accept()
    assert "name" in message(bench)
    assert bench.window.status.coder.text() == "Coder: Ana"
    bench.window.activateWindow()
    assert focus() is bench.window.view


@pytest.mark.parametrize("at_start", [True, False])
def test_a_project_of_an_older_program_is_brought_up_to_date_beside_the_window(
    fresh: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_start: bool
) -> None:
    """That takes as long as the project is large; the window does it itself only where nobody waits."""
    threads: list[int] = []
    migrate = schema.migrate
    monkeypatch.setattr(schema, "migrate", lambda db: threads.append(threading.get_ident()) or migrate(db))
    path = unpack(3, tmp_path)
    if at_start:
        fresh.projects.open_at_start(path)
    else:
        fresh.window.welcome.open_requested.emit(path)
    assert fresh.desk.session is None
    qtbot.waitUntil(lambda: fresh.desk.session is not None)
    assert fresh.desk.session is not None
    assert fresh.desk.session.path == path.resolve()
    assert message(fresh).startswith("You code as ") is at_start
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_one_that_cannot_be_brought_up_to_date_is_offered_to_be_read(
    fresh: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    path = unpack(3, tmp_path)
    before = path.read_bytes()
    with place.lock(path):
        fresh.window.welcome.open_requested.emit(path)
        qtbot.waitUntil(lambda: bool(message(fresh)))
    assert fresh.desk.session is None
    assert path.read_bytes() == before
    (button,) = (
        each for each in fresh.window.bar.findChildren(QPushButton) if each.text() == "Open read-only"
    )
    button.click()
    assert fresh.desk.session is not None
    assert not fresh.desk.session.writable


def test_the_sample_that_comes_with_the_program_is_of_its_own_schema() -> None:
    """Else the first thing that anybody sees would be a wait."""
    assert not is_older(resources.path("samples", "sample.copydesk"))
