from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.builders import STORY, story, write_stories

from copydesk.errors import Cancelled, Enough, UserError
from copydesk.readers import ReadOptions
from copydesk.session import Session, import_storing
from copydesk.session.import_values import DocumentPlan, ImportOptions, Near


def stop_at(number: int, reason: type[Exception]) -> Callable[[int, int], None]:
    """A progress that stops the work when so many files are done."""

    def progress(done: int, _total: int) -> None:
        if done == number:
            raise reason

    return progress


@pytest.fixture
def session(session: Session, tmp_path: Path) -> Session:
    """A project that has STORY already."""
    session.importing.run(write_stories(tmp_path / "before", [STORY]))
    return session


def plans(session: Session, *paths: Path) -> list[DocumentPlan]:
    return [plan for batch in session.importing.plan(paths) for plan in batch]


def test_a_plan_tells_what_would_come_in_and_stores_nothing(session: Session, tmp_path: Path) -> None:
    new, again, known = write_stories(tmp_path / "in", [story(1), story(1), STORY])
    empty = tmp_path / "in" / "z.txt"
    empty.write_text(" ")
    found = plans(session, tmp_path / "in")
    assert [(plan.path, plan.articles, plan.duplicates) for plan in found] == [
        (new, 1, 0),
        (again, 0, 1),
        (known, 0, 1),
        (empty, 0, 0),
    ]
    assert [plan.format for plan in found] == ["Plain text"] * 4
    assert found[0].preview[0].draft.title == "Story 1: ferry towns agree on timetable 1"
    assert found[0].size == new.stat().st_size
    assert found[3].failed[0].reason == "z.txt has no text in it. Check that it is the right file."
    assert len(session.articles.rows()) == 1


