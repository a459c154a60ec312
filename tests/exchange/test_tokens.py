import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.hard_cases import TEXTS

from copydesk.domain.span import Span
from copydesk.exchange.tokens import Covered, TokenIndex, sentences


def words(text: str) -> list[str]:
    return [token.of(text) for sentence in sentences(text) for token in sentence.tokens]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velmora's UN-backed", "Velmora 's UN - backed"),
        ("The U.S. paid 1,000.5 at 18:40...", "The U.S. paid 1,000.5 at 18:40 ..."),
        ("don't O'Neill’s they’re IT'S", "don't O'Neill ’s they ’re IT 'S"),
        ("l'Union d’Oria qu'il aujourd'hui", "l' Union d’ Oria qu' il aujourd'hui"),
        ("'so' \"We,\"", "' so ' \" We , \""),
        ("J. Feld, Sept. 6", "J . Feld , Sept . 6"),
        ("\u65b0\u534e\u793e\u8a71 \u0e44\u0e17\u0e22", "\u65b0 \u534e \u793e \u8a71 \u0e44 \u0e17 \u0e22"),
    ],
)
def test_words_are_split_as_the_rules_say(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@pytest.mark.parametrize(
    "one",
    [
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\U0001f44d\U0001f3fd",
        "\U0001f1e9\U0001f1ea",
        "\u2764\ufe0f\u200d\U0001f525",
        "e\u0301te\u0323\u0302",
        "\u0939\u093f\u0928\u094d\u0926\u0940",
        "\u0645\u0639\u0627\u064b",
    ],
)
def test_what_belongs_together_is_one_token(one: str) -> None:
    assert words(f"a {one} b") == ["a", one, "b"]


def test_sentences_end_at_marks_and_at_line_breaks() -> None:
    text = 'Headline\n\n"Is it so?" Dr. Osk of the U.S. asked. It is\x1c so.'
    found = [sentence.span.of(text) for sentence in sentences(text)]
    assert found == ["Headline", '"Is it so?"', "Dr. Osk of the U.S. asked.", "It is\x1c so."]


def test_white_space_alone_has_no_sentence() -> None:
    assert sentences(" \u00a0\n\t\x1f") == ()


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("ab1.,'’ -\n\u200d\u0301")))
)
def test_every_character_but_white_space_is_in_one_token(text: str) -> None:
    end = 0
    for sentence in sentences(text):
        for token in sentence.tokens:
            assert sentence.span.start <= token.start
            assert token.end <= sentence.span.end
            assert not text[end : token.start].strip()
            assert not any(character.isspace() for character in token.of(text))
            end = token.end
    assert not text[end:].strip()


@pytest.mark.parametrize("name", TEXTS)
def test_no_sentence_of_the_hard_cases_holds_a_line_break(name: str) -> None:
    text = TEXTS[name]
    assert all("\n" not in sentence.span.of(text) for sentence in sentences(text))


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(0, 5), Covered(0, 1, exact=True)),
        (Span(0, 9), Covered(0, 2, exact=True)),
        (Span(1, 9), Covered(0, 2, exact=False)),
        (Span(4, 7), Covered(0, 2, exact=False)),
        (Span(5, 6), None),
        (Span(5, 10), Covered(1, 3, exact=False)),
    ],
)
def test_a_span_touches_tokens(span: Span, expected: Covered | None) -> None:
    assert TokenIndex(sentences("Eight one.")).covered(span) == expected
