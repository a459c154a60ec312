import gc
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from copydesk.__main__ import main
from copydesk.collector import THRESHOLDS


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_commands_ask_the_collector_as_seldom_as_the_window() -> None:
    gc.set_threshold(700, 10, 10)
    assert CliRunner().invoke(main, ["formats"]).exit_code == 0
    assert gc.get_threshold() == THRESHOLDS
