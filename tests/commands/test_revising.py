"""``copydesk revisions`` and ``copydesk worklist``."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session
from tests.commands.running import run, run_json

from copydesk.domain.span import Span


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = make_session(tmp_path, STORY)
    ports = session.codebook.add_topic("Ports", definition="Where ships dock.")
    session.tagging.tag_topic(1, (Span(0, 5),), ports)
    session.codebook.edit_topic(ports, definition="Where ships dock and load.")
    session.close()
    return tmp_path / "desk.copydesk"


def test_revisions_are_listed_newest_first_and_compared(project: Path) -> None:
    listed = run_json("revisions", project)
    assert [(one["label"], one["coder"]) for one in listed] == [
        ("Edit topic: Ports", "Ana"),
        ("Add topic: Ports", "Ana"),
    ]
    (edit,) = run_json("revisions", project, "--since", str(listed[1]["number"]))
    assert (edit["table"], edit["name"], edit["after"]["definition"]) == (
        "topics",
        "Ports",
        "Where ships dock and load.",
    )
    shown = run("revisions", project, "--since", str(listed[1]["number"])).stdout
    assert "definition: Where ships dock. -> Where ships dock and load." in shown
    assert run("revisions", project, "--since", str(listed[0]["number"])).stdout == (
        "The codebook is the same in both.\n"
    )
    for number in ("-1", "99"):
        missing = run("revisions", project, "--since", number)
        assert (missing.exit_code, f"no revision {number}" in missing.stderr) == (1, True)


def test_what_is_to_be_looked_at_again_is_shown_and_taken_off(project: Path) -> None:
    (due,) = run_json("worklist", project)
    assert (due["kind"], due["words"], due["reason"]) == ("passage", STORY[:5], "definition")
    assert "1 annotation taken off the list." in run("worklist", project, "--done").stdout
    assert run("worklist", project).stdout == "No annotation is to be looked at again.\n"
