"""Tagging in the real window: what the keys and the buttons do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from tests.builders import story, write_stories
from tests.desktop.driving import (
    Alt,
    Control,
    Key,
    Shift,
    click_row,
    every,
    focus,
    hint,
    message,
    only,
    press,
    select,
    text_of,
    type_text,
    words_of,
)

from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Passage, Quotation, QuotationType
from copydesk.domain.article import Status


def tag_actor(bench: Workbench, words: str, name: str = "", nth: int = 0) -> Mention:
    before = set(bench.desk.annotations)
    select(bench, words, nth)
    press(Key.Key_A)
    if name:
        type_text(name)
    press(Key.Key_Return)
    (new,) = set(bench.desk.annotations) - before
    mention = bench.desk.annotations[new]
    assert isinstance(mention, Mention)
    return mention


def tag_quotation(bench: Workbench, words: str) -> Quotation:
    select(bench, words)
    press(Key.Key_Q)
    selected = bench.desk.selection
    assert isinstance(selected, Quotation)
    return selected


# -- actors and topics ----------------------------------------------------------------------------------


def test_a_key_and_enter_tag_an_actor(bench: Workbench) -> None:
    select(bench, "Kestrel Port Authority")
    press(Key.Key_A)
    field = bench.window.tagging.picker.field
    assert focus() is field
    assert field.selectedText() == "Kestrel Port Authority"
    press(Key.Key_Return)
    mention = only(bench, Mention)
    assert words_of(bench, mention) == ["Kestrel Port Authority"]
    assert bench.desk.name_of(mention) == "Kestrel Port Authority"
    assert bench.desk.selected == mention.id
    assert focus() is bench.window.view
    assert bench.window.status.saved.text() == "Saved"


def test_the_same_actor_at_the_same_words_is_selected_and_said(bench: Workbench) -> None:
    first = tag_actor(bench, "Kestrel Port Authority")
    bench.desk.select(None)
    select(bench, "Kestrel Port Authority")
    press(Key.Key_A)
    press(Key.Key_Return)
    assert only(bench, Mention).id == first.id == bench.desk.selected
    assert hint(bench) == "These words are tagged as Kestrel Port Authority already."
    assert focus() is bench.window.view
    another = tag_actor(bench, "Kestrel Port Authority", "Velmora")
    assert another.actor != first.actor, "another actor at the same words stays possible"


def test_the_same_topic_is_said_too(bench: Workbench) -> None:
    for _ in range(2):
        select(bench, "talks must follow")
        press(Key.Key_T)
        type_text("Talks")
        press(Key.Key_Return)
    assert "These words are tagged as Talks already." in hint(bench)
    for _ in range(2):
        bench.window.view.select(None)
        press(Key.Key_T)
        type_text("Talks")
        press(Key.Key_Return)
    assert hint(bench) == "The article is tagged as Talks already."
    assert len(every(bench, Passage)) == 2


def test_retagging_makes_no_double(bench: Workbench) -> None:
    tag_actor(bench, "KPA", "Kestrel Port Authority")
    other = tag_actor(bench, "KPA", "Velmora Pilots")
    assert bench.desk.selected == other.id
    press(Key.Key_R)
    type_text("Kestrel Port Authority")
    press(Key.Key_Return)
    assert [bench.desk.name_of(each) for each in every(bench, Mention)] == [
        "Kestrel Port Authority",
        "Velmora Pilots",
    ]
    assert "already" in hint(bench)


def test_a_known_name_is_found_by_a_few_letters(bench: Workbench) -> None:
    first = tag_actor(bench, "Kestrel Port Authority")
    second = tag_actor(bench, "the authority", "kest")
    assert second.actor == first.actor


def test_a_new_name_is_typed_over_the_selected_one(bench: Workbench) -> None:
    mention = tag_actor(bench, "KPA", "Kestrel Port Authority")
    assert bench.desk.name_of(mention) == "Kestrel Port Authority"
    assert words_of(bench, mention) == ["KPA"]


def test_the_new_row_is_taken_with_the_arrow_key(bench: Workbench) -> None:
    first = tag_actor(bench, "Kestrel Port Authority")
    select(bench, "The Kestrel Port")
    press(Key.Key_A)
    type_text("Kestrel Port")
    for _ in range(9):
        press(Key.Key_Down)
    press(Key.Key_Return)
    assert {bench.desk.name_of(each) for each in every(bench, Mention)} == {
        "Kestrel Port Authority",
        "Kestrel Port",
    }
    assert first.actor != every(bench, Mention)[-1].actor


def test_a_new_actor_is_of_the_kind_that_is_chosen(bench: Workbench) -> None:
    bench.window.tagging.picker.set_new_actor_kind(ActorKind.STATE_BODY)
    mention = tag_actor(bench, "Kestrel Port Authority")
    assert bench.desk.session is not None
    assert bench.desk.session.codebook.actor(mention.actor).kind is ActorKind.STATE_BODY


def test_escape_gives_up_and_keeps_the_selection(bench: Workbench) -> None:
    span = select(bench, "Kestrel Port Authority")
    press(Key.Key_A)
    press(Key.Key_Escape)
    assert bench.desk.annotations == {}
    assert focus() is bench.window.view
    assert bench.window.view.selection() == span
    assert bench.window.tagging.picker.field.text() == ""


def test_a_topic_is_tagged_on_the_selection(bench: Workbench) -> None:
    select(bench, "pay talks must follow")
    press(Key.Key_T)
    type_text("Labour relations")
    press(Key.Key_Return)
    passage = only(bench, Passage)
    assert words_of(bench, passage) == ["pay talks must follow"]
    assert bench.desk.name_of(passage) == "Labour relations"


def test_a_topic_without_selection_is_of_the_whole_article(bench: Workbench) -> None:
    press(Key.Key_T)
    type_text("Ports")
    press(Key.Key_Return)
    assert only(bench, Passage).spans == ()
    assert bench.window.tagging.tree.annotations.index_of(only(bench, Passage).id).data() == "Whole article"


@pytest.mark.parametrize(("key", "said"), [(Key.Key_A, "then press A"), (Key.Key_1, "no recent tag 1")])
def test_without_a_selection_the_status_bar_says_what_to_do(bench: Workbench, key: Qt.Key, said: str) -> None:
    press(key)
    assert said in hint(bench)
    assert focus() is bench.window.view


def test_letters_do_nothing_outside_the_text(bench: Workbench) -> None:
    select(bench, "Kestrel Port Authority")
    bench.window.articles.filter.setFocus()
    type_text("qat1")
    assert bench.window.articles.filter.text() == "qat1"
    assert bench.desk.annotations == {}


def test_a_digit_tags_with_a_recent_entry(bench: Workbench) -> None:
    tag_actor(bench, "Kestrel Port Authority")
    tag_actor(bench, "Harbour Workers' Union")
    select(bench, "KPA")
    press(Key.Key_2)
    named = {tuple(words_of(bench, each)): bench.desk.name_of(each) for each in every(bench, Mention)}
    assert named["KPA",] == "Kestrel Port Authority"


def test_a_click_on_a_recent_entry_tags_the_selection(bench: Workbench) -> None:
    tag_actor(bench, "Kestrel Port Authority")
    select(bench, "KPA")
    click_row(bench.window.tagging.picker.list, 0)
    assert len(every(bench, Mention)) == 2


def test_typing_into_the_field_first_finds_both_kinds(bench: Workbench) -> None:
    select(bench, "KPA")
    bench.window.tagging.picker.field.setFocus()
    type_text("Port")
    offered = [bench.window.tagging.picker.choices.index(row).data() for row in range(2)]
    assert offered == ["New actor: Port", "New topic: Port"]
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["KPA"]


# -- quotations -----------------------------------------------------------------------------------------


def test_a_quotation_snaps_to_its_marks_and_is_selected(bench: Workbench) -> None:
    quotation = tag_quotation(bench, "We have a plan that keeps people safe")
    assert words_of(bench, quotation) == ['"We have a plan that keeps people safe,"']
    assert quotation.type is QuotationType.DIRECT
    assert bench.desk.article is not None
    assert bench.desk.article.status is Status.IN_PROGRESS


def test_a_click_into_quoted_words_is_enough(bench: Workbench) -> None:
    span = select(bench, "plan")
    bench.window.view.select(None)
    assert bench.window.view.caret() == span.end
    press(Key.Key_Q)
    assert words_of(bench, only(bench, Quotation)) == ['"We have a plan that keeps people safe,"']


def test_more_content_speaker_and_cue_come_from_selections(bench: Workbench) -> None:
    tag_quotation(bench, "We have a plan that keeps people safe")
    select(bench, "and ships will dock again before June")
    press(Key.Key_Q, Shift)
    select(bench, "told")
    press(Key.Key_C)
    tag_actor(bench, "Mirela Osk")
    select(bench, "authority head Mirela Osk")
    press(Key.Key_S)
    quotation = only(bench, Quotation)
    assert len(quotation.content) == 2
    assert [span.of(text_of(bench)) for span in quotation.cue] == ["told"]
    assert [span.of(text_of(bench)) for span in quotation.speaker_spans] == ["authority head Mirela Osk"]
    assert bench.desk.name_of(quotation) == "Mirela Osk"
    assert bench.desk.selected == quotation.id
    press(Key.Key_Z, Control)
    quotation = only(bench, Quotation)
    assert (quotation.speaker, quotation.speaker_spans) == (None, ())


def test_a_speaker_known_by_name_is_found_without_a_mention(bench: Workbench) -> None:
    tag_actor(bench, "Mirela Osk")
    bench.tagging.delete()
    tag_quotation(bench, "We have a plan that keeps people safe")
    select(bench, "Mirela Osk")
    press(Key.Key_S)
    assert bench.desk.name_of(only(bench, Quotation)) == "Mirela Osk"
    assert focus() is bench.window.view


def test_an_unknown_speaker_is_offered_in_the_details(bench: Workbench) -> None:
    tag_quotation(bench, "We have a plan that keeps people safe")
    select(bench, "Mirela Osk")
    press(Key.Key_S)
    line = bench.window.tagging.details.quotation.speaker
    assert focus() is line
    assert line.selectedText() == "Mirela Osk"
    press(Key.Key_Return)
    quotation = only(bench, Quotation)
    assert bench.desk.name_of(quotation) == "Mirela Osk"
    assert len(quotation.speaker_spans) == 1


def test_the_selected_mention_can_be_made_the_speaker(bench: Workbench) -> None:
    mention = tag_actor(bench, "Mirela Osk")
    quotation = tag_quotation(bench, "We have a plan that keeps people safe")
    bench.window.view.select(None)
    bench.desk.select(mention.id)
    press(Key.Key_S)
    quotation = only(bench, Quotation)
    assert quotation.speaker == mention.actor
    assert quotation.speaker_spans == mention.spans


def test_a_mention_of_the_speaker_does_not_replace_the_speakers_words(bench: Workbench) -> None:
    tag_actor(bench, "authority head Mirela Osk", "Mirela Osk")
    other = tag_actor(bench, "people", "Mirela Osk")
    tag_quotation(bench, "We have a plan that keeps people safe")
    select(bench, "authority head Mirela Osk")
    press(Key.Key_S)
    assert hint(bench) == "Speaker: Mirela Osk. Ctrl+Z takes it back."
    before = only(bench, Quotation)
    bench.window.view.select(None)
    bench.desk.select(other.id)
    press(Key.Key_S)
    assert only(bench, Quotation) == before
    assert hint(bench).startswith("Mirela Osk is the speaker already.")


@pytest.mark.parametrize("leave", ["next_article", "previous_article", "done_and_next"])
def test_leaving_the_article_takes_no_name_that_was_only_offered(bench: Workbench, leave: str) -> None:
    assert bench.desk.session is not None
    files = write_stories(bench.desk.session.path.parent / "more", [story(1), story(2)])
    bench.desk.session.articles.import_paths(files)
    bench.desk.show_article(2)
    tag_quotation(bench, "Boat 1 will sail")
    select(bench, "Ilse Marden")
    press(Key.Key_S)
    assert focus() is bench.window.tagging.details.quotation.speaker
    asked = bench.desk.selected
    bench.window.actions_[leave].trigger()
    assert bench.desk.article is not None and bench.desk.article.id != 2
    assert focus() is bench.window.view
    (kept,) = bench.desk.session.articles.annotations(2)
    assert isinstance(kept, Quotation) and kept.id == asked
    assert kept.speaker is None
    assert bench.desk.session.codebook.actors() == []


def test_the_next_article_is_not_asked_what_the_one_before_was(bench: Workbench) -> None:
    assert bench.desk.session is not None
    files = write_stories(bench.desk.session.path.parent / "more", [story(1)])
    bench.desk.session.articles.import_paths(files)
    select(bench, "KPA")
    press(Key.Key_A)
    press(Key.Key_Down, Alt)
    assert bench.desk.article is not None and bench.desk.article.id == 2
    assert focus() is bench.window.view
    assert bench.window.tagging.picker.field.text() == ""


def test_without_a_quotation_speaker_and_cue_cannot_be_set(bench: Workbench) -> None:
    for name in ("set_speaker", "set_cue", "add_to_quotation"):
        assert not bench.window.actions_[name].isEnabled()
    tag_quotation(bench, "We have a plan that keeps people safe")
    for name in ("set_speaker", "set_cue", "add_to_quotation"):
        assert bench.window.actions_[name].isEnabled()


# -- changing, deleting, undoing ------------------------------------------------------------------------


def test_delete_and_undo_bring_an_annotation_back(bench: Workbench) -> None:
    mention = tag_actor(bench, "Mirela Osk")
    press(Key.Key_Delete)
    assert bench.desk.annotations == {}
    press(Key.Key_Z, Control)
    assert words_of(bench, only(bench, Mention)) == ["Mirela Osk"]
    assert bench.desk.selected == mention.id
    press(Key.Key_Z, Control | Shift)
    assert bench.desk.annotations == {}


def test_the_menu_says_what_undo_undoes(bench: Workbench) -> None:
    tag_actor(bench, "Mirela Osk")
    assert bench.window.actions_["undo"].text() == "&Undo Tag actor: Mirela Osk"
    press(Key.Key_Z, Control)
    assert bench.window.actions_["redo"].text() == "&Redo Tag actor: Mirela Osk"


def test_undo_acts_while_an_empty_field_has_the_focus(bench: Workbench) -> None:
    tag_actor(bench, "Mirela Osk")
    bench.window.tagging.picker.field.setFocus()
    press(Key.Key_Z, Control)
    assert bench.desk.annotations == {}


def test_bounds_move_by_key(bench: Workbench) -> None:
    tag_actor(bench, "Mirela")
    press(Key.Key_Right, Alt | Shift | Control)
    assert words_of(bench, only(bench, Mention)) == ["Mirela Osk"]
    press(Key.Key_Down, Alt | Shift)
    assert words_of(bench, only(bench, Mention)) == ["irela Osk"]


def test_next_and_previous_go_through_the_annotations(bench: Workbench) -> None:
    later = tag_actor(bench, "Jonas Feld")
    earlier = tag_actor(bench, "Mirela Osk")
    press(Key.Key_N)
    assert bench.desk.selected == later.id
    press(Key.Key_P)
    assert bench.desk.selected == earlier.id


# -- mouse only -----------------------------------------------------------------------------------------


def click(bench: Workbench, name: str) -> None:
    button = bench.window.findChild(QToolButton, f"button_{name}")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everything_can_be_tagged_with_buttons_and_clicks(bench: Workbench) -> None:
    choices = bench.window.tagging.picker.list
    select(bench, "Mirela Osk")
    click(bench, "tag_actor")
    click_row(choices, 0)
    select(bench, "reopen the northern quay")
    click(bench, "tag_topic")
    type_text("Quay")
    click_row(choices, 0)
    select(bench, "We have a plan that keeps people safe")
    click(bench, "tag_quotation")
    select(bench, "authority head Mirela Osk")
    click(bench, "set_speaker")
    select(bench, "told")
    click(bench, "set_cue")
    select(bench, "and ships will dock again before June")
    click(bench, "add_to_quotation")
    quotation = only(bench, Quotation)
    assert bench.desk.name_of(quotation) == "Mirela Osk"
    assert (len(quotation.content), len(quotation.cue), len(quotation.speaker_spans)) == (2, 1, 1)
    assert bench.desk.name_of(only(bench, Passage)) == "Quay"
    assert message(bench) == ""
