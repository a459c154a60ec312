"""``copydesk codebook``."""

from pathlib import Path

import pytest
from tests.builders import make_session
from tests.commands.running import run, run_json

TABLE = "code,name,parent,definition\n1,Transport,,\n2,Ports,1,All ports\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    make_session(tmp_path).close()
    return tmp_path / "desk.copydesk"


def test_what_is_below_something_unknown_is_not_put_at_the_top_in_silence(
    project: Path, tmp_path: Path
) -> None:
    table = tmp_path / "topics.csv"
    table.write_text("name,parent\nPay,Labour\n", encoding="utf-8")
    result = run("codebook", "import", project, table)
    assert (result.exit_code, "Pay is below Labour, which has no row" in result.stderr) == (1, True)
    assert run_json("info", project)["topics"] == 0


def test_a_table_comes_in_and_goes_out_in_another_form(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "topics.csv"
    table.write_text(TABLE, encoding="utf-8")
    would = run_json("codebook", "import", project, table, "--dry-run")
    assert (would["new"], would["entries"][1]["name"]) == (2, "Ports")
    assert run_json("info", project)["topics"] == 0
    assert run("codebook", "import", project, table).stdout.startswith("Came: 2 new")
    out = tmp_path / "book.ttl"
    assert run_json("codebook", "export", project, out) == {"actors": 0, "topics": 2}
    assert run_json("codebook", "import", project, out)["same"] == 2
    assert run("codebook", "export", project, tmp_path / "book.docx").stdout.endswith(
        "0 actors, 2 topics, 0 attributes\n"
    )


def test_update_changes_what_is_here_and_conflicts_are_told(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "topics.csv"
    table.write_text(TABLE, encoding="utf-8")
    run("codebook", "import", project, table)
    table.write_text(TABLE.replace("Ports", "Harbours") + "2,Quays,,\n", encoding="utf-8")
    told = run("codebook", "import", project, table, "--update")
    assert told.stdout == "Came: 0 new, 1 changed, 1 the same, 1 conflict\n"
    assert told.stderr.startswith("topic Quays: left out. ")


def test_what_comes_with_the_program_is_listed_and_added(project: Path) -> None:
    listed = run_json("codebook", "list")
    assert all(each["source"] and each["licence"] for each in listed["codebooks"])
    assert {"csv", "excel", "qdc", "skos-turtle"} <= {each["name"] for each in listed["formats"]}
    assert "CC BY 4.0" in run("codebook", "list").stdout
    assert run_json("codebook", "add", project, "cap-major-topics")["new"] == 21
    failed = run("codebook", "add", project, "boat")
    assert (failed.exit_code, "states" in failed.stderr) == (1, True)
