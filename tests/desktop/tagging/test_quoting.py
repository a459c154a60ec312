"""The speaker and the cue, taken from the words beside the quotation."""

from PySide6.QtWidgets import QApplication
from tests.builders import write_stories
from tests.desktop.driving import Key, every, focus, hint, only, press, select, text_of, type_text

from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Quotation


def quote(bench: Workbench, words: str) -> Quotation:
    bench.window.view.place_caret(text_of(bench).index(words) + 1)
    press(Key.Key_Q)
    chosen = bench.desk.selection
    assert isinstance(chosen, Quotation)
    return chosen


def tag(bench: Workbench, words: str) -> Mention:
    select(bench, words)
    press(Key.Key_A)
    press(Key.Key_Return)
    bench.window.view.select(None)
    chosen = bench.desk.selection
    assert isinstance(chosen, Mention)
    return chosen


def said(bench: Workbench, spans) -> list[str]:
    return [span.of(text_of(bench)) for span in spans]


def test_two_keys_set_cue_and_speaker_of_a_known_actor(bench: Workbench) -> None:
    osk = tag(bench, "Mirela Osk")
    made = quote(bench, "have a plan")
    press(Key.Key_S)
    press(Key.Key_C)
    quotation = bench.desk.annotations[made.id]
    assert isinstance(quotation, Quotation)
    assert quotation.speaker == osk.actor
    assert said(bench, quotation.speaker_spans) == ["authority head Mirela Osk"]
    assert said(bench, quotation.cue) == ["told"]
    assert hint(bench) == "Cue: told. Ctrl+Z takes it back."


def test_an_unknown_name_is_offered_as_a_new_actor(bench: Workbench) -> None:
    tag(bench, "KPA")
    quote(bench, "have a plan")
    press(Key.Key_S)
    assert focus() is bench.window.tagging.details.quotation.speaker
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Quotation)) == "Mirela Osk"
    assert focus() is bench.window.view


def test_words_without_a_name_offer_first_whom_the_suggestion_proposes(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.suggesting.run()
    tag(bench, "Mirela Osk")
    quote(bench, "have a plan")
    press(Key.Key_S)
    second = quote(bench, "talks must follow")
    press(Key.Key_S)
    line = bench.window.tagging.details.quotation.speaker
    assert line.matches is not None
    rows = [line.matches.model().index(row, 0).data() for row in range(2)]
    assert rows == ["New actor: Harbour Workers' Union", "Mirela Osk"]
    press(Key.Key_Return)
    quotation = bench.desk.annotations[second.id]
    assert isinstance(quotation, Quotation)
    assert bench.desk.name_of(quotation) == "Harbour Workers' Union"
    assert quotation.speaker is not None
    assert bench.desk.session is not None
    assert bench.desk.session.codebook.actor(quotation.speaker).kind is ActorKind.ORGANISATION
    assert said(bench, quotation.speaker_spans) == ["The union"]


def test_words_and_speaker_are_one_change(bench: Workbench) -> None:
    quote(bench, "have a plan")
    press(Key.Key_S)
    assert only(bench, Quotation).speaker_spans == (), "nothing is stored before the answer"
    press(Key.Key_Return)
    assert said(bench, only(bench, Quotation).speaker_spans) == ["authority head Mirela Osk"]
    bench.history.undo()
    assert only(bench, Quotation).speaker is None
    assert only(bench, Quotation).speaker_spans == ()


def test_an_offer_that_was_not_taken_leaves_no_words(bench: Workbench) -> None:
    quote(bench, "have a plan")
    press(Key.Key_S)
    press(Key.Key_Escape)
    line = bench.window.tagging.details.quotation.speaker
    line.setFocus()
    type_text("Jonas Feld")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Quotation)) == "Jonas Feld"
    assert only(bench, Quotation).speaker_spans == ()


def test_typing_over_the_offer_names_somebody_else(bench: Workbench) -> None:
    tag(bench, "Mirela Osk")
    tag(bench, "Harbour Workers' Union")
    quote(bench, "talks must follow")
    press(Key.Key_S)
    type_text("harb")
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Quotation)) == "Harbour Workers' Union"


def test_the_quotations_own_words_are_nobody(bench: Workbench) -> None:
    osk = tag(bench, "Mirela Osk")
    select(bench, "We have a plan that keeps people safe")
    press(Key.Key_Q)
    press(Key.Key_S)
    press(Key.Key_C)
    assert only(bench, Quotation).speaker == osk.actor
    assert said(bench, only(bench, Quotation).cue) == ["told"]


