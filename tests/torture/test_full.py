"""The short form of disks that are full; ``make torture`` runs the long one."""

from pathlib import Path

from tests.torture.full import SHORT, run


def test_nothing_is_lost_where_there_is_no_room(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.sessions, result.lost, result.wrong) == (len(SHORT), [], [])
    assert {"open", "import", "export", "copy"} <= set(result.refused)
    assert result.done > len(SHORT)
