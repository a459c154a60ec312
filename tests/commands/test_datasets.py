import json
from pathlib import Path

import pytest
from tests.builders import make_session
from tests.commands.running import run, run_json, tagged_project


def test_export_writes_and_counts(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    told = run_json("export", project, tmp_path / "x.jsonl", "--format", "jsonl")
    assert told["counts"]["quotations"] == 2
    assert told["losses"] == []
    assert json.loads((tmp_path / "x.jsonl").read_bytes())["title"].startswith("Harbour union")


def test_export_of_a_folder_of_tables(tmp_path: Path) -> None:
    result = run("export", tagged_project(tmp_path), tmp_path / "tables", "--format", "csv")
    assert result.exit_code == 0
    assert "quotation topics 0" in result.stdout
    assert (tmp_path / "tables" / "datapackage.json").exists()


def test_a_loss_is_told(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    session.codebook.add_actor("Kestrel Port Authority")
    session.close()
    result = run("export", session.path, tmp_path / "x.jsonl", "--format", "native")
    assert result.exit_code == 0
    assert result.stderr.startswith("Not in it: 1 item (")
    told = run_json("export", session.path, tmp_path / "x.jsonl", "--format", "native")
    assert [(loss["count"], loss["examples"]) for loss in told["losses"]] == [(1, [])]


@pytest.mark.parametrize(
    ("out", "format_name", "reason"),
    [("x", "xml", "no dataset format called xml"), ("no/x.jsonl", "jsonl", "there is no folder")],
)
def test_what_cannot_be_exported_is_told_in_a_line(
    tmp_path: Path, out: str, format_name: str, reason: str
) -> None:
    result = run("export", tagged_project(tmp_path), tmp_path / out, "--format", format_name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert reason in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_project_is_not_overwritten_by_its_own_export(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    before = project.read_bytes()
    assert run("export", project, project, "--format", "jsonl").exit_code == 1
    assert project.read_bytes() == before


def test_formats_tells_what_can_be_read_and_written() -> None:
    told = {one["name"]: one for one in run_json("formats")}
    assert (told["text"]["reads"], told["text"]["writes"]) == (True, False)
    assert ".txt" in told["text"]["suffixes"]
    assert (told["jsonl"]["reads"], told["jsonl"]["writes"]) == (True, True)
    assert (told["csv"]["reads"], told["csv"]["writes"]) == (False, True)


def test_formats_for_people_has_a_line_for_each() -> None:
    lines = run("formats").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [one["name"] for one in run_json("formats")]


def test_formats_tells_what_offsets_count_and_what_is_lost() -> None:
    told = {one["name"]: one for one in run_json("formats")}
    assert (told["jsonl"]["offset_unit"], told["jsonl"]["loses"]) == ("code points", "")
    assert told["csv"]["loses"].startswith("links between versions")
    (line,) = (line for line in run("formats").stdout.splitlines() if " CSV tables, " in line)
    assert "Offsets in code points. Loses links between versions" in line


def test_the_files_that_were_written_are_told(tmp_path: Path) -> None:
    project, out = tagged_project(tmp_path), tmp_path / "x.jsonl"
    told = run_json("export", project, out, "--format", "jsonl")
    assert told["files"] == [str(out), f"{out}.manifest.json"]
    assert run_json("export", project, out, "--format", "jsonl", "--no-manifest")["files"] == [str(out)]
