"""What a key takes: the selection without what stuck to it, or the words at the caret."""

import pytest
from tests.builders import write_stories
from tests.desktop.driving import (
    Key,
    Shift,
    every,
    focus,
    hint,
    only,
    press,
    select,
    text_of,
    type_text,
    words_of,
)

from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Mention, Passage, Quotation


def caret_in(bench: Workbench, words: str) -> None:
    bench.window.view.place_caret(text_of(bench).index(words) + 1)


@pytest.mark.parametrize("selected", ["Mirela Osk ", " Mirela Osk", "Mirela Osk told"[:11]])
def test_stray_space_is_not_tagged(bench: Workbench, selected: str) -> None:
    select(bench, selected)
    press(Key.Key_A)
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["Mirela Osk"]


def test_what_is_tagged_is_shown_before(bench: Workbench) -> None:
    select(bench, "Kestrel Bay"[:0] or "authority said.\n"[:9] + " ")
    press(Key.Key_A)
    span = bench.window.view.selection()
    assert span is not None
    assert span.of(text_of(bench)) == "authority"


def test_a_comma_stays_out_also_of_passages(bench: Workbench) -> None:
    select(bench, "Fishing boats may use the quay from May,")
    press(Key.Key_T)
    type_text("Fishing")
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Passage)) == ["Fishing boats may use the quay from May"]


def test_selections_are_taken_as_they_are_where_the_user_wants_it(bench: Workbench) -> None:
    bench.tagging.choose_snapping(False)
    assert not bench.settings.value.snapping
    select(bench, "May,")
    press(Key.Key_A)
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["May,"]
    select(bench, "a test for both sides")
    press(Key.Key_Q)
    assert words_of(bench, only(bench, Quotation)) == ["a test for both sides"]


def test_without_a_selection_the_name_at_the_caret_is_meant(bench: Workbench) -> None:
    caret_in(bench, "Port Authority (")
    press(Key.Key_A)
    assert bench.window.tagging.picker.field.text() == "Kestrel Port Authority"
    press(Key.Key_Return)
    assert words_of(bench, only(bench, Mention)) == ["Kestrel Port Authority"]


def test_of_the_parts_of_a_name_the_known_one_is_meant(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Harbour Workers' Union")
    caret_in(bench, "Workers' Union")
    press(Key.Key_A)
    assert bench.window.tagging.picker.field.text() == "Harbour Workers' Union"


def test_a_digit_tags_the_name_at_the_caret(bench: Workbench) -> None:
    caret_in(bench, "KPA)")
    press(Key.Key_A)
    press(Key.Key_Return)
    caret_in(bench, "KPA.")
    press(Key.Key_1)
    assert [words_of(bench, each) for each in every(bench, Mention)] == [["KPA"], ["KPA"]]


def test_space_repeats_the_last_tag(bench: Workbench) -> None:
    press(Key.Key_Space)
    assert "no tag to repeat" in hint(bench)
    caret_in(bench, "KPA)")
    press(Key.Key_A)
    press(Key.Key_Return)
    caret_in(bench, "KPA.")
    press(Key.Key_Space)
    assert [words_of(bench, each) for each in every(bench, Mention)] == [["KPA"], ["KPA"]]


def test_a_on_a_mention_asks_for_another_actor(bench: Workbench) -> None:
    caret_in(bench, "KPA)")
    press(Key.Key_A)
    press(Key.Key_Return)
    first = only(bench, Mention)
    press(Key.Key_Escape)
    bench.window.view.place_caret(first.spans[0].start + 1)
    press(Key.Key_A)
    type_text("Kestrel Port Authority")
    press(Key.Key_Return)
    assert only(bench, Mention).id == first.id
    assert bench.desk.name_of(only(bench, Mention)) == "Kestrel Port Authority"
    assert focus() is bench.window.view


def test_r_retags_what_is_selected_and_esc_leaves_it(bench: Workbench) -> None:
    select(bench, "pay talks must follow")
    press(Key.Key_T)
    type_text("Labour")
    press(Key.Key_Return)
    press(Key.Key_R)
    assert bench.window.tagging.picker.field.selectedText() == "Labour"
    press(Key.Key_Escape)
    assert bench.desk.name_of(only(bench, Passage)) == "Labour"
    press(Key.Key_R)
    type_text("Wages")
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Passage)) == "Wages"


def test_a_digit_on_a_mention_gives_it_that_actor(bench: Workbench) -> None:
    for words in ("KPA)", "Jonas Feld"):
        caret_in(bench, words)
        press(Key.Key_A)
        press(Key.Key_Return)
    assert bench.desk.name_of(every(bench, Mention)[1]) == "Jonas Feld"
    press(Key.Key_Escape)
    bench.window.view.place_caret(text_of(bench).index("Jonas Feld") + 1)
    press(Key.Key_2)
    assert bench.desk.name_of(every(bench, Mention)[1]) == "KPA"
    assert len(every(bench, Mention)) == 2


def test_q_takes_the_reported_clause_at_the_caret(bench: Workbench) -> None:
    caret_in(bench, "talks must follow")
    press(Key.Key_Q)
    assert words_of(bench, only(bench, Quotation)) == ["that pay talks must follow"]


def test_shift_q_adds_the_quoted_words_at_the_caret(bench: Workbench) -> None:
    caret_in(bench, "have a plan")
    press(Key.Key_Q)
    caret_in(bench, "ships will")
    press(Key.Key_Q, Shift)
    assert len(only(bench, Quotation).content) == 2


def test_the_preference_acts_at_once_also_on_the_brackets(bench: Workbench) -> None:
    sheet = bench.window.view._sheet  # pyright: ignore[reportPrivateUsage] - what is painted
    select(bench, "Fishing boats ")
    assert sheet.aims
    bench.preferences.choose(snapping=False)
    assert sheet.aims == ()
    assert not bench.settings.value.snapping


def test_a_name_at_the_caret_is_taken_without_its_title(bench: Workbench) -> None:
    assert bench.desk.session is not None
    written = "Osk held.\n\nOn Monday Mayor Helen Okafor spoke. Retailer Peter Lindqvist was not convinced."
    paths = write_stories(bench.desk.session.path.parent / "more", [written])
    (added,) = bench.desk.session.articles.import_paths(paths).articles
    bench.desk.show_article(added)
    for word in ("Helen", "Peter"):
        caret_in(bench, word)
        press(Key.Key_A)
        press(Key.Key_Return)
    names = [bench.desk.name_of(each) for each in every(bench, Mention)]
    assert names == ["Helen Okafor", "Peter Lindqvist"]
