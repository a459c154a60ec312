from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.wire import place_name, wire_head

STORY = "6 Sep 2018 22:22\n\nEnvoys meet\n\nLORVAN. Sept 6 (Meridian) - Envoys met.\n\nMore followed.\n"


def test_a_story_tells_date_headline_place_and_agency() -> None:
    head = wire_head(STORY)
    assert head is not None
    assert head.published == "2018-09-06T22:22:00"
    assert head.headline == "Envoys meet"
    assert head.place == "Lorvan"
    assert head.agency == "Meridian"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("6 Sep 2018 22:22", "2018-09-06T22:22:00"),
        ("06 September 2018 02:05", "2018-09-06T02:05:00"),
        ("6 Sept. 2018 9:05", "2018-09-06T09:05:00"),
        ("  6\u00a0 SEP\t2018,  22:22:41  ", "2018-09-06T22:22:41"),
        ("31 may 2020", "2020-05-31"),
        ("29 February 2024 00:00", "2024-02-29T00:00:00"),
    ],
)
def test_a_date_line_is_read(line: str, published: str) -> None:
    head = wire_head(f"{line}\nA headline\nA body.")
    assert head is not None
    assert head.published == published


@pytest.mark.parametrize(
    "line",
    [
        "31 Feb 2018 22:22",
        "6 Sep 2018 25:00",
        "0 Sep 2018",
        "6 Ma 2018",
        "6 Spt 2018",
        "6 Ju 2018",
        "6 Sep 18",
        "On 6 Sep 2018 22:22",
        "6 Sep 2018 22:22 Moscow",
        "Envoys meet",
    ],
)
def test_what_is_no_date_is_no_date_line(line: str) -> None:
    assert wire_head(f"{line}\n\nA headline\n\nA body.") is None


def test_a_date_alone_is_no_story() -> None:
    assert wire_head("6 Sep 2018 22:22\n\n") is None


def test_a_story_needs_neither_blank_lines_nor_a_dateline() -> None:
    head = wire_head("\n6 Sep 2018 22:22\nEnvoys meet\nThey met on Thursday (as planned) - and left.")
    assert head is not None
    assert (head.headline, head.place, head.agency) == ("Envoys meet", None, None)


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("NEW YORK. Sept 6 (Meridian) - Text", "New York", "Meridian"),
        ("ST. PETERSBURG. Sept 6 (Meridian) - Text", "St. Petersburg", "Meridian"),
        ("TEL AVIV. September 26 (Meridian News) – Text", "Tel Aviv", "Meridian News"),
        ("WASHINGTON/KYIV. Sept 6 (Meridian) - Text", "Washington/Kyiv", "Meridian"),
        ("WASHINGTON, D.C., Sept 6 (Meridian) — Text", "Washington, D.C.", "Meridian"),
        ("ROSTOV-ON-DON. Sep. 6, 2018 (Meridian)- Text", "Rostov-on-Don", "Meridian"),
        ("XI'AN. Sept 6 (Meridian) - Text", "Xi'an", "Meridian"),
        ("N'DJAMENA. Sept 6 (Meridian) - Text", "N'Djamena", "Meridian"),
        ("ÎLE D’YEU. Sept 6 (Meridian) - Text", "Île D’Yeu", "Meridian"),
        ("Rio de Janeiro. Sept 6 (Meridian) - Text", "Rio de Janeiro", "Meridian"),
        ("UN/GENEVA. Sept 6 (Meridian) - Text", "UN/Geneva", "Meridian"),
        ("LORVAN (Meridian) -- Text", "Lorvan", "Meridian"),
    ],
)
def test_a_dateline_gives_place_and_agency(dateline: str, place: str, agency: str) -> None:
    head = wire_head(f"6 Sep 2018 22:22\n\nEnvoys meet\n\n{dateline}")
    assert head is not None
    assert (head.place, head.agency) == (place, agency)


@pytest.mark.parametrize(
    "opening",
    [
        "The ministers met (in June) - as planned.",
        "LORVAN. Foo 6 (Meridian) - Text",
        "LORVAN. Sept 6 - Text",
        "LORVAN. Sept 6 (Meridian) Text",
    ],
)
def test_an_ordinary_opening_is_no_dateline(opening: str) -> None:
    head = wire_head(f"6 Sep 2018 22:22\n\nEnvoys meet\n\n{opening}")
    assert head is not None
    assert (head.place, head.agency) == (None, None)


def test_a_place_in_running_text_stays_as_it_is() -> None:
    assert place_name("McLean") == "McLean"
    assert place_name("AIX-EN-PROVENCE") == "Aix-en-Provence"
    assert place_name("THE  HAGUE") == "The Hague"


_WORDS = st.lists(st.from_regex(r"[a-z]{2,9}", fullmatch=True), min_size=1, max_size=8).map(" ".join)
_PLACES = st.sampled_from(["Lorvan", "New Ostia", "Port St. Helier", "Kell-Marren", "Oria/Tessaly"])
_MOMENTS = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31))


@given(
    moment=_MOMENTS,
    words=st.tuples(_WORDS, _WORDS),
    place=_PLACES,
    gap=st.sampled_from(["\n", "\n\n", "\n \n\n"]),
    full=st.booleans(),
)
def test_every_generated_story_is_read_back(
    moment: datetime, words: tuple[str, str], place: str, gap: str, full: bool
) -> None:
    headline, body = words
    month = moment.strftime("%B" if full else "%b")
    dateline = f"{place.upper()}. {month} {moment.day} (Meridian) - "
    head = wire_head(f"{moment.day} {month} {moment.year} {moment:%H:%M}{gap}{headline}{gap}{dateline}{body}")
    assert head is not None
    assert head.published == moment.replace(second=0, microsecond=0).isoformat()
    assert (head.headline, head.place, head.agency) == (headline, place, "Meridian")
