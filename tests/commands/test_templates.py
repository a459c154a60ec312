from pathlib import Path

from tests.commands.running import run, run_json, tagged_project

from copydesk.session.templates import SUFFIX, folder


def test_templates_are_listed_with_what_is_in_them() -> None:
    told = run_json("templates")
    assert [one["key"] for one in told["templates"]] == ["discourse-network", "who-says-what", "event-actors"]
    assert told["templates"][1]["settings"]["suggest"] == ["quotation"]
    assert told["templates"][2]["actors"] > 5
    lines = run("templates").stdout.splitlines()
    assert lines[0].startswith("discourse-network: Discourse network, 11 topics, 4 attributes")
    assert lines[-1] == f"Templates of your own: {folder()}"


def test_a_damaged_template_is_told_and_the_others_are_shown() -> None:
    folder().mkdir(parents=True)
    (folder() / f"bad{SUFFIX}").write_text("{")
    result = run("templates")
    assert (result.exit_code, len(result.stderr.splitlines())) == (0, 1)
    assert "event-actors" in result.stdout
    assert "problem" in run_json("templates")["templates"][3]


def test_a_project_is_saved_and_started_from(tmp_path: Path) -> None:
    project, out = tagged_project(tmp_path), tmp_path / f"desk{SUFFIX}"
    told = run_json("save-template", project, out, "--description", "For ports.")
    assert told == {"path": str(out), "name": "Desk", "actors": 3, "topics": 2, "attributes": 0}
    assert "3 actors, 2 topics" in run("save-template", project, out, "--name", "Ports", "--force").stdout
    result = run("new", tmp_path / "new.copydesk", "--template", out)
    assert (result.exit_code, result.stdout.strip()[-10:]) == (0, "from Ports")
    info = run_json("info", tmp_path / "new.copydesk")
    assert (info["actors"], info["topics"], info["articles"]) == (3, 2, 0)


def test_what_is_no_template_makes_no_project(tmp_path: Path) -> None:
    for name in ("velmora", str(tagged_project(tmp_path))):
        result = run("new", tmp_path / "new.copydesk", "--template", name)
        assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert not (tmp_path / "new.copydesk").exists()


def test_a_project_without_a_codebook_is_a_template_too(tmp_path: Path) -> None:
    run("new", tmp_path / "a.copydesk")
    assert run("save-template", tmp_path / "a.copydesk", tmp_path / "a").stdout.endswith(
        "an empty codebook\n"
    )


def test_the_project_says_which_kinds_suggest_looks_for(tmp_path: Path) -> None:
    run("new", tmp_path / "a.copydesk", "--template", "who-says-what")
    told = run_json("suggest", tmp_path / "a.copydesk")
    assert set(told["suggestions"]) == {"quotation"}
