"""From one untagged name or quoted string to the next."""

from tests.builders import write_stories
from tests.desktop.driving import Key, Shift, hint, press, text_of, type_text

from copydesk.desktop.workbench import Workbench
from copydesk.domain.span import Span


def selected(bench: Workbench) -> str:
    span = bench.window.view.selection()
    return span.of(text_of(bench)) if span else ""


def test_the_next_names_come_one_after_another(bench: Workbench) -> None:
    bench.window.view.place_caret(text_of(bench).index("(Tidewire)"))
    found = []
    for _ in range(4):
        press(Key.Key_M)
        found.append(selected(bench))
    assert found == ["Tidewire", "Kestrel Port Authority", "KPA", "Harbour Workers' Union"]
    press(Key.Key_M, Shift)
    assert selected(bench) == "KPA"


def test_backwards_is_from_where_the_selection_begins(bench: Workbench) -> None:
    text = text_of(bench)
    bench.window.view.select(Span(text.index("(KPA)"), text.index("Harbour Workers' Union") + 30))
    press(Key.Key_M, Shift)
    assert selected(bench) == "Kestrel Port Authority"


def test_a_name_that_the_caret_stands_in_is_not_cut(bench: Workbench) -> None:
    bench.window.view.place_caret(text_of(bench).index("Port Authority (") + 2)
    press(Key.Key_M)
    assert selected(bench) == "KPA"


def test_tagged_names_are_passed_over(bench: Workbench) -> None:
    bench.window.view.place_caret(text_of(bench).index("The Kestrel"))
    press(Key.Key_M)
    press(Key.Key_A)
    press(Key.Key_Return)
    press(Key.Key_M)
    assert selected(bench) == "KPA"
    press(Key.Key_M, Shift)
    assert selected(bench) == "Tidewire"


def test_a_word_that_only_opens_a_sentence_is_passed_over(bench: Workbench) -> None:
    bench.window.view.place_caret(text_of(bench).index("Fishing boats"))
    press(Key.Key_M)
    assert selected(bench) == "KPA"


def test_the_next_quoted_words_are_those_in_no_quotation(bench: Workbench) -> None:
    press(Key.Key_G)
    assert selected(bench) == '"We have a plan that keeps people safe,"'
    press(Key.Key_Q)
    press(Key.Key_G)
    assert selected(bench) == '"and ships will dock again before June."'
    press(Key.Key_G)
    assert selected(bench) == '"a test for both sides"'
    press(Key.Key_G)
    assert selected(bench) == '"and ships will dock again before June."', "it goes round"


def test_where_all_is_tagged_the_status_bar_says_so(bench: Workbench) -> None:
    for _ in range(3):
        press(Key.Key_G)
        press(Key.Key_Q)
    press(Key.Key_G)
    assert hint(bench).startswith("No other untagged quotation marks")


def test_widening_by_key(bench: Workbench) -> None:
    bench.window.view.place_caret(text_of(bench).index("Port Authority") + 1)
    press(Key.Key_W)
    press(Key.Key_W)
    assert selected(bench) == "Kestrel Port Authority"
    press(Key.Key_W, Shift)
    assert selected(bench) == "Port"


def test_letters_in_the_tag_field_are_letters(bench: Workbench) -> None:
    bench.window.tagging.picker.field.setFocus()
    type_text("wmgl")
    assert bench.window.tagging.picker.field.text() == "wmgl"
    assert selected(bench) == ""


def test_names_come_without_their_titles(bench: Workbench) -> None:
    assert bench.desk.session is not None
    written = "Osk held.\n\nOn Monday Mayor Helen Okafor met Lorvan Transport Minister Ann Lee."
    paths = write_stories(bench.desk.session.path.parent / "more", [written])
    (added,) = bench.desk.session.articles.import_paths(paths).articles
    bench.desk.show_article(added)
    bench.window.view.place_caret(text_of(bench).index("Monday"))
    found = []
    for _ in range(3):
        press(Key.Key_M)
        found.append(selected(bench))
    assert found == ["Helen Okafor", "Lorvan", "Ann Lee"]
