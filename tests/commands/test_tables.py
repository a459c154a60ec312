"""``copydesk table``."""

import json
from pathlib import Path

from tests.commands.running import run, tagged_project


def test_a_table_is_shown_as_text_json_lines_or_csv(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    result = run("table", project, "quotations", "--without", "speaker", "--json")
    (line,) = result.stdout.splitlines()
    assert json.loads(line)["words"] == '"a test for both sides"'
    lines = run("table", project, "actors", "--sort", "name", "--descending", "--csv").stdout.splitlines()
    assert lines[0] == "name,kind,part of,aliases,description,mentions,quotations"
    assert [line.split(",")[0] for line in lines[1:]] == [
        "Mirela Osk",
        "Kestrel Port Authority",
        "Harbour Workers' Union",
    ]
    shown = run("table", project, "mentions", "--where", "union").stdout
    assert "Harbour Workers' Union\t" in shown


def test_what_cannot_be_shown_is_told(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    assert run("table", project, "actors", "--sort", "size").exit_code == 1
    assert run("table", project, "actors", "--json", "--csv").exit_code == 2
    assert run("table", project, "actors", "--due").exit_code == 2
    assert run("table", project, "mentions", "--without", "speaker").exit_code == 2


def test_rows_are_chosen_by_their_columns(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    rows = run("table", project, "quotations", "--only", "speaker=", "--json").stdout.splitlines()
    assert [json.loads(row)["words"] for row in rows] == ['"a test for both sides"']
    run("attributes", "define", project, "quotation", "live", "--type", "yes/no", "--default", "yes")
    assert run("table", project, "quotations", "--only", "live=no").stdout == ""
    assert len(run("table", project, "quotations", "--only", "live=").stdout.splitlines()) == 2
    wrong = run("table", project, "quotations", "--only", "type=loud")
    assert (wrong.exit_code, "Choose one of direct, indirect, mixed" in wrong.stderr) == (1, True)
    assert "no column size" in run("table", project, "quotations", "--only", "size=1").stderr
    assert run("table", project, "quotations", "--only", "type").exit_code == 2


def test_articles_are_a_table_too(tmp_path: Path) -> None:
    project = tagged_project(tmp_path)
    (row,) = run("table", project, "articles", "--only", "agency=Tidewire", "--json").stdout.splitlines()
    assert (json.loads(row)["place"], json.loads(row)["quotations"]) == ("Kestrel Bay", 2)
    found = json.loads(run("find", project, "union", "--limit", "1", "--json").stdout)["hits"][0]
    assert json.loads(row)["article id"] == found["article"], "the id that correct wants"
    head, line = run("table", project, "articles", "--csv").stdout.splitlines()[:2]
    assert (head.endswith(",article id"), line.endswith(found["article"])) == (True, True)
    assert run("table", project, "articles").stdout.splitlines()[0].endswith(found["article"])
    assert run("table", project, "articles", "--only", "status=done").stdout == ""
