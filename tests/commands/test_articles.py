import json
from pathlib import Path

from tests.builders import STORY, story, write_stories
from tests.commands.running import run, run_json, tagged_project


def a_project(folder: Path) -> Path:
    assert run("new", folder / "a.copydesk").exit_code == 0
    return folder / "a.copydesk"


def exported_ids(project: Path) -> list[str]:
    """The ids that an export of the project has."""
    out = project.with_suffix(".ids.jsonl")
    run("export", project, out, "--format", "jsonl")
    return [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").split("\n") if line]


def test_files_and_folders_become_articles(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY, story(1)])
    alone = write_stories(tmp_path / "alone", [story(2)])
    told = run_json("import", project, tmp_path / "in", *alone)
    assert told == {"imported": 3, "duplicates": 0, "failed": [], "articles": exported_ids(project)}
    assert len(set(told["articles"])) == 3


def test_what_is_there_already_is_a_duplicate(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY, STORY])
    assert run_json("import", project, tmp_path / "in")["duplicates"] == 1
    told = run_json("import", project, tmp_path / "in")
    assert (told["imported"], told["duplicates"], told["articles"]) == (0, 2, [])


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY])
    (tmp_path / "in" / "broken.txt").write_bytes(b"\xff\x00\xfe\x00")
    told = run_json("import", project, tmp_path / "in", tmp_path / "missing.txt")
    assert told["imported"] == 1
    assert [Path(failure["path"]).name for failure in told["failed"]] == ["broken.txt", "missing.txt"]
    assert "Save it as UTF-8" in told["failed"][0]["reason"]


def test_for_people_failures_are_lines_of_their_own(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY])
    result = run("import", project, tmp_path / "in", tmp_path / "missing.txt")
    assert (result.exit_code, result.stdout) == (0, "1 article imported\n")
    assert "missing.txt does not exist" in result.stderr
    assert run("import", project, tmp_path / "in").stdout == "0 articles imported, 1 duplicate left out\n"


def test_an_import_of_nothing_but_failures_has_failed(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    result = run("import", project, tmp_path / "a.txt", tmp_path / "b.txt", "--json")
    assert result.exit_code == 1
    assert len(json.loads(result.stdout)["failed"]) == 2
    assert result.stderr.startswith("copydesk: Nothing was imported. a.txt does not exist.")
    assert len(result.stderr.splitlines()) == 1


def test_a_dataset_restores_a_project(tmp_path: Path) -> None:
    tagged = tagged_project(tmp_path)
    first, second = tmp_path / "x.jsonl", tmp_path / "y.jsonl"
    run("export", tagged, first, "--format", "jsonl")
    project = a_project(tmp_path)
    told = run_json("import", project, first)
    assert told == {"imported": 1, "duplicates": 0, "failed": [], "articles": exported_ids(tagged)}
    run("export", project, second, "--format", "jsonl")
    assert first.read_bytes() == second.read_bytes()


def test_datasets_and_documents_are_counted_together(tmp_path: Path) -> None:
    run("export", tagged_project(tmp_path), tmp_path / "x.jsonl", "--format", "jsonl")
    (tmp_path / "bad.jsonl").write_text("{}\n")
    others = write_stories(tmp_path / "in", [story(1)])
    project = a_project(tmp_path)
    told = run_json("import", project, tmp_path / "x.jsonl", *others, tmp_path / "bad.jsonl")
    assert told["imported"] == 2
    assert sorted(told["articles"]) == sorted(exported_ids(project))
    assert told["failed"][0]["reason"].startswith("Line 1 of bad.jsonl: ")


def test_importing_nothing_is_wrong_usage(tmp_path: Path) -> None:
    assert run("import", a_project(tmp_path)).exit_code == 2
