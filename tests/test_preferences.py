"""Preferences survive restarts, newer versions, and whatever happens to their file."""

import getpass
import json
from dataclasses import replace
from pathlib import Path

import pytest

from copydesk import preferences
from copydesk.errors import UserError
from copydesk.preferences import COLUMNS, FONT_SIZES, RECENT_LIMIT, Preferences


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.json"


def written(file: Path, content: str | bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def test_without_a_file_there_are_defaults(file: Path) -> None:
    assert Preferences.load(file) == Preferences()
    assert not file.exists()


def test_what_is_saved_is_loaded(file: Path) -> None:
    chosen = Preferences(
        coder="Zoë",
        theme="dark",
        recent=("/a.copydesk",),
        font_size=14.5,
        font_family="Noto Serif",
        line_height=180,
        column=60,
        overview=False,
        window={"geometry": "AAEC"},
        keys={"tag_actor": "Alt+A"},
        import_dir="/in",
        export_dir="/out",
    )
    chosen.save(file)
    assert Preferences.load(file) == chosen
    assert [entry.name for entry in file.parent.iterdir()] == ["preferences.json"]


def test_the_users_own_file_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYDESK_HOME", str(tmp_path))
    Preferences(coder="Ana").save()
    assert (tmp_path / "config" / "preferences.json").exists()
    assert Preferences.load().coder == "Ana"


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", '"text"', b"\xff\xfe\x00", "[" * 100_000])
def test_a_damaged_file_gives_defaults_and_is_kept_aside(file: Path, content: str | bytes) -> None:
    written(file, content)
    before = file.read_bytes()
    assert Preferences.load(file) == Preferences()
    assert not file.exists()
    assert file.with_name("preferences.json.damaged").read_bytes() == before


def test_values_that_make_no_sense_give_the_default_of_that_value(file: Path) -> None:
    stored = {
        "coder": 7,
        "theme": "pink",
        "recent": "x",
        "font_size": True,
        "window": [],
        "export_dir": "/out",
    }
    loaded = Preferences.load(written(file, json.dumps(stored)))
    assert loaded == Preferences(export_dir="/out")


def test_foreign_items_in_lists_are_left_out(file: Path) -> None:
    stored = {"recent": ["/a", 3, None], "keys": {"undo": "Ctrl+Z", "redo": 5}}
    loaded = Preferences.load(written(file, json.dumps(stored)))
    assert (loaded.recent, loaded.keys) == (("/a",), {"undo": "Ctrl+Z"})


@pytest.mark.parametrize(
    ("stored", "used"),
    [("1", FONT_SIZES[0]), ("9" * 400, FONT_SIZES[1]), ("1e400", FONT_SIZES[1]), ("NaN", 12.0)],
)
def test_font_sizes_stay_readable(file: Path, stored: str, used: float) -> None:
    assert Preferences.load(written(file, f'{{"font_size": {stored}}}')).font_size == used


@pytest.mark.parametrize(
    ("stored", "used"),
    [("0", 120), ("165.5", 165), ("1e400", 220), ("9" * 400, 220), ("NaN", 160), ("true", 160), ('"x"', 160)],
)
def test_lines_keep_a_readable_height(file: Path, stored: str, used: int) -> None:
    assert Preferences.load(written(file, f'{{"line_height": {stored}}}')).line_height == used


def test_columns_keep_a_readable_width(file: Path) -> None:
    assert Preferences.load(written(file, '{"column": 500}')).column == COLUMNS[1]


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    written(file, '{"coder": "Ana", "minimap": {"shown": true}}')
    replace(Preferences.load(file), theme="light").save(file)
    stored = json.loads(file.read_text(encoding="utf-8"))
    assert stored["minimap"] == {"shown": True}
    assert stored["theme"] == "light"


def test_recent_projects_are_latest_first_without_repeats() -> None:
    chosen = Preferences()
    for number in range(RECENT_LIMIT + 3):
        chosen = chosen.with_recent(Path(f"/p{number}.copydesk"))
    chosen = chosen.with_recent(Path("/p5.copydesk"))
    assert len(chosen.recent) == RECENT_LIMIT
    assert Path(chosen.recent[0]).name == "p5.copydesk"
    assert len(set(chosen.recent)) == RECENT_LIMIT
    assert chosen.without_recent(Path("/p5.copydesk")).recent == chosen.recent[1:]


def test_a_place_that_cannot_be_written_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="could not be stored"):
        Preferences().save(tmp_path / "config" / "preferences.json")


def test_a_failed_save_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Preferences(coder="Ana").save(file)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(preferences.os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        Preferences(coder="Ben").save(file)
    assert Preferences.load(file).coder == "Ana"
    assert [entry.name for entry in file.parent.iterdir()] == ["preferences.json"]


def test_the_systems_name_is_suggested(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "no-such-login")
    assert preferences.system_name() == "no-such-login"


def test_a_user_without_an_account_gets_no_suggestion(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no username set")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert preferences.system_name() == ""
