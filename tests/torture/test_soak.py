"""The short form of the soak; ``make torture`` runs the long one."""

from pathlib import Path

import pytest
from tests.torture.soak import run


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_left_open_after_sittings_at_the_window(tmp_path: Path) -> None:
    result = run(tmp_path, rounds=2, lasts=1)
    assert (result.rounds, result.threads, result.descriptors) == (2, [], [])
