import pytest

from copydesk.suggest.learning.packing import ModelError, packed, unpacked

MADE = packed("crf", 3, b"content")


def test_what_is_packed_comes_out() -> None:
    assert unpacked("crf", 3, MADE) == b"content"


@pytest.mark.parametrize(
    ("kind", "version", "data", "why"),
    [
        ("crf", 3, b"", "no model"),
        ("crf", 3, b"lCRF foreign", "no model"),
        ("ranker", 3, MADE, "no model"),
        ("crf", 2, MADE, "newer Copydesk"),
        ("crf", 4, MADE, "older Copydesk"),
        ("crf", 3, MADE[:-1], "damaged"),
        ("crf", 3, MADE[:-1] + b"!", "damaged"),
    ],
)
def test_whatever_else_is_refused_and_told_why(kind: str, version: int, data: bytes, why: str) -> None:
    with pytest.raises(ModelError, match=why):
        unpacked(kind, version, data)
