"""``copydesk actor``."""

from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, tag_story
from tests.commands.running import run, run_json


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = make_session(tmp_path, STORY)
    tag_story(session, only_article(session).id)
    session.codebook.set_aliases(1, ("KPA",))
    session.close()
    return tmp_path / "desk.copydesk"


def test_a_page_is_given_whole(project: Path) -> None:
    page = run_json("actor", project, "kpa")
    assert (page["name"], page["aliases"]) == ("Kestrel Port Authority", ["KPA"])
    assert page["counts"] == {"mentions": 1, "spoken": 0, "addressed": 0}
    (place,) = page["mentions"]
    assert (place["text"], place["left"][-4:], place["right"][:4]) == (
        "Kestrel Port Authority",
        "The ",
        " (KP",
    )
    (article,) = page["articles"]
    assert (article["article"], article["mentions"]) == (place["article"], 1)
    assert page["years"] == [{"name": "2031", "mentions": 1, "quotations": 0}]
    assert [(one["name"], one["articles"]) for one in page["together"]] == [("Harbour Workers' Union", 1)]


def test_a_page_can_be_read_at_the_terminal(project: Path) -> None:
    told = run("actor", project, "Mirela Osk").stdout
    assert "1 quotation as speaker" in told
    assert '["We have a plan that keeps people safe," …' in told
    assert "0 mentions" in told


def test_a_name_that_is_not_known_is_told(project: Path) -> None:
    told = run("actor", project, "Nobody")
    assert told.exit_code == 1
    assert "There is no actor Nobody." in told.output + told.stderr
