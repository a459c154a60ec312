import pytest

from copydesk.readers.wire.lines import is_slug, is_time, labelled, section_of, stamp_after, stamp_of


@pytest.mark.parametrize(
    ("line", "iso", "changed"),
    [
        ("6 September 2031", "2031-09-06", False),
        ("Thursday, September 6, 2031 10:22 PM", "2031-09-06T22:22:00", False),
        ("Published: 6 Sept 2031 14:05 GMT", "2031-09-06T14:05:00+00:00", False),
        ("Published on 6 Sept 2031 - Updated on 7 Sept 2031", "2031-09-06", False),
        ("SEPTEMBER 6, 2031 / 10:22 PM / UPDATED 2 HOURS AGO", "2031-09-06T22:22:00", False),
        ("Updated: 7 Sept 2031", "2031-09-07", True),
        ("Stand: 06.09.2031, 14:05 Uhr", "2031-09-06T14:05:00", False),
        ("Опубликовано: 6 сентября 2031, 14:05 (МСК)", "2031-09-06T14:05:00+03:00", False),
        ("نشر في: 6 سبتمبر 2031", "2031-09-06", False),
        ("2031年9月6日 14:05", "2031-09-06T14:05:00", False),
    ],
)
def test_a_time_stamp_is_read(line: str, iso: str, changed: bool) -> None:
    stamp = stamp_of(line)
    assert stamp is not None
    assert (stamp.date.iso, stamp.changed) == (iso, changed)


@pytest.mark.parametrize(
    "line", ["", "6 September", "In 2031 it rained", "The year 2031", "Dated 2031", "1 May 2031 was wet"]
)
def test_other_lines_are_no_stamp(line: str) -> None:
    assert stamp_of(line) is None


def test_a_name_may_stand_before_the_stamp() -> None:
    found = stamp_after("WORLD NEWS SEPTEMBER 6, 2031 / 10:22 PM / UPDATED 2 HOURS AGO", section_of)
    assert found is not None
    assert (found[0], found[1].date.iso) == ("WORLD NEWS", "2031-09-06T22:22:00")
    assert stamp_after("WORLD as it was on 6 September 2031", section_of) is None


def test_figures_that_can_be_meant_two_ways_are_uncertain() -> None:
    stamp = stamp_of("4/5/2031")
    assert stamp is not None
    assert not stamp.date.certain


@pytest.mark.parametrize(
    ("line", "alone"), [("14:05", True), ("14:05 GMT", True), ("10:05 p.m.", True), ("14", False)]
)
def test_a_time_of_day_stands_alone(line: str, alone: bool) -> None:
    assert is_time(line) is alone


def test_labelled_lines_are_told() -> None:
    assert labelled("Source: Xinhua") == ("agency", "Xinhua")
    assert labelled("Рубрика: Политика") == ("section", "Политика")
    assert labelled("Note: it rained") is None


def test_sections_are_told() -> None:
    assert section_of("World / Europe") == "World / Europe"
    assert section_of("Политика") == "Политика"
    assert section_of("World of wonders") is None


@pytest.mark.parametrize(
    "line",
    [
        "URGENT",
        "BC-Lorvan-Ferry, 1st Ld",
        "LORVAN-FERRY/ (UPDATE 2, PIX)",
        "Konflikte/Verkehr/Lorvan/",
        "a0584",
        "dpa0123 4 pl 203",
        "(ATTN: ADDS details in paras 4-5)",
        "Keywords: ferry, Lorvan",
        "-----",
        "СРОЧНО!",
    ],
)
def test_slugs_are_told(line: str) -> None:
    assert is_slug(line)


@pytest.mark.parametrize(
    "line", ["Envoys meet", "LORVAN-VELMORA", "Editors choose a chief", "LORVAN FERRY SINKS"]
)
def test_headlines_are_no_slugs(line: str) -> None:
    assert not is_slug(line)
