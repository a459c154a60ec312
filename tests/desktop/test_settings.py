"""Preferences while the window is open."""

from dataclasses import replace
from pathlib import Path

from copydesk.desktop.settings import Settings
from copydesk.preferences import Preferences


def test_what_was_changed_is_written_once_asked(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    settings = Settings(path=file)
    settings.change(lambda before: replace(before, coder="Ana"))
    assert not file.exists()
    settings.save()
    assert Preferences.load(file).coder == "Ana"


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    settings = Settings(path=tmp_path / "preferences.json")
    settings.save()
    assert list(tmp_path.glob("*.json")) == []


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(Preferences(), tmp_path / "file" / "preferences.json")
    settings.change(lambda before: replace(before, coder="Ana"))
    settings.save()
    assert settings.value.coder == "Ana"
