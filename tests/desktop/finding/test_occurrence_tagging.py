"""Every occurrence of a name, with keys, in the real window."""

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import story
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    every,
    focus,
    hint,
    press,
    select,
    type_text,
    words_of,
)
from tests.desktop.finding.searching import add, lines, press_e, settled, tag

from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Origin, Passage


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
