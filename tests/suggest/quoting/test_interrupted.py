"""Tests for quoted words that reporting words interrupt inside their marks."""

import pytest

from copydesk.suggest.quotations import quotations

CASES = [
    (
        "fr",
        "« Le pont a tenu, a-t-elle dit hier. Nous le gardons. »",
        "« Le pont a tenu,",
        "Nous le gardons. »",
    ),
    ("fr", "« Le pont tient, assure M. Morvel. Nous le gardons. »", "« Le pont tient,", "Nous le gardons. »"),
    ("fr", '"Le pont tient, dit Ann Morvel, et il reste."', '"Le pont tient,', 'et il reste."'),
    ("fr", "« Le pont ? a demandé le juge Morvel. Où est-il ? »", "« Le pont ?", "Où est-il ? »"),
    ("fr", "« Il tient, lance Ann Morvel, maire de Lorne. Venez. »", "« Il tient,", "Venez. »"),
    (
        "fr",
        "« Il tient, estime la maire, Ann Morvel, et le pont aussi. »",
        "« Il tient,",
        "et le pont aussi. »",
    ),
    ("es", "«El puente aguanta, dijo Ana Morvel, y se queda».", "«El puente aguanta,", "y se queda»"),
    ("es", '"El puente cae, ha dicho el juez, Ian Sola. Se va".', '"El puente cae,', 'Se va"'),
    ("de", "«Die Brücke, sagte der Richter Jan Morvel, die hält.»", "«Die Brücke,", "die hält.»"),
]


@pytest.mark.parametrize(("language", "text", "first", "last"), CASES)
def test_who_says_it_interrupts_the_words_inside_their_marks(
    language: str, text: str, first: str, last: str
) -> None:
    (found,) = quotations(text, language=language)
    assert [span.of(text) for span in found.spans] == [first, last]


@pytest.mark.parametrize(
    "text", ["« Le rapport, publié par M. Morvel, dit le contraire, hélas. »", "« Il dit vrai, et il part. »"]
)
def test_a_verb_of_saying_in_the_words_does_not_interrupt_them(text: str) -> None:
    assert all(len(each.spans) == 1 for each in quotations(text + " Ann Morvel rit.", language="fr"))
