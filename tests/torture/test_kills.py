"""The short form of the kills; ``make torture`` runs the long one."""

from pathlib import Path

from tests.torture.kills import SHORT, run


def test_what_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.kills, result.lost, result.damaged) == (SHORT, [], [])
    assert result.acknowledged > SHORT
