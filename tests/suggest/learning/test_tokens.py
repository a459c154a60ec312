from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.span import Span
from copydesk.suggest.learning.tokens import LONGEST, tokenised


def sentences(text: str) -> list[str]:
    tokens = tokenised(text)
    return [tokens.span(first, last).of(text) for first, last in tokens.sentences]


def test_words_and_marks_have_their_places() -> None:
    text = "“We can’t,” Ann O'Dell said. 1,200 of U.S. well-to-do"
    tokens = tokenised(text)
    assert tokens.words == [
        *("“", "We", "can’t", ",", "”", "Ann", "O'Dell", "said", ".", "1,200", "of", "U.S", "."),
        "well-to-do",
    ]
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words


def test_each_character_is_a_word_where_no_spaces_are_written() -> None:
    assert tokenised("他说好").words == ["他", "说", "好"]


def test_a_dateline_ends_no_sentence() -> None:
    text = (
        "MARVENA. Sept 6 (Norpress) - The board met. It rose.\n\nLORVAN, May 2 (Meridian) — All is well. Yes."
    )
    assert sentences(text) == [
        "MARVENA. Sept 6 (Norpress) - The board met.",
        "It rose.",
        "LORVAN, May 2 (Meridian) — All is well.",
        "Yes.",
    ]


def test_paragraphs_are_pieces_and_sentences_are_inside_them() -> None:
    text = "One here. Two here.\n\nThree here."
    tokens = tokenised(text)
    assert [tokens.span(a, b).of(text) for a, b in tokens.pieces] == ["One here. Two here.", "Three here."]
    assert len(tokens.sentences) == 3


def test_what_never_ends_is_cut() -> None:
    tokens = tokenised("word " * (3 * LONGEST))
    assert max(last - first for first, last in tokens.pieces) <= LONGEST


def test_a_span_finds_its_tokens() -> None:
    tokens = tokenised("The mayor said so.")
    assert tokens.within(Span(4, 14)) == (1, 3)
    assert tokens.within(Span(3, 4)) == (1, 1)


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_is_cut_without_a_gap(text: str) -> None:
    tokens = tokenised(text)
    for stretches in (tokens.sentences, tokens.pieces):
        assert [at for first, last in stretches for at in range(first, last)] == list(range(len(tokens)))
