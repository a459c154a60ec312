"""What a first use would have to wait for is loaded ahead, as far as there is time for it."""

import subprocess
import sys

import pytest

from copydesk.errors import Cancelled
from copydesk.session import ahead, engines

LOADED = {"copydesk.suggest.engine", "copydesk.exchange.registry", "copydesk.readers.registry"}


def test_what_takes_long_to_load_is_there_afterwards() -> None:
    code = (
        "import sys; from copydesk.session import ahead, engines; print(*sys.modules);"
        "print(engines.are_loaded()); ahead.load(); print(engines.are_loaded()); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, not_yet, there, after = done.stdout.splitlines()
    assert (not_yet, there) == ("False", "True")
    assert not LOADED & set(before.split())
    assert set(after.split()) >= LOADED


def test_it_can_be_stopped_between_two_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[int] = []
    monkeypatch.setattr(ahead, "_STEPS", [lambda: loaded.append(1), lambda: loaded.append(2)])

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        ahead.load(stop)
    assert loaded == [1]


def test_the_engines_are_loaded_once() -> None:
    engines.load()
    assert engines.are_loaded()
