import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.older_encodings import older_encoding

TEXTS = {
    "en": "“We are ready,” the minister said – and it’s true that the talks went on for several hours.",
    "ru": "Министерство сообщило в четверг, что переговоры прошли успешно и будут продолжены весной.",
    "uk": "Міністерство повідомило в четвер, що переговори триватимуть навесні, а пором їздитиме знову.",
    "el": "Ο υπουργός δήλωσε ότι οι συνομιλίες ήταν χρήσιμες και θα συνεχιστούν την άνοιξη.",
    "fr": "« Nous sommes prêts », a déclaré la ministre après la réunion, près de la forêt et du château.",
    "de": "„Wir sind bereit“, sagte die Ministerin nach dem Gespräch über die Fähre und die Straße.",
    "es": "El ministro señaló que mañana habrá reunión en Málaga; «estamos listos», añadió después.",
    "pl": "Minister powiedział w czwartek, że rozmowy będą kontynuowane wiosną, a łódź już płynie.",
    "tr": "Bakan perşembe günü yaptığı açıklamada görüşmelerin ilkbaharda süreceğini söyledi.",
    "ar": "اتفق المبعوثون يوم الخميس على أن العبارة ستعود إلى العمل في الربيع بعد انتهاء الإصلاحات.",
    "ja": "外務省は木曜日、協議が行われたと発表した。会談は春にも続けられる見通しである。",
    "ko": "외교부는 목요일에 회담이 봄에 계속될 것이라고 밝혔으며 아직 서명된 것은 없다고 말했다.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("en", "cp1252"),
        ("ru", "cp1251"),
        ("ru", "koi8_r"),
        ("ru", "iso8859_5"),
        ("ru", "cp866"),
        ("uk", "cp1251"),
        ("el", "cp1253"),
        ("fr", "cp1252"),
        ("fr", "mac_roman"),
        ("de", "cp1252"),
        ("es", "cp1252"),
        ("pl", "cp1250"),
        ("pl", "iso8859_2"),
        ("tr", "cp1254"),
        ("ar", "cp1256"),
        ("ja", "cp932"),
        ("ja", "euc_jp"),
        ("ko", "cp949"),
    ],
)
def test_an_older_encoding_is_recognised(language: str, encoding: str) -> None:
    raw = TEXTS[language].encode(encoding)
    found = older_encoding(raw)
    assert found is not None
    assert raw.decode(found) == TEXTS[language]


def test_what_two_encodings_share_is_named_by_the_usual_one() -> None:
    assert older_encoding(TEXTS["de"].encode("cp1250")) == "cp1252"


def test_a_long_text_is_told_from_some_of_its_lines() -> None:
    raw = b"Plain words in a line.\n" * 9000 + TEXTS["ru"].encode("cp1251") + b"\n" + b"more words " * 90_000
    assert older_encoding(raw) == "cp1251"


@pytest.mark.parametrize("raw", ["Привет".encode("cp1251"), bytes(range(128, 256)) * 9])
def test_what_is_unclear_stays_unnamed(raw: bytes) -> None:
    assert older_encoding(raw) is None


@settings(deadline=None)  # the languages load at the first
@given(st.binary(min_size=1, max_size=500))
def test_any_bytes_have_an_encoding_or_none(raw: bytes) -> None:
    found = older_encoding(raw)
    assert found is None or isinstance(found, str)
