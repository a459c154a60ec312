"""Where an actor is named and speaks: rows in context, counts over time and by article, and with whom."""

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot
from tests.builders import span_of, story, write_stories
from tests.desktop.driving import Control, Key, press, text_of

from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.finding.concordance_model import Column
from copydesk.desktop.workbench import Workbench
from copydesk.session import Session

MENTIONS, QUOTATIONS, TIME, ARTICLES, TOGETHER = range(5)


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()).strip("\u2068\u2069") for column in range(model.columnCount())]
        for row in range(model.rowCount(QModelIndex()))
    ]


def more(session: Session) -> None:
    """Two more articles that name the first actor, one of another year."""
    files = write_stories(session.path.parent / "more", (story(1), story(2)))
    for article in session.articles.import_paths(files).articles:
        text = session.articles.get(article).text
        session.tagging.tag_actor(article, (span_of(text, "Velmora Ferry Board"),), 1)
        session.tagging.tag_actor(article, (span_of(text, "Ilse Marden"),), "Ilse Marden")
    session.articles.edit(3, published="2033-02-01")


def test_a_mention_in_its_context_opens_in_the_main_window(
    session: Session, actors: ActorsWindow, bench: Workbench, tagged: dict[str, int]
) -> None:
    more(session)
    actors.page.load_places()
    tabs = actors.page.tabs
    assert tabs.tabText(MENTIONS) == "Mentions 3"
    rows = cells(tabs.mentions)
    assert rows[0][Column.HIT] == "Kestrel Port Authority"
    assert rows[0][Column.LEFT].endswith("(Tidewire) - The ")
    assert rows[2][Column.ARTICLE].startswith("1 Feb 2033 · ")
    bench.desk.show_article(2)
    tabs.mentions.setFocus()
    tabs.mentions.go_to(0)
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert (bench.desk.article.id, bench.desk.selected) == (1, tagged["kpa"])
    assert "Kestrel" in text_of(bench)


def test_quotations_are_shown_by_what_the_actor_is_in_them(
    session: Session, actors: ActorsWindow, tagged: dict[str, int]
) -> None:
    session.tagging.set_addressee(tagged["test"], 3)
    actors.choose(3)
    tabs = actors.page.tabs
    tabs.setCurrentIndex(QUOTATIONS)
    assert tabs.tabText(QUOTATIONS) == "Quotations 2"
    assert tabs.how.itemText(0) == "As speaker (1)"
    assert [row[Column.HIT][:16] for row in cells(tabs.quotations)] == ['"We have a plan ']
    tabs.how.setFocus()
    press(Key.Key_Down)
    assert [row[Column.HIT][:16] for row in cells(tabs.quotations)] == ['"a test for both']


def test_counts_are_numbers_in_tables_and_bars(
    session: Session, actors: ActorsWindow, bench: Workbench
) -> None:
    more(session)
    actors.page.load_places()
    tabs = actors.page.tabs
    tabs.setCurrentIndex(TIME)
    assert cells(tabs.periods) == [["2031", "2", "0"], ["2033", "1", "0"]]
    assert not tabs.chart.grab().isNull()
    tabs.by.setFocus()
    press(Key.Key_Down)
    assert [row[0] for row in cells(tabs.periods)] == ["2031-04", "2031-05", "2033-02"]
    tabs.setCurrentIndex(ARTICLES)
    assert [row[2] for row in cells(tabs.articles)] == ["1", "1", "1"]
    tabs.articles.setFocus()
    tabs.articles.selectRow(2)
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert bench.desk.article.id == 3


def test_who_is_named_in_the_same_articles_is_a_way_to_their_page(
    qtbot: QtBot, session: Session, actors: ActorsWindow, bench: Workbench
) -> None:
    more(session)
    tabs = actors.page.tabs
    tabs.setCurrentIndex(TOGETHER)
    actors.page.load_places()
    qtbot.waitUntil(lambda: len(cells(tabs.together)) == 2)
    assert cells(tabs.together) == [["Ilse Marden", "2"], ["Harbour Workers' Union", "1"]]
    tabs.together.setFocus()
    tabs.together.selectRow(0)
    press(Key.Key_Return)
    assert actors.page.form.name.text() == "Ilse Marden"
    qtbot.waitUntil(lambda: cells(tabs.together) == [["Kestrel Port Authority", "2"]])


def test_places_follow_what_is_tagged_meanwhile(
    qtbot: QtBot, session: Session, actors: ActorsWindow, tagged: dict[str, int]
) -> None:
    tabs = actors.page.tabs
    session.tagging.tag_actor(1, (span_of(session.articles.get(1).text, "KPA"),), 1)
    qtbot.waitUntil(lambda: tabs.mentions.model().rowCount() == 2)
    session.tagging.delete([tagged["kpa"]])
    qtbot.waitUntil(lambda: tabs.mentions.model().rowCount() == 1)
    session.tagging.delete([tabs.mentions.model().place(0).id])  # pyright: ignore[reportAttributeAccessIssue] - ours
    qtbot.waitUntil(tabs.nowhere.isVisible)


def test_rows_are_ticked_by_key_and_all_at_once(
    session: Session, actors: ActorsWindow, bench: Workbench
) -> None:
    more(session)
    actors.page.load_places()
    table = actors.page.tabs.mentions
    table.setFocus()
    table.selectRow(1)
    press(Key.Key_Space)
    assert actors.page.ticked.text() == "1 ticked"
    press(Key.Key_A, Control)
    press(Key.Key_Space)
    assert len(actors.page.tabs.ticks.ids) == 3
    QTest.keyClick(table, Key.Key_Space)
    assert actors.page.ticked.text() == ""
    press(Key.Key_Space)
    actors.choose(2)
    assert actors.page.tabs.ticks.ids == set()
