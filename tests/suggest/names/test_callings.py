"""Words for what somebody is, in whatever form."""

import pytest

from copydesk.suggest.names.callings import body_before, body_noun, calling, is_only_head, names_for, paper


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("mayor", "mayor"),
        ("verkehrsministerin", "ministerin"),
        ("vgs-vorsitzende", "vorsitzende"),
        ("personalvorständin", "vorständin"),
        ("прокурора", "прокурор"),
        ("главой", "глава"),
        ("54-jährige", "54-jährige"),
        ("strategin", "strategin"),
        ("strategen", "stratege"),
        ("reeders", "reeder"),
        ("schwägerin", "schwägerin"),
        ("защитницей", "защитница"),
        ("investors", ""),
        ("exregidora", "regidora"),
        ("vicealcaldesa", "vicealcaldesa"),
        ("subdirector", "director"),
        ("exigente", ""),
        ("mayors", ""),
        ("эксперты", ""),
        ("forest", ""),
    ],
)
def test_a_word_says_what_somebody_is(word: str, plain: str) -> None:
    assert calling(word) == plain


def test_words_for_bodies_and_papers_are_declined_too() -> None:
    assert body_noun("ведомстве") == "ведомство"
    assert body_noun("forest") == ""
    assert paper("заявлению") == "заявление"


def test_a_german_compound_begins_with_the_body_that_it_is_of() -> None:
    assert body_before("verbandssprecherin", "sprecherin") == "verband"
    assert body_before("firmensprecher", "sprecher") == "firma"
    assert body_before("sprecher", "sprecher") == body_before("regensprecher", "sprecher") == ""


def test_a_head_that_stands_first_in_names_stands_for_bodies_that_have_it() -> None:
    assert names_for("préfecture") == {"préfecture"}
    assert is_only_head("préfecture") and not is_only_head("club")
