from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from copydesk.desktop.article.graphemes import is_bound
from copydesk.desktop.article.offsets import OffsetMap

PIECES = [
    "a",
    " ",
    "word",
    "\n",
    "👩‍💻",
    "e\u0301",
    "سلام",
    "\u00a0",
    "🇫🇷",
    "👍🏽",
    "\t",
    "क्षि",
    "日本",
    '"',
    "\ufffc",
]
texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
widths = st.integers(5, 30)


@given(texts, widths)
def test_every_offset_comes_back(text: str, longest: int) -> None:
    offsets = OffsetMap(text, longest)
    for offset in range(len(text) + 1):
        assert offsets.offset(offsets.position(offset)) == offset


@given(texts, widths)
def test_a_document_has_each_character_where_the_map_says(text: str, longest: int) -> None:
    offsets = OffsetMap(text, longest)
    document = QTextDocument()
    document.setPlainText(offsets.display)
    shown = offsets.display.encode("utf-16-le")
    assert document.blockCount() == len(offsets.starts)
    assert document.characterCount() - 1 == len(shown) // 2
    for offset, character in enumerate(text):
        position = offsets.position(offset)
        if character != "\n":
            units = len(character.encode("utf-16-le"))
            assert shown[2 * position : 2 * position + units].decode("utf-16-le") == character
            block = document.findBlock(position)
            assert block.blockNumber() == offsets.block(offset)
            assert block.position() + offsets.in_block(offset, block.blockNumber()) == position
            assert offsets.from_block(position - block.position(), block.blockNumber()) == offset


@given(texts, widths)
def test_blocks_are_short_and_cover_the_text_but_for_line_ends(text: str, longest: int) -> None:
    offsets = OffsetMap(text, longest)
    longest = max(longest, 6)  # the longest piece
    assert all(end - start <= longest for start, end in zip(offsets.starts, offsets.ends, strict=True))
    covered = "".join(text[a:b] for a, b in zip(offsets.starts, offsets.ends, strict=True))
    assert covered == text.replace("\n", "")


@given(texts, widths)
def test_no_cut_is_inside_a_character_as_readers_see_it(text: str, longest: int) -> None:
    assert all(is_bound(text, start) for start in OffsetMap(text, longest).starts)


@given(texts)
def test_cuts_come_after_spaces_where_there_are_any(text: str) -> None:
    offsets = OffsetMap("word 👍🏽 " * 20 + text, 12)
    assert all(offsets.starts[n] == 0 or text_before(offsets, n, text).isspace() for n in range(10))


def text_before(offsets: OffsetMap, block: int, text: str) -> str:
    return ("word 👍🏽 " * 20 + text)[offsets.starts[block] - 1]


def test_a_character_longer_than_a_block_is_not_cut() -> None:
    offsets = OffsetMap("a" + 100 * "\u0301" + "b", 10)
    assert offsets.starts == [0, 101]


def test_inside_a_surrogate_pair_is_its_start() -> None:
    offsets = OffsetMap("a👍b")
    assert [offsets.offset(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_positions_outside_are_taken_to_the_ends() -> None:
    offsets = OffsetMap("ab\ncd")
    assert offsets.offset(-3) == 0
    assert offsets.offset(99) == 5
    assert OffsetMap("").offset(0) == 0


def test_blank_blocks_are_those_without_a_character() -> None:
    assert list(OffsetMap("ab\n\n\ncd\n").blank()) == [1, 2, 4]
    assert list(OffsetMap("").blank()) == [0]


def test_blocks_that_go_on_take_the_direction_of_their_paragraph() -> None:
    offsets = OffsetMap("123 سلام word word\nword سلام سلام سلام", 8)
    found = dict(offsets.continued())
    second = offsets.block(19)
    assert offsets.right_to_left
    assert found
    assert all(found[number] == (number < second) for number in found)
    assert 0 not in found
    assert second not in found


def test_right_to_left_text_is_known_by_block() -> None:
    offsets = OffsetMap("plain\nسلام\n👍🏽")
    assert [offsets.has_right_to_left(number) for number in range(3)] == [False, True, False]
    assert not OffsetMap("plain").right_to_left
