import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.wire.dateline import dateline_of, place_and_day


@pytest.mark.parametrize(
    ("line", "place", "agency"),
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
        ("Lorvan, 6. September (dpa) - Text", "Lorvan", "dpa"),
        ("Lorvan/Velmora (dpa/bb) - Die Gesandten trafen sich.", "Lorvan/Velmora", "dpa"),
        ("Lorvan, 6 sept 2031 (AFP) - Text", "Lorvan", "AFP"),
        ("Lorvan, 06 de setembro (Lusa) - Text", "Lorvan", "Lusa"),
        ("Sept 6 (Reuters) - Text", None, "Reuters"),
        ("(Reuters) - The envoys of Lorvan met.", None, "Reuters"),
        ("30 сентября. INTERFAX.RU - Text", None, "Interfax"),
        ("КИЕВ. 6 сентября. УНИАН. Text", "Киев", "УНИАН"),
        ("LORVAN, Sept. 6 (Jiji Press)--Text", "Lorvan", "Jiji"),
        ("МОСКВА, 6 сентября. /Корр. ТАСС Иван Петров/. Текст", "Москва", "ТАСС"),
        ("Lorvan/Velmora, 6.9.2031 (dpa) - Text", "Lorvan/Velmora", "dpa"),
        ("МОСКВА, 6 сентября 2031, 14:05 — REGNUM Текст", "Москва", "Regnum"),
        ("新华社北京8月29日电 文", "北京", "新华社"),
    ],
)
def test_a_dateline_gives_place_and_agency(line: str, place: str | None, agency: str) -> None:
    found = dateline_of(line)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize(
    "line",
    [
        "The ministers met (in June) - as planned.",
        "LORVAN. Foo 6 (Meridian) - Text",
        "LORVAN. Sept 6 - ",
        "LORVAN. Sept 6 (Meridian) Text",
        "Lorvan, Sept 66 (Reuters) - Text",
        "Data Processing Agreement (DPA) - Notes",
        "Lorvan (a town) - is small.",
        "UPDATE — The envoys met again on Thursday.",
        "Envoys meet /again/ in Lorvan",
        "A - B",
        "",
    ],
)
def test_an_ordinary_opening_is_no_dateline(line: str) -> None:
    found = dateline_of(line)
    assert found is None or found.agency is None


def test_the_text_begins_after_the_dateline() -> None:
    line = "  LORVAN, Sept 6 (Reuters) - Envoys met."
    found = dateline_of(line)
    assert found is not None
    assert line[found.end :].strip() == "Envoys met."


def test_who_stands_beside_the_agency_is_the_writer() -> None:
    line = "МОСКВА, 6 сен — РИА Новости, Иван Петров. Послы встретились."
    found = dateline_of(line)
    assert found is not None
    assert (found.agency, found.writer, line[found.end :]) == (
        "РИА Новости",
        "Иван Петров",
        "Послы встретились.",
    )


def test_a_day_without_year_is_no_date_yet() -> None:
    found = dateline_of("LORVAN, Sept 6 (Reuters) - Text")
    assert found is not None
    assert (found.published(), found.published(2031)) == (None, "2031-09-06")


def test_a_paper_s_dateline_has_no_agency() -> None:
    found = dateline_of("LORVAN, Sept. 6 — Envoys met.")
    assert found is not None
    assert (found.place, found.agency, found.certain) == ("Lorvan", None, True)


def test_a_place_and_a_dash_are_not_certain() -> None:
    found = dateline_of("LORVAN — The envoys met again on Thursday.")
    assert found is not None
    assert (found.place, found.certain) == ("Lorvan", False)


@pytest.mark.parametrize(
    ("line", "day"),
    [("LORVAN, September 6, 2031", "2031-09-06"), ("Lorvan, 6. September 2031", "2031-09-06")],
)
def test_a_place_with_a_day_is_read(line: str, day: str) -> None:
    found = place_and_day(line)
    assert found is not None
    assert (found.place, found.published()) == ("Lorvan", day)


@given(st.text())
def test_any_line_has_a_dateline_or_none(line: str) -> None:
    found = dateline_of(line)
    assert found is None or 0 <= found.end <= len(line)
