"""``copydesk backup``, ``copydesk backups`` and ``copydesk restore``."""

import re
import shutil
from pathlib import Path

from tests.commands.running import run, run_json, tagged_project


def test_a_backup_is_made_listed_and_restored(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    assert run("backups", project).stdout == "No backups yet.\n"
    assert run("backup", project).stdout.startswith("Wrote ")
    assert run("backup", project).stdout == "Nothing has changed since the last backup.\n"
    (listed,) = run_json("backups", project)
    assert (listed["reason"], listed["title"]) == ("by hand", "Desk")
    assert (listed["articles"], listed["annotations"], listed["actors"], listed["topics"]) == (1, 6, 3, 2)
    assert "by hand: 1 article, 6 annotations, 3 actors, 2 topics" in run("backups", project).stdout
    run("entry", "delete", project, "topic", "Labour relations")
    restored = run("restore", project, Path(listed["path"]).name)
    assert restored.exit_code == 0
    assert "is kept as" in restored.stdout
    assert run_json("info", project)["topics"] == 2
    assert len(list(tmp_path.glob("desk (before restore *).copydesk"))) == 1


def test_a_copy_goes_where_it_is_wished_and_over_nothing(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    copy = tmp_path / "copy.copydesk"
    assert run("backup", project, "--to", copy).stdout == f"Wrote {copy}\n"
    assert run_json("info", copy) == run_json("info", project)
    again = run("backup", project, "--to", copy)
    assert (again.exit_code, again.stderr.count("\n")) == (1, 1)
    assert "exists already" in again.stderr


def test_a_project_that_is_gone_is_restored_from_its_last_backup(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    before = run_json("info", project)
    run("backup", project)
    new = tmp_path / "new.copydesk"
    assert run("restore", project, "last", "--to", new).stdout == f"Restored {new}\n"
    project.unlink()
    assert run("restore", project, "last").stdout == f"Restored {project}\n"
    assert run_json("info", project) == run_json("info", new) == before


def test_the_last_backup_is_that_of_the_project_and_not_of_a_copy_elsewhere(tmp_path: Path) -> None:
    project, copy = tagged_project(tmp_path), tmp_path / "copy.copydesk"
    shutil.copy(project, copy)
    run("backup", project)
    before = run_json("info", project)
    run("entry", "delete", copy, "topic", "Labour relations", "--into", "Port reopening")
    made = Path(run("backup", copy).stdout.removeprefix("Wrote ").strip())
    made.rename(made.with_name(re.sub(r"_\d{8}T", "_20990101T", made.name)))
    assert [one["topics"] for one in run_json("backups", project)] == [1, 2]
    run("restore", project, "last")
    assert run_json("info", project) == before


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    unknown = run("restore", project, "last")
    assert (unknown.exit_code, unknown.stderr) == (
        1,
        "copydesk: There is no backup last. `copydesk backups` lists them.\n",
    )
    assert run("backups", tmp_path / "none.copydesk").exit_code == 1
