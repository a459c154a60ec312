"""Every occurrence and finding in the project, with keys, in the real window."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.builders import MANY_SCRIPTS, story, write_stories
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    every,
    focus,
    hint,
    message,
    press,
    select,
    text_of,
    type_text,
    words_of,
)

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Origin, Passage
from copydesk.domain.concordance import Hit
from copydesk.domain.progress import Progress
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.session.finding import Finding


@pytest.fixture
def panel(bench: Workbench) -> ResultsPanel:
    return bench.window.results


def add(bench: Workbench, *texts: str) -> None:
    assert bench.desk.session is not None
    folder = bench.desk.session.path.parent / "more"
    summary = bench.desk.session.articles.import_paths(write_stories(folder, texts))
    assert summary.imported == len(texts)


def settled(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not bench.finding.busy)


def press_e(qtbot: QtBot, bench: Workbench) -> None:
    press(Key.Key_E)
    settled(qtbot, bench)


def tag(bench: Workbench, words: str, nth: int = 0) -> None:
    select(bench, words, nth)
    press(Key.Key_A)
    press(Key.Key_Return)


def lines(panel: ResultsPanel) -> list[str]:
    """Each row as it reads, with a sign for its tick."""
    result: list[str] = []
    for number in range(panel.model.rowCount()):
        row = panel.model.row(number)
        assert row is not None
        hit, ticked, tagged = row
        result.append(("+" if ticked else "=" if tagged else "-") + hit.text)
    return result


# -- every occurrence -----------------------------------------------------------------------------------


def test_e_and_enter_tag_every_other_occurrence(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    tag(bench, "KPA")
    press_e(qtbot, bench)
    assert panel.isVisible()
    assert lines(panel) == ["=KPA", "+KPA"]
    assert focus() is panel.tag
    press(Key.Key_Return)
    assert focus() is bench.window.view
    assert hint(bench).startswith("1 occurrence")
    mentions = every(bench, Mention)
    assert [words_of(bench, each) for each in mentions] == [["KPA"], ["KPA"]]
    assert {each.origin for each in mentions} == {Origin.MANUAL, Origin.PROPAGATED}
    assert len({each.actor for each in mentions}) == 1
    assert lines(panel) == ["=KPA", "=KPA"]
    press(Key.Key_Z, Control)
    assert len(every(bench, Mention)) == 1
    assert lines(panel) == ["=KPA", "-KPA"]
    press(Key.Key_Z, Control | Shift)
    assert lines(panel) == ["=KPA", "=KPA"]


def test_where_nothing_is_left_to_tag_enter_tags_nothing(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    tag(bench, "KPA")
    press_e(qtbot, bench)
    press(Key.Key_Return)
    tagged = len(every(bench, Mention))
    press_e(qtbot, bench)  # all are tagged by now
    assert panel.model.rowCount() > 0
    assert not panel.tag.isEnabled()
    assert focus() is panel.table
    panel.all.click()
    press(Key.Key_Escape)
    assert len(every(bench, Mention)) == tagged
    select(bench, "have a plan")
    panel.toggles.set(case=True, whole_word=True, regular=False)
    panel.begin("Nothing")
    panel.focus_first()
    assert focus() is panel.tag  # while it is searched one may press it already
    panel.finish()
    assert focus() is panel.close_button


def test_a_quick_hand_need_not_wait_for_the_rows(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    tag(bench, "KPA")
    press(Key.Key_E)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(every(bench, Mention)) == 2)
    assert lines(panel) == ["=KPA", "=KPA"]


def test_rows_are_unticked_with_the_space_bar(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    select(bench, "quay")
    press_e(qtbot, bench)
    assert lines(panel) == ["+quay"] * 4
    press(Key.Key_Down)
    assert focus() is panel.table
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert lines(panel) == ["+quay", "-quay", "+quay", "+quay"]
    press(Key.Key_Space)
    press(Key.Key_A, Control)
    press(Key.Key_Space)
    assert lines(panel) == ["-quay"] * 4
    press(Key.Key_Up)
    press(Key.Key_Space)
    press(Key.Key_Tab)
    assert focus() is panel.entry
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert focus() is bench.window.tagging.picker.field
    press(Key.Key_Return)
    assert len(every(bench, Mention)) == 1


def test_aliases_are_found_too_and_the_whole_project(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    add(bench, story(1) + "The KPA and the Kestrel Port Authority were there.\n")
    tag(bench, "Kestrel Port Authority")
    session = bench.desk.session
    assert session is not None
    session.codebook.set_aliases(every(bench, Mention)[0].actor, ("KPA",))
    press_e(qtbot, bench)
    assert sorted(lines(panel)) == ["+KPA", "+KPA", "=Kestrel Port Authority"]
    panel.scope.setFocus()
    press(Key.Key_Down)
    settled(qtbot, bench)
    assert sorted(lines(panel)) == ["+KPA"] * 3 + ["+Kestrel Port Authority", "=Kestrel Port Authority"]
    panel.tag.setFocus()
    press(Key.Key_Return)
    assert len(session.articles.annotations(2)) == 2
    press(Key.Key_Z, Control)
    assert session.articles.annotations(2) == []
    assert len(session.articles.annotations(1)) == 1


def test_a_selected_passage_gives_its_words_and_topic(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    select(bench, "northern quay")
    press(Key.Key_T)
    type_text("Port reopening")
    press(Key.Key_Return)
    press_e(qtbot, bench)
    assert lines(panel) == ["=northern quay", "+northern quay"]
    press(Key.Key_Return)
    assert {bench.desk.name_of(each) for each in every(bench, Passage)} == {"Port reopening"}
    assert len(every(bench, Passage)) == 2


def test_plain_words_ask_for_the_entry_in_the_tag_field(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    select(bench, "union")
    press_e(qtbot, bench)
    count = len(lines(panel))
    press(Key.Key_Return)
    assert focus() is bench.window.tagging.picker.field
    type_text("Harbour Workers' Union")
    press(Key.Key_Return)
    assert len(every(bench, Mention)) == count
    assert {bench.desk.name_of(each) for each in every(bench, Mention)} == {"Harbour Workers' Union"}


def test_case_and_whole_words_search_again(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    select(bench, "Port")
    press_e(qtbot, bench)
    assert len(lines(panel)) == 1
    press(Key.Key_Down)
    press(Key.Key_W, Alt)
    settled(qtbot, bench)
    press(Key.Key_C, Alt)
    settled(qtbot, bench)
    assert len(lines(panel)) > 1


def test_without_words_e_says_what_to_do(bench: Workbench, panel: ResultsPanel) -> None:
    press(Key.Key_Down)  # the line below the first is blank
    press(Key.Key_E)
    assert "press E" in hint(bench)
    assert not panel.isVisible()


def test_thousands_are_tagged_as_one_change(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    add(bench, "One article\n\n" + "The buoy rang. " * 700)
    bench.desk.show_article(2)
    select(bench, "buoy")
    press_e(qtbot, bench)
    assert len(lines(panel)) == 700
    press(Key.Key_Return)
    type_text("Buoy")
    with qtbot.waitSignal(bench.tasks.all_ended):
        press(Key.Key_Return)
    assert len(every(bench, Mention)) == 700
    assert len(bench.desk.annotations) == 700
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert every(bench, Mention) == []


@pytest.fixture
def buoys(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> ResultsPanel:
    """The panel with so many hits that they are tagged beside the window; Enter tags them."""
    add(bench, "One article\n\n" + "The buoy rang. " * 700)
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("buoy")
    bench.desk.show_article(2)
    select(bench, "buoy")
    press_e(qtbot, bench)
    assert len(lines(panel)) == 700
    panel.tag.setFocus()
    return panel


def tagged_beside(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not bench.tasks.busy)


def test_two_quick_enters_tag_once(qtbot: QtBot, bench: Workbench, buoys: ResultsPanel) -> None:
    press(Key.Key_Return)
    buoys.tag_wanted.emit()
    press(Key.Key_Return)
    tagged_beside(qtbot, bench)
    assert lines(buoys) == ["=buoy"] * 700
    assert len(every(bench, Mention)) == 700
    assert bench.desk.session is not None
    assert bench.desk.session.history.changes()[0].label.startswith("Tag 700")
    assert not bench.desk.session.history.changes()[1].label.startswith("Tag")
    assert hint(bench).startswith("700 occurrences tagged")


def test_undo_waits_until_they_are_tagged(qtbot: QtBot, bench: Workbench, buoys: ResultsPanel) -> None:
    press(Key.Key_Return)
    assert bench.tasks.busy
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert bench.tasks.busy
    tagged_beside(qtbot, bench)
    assert len(every(bench, Mention)) == 700
    press(Key.Key_Z, Control)
    assert every(bench, Mention) == []
    assert set(lines(buoys)) == {"-buoy"}


def test_other_hits_are_not_taken_for_the_tagged_ones(
    qtbot: QtBot, bench: Workbench, buoys: ResultsPanel
) -> None:
    press(Key.Key_Return)
    select(bench, "One")
    bench.finding.every_occurrence()
    tagged_beside(qtbot, bench)
    settled(qtbot, bench)
    assert lines(buoys) == ["+One"]
    assert len(every(bench, Mention)) == 700
    assert "700" in hint(bench)


def test_a_project_that_is_closed_meanwhile_is_left_alone(
    qtbot: QtBot, bench: Workbench, buoys: ResultsPanel
) -> None:
    press(Key.Key_Return)
    assert bench.desk.session is not None
    path = bench.desk.session.path
    bench.projects.close()
    tagged_beside(qtbot, bench)
    assert lines(buoys) == []
    assert "tagged" not in hint(bench)
    bench.projects.open(path)
    assert bench.desk.session is not None
    assert bench.desk.session.info().mentions == 700


# -- the rows -------------------------------------------------------------------------------------------


def test_enter_opens_the_article_at_the_hit(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    add(bench, story(7))
    press(Key.Key_F, Control | Shift)
    type_text("Velmora")
    press(Key.Key_Return)
    settled(qtbot, bench)
    assert focus() is panel.query
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert bench.desk.article is not None
    assert bench.desk.article.id == 2
    span = bench.window.view.selection()
    assert span is not None
    assert span.of(text_of(bench)).casefold() == "velmora"
    assert focus() is bench.window.view
    press(Key.Key_E, Control | Shift)
    assert not panel.isVisible()
    press(Key.Key_E, Control | Shift)
    assert focus() is panel.table
    press(Key.Key_Escape)
    assert focus() is bench.window.view


def test_rows_are_shown_in_the_text_while_one_goes_through_them(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    view = bench.window.view
    tag(bench, "KPA")
    press_e(qtbot, bench)
    qtbot.waitUntil(lambda: [span.of(text_of(bench)) for span in view.hits()] == ["KPA"])
    select(bench, "quay")
    press_e(qtbot, bench)
    qtbot.waitUntil(lambda: len(view.hits()) == 4)
    press(Key.Key_Down)
    press(Key.Key_End, Control)
    assert focus() is panel.table
    press(Key.Key_F, Control)
    type_text("union")
    qtbot.waitUntil(lambda: len(view.hits()) == 3)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: len(view.hits()) == 4)
    bench.finding.show_results(False)
    qtbot.waitUntil(lambda: not view.hits())


def test_the_filter_shows_rows_with_all_words(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    select(bench, "quay")
    press_e(qtbot, bench)
    panel.filter.setFocus()
    type_text("jonas test")
    assert len(lines(panel)) == 1
    assert "1" in panel.tag.text()
    press(Key.Key_Escape)
    assert len(lines(panel)) == 4
    press(Key.Key_Escape)
    assert focus() is bench.window.view


# -- in the project -------------------------------------------------------------------------------------


def search(qtbot: QtBot, bench: Workbench, query: str) -> None:
    press(Key.Key_F, Control | Shift)
    type_text(query)
    press(Key.Key_Return)
    settled(qtbot, bench)


def test_hits_are_tagged_in_bulk(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    add(bench, story(1), story(2))
    search(qtbot, bench, "Marden")
    assert lines(panel) == ["+Marden", "+Marden"]
    QTest.mouseClick(panel.entry, Qt.MouseButton.LeftButton)
    type_text("Ilse Marden")
    press(Key.Key_Return)
    assert panel.entry.text() == "Ilse Marden"
    assert focus() is panel.tag
    press(Key.Key_Return)
    assert lines(panel) == ["=Marden", "=Marden"]
    assert bench.desk.session is not None
    assert [len(bench.desk.session.articles.annotations(number)) for number in (2, 3)] == [1, 1]


def test_a_malformed_query_gets_a_sentence(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    search(qtbot, bench, '"northern')
    assert panel.problem.isVisible()
    assert "." in panel.problem.text()
    assert message(bench) == ""
    press(Key.Key_A, Control)
    search(qtbot, bench, "northern")
    assert not panel.problem.isVisible()
    assert lines(panel)


def test_a_regular_expression_searches_all_texts(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    press(Key.Key_F, Control | Shift)
    press(Key.Key_R, Alt)
    type_text(r"\bK\w+A\b")
    press(Key.Key_Return)
    settled(qtbot, bench)
    assert set(lines(panel)) == {"+KPA"}
    press(Key.Key_A, Control)
    type_text(r"K\dA")
    press(Key.Key_Return)
    settled(qtbot, bench)
    assert panel.empty.isVisible()
    told = " ".join(label.text() for label in panel.empty.findChildren(QLabel))
    assert "No text fits the regular expression" in told
    assert "wor*" not in told
    press(Key.Key_A, Control)
    type_text("(")
    press(Key.Key_Return)
    settled(qtbot, bench)
    assert panel.problem.isVisible()


def test_a_hit_with_white_space_at_its_ends_is_untagged_by_undo(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    press(Key.Key_F, Control | Shift)
    press(Key.Key_R, Alt)
    type_text(r"quay\s")
    press(Key.Key_Return)
    settled(qtbot, bench)
    before = lines(panel)
    assert before
    panel.tag.setFocus()
    press(Key.Key_Return)
    type_text("Quay")
    press(Key.Key_Return)
    assert all(line.startswith("=") for line in lines(panel))
    bench.window.view.setFocus()
    press(Key.Key_Z, Control)
    assert every(bench, Mention) == []
    assert not any(line.startswith("=") for line in lines(panel))


def test_the_selected_words_are_the_query(bench: Workbench, panel: ResultsPanel) -> None:
    select(bench, "Harbour Workers' Union")
    press(Key.Key_F, Control | Shift)
    assert panel.query.text() == '"Harbour Workers\' Union"'
    assert focus() is panel.query


def test_right_to_left_text_is_found_and_opened(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    add(bench, MANY_SCRIPTS)
    word = "\u0627\u0644\u0648\u0632\u064a\u0631\u0629"
    press(Key.Key_F, Control | Shift)
    panel.query.setText(word)
    press(Key.Key_Return)
    settled(qtbot, bench)
    assert lines(panel) == [f"+{word}"]
    assert not panel.table.grab().isNull()
    press(Key.Key_Down)
    press(Key.Key_Return)
    span = bench.window.view.selection()
    assert span is not None
    assert span.of(text_of(bench)) == word


# -- while it runs --------------------------------------------------------------------------------------

HIT = Hit(1, "A title", Span(0, 3), "left ", "hit", " right", tagged=False)


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A search that gives one batch and then runs until it is cancelled; the event says that it has ended."""
    ended = threading.Event()

    def search(_self: Finding, _query: str, *, progress: Progress, **_how: object) -> Iterator[list[Hit]]:
        try:
            yield [HIT] * 3
            while True:
                progress(0, 100)
        finally:
            ended.set()

    monkeypatch.setattr(Finding, "search", search)
    return ended


