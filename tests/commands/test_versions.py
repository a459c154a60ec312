"""``copydesk near`` and ``copydesk correct``."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session, story
from tests.commands.running import run, run_json, tagged_project

UPDATE = STORY + (
    "\nDivers will look at the piers of the quay next week, and the fishing boats wait at the southern mole "
    "until then, Mirela Osk added late on Monday.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = make_session(
        tmp_path, UPDATE.replace("14 Apr 2031 08:40", "14 Apr 2031 19:05"), story(1), STORY
    )
    session.close()
    return tmp_path / "desk.copydesk"


def test_near_duplicates_are_shown_in_groups(project: Path) -> None:
    found = run_json("near", project)
    (group,) = found["groups"]
    assert [each["published"] for each in group["articles"]] == ["2031-04-14T08:40:00", "2031-04-14T19:05:00"]
    assert group["similarity"] > 0.9
    assert (group["linked"], found["deleted"], found["kept"]) == (False, [], [])
    assert "2 articles, 9" in run("near", project).stdout


def test_groups_are_linked(project: Path) -> None:
    assert run("near", project, "--link").stdout.endswith("Linked as versions of one another.\n")
    assert run_json("near", project)["groups"][0]["linked"]


def test_the_earliest_is_kept_and_what_was_worked_on_is_told(project: Path, tmp_path: Path) -> None:
    assert run("near", project, "--keep-earliest").stdout.endswith("1 article deleted.\n")
    assert run_json("near", project) == {"groups": [], "deleted": [], "kept": []}
    assert "No two articles" in run("near", project).stdout
    worked = tagged_project(tmp_path / "other")
    (tmp_path / "earlier.txt").write_text(STORY.replace("08:40", "07:00"), encoding="utf-8")
    run("import", worked, tmp_path / "earlier.txt")
    result = run("near", worked, "--keep-earliest")
    assert "0 articles deleted." in result.stdout
    assert "somebody has worked on it: Harbour union" in result.stderr


def test_linking_and_deleting_at_once_is_wrong_usage(project: Path) -> None:
    assert run("near", project, "--link", "--keep-earliest").exit_code == 2


def uid(project: Path) -> str:
    out = project.with_name("out.jsonl")
    run("export", project, out, "--format", "jsonl")
    return out.read_text(encoding="utf-8").split('"id":"')[1].split('"')[0]


def test_a_text_is_corrected_and_what_it_means_is_told(tmp_path: Path) -> None:
    project, file = tagged_project(tmp_path), tmp_path / "text.txt"
    file.write_bytes(
        STORY.replace("Kestrel Port", "Kestrel Fort").replace(' "a test for both sides"', "").encode()
    )
    told = run_json("correct", project, uid(project), file, "--dry-run")
    assert told["corrected"] is False
    assert [(each["before"], each["after"]) for each in told["changed"]] == [
        ("Kestrel Port Authority", "Kestrel Fort Authority")
    ]
    assert [each["before"] for each in told["lost"]] == ['"a test for both sides"']
    assert run("info", project).stdout.count("6 annotations") == 1
    result = run("correct", project, uid(project), file)
    assert result.stdout.startswith("Corrected: ")
    assert "1 with other words, 1 without words" in result.stdout
    assert run("check", project).exit_code == 0
    assert run("correct", project, uid(project), file).stdout == "The article has this text already.\n"


def test_what_a_correction_leaves_to_review_is_shown_and_done_with(tmp_path: Path) -> None:
    project, file = tagged_project(tmp_path), tmp_path / "text.txt"
    assert run("reviews", project).stdout == "Nothing is to be reviewed.\n"
    file.write_bytes(STORY.replace("Kestrel Port", "Kestrel Fort").encode())
    run("correct", project, uid(project), file)
    (told,) = run_json("reviews", project)
    assert (told["article"], told["reason"]) == (uid(project), "text changed")
    assert "mention Kestrel Port Authority: text changed" in run("reviews", project, "--done").stdout
    assert run_json("reviews", project) == []


def test_what_cannot_be_corrected_is_told_in_a_line(tmp_path: Path) -> None:
    project, file = tagged_project(tmp_path), tmp_path / "text.txt"
    file.write_bytes(b"\xff\xfe")
    assert "not in UTF-8" in run("correct", project, uid(project), file).stderr
    file.write_bytes(b"Words.")
    assert "No article has the id" in run("correct", project, "nobody", file).stderr
    file.write_bytes(b" ")
    assert run("correct", project, uid(project), file).exit_code == 1
