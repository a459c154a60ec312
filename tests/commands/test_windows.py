import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from tests.commands.running import run, tagged_project

from copydesk import paths


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """What the window was opened on; a stand-in takes its place."""
    opened: list[Path | None] = []

    def main(project: Path | None) -> int:
        opened.append(project)
        return 0

    stand_in(monkeypatch, "copydesk.desktop.app", main=main)
    return opened


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **functions: Callable[..., object]) -> None:
    module = ModuleType(name)
    vars(module).update(functions)
    monkeypatch.setitem(sys.modules, name, module)


def test_the_window_opens_without_a_project(shown: list[Path | None]) -> None:
    assert run().exit_code == 0
    assert shown == [None]


def test_the_window_opens_on_a_project(shown: list[Path | None], tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    assert run(project).exit_code == 0
    assert shown == [project]


def test_a_missing_project_is_told(shown: list[Path | None], tmp_path: Path) -> None:
    result = run(tmp_path / "none.copydesk")
    assert result.exit_code == 1
    assert "does not exist" in result.stderr
    assert shown == []


def test_the_sample_is_a_copy_of_the_users_own(shown: list[Path | None]) -> None:
    assert run("--sample").exit_code == 0
    (project,) = shown
    assert project is not None
    assert project.parent == paths.data_dir()
    assert project.exists()


def test_a_project_and_the_sample_are_too_much(shown: list[Path | None], tmp_path: Path) -> None:
    assert run("--sample", tmp_path).exit_code == 2
    assert shown == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_where_there_is_no_display_the_tour_is_named(
    shown: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run()
    assert (result.exit_code, shown) == (1, [])
    assert "copydesk tour" in result.stderr


def test_the_tour_is_told_where_to_write(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path] = []
    stand_in(monkeypatch, "copydesk.desktop.tour", run=asked.append)
    assert run("tour", "--out", tmp_path).exit_code == 0
    assert asked == [tmp_path]
