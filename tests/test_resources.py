"""Resources are found wherever the program runs from."""

import sys
from pathlib import Path

import pytest

from copydesk import resources


def test_a_checkout_finds_its_own_folder() -> None:
    assert resources.root().joinpath("icons").is_dir()
    assert resources.path("icons") == resources.root() / "icons"


def test_a_frozen_program_finds_what_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    icon = tmp_path / "copydesk" / "resources" / "icons" / "copydesk.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.path("icons", "copydesk.svg") == icon


def test_an_installed_wheel_finds_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "site-packages" / "copydesk" / "resources.py"
    (module.parent / "resources" / "themes").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(module))
    assert resources.path("themes") == module.parent.resolve() / "resources" / "themes"


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no resource icons/none-such"):
        resources.path("icons", "none-such.svg")


def test_a_missing_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "a" / "b" / "resources.py"))
    with pytest.raises(FileNotFoundError, match="install the program again"):
        resources.root()
