import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.text import canonical
from copydesk.readers.half_characters import WholeCharacters


def whole(raw: bytes, size: int) -> bytes:
    characters = WholeCharacters()
    blocks = [raw[begin : begin + size] for begin in range(0, len(raw), size)]
    return b"".join(characters.of(block) for block in (*blocks, b""))


@pytest.mark.parametrize("size", [1, 2, 5, 100])
@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (rb"a \ud83d b", rb"a \ufffd b"),
        (rb"\ude00\ud83d", rb"\ufffd\ufffd"),
        (rb"\ud83d\ude00", rb"\ud83d\ude00"),
        (rb"\ud83d\u00e9", rb"\ufffd\u00e9"),
        (rb"C:\\\\ud83d", rb"C:\\\\ud83d"),
        (rb"\u0430\n", rb"\u0430\n"),
    ],
)
def test_a_half_is_told_from_a_pair(raw: bytes, told: bytes, size: int) -> None:
    assert whole(raw, size) == told


@given(st.text(st.characters() | st.sampled_from("\ud83d\ude00\\u")), st.integers(1, 40))
def test_only_halves_change(text: str, size: int) -> None:
    raw = json.dumps([text]).encode()
    assert json.loads(whole(raw, size))[0] == canonical_halves(text)


def canonical_halves(text: str) -> str:
    """As Python joins what stands side by side, with U+FFFD for halves."""
    joined: str = json.loads(json.dumps(text))
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in joined)


def test_what_is_left_is_canonical() -> None:
    assert canonical(json.loads(whole(rb'["\ud83d"]', 3))[0]) == "\ufffd"
