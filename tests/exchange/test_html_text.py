import re

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.html_style import LANES
from copydesk.exchange.html_text import Stretch, controls, escaped, marked

TEXT = "one two three <four> & five"


def shown(text: str, *stretches: Stretch) -> lxml.html.HtmlElement:
    return lxml.html.fragment_fromstring(f"<div>{''.join(marked(text, stretches))}</div>")


def stretch(number: int, start: int, end: int, css: str = "m") -> Stretch:
    return Stretch(start, end, css, f"{number}. x", str(number), f"a{number}")


def covered(root: lxml.html.HtmlElement, number: int) -> str:
    """The text in the elements of a stretch."""
    found = root.xpath(f'.//span[starts-with(@title, "{number}. ")]')
    return "".join("".join(one.itertext()) for one in found)


@pytest.mark.parametrize(
    ("first", "second"),
    [((0, 7), (4, 13)), ((0, 13), (4, 7)), ((4, 7), (4, 7)), ((0, 3), (3, 7)), ((0, 27), (14, 20))],
    ids=["crossing", "nested", "identical", "touching", "to the end"],
)
def test_stretches_that_overlap_are_all_there(first: tuple[int, int], second: tuple[int, int]) -> None:
    root = shown(TEXT, stretch(1, *first), stretch(2, *second, "q"))
    assert covered(root, 1) == TEXT[slice(*first)]
    assert covered(root, 2) == TEXT[slice(*second)]


def test_the_number_leads_to_the_list_and_stands_before_the_first_word() -> None:
    root = shown(TEXT, stretch(7, 4, 7))
    (link,) = root.xpath(".//sup/a")
    assert (link.get("href"), link.text) == ("#a7", "7")
    assert root.text == "one "


def test_stretches_that_overlap_have_lines_of_their_own() -> None:
    root = shown(TEXT, stretch(1, 0, 13), stretch(2, 4, 7), stretch(3, 8, 13), stretch(4, 14, 20))
    lines = {one.get("title")[0]: one.get("class") for one in root.xpath(".//span")}
    assert lines == {"1": "m l1", "2": "m l0", "3": "m l0", "4": "m l0"}


def test_very_many_over_each_other_share_the_last_line() -> None:
    root = shown(TEXT, *(stretch(number, 0, 5) for number in range(LANES + 3)))
    assert {one.get("class") for one in root.xpath(".//span")} == {f"m l{lane}" for lane in range(LANES)}


def test_control_characters_become_their_pictures() -> None:
    assert escaped("a\x07\x1b\x7f\tb\n") == "a\u2407\u241b\u2421\tb\n"
    assert controls("a\x07\x1b\x7f\tb\n") == 3


def test_line_ends_of_notes_are_one_kind() -> None:
    assert escaped("a\r\nb\rc") == "a\nb\nc"
    assert controls("a\r\nb\rc") == 0


_TEXTS = st.text(st.sampled_from("ab<>&\"'\n \U0001f600\u0642\u200d"), min_size=1, max_size=40)


@given(_TEXTS, st.lists(st.tuples(st.integers(0, 39), st.integers(1, 40)), max_size=8))
def test_the_text_is_all_there_whatever_is_marked(text: str, pairs: list[tuple[int, int]]) -> None:
    inside = [(start, min(end, len(text))) for start, end in pairs]
    stretches = [
        stretch(number, start, end) for number, (start, end) in enumerate(inside, 100) if start < end
    ]
    made = "".join(marked(text, stretches))
    without_numbers = re.sub("<sup.*?</sup>", "", made)
    assert "".join(re.split("<[^>]*>", without_numbers)) == escaped(text)
    root = lxml.html.fragment_fromstring(f"<div>{without_numbers}</div>")
    for one in stretches:
        assert covered(root, int(one.number)) == text[one.start : one.end]
