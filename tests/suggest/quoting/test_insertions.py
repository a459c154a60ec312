"""What marks set off between a subject and its verb."""

from copydesk.domain.span import Span
from copydesk.suggest.quoting.insertions import (
    behind_apposition,
    behind_brackets,
    behind_short,
    over_insertion,
)
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import Sentence, sentence_of


def read(text: str) -> Sentence:
    return sentence_of(text, Span(0, len(text)), (), lexicon("en"))


def test_the_subject_ends_before_brackets_or_with_what_describes_it() -> None:
    board = read("The Ferry Board (TFB) said")
    assert over_insertion(board, 5) == (3, 2)
    lee = read("Ann Lee, the owner, said")
    assert over_insertion(lee, 5) == (5, 1)
    late = read("Ann Lee, speaking late, said")
    assert over_insertion(late, 5) == (2, 1)


def test_a_short_name_in_brackets_belongs_to_the_name() -> None:
    board = read("said the Ferry Board (TFB)")
    assert behind_short(board, 4, len(board)) == 7
    assert behind_short(board, 3, len(board)) == 3
    late = read("said the board (late)")
    assert behind_short(late, 3, len(late)) == 3


def test_a_verb_may_stand_right_behind_what_is_set_off() -> None:
    text = read("Ann Lee, the owner, painted it and said")
    assert behind_apposition(text, 0, 8) == 6
    assert behind_apposition(read("Ann Lee painted it, closed it and said"), 0, 7) is None


def test_what_stands_in_brackets_is_gone_over() -> None:
    text = "sagte Ann Lee (Neue Mitte) am Montag"
    s = sentence_of(text, Span(0, len(text)), (), lexicon("de"))
    assert behind_brackets(s, 3, len(s)) == 7
    assert behind_brackets(s, 2, len(s)) == 2
