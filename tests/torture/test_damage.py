"""The short form of the damages; ``make torture`` runs the long one."""

from pathlib import Path

from tests.torture.damage import BYTES_SHORT, CUTS_SHORT, run


def test_damage_anywhere_is_told_in_a_sentence_and_shows_no_wrong_span(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.tried == BYTES_SHORT + CUTS_SHORT
    assert (result.crashes, result.wrong, result.unsound) == ([], [], [])
    assert result.salvaged
