"""The short form of the power failures; ``make torture`` runs the long one."""

import random
from pathlib import Path

import pytest
from tests.torture import power
from tests.torture.disk import Cut, Disk, Named, Sync, SyncNames, Write


def test_what_was_said_to_be_saved_is_there_after_the_power_failed(tmp_path: Path) -> None:
    result = power.run(tmp_path)
    assert (result.lost, result.damaged) == ([], [])
    assert result.said > 20
    assert result.disks > 3 * power.SHORT


def test_without_shared_memory_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    power.away(monkeypatch)
    result = power.run(tmp_path, 20)
    assert (result.lost, result.damaged) == ([], [])


def test_a_session_that_syncs_less_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.project.place._SYNCHRONOUS", {False: "NORMAL", True: "NORMAL"})
    result = power.run(tmp_path, 1)
    assert result.lost
    assert result.damaged == [], "SQLite keeps the file whole all the same"


def test_a_restored_project_never_meets_the_log_of_the_one_that_was_there(tmp_path: Path) -> None:
    recording = power.record(tmp_path / "work").recording
    project = recording.folder / power.PROJECT
    renames = [
        place for place, one in enumerate(recording.events) if isinstance(one, Named) and project in one.names
    ]
    before = Disk(recording.events[: renames[-1]]).without()
    assert project in before
    assert project.with_name(f"{project.name}-wal") not in before


def test_the_disk_keeps_what_was_synced_and_any_part_of_the_rest() -> None:
    name, other, folder = Path("d") / "a", Path("d") / "b", Path("d")
    disk = Disk([Named({name: 1}), Write(1, 0, b"x" * 1024), Sync(1), SyncNames(folder)])
    for event in (Write(1, 0, b"y" * 2048), Cut(1, 1536), Named({other: 1, name: None})):
        disk.take(event)
    assert disk.without() == {name: b"x" * 1024}
    assert disk.with_all() == {other: b"y" * 1536}
    chance = random.Random(1)
    found = [disk.by_chance(chance) for _ in range(200)]
    assert {tuple(one) for one in found} == {(name,), (other,)}
    contents = {content for one in found for content in one.values()}
    assert {len(content) for content in contents} >= {1024, 1536, 2048}
    assert b"x" * 512 + b"y" * 512 in {content[:1024] for content in contents}, "a write was torn at a sector"
    assert all(content[:512] in (b"x" * 512, b"y" * 512) for content in contents)
