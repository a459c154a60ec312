"""A key of a choice sets it and takes it away, where no action has that key."""

import pytest
from PySide6.QtCore import QItemSelectionModel
from tests.builders import tag_story
from tests.desktop.driving import Key, hint, press, type_text

from copydesk.desktop.attributes.keys import bound_action
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session


def session_of(bench: Workbench) -> Session:
    assert bench.desk.session is not None
    return bench.desk.session


@pytest.fixture
def ids(bench: Workbench) -> dict[str, int]:
    """The annotations of the story, by name; quotations and mentions have an attribute each."""
    found = tag_story(session_of(bench), 1)
    for target, name in ((AttributeTarget.QUOTATION, "Frame"), (AttributeTarget.MENTION, "Tone")):
        session_of(bench).attributes.define(
            target,
            name,
            AttributeType.CHOICE,
            choices=("calm", "angry", "sad"),
            keys={"calm": "z", "angry": "c", "sad": "Z"},
        )
    return found


def values(bench: Workbench, annotation: int) -> dict[str, object]:
    return dict(bench.desk.annotations[annotation].attributes)


def test_a_key_in_the_text_sets_and_removes_the_choice(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["plan"])
    bench.window.view.setFocus()
    press(Key.Key_Z)
    assert values(bench, ids["plan"]) == {"Frame": "calm"}
    assert hint(bench) == "Frame: calm"
    type_text("Z")
    assert values(bench, ids["plan"]) == {"Frame": "sad"}
    type_text("Z")
    assert values(bench, ids["plan"]) == {}
    session_of(bench).history.undo()
    assert values(bench, ids["plan"]) == {"Frame": "sad"}


def test_a_key_sets_the_attribute_of_what_is_selected(bench: Workbench, ids: dict[str, int]) -> None:
    bench.window.view.setFocus()
    bench.desk.select(ids["kpa"])
    press(Key.Key_Z)
    assert values(bench, ids["kpa"]) == {"Tone": "calm"}
    bench.desk.select(ids["quay"])
    press(Key.Key_Z)
    bench.desk.select(None)
    press(Key.Key_Z)
    assert values(bench, ids["quay"]) == values(bench, ids["plan"]) == {}


def test_a_key_in_the_tree_sets_it_for_all_that_is_selected(bench: Workbench, ids: dict[str, int]) -> None:
    tree = bench.window.tagging.tree
    bench.desk.select(ids["plan"])
    tree.setFocus()
    other = tree.annotations.index_of(ids["test"])
    tree.selectionModel().select(other, QItemSelectionModel.SelectionFlag.Select)
    press(Key.Key_Z)
    assert [values(bench, ids[one]) for one in ("plan", "test")] == [{"Frame": "calm"}] * 2
    assert session_of(bench).history.changes()[0].label == "Set Frame of 2 annotations"


def test_an_action_wins_over_a_choice(bench: Workbench, ids: dict[str, int]) -> None:
    bench.desk.select(ids["kpa"])
    for widget in (bench.window.view, bench.window.tagging.tree):
        widget.setFocus()
        press(Key.Key_C)
        assert values(bench, ids["kpa"]) == {}
    assert bound_action(bench.window.actions_, "c") == "Set cue"
    assert bound_action(bench.window.actions_, "Q") == "Add to quotation"
    assert bound_action(bench.window.actions_, "1") == "Recent tag 1"
    assert bound_action(bench.window.actions_, "z") is None


def test_keys_of_a_persons_own_count(bench: Workbench) -> None:
    actions = bench.window.actions_
    actions.set_keys(actions.keymap.with_key("widen", "Z"))
    assert bound_action(actions, "z") == "Wider"
