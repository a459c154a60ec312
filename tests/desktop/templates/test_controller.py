"""Projects started from templates and saved as such, by key, in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Alt, Key, focus, hint, message, press, type_text

from copydesk.desktop import projects
from copydesk.desktop.attributes.keys import bound_action
from copydesk.desktop.templates import controller
from copydesk.desktop.templates.save_dialog import SaveDialog
from copydesk.desktop.templates.start_dialog import StartDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeTarget
from copydesk.session.templates import SUFFIX, built_in, find, own, own_path


def starting(qtbot: QtBot, bench: Workbench) -> StartDialog:
    """The dialog that offers templates, opened from the menu."""
    bench.window.actions_["new_from_template"].trigger()
    dialog = bench.window.findChild(StartDialog)
    assert isinstance(dialog, StartDialog)
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def saving(qtbot: QtBot, bench: Workbench) -> SaveDialog:
    """The dialog that asks for a template's name, opened from the menu."""
    bench.window.actions_["save_template"].trigger()
    dialog = bench.window.findChild(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    qtbot.waitUntil(dialog.name.hasFocus)
    return dialog


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user says that new projects go; the ending is not typed."""
    monkeypatch.setattr(projects, "ask_new", lambda *_args: tmp_path / "fresh")
    return tmp_path / "fresh.copydesk"


def test_a_project_is_started_from_a_template_by_key(qtbot: QtBot, bench: Workbench, place: Path) -> None:
    dialog = starting(qtbot, bench)
    press(Key.Key_Down)
    assert dialog.title.text() == "Who says what"
    top = [dialog.contents.topLevelItem(row) for row in range(dialog.contents.topLevelItemCount())]
    assert [one.text(0) for one in top if one] == ["7 topics", "4 attributes", "Settings of the project"]
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        press(Key.Key_Return)
    session = bench.desk.session
    assert session is not None and session.path == place
    assert len(session.codebook.topics()) == 7
    assert hint(bench) == "The project has the codebook and settings of Who says what."
    bench.history.undo()
    assert session.codebook.topics() == []


def test_whoever_gives_no_place_is_still_asked_for_a_template(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(projects, "ask_new", lambda *args: asked.append(args))
    dialog, before = starting(qtbot, bench), bench.desk.session
    press(Key.Key_S, Alt)
    qtbot.waitUntil(lambda: bool(asked))
    assert (dialog.isVisible(), bench.desk.session is before) == (True, True)
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_place_that_is_taken_is_told(qtbot: QtBot, bench: Workbench, place: Path) -> None:
    place.write_bytes(b"mine")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=30_000):
        bench.templates.start(find("event-actors"), place)
    assert "fresh.copydesk" in message(bench)
    assert place.read_bytes() == b"mine"


def test_a_file_that_is_no_template_says_why_and_cannot_be_started(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "notes.json"
    file.write_text("{")
    monkeypatch.setattr(controller, "ask_open", lambda *_args: file)
    dialog = starting(qtbot, bench)
    press(Key.Key_F, Alt)
    qtbot.waitUntil(lambda: not dialog.start.isEnabled())
    assert dialog.description.text().startswith("notes.json is no template that can be read")
    assert dialog.contents.topLevelItemCount() == 0
    press(Key.Key_Up)
    assert dialog.start.isEnabled()
    dialog.reject()


def test_a_project_is_kept_as_a_template_by_key_and_then_offered(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_topic("Harbours")
    dialog = saving(qtbot, bench)
    type_text("Port study")
    press(Key.Key_Tab)
    assert focus() is dialog.what_for
    type_text("For all ports.")
    press(Key.Key_S, Alt)
    qtbot.waitUntil(lambda: bool(message(bench)))
    assert message(bench) == "Saved as the template Port study. New from template offers it."
    assert [(one.name, one.template.description) for one in own() if one.template] == [
        ("Port study", "For all ports.")
    ]
    offered = starting(qtbot, bench)
    press(Key.Key_End)
    assert (offered.title.text(), offered.from_.text().replace("\u200b", "")) == (
        "Port study",
        str(own_path("Port study")),
    )
    offered.reject()


def test_a_name_is_asked_for_and_one_that_is_taken_is_told(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.templates.keep("Ports")
    dialog = saving(qtbot, bench)
    assert dialog.name.text() == "Desk"
    press(Key.Key_Delete)
    assert dialog.note.text() == "Type a name for the template."
    assert not dialog.keep.isEnabled() and not dialog.file.isEnabled()
    type_text("ports")
    assert dialog.note.text() == "You have a template of that name: it will be replaced."
    press(Key.Key_Return)
    assert [one.name for one in own()] == ["ports"]


def test_a_template_is_saved_in_a_file(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "ask_save", lambda *_args: tmp_path / "given")
    saving(qtbot, bench)
    press(Key.Key_F, Alt)
    qtbot.waitUntil(lambda: bool(message(bench)))
    assert message(bench) == f"Saved as given{SUFFIX}."
    assert (tmp_path / f"given{SUFFIX}").exists()


def test_what_cannot_be_saved_leaves_the_dialog_open(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "ask_save", lambda *_args: tmp_path / "none" / "a.json")
    dialog = saving(qtbot, bench)
    press(Key.Key_F, Alt)
    qtbot.waitUntil(lambda: bool(message(bench)))
    assert dialog.isVisible() and "cannot be written" in message(bench)
    dialog.reject()


def test_a_very_long_name_is_shown_without_widening_the_dialog(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.templates.keep("Port" * 200)
    dialog = starting(qtbot, bench)
    width = dialog.width()
    press(Key.Key_End)
    qtbot.wait(10)
    assert dialog.width() == width
    dialog.reject()


def test_the_welcome_page_offers_templates(qtbot: QtBot, bench: Workbench) -> None:
    bench.projects.close()
    button = bench.window.findChild(QPushButton, "newFromTemplate")
    assert isinstance(button, QPushButton) and button.text() == "New from template…"
    button.setFocus()
    press(Key.Key_Space)
    dialog = bench.window.findChild(StartDialog)
    assert isinstance(dialog, StartDialog)
    dialog.reject()
    assert not bench.window.actions_["save_template"].isEnabled()


def test_the_keys_of_built_in_choices_do_nothing_else(bench: Workbench) -> None:
    for one in built_in():
        assert one.template is not None
        for target in AttributeTarget:
            of_kind = [each for each in one.template.codebook.attributes if each.target is target]
            keys = [key for each in of_kind for key in each.keys.values()]
            assert len(set(keys)) == len(keys)
            assert [key for key in keys if bound_action(bench.window.actions_, key)] == []
