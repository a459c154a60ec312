"""Undo and redo in the window: everywhere, with words, and shown where they happen."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import story, tag_story, write_stories
from tests.desktop.driving import Control, Key, Shift, focus, hint, message, press, undo

from copydesk.desktop import history
from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span


def test_undo_opens_the_article_it_happens_in(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", [story(1)]))
    ids = tag_story(session, 1)
    session.tagging.delete([ids["kpa"]])
    bench.desk.show_article(2)
    press(Key.Key_Z, Control)
    assert bench.desk.article is not None and bench.desk.article.id == 1
    assert bench.desk.selected == ids["kpa"]
    assert hint(bench) == "Undone: Delete mention"


def test_everything_is_undone_and_redone(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    tag_story(session, 1)
    before = {each.id: each for each in bench.desk.annotations.values()}
    while bench.window.actions_["undo"].isEnabled():
        undo(bench)
    assert bench.desk.article is None
    assert bench.window.actions_["undo"].text() == "&Undo"
    while bench.window.actions_["redo"].isEnabled():
        press(Key.Key_Z, Control | Shift)
    bench.desk.show_article(1)
    assert bench.desk.annotations == before
    assert bench.window.actions_["redo"].text() == "&Redo"


def test_the_first_article_is_open_again_after_an_import_was_undone_and_redone(bench: Workbench) -> None:
    while bench.window.actions_["undo"].isEnabled():
        undo(bench)
    assert bench.desk.article is None
    while bench.window.actions_["redo"].isEnabled():
        bench.history.redo()
    assert bench.desk.article is not None
    assert bench.desk.article.id == 1
    assert focus() is bench.window.view


def test_another_article_is_open_after_the_import_of_the_one_that_is_read_was_undone(
    bench: Workbench,
) -> None:
    session = bench.desk.session
    assert session is not None
    (second,) = session.articles.import_paths(
        write_stories(session.path.parent / "more", [story(1)])
    ).articles
    bench.desk.show_article(second)
    undo(bench)
    assert bench.desk.article is not None
    assert bench.desk.article.id == 1
    assert focus() is bench.window.view


def test_an_import_is_not_undone_by_one_key_too_many(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", [story(1), story(2)]))
    mention = session.tagging.tag_actor(2, (Span(2, 7),), "Board")
    for _ in range(4):
        press(Key.Key_Z, Control)
    assert session.info().articles == 3
    assert session.info().annotations == 0
    assert message(bench) == (
        "Undoing “Import 2 articles” takes 2 articles out of the project. Redo brings them back."
    )
    bench.window.bar.button.click()
    assert session.info().articles == 1
    assert message(bench) == ""
    assert hint(bench) == "Undone: Import 2 articles"
    bench.history.redo()
    bench.history.redo()
    assert session.info().articles == 3
    assert session.tagging.get(mention).article == 2


def test_what_was_asked_before_another_change_is_not_undone(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    press(Key.Key_Z, Control)
    undo_it = bench.window.bar.button
    assert undo_it.isVisible()
    session.codebook.add_actor("Harbour Board")
    assert message(bench) == ""
    undo_it.click()
    assert session.info().articles == 1
    assert session.info().actors == 1


def test_a_label_with_an_ampersand_is_shown_as_it_is(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.tagging.tag_topic(1, (), "Law & order")
    assert bench.window.actions_["undo"].text() == "&Undo Tag topic: Law && order"


def test_a_large_change_is_undone_and_redone_beside_the_window(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_AT_ONCE", 1)
    assert bench.desk.session is not None
    tag_story(bench.desk.session, 1)
    before = dict(bench.desk.annotations)
    label = bench.desk.session.history.undo_label
    press(Key.Key_Z, Control)
    assert bench.tasks.blocking
    press(Key.Key_Z, Control)  # a second one waits for its turn, and is not taken
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert hint(bench) == f"Undone: {label}"
    assert bench.desk.session.history.redo_label == label
    assert bench.desk.annotations != before
    bench.history.redo()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert bench.desk.annotations == before
    assert hint(bench) == f"Redone: {label}"
