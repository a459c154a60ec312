"""The attributes of the article that is read: below the annotations while none is selected."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from tests.builders import story, tag_story, write_stories
from tests.desktop.driving import Control, Key, Shift, focus, hint, press, type_text

from copydesk.desktop.dialogs.attributes_of_many import AttributesOfManyDialog
from copydesk.desktop.tagging.details import DetailsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.session import Session

ARTICLE = AttributeTarget.ARTICLE


@pytest.fixture
def kind_and_words(bench: Workbench, session: Session) -> tuple[int, int]:
    """Two attributes of articles: a choice and a number."""
    session.articles.import_paths(write_stories(session.path.parent / "more", [story(1)]))
    kind = session.attributes.define(ARTICLE, "Kind", AttributeType.CHOICE, choices=("report", "comment"))
    return kind, session.attributes.define(ARTICLE, "Column inches", AttributeType.NUMBER)


def details(bench: Workbench) -> DetailsPanel:
    return bench.window.tagging.details


def line(bench: Workbench, attribute: int) -> QLineEdit:
    editor = details(bench).article.attributes.fields[attribute].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_nothing_is_shown_where_no_attribute_of_articles_is_defined(
    bench: Workbench, session: Session
) -> None:
    session.attributes.define(AttributeTarget.QUOTATION, "Frame", AttributeType.TEXT)
    assert not details(bench).isVisible()
    bench.window.view.setFocus()
    press(Key.Key_F2, Shift)
    assert hint(bench) == "Articles have no attributes. Define them with Codebook > Attributes…"
    assert focus() is bench.window.view


def test_the_keys_fill_them_in_as_one_change_each(
    bench: Workbench, session: Session, kind_and_words: tuple[int, int]
) -> None:
    assert details(bench).isVisible()
    assert details(bench).accessibleName() == "Attributes of the article"
    press(Key.Key_F2, Shift)
    box = focus()
    assert isinstance(box, QComboBox)
    press(Key.Key_Down)
    press(Key.Key_Tab)
    type_text("12.5")
    press(Key.Key_Return)
    assert session.articles.get(1).attributes == {"Kind": "report", "Column inches": 12.5}
    assert session.history.undo_label == "Set Column inches"
    press(Key.Key_Escape)
    assert focus() is bench.window.view
    press(Key.Key_Z, Control)
    press(Key.Key_Z, Control)
    assert session.articles.get(1).attributes == {}
    assert (box.currentText(), line(bench, kind_and_words[1]).text()) == ("", "")


def test_a_selected_annotation_takes_their_place_and_gives_it_back(
    bench: Workbench, session: Session, kind_and_words: tuple[int, int]
) -> None:
    ids = tag_story(session, 1)
    form = details(bench).article
    bench.desk.select(ids["kpa"])
    assert details(bench).mention.isVisible()
    assert not form.isVisible()
    press(Key.Key_F2, Shift)
    assert bench.desk.selected is None
    assert form.isVisible()
    assert form.isAncestorOf(focus())


def test_what_is_typed_is_stored_of_the_article_that_is_left(
    bench: Workbench, session: Session, kind_and_words: tuple[int, int]
) -> None:
    words = line(bench, kind_and_words[1])
    words.setFocus()
    type_text("40")
    bench.desk.show_article(2)
    assert [session.articles.get(each).attributes for each in (1, 2)] == [{"Column inches": 40}, {}]
    assert words.text() == ""
    type_text("many")
    bench.desk.show_article(1)
    assert words.text() == "40"
    bench.desk.show_article(2)
    assert words.text() == "many"
    assert session.articles.get(2).attributes == {}


def test_the_list_of_several_articles_is_filled_in_at_once(
    bench: Workbench, session: Session, kind_and_words: tuple[int, int]
) -> None:
    session.attributes.set_value(ARTICLE, [2], kind_and_words[1], 7)
    bench.window.articles.list.setFocus()
    bench.window.articles.list.selectAll()
    press(Key.Key_F2, Shift)
    dialog = bench.window.findChild(AttributesOfManyDialog)
    assert isinstance(dialog, AttributesOfManyDialog)
    QTest.keyClick(dialog.editor, Key.Key_Down)
    QTest.keyClick(dialog.editor, Key.Key_Down)
    QTest.keyClick(dialog, Key.Key_Return)
    assert [session.articles.get(each).attributes.get("Kind") for each in (1, 2)] == ["comment", "comment"]
    assert session.history.undo_label == "Set Kind of 2 articles"
    assert hint(bench) == "Kind changed in 2 articles."


def test_a_read_only_project_shows_them_as_they_are(
    bench: Workbench, session: Session, kind_and_words: tuple[int, int]
) -> None:
    session.attributes.set_value(ARTICLE, [1], kind_and_words[1], 7)
    path = session.path
    bench.desk.close()
    bench.projects.show(Session.open(path, coder="Ana", writable=False))
    assert line(bench, kind_and_words[1]).text() == "7"
    assert not details(bench).article.isEnabled()
