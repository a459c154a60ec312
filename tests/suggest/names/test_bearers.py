"""Where a person's name begins behind a title and what it is of."""

import pytest

from copydesk.suggest.names.bearers import (
    are_matters,
    are_of_minister,
    bearer,
    is_for_matters,
    led_by,
)


@pytest.mark.parametrize(
    ("before", "words", "at"),
    [
        ("", "chairman of the reef council wang liwei", 5),
        ("", "minister of tourism ann lee", 3),
        ("", "minister of tourism van der holm", 3),
        ("", "minister of tourism of velmora", 0),
        ("", "director of the martin luther institute", 0),
        ("", "reef council ann lee", 0),
        ("Minister of Trade and ", "industry jaspar muldrin", 1),
        ("the minister for Water, Trade and ", "natural resources ann lee", 2),
        ("her ambassador to the ", "un ann lee", 1),
        ("her ambassador to ", "velmora jaspar muldrin", 1),
        ("her answer to ", "velmora jaspar muldrin", 0),
        ("It ended. And ", "industry jaspar muldrin", 0),
        ("la ministra de ", "aguas públicas ana llorente", 2),
        ("le ministre de la ", "pêche côtière paul renard", 2),
        ("l'avocat de ", "jean paul renard", 0),
    ],
)
def test_a_bearer_follows_a_title_and_what_it_is_of(before: str, words: str, at: int) -> None:
    assert bearer(before + words.title(), len(before), words.split()) == at


def test_a_title_is_led_on_by_small_words() -> None:
    assert led_by("the mayor of Orle and Tarn", 22) == "of"
    assert led_by("the envoy to Tarn", 13) == "to"
    assert led_by("the fair of Orle and Tarn", 21) == ""
    assert are_matters("Minister of Trade and Tolls", 22, ["tolls"])
    assert not are_matters("Minister of Trade and Tolls Board", 22, ["tolls", "board"])


def test_ministers_are_for_matters_and_prime_ministers_for_a_state() -> None:
    assert is_for_matters(["deputy", "minister", "of"])
    assert not is_for_matters(["prime", "minister", "of"])
    assert not is_for_matters(["foreign", "minister", "of"])


def test_what_a_minister_is_for_is_no_name_but_a_body_is() -> None:
    assert are_of_minister(["minister", "of"], ["mines"])
    assert are_of_minister(["secretary", "of"], ["state", "for", "trade"])
    assert not are_of_minister(["secretary", "of", "the"], ["state", "council"])
    assert not are_of_minister(["minister", "of"], ["tolls", "ann", "lee"])
    assert not are_of_minister(["secretary", "for"], ["reef", "council"])
