import json
import zipfile
from pathlib import Path

from tests.builders import STORY, story, write_stories
from tests.commands.running import run, run_json, tagged_project


def a_project(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
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
    assert (told["imported"], told["duplicates"], told["failed"], told["warnings"]) == (3, 0, [], [])
    assert told["articles"] == exported_ids(project)
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
    assert told["failed"][0]["reason"].startswith("broken.txt is not text")


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
    assert (told["imported"], told["duplicates"], told["failed"]) == (1, 0, [])
    assert told["articles"] == exported_ids(tagged)
    run("export", project, second, "--format", "jsonl")
    assert first.read_bytes() == second.read_bytes()


def test_datasets_and_documents_are_counted_together(tmp_path: Path) -> None:
    run("export", tagged_project(tmp_path), tmp_path / "x.jsonl", "--format", "jsonl")
    (tmp_path / "bad.jsonl").write_text('{"copydesk": 1}\n')
    others = write_stories(tmp_path / "in", [story(1)])
    project = a_project(tmp_path)
    told = run_json("import", project, tmp_path / "x.jsonl", *others, tmp_path / "bad.jsonl")
    assert told["imported"] == 2
    assert sorted(told["articles"]) == sorted(exported_ids(project))
    assert told["failed"][0]["reason"].startswith("Line 1 of bad.jsonl: ")


def test_importing_nothing_is_wrong_usage(tmp_path: Path) -> None:
    assert run("import", a_project(tmp_path)).exit_code == 2


ROWS = "Headline,Body,Desk\nFerry sails,The ferry to Lorvan sails again from Monday.,Ports\n"


def test_a_dry_run_shows_what_would_come_in(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY, STORY])
    (tmp_path / "in" / "x.unknown").write_text("x")
    result = run("import", project, tmp_path / "in", "--dry-run")
    assert result.exit_code == 0
    first, preview, again, *_, last = result.stdout.splitlines()
    assert first.endswith("story-00000.txt: Plain text, 1 article")
    assert "Harbour union and port authority agree" in preview
    assert again.endswith("Plain text, 0 articles, 1 duplicate")
    assert last == "1 article would be imported, 1 duplicate left out"
    assert "x.unknown: x.unknown " in result.stderr
    assert run_json("info", project)["articles"] == 0


def test_a_dry_run_as_json_has_the_columns_of_tables(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    table = tmp_path / "in.csv"
    table.write_text(ROWS)
    told = run_json("import", project, table, "--dry-run", "--map", "attribute=Desk")
    (document,) = told["documents"]
    assert (told["articles"], document["format"], document["failed"]) == (1, "CSV and TSV", [])
    assert document["table"]["columns"] == ["Headline", "Body", "Desk"]
    assert document["table"]["mapping"]["Desk"] == "attribute"
    assert document["preview"][0]["attributes"] == {"Desk": "Ports"}


def test_columns_are_taken_as_they_are_said_to_be(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    table = tmp_path / "in.csv"
    table.write_text(ROWS)
    assert run_json("import", project, table, "--map", "section=Desk")["imported"] == 1
    out = tmp_path / "out.jsonl"
    run("export", project, out, "--format", "jsonl")
    assert json.loads(out.read_text())["section"] == "Ports"


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    table.write_text(ROWS)
    result = run("import", a_project(tmp_path), table, "--map", "text=Story")
    assert result.exit_code == 1
    assert "in.csv has no column “Story”. Its columns are: Headline, Body, Desk." in result.stderr


def test_a_mapping_to_no_field_is_wrong_usage(tmp_path: Path) -> None:
    for given in ("body=Body", "text", "text="):
        assert run("import", a_project(tmp_path / given), tmp_path, "--map", given).exit_code == 2


def test_a_report_tells_what_became_of_each_document(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    write_stories(tmp_path / "in", [STORY])
    report = tmp_path / "report.csv"
    run("import", project, tmp_path / "in", tmp_path / "gone.txt", "--report", report)
    lines = report.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "path,source,what,articles,reason"
    assert lines[1].endswith("gone.txt,not read,,gone.txt does not exist. Check the name and the folder.")
    assert lines[2].endswith("story-00000.txt,imported,1,")


def test_later_versions_can_be_left_out(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    update = STORY.replace("14 Apr 2031 08:40", "14 Apr 2031 10:10") + "The mayor agreed.\n"
    write_stories(tmp_path / "in", [STORY, update])
    told = run_json("import", project, tmp_path / "in", "--near", "earliest")
    assert (told["imported"], told["later"], len(told["near"])) == (1, 1, 1)
    assert run_json("info", project)["articles"] == 1


def test_a_failure_in_an_archive_names_its_place(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "press.zip", "w") as archive:
        archive.writestr("may/a.txt", STORY)
        archive.writestr("may/b.unknown", "x")
    told = run_json("import", a_project(tmp_path), tmp_path / "press.zip")
    assert (told["imported"], told["failed"][0]["source"]) == (1, "press.zip/may/b.unknown")


def test_a_report_takes_the_place_of_no_other_file(tmp_path: Path) -> None:
    source, other = write_stories(tmp_path / "in", [story(1), story(2)])
    project = a_project(tmp_path)
    result = run("import", project, other, "--report", source)
    assert result.exit_code == 1
    assert "is no report of an import" in result.stderr
    assert source.read_text(encoding="utf-8") == story(1)
    assert run_json("info", project)["articles"] == 0, "the place is looked at before anything comes in"
    report = tmp_path / "report.txt"
    for _ in range(2):  # an earlier report gives way
        assert run("import", project, other, "--report", report).exit_code == 0


def test_a_dry_run_counts_what_is_in_a_dataset(tmp_path: Path) -> None:
    dataset = tmp_path / "set.jsonl"
    run("export", tagged_project(tmp_path / "old"), dataset, "--format", "jsonl")
    project = a_project(tmp_path)
    told = run_json("import", project, dataset, "--dry-run")
    assert (told["articles"], told["duplicates"]) == (1, 0)
    run("import", project, dataset)
    assert run_json("import", project, dataset, "--dry-run")["duplicates"] == 1


def test_a_dry_run_of_nothing_but_failures_fails_as_the_import_would(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    result = run("import", a_project(tmp_path), empty, "--dry-run")
    assert (result.exit_code, "Nothing would be imported." in result.stderr) == (1, True)


def test_which_articles_were_guessed_about_is_told(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("A letter to the editor\n\nSir, the ferry was late again.", encoding="utf-8")
    project = a_project(tmp_path)
    assert "A letter to the editor (guessed)" in run("import", project, note, "--dry-run").stdout
    told = run_json("import", project, note)
    assert told["guessed_articles"]["title"] == told["articles"]


def test_a_field_is_given_to_one_column(tmp_path: Path) -> None:
    given = ("--map", "title=head", "--map", "title=body")
    assert run("import", a_project(tmp_path), tmp_path, *given).exit_code == 2


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    result = run("import", a_project(tmp_path), tmp_path / "none")
    assert (result.exit_code, result.stderr) == (0, "No document was found there.\n")


def test_an_annotated_dataset_is_pointed_to_its_own_command(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "one.txt").write_text("Harbour of Velmora.", encoding="utf-8")
    (folder / "one.ann").write_text("T1\tOrg 0 7\tHarbour\n", encoding="utf-8")
    result = run("import", project, folder)
    assert result.exit_code == 0
    assert result.stdout.startswith("1 article imported")
    assert "looks like an annotated dataset (brat)" in result.stderr
    assert "copydesk import-dataset" in result.stderr