def begin(qtbot: QtBot, bench: Workbench, panel: ResultsPanel) -> None:
    press(Key.Key_F, Control | Shift)
    type_text("anything")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(lines(panel)) == 3)
    assert panel.stop_button.isVisible()


def test_a_search_can_be_stopped(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    QTest.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    assert not bench.finding.busy
    assert not panel.stop_button.isVisible()
    assert len(lines(panel)) == 3
    assert "stopped" in panel.counts.accessibleName()
    qtbot.waitUntil(endless.is_set)


def test_another_search_ends_the_one_before(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    select(bench, "quay")
    press_e(qtbot, bench)
    qtbot.waitUntil(endless.is_set)
    assert lines(panel) == ["+quay"] * 4


@pytest.mark.parametrize("error", [UserError("It takes too long."), ZeroDivisionError()])
def test_a_search_that_fails_tags_nothing(
    qtbot: QtBot,
    bench: Workbench,
    panel: ResultsPanel,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    fail, bugs = threading.Event(), list[BaseException]()

    def search(_self: Finding, _query: str, **_how: object) -> Iterator[list[Hit]]:
        yield [HIT] * 3
        assert fail.wait(5)
        raise error

    monkeypatch.setattr(Finding, "search", search)
    monkeypatch.setattr(bench.finding._results._feed, "_report_bug", bugs.append)
    begin(qtbot, bench, panel)
    panel.tag.setFocus()
    press(Key.Key_Return)
    fail.set()
    settled(qtbot, bench)
    assert focus() is panel.tag  # and not the field that would ask what they are
    assert "stopped" in panel.counts.accessibleName()
    assert bugs == ([] if isinstance(error, UserError) else [error])


def test_closing_the_panel_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not bench.finding.busy
    assert not panel.isVisible()
    qtbot.waitUntil(endless.is_set)


def test_closing_the_project_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    bench.projects.close()
    assert endless.is_set()
    assert not panel.isVisible()
    assert lines(panel) == []


def test_closing_the_window_ends_the_search(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, endless: threading.Event
) -> None:
    begin(qtbot, bench, panel)
    bench.window.close()
    assert endless.is_set()


def test_the_panel_is_used_while_ten_thousand_rows_arrive(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = threading.Event()

    def search(_self: Finding, _query: str, *, progress: Progress, **_how: object) -> Iterator[list[Hit]]:
        for start in range(0, 10_000, 250):
            progress(start, 10_000)
            yield [
                Hit(n, f"Story {n}", Span(0, 3), f"left {n} ", "hit", "", tagged=False)
                for n in range(start, start + 250)
            ]
            if start == 2_500:
                assert seen.wait(5)

    monkeypatch.setattr(Finding, "search", search)
    press(Key.Key_F, Control | Shift)
    type_text("hit")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: panel.model.rowCount() >= 2_500)
    press(Key.Key_Down)
    press(Key.Key_Space)
    panel.order.setFocus()
    press(Key.Key_Down)
    panel.filter.setFocus()
    type_text("left 1")
    seen.set()
    settled(qtbot, bench)
    assert len(panel.model.hits) == 10_000
    assert panel.model.rowCount() == sum("1" in str(n) for n in range(10_000))
    assert 0 not in panel.model.ticked()


def test_the_results_are_shown_again_or_asked_for(bench: Workbench, panel: ResultsPanel) -> None:
    press(Key.Key_E, Control | Shift)
    assert panel.isVisible()
    assert focus() is panel.query
    assert not panel.title.isVisible()


def test_shown_again_the_results_are_as_they_were(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    search(qtbot, bench, "qua*")
    found = lines(panel)
    select(bench, "Port")
    bench.finding.show_results(True)
    assert panel.query.text() == "qua*"
    assert lines(panel) == found
    assert focus() is panel.table


def test_the_scope_is_remembered(bench: Workbench, panel: ResultsPanel) -> None:
    panel.choose_scope(whole_project=True)
    bench.projects.close()
    assert bench.settings.value.window["find_in"] == "project"
