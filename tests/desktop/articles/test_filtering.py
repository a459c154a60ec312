"""The filter's panel in the window: what it offers, what is left in the list, and what stays selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.builders import make_session, story, write_stories
from tests.desktop.driving import Control, Key, Shift, click_row, focus, press, type_text

from copydesk.desktop.articles.check_list import CheckList
from copydesk.desktop.articles.order import Order
from copydesk.desktop.articles.panel import ArticlePanel
from copydesk.desktop.articles.summary import in_words
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.change import Touched
from copydesk.domain.span import Span


@pytest.fixture
def panel(bench: Workbench) -> ArticlePanel:
    """Seven articles: one of Tidewire of April 2031, six of Meridian of May 2031; 2 and 3 are done."""
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", map(story, range(6))))
    session.articles.set_status([2, 3], Status.DONE)
    return bench.window.articles


def ids(panel: ArticlePanel) -> list[int]:
    return list(panel.model.shown())


def tick(checks: CheckList, words: str) -> None:
    (item,) = checks.findItems(words, Qt.MatchFlag.MatchStartsWith)
    item.setCheckState(Qt.CheckState.Checked)


def unfold(bench: Workbench) -> None:
    bench.window.actions_["filter_articles"].trigger()


def test_the_key_unfolds_the_panel_with_its_focus_and_folds_it_back(bench: Workbench) -> None:
    panel = bench.window.articles
    press(Key.Key_L, Control | Shift)
    assert panel.filters.isVisible()
    assert focus() is panel.filters.statuses
    assert panel.filter_button.isChecked()
    press(Key.Key_L, Control | Shift)
    assert not panel.filters.isVisible()
    assert not bench.window.actions_["filter_articles"].isChecked()
    assert focus() is panel.list


@pytest.mark.parametrize("within", ["statuses", "first", "agencies"])
def test_esc_folds_the_panel_and_leads_to_the_list(
    bench: Workbench, panel: ArticlePanel, within: str
) -> None:
    unfold(bench)
    getattr(panel.filters, within).setFocus()
    press(Key.Key_Escape)
    assert not panel.filters.isVisible()
    assert focus() is panel.list


def test_esc_leads_to_the_filter_line_where_nothing_matches(bench: Workbench, panel: ArticlePanel) -> None:
    panel.filter.setText("nowhere")
    unfold(bench)
    panel.filters.statuses.setFocus()
    press(Key.Key_Escape)
    assert not panel.filters.isVisible()
    assert focus() is panel.filter
    panel.state.clear.setFocus()
    press(Key.Key_Return)
    assert not panel.state.isVisible()
    assert focus() is panel.list


def test_a_key_leads_to_the_filter_line(bench: Workbench, panel: ArticlePanel) -> None:
    press(Key.Key_L, Control)
    type_text("story 3")
    assert ids(panel) == [5]


def test_statuses_are_ticked_with_the_keyboard(bench: Workbench, panel: ArticlePanel) -> None:
    unfold(bench)
    press(Key.Key_End)
    press(Key.Key_Space)
    assert ids(panel) == [2, 3]
    assert panel.state.count.text() == "2 of 7 shown"
    press(Key.Key_Return)
    assert len(ids(panel)) == 7
    assert not panel.state.isVisible()


def test_choices_say_how_many_articles_they_have(bench: Workbench, panel: ArticlePanel) -> None:
    unfold(bench)
    checks = panel.filters.agencies
    assert [checks.item(row).text() for row in range(checks.count())] == ["Meridian (6)", "Tidewire (1)"]
    tick(checks, "Tidewire")
    assert ids(panel) == [1]
    tick(checks, "Meridian")
    assert len(ids(panel)) == 7


def test_what_the_project_has_no_choice_of_is_not_shown(bench: Workbench, panel: ArticlePanel) -> None:
    unfold(bench)
    filters = panel.filters
    hidden = (filters.coders, filters.lists, filters.unattributed)
    assert [widget.isVisible() for widget in hidden] == [False, False, False]
    session = bench.desk.session
    assert session is not None
    session.tagging.tag_quotation(1, (Span(10, 20),))
    session.set_coder("Bo")
    session.tagging.tag_quotation(4, (Span(10, 20),))
    session.lists.create("Mine", [1])
    panel.set_filter(panel.model.wanted)
    assert [widget.isVisible() for widget in hidden] == [True, True, True]
    tick(filters.coders, "Bo")
    assert ids(panel) == [4]


def test_dates_are_typed_and_a_misspelt_one_is_told(bench: Workbench, panel: ArticlePanel) -> None:
    unfold(bench)
    filters = panel.filters
    filters.first.setFocus()
    type_text("2031-05-02")
    assert ids(panel)[-1] == 7
    assert 2 not in ids(panel)
    filters.last.setFocus()
    type_text("2031-05-0")
    press(Key.Key_Return)
    assert "2018-09-06" in filters.date_hint.text()
    type_text("3")
    assert not filters.date_hint.isVisible()
    assert ids(panel) == [3, 4]
    filters.last.setText("2030")
    press(Key.Key_Return)
    assert filters.date_hint.text() == "The first date is after the last."


def test_quotations_without_speaker_are_found_until_they_have_one(
    bench: Workbench, panel: ArticlePanel
) -> None:
    session = bench.desk.session
    assert session is not None
    quotation = session.tagging.tag_quotation(4, (Span(10, 20),))
    panel.set_filter(ArticleFilter(unattributed=True))
    assert ids(panel) == [4]
    session.tagging.set_speaker(quotation, "Ilse Marden")
    assert ids(panel) == []
    assert panel.no_match.isVisible()
    QTest.mouseClick(panel.no_match.button, Qt.MouseButton.LeftButton)
    assert len(ids(panel)) == 7


def test_articles_with_suggestions_are_filtered_for_and_leave_as_these_are_settled(
    bench: Workbench, panel: ArticlePanel
) -> None:
    session = bench.desk.session
    assert session is not None
    bench.suggesting.show_suggestions(False)
    session.suggesting.reject([each.id for each in session.suggesting.of(1)])  # it is open, and may have some
    session.suggesting.run([3, 5, 6])
    unfold(bench)
    tick(panel.filters.suggested, "With suggestions")
    assert ids(panel) == [3, 5, 6]
    session.suggesting.accept_all(article_ids=[5])
    assert ids(panel) == [3, 6]
    session.suggesting.reject([each.id for each in session.suggesting.of(3)])
    assert ids(panel) == [6]
    session.history.undo()
    assert ids(panel) == [3, 6]
    assert panel.model.facets.suggested == 2


def test_without_suggestions_the_panel_says_how_to_get_some(bench: Workbench, panel: ArticlePanel) -> None:
    session = bench.desk.session
    assert session is not None
    bench.suggesting.show_suggestions(False)
    session.suggesting.reject([each.id for each in session.suggesting.of(1)])
    unfold(bench)
    filters = panel.filters
    assert (filters.suggested.isVisible(), filters.no_suggestions.isVisible()) == (False, True)
    assert "Suggest in all articles" in filters.no_suggestions.text()
    session.suggesting.run([4])
    assert (filters.suggested.isVisible(), filters.no_suggestions.isVisible()) == (True, False)


def test_the_article_that_is_read_stays_until_another_is(bench: Workbench, panel: ArticlePanel) -> None:
    session = bench.desk.session
    assert session is not None
    panel.set_filter(ArticleFilter(statuses=frozenset({Status.NEW})))
    session.tagging.tag_topic(1, (), "Ports")
    assert ids(panel) == [1, 4, 5, 6, 7]
    bench.desk.show_article(5)
    assert ids(panel) == [4, 5, 6, 7]
    assert panel.list.currentIndex().row() == 1


def test_done_and_next_stays_in_what_is_shown_and_in_its_order(bench: Workbench, panel: ArticlePanel) -> None:
    panel.set_filter(ArticleFilter(statuses=frozenset({Status.NEW}), agencies=frozenset({"Meridian"})))
    panel.order.restore("-title")
    bench.desk.show_article(6)
    bench.window.view.setFocus()
    visited: list[int | None] = []
    for _ in range(4):
        press(Key.Key_Return, Control)
        visited.append(bench.desk.article.id if bench.desk.article else None)
    assert visited == [5, 4, 7, 7]
    assert bench.window.status.hint.accessibleName() == "All articles that are shown are done."


def test_the_selection_stays_through_filter_and_order(bench: Workbench, panel: ArticlePanel) -> None:
    panel.list.setFocus()
    click_row(panel.list, 1)
    for row in (3, 4):
        rect = panel.list.visualRect(panel.model.index(row))
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Control, rect.center())
    assert panel.selected() == [2, 4, 5]
    panel.order.restore("-imported")
    assert panel.selected() == [5, 4, 2]
    panel.filter.setText("timetable")
    assert panel.selected() == [5, 4, 2]
    panel.set_filter(ArticleFilter(statuses=frozenset({Status.NEW})))
    assert panel.selected() == [5, 4]
    assert panel.list.currentIndex().row() == panel.model.place_of(5)


def test_everything_shown_is_selected_and_marked_in_one_change(bench: Workbench, panel: ArticlePanel) -> None:
    session = bench.desk.session
    assert session is not None
    panel.filter.setText("story")
    panel.list.setFocus()
    press(Key.Key_A, Control)
    assert len(panel.selected()) == 6
    bench.window.actions_["status_done"].trigger()
    assert session.history.undo_label == "Mark 6 articles done"
    assert len(panel.selected()) == 6
    press(Key.Key_Z, Control)
    assert panel.model.done == 2


def test_the_selection_stays_when_everything_is_read_anew(bench: Workbench, panel: ArticlePanel) -> None:
    panel.list.selectAll()
    assert bench.desk.session is not None
    bench.desk.session.refresh(Touched(everything=True))
    assert len(panel.selected()) == 7
    bench.desk.show_article(3)
    assert panel.selected() == [3]


def test_after_deleting_several_the_next_below_is_read(bench: Workbench, panel: ArticlePanel) -> None:
    click_row(panel.list, 2)
    press(Key.Key_Down, Shift)
    press(Key.Key_Delete)
    assert bench.desk.article is not None
    assert bench.desk.article.id == 5
    assert panel.selected() == [5]


def test_a_filter_is_remembered_for_its_project_while_the_program_runs(
    bench: Workbench, panel: ArticlePanel
) -> None:
    session = bench.desk.session
    assert session is not None
    path = session.path
    panel.filter.setText("story")
    panel.set_filter(ArticleFilter(statuses=frozenset({Status.DONE})))
    other = make_session(path.parent / "other", story(9))
    other.close()
    bench.projects.open(path.parent / "other" / "desk.copydesk")
    assert (panel.filter.text(), ids(panel)) == ("", [1])
    bench.projects.open(path)
    assert panel.filter.text() == "story"
    assert panel.model.wanted.statuses == frozenset({Status.DONE})
    assert ids(panel) == [2, 3]


def test_the_order_is_one_word_in_the_preferences(bench: Workbench, panel: ArticlePanel) -> None:
    panel.order.choice.setCurrentIndex(panel.order.choice.findData(Order.AGENCY))
    QTest.mouseClick(panel.order.direction, Qt.MouseButton.LeftButton)
    assert ids(panel)[0] == 1
    bench.projects.close()
    assert bench.settings.value.window["article_order"] == "-agency"
    panel.order.restore("nonsense")
    assert panel.order.state == "-agency"


def test_the_order_says_its_direction_and_what_a_press_does(bench: Workbench, panel: ArticlePanel) -> None:
    button = panel.order.direction
    button.setChecked(False)
    assert button.toolTip() == "Ascending; press for descending"
    button.click()
    assert button.toolTip() == "Descending; press for ascending"


def test_a_filter_is_told_in_words(bench: Workbench) -> None:
    wanted = ArticleFilter(
        words=" ferry  towns ",
        statuses=frozenset({Status.NEW, Status.DONE}),
        agencies=frozenset({"A", "B", "C", "D", ""}),
        published_from="2018",
        unattributed=True,
        suggested=True,
    )
    told = in_words(wanted, "My list")
    assert told.startswith("“ferry towns” · My list · New")
    assert "from 2018" in told
    assert "2 more" in told
    assert told.endswith("Quotation without speaker · With suggestions")
    assert in_words(ArticleFilter()) == ""


def test_every_control_has_a_name_and_the_tab_key_reaches_it(bench: Workbench, panel: ArticlePanel) -> None:
    unfold(bench)
    for stop in panel.stops:
        assert stop.accessibleName() or getattr(stop, "text", str)(), stop.objectName()
        assert stop.focusPolicy() & Qt.FocusPolicy.TabFocus
    panel.filters.statuses.setFocus()
    reached = []
    for _ in range(3):
        press(Key.Key_Tab)
        reached.append(focus())
    assert reached == [panel.filters.first, panel.filters.last, panel.filters.agencies]
