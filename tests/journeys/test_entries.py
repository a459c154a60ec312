"""A person puts actors and topics in order in their windows, and takes all of it back again, step by step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.builders import only_article, span_of, tag_story
from tests.desktop.actors.test_window import answer, asked, tick
from tests.desktop.driving import Alt, Control, Key, Shift, press, type_text
from tests.desktop.topics.opening import opened
from tests.desktop.topics.test_tree import order

from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import Actor
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.topic import Topic
from copydesk.session import Session

pytestmark = pytest.mark.journey


State = tuple[list[Actor], list[Topic], list[AnyAnnotation]]


def state(session: Session) -> State:
    """The codebook, and what is tagged in the article."""
    annotations = session.articles.annotations(only_article(session).id)
    return session.codebook.actors(), session.codebook.topics(), annotations


def undone(session: Session, before: State, steps: int) -> None:
    """Take back one step after the other: then everything is as it was."""
    assert state(session) != before
    for _ in range(steps):
        session.history.undo()
    assert state(session) == before


def test_one_actor_is_split_another_goes_and_all_comes_back(
    qtbot: QtBot, bench: Workbench, session: Session
) -> None:
    article = only_article(session)
    tag_story(session, article.id)
    other = session.tagging.tag_actor(article.id, (span_of(article.text, "KPA", 1),), 1)
    before = state(session)
    bench.window.view.setFocus()
    press(Key.Key_A, Control | Shift)
    window = bench.window.findChild(ActorsWindow)
    assert isinstance(window, ActorsWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    # The abbreviation is the company's in this article: ticked, and given to an actor of its own.
    window.choose(1)
    tick(window, 1)
    answer(asked(qtbot, window, window.page.split.click), "KPA, the company")
    company = session.codebook.find_actor("KPA, the company")
    assert getattr(session.tagging.get(other), "actor", None) == company

    # The page says where an actor is named: Enter leads there.
    assert company is not None
    window.choose(company)
    mentions = window.page.tabs.mentions
    mentions.setFocus()
    mentions.selectRow(0)
    QTest.keyClick(mentions, Qt.Key.Key_Return)
    assert bench.desk.selected == other

    # The union goes, and its mention is the company's.
    union = session.codebook.find_actor("Harbour Workers' Union")
    assert union is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.choose(union)
    answer(
        asked(qtbot, window, lambda: QTest.keyClick(window.panel.list, Qt.Key.Key_Delete)),
        "KPA, the company",
    )
    assert session.codebook.find_actor("Harbour Workers' Union") is None
    assert session.actor_pages.page(company).counts()["mentions"] == 2  # pyright: ignore[reportArgumentType] - equal to it
    assert session.check().ok
    undone(session, before, steps=2)


def test_topics_are_typed_put_in_order_and_retired(qtbot: QtBot, bench: Workbench, session: Session) -> None:
    before = state(session)
    window = opened(qtbot, bench)
    window.empty.button.click()
    for name in ("Ports", "Quays", "Wages"):
        type_text(name)
        press(Key.Key_Return)
    press(Key.Key_Escape)
    quays = session.codebook.find_topic("Quays")
    assert quays is not None
    window.tree.show_topic(quays)
    window.tree.setFocus()
    press(Key.Key_Right, Alt)
    assert order(bench) == [(0, "Ports"), (1, "Quays"), (0, "Wages")]
    press(Key.Key_F2)
    press(Key.Key_A, Control)
    type_text("Northern quays")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: session.codebook.topic(quays).name != "Quays")
    assert session.codebook.topic(quays).name == "Northern quays"
    session.tagging.tag_topic(only_article(session).id, (), quays)
    window.tree.show_topic(quays)
    window.page.retired.click()
    assert session.codebook.topic(quays).retired
    assert session.codebook.match("northern quays") == []
    undone(session, before, steps=7)
