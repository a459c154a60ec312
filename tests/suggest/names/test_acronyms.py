"""Names and the acronyms behind them."""

import pytest
from tests.builders import span_of

from copydesk.suggest.names.acronyms import begins, in_full, undeclared
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "acronym", "whole"),
    [
        ("avec les Chemins de fer du Levant", "CFL", "Chemins de fer du Levant"),
        ("die Gewerkschaft Pflege und Dienst", "GPD", "Gewerkschaft Pflege und Dienst"),
        ("в секретариате Северного торгового союза", "СТС", "Северного торгового союза"),
        ("It met. Tide Council", "ITC", ""),
        ("the tide Council", "TC", ""),
        ("Levant", "CFL", ""),
    ],
)
def test_the_words_of_an_acronym_begin_with_its_letters(text: str, acronym: str, whole: str) -> None:
    start = begins(text, len(text), acronym)
    assert ("" if start is None else text[start:]) == whole


def test_a_name_before_its_acronym_is_whole() -> None:
    text = "Les Chemins de fer du Levant (CFL) roulent, dit Ann Lee."
    whole, _, other = in_full(text, named(text))
    assert (whole.span, whole.body, whole.acronym) == (span_of(text, "Chemins de fer du Levant"), True, "CFL")
    assert other.words == "Ann Lee"


def test_a_name_goes_on_in_small_letters_up_to_its_acronym() -> None:
    text = "Hier soir, Syndicat des gardiens de phare (SGP) et Ann Lee (ALM) ont parlé."
    whole = next(one for one in in_full(text, named(text)) if one.body)
    assert (whole.words, whole.acronym) == ("Syndicat des gardiens de phare", "SGP")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Office for National Tides met. The ONT slept.", [("ONT", "Office for National Tides")]),
        ("The Office for National Tides met. The ANT slept.", []),
        ("The Bank of Orle and the Board of Ores met. The BO slept.", []),
        ("The Tide Users Council met the Tram Users Council. The TUC slept.", []),
    ],
)
def test_an_acronym_that_nobody_explains_is_of_the_one_body_with_its_letters(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert [(short, one.words) for short, one in undeclared(named(text))] == found
