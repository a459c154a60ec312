import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers.decoding import decoded

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
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "iso8859_5"),
        (GREEK, "cp1253"),
        (ENGLISH, "cp1252"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_a_clear_older_encoding_is_recognised(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    "raw",
    [
        "Привет".encode("cp1251"),  # too short to tell from other alphabets
        FRENCH.encode("cp1252"),  # Central European readings look as good
        ("Genève, Zürich, Málaga " * 20).encode() + b"\xff\xfe",  # damaged UTF-8
        "Two words".encode("utf-16-le") * 9,  # no mark
        bytes(range(256)) * 4,
        codecs.BOM_UTF16_LE + b"a",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x06\x00",
        b"\x01\x02\x03\x04\x05\x06\x07" * 9,
    ],
)
def test_what_is_unclear_is_refused(raw: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        decoded(raw, "a.txt")
    assert str(caught.value) == "a.txt is in an unknown encoding. Save it as UTF-8 and import it again."


def test_a_stray_control_character_is_let_through() -> None:
    assert decoded(b"one\x00two", "a.txt") == "one\x00two"
