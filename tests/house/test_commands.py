"""The commands that the README promises: what is in the Makefile, and what the service calls."""

import re
import subprocess
from pathlib import Path

import pytest
from tests.house.sources import ROOT, name_of, tracked

TARGETS = ("run", "test", "bench", "format", "lock", "package", "clean")


@pytest.mark.parametrize("target", TARGETS)
def test_make_knows_the_target(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_service_runs_make_test_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["make test"]


@pytest.mark.parametrize("check", ["ruff check", "ruff format --check", "pyright", "lint-imports", "pytest"])
def test_make_test_runs_the_check(check: str) -> None:
    assert check in (ROOT / "packaging" / "test.sh").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [path for path in tracked() if path.suffix == ".sh"], ids=name_of)
def test_scripts_are_well_formed(path: Path) -> None:
    checked = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
