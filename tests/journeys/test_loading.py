"""What the window's code loads in the window's thread is seen, and nothing else."""

import importlib
import sys
import threading
from pathlib import Path

import pytest
from tests.journeys.loading import LONG_OF_OURS, Loading

from copydesk.desktop.workbench import Workbench

NAME = "copydesk.readers.registry"


@pytest.fixture(autouse=True)
def not_loaded(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is there, and the module as before it was loaded; afterwards it is the one it was."""
    package, _, name = NAME.rpartition(".")
    parent = importlib.import_module(package)
    if hasattr(parent, name):
        monkeypatch.setattr(parent, name, getattr(parent, name))
    monkeypatch.delitem(sys.modules, NAME, raising=False)


def test_what_takes_long_to_load_is_seen(bench: Workbench, loading: Loading) -> None:
    with loading.noted() as seen:
        bench.desk.do(lambda _: __import__(NAME))
        bench.desk.do(lambda _: __import__(NAME))
    assert seen.count(NAME) == 1


def test_what_is_loaded_beside_the_window_is_not(bench: Workbench, loading: Loading) -> None:
    def beside() -> None:
        thread = threading.Thread(target=__import__, args=(NAME,))
        thread.start()
        thread.join()

    with loading.noted() as seen:
        bench.desk.do(lambda _: beside())
    assert seen == []


def test_what_a_test_loads_itself_is_not(loading: Loading) -> None:
    with loading.noted() as seen:
        __import__(NAME)
    assert seen == []


@pytest.mark.parametrize("name", sorted(LONG_OF_OURS))
def test_the_modules_are_called_so(name: str) -> None:
    package = Path(__file__).parents[2] / "gui"
    assert package.joinpath(*name.split(".")).with_suffix(".py").exists()
