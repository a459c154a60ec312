from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.text import canonical, is_canonical, text_hash

ANY_TEXT = st.text(st.characters(exclude_categories=()))
LINE_ENDS = ("\r", "\u2028", "\u2029")
UNSTORABLE = ("\x00", "\ufdd0", "\ufdd1", "\ufffe")


@given(ANY_TEXT)
def test_is_the_same_when_made_twice(raw: str) -> None:
    assert is_canonical(canonical(raw))


@given(ANY_TEXT)
def test_can_be_stored_and_has_one_kind_of_line_end(raw: str) -> None:
    text = canonical(raw)
    text.encode("utf-8")
    assert not any(character in text for character in (*LINE_ENDS, *UNSTORABLE))


@given(
    st.text(
        st.characters(
            exclude_categories=("Cs",), exclude_characters="\r\u2028\u2029\x00\ufdd0\ufdd1\ufffe\ufeff"
        )
    )
)
def test_leaves_every_other_code_point_as_it_is(raw: str) -> None:
    assert canonical(raw) == raw


@given(ANY_TEXT)
def test_keeps_the_length_but_for_a_byte_order_mark_and_paired_line_ends(raw: str) -> None:
    marks = len(raw) - len(raw.lstrip("\ufeff"))
    assert len(canonical(raw)) == len(raw) - marks - raw.count("\r\n")


def test_line_ends_of_all_kinds_become_one() -> None:
    assert canonical("a\r\nb\rc\u2028d\u2029e\r\r\nf") == "a\nb\nc\nd\ne\n\nf"


def test_nothing_is_normalised() -> None:
    text = "e\u0301 \u00e9 \ufb01 \u00a0 \u200d \u202e \ufffc"
    assert canonical(text) == text


def test_hash_tells_texts_apart_that_look_the_same() -> None:
    assert text_hash("e\u0301") != text_hash("\u00e9")
    assert is_canonical("a\nb")
    assert not is_canonical("a\r\nb")
