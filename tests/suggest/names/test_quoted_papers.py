"""Papers whose names stand in quote marks in German."""

import pytest
from tests.suggest.meaning.test_meant import meant

from copydesk.suggest.names.quoted_papers import is_press, papers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das sagte Raske dem „Hafenboten“. Der „Hafenbote“ fragte nach.", ["Hafenboten", "Hafenbote"]),
        ("Laut einem Bericht des „Hafenboten“ regnet es.", ["Hafenboten"]),
        ("Die Zeitung „Das Ufer“ fragte.", ["Das Ufer"]),
        ("Der „Bote vom Ufer“ fragte. Dem Blatt zufolge regnet es.", ["Bote vom Ufer"]),
        ("Die „Möwe“ lief aus. Der Kapitän schlief.", []),
        ("Er rief „Nein“ und ging.", []),
    ],
)
def test_papers_are_told_by_the_words_around_them(text: str, names: list[str]) -> None:
    assert [one.words for one in papers(text)] == names


def test_the_paper_is_the_one_named_last_in_quote_marks() -> None:
    text = "Das Hafenamt schwieg. Raske sagte dem „Hafenboten“, es regne. Das Blatt sang."
    assert meant(text, "Das Blatt") == "Hafenboten"
    assert is_press("blatt")
    assert not is_press("amt")
