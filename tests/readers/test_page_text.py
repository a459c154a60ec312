import pytest
from tests.readers.pages import ARABIC, ENGLISH, GERMAN, RUSSIAN, page

from copydesk.readers import page_text
from copydesk.readers.html_parsing import tree_of
from copydesk.readers.page_text import article_text


def text(markup: str) -> str:
    tree = tree_of(markup, "a.html")
    assert tree is not None
    return article_text(tree.root, "Quay reopens")


@pytest.mark.parametrize("paragraphs", [ENGLISH, RUSSIAN, GERMAN, ARABIC], ids=["en", "ru", "de", "ar"])
def test_an_article_is_taken_without_what_surrounds_it(paragraphs: tuple[str, ...]) -> None:
    assert text(page(paragraphs)) == "\n\n".join(paragraphs)


def test_headings_lists_and_quoted_blocks_within_it_stay() -> None:
    body = (
        *ENGLISH[:2],
        "</p><h2>What comes next</h2><ul><li>Cranes are looked at again</li><li>Boats return in May</li></ul>"
        "<blockquote>The quay is a test for both sides.</blockquote><p>",
        ENGLISH[2],
    )
    assert text(page(body)) == "\n\n".join(
        (
            *ENGLISH[:2],
            "What comes next",
            "Cranes are looked at again\nBoats return in May",
            "The quay is a test for both sides.",
            ENGLISH[2],
        )
    )


def test_marks_that_join_letters_or_turn_them_stay() -> None:
    persian = "وزیر گفت که می\u200cخواهد «اسکله» را \u2067Lorvan\u2069 باز کند \U0001f469\u200d\U0001f527."
    assert persian in text(page((*ENGLISH, persian)))
    letters = "The board showed a tablet with the letter \U00010600 on it, and a joiner\u200d as well."
    assert "\U00010600 on it, and a joiner" in text(page((*ENGLISH, letters)))


def test_quote_marks_that_browsers_add_are_there() -> None:
    said = "The head said <q>we <b>can</b></q> and <q>we will</q> to all who were there that windy day."
    assert "The head said “we can” and “we will” to all" in text(page((*ENGLISH, said)))


def test_the_page_is_left_as_it_was() -> None:
    tree = tree_of(page((*ENGLISH, "<q>می\u200cخواهد</q>")), "a.html")
    assert tree is not None
    before = "".join(tree.root.itertext())
    article_text(tree.root, "Quay reopens")
    assert "".join(tree.root.itertext()) == before


def test_pages_that_are_too_large_are_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_text, "MOST_ELEMENTS", 20)
    assert text(page(ENGLISH)) == ""


def test_pages_that_are_nested_without_end_are_not_searched() -> None:
    assert text(page((*ENGLISH, "<div>" * 1500))) == ""


def test_a_line_break_outside_of_paragraphs_is_one_within() -> None:
    assert text(
        f"<article>{ENGLISH[0]}<br><br>{ENGLISH[1]}<br>So they said.<p>{ENGLISH[2]}</p></article>"
    ) == (f"{ENGLISH[0]}\n\n{ENGLISH[1]}\nSo they said.\n\n{ENGLISH[2]}")
