from pathlib import Path

import pytest

from copydesk.errors import UserError
from copydesk.exchange import text_lines
from copydesk.exchange.text_lines import beginning


def test_lines_lose_their_ends_and_the_mark_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffone\r\ntwo\u2028more\n\nthree".encode())
    assert list(text_lines.text_lines(tmp_path / "a.txt")) == ["one", "two\u2028more", "", "three"]


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_lines, "LONGEST", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 10 + b"\n" + b"x" * 11)
    with pytest.raises(UserError, match=r"Line 2 of a\.txt is longer"):
        list(text_lines.text_lines(tmp_path / "a.txt"))


def test_the_beginning_has_whole_lines_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\ntwo\nthree")
    assert beginning(tmp_path / "a.txt", 9) == ["one", "two", ""]
    assert beginning(tmp_path / "a.txt") == ["one", "two", "three"]
    (tmp_path / "b.txt").write_bytes(b"a\0b\n")
    assert beginning(tmp_path / "b.txt") == beginning(tmp_path) == []


@pytest.mark.parametrize("block", [1, 2, 3, 7, 64])
def test_lines_are_whole_wherever_blocks_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(text_lines, "_BLOCK", block)
    (tmp_path / "a.txt").write_bytes("\u00fcber\r\n\r\ntwo \U0001f600\nlast\r".encode())
    assert list(text_lines.text_lines(tmp_path / "a.txt")) == ["\u00fcber", "", "two \U0001f600", "last"]
    (tmp_path / "b.txt").write_bytes(b"one\ntwo\nth\xff\nfour\n")
    with pytest.raises(UserError, match=r"Line 3 of b\.txt is not in UTF-8"):
        list(text_lines.text_lines(tmp_path / "b.txt"))