def test_without_any_words_beside_it_the_keys_say_what_to_select(bench: Workbench) -> None:
    select(bench, "Harbour union and port authority")
    press(Key.Key_Q)
    press(Key.Key_C)
    assert "press C" in hint(bench)
    press(Key.Key_S)
    assert "press S" in hint(bench)
    assert only(bench, Quotation).cue == ()


def test_without_a_quotation_there_is_nothing_to_set(bench: Workbench) -> None:
    tag(bench, "KPA")
    bench.quoting.set_cue()
    assert hint(bench).startswith("Select a quotation first")
    assert every(bench, Quotation) == []


def test_in_a_small_window_the_offer_is_listed_and_taken_too(bench: Workbench) -> None:
    assert bench.desk.session is not None
    bench.desk.session.suggesting.run()
    bench.window.resize(1000, 640)
    tag(bench, "Mirela Osk")
    quote(bench, "have a plan")
    press(Key.Key_S)
    quote(bench, "talks must follow")
    press(Key.Key_S)
    QApplication.processEvents()
    line = bench.window.tagging.details.quotation.speaker
    assert line.matches is not None
    assert line.matches.isVisible()
    press(Key.Key_Return)
    assert {bench.desk.name_of(each) for each in every(bench, Quotation)} == {
        "Mirela Osk",
        "Harbour Workers' Union",
    }
    assert focus() is bench.window.view


def test_leaving_the_line_takes_what_enter_would_take(bench: Workbench) -> None:
    tag(bench, "Mirela Osk")
    quote(bench, "have a plan")
    line = bench.window.tagging.details.quotation.speaker
    line.setFocus()
    type_text("Mire")
    bench.window.view.setFocus()
    assert bench.desk.name_of(only(bench, Quotation)) == "Mirela Osk"
    assert bench.desk.session is not None
    assert len(bench.desk.session.codebook.actors()) == 1


# -- what is a quotation already ------------------------------------------------------------------------


def test_a_second_key_in_the_same_quotation_selects_it_and_says_so(bench: Workbench) -> None:
    made = quote(bench, "have a plan")
    bench.desk.select(None)
    assert quote(bench, "keeps people safe").id == made.id
    assert only(bench, Quotation).id == made.id
    assert hint(bench) == "That quotation is tagged already. S takes the speaker, C the cue."
    assert quote(bench, "keeps people safe").id == made.id, "without a speaker a second would say nothing"


def test_two_people_can_have_said_the_same(bench: Workbench) -> None:
    tag(bench, "Mirela Osk")
    made = quote(bench, "have a plan")
    press(Key.Key_S)
    assert quote(bench, "have a plan").id == made.id
    assert "That quotation of Mirela Osk is tagged already. Q again" in hint(bench)
    press(Key.Key_Q)
    first, second = every(bench, Quotation)
    assert first.content == second.content
    assert (bench.desk.selected, second.speaker) == (second.id, None)
    quote(bench, "have a plan")
    assert len(every(bench, Quotation)) == 2


def test_asking_again_elsewhere_is_asking_anew(bench: Workbench) -> None:
    tag(bench, "Mirela Osk")
    quote(bench, "have a plan")
    press(Key.Key_S)
    quote(bench, "have a plan")
    quote(bench, "talks must follow")
    quote(bench, "have a plan")
    assert len(every(bench, Quotation)) == 2


def test_another_coders_quotation_is_none_of_ones_own(bench: Workbench) -> None:
    quote(bench, "have a plan")
    assert bench.desk.session is not None
    bench.desk.session.set_coder("Ben")
    quote(bench, "have a plan")
    assert {each.coder for each in every(bench, Quotation)} == {"Ana", "Ben"}


def test_a_pronoun_that_nobody_stands_for_is_no_name(bench: Workbench) -> None:
    assert bench.desk.session is not None
    written = 'Tram works begin.\n\nThe shop was shut. "I heard this before, too often," he said.'
    paths = write_stories(bench.desk.session.path.parent / "more", [written])
    (added,) = bench.desk.session.articles.import_paths(paths).articles
    bench.desk.show_article(added)
    quote(bench, "heard this before")
    press(Key.Key_S)
    line = bench.window.tagging.details.quotation.speaker
    assert (focus(), line.text()) == (line, "")
    assert hint(bench) == "Who is that? Type a name."
    press(Key.Key_Return)
    assert only(bench, Quotation).speaker is None
    type_text("Tom Grey")
    press(Key.Key_Return)
    assert bench.desk.name_of(only(bench, Quotation)) == "Tom Grey"
    assert said(bench, only(bench, Quotation).speaker_spans) == ["he"]
