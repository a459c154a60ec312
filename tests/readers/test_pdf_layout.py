from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.pdf_layout import regions
from copydesk.readers.pdf_lines import Page, Piece
from copydesk.readers.pdf_margins import without_margins
from copydesk.readers.pdf_paragraphs import body_of, paragraphs

WIDTH = 5.0  # of a character


def piece(text: str, left: float, top: float, size: float = 10) -> Piece:
    return Piece(text, left, top - 0.9 * size, left + WIDTH * size / 10 * len(text), top, size)


def column(lines: list[str], left: float, top: float) -> list[Piece]:
    return [piece(line, left, top - 12 * number) for number, line in enumerate(lines)]


def backwards(lines: list[str], right: float, top: float) -> list[Piece]:
    return [piece(line, right - WIDTH * len(line), top - 12 * number) for number, line in enumerate(lines)]


def texts(pieces: list[Piece]) -> list[list[str]]:
    return [[line.text for line in region] for region in regions(pieces)]


def joined(pieces: list[Piece]) -> list[str]:
    laid_out = [regions(pieces)]
    return [" ".join(paragraph.lines) for paragraph in paragraphs(laid_out, body_of(laid_out))]


LEFT = ["envoys of the two lands", "met in the old harbour", "on Friday and they said"]
RIGHT = ["talks would go on until", "spring, and that grain", "could be sold again now"]


def test_columns_come_from_left_to_right_whatever_is_drawn_first() -> None:
    assert texts([*column(RIGHT, 200, 700), *column(LEFT, 50, 700)]) == [LEFT, RIGHT]


def test_columns_of_arabic_come_from_right_to_left() -> None:
    right = ["التقى المبعوثان يوم الجمعة", "وقالا إن المحادثات حول"]
    left = ["الميناء مستمرة حتى الربيع", "كما قال متحدث باسم الوزارة"]
    assert texts([*backwards(left, 250, 700), *backwards(right, 450, 700)]) == [right, left]


def test_columns_under_a_headline_of_one_of_them_are_read_in_order() -> None:
    headline = piece("A headline", 50, 740, 20)
    assert texts([headline, *column(LEFT, 50, 700), *column(RIGHT, 200, 700)]) == [
        ["A headline"],
        LEFT,
        RIGHT,
    ]


def test_bands_with_other_columns_are_read_one_after_the_other() -> None:
    whole = [
        "a line that goes from one side of the page to the other side",
        "and so does the next one of them all",
    ]
    pieces = [*column(LEFT, 50, 700), *column(RIGHT, 200, 700), *column(whole, 50, 640)]
    assert texts(pieces) == [LEFT, RIGHT, whole]


def test_paragraphs_level_with_one_another_do_not_mix_the_columns() -> None:
    left, right = (
        [*column(LEFT, 50, 700), *column(LEFT, 50, 640)],
        [*column(RIGHT, 200, 700), *column(RIGHT, 200, 640)],
    )
    assert texts([*left, *right]) == [LEFT, LEFT, RIGHT, RIGHT]


def test_a_large_initial_belongs_to_its_word() -> None:
    pieces = [piece("T", 50, 702, 28), *column(["he envoys met", "in the harbour"], 66, 700)]
    pieces += column(["on Friday and said more"], 50, 676)
    assert joined(pieces) == ["The envoys met in the harbour on Friday and said more"]


def test_a_wide_word_space_is_no_gutter() -> None:
    lines = column(["envoys of the two lands met in the", "harbour on Friday, and they said at"], 50, 688)
    assert texts([piece("the talks would", 50, 700), piece("go on until spring", 140, 700), *lines])[0][
        0
    ] == ("the talks would go on until spring")


def test_a_paragraph_goes_on_in_the_next_column_but_not_in_the_band_below() -> None:
    left = ["envoys of the two lands", "met in the old harbour,", "on Friday; there they a"]
    right = ["agreed that talks would", "go on.", "Nothing more was said."]
    assert joined([*column(left, 50, 700), *column(right, 200, 700)]) == [
        " ".join([*left, *right[:2]]),
        right[2],
    ]


def test_arabic_paragraphs_are_told_by_indents_from_the_right() -> None:
    lines = [
        "قال المتحدث إن المحادثات حول الميناء",
        "مستمرة حتى الربيع القادم في لورفان",
        "وأضاف أن السفن سوف تعود إلى هنا مع",
        "الحبوب والزيت والخشب من فيلمورا الآن",
    ]
    pieces = [
        line
        for number, text in enumerate(lines)
        for line in backwards([text], 440 if number in (0, 2) else 450, 700 - 12 * number)
    ]
    assert joined(pieces) == [" ".join(lines[:2]), " ".join(lines[2:])]


def test_heads_stay_where_something_else_is_further_out() -> None:
    pages = [
        Page(
            [
                piece(f"{word} is first", 50, 790),
                piece("Repeated", 50, 770),
                piece(f"{word} is last", 50, 400),
            ]
        )
        for word in ("Lorvan", "Velmora", "Harbour")
    ]
    assert without_margins(pages) == (pages, 0)


NUMBERS = st.floats(-500, 1500) | st.integers(0, 800).map(float)
PIECES = st.builds(
    lambda text, left, top, width, size: Piece(text, left, top - 0.9 * size, left + width, top, size),
    st.text("abc .-•ا\ufffe", min_size=1).filter(str.strip),
    NUMBERS,
    NUMBERS,
    st.floats(0, 400),
    st.floats(1, 60),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_no_character_is_lost_or_made_up(pieces: list[Piece]) -> None:
    laid_out = [regions(pieces)]
    found = paragraphs(laid_out, body_of(laid_out))
    before = Counter("".join(one.text for one in pieces))
    after = Counter("".join(line for paragraph in found for line in paragraph.lines))
    for space in " \t":
        del before[space], after[space]
    assert before == after