def test_only_the_first_documents_of_a_format_are_previewed(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", map(story, range(25)))
    found = plans(session, tmp_path / "in")
    assert [bool(plan.preview) for plan in found] == [True] * 20 + [False] * 5


def test_a_plan_of_which_there_is_enough_gives_what_it_has(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", map(story, range(5)))
    batches = session.importing.plan([tmp_path / "in"], progress=stop_at(3, Enough))
    assert [plan.source for batch in batches for plan in batch] == [
        f"story-{number:05}.txt" for number in range(3)
    ]


def test_an_import_is_one_change_that_undo_takes_back(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", [story(1), STORY, story(2)])
    summary = session.importing.run([tmp_path / "in"])
    assert (summary.imported, summary.duplicates, summary.failed) == (2, 1, ())
    assert [(done.source, done.imported, done.duplicates) for done in summary.documents] == [
        ("story-00000.txt", 1, 0),
        ("story-00001.txt", 0, 1),
        ("story-00002.txt", 1, 0),
    ]
    assert session.history.undo_label == "Import 2 articles"
    session.history.undo()
    assert len(session.articles.rows()) == 1


def test_cancelling_leaves_nothing(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", map(story, range(5)))
    with pytest.raises(Cancelled):
        session.importing.run([tmp_path / "in"], progress=stop_at(3, Cancelled))
    assert len(session.articles.rows()) == 1
    assert session.history.undo_label == "Import 1 article"


def test_enough_keeps_what_came_by_then(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", map(story, range(5)))
    summary = session.importing.run([tmp_path / "in"], progress=stop_at(3, Enough))
    assert (summary.imported, summary.stopped) == (3, True)
    assert session.history.undo_label == "Import 3 articles"
    assert len(session.articles.rows()) == 4


@pytest.mark.parametrize("at_once", [1, 1_000, 10**9])
def test_all_that_is_stored_can_be_searched(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(import_storing, "_INDEXED_AT_ONCE", at_once)
    write_stories(tmp_path / "in", [story(1), STORY, *map(story, range(8))])
    session.importing.run([tmp_path / "in"], progress=stop_at(7, Enough))
    session.importing.run([tmp_path / "in"])
    assert len(session.articles.rows()) == 9
    assert session.check().ok
    session.history.undo()
    assert session.check().ok


def test_what_a_reader_guessed_is_counted(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", ["Plain words", "Other words", story(1)])
    assert dict(session.importing.run([tmp_path / "in"]).guessed)["title"] == 2


def test_a_missing_file_is_told_and_the_rest_comes_in(session: Session, tmp_path: Path) -> None:
    (there,) = write_stories(tmp_path / "in", [story(1)])
    summary = session.importing.run([tmp_path / "gone.txt", there])
    assert summary.imported == summary.unread == 1
    assert [(failure.source, failure.reason) for failure in summary.failed] == [
        ("gone.txt", "gone.txt does not exist. Check the name and the folder.")
    ]


def test_the_projects_own_files_are_never_opened(session: Session, tmp_path: Path) -> None:
    link = tmp_path / "in" / "story.txt"
    link.parent.mkdir()
    link.symlink_to(session.path)
    summary = session.importing.run([link, tmp_path / "in"])
    assert "is a part of the open project" in summary.failed[0].reason
    assert session.importing.run([tmp_path / "in"]) == replace(summary, failed=(), documents=(), unread=0), (
        "below a folder it is left out"
    )


def test_progress_knows_the_total_of_a_small_folder_at_once(session: Session, tmp_path: Path) -> None:
    write_stories(tmp_path / "in", map(story, range(3)))
    told: list[tuple[int, int]] = []
    session.importing.run([tmp_path / "in"], progress=lambda done, total: told.append((done, total)))
    assert list(dict.fromkeys(told)) == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_file_names_are_read_by_the_pattern(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "20310906_Reuters_Envoys_meet.txt"
    path.write_text("They met.", encoding="utf-8")
    options = ImportOptions(read=ReadOptions(name_pattern="{date:%Y%m%d}_{agency}_{title}"))
    summary = session.importing.run([path], options)
    article = session.articles.get(summary.articles[0])
    assert (article.title, article.published, article.agency) == ("Envoys meet", "2031-09-06", "Reuters")


def test_a_pattern_that_makes_no_sense_is_refused_at_once(session: Session, tmp_path: Path) -> None:
    options = ImportOptions(read=ReadOptions(name_pattern="{titel}"))
    with pytest.raises(UserError, match="unknown field"):
        session.importing.run([tmp_path], options)


def test_a_pattern_that_makes_no_sense_is_told_before_anything_is_read(
    session: Session, tmp_path: Path
) -> None:
    options = ImportOptions(read=ReadOptions(name_pattern="{nonsense"))
    with pytest.raises(UserError):
        session.importing.run([tmp_path], options)
    with pytest.raises(UserError):
        next(session.importing.plan([tmp_path], options))


def test_one_file_alone_has_no_total_to_be_seen(session: Session, tmp_path: Path) -> None:
    told: set[int] = set()
    session.importing.run(
        write_stories(tmp_path / "in", [story(1)]), progress=lambda _done, total: told.add(total)
    )
    assert told == {0}


def test_several_papers_may_have_run_the_very_same_text(session: Session, tmp_path: Path) -> None:
    table = tmp_path / "papers.csv"
    text = "The ferry towns of the lake agreed to run boats in winter too, and fares will not rise."
    rows = (
        f'Boats in winter,{paper},2031-04-{day},"{text}"' for paper, day in (("Courier", 14), ("Gazette", 15))
    )
    table.write_text("title,agency,published,text\n" + "\n".join(rows), encoding="utf-8")
    once = session.importing.run([table])
    assert (once.imported, once.duplicates) == (1, 1)
    session.history.undo()
    linked = session.importing.run([table], ImportOptions(near=Near.LINK))
    assert (linked.imported, linked.duplicates) == (2, 0)
    assert session.versions.of(linked.articles[0]) == (linked.articles[1],)
    again = session.importing.run([table], ImportOptions(near=Near.LINK))
    assert (again.imported, again.duplicates) == (0, 2)
    assert session.check().ok
