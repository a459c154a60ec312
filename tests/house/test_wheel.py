"""The wheel carries every module and every resource."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder
from tests.house.sources import PACKAGE, ROOT, name_of, tracked

from copydesk import __version__


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    built = WheelBuilder(str(ROOT)).build(
        directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]
    )
    return zipfile.Path(next(iter(built)))


def names(wheel: zipfile.Path) -> set[str]:
    """The files in the wheel."""
    return set(wheel.root.namelist())


def test_every_resource_is_in_the_wheel(wheel: zipfile.Path) -> None:
    resources = {name_of(path) for path in tracked() if name_of(path).startswith("resources/")}
    assert resources
    assert {f"copydesk/{name}" for name in resources} - names(wheel) == set()


def test_every_module_is_in_the_wheel(wheel: zipfile.Path) -> None:
    modules = {f"copydesk/{path.relative_to(PACKAGE).as_posix()}" for path in PACKAGE.rglob("*.py")}
    assert modules - names(wheel) == set()


def test_nothing_else_is_in_the_wheel(wheel: zipfile.Path) -> None:
    kept = ("copydesk/", f"copydesk-{__version__}.dist-info/")
    assert [name for name in names(wheel) if not name.startswith(kept)] == []


def test_the_command_starts_the_program(wheel: zipfile.Path) -> None:
    entry = wheel / f"copydesk-{__version__}.dist-info" / "entry_points.txt"
    assert "copydesk = copydesk.__main__:main" in entry.read_text(encoding="utf-8")


def test_the_licence_is_in_the_wheel(wheel: zipfile.Path) -> None:
    assert any(Path(name).name == "LICENSE" for name in names(wheel))
