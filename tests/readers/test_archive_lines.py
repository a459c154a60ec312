import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers.archives import rich_text, word_document

from copydesk.errors import ReadError
from copydesk.readers import archive_lines
from copydesk.readers.archive_lines import beginning, first_megabyte, lines_of, pieces_of, root_of
from copydesk.readers.document import Document

BEGINS = re.compile("<article")
SIGNS = re.compile(b"One")


def test_pieces_of_html_begin_where_articles_do() -> None:
    assert list(pieces_of("<p>a</p><article>b</article><article>c", BEGINS)) == [
        "<p>a</p>",
        "<article>b</article>",
        "<article>c",
    ]


@given(st.text(st.sampled_from("<article> b")))
def test_pieces_together_are_the_whole(markup: str) -> None:
    assert "".join(pieces_of(markup, BEGINS)) == markup


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.txt", b"One\r\nTwo"),
        ("a.html", b"<p>One<br>Two</p><article></article>"),
        ("a.rtf", rich_text(["One", "Two"])),
        ("a.docx", word_document(["One", "Two"])),
    ],
)
def test_each_container_gives_its_lines(name: str, raw: bytes) -> None:
    document = Document.of_bytes(name, raw)
    assert [line for line in lines_of(document, BEGINS).lines if line] == ["One", "Two"]
    assert beginning(document, SIGNS).split()[-2:] == ["One", "Two"]


def test_the_beginning_of_what_is_broken_is_empty() -> None:
    assert beginning(Document.of_bytes("a.docx", b"PK"), SIGNS) == ""


def test_the_beginning_of_a_page_without_any_sign_is_empty() -> None:
    assert beginning(Document.of_bytes("a.html", b"<p>Two</p>"), SIGNS) == ""


def test_more_than_the_head_can_be_looked_at() -> None:
    document = Document.of_bytes("a.html", b"<style>" + b"a" * 100_000 + b"</style><article>")
    assert "<article>" in first_megabyte(document)


def test_a_piece_that_is_empty_has_no_elements() -> None:
    assert root_of("", "a.html") is None


def test_lines_of_text_come_one_by_one_whatever_ends_them() -> None:
    raw = "One\r\nTwo\u2028Three\rFour\n\nFive".encode()
    document = Document.of_bytes("a.txt", raw)
    assert list(lines_of(document, BEGINS).lines) == ["One", "Two", "Three", "Four", "", "Five"]


def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_lines, "LONGEST_LINE", 100)
    document = Document.of_bytes("a.txt", b"a" * 1000)
    with pytest.raises(ReadError, match="a line of more than 100 characters"):
        list(lines_of(document, BEGINS).lines)


def test_damaged_text_is_refused_rather_than_changed() -> None:
    document = Document.of_bytes("a.txt", "Fähre, Fluß, Möwe ".encode() * 9 + b"\xc3 Ende")
    with pytest.raises(ReadError, match="damage"):
        lines_of(document, BEGINS)


NAMES = ["a.txt", "a.html", "a.docx", "a.rtf"]


@settings(deadline=None)
@given(st.binary(), st.sampled_from(NAMES), st.sampled_from([b"", b"{\\rtf1 ", b"PK\3\4"]))
def test_any_bytes_give_lines_or_a_reason(raw: bytes, name: str, begin: bytes) -> None:
    document = Document.of_bytes(name, begin + raw)
    beginning(document, SIGNS)
    try:
        list(lines_of(document, BEGINS).lines)
    except ReadError as error:
        assert name in str(error)
