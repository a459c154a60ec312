"""The window starts without the libraries that documents are read with: each is imported where it is used."""

import subprocess
import sys
from importlib.util import find_spec

import pytest
from tests.house.libraries import asked_for

AT_ONCE = {"PySide6", "click", "filelock", "platformdirs"}
"""What the window cannot do without."""
BROUGHT_ALONG = {
    "numpy",
    "justext",
    "courlan",
    "babel",
    "urllib3",
    "dateutil",
    "pytz",
    "tzlocal",
    "rich",
    "pip",
}
"""What those libraries load themselves."""


def loaded_by(module: str) -> set[str]:
    """The modules that are loaded when a new process has imported the module."""
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["copydesk.desktop.workbench", "copydesk.readers.registry"])
def test_starting_loads_no_library_that_can_wait(module: str) -> None:
    loaded = loaded_by(module)
    assert "copydesk" in loaded
    assert loaded & (asked_for() - AT_ONCE | BROUGHT_ALONG) == set()


def test_the_libraries_go_by_these_names() -> None:
    assert {name for name in asked_for() | BROUGHT_ALONG if find_spec(name) is None} == set()


def test_the_window_starts_without_the_readers_of_the_formats() -> None:
    assert "copydesk.readers.registry" not in loaded_by("copydesk.desktop.workbench")


def test_the_window_starts_without_the_formats_of_datasets() -> None:
    assert "copydesk.exchange.registry" not in loaded_by("copydesk.desktop.workbench")


def test_the_window_starts_without_the_engines_of_suggestions() -> None:
    assert "copydesk.suggest.engine" not in loaded_by("copydesk.desktop.workbench")


def test_the_window_starts_without_what_reads_documents() -> None:
    loaded = loaded_by("copydesk.desktop.workbench")
    assert not loaded & {"copydesk.readers.workers", "copydesk.session.import_events", "multiprocessing"}
