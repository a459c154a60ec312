import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import STORY, make_session, only_article, tag_story
from tests.desktop.driving import message

from copydesk.desktop.workbench import Workbench
from copydesk.session import Session


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    with closing(make_session(tmp_path / "stored", STORY, name="stored.copydesk")) as session:
        tag_story(session, only_article(session).id)
        return session.path


def tamper(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(f"PRAGMA foreign_keys = OFF; {script}")


def test_a_sound_project_is_opened_without_a_word_and_found_sound_at_wish(
    qtbot: QtBot, bench: Workbench, stored: Path
) -> None:
    bench.projects.open(stored)
    assert bench.window.bar.isHidden()
    bench.window.actions_["check_project"].trigger()
    qtbot.waitUntil(lambda: "The project is sound" in message(bench))


def test_what_is_wrong_is_told_when_a_project_is_opened_and_is_repaired_at_wish(
    qtbot: QtBot, bench: Workbench, stored: Path
) -> None:
    tamper(stored, 'UPDATE spans SET "end" = "end" + 2 WHERE id = 1')
    bench.projects.open(stored)
    assert "not fit the text" in message(bench) or "is damaged" in message(bench)
    bench.window.actions_["check_project"].trigger()
    qtbot.waitUntil(lambda: "problem" in message(bench) and "found" in message(bench))
    bench.window.bar.button.click()
    qtbot.waitUntil(lambda: message(bench).startswith("Repaired"))
    assert "stored (before repair).copydesk" in message(bench).replace("\u200b", "")
    assert bench.desk.session is not None and bench.desk.session.check().ok
    assert len(bench.desk.annotations) == 6


def test_a_project_that_cannot_be_opened_is_salvaged_from_the_message(
    qtbot: QtBot, bench: Workbench, stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored.write_bytes(bytes(100) + stored.read_bytes()[100:])
    new = stored.with_name("new.copydesk")
    monkeypatch.setattr(bench.projects, "ask_place", lambda _name: new)
    bench.projects.open(stored)
    assert "its beginning is damaged" in message(bench)
    assert bench.window.bar.button.text() == "Salvage…"
    bench.window.bar.button.click()
    qtbot.waitUntil(lambda: message(bench).startswith("Salvaged"))
    assert message(bench).endswith("6 annotations saved, nothing lost.")
    assert bench.desk.session is not None and bench.desk.session.path == new
    with closing(Session.open(new, coder="Bo", writable=False)) as session:
        assert session.info().annotations == 6


def test_a_mistake_in_a_damaged_project_is_told_as_damage_and_no_report_is_opened(
    qtbot: QtBot, bench: Workbench, stored: Path
) -> None:
    tamper(stored, "DELETE FROM quotations")
    with pytest.raises(KeyError) as caught:
        bench.projects.open(stored)
    bench.reporter.report(caught.value)
    assert "is damaged" in message(bench)
