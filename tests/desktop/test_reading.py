"""Between articles: done and next, status, metadata, deleting."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from tests.builders import story, write_stories
from tests.desktop.driving import Alt, Control, Key, focus, hint, press, select, text_of

from copydesk.desktop.dialogs.metadata import MetadataDialog
from copydesk.desktop.dialogs.metadata_of_many import MetadataOfManyDialog
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Status


@pytest.fixture(autouse=True)
def three_articles(bench: Workbench) -> None:
    """Two more than there is."""
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", [story(1), story(2)]))
    bench.window.view.setFocus()


def shown(bench: Workbench) -> int | None:
    return bench.desk.article.id if bench.desk.article else None


def statuses(bench: Workbench) -> list[Status]:
    assert bench.desk.session is not None
    return [row.status for row in bench.desk.session.articles.rows()]


def test_done_and_next_goes_round_until_all_are_done(bench: Workbench) -> None:
    bench.desk.show_article(2)
    visited: list[int | None] = []
    for _ in range(3):
        press(Key.Key_Return, Control)
        visited.append(shown(bench))
    assert visited == [3, 1, 1]
    assert set(statuses(bench)) == {Status.DONE}
    assert hint(bench) == "All articles are done."
    assert focus() is bench.window.view


def test_alt_and_arrows_go_through_the_list(bench: Workbench) -> None:
    press(Key.Key_Down, Alt)
    assert shown(bench) == 2
    press(Key.Key_Up, Alt)
    assert shown(bench) == 1
    press(Key.Key_Up, Alt)
    assert hint(bench) == "That was the first article in the list."


def test_the_header_shows_and_sets_the_status(bench: Workbench) -> None:
    button = bench.window.header.status
    assert button.text() == "New"
    done = next(action for action in button.menu().actions() if action.text() == "Done")
    done.trigger()
    assert button.text() == "Done"
    assert statuses(bench)[0] is Status.DONE


def test_several_articles_get_a_status_at_once(bench: Workbench) -> None:
    bench.window.articles.list.setFocus()
    bench.window.articles.list.selectAll()
    bench.window.actions_["status_in_progress"].trigger()
    assert set(statuses(bench)) == {Status.IN_PROGRESS}


def test_deleting_an_article_opens_the_next_and_undo_brings_it_back(bench: Workbench) -> None:
    bench.desk.show_article(2)
    bench.window.articles.list.setFocus()
    press(Key.Key_Delete)
    assert shown(bench) == 3
    assert len(statuses(bench)) == 2
    press(Key.Key_Z, Control)
    assert len(statuses(bench)) == 3


def test_the_delete_key_in_the_text_deletes_no_article(bench: Workbench) -> None:
    press(Key.Key_Delete)
    assert len(statuses(bench)) == 3


def test_after_the_last_article_there_is_none_to_read(bench: Workbench) -> None:
    bench.window.articles.list.setFocus()
    bench.window.articles.list.selectAll()
    press(Key.Key_Delete)
    assert "3 article" in hint(bench)
    assert "Ctrl+Z" in hint(bench)
    assert shown(bench) is None
    assert bench.window.no_articles.isVisible()


def test_metadata_is_edited_and_written_as_one_change(bench: Workbench) -> None:
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataDialog)
    assert isinstance(dialog, MetadataDialog)
    assert dialog.lines["agency"].text() == "Tidewire"
    dialog.lines["byline"].setText("Mara Quill")
    dialog.lines["place"].setText("")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert bench.desk.article is not None
    assert (bench.desk.article.byline, bench.desk.article.place) == ("Mara Quill", None)
    assert bench.window.header.source.text() == "14 Apr 2031 08:40 · Tidewire · Mara Quill"
    press(Key.Key_Z, Control)
    assert bench.desk.article.byline is None
    assert "Kestrel" in bench.window.header.source.text().title()


def test_the_note_is_written_with_the_metadata_or_alone(bench: Workbench) -> None:
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataDialog)
    assert isinstance(dialog, MetadataDialog)
    dialog.lines["byline"].setText("Mara Quill")
    dialog.note.setPlainText("Compare with Monday's.\nTwice the length.")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    session, article = bench.desk.session, bench.desk.article
    assert session is not None and article is not None
    written = session.articles.get(article.id)
    assert (written.byline, written.note) == ("Mara Quill", "Compare with Monday's.\nTwice the length.")
    press(Key.Key_Z, Control)
    written = session.articles.get(article.id)
    assert (written.byline, written.note) == (None, "")
    session.articles.edit(article.id, note="Alone")
    assert (session.articles.get(article.id).note, session.history.undo_label) == (
        "Alone",
        "Edit article note",
    )


def test_a_title_cannot_be_emptied(bench: Workbench) -> None:
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataDialog)
    assert isinstance(dialog, MetadataDialog)
    dialog.lines["title"].setText("  ")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    dialog.reject()


def test_stepping_to_an_annotation_takes_the_caret_along(bench: Workbench) -> None:
    """So that keys which mean the caret mean the annotation that is selected."""
    select(bench, "KPA")
    press(Key.Key_Q)
    bench.window.view.place_caret(0)
    press(Key.Key_N)
    assert bench.desk.selected is not None
    assert bench.window.view.caret() == text_of(bench).index("KPA")


def test_a_date_is_written_as_people_do_and_what_is_none_is_said(bench: Workbench) -> None:
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataDialog)
    assert isinstance(dialog, MetadataDialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog.lines["published"].setText("soon")
    before = [line.height() for line in dialog.lines.values()]
    save.click()
    QApplication.processEvents()
    assert [line.height() for line in dialog.lines.values()] == before
    assert dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width())
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("soon is not a date")
    dialog.lines["published"].setText("15 April 2031 09:10")
    save.click()
    assert bench.desk.article is not None
    assert bench.desk.article.published == "2031-04-15T09:10:00"


def test_one_field_of_several_articles_is_edited_at_once(bench: Workbench) -> None:
    bench.window.articles.list.setFocus()
    bench.window.articles.list.selectAll()
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataOfManyDialog)
    assert isinstance(dialog, MetadataOfManyDialog)
    dialog.field.setCurrentIndex(dialog.field.findData("published"))
    dialog.line.setText("never")
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    save.click()
    assert "not a date" in dialog.problem.text()
    dialog.field.setCurrentIndex(dialog.field.findData("agency"))
    assert dialog.now.text() == "Now: Meridian (2), Tidewire (1)."
    dialog.line.setText("Northern Wire")
    save.click()
    assert bench.desk.session is not None
    assert {row.agency for row in bench.desk.session.articles.rows()} == {"Northern Wire"}
    bench.window.actions_["undo"].trigger()
    assert {row.agency for row in bench.desk.session.articles.rows()} == {"Meridian", "Tidewire"}


def many(bench: Workbench) -> MetadataOfManyDialog:
    bench.window.articles.list.setFocus()
    bench.window.articles.list.selectAll()
    press(Key.Key_F2)
    dialog = bench.window.findChild(MetadataOfManyDialog)
    assert isinstance(dialog, MetadataOfManyDialog)
    return dialog


def agencies(bench: Workbench) -> set[str | None]:
    assert bench.desk.session is not None
    return {row.agency for row in bench.desk.session.articles.rows()}


def test_an_untouched_field_that_differs_stays_as_it_is(bench: Workbench) -> None:
    dialog = many(bench)
    assert dialog.line.placeholderText() == "several values"
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert agencies(bench) == {"Meridian", "Tidewire"}


def test_a_field_of_several_articles_is_emptied_only_where_that_is_chosen(bench: Workbench) -> None:
    dialog = many(bench)
    dialog.clear.setChecked(True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert agencies(bench) == {None}
    assert hint(bench).startswith("Agency changed in 3 article")
