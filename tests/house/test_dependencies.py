"""What is asked for is what is used.

Which versions are let in: PySide6 6.12.0 stays away from Python below 3.12, and locks are whole."""

import re
import tomllib
from functools import cache

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.version import Version
from tests.house.libraries import asked_for, imported
from tests.house.sources import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-package.lock")
SYSTEMS = ("linux", "darwin", "win32")
USED_BY_OTHERS = {"lxml_html_clean", "tzdata"}
"""What is imported by libraries, and would be missing somewhere if it were not asked for."""
OPTIONAL = {"spacy", "srsly"}
"""spaCy, and what packs its values: used where installed; without it one format says so, all else works."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


@cache
def project() -> dict[str, list[str]]:
    """The groups of requirements in pyproject.toml; the empty name has what the program runs on."""
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {"": content["project"]["dependencies"], **content["dependency-groups"]}


@cache
def locked(name: str) -> list[Requirement]:
    """The pins of a lock file."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return [Requirement(line.rstrip(" \\")) for line in text.splitlines() if re.match(r"[\w.-]+==", line)]


def environment(python: str, system: str = "linux") -> dict[str, str]:
    """The marker values of a Python on a system."""
    names = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
    version = {"python_version": python, "python_full_version": f"{python}.5"}
    known = {key: str(value) for key, value in default_environment().items()}
    return {**known, **version, "sys_platform": system, "platform_system": names[system]}


def holds(requirement: Requirement, where: dict[str, str]) -> bool:
    """Whether the requirement counts there."""
    return requirement.marker is None or requirement.marker.evaluate(where)


def test_what_is_imported_is_asked_for() -> None:
    assert imported() - asked_for() == {"shiboken6"} | OPTIONAL  # shiboken6 is a part of Qt for Python


def test_what_is_asked_for_is_imported() -> None:
    assert asked_for() - imported() == USED_BY_OTHERS


@pytest.mark.parametrize("python", PYTHONS)
def test_the_qt_that_loses_references_to_none_is_kept_out(python: str) -> None:
    qt = [wish for wish in map(Requirement, project()[""]) if wish.name.lower() == "pyside6-essentials"]
    meant = [wish for wish in qt if holds(wish, environment(python))]
    assert len(meant) == 1
    assert meant[0].specifier.contains("6.11.3")
    assert meant[0].specifier.contains("6.12.0") == (Version(python) >= Version("3.12"))


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_a_lock_has_one_fitting_version_of_all_that_is_asked_for(lock: str, python: str, system: str) -> None:
    group = {"requirements-dev.lock": "dev", "requirements-package.lock": "package"}.get(lock, "")
    where = environment(python, system)
    pins = {pin.name.lower(): pin for pin in locked(lock) if holds(pin, where)}
    for wish in map(Requirement, [*project()[""], *project()[group], "hatchling", "editables"]):
        if holds(wish, where):
            version = next(iter(pins[wish.name.lower()].specifier)).version
            assert wish.specifier.contains(version), f"{wish} against {version}: run `make lock`"


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_what_is_tested_and_packaged_is_what_runs(lock: str) -> None:
    pins = {str(pin) for pin in locked(lock)}
    assert {str(pin) for pin in locked("requirements.lock")} - pins == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_each_pin_is_exact_and_has_hashes(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[\w.-]+==)", text)[1:]
    assert len(entries) == len(locked(lock)) > 0
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_place_to_fetch_from(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    assert re.findall(r"://|--(?!hash=)\w[\w-]*| @ |^-\w.*|(?<![\w.])/\w+/", text, re.MULTILINE) == []
