from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

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
    assert all(end - start <= longest for start, end in zip(offsets.starts, offsets.ends, strict=True))
    covered = "".join(text[a:b] for a, b in zip(offsets.starts, offsets.ends, strict=True))
    assert covered == text.replace("\n", "")


@given(st.integers(5, 30))
def test_no_block_begins_inside_a_character_as_readers_see_it(longest: int) -> None:
    text = "👍🏽e\u0301" * 30
    offsets = OffsetMap(text, longest)
    assert all(text[start] in "👍e" for start in offsets.starts)


def test_inside_a_surrogate_pair_is_its_start() -> None:
    offsets = OffsetMap("a👍b")
    assert [offsets.offset(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_positions_outside_are_taken_to_the_ends() -> None:
    offsets = OffsetMap("ab\ncd")
    assert offsets.offset(-3) == 0
    assert offsets.offset(99) == 5
    assert OffsetMap("").offset(0) == 0
