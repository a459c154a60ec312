"""A study in discourse networks: started from the template, coded, handed on as a template to another."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.builders import STORY, write_stories
from tests.desktop.driving import Alt, Key, only, press, select, type_text

from copydesk.desktop import projects
from copydesk.desktop.templates.save_dialog import SaveDialog
from copydesk.desktop.templates.start_dialog import StartDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Quotation, Stance
from copydesk.exchange.codebooks.json_file import write
from copydesk.session import Session

pytestmark = pytest.mark.journey


def session(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def codebook(bench: Workbench) -> bytes:
    return write(replace(session(bench).codebooks.content(), title=""))


def start(qtbot: QtBot, bench: Workbench, key: Key) -> None:
    """Choose a template in the list and make a project from it."""
    bench.window.actions_["new_from_template"].trigger()
    dialog = bench.window.findChild(StartDialog)
    assert isinstance(dialog, StartDialog)
    qtbot.waitUntil(dialog.list.hasFocus)
    press(key)
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        press(Key.Key_Return)
    bench.window.activateWindow()  # a screen without a window manager gives the focus to nobody
    qtbot.waitUntil(bench.window.isActiveWindow)


def test_a_study_from_its_template_to_the_next(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = iter([tmp_path / "first.copydesk", tmp_path / "second.copydesk"])
    monkeypatch.setattr(projects, "ask_new", lambda *_args: next(places))
    start(qtbot, bench, Key.Key_Home)
    assert session(bench).path.name == "first.copydesk"
    session(bench).articles.import_paths(write_stories(tmp_path / "more", [STORY]))
    bench.desk.show_article(session(bench).articles.rows()[0].id)

    select(bench, "We have a plan that keeps people safe")
    press(Key.Key_Q)
    form = bench.window.tagging.details.quotation
    form.new_topic.setFocus()
    type_text("road charges")
    press(Key.Key_Return)
    stance = form.topics.findChild(QComboBox, "stanceChoice")
    assert isinstance(stance, QComboBox)
    stance.setFocus()
    press(Key.Key_Down)
    ((topic, said),) = [(one.topic, one.stance) for one in only(bench, Quotation).topics]
    assert (bench.desk.topic_name(topic), said) == ("Introduce road charges", Stance.SUPPORTS)
    session(bench).codebook.add_actor("Kestrel Port Authority")

    bench.window.actions_["save_template"].trigger()
    dialog = bench.window.findChild(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    qtbot.waitUntil(dialog.name.hasFocus)
    type_text("Port discourse")
    press(Key.Key_S, Alt)
    qtbot.waitUntil(lambda: bench.window.findChild(SaveDialog) is None)
    before, settings = codebook(bench), session(bench).templates.settings

    start(qtbot, bench, Key.Key_End)
    assert session(bench).path.name == "second.copydesk"
    assert codebook(bench) == before
    assert session(bench).templates.settings == settings
    assert session(bench).info().articles == 0
    assert session(bench).check().ok
