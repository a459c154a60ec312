"""The article list in the window: opening by key, filtering, what is done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from tests.builders import STORY, story, write_stories
from tests.desktop.driving import Control, Key, click_row, press

from copydesk.desktop.articles.delegate import details
from copydesk.desktop.articles.order import Order
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import ArticleRow, Status


def add_stories(bench: Workbench, count: int) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", map(story, range(count))))


def shown(bench: Workbench) -> int | None:
    return bench.desk.article.id if bench.desk.article else None


def count_line(bench: Workbench) -> str:
    return bench.window.articles.findChild(object, "articleCount").text()  # type: ignore[union-attr] - a label


def test_the_list_and_its_filter_have_their_names(bench: Workbench) -> None:
    assert bench.window.findChild(QListView, "articleList") is bench.window.articles.list
    assert bench.window.findChild(QLineEdit, "articleFilter") is bench.window.articles.filter


def test_arrow_keys_open_articles(bench: Workbench) -> None:
    add_stories(bench, 3)
    bench.window.articles.list.setFocus()
    press(Key.Key_Down)
    assert shown(bench) == 2
    press(Key.Key_Up)
    assert shown(bench) == 1


def test_a_click_opens_an_article(bench: Workbench) -> None:
    add_stories(bench, 3)
    click_row(bench.window.articles.list, 2)
    assert shown(bench) == 3
    assert bench.window.header.title.text().startswith("Story 1")


def test_the_current_row_follows_the_desk(bench: Workbench) -> None:
    add_stories(bench, 3)
    bench.desk.show_article(4)
    assert bench.window.articles.list.currentIndex().row() == 3


def test_the_filter_leaves_the_article_open_and_leads_into_the_list(bench: Workbench) -> None:
    add_stories(bench, 3)
    panel = bench.window.articles
    panel.filter.setFocus()
    QTest.keyClicks(panel.filter, "story 2")
    assert shown(bench) == 1
    assert count_line(bench) == "0 of 4 done"
    assert panel.state.count.text() == "1 of 4 shown"
    assert panel.state.about.accessibleName() == "“story 2”"
    press(Key.Key_Down)
    assert panel.list.hasFocus()
    press(Key.Key_Down)
    assert shown(bench) == 4
    panel.filter.setFocus()
    press(Key.Key_Escape)
    assert panel.filter.text() == ""
    assert panel.list.currentIndex().row() == 3


def test_no_match_says_so_and_offers_to_clear_the_filter(bench: Workbench) -> None:
    panel = bench.window.articles
    panel.filter.setText("nothing has this")
    assert not panel.list.isVisible()
    QTest.mouseClick(panel.no_match.button, Qt.MouseButton.LeftButton)
    assert panel.list.isVisible()


def test_what_is_done_is_counted(bench: Workbench) -> None:
    add_stories(bench, 1)
    bench.window.view.setFocus()
    press(Key.Key_Return, Control)
    assert count_line(bench) == "1 of 2 done"
    assert shown(bench) == 2


def test_the_order_is_chosen_in_a_list(bench: Workbench) -> None:
    add_stories(bench, 2)
    panel = bench.window.articles
    panel.order.choice.setCurrentIndex(panel.order.choice.findData(Order.TITLE))
    titles = [panel.model.index(row).data() for row in range(3)]
    assert titles == sorted(titles)
    assert panel.list.currentIndex().data() == STORY.splitlines()[2]


def test_a_row_says_when_and_by_whom() -> None:
    row = ArticleRow(1, "u", "Title", "2031-04-14T08:40:00", "Tidewire", Status.NEW)
    assert details(row) == "14 Apr 2031 · Tidewire"
    assert details(ArticleRow(1, "u", "Title", None, None, Status.NEW)) == ""
