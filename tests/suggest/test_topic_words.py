"""Words without their endings, and the stretches that a coder would mark."""

import pytest

from copydesk.suggest.topic_words import is_common, pieces, stem, telling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("strike", "strikes"),
        ("strike", "striking"),
        ("policy", "policies"),
        ("planned", "planning"),
        ("Harbour", "harbour's"),
        ("забастовка", "забастовки"),
        ("переговоры", "переговоров"),
    ],
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert stem(one)[:7] == stem(other)[:7]


def test_other_words_stay_apart() -> None:
    assert stem("policy") != stem("police")
    assert stem("gas") != stem("gap")


def test_words_about_nothing_do_not_tell() -> None:
    assert [word for _, word in telling("It was said on Monday that 300 boats are late")] == ["boats", "late"]
    assert is_common("был")
    assert not is_common("порт")


def test_paragraphs_are_pieces_and_long_ones_come_by_sentence() -> None:
    text = "By Ana\n\nBoats sail to the quay again.\n" + "The union wants more pay for all. " * 30
    found = [span.of(text) for span in pieces(text)]
    assert found[0] == "Boats sail to the quay again."
    assert found[1:] == ["The union wants more pay for all."] * 30
    assert list(pieces("")) == list(pieces("\n\n . ")) == []
