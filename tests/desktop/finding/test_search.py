"""The results of a search, with keys, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.builders import MANY_SCRIPTS, story
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    every,
    focus,
    message,
    press,
    select,
    text_of,
    type_text,
)
from tests.desktop.finding.searching import add, lines, press_e, search, settled, tag

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention


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


def test_hits_in_a_text_that_is_corrected_are_found_anew(
    qtbot: QtBot, bench: Workbench, panel: ResultsPanel
) -> None:
    search(qtbot, bench, "quay")
    count = panel.model.rowCount()
    assert bench.desk.session is not None
    bench.desk.session.correcting.correct(1, text_of(bench).replace("quay", "pier", 1))
    settled(qtbot, bench)
    assert panel.model.rowCount() == count - 1
    assert {hit.span.of(text_of(bench)) for hit in panel.model.hits} == {"quay"}
