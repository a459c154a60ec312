"""``copydesk import-dataset``: what other tools marked, laid on the project's articles."""

import json
from pathlib import Path

import pytest
from tests.builders import make_session, only_article
from tests.commands.running import run, run_json

STORY = 'Quay reopens\n\nKESTREL BAY - "We \U0001f600 can," Mirela Osk said. The union agreed.\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_session(tmp_path, STORY).close()
    return tmp_path / "desk.copydesk"


@pytest.fixture
def brat(tmp_path: Path, project: Path) -> Path:
    """The project's only article as brat has it, with offsets that are right."""
    session = make_session(tmp_path, STORY, name="other.copydesk")
    text = only_article(session).text
    session.close()
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "quay.txt").write_text(text, encoding="utf-8", newline="")
    lines: list[str] = []
    for number, (label, words) in enumerate(
        (("Person", "Mirela Osk"), ("Transport", "union"), ("Quotation", '"We \U0001f600 can,"')), 1
    ):
        start = text.index(words)
        lines.append(f"T{number}\t{label} {start} {start + len(words)}\t{words}\n")
    (folder / "quay.ann").write_text("".join(lines), encoding="utf-8", newline="")
    return folder


def test_annotations_are_laid_on_the_article_that_is_there(project: Path, brat: Path) -> None:
    told = run_json("import-dataset", project, brat)
    assert (told["format"], told["documents"], told["here"], told["matched"]) == ("brat", 1, 1, 1)
    assert told["counts"] == {
        "articles": 0,
        "mentions": 1,
        "passages": 1,
        "quotations": 1,
        "actors": 1,
        "topics": 1,
    }
    counts = run_json("info", project)
    assert (counts["articles"], counts["mentions"], counts["quotations"]) == (1, 1, 1)


def test_a_dry_run_tells_the_same_and_stores_nothing(project: Path, brat: Path) -> None:
    planned = run_json("import-dataset", project, brat, "--dry-run")
    assert run_json("info", project)["mentions"] == 0
    done = run_json("import-dataset", project, brat)
    assert {**planned, "dry_run": False} == done


def test_the_second_time_nothing_is_new(project: Path, brat: Path) -> None:
    run("import-dataset", project, brat)
    told = run("import-dataset", project, brat).stdout
    assert "brought nothing new" in told
    assert "3 annotations were known" in told


def test_rules_are_written_corrected_and_used(project: Path, brat: Path, tmp_path: Path) -> None:
    rules = tmp_path / "rules.json"
    run("import-dataset", project, brat, "--dry-run", "--write-rules", rules)
    written = json.loads(rules.read_text(encoding="utf-8"))
    for entry in written["labels"]:
        if entry["name"] == "Transport":
            entry["becomes"] = "nothing"
    rules.write_text(json.dumps(written), encoding="utf-8")
    told = run_json("import-dataset", project, brat, "--rules", rules)
    assert told["counts"]["passages"] == 0
    assert sum(loss["count"] for loss in told["losses"]) == 1


def test_words_that_stand_elsewhere_are_offered_and_taken_only_when_asked(project: Path, brat: Path) -> None:
    file = brat / "quay.ann"
    shifted = file.read_text(encoding="utf-8").splitlines()[0].split("\t")
    label, start, end = shifted[1].split()
    file.write_text(f"T1\t{label} {int(start) + 5} {int(end) + 5}\tMirela Osk\n", encoding="utf-8")
    told = run_json("import-dataset", project, brat, "--dry-run")
    (offer,) = told["offers"]
    assert (told["counts"]["mentions"], offer["quote"], offer["words"], offer["likeness"]) == (
        0,
        "Mirela Osk",
        "Mirela Osk",
        1.0,
    )
    assert offer["nearest"] == [int(start), int(end)]
    taken = run_json("import-dataset", project, brat, "--nearest", "0.9")
    assert (taken["counts"]["mentions"], taken["moved"], taken["offered"]) == (1, 1, 0)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.zip", None, "is not there"),
        ("notes.txt", b"Only words.", "no format that annotations are imported from"),
        ("empty.json", b"", "no format that annotations are imported from"),
    ],
)
def test_what_is_no_dataset_is_told_in_one_line(
    project: Path, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    told = run("import-dataset", project, path)
    assert (told.exit_code, told.stdout) == (1, "")
    assert said in told.stderr
    assert told.stderr.count("\n") == 1
