import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import STORY, make_session
from tests.commands.running import run, run_json, tagged_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tagged_project(tmp_path)


def test_each_place_is_a_line_with_its_context(project: Path) -> None:
    result = run("find", project, '"northern quay"')
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    assert all("[northern quay]" in line and "Harbour union" in line for line in lines)
    assert len({line.index("[northern quay]") for line in lines}) == 1


def test_places_as_json_say_where_they_are(project: Path) -> None:
    run("export", project, project.with_suffix(".jsonl"), "--format", "jsonl")
    article = json.loads(project.with_suffix(".jsonl").read_text(encoding="utf-8"))
    hits = run_json("find", project, "quay")["hits"]
    assert len(hits) == 4
    for hit in hits:
        assert set(hit) == {"article", "title", "start", "end", "left", "text", "right"}
        assert (hit["article"], hit["title"]) == (article["id"], article["title"])
        assert article["text"][hit["start"] : hit["end"]] == hit["text"]


def test_a_limit_and_an_expression(project: Path) -> None:
    assert len(run_json("find", project, "quay", "--limit", "1")["hits"]) == 1
    assert [hit["text"] for hit in run_json("find", project, r"K\w+", "--regex", "--case")["hits"]][:2] == [
        "KESTREL",
        "Kestrel",
    ]
    assert run_json("find", project, "ue", "--regex", "--whole-word") == {"hits": []}


@pytest.mark.parametrize("arguments", [('"quay',), ("(", "--regex"), ("quay AND",), ("",)])
def test_a_malformed_query_is_one_line(project: Path, arguments: tuple[str, ...]) -> None:
    result = run("find", project, *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1


def test_case_of_plain_words_is_wrong_usage(project: Path) -> None:
    assert run("find", project, "quay", "--case").exit_code == 2


def test_every_occurrence_of_an_actor_is_tagged_once(tmp_path: Path) -> None:
    session = make_session(tmp_path, STORY)
    session.codebook.add_actor("Kestrel Port Authority", aliases=("KPA",))
    session.close()
    project = tmp_path / "desk.copydesk"
    planned = run_json("tag-all", project, "--actor", "KPA", "--dry-run")
    assert [hit["text"] for hit in planned["hits"]] == ["Kestrel Port Authority", "KPA", "KPA"]
    assert planned["tagged"] == 0
    assert run_json("info", project)["mentions"] == 0
    assert run("tag-all", project, "--actor", "KPA").stdout == "3 places in 1 article tagged\n"
    assert run("tag-all", project, "--actor", "KPA").stdout == "0 places in 0 articles tagged\n"
    assert run_json("info", project)["mentions"] == 3
    assert run("check", project).exit_code == 0


def test_other_words_can_be_tagged_and_a_new_actor_made(project: Path) -> None:
    told = run_json(
        "tag-all", project, "--actor", "Jonas Feld", "--text", "Its leader", "--text", "Jonas Feld"
    )
    assert (told["actor"], told["tagged"]) == ("Jonas Feld", 2)


def test_a_dry_run_shows_the_lines(project: Path) -> None:
    result = run("tag-all", project, "--actor", "Jonas Feld", "--dry-run")
    assert "[Jonas Feld]" in result.stdout
    assert result.stderr == "1 place in 1 article found\n"


def test_tagging_nobody_is_told(project: Path) -> None:
    assert run("tag-all", project, "--actor", " ").exit_code == 1


def test_a_name_with_capitals_is_not_the_word_in_small_letters(tmp_path: Path) -> None:
    make_session(tmp_path, "Report\n\nIT said it will buy it. It does.\n").close()
    project = tmp_path / "desk.copydesk"

    def texts(*arguments: str) -> list[str]:
        return [hit["text"] for hit in run_json("tag-all", project, "--dry-run", *arguments)["hits"]]

    assert texts("--actor", "IT") == ["IT"]
    assert texts("--actor", "it") == ["IT", "it", "it", "It"]
    assert texts("--actor", "IT", "--ignore-case") == ["IT", "it", "it", "It"]
    assert texts("--actor", "Firm", "--text", "IT", "--text", "buy") == ["IT", "buy"]


@pytest.mark.parametrize("arguments", [("--actor", "."), ("--actor", "Stop", "--text", "—")])
def test_what_has_no_letter_is_not_tagged(project: Path, arguments: tuple[str, ...]) -> None:
    result = run("tag-all", project, *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "letter or digit" in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_cannot_be_written_is_one_line(project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "copydesk", "find", str(project), "quay"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "No space left" in ended.stderr
