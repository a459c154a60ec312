"""Sets of keys in files: what is written is read, and what is wrong changes nothing."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.desktop.test_keymap import TABLE, choices

from copydesk.desktop import key_files
from copydesk.desktop.keymap import Keymap
from copydesk.errors import UserError


@given(choices)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_remapping_comes_back_from_its_file(tmp_path: Path, wished: dict[str, list[str]]) -> None:
    keymap = Keymap(TABLE, {"of a newer version": "F9; F10"})
    for name, given_keys in wished.items():
        for key in given_keys:
            keymap = keymap.with_key(name, key)
    key_files.save(tmp_path / "keys.json", keymap, TABLE)
    loaded = key_files.load(tmp_path / "keys.json", TABLE)
    assert {spec.id: loaded.of(spec.id) for spec in TABLE} == {s.id: keymap.of(s.id) for s in TABLE}
    assert loaded.unknown == ("of a newer version",)
    assert loaded.own["of a newer version"] == "F9; F10"


def test_a_file_may_name_a_few_actions_and_give_keys_as_one_text(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('{"copydesk_keys": 1, "keys": {"export": "F9; ctrl+alt+e", "quit": []}}')
    loaded = key_files.load(path, TABLE)
    assert loaded.own == {"export": "F9; Ctrl+Alt+E", "quit": ""}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[1]",
        "{}",
        "\ufeff{",
        '{"copydesk_keys": 2, "keys": {}}',
        '{"copydesk_keys": 1, "keys": []}',
        '{"copydesk_keys": 1, "keys": {"export": 7}}',
        '{"copydesk_keys": 1, "keys": {"export": ["pink"]}}',
        '{"copydesk_keys": 1, "keys": {"export": ["F9", 7]}}',
        '{"copydesk_keys": 1, "keys": {"export": ["F9"], "import_files": ["F9"]}}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_such_set_gets_one_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=r"keys\.json.*Nothing was changed\.$"):
        key_files.load(path, TABLE)


def test_a_place_that_is_not_there_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        key_files.load(tmp_path / "none.json", TABLE)
    with pytest.raises(UserError, match="could not be written"):
        key_files.save(tmp_path / "no" / "folder.json", Keymap(TABLE), TABLE)


def test_the_file_is_readable_json_of_every_action(tmp_path: Path) -> None:
    key_files.save(tmp_path / "keys.json", Keymap(TABLE), TABLE)
    stored = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))
    assert stored["copydesk_keys"] == 1
    assert set(stored["keys"]) == {spec.id for spec in TABLE}
    assert stored["keys"]["redo"] == ["Ctrl+Shift+Z", "Ctrl+Y"]
