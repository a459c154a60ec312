import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import html_parsing
from copydesk.readers.document import Document
from copydesk.readers.html_parsing import decoded_as, markup_of, page_bytes, tree_of

RUSSIAN = "Совет порта Лорван принял решение, сообщила пресс-служба"


@pytest.mark.parametrize(
    "declared",
    [
        '<meta charset="windows-1251">',
        "<META http-equiv='Content-Type' content='text/html; charset=Windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_the_charset_that_a_page_declares_is_taken(declared: str) -> None:
    raw = f"{declared}<p>{RUSSIAN}</p>".encode("cp1251")
    assert RUSSIAN in markup_of(raw, "a.html").text
    assert markup_of(raw, "a.html").remarks == ()


def test_a_page_that_is_utf8_is_read_so_whatever_it_declares() -> None:
    assert RUSSIAN in markup_of(f'<meta charset="windows-1251">{RUSSIAN}'.encode(), "a.html").text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_believed(encoding: str) -> None:
    raw = f'<meta charset="koi8-r">{RUSSIAN}'.encode(encoding)
    assert markup_of(raw, "a.html").text == f'<meta charset="koi8-r">{RUSSIAN}'


def test_what_is_said_elsewhere_comes_first() -> None:
    assert markup_of(RUSSIAN.encode("koi8-r"), "a.html", "KOI8-R").text == RUSSIAN


def test_seven_bit_charsets_are_not_taken_for_ascii() -> None:
    raw = '<meta charset="iso-2022-jp">港湾局'.encode("iso2022_jp")
    assert markup_of(raw, "a.html").text.endswith("港湾局")


def test_labels_mean_what_browsers_take_them_for() -> None:
    assert decoded_as(b"\x93port\x94", "ISO-8859-1") == "“port”"
    assert decoded_as("發展".encode("gb18030"), "gb2312") == "發展"


def test_a_stray_byte_is_shown_and_told() -> None:
    raw = b'<meta charset="windows-1251">' + (RUSSIAN * 20).encode("cp1251") + b"\x98"
    markup = markup_of(raw, "a.html")
    assert markup.text.endswith("служба\ufffd")
    assert str(markup.remarks[0]).startswith("a.html has 1 bytes that are no characters")


@pytest.mark.parametrize("charset", ["klingon", "hex", "punycode", "unicode_escape", "", "utf-8"])
def test_what_is_no_charset_or_the_wrong_one_is_no_help(charset: str) -> None:
    assert decoded_as(RUSSIAN.encode("cp1251"), charset) is None


def test_an_unclear_encoding_is_refused() -> None:
    with pytest.raises(ReadError, match=r"a\.html is in an unknown encoding"):
        markup_of("Ж".encode("cp1251") + b"<p>ab\x81\x98\x90", "a.html")


def test_nesting_that_is_too_deep_is_told() -> None:
    deep = tree_of("<div>" * 100_000 + "lost", "a.html")
    flat = tree_of("<div>kept</div>", "a.html")
    assert (deep is not None and deep.whole, flat is not None and flat.whole) == (False, True)


def test_pictures_written_into_a_page_do_not_make_it_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_parsing, "MOST_CHARACTERS", 1000)
    tree = tree_of(f'<img src="data:image/png;base64,{"iVBO" * 1000}"><p>port</p>', "a.html")
    assert tree is not None and "".join(tree.root.itertext()) == "port"
    with pytest.raises(ReadError, match="too large"):
        tree_of("<p>port " * 1000, "a.html")


def test_a_page_with_too_many_pictures_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_parsing, "MOST_BYTES", 4)
    assert page_bytes(Document.of_bytes("a.html", b"<p>x")) == b"<p>x"
    with pytest.raises(ReadError, match="too large to be one web page"):
        page_bytes(Document.of_bytes("a.html", b"<p>xy"))


def test_a_flood_of_attributes_leaves_the_text() -> None:
    flood = " ".join(f"a{number}='1'" for number in range(100_000))
    tree = tree_of(f'<p {flood}>port</p><a href="u">quay</a>', "a.html")
    assert tree is not None and "".join(tree.root.itertext()) == "portquay"
    link = tree.root.find(".//a")
    assert link is not None and link.get("href") == "u"


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        tree_of(markup_of(raw, "a.html").text, "a.html")
    except ReadError as error:
        assert "a.html" in str(error)
