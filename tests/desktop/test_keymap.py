"""Which keys an action has: the table's, a person's own, and what they may not be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from copydesk.desktop.actions import ActionSpec, Menu, Where, specs
from copydesk.desktop.keymap import Keymap, natives, overlap, portable, refusal, split

TABLE = specs()
BY_ID = {spec.id: spec for spec in TABLE}

keys = st.sampled_from(["Ctrl+E", "Ctrl+K", "A", "Shift+Q", "F9", "Del", "Ctrl+;", "Alt+Up", "Num+Enter"])
choices = st.dictionaries(st.sampled_from(list(BY_ID)), st.lists(keys, max_size=3, unique=True), max_size=6)


def spec(name: str, where: Where, *keys_: str) -> ActionSpec:
    return ActionSpec(name, name.capitalize(), "x.y", Menu.FILE, keys=keys_, where=where)


def test_without_own_keys_the_table_holds_and_nothing_clashes() -> None:
    keymap = Keymap(TABLE)
    assert keymap.of("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert keymap.conflicts() == []
    assert not any(keymap.changed(name) for name in BY_ID)


def test_own_keys_are_several_or_none_and_those_of_older_files_are_read() -> None:
    keymap = Keymap(TABLE, {"export": "Ctrl+;; Ctrl+Alt+E", "tag_actor": "", "undo": "Alt+U", "old": "F9"})
    assert keymap.of("export") == ("Ctrl+;", "Ctrl+Alt+E")
    assert keymap.of("tag_actor") == ()
    assert keymap.of("undo") == ("Alt+U",)
    assert keymap.unknown == ("old",)


def test_a_key_that_was_given_away_is_no_default_any_more() -> None:
    keymap = Keymap(TABLE, {"import_files": "Ctrl+E"})
    assert keymap.of("export") == ()
    assert keymap.conflicts() == []


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (Where.TEXT, Where.ARTICLES, False),
        (Where.ANNOTATIONS, Where.ARTICLES, False),
        (Where.TEXT, Where.ANNOTATIONS, True),
        (Where.TEXT, Where.WINDOW, True),
        (Where.ARTICLES, Where.WINDOW, True),
        (Where.TEXT, Where.TEXT, True),
    ],
)
def test_a_key_clashes_where_two_actions_could_both_act(one: Where, other: Where, meet: bool) -> None:
    table = (spec("first", one, "Ctrl+J"), spec("second", other, "Ctrl+L"))
    assert overlap(one, other) is overlap(other, one) is meet
    keymap = Keymap(table)
    assert [held.id for held in keymap.holders(table[1], "Ctrl+J")] == (["first"] if meet else [])
    both = keymap.with_keys("second", ["Ctrl+J"])
    assert len(Keymap(table, {"first": "Ctrl+J", "second": "Ctrl+J"}).conflicts()) == meet
    assert both.of("first") == (() if meet else ("Ctrl+J",))


def test_a_key_is_taken_over_and_reset_gives_it_back() -> None:
    keymap = Keymap(TABLE).with_key("import_files", "Ctrl+E")
    assert keymap.of("import_files") == ("Ctrl+I", "Ctrl+E")
    assert keymap.of("export") == ()
    back = keymap.reset("export")
    assert back.of("export") == ("Ctrl+E",)
    assert back.of("import_files") == ("Ctrl+I",)
    assert back.own == {}


def test_resetting_all_keeps_what_another_version_knows() -> None:
    keymap = Keymap(TABLE, {"export": "F9", "newer": "F8"}).reset_all()
    assert keymap.own == {"newer": "F8"}


@given(choices)
@settings(deadline=None)
def test_whatever_is_taken_over_leaves_no_clash(wished: dict[str, list[str]]) -> None:
    keymap = Keymap(TABLE)
    for name, given_keys in wished.items():
        for key in given_keys:
            keymap = keymap.with_key(name, key)
    assert keymap.conflicts() == []
    assert all(Keymap(TABLE, keymap.own).of(name) == keymap.of(name) for name in BY_ID)


@pytest.mark.parametrize("one", TABLE, ids=lambda spec: spec.id)
def test_the_tables_own_keys_are_never_refused(one: ActionSpec) -> None:
    assert [refusal(one, portable(key)) for key in one.keys if refusal(one, portable(key))] == []


@pytest.mark.parametrize(
    ("action", "key", "refused"),
    [
        ("export", "Tab", True),
        ("tag_actor", "Esc", True),
        ("tag_actor", "Left", True),
        ("tag_actor", "Ctrl+C", True),
        ("export", "X", True),
        ("export", "Shift+X", True),
        ("export", "Return", True),
        ("export", "Alt+F", True),
        ("tag_actor", "X", False),
        ("delete_article", "X", False),
        ("export", "F9", False),
        ("export", "Ctrl+Left", False),
        ("export", "Shift+F9", False),
    ],
)
def test_keys_that_every_field_needs_are_refused(action: str, key: str, refused: bool) -> None:
    sentence = refusal(BY_ID[action], key, frozenset({"Alt+F"}))
    assert bool(sentence) is refused
    assert not refused or sentence.endswith(".")


def test_keys_are_spelt_in_one_way() -> None:
    assert [portable(key) for key in ("ctrl+shift+z", "Ctrl+K, Ctrl+S", "", "pink", "Ctrl++")] == [
        "Ctrl+Shift+Z",
        "",
        "",
        "",
        "Ctrl++",
    ]
    assert split("Ctrl+K; ctrl+k; nonsense; F1") == ("Ctrl+K", "F1")
    assert natives(["Return", "Enter"]) == ("Enter",)
    assert QKeySequence(portable("Del")).count() == 1
