"""The table of actions: complete, without clashes, and with its letters at home in the text."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from copydesk.desktop.actions import ActionSpec, Menu, Needs, Where, specs
from copydesk.desktop.workbench import Workbench

TABLE = specs()


def test_ids_are_unique() -> None:
    assert Counter(spec.id for spec in TABLE).most_common(1)[0][1] == 1


@pytest.mark.parametrize("place", list(Where))
def test_no_key_means_two_things_at_one_place(place: Where) -> None:
    overlapping = {place, Where.WINDOW}
    if place in (Where.TEXT, Where.ANNOTATIONS):
        overlapping |= {Where.TEXT, Where.ANNOTATIONS}
    for never in (Needs.ANNOTATION, Needs.SUGGESTION):  # only one of the two is ever selected
        acting = [spec for spec in TABLE if spec.where in overlapping and never not in spec.needs]
        keys = [QKeySequence(key).toString() for spec in acting for key in spec.keys]
        assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("spec", TABLE, ids=lambda spec: spec.id)
def test_keys_that_type_something_act_in_the_text_alone(spec: ActionSpec) -> None:
    typed = [key for key in spec.keys if len(key) == 1 or (key.startswith("Shift+") and len(key) == 7)]
    assert not typed or spec.where is Where.TEXT


def test_what_changes_something_needs_a_project_that_can_be_changed() -> None:
    changing = [spec for spec in TABLE if spec.menu is Menu.TAG and "annotation" not in spec.id]
    changing = [spec for spec in changing if spec.id != "scorecard"]  # it only tells
    assert changing
    assert all(Needs.WRITABLE in spec.needs for spec in changing)


def test_each_action_is_connected_to_a_method_and_in_a_menu(bench: Workbench) -> None:
    in_menus = {action for menu in bench.window.menus.values() for action in menu.actions()}
    for spec, action in bench.window.actions_.items():
        assert action in in_menus, spec.id
        assert action.receivers("2triggered(bool)") > 0, spec.id


def test_letters_belong_to_the_widget_and_tooltips_name_the_key(bench: Workbench) -> None:
    action = bench.window.actions_["tag_actor"]
    assert action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    assert action in bench.window.view.actions()
    assert action.toolTip() == "Tag the selected words, or the name at the caret, as an actor (A)"
