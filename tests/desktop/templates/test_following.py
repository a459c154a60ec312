"""What a project says of how one works in it holds while it is open, and no longer."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.builders import make_session
from tests.desktop.driving import Alt, Key, hint, only, press, select, words_of

from copydesk.desktop.templates.settings_dialog import SettingsDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Mention
from copydesk.domain.project_settings import ProjectSettings
from copydesk.session import Session


def session(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


def asked(qtbot: QtBot, bench: Workbench) -> SettingsDialog:
    """The dialog on the project's settings, opened from the menu."""
    bench.window.actions_["project_settings"].trigger()
    dialog = bench.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def offered(qtbot: QtBot, bench: Workbench) -> set[Kind]:
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    bench.window.offers.read()
    return {one.kind for one in bench.window.offers.all()}


def test_kinds_that_are_not_wanted_are_suggested_no_more_and_undo_brings_them_back(
    qtbot: QtBot, bench: Workbench
) -> None:
    assert offered(qtbot, bench) == {Kind.MENTION, Kind.QUOTATION}
    dialog = asked(qtbot, bench)
    press(Key.Key_M, Alt)
    qtbot.waitUntil(lambda: not dialog.kinds[Kind.MENTION].isChecked())
    press(Key.Key_Return)
    assert session(bench).templates.settings == ProjectSettings(suggest=(Kind.QUOTATION,))
    assert offered(qtbot, bench) == {Kind.QUOTATION}
    bench.history.undo()
    assert offered(qtbot, bench) == {Kind.MENTION, Kind.QUOTATION}


def test_all_choices_are_kept_and_shown_again(qtbot: QtBot, bench: Workbench) -> None:
    bench.preferences.set_keys(bench.window.actions_.keymap.with_keys("undo", ["Ctrl+U"]))
    dialog = asked(qtbot, bench)
    for box in (dialog.snapping, dialog.actors, dialog.keys):
        box.setFocus()
        press(Key.Key_End)
    press(Key.Key_Return)
    wished = ProjectSettings(snapping=False, new_actor_kind=ActorKind.OTHER, keys={"undo": "Ctrl+U"})
    qtbot.waitUntil(lambda: bench.window.findChild(SettingsDialog) is None)
    assert session(bench).templates.settings == wished
    again = asked(qtbot, bench)
    assert again.settings == wished
    press(Key.Key_Escape)
    assert [again.keys.itemText(row) for row in range(again.keys.count())] == [
        "Each person's own",
        "Those of the project, as they are",
    ]


def test_the_project_says_whether_selections_are_tidied(bench: Workbench) -> None:
    session(bench).templates.set_settings(ProjectSettings(snapping=False))
    select(bench, "May,")
    press(Key.Key_A)
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["May,"]
    bench.tagging.choose_snapping(True)
    assert hint(bench) == "In this project it stays as the project's settings say."
    bench.history.undo()
    session(bench).templates.set_settings(ProjectSettings())
    select(bench, "May,")
    press(Key.Key_A)
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["May"]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project, which says that new actors are states and that undo has a key of its own."""
    made = make_session(tmp_path / "other")
    made.templates.set_settings(ProjectSettings(new_actor_kind=ActorKind.STATE, keys={"undo": "F9"}))
    made.close()
    return made.path


def test_a_projects_choices_end_with_it(bench: Workbench, other: Path) -> None:
    picker, actions = bench.window.tagging.picker, bench.window.actions_
    picker.set_new_actor_kind(ActorKind.GROUP)
    bench.projects.open(other)
    assert (picker.new_actor_kind, actions.keymap.of("undo")) == (ActorKind.STATE, ("F9",))
    bench.projects.close()
    assert (picker.new_actor_kind, actions.keymap.of("undo")) == (ActorKind.GROUP, ("Ctrl+Z",))
    assert bench.settings.value.window["new_actor_kind"] == "group"
    bench.projects.open(other)
    picker.set_new_actor_kind(ActorKind.PERSON)
    bench.projects.close()
    assert picker.new_actor_kind == ActorKind.PERSON


def test_lent_keys_are_not_taken_for_the_persons_own(bench: Workbench, other: Path) -> None:
    actions = bench.window.actions_
    bench.preferences.set_keys(actions.keymap.with_keys("undo", ["Ctrl+U"]))
    bench.projects.open(other)
    assert actions.keymap.of("undo") == ("F9",)
    bench.preferences.set_keys(actions.keymap.with_keys("redo", ["F8"]))
    assert bench.settings.value.keys == {"undo": "Ctrl+U", "redo": "F8"}
    bench.projects.close()
    assert (actions.keymap.of("undo"), actions.keymap.of("redo")) == (("Ctrl+U",), ("F8",))


@pytest.mark.parametrize("keys", [{"undo": "A"}, {"undo": "Ctrl+Y", "redo": "Ctrl+Y"}])
def test_keys_that_cannot_act_are_left_out_and_told(bench: Workbench, keys: dict[str, str]) -> None:
    session(bench).templates.set_settings(ProjectSettings(keys=keys))
    assert bench.window.actions_.keymap.of("undo") == ("Ctrl+Z",)
    assert hint(bench) == "The shortcuts of this project cannot act beside yours. Yours stay."


def test_keys_of_a_newer_program_do_no_harm(bench: Workbench) -> None:
    session(bench).templates.set_settings(ProjectSettings(keys={"fly": "F9"}))
    assert bench.window.actions_.keymap.own == {}


def test_every_choice_has_a_name(qtbot: QtBot, bench: Workbench) -> None:
    dialog = asked(qtbot, bench)
    assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))
    dialog.reject()
