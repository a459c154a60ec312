"""What is French and Spanish in subjects."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.romance_subjects import (
    is_behind_comma,
    is_inside_name,
    is_set_off,
    joins_clauses,
)
from copydesk.suggest.quoting.sentence import Sentence, sentence_of


def read(language: str, text: str) -> Sentence:
    return sentence_of(text, Span(0, len(text)), [], lexicon(language))


@pytest.mark.parametrize(
    ("text", "joins"),
    [("que lloverá y la ministra dijo", True), ("el alcalde y la ministra dijeron", False)],
)
def test_a_verb_of_one_has_no_two_subjects(text: str, joins: bool) -> None:
    s = read("es", text)
    assert joins_clauses(s, s.words.index("y"), len(s) - 1) is joins


def test_a_relative_pronoun_behind_a_comma_speaks() -> None:
    assert is_behind_comma(read("es", "dijo Lima, quien añadió"), 3)
    assert not is_behind_comma(read("fr", "l'homme qui dort"), 2)


def test_an_object_behind_a_name_or_a_comma_is_no_subject() -> None:
    assert is_set_off(read("es", "Lima, de 24 años, se defendió"), 6)
    assert not is_set_off(read("es", "Ayer, ella se defendió"), 3)


def test_what_a_party_is_for_belongs_to_its_name() -> None:
    s = read("es", "el líder de Unión por la Costa")
    assert is_inside_name(s, s.words.index("por"), len(s))
    assert not is_inside_name(read("es", "dijo Lima por la Costa"), 2, 5)
