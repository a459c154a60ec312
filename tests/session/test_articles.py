from pathlib import Path

import pytest
from tests.session.conftest import STORY, Desk

from copydesk.errors import Cancelled, UserError
from copydesk.session import Session


def test_a_wire_story_comes_in_with_what_its_head_says(desk: Desk) -> None:
    article = desk.session.articles.get(desk.article)
    assert article.text == STORY
    assert article.title == "Lakeside towns agree on a common ferry"
    assert article.published == "2031-03-03T09:15:00"
    assert (article.place, article.agency, article.source) == ("Velmora", "Meridian", "ferry.txt")


def test_the_same_text_is_a_duplicate_and_other_files_come_in_all_the_same(
    session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "b.txt").write_bytes(STORY.replace("\n", "\r\n").encode("utf-8-sig"))
    (folder / "c.txt").write_text("  \n", encoding="utf-8")
    (folder / "d.txt").write_text("A plain text\nwith a second line", encoding="utf-8")
    summary = session.articles.import_paths([folder])
    assert (summary.imported, summary.duplicates) == (2, 1)
    assert [failure.path.name for failure in summary.failed] == ["c.txt"]
    assert session.history.undo_label == "Import 2 articles"
    again = session.articles.import_paths([folder])
    assert (again.imported, again.duplicates) == (0, 3)
    assert session.history.undo_label == "Import 2 articles", "an import of nothing is no change"


def test_a_cancelled_import_leaves_nothing(session: Session, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Text {number}", encoding="utf-8")

    def stop_at_three(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        session.articles.import_paths([tmp_path], progress=stop_at_three)
    assert session.articles.rows() == []
    assert session.history.undo_label is None


def test_metadata_can_be_edited_and_removed_but_the_title_stays(desk: Desk) -> None:
    articles = desk.session.articles
    articles.edit(desk.article, agency=" New  Agency ", place="")
    article = articles.get(desk.article)
    assert (article.agency, article.place) == ("New Agency", None)
    with pytest.raises(UserError, match="Type a name for the article"):
        articles.edit(desk.article, title=" ")
    assert desk.session.history.undo_label == "Edit agency, place"


@pytest.mark.parametrize(
    ("written", "stored"),
    [("2031-05-04", "2031-05-04"), ("4 May 2031 08:05", "2031-05-04T08:05:00"), ("2031", "2031"), ("", None)],
)
def test_a_date_is_stored_in_one_way_however_it_is_written(
    desk: Desk, written: str, stored: str | None
) -> None:
    desk.session.articles.edit(desk.article, published=written)
    assert desk.session.articles.get(desk.article).published == stored


@pytest.mark.parametrize(("written", "told"), [("soon", "not a date"), ("4/5/2031", "could be two dates")])
def test_what_is_no_date_is_told(desk: Desk, written: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        desk.session.articles.edit(desk.article, published=written)


def test_several_articles_get_one_value_in_one_change(session: Session, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Text {number}", encoding="utf-8")
    first, second, third = session.articles.import_paths([tmp_path]).articles
    session.articles.edit_many([first, third], agency="Tidewire", section="World")
    known = session.articles.metadata([first, second, third])
    assert [each["agency"] for each in known] == ["Tidewire", None, "Tidewire"]
    assert session.history.undo_label == "Edit agency, section of 2 articles"
    session.history.undo()
    assert {each["agency"] for each in session.articles.metadata([first, second, third])} == {None}


def test_a_workers_session_sees_and_adds_to_the_same_project(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Another text", encoding="utf-8")
    worker = desk.session.fork()
    worker.articles.import_paths([tmp_path / "new.txt"])
    worker.close()
    assert [row.title for row in desk.session.articles.rows()][-1] == "Another text"
    assert desk.session.history.undo_label == "Import 1 article"


def test_a_note_and_counts(desk: Desk) -> None:
    desk.session.articles.set_note(desk.article, "Check the date.")
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    assert desk.session.articles.get(desk.article).note == "Check the date."
    row = desk.session.articles.row(desk.article)
    assert row is not None
    assert (row.mentions, row.passages, row.quotations) == (0, 1, 0)
    assert desk.session.articles.rows() == [row]


def test_a_row_knows_its_coders_and_its_quotations_without_speaker(desk: Desk) -> None:
    quotation = desk.session.tagging.tag_quotation(desk.article, (desk.span("We can start in May"),))
    desk.session.set_coder("Bo")
    desk.session.tagging.tag_topic(desk.article, (), "Ferries")
    row = desk.session.articles.row(desk.article)
    assert row is not None
    assert (row.coders, row.unattributed, row.annotations) == (("Ana", "Bo"), 1, 2)
    assert (row.place, row.section) == ("Velmora", None)
    assert desk.session.articles.rows() == desk.session.articles.rows([desk.article]) == [row]
    desk.session.tagging.set_speaker(quotation, "Ilse Marden")
    assert [row.unattributed for row in desk.session.articles.rows()] == [0]


def test_rows_of_some_articles_are_asked_for_at_once(desk: Desk) -> None:
    assert desk.session.articles.rows([]) == []
    assert [row.id for row in desk.session.articles.rows([desk.article, 99])] == [desk.article]
