"""``copydesk entry``: what a script does to actors and topics that turn out to be one, or two."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.builders import STORY, make_session, only_article, span_of
from tests.commands.running import run, run_json

from copydesk.domain.dataset import EntryKind
from copydesk.session import Session

BOARD, SHORT = "Velmora Ferry Board", "VFB"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two actors, one with a mention, the other with two and a quotation; two topics with a passage each."""
    session = make_session(tmp_path, STORY)
    codebook, tagging, article = session.codebook, session.tagging, only_article(session)
    board = codebook.add_actor(BOARD, aliases=("the board",))
    short = codebook.add_actor(SHORT)
    ports, labour = codebook.add_topic("Ports", code="12"), codebook.add_topic("Labour")
    for actor, words in ((board, "Kestrel Port Authority"), (short, "KPA"), (short, "Mirela Osk")):
        tagging.tag_actor(article.id, (span_of(article.text, words),), actor)
    said = tagging.tag_quotation(article.id, (span_of(article.text, "a test for both sides"),))
    tagging.set_speaker(said, short)
    tagging.tag_topic(article.id, (span_of(article.text, "pay talks must follow"),), ports)
    tagging.tag_topic(article.id, (), labour)
    session.close()
    return tmp_path / "desk.copydesk"


@contextmanager
def opened(project: Path, *, writable: bool = False) -> Iterator[Session]:
    with closing(Session.open(project, coder="Ana", writable=writable)) as session:
        yield session


def annotations(project: Path, kind: EntryKind) -> dict[str, int]:
    """How many annotations refer to each entry there is, by its name."""
    with opened(project) as session:
        book = session.codebook
        entries = book.actors() if kind is EntryKind.ACTOR else book.topics()
        return {one.name: len(session.merging.annotations_of(book.named(kind, one.uid))) for one in entries}


def failure(*arguments: str | Path) -> str:
    result = run("entry", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    return result.stderr


def test_entries_become_one_by_any_of_their_names(project: Path) -> None:
    told = run_json("entry", "merge", project, "actor", "The Board", "vfb")
    assert (told["into"]["name"], [one["name"] for one in told["merged"]]) == (BOARD, [SHORT])
    assert told["annotations"] == 3
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 4}
    shown = run("entry", "merge", project, "topic", "12", "Labour").stdout
    assert shown == "Merged Labour into Ports: 1 annotation moved\n"
    with opened(project, writable=True) as session:
        session.history.undo()
        session.history.undo()
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 1, SHORT: 3}


def test_an_entry_that_is_unknown_or_may_be_two_is_told(project: Path) -> None:
    assert "There is no topic Ferries" in failure("merge", project, "topic", "Ports", "Ferries")
    assert "There is no actor Ports" in failure("delete", project, "actor", "Ports")
    with opened(project, writable=True) as session:
        twin = session.codebook.add_actor(BOARD)
        uid = session.codebook.actor(twin).uid
    told = failure("merge", project, "actor", SHORT, BOARD)
    assert "may be each of these" in told
    assert uid in told
    run_json("entry", "merge", project, "actor", SHORT, uid)
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 1, SHORT: 3}


def test_annotations_with_some_words_are_split_off(project: Path) -> None:
    dry = run_json("entry", "split", project, "actor", SHORT, "Osk", "--where", "mirela", "--dry-run")
    assert (dry["annotations"], dry["dry_run"], dry["into"]) == (1, True, {"name": "Osk"})
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 1, SHORT: 3}
    shown = run("entry", "split", project, "actor", SHORT, "Osk", "--where", "mirela").stdout
    assert shown == "1 annotation of VFB moved to Osk\n"
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 1, SHORT: 2, "Osk": 1}


def test_annotations_are_recoded_some_or_all(project: Path) -> None:
    some = run_json("entry", "recode", project, "actor", SHORT, BOARD, "--where", "BOTH  sides")
    assert some["annotations"] == 1
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 2, SHORT: 2}
    dry = run("entry", "recode", project, "topic", "Labour", "12", "--dry-run").stdout
    assert dry == "1 annotation of Labour would move to Ports\n"
    run_json("entry", "recode", project, "topic", "Labour", "12")
    assert annotations(project, EntryKind.TOPIC) == {"Ports": 2, "Labour": 0}
    assert "There is nothing to move" in failure("recode", project, "topic", "Labour", "12")
    assert "has “tugs” in it" in failure("recode", project, "topic", "12", "Labour", "--where", "tugs")
    assert "Both are" in failure("recode", project, "topic", "12", "Ports")


def test_an_entry_in_use_is_deleted_only_for_another_one(project: Path) -> None:
    assert "3 annotations refer to VFB" in failure("delete", project, "actor", SHORT)
    assert "Both are" in failure("delete", project, "actor", SHORT, "--into", SHORT)
    shown = run("entry", "delete", project, "actor", SHORT, "--into", BOARD).stdout
    assert shown == f"Deleted VFB: 3 annotations moved to {BOARD}\n"
    assert annotations(project, EntryKind.ACTOR) == {BOARD: 4}
    run_json("entry", "recode", project, "topic", "Labour", "Ports")
    told = run_json("entry", "delete", project, "topic", "Labour")
    assert (told["deleted"]["name"], told["into"]) == ("Labour", None)


def test_a_topic_is_retired_and_brought_back(project: Path) -> None:
    assert run_json("entry", "retire", project, "12")["retired"]
    with opened(project) as session:
        assert session.codebook.topic(1).retired
    assert run("entry", "retire", project, "Ports", "--again").stdout == "Ports is offered again\n"
    with opened(project) as session:
        assert not session.codebook.topic(1).retired


def test_duplicates_are_shown_until_they_are_kept_apart(project: Path) -> None:
    (pair,) = run_json("entry", "duplicates", project, "actor")
    assert {pair["first"]["name"], pair["second"]["name"]} == {BOARD, SHORT}
    assert (pair["because"], pair["likeness"]) == ("short for the other", 90.0)
    shown = run("entry", "duplicates", project, "actor").stdout
    assert shown == f"90  {BOARD} = {SHORT}  short for the other\n"
    assert "Both are" in failure("keep-apart", project, "actor", SHORT, SHORT)
    run_json("entry", "keep-apart", project, "actor", pair["first"]["id"], pair["second"]["id"])
    assert run("entry", "duplicates", project, "actor").stdout == "No two names are alike.\n"
