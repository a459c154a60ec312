"""Copydesk's own folders, and the variable that moves them."""

from pathlib import Path

import pytest

from copydesk import paths

FOLDERS = (paths.config_dir, paths.data_dir, paths.log_dir)


def test_one_variable_moves_all_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPYDESK_HOME", str(tmp_path))
    found = [folder() for folder in FOLDERS]
    assert found == [tmp_path / "config", tmp_path / "data", tmp_path / "log"]
    assert not any(folder.exists() for folder in found)


def test_a_relative_home_does_not_move_with_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPYDESK_HOME", "here")
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir() == tmp_path / "here" / "data"


def test_the_systems_folders_are_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPYDESK_HOME", raising=False)
    assert all(folder().is_absolute() for folder in FOLDERS)
    assert all("copydesk" in str(folder()) for folder in FOLDERS)
