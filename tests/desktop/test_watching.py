"""The file of the open project in the real window: gone, written by another, left open, synced."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import hint, message

from copydesk.desktop import watching
from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span
from copydesk.domain.surroundings import Surroundings
from copydesk.project import holding
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def looked(bench: Workbench) -> str:
    """What the message bar says after a look at the file."""
    bench.watching.look()
    return "" if bench.window.bar.isHidden() else message(bench)


def reopened(bench: Workbench, path: Path) -> None:
    bench.projects.close()
    bench.projects.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_a_project_that_was_deleted_is_saved_elsewhere_and_work_goes_on_there(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(bench)
    made = session.tagging.get(session.tagging.tag_topic(1, (Span(0, 5),), "Ports")).uid
    assert looked(bench) == ""
    session.path.unlink()
    assert bench.desk.do(lambda one: one.tagging.tag_topic(1, (Span(9, 15),), "Ferries")) is None
    assert "moved, deleted or replaced" in message(bench)
    qtbot.waitUntil(lambda: bench.window.bar.button.text() == "Save a copy elsewhere…")
    elsewhere = tmp_path / "elsewhere.copydesk"
    monkeypatch.setattr(watching, "ask_new", lambda *_: elsewhere)
    bench.window.bar.button.click()
    assert session_of(bench).path == elsewhere
    assert [one.uid for one in session_of(bench).articles.annotations(1)] == [made]
    assert looked(bench) == ""
    session_of(bench).tagging.tag_topic(1, (Span(9, 15),), "Ferries")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")
def test_a_file_that_comes_back_is_worked_on_as_before(bench: Workbench, tmp_path: Path) -> None:
    path = session_of(bench).path
    path.rename(tmp_path / "aside.copydesk")
    assert "moved, deleted or replaced" in looked(bench)
    saved = bench.window.status.saved
    assert saved.text() == "", "nothing that is done now is stored"
    (tmp_path / "aside.copydesk").rename(path)
    assert looked(bench) == ""
    assert saved.text() == "Saved"
    session_of(bench).tagging.tag_topic(1, (Span(9, 15),), "Ferries")


def test_a_reader_follows_what_the_writer_does(bench: Workbench) -> None:
    path = session_of(bench).path
    bench.projects.close()
    writer = Session.open(path, coder="Bo")
    bench.projects.open(path)
    assert "has had it open since" in message(bench)
    bench.window.bar.button.click()
    assert not session_of(bench).writable
    assert bench.desk.annotations == {}
    writer.tagging.tag_topic(1, (Span(0, 5),), "Ports")
    bench.watching.look()
    assert [bench.desk.name_of(one) for one in bench.desk.annotations.values()] == ["Ports"]
    writer.close()


def test_who_left_it_open_is_told(qtbot: QtBot, bench: Workbench) -> None:
    path = session_of(bench).path
    bench.projects.close()
    note = {"user": "Bo", "host": "far", "since": "2031-04-14 08:40"}
    holding.note_of(path).write_text(json.dumps(note))
    bench.projects.open(path)
    assert "Bo on far has had this project open since 2031-04-14 08:40" in looked(bench)
    bench.projects.close()
    holding.write(path)
    bench.projects.open(path)
    assert looked(bench) == ""
    qtbot.waitUntil(lambda: hint(bench).startswith("The project was not closed last time."))


@pytest.mark.parametrize(
    ("where", "said"),
    [(Surroundings("Dropbox"), "Dropbox copies this project"), (Surroundings("", True), "another computer")],
)
def test_a_folder_that_is_not_safe_is_warned_of_once(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, where: Surroundings, said: str
) -> None:
    path = session_of(bench).path
    monkeypatch.setattr("copydesk.project.surroundings.of", lambda _path: where)
    reopened(bench, path)
    assert said in looked(bench)
    reopened(bench, path)
    assert looked(bench) == ""


def test_a_conflicted_copy_is_told_with_counts_and_leads_to_the_comparison(
    qtbot: QtBot, bench: Workbench
) -> None:
    from copydesk.desktop.copies.dialog import CopyDialog

    path = session_of(bench).path
    bench.projects.close()
    copy = path.with_name(f"{path.stem} (conflicted copy 2031-04-14).copydesk")
    shutil.copy(path, copy)
    bench.projects.open(path)
    assert looked(bench) == ""
    qtbot.waitUntil(lambda: not bench.watching.busy)
    assert looked(bench) == "", "they do not differ"
    session_of(bench).tagging.tag_topic(1, (Span(0, 5),), "Ports")
    reopened(bench, path)
    assert looked(bench) == ""
    qtbot.waitUntil(lambda: not bench.watching.busy)
    assert "They differ in 1 article and 1 annotation." in looked(bench)
    bench.window.bar.button.click()
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(CopyDialog)))
    bench.window.findChildren(CopyDialog)[-1].reject()
