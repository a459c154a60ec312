from pathlib import Path

from tests.commands.running import run, run_json, tagged_project


def damaged(folder: Path) -> Path:
    path = tagged_project(folder)
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    return path


def test_what_was_kept_and_lost_is_told(tmp_path: Path) -> None:
    path = damaged(tmp_path)
    assert run("info", path).exit_code == 1
    told = run("salvage", path, tmp_path / "new.copydesk")
    assert told.exit_code == 0
    assert "6 annotations" in " ".join(told.stdout.split())
    assert told.stdout.splitlines()[-1].startswith("Salvaged into ")
    assert run_json("check", tmp_path / "new.copydesk")["ok"]


def test_the_same_as_json(tmp_path: Path) -> None:
    told = run_json("salvage", damaged(tmp_path), tmp_path / "new.copydesk")
    assert told["kept"]["annotations"] == 6
    assert (told["lost"], told["pages"], told["whole"]) == ({}, 0, True)


def test_what_cannot_be_salvaged_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.copydesk").write_text("a letter")
    told = run("salvage", tmp_path / "a.copydesk", tmp_path / "new.copydesk")
    assert told.exit_code == 1
    assert "Nothing of a Copydesk project" in told.stderr
    assert not (tmp_path / "new.copydesk").exists()
