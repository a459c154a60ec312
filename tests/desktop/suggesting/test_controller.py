"""Going through suggestions, accepting and rejecting them: with the keys of a coder."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.builders import story, write_stories
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
    words_of,
)
from tests.desktop.suggesting.conftest import selected, words

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind, Mention, Origin, Part, Passage, Quotation
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor


def names(bench: Workbench) -> list[str]:
    return [bench.desk.name_of(each) for each in every(bench, Mention)]


def test_enter_accepts_and_x_rejects_and_the_next_is_selected(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert names(bench) == ["Kestrel Port Authority"]
    assert every(bench, Mention)[0].origin is Origin.SUGGESTED
    assert selected(offers) == "KPA"
    press(Key.Key_X)
    assert selected(offers) == "Harbour Workers' Union"
    assert names(bench) == ["Kestrel Port Authority"]
    assert hint(bench).startswith("Rejected: Kestrel Port Authority")
    assert bench.window.status.suggestions.text().startswith("5 ")


def test_where_an_accepted_one_comes_from_is_told_quietly(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Return)
    (mention,) = every(bench, Mention)
    assert mention.provenance is not None
    bench.desk.select(mention.id)
    details, here = bench.window.tagging.details.origin, bench.window.foot.here
    assert details.accessibleName() == "Suggested, 75%, accepted"
    assert "Kestrel Port Authority (Suggested, 75%, accepted)" in here.accessibleName()
    for label in (details, here):
        assert f"{mention.provenance.engine}, {mention.provenance.version}" in label.toolTip()
    by_hand = bench.desk.do(
        lambda session: session.tagging.tag_actor(1, (select(bench, "Fishing"),), "Fleet")
    )
    bench.desk.select(by_hand)
    assert not details.isVisible()


def test_undo_brings_each_back_and_selects_it(bench: Workbench, offers: Offers) -> None:
    before = words(offers)
    press(Key.Key_Tab)
    press(Key.Key_Return)
    press(Key.Key_X)
    assert selected(offers) == "Harbour Workers' Union"
    press(Key.Key_Z, Control)
    assert selected(offers) == "KPA"
    press(Key.Key_Z, Control)
    assert (words(offers), selected(offers)) == (before, "Kestrel Port Authority")
    assert every(bench, Mention) == []


def test_what_is_undone_in_another_article_is_selected_there(bench: Workbench, offers: Offers) -> None:
    offers.select(list(offers.all())[1].id)
    press(Key.Key_X)
    bench.desk.show_article(None)
    press(Key.Key_Z, Control)
    assert selected(offers) == "KPA"


def test_a_whole_quotation_is_accepted_with_one_key(bench: Workbench, offers: Offers) -> None:
    offers.select(list(offers.all())[3].id)
    press(Key.Key_Enter)
    (quotation,) = every(bench, Quotation)
    assert len(quotation.content) == 2
    assert bench.desk.name_of(quotation) == "Mirela Osk"
    assert [span.of(text_of(bench)) for span in quotation.cue] == ["told"]


def test_the_last_one_leaves_nothing_selected(bench: Workbench, offers: Offers) -> None:
    offers.select(next(iter(offers.all())).id)
    for _ in range(7):
        press(Key.Key_X)
    assert (words(offers), offers.selected) == ([], None)
    assert hint(bench).endswith("No suggestion is left here.")
    assert focus() is bench.window.view


def test_that_none_is_left_is_said_once_the_article_was_looked_through_again(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    for each in list(offers.all())[1:]:
        offers.select(each.id)
        press(Key.Key_X)
    press(Key.Key_Return)
    assert (words(offers), bench.suggesting.runner.busy) == ([], True)
    assert hint(bench) == "Accepted: Kestrel Port Authority. Ctrl+Z takes it back."
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert hint(bench).endswith("takes it back. No suggestion is left here.")


def test_that_none_is_left_is_not_said_where_looking_again_finds_another(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    session = bench.desk.session
    assert session is not None
    for each in list(offers.all())[1:]:
        offers.select(each.id)
        press(Key.Key_X)
    press(Key.Key_Return)
    session.codebook.add_actor("Dockers", aliases=("Fishing boats",))
    qtbot.waitUntil(lambda: words(offers) == ["Fishing boats"])
    assert "left here" not in hint(bench)


def test_that_none_is_left_is_not_said_of_another_article(bench: Workbench, offers: Offers) -> None:
    offers.select(next(iter(offers.all())).id)
    for _ in range(7):
        press(Key.Key_X)
    bench.desk.show_article(None)
    assert hint(bench) == ""


def test_the_next_is_selected_where_some_went_with_the_one_that_was_accepted(
    bench: Workbench, offers: Offers
) -> None:
    session, quotation = bench.desk.session, list(offers.all())[3]
    assert session is not None
    inside, later = list(offers.all())[4:6]
    kept = session.suggesting.accept
    offers.select(quotation.id)

    def accept_both(ids: list[int], **_moved: object) -> list[int]:
        session.suggesting.reject([inside.id])
        return kept(ids)

    session.suggesting.accept = accept_both  # type: ignore[method-assign] - one that lies across goes too
    press(Key.Key_Return)
    assert offers.selected == later.id


def test_a_settled_quotation_is_called_one(bench: Workbench, offers: Offers) -> None:
    offers.select(list(offers.all())[3].id)
    press(Key.Key_X)
    assert hint(bench).startswith("Rejected: the quotation of Mirela Osk")


def test_enter_edits_an_annotation_as_before(bench: Workbench, offers: Offers) -> None:
    span = select(bench, "Jonas Feld")
    assert bench.desk.session is not None
    bench.desk.select(bench.desk.session.tagging.tag_actor(1, (span,), "Jonas Feld"))
    press(Key.Key_Return)
    assert bench.window.tagging.details.isAncestorOf(focus())
    assert len(every(bench, Mention)) == 1


def test_keys_mean_nothing_where_no_suggestion_is_selected(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_X)
    press(Key.Key_Return)
    assert len(words(offers)) == 7
    bench.window.tagging.picker.field.setFocus()
    press(Key.Key_X)
    assert bench.window.tagging.picker.field.text() == "x"


def test_a_click_on_a_ghost_selects_it(bench: Workbench, offers: Offers) -> None:
    port, left = bench.window.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=place_of(bench, "Harbour Workers'"))
    assert selected(offers) == "Harbour Workers' Union"
    assert bench.window.foot.here.accessibleName().startswith("Suggestion, 60%: Mention: Harbour")
    QTest.mouseClick(port, left, pos=place_of(bench, "Fishing"))
    assert offers.selected is None


def place_of(bench: Workbench, words: str) -> QPoint:
    """Where these words begin in the text, in pixels."""
    sheet = bench.window.view._sheet  # pyright: ignore[reportPrivateUsage] - to point
    at = text_of(bench).index(words)
    line = sheet.line_of(at)
    assert line is not None
    return runs(line, at, at + 1, sheet.offsets)[0].rect.center().toPoint()


def menu_at(bench: Workbench, words: str) -> tuple[QMenu, list[str]]:
    """The menu that a right click on these words opens, and what stands in it."""
    view, place = bench.window.view, place_of(bench, words)
    place_there = view.viewport().mapToGlobal(place)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place_there))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu, [action.text().replace("&", "") for action in menu.actions()]


def test_a_menu_on_a_ghost_begins_with_what_settles_it(bench: Workbench, offers: Offers) -> None:
    menu, said = menu_at(bench, "Harbour Workers'")
    assert said[:2] == ["Accept the suggestion", "Reject the suggestion"]
    assert "Actor…" in said
    menu.actions()[0].trigger()
    menu.close()
    assert names(bench) == ["Harbour Workers' Union"]
    menu, said = menu_at(bench, "Fishing")
    menu.close()
    assert "Accept the suggestion" not in said


def test_selected_words_stay_so_where_a_menu_on_a_ghost_is_asked_for(
    bench: Workbench, offers: Offers
) -> None:
    span = select(bench, "Harbour Workers")
    menu, said = menu_at(bench, "Harbour Workers'")
    assert said[0].startswith("Suggestion, 60%")
    assert bench.window.view.selection() == span
    menu.actions()[0].trigger()
    menu.close()
    assert selected(offers) == "Harbour Workers' Union"


def test_all_here_are_accepted_in_one_change(bench: Workbench, offers: Offers) -> None:
    bench.window.actions_["accept_all_suggestions"].trigger()
    assert (len(bench.desk.annotations), words(offers)) == (7, [])
    press(Key.Key_Z, Control)
    assert (len(bench.desk.annotations), len(words(offers))) == (0, 7)


def test_they_are_made_in_all_articles_beside_the_window(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.import_paths(write_stories(session.path.parent / "more", map(story, range(5))))
    bench.window.actions_["suggest_everywhere"].trigger()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert len(session.suggesting.articles_with_open()) == 6
    assert bench.window.articles.model.facets.suggested == 6
    assert "suggestion" in message(bench)
    QTest.mouseClick(bench.window.bar.button, Qt.MouseButton.LeftButton)
    assert bench.window.articles.model.wanted.suggested
    bench.window.actions_["suggest_everywhere"].trigger()
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    bench.desk.show_article(2)
    assert message(bench) == ""


def test_the_menu_turns_them_off_and_that_is_remembered(bench: Workbench, offers: Offers) -> None:
    action = bench.window.actions_["show_suggestions"]
    assert action.isChecked()
    action.trigger()
    assert (words(offers), bench.settings.value.suggestions) == ([], False)
    assert not bench.window.tagging.suggestions.isVisible()
    assert not bench.window.actions_["next_suggestion"].isEnabled()
    action.trigger()
    assert (len(words(offers)), bench.settings.value.suggestions) == (7, True)


@pytest.mark.usefixtures("offers")
def test_no_text_moves_when_they_come_and_go(bench: Workbench) -> None:
    sheet = bench.window.view._sheet  # pyright: ignore[reportPrivateUsage] - what is laid out
    before = [line.rect for line in sheet.lines(0, 2_000)]
    bench.window.actions_["show_suggestions"].trigger()
    QApplication.processEvents()
    assert [line.rect for line in sheet.lines(0, 2_000)] == before


def test_a_quotation_tagged_on_a_suggested_one_gets_its_cue_and_speaker_by_their_keys(
    bench: Workbench, offers: Offers
) -> None:
    session = bench.desk.session
    assert session is not None
    speaker = session.codebook.add_actor("Mirela Osk")
    bench.suggesting.runner.run()
    suggested = list(offers.all())[3]
    span = suggested.spans[0]
    bench.window.view.select(Span(span.start + 1, span.end - 4))
    for key in (Key.Key_Q, Key.Key_C, Key.Key_S):
        press(key)
    (quotation,) = every(bench, Quotation)
    assert quotation.cue == suggested.parts[Part.CUE]
    assert (quotation.speaker, quotation.speaker_spans) == (speaker, suggested.parts[Part.SPEAKER])


def test_arrows_adjust_a_suggestion_before_it_is_accepted(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Right, Control | Alt | Shift)
    assert selected(offers) == "Kestrel Port Authority (KPA"
    assert hint(bench).startswith("The suggestion is adjusted.")
    press(Key.Key_Right, Alt | Shift)
    assert names(bench) == []
    chosen = offers.get(offers.selected)
    assert chosen is not None
    assert offers.name_of(chosen) == "Kestrel Port Authority (KPA)"
    press(Key.Key_Return)
    mention = next(each for each in every(bench, Mention))
    assert words_of(bench, mention) == ["Kestrel Port Authority (KPA)"]
    assert mention.provenance is not None
    assert mention.provenance.edited
    press(Key.Key_Z, Control)
    assert "Kestrel Port Authority" in words(offers)


def test_esc_puts_an_adjusted_suggestion_back_and_then_leaves_it(bench: Workbench, offers: Offers) -> None:
    rows = bench.window.tagging.suggestions.list
    for widget in (bench.window.view, rows):
        offers.select(next(iter(offers.all())).id)
        widget.setFocus()
        press(Key.Key_Right, Control | Alt | Shift)
        assert hint(bench).endswith("Enter accepts it so, Esc puts it back.")
        press(Key.Key_Escape)
        assert selected(offers) == "Kestrel Port Authority"
        assert (offers.moved, hint(bench)) == ({}, "The suggestion stands where it was proposed.")
        press(Key.Key_Escape)
        assert offers.selected is None


def test_whoever_is_tagged_by_hand_where_they_are_suggested_is_of_that_kind(
    bench: Workbench, offers: Offers
) -> None:
    picker = bench.window.tagging.picker
    before = picker.new_actor_kind
    suggested = list(offers.all())[2]
    assert isinstance(suggested.actor, NewActor)
    assert suggested.actor.kind != before
    offers.select(suggested.id)
    press(Key.Key_A)
    assert picker.new_actor_kind == suggested.actor.kind
    press(Key.Key_Escape)
    assert picker.new_actor_kind == before
    select(bench, "Fishing")
    press(Key.Key_A)
    assert picker.new_actor_kind == before


def test_del_rejects_as_x_does(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Delete)
    assert hint(bench).startswith("Rejected: Kestrel Port Authority")
    assert selected(offers) == "KPA"


def test_a_suggestion_put_back_where_it_was_is_not_edited(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Left, Alt | Shift)
    press(Key.Key_Right, Alt | Shift)
    press(Key.Key_Return)
    (mention,) = every(bench, Mention)
    assert mention.provenance is not None
    assert not mention.provenance.edited


def test_what_is_adjusted_is_so_in_the_list_and_when_all_are_accepted(
    bench: Workbench, offers: Offers
) -> None:
    rows = bench.window.tagging.suggestions.list
    rows.setFocus()
    offers.select(next(iter(offers.all())).id)
    press(Key.Key_Down, Control | Alt | Shift)
    assert rows.rows.index(0).data() == "Port Authority (new)"
    bench.window.actions_["accept_all_suggestions"].trigger()
    edited = [each for each in every(bench, Mention) if each.provenance and each.provenance.edited]
    assert [words_of(bench, each) for each in edited] == [["Port Authority"]]


def test_another_article_forgets_what_was_adjusted(bench: Workbench, offers: Offers) -> None:
    press(Key.Key_Tab)
    press(Key.Key_Right, Control | Alt | Shift)
    assert bench.desk.session is not None
    bench.desk.session.suggesting.run()
    assert words(offers)[0] == "Kestrel Port Authority (KPA"
    bench.desk.show_article(None)
    bench.desk.show_article(1)
    bench.suggesting.runner.run()
    offers.read()
    assert words(offers)[0] == "Kestrel Port Authority"


def topics_of(offers: Offers) -> list[str]:
    return [offers.told(each) for each in offers.all() if each.kind is Kind.PASSAGE]


def test_topics_are_suggested_when_asked_for_with_what_speaks_for_them(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    press(Key.Key_O)
    assert hint(bench).startswith("There are no topics yet.")
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_topic("Pay talks")
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert topics_of(offers) == []
    bench.window.view.setFocus()
    press(Key.Key_O)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert topics_of(offers) == ["Suggestion, 70%: Passage: Pay talks (pay talks)"]
    assert hint(bench).startswith("1 topic")
    rows = bench.window.tagging.suggestions.list.rows
    said = [rows.index(row).data() for row in range(rows.rowCount())]
    assert any(each.startswith("Pay talks: The union welcomed the decision") for each in said)
    press(Key.Key_Return)
    (passage,) = every(bench, Passage)
    assert words_of(bench, passage)[0].startswith("The union welcomed the decision")
    press(Key.Key_O)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert hint(bench).startswith("All topics that words here speak for are tagged or rejected already.")


def test_that_no_words_speak_for_a_topic_is_said(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_topic("Coral reefs")
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    bench.window.view.setFocus()
    press(Key.Key_O)
    qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert topics_of(offers) == []
    assert hint(bench).startswith("No words here speak for a topic.")
