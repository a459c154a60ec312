import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers.decoding import decoded, decoding

RUSSIAN = "Министерство сообщило в четверг, что переговоры прошли успешно и будут продолжены весной."
GREEK = "Ο υπουργός δήλωσε ότι οι συνομιλίες ήταν χρήσιμες και θα συνεχιστούν την άνοιξη."
ENGLISH = "“We are ready,” the minister said – and it’s true that the talks went on for several hours."
JAPANESE = "外務省は木曜日、協議が行われたと発表した。会談は春にも続けられる見通しである。"
FRENCH = "« Nous sommes prêts », a déclaré la ministre après la réunion."

_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"])


@given(st.text(_CHARACTERS))
def test_utf8_is_read_with_and_without_its_mark(text: str) -> None:
    text = text.lstrip("\ufeff")
    assert decoded(text.encode(), "a.txt") == text
    assert decoded(codecs.BOM_UTF8 + text.encode(), "a.txt") == text


@given(
    st.text(_CHARACTERS),
    st.sampled_from(
        [
            (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
            (codecs.BOM_UTF32_LE, "utf-32-le"),
            (codecs.BOM_UTF32_BE, "utf-32-be"),
        ]
    ),
)
def test_a_mark_tells_the_encoding(text: str, form: tuple[bytes, str]) -> None:
    mark, encoding = form
    assert decoded(mark + text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    "raw",
    [
        "Привет".encode("cp1251"),  # too short to tell from other alphabets
        codecs.BOM_UTF16_LE + b"a",
        bytes(range(128, 256)) * 4,
    ],
)
def test_what_is_unclear_is_refused(raw: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        decoded(raw, "a.txt")
    assert str(caught.value) == "a.txt is in an unknown encoding. Save it as UTF-8 and import it again."


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, FRENCH, "Two words"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_named(text: str, encoding: str) -> None:
    with pytest.raises(ReadError, match=r"a\.txt seems to be UTF-16 without the mark"):
        decoded(text.encode(encoding) * 9, "a.txt")


@pytest.mark.parametrize(
    "raw",
    [
        bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x06\x00",
        b"\x01\x02\x03\x04\x05\x06\x07" * 9,
    ],
)
def test_binary_data_is_no_text(raw: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.txt is not text but binary data"):
        decoded(raw, "a.txt")


def test_damage_is_counted() -> None:
    with pytest.raises(ReadError, match=r"a\.txt is UTF-8 with 2 damaged characters"):
        decoded(("Genève, Zürich, Málaga " * 20).encode() + b"\xff\xfe", "a.txt")


def test_a_guessed_encoding_is_told() -> None:
    found = decoding(RUSSIAN.encode("cp1251"), "a.txt")
    assert (found.text, found.encoding) == (RUSSIAN, "cp1251")
    assert [str(remark) for remark in found.remarks] == [
        "a.txt was read as Windows-1251. Check that its letters look right."
    ]


@pytest.mark.parametrize("raw", [RUSSIAN.encode(), codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le")])
def test_what_is_certain_needs_no_remark(raw: bytes) -> None:
    assert decoding(raw, "a.txt").remarks == ()


@settings(deadline=None)  # the languages load at the first
@given(st.binary(max_size=2000))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        text = decoded(raw, "a.txt")
    except ReadError as error:
        assert "a.txt" in str(error)
    else:
        assert len(text) <= len(raw)


def test_a_stray_control_character_is_let_through() -> None:
    assert decoded(b"one\x00two", "a.txt") == "one\x00two"
