"""Tests for German copy: who is named behind nouns, and clauses that reporting words cut."""

import pytest

from copydesk.suggest.engine import suggest
from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize("opening", ["unter Leitung von", "unter Vorsitz von", "ohne Begleitung von"])
def test_nouns_for_what_somebody_does_are_no_part_of_names(opening: str) -> None:
    text = f"Der Rat tagte {opening} Tilo Morvel. Der Tag sei gut gewesen, sagte Morvel."
    (found,) = (each for each in suggest(text, language="de") if each.cue)
    assert getattr(found.actor, "name", None) == "Tilo Morvel"


@pytest.mark.parametrize("called", ["Kollege Tilo", "Kollegin Tila", "Rivale Tilo"])
def test_colleagues_are_no_part_of_names(called: str) -> None:
    text = f"Die Ministerin schwieg. Ihr orlischer {called} Morvel sagte, der Tag sei gut gewesen."
    (found,) = (each for each in suggest(text, language="de") if each.cue)
    assert getattr(found.actor, "name", None) == f"{called.split()[1]} Morvel"


def test_a_clause_goes_on_behind_so_and_a_name() -> None:
    text = "Wer trotzdem baue, so Tilo Morvel, müsse das begründen."
    (found,) = quotations(text, language="de")
    assert [span.of(text) for span in found.spans] == ["Wer trotzdem baue", "müsse das begründen"]


@pytest.mark.parametrize("verb", ["bestreitet", "bestritt", "leugnete"])
def test_what_is_denied_is_told(verb: str) -> None:
    text = f"Tilo Morvel {verb}, davon gewusst zu haben."
    (found,) = quotations(text, language="de")
    assert [span.of(text) for span in found.spans] == ["davon gewusst zu haben"]


def test_those_whom_a_paper_cites_are_nobody_named() -> None:
    text = "Wie der Talblick unter Berufung auf Angestellte berichtet, ist der Hafen zu."
    assert all(
        "Angestellte" not in each.spans[0].of(text) for each in suggest(text, language="de") if not each.cue
    )
