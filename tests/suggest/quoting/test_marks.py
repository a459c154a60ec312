"""Quote marks in a whole text: what is in them, over paragraphs, and that odd ones do no harm."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.suggest.quoting.marks import quoted


def words(text: str) -> list[str]:
    return [each.span.of(text) for each in quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "yes" and "no" twice.', ['"yes"', '"no"']),
        ("“Yes,” she said. „Ja“, sagte sie. «Oui», dit-elle.", ["“Yes,”", "„Ja“", "«Oui»"]),
        ("»Nein«, sagte er. 「はい」と述べた。", ["»Nein«", "「はい」"]),
        ("”Ja”, sade hon. Foo ”nej” bar.", ["”Ja”", "”nej”"]),
        ("''Yes,'' she said. ``No,'' he said.", ["''Yes,''", "``No,''"]),
        ("‘Yes,’ she said. 'No,' he said.", ["‘Yes,’", "'No,'"]),
        ("“He told me ‘no’ twice,” she said.", ["“He told me ‘no’ twice,”"]),
        ("‘He told me “no” twice,’ she said.", ["‘He told me “no” twice,’"]),
        ("The boys’ ‘great “no” went on.\nThe end.", ["“no”"]),
        ("«Он сказал «да» дважды», — сообщила она.", ["«Он сказал «да» дважды»"]),
    ],
)
def test_marks_of_many_kinds_hold_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union and the boats' owners met.",
        "It's Ann's.",
        'A 12" pipe.',
        "",
        '"',
        "O’Brien ’tis",
        "He left.” She came.”",
    ],
)
def test_apostrophes_and_inches_hold_nothing(text: str) -> None:
    assert words(text) == []


def test_a_quotation_of_several_paragraphs_is_one() -> None:
    text = 'He said: "We begin.\n\n"We go on.\n\n"We end." Then he left.'
    assert words(text) == ['"We begin.\n\n"We go on.\n\n"We end."']


def test_paragraphs_in_single_marks_go_on_too() -> None:
    text = "‘We begin.\n\n‘We go on,’ she said.\n\n’Twas late."
    assert words(text) == ["‘We begin.\n\n‘We go on,’"]


def test_a_mark_that_nobody_closed_ends_with_its_paragraph() -> None:
    text = "“We begin.\n\nThe next day “all was well,” he said."
    assert words(text) == ["“We begin.", "“all was well,”"]


@given(st.text(alphabet="\"“”«»„‘’' \nab.,", max_size=80))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    found = [each.span for each in quoted(text)]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(span.end <= len(text) for span in found)
