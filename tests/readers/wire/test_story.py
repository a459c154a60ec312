"""Whole stories in the forms of newspapers, sites and of any agency; the texts are invented."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.wire import Story, story_of

INTERFAX = "6 Sep 2018 22:22\n\nEnvoys meet\n\nLORVAN. Sept 6 (Meridian) - Envoys met.\n\nMore followed.\n"


def told(text: str) -> dict[str, object]:
    """What a story tells, without what it does not."""
    story = story_of(text)
    names = [name for name in Story.__slots__ if getattr(story, name)]
    return {name: getattr(story, name) for name in names}


def test_a_story_tells_date_headline_place_and_agency() -> None:
    assert told(INTERFAX) == {
        "title": "Envoys meet",
        "published": "2018-09-06T22:22:00",
        "agency": "Meridian",
        "place": "Lorvan",
    }


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
    assert story_of(f"{line}\nA headline\nA body.") == Story("A headline", published)


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
        "On 6 Sep 2018 22:22 it rained",
        "6 Sep 2018 22:22 Moscow",
        "Envoys meet",
    ],
)
def test_what_is_no_date_is_no_date_line(line: str) -> None:
    story = story_of(f"{line}\n\nA headline\n\nA body.")
    assert (story.title, story.published) == (line, None)
    assert story.guessed == {"title"}


def test_a_date_alone_is_its_own_title() -> None:
    assert story_of("6 Sep 2018 22:22\n\n").title == "6 Sep 2018 22:22"


def test_a_story_needs_neither_blank_lines_nor_a_dateline() -> None:
    text = "\n6 Sep 2018 22:22\nEnvoys meet\nThey met on Thursday (as planned) - and left."
    assert story_of(text) == Story("Envoys meet", "2018-09-06T22:22:00")


PAPERS = {
    "en": """World / Europe
Envoys of Lorvan meet again
A second day of talks brings no result
By Jane Doe, Political Correspondent
The Lorvan Courier
Published 6 Sept 2031, 14:05 GMT | Updated 7 September 2031

LORVAN — Envoys met on Thursday to talk about the ferry, as they had done before.""",
    "de": """Politik
Gesandte treffen sich wieder
Von Jana Dorn, Lorvan
Stand: 06.09.2031, 14:05 Uhr

Die Gesandten haben am Donnerstag über die Fähre gesprochen.""",
    "fr": """Les envoyés se retrouvent
Par Jeanne Dorn
Publié le 6 septembre 2031 à 14h05, mis à jour le 7 septembre 2031 à 10h00

Les envoyés se sont retrouvés jeudi.""",
    "es": """Los enviados se reúnen
Por Juana Dorán
6 de septiembre de 2031, 14:05 h

Los enviados se reunieron el jueves.""",
    "ru": """Послы встретились вновь
Автор: Иван Петров
Рубрика: Политика
06.09.2031, 14:05

Послы встретились в четверг.""",
    "ar": """اجتماع المبعوثين
بقلم: سمير حداد
6 سبتمبر 2031 14:05
اجتمع المبعوثون يوم الخميس.""",
}


@pytest.mark.parametrize(
    ("language", "byline", "zone"),
    [
        ("en", "Jane Doe", "+00:00"),
        ("de", "Jana Dorn", ""),
        ("fr", "Jeanne Dorn", ""),
        ("es", "Juana Dorán", ""),
        ("ru", "Иван Петров", ""),
        ("ar", "سمير حداد", ""),
    ],
)
def test_newspapers_are_understood(language: str, byline: str, zone: str) -> None:
    story = story_of(PAPERS[language])
    assert (story.byline, story.published) == (byline, f"2031-09-06T14:05:00{zone}")
    assert story.agency is None
    assert "title" not in story.guessed


def test_sections_are_read_and_a_bare_one_is_a_guess() -> None:
    assert (story_of(PAPERS["ru"]).section, "section" in story_of(PAPERS["ru"]).guessed) == (
        "Политика",
        False,
    )
    english = story_of(PAPERS["en"])
    assert (english.title, english.section) == ("Envoys of Lorvan meet again", "World / Europe")
    assert english.guessed == {"section", "place"}


def test_labelled_lines_are_read() -> None:
    text = """Title: Envoys meet
Date: 6 Sept 2031
Author: Jane Doe
Source: Lorvan Courier
Section: Politics
Place: LORVAN
URL: https://lorvan.example/1
Language: English

They met."""
    assert told(text) == {
        "title": "Envoys meet",
        "published": "2031-09-06",
        "byline": "Jane Doe",
        "agency": "Lorvan Courier",
        "section": "Politics",
        "place": "Lorvan",
        "url": "https://lorvan.example/1",
        "language": "en",
    }


@pytest.mark.parametrize(
    "text",
    [
        "On rivers\n\nRivers (and lakes) - as all know - are wet. (See AP Biology.)\n\nThe end.",
        "A letter\n\nSir, I write to you about the ferry (again). It is late.\n\nYours, J.",
        "Der Fluss\n\nVon Lorvan nach Velmora fließt ein Fluss. Er ist lang – sehr lang.",
        "Data Processing Agreement (DPA) - Notes\n\nWhat follows is about contracts, and nothing else.",
        "О реках\n\nРеки (и озёра) - мокрые. Это знают все, от Москвы до самых до окраин.",
        "عن الأنهار\n\nالأنهار (والبحيرات) - كما يعلم الجميع - مبللة.",
        "By Royal Appointment\n\nThe shop is old. It sells hats, gloves and umbrellas to everybody.",
        "Minutes of 6 September\n\nPresent: Doe (chair), Roe. The minutes were read - and agreed.",
        "Chapter 1\n\nIt was a dark night; by Jove it was. The AP wire was silent, Reuters too.",
    ],
)
def test_an_ordinary_text_has_no_agency_and_no_author(text: str) -> None:
    assert told(text) == {"title": text.split("\n", maxsplit=1)[0], "guessed": {"title"}}


def test_a_story_without_headline_is_titled_by_its_first_sentence() -> None:
    story = story_of("SEOUL, Sept. 6 (Yonhap) -- The envoys met on Thursday. They talked.")
    assert (story.title, story.guessed) == ("The envoys met on Thursday.", {"title"})


def test_a_byline_may_come_first() -> None:
    story = story_of("By JANE DOE and JOHN ROE, Associated Press\n\nLORVAN (AP) — The envoys met on Monday.")
    assert (story.title, story.byline) == ("The envoys met on Monday.", "JANE DOE and JOHN ROE")


def test_an_unknown_name_in_brackets_is_a_guess() -> None:
    story = story_of("Envoys meet\n\nLORVAN (Meridian) - The envoys met on Monday.")
    assert (story.agency, story.place) == ("Meridian", "Lorvan")
    assert {"agency", "place"} <= story.guessed


def test_only_the_head_of_a_text_is_its_head() -> None:
    text = (
        "Memoirs\n\n"
        + "A long paragraph of memories. " * 9
        + "\n\nBy Jane Doe\n\nLORVAN, Sept 6 (Reuters) - x"
    )
    assert told(text + "\n\nMore." * 9) == {"title": "Memoirs", "guessed": {"title"}}


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
    story = story_of(f"{moment.day} {month} {moment.year} {moment:%H:%M}{gap}{headline}{gap}{dateline}{body}")
    assert story.published == moment.replace(second=0, microsecond=0).isoformat()
    assert (story.title, story.place, story.agency) == (headline, place, "Meridian")


@settings(deadline=None)
@given(st.text(st.sampled_from("LORVAN Sept.6,()-—/|:\n2031By©Источник (AP)dpa"), min_size=1, max_size=400))
def test_whatever_is_written_has_a_title(text: str) -> None:
    if text.strip():
        story = story_of(text)
        assert story.title.strip()
        assert all(getattr(story, name) for name in story.guessed)


def test_an_update_stands_in_for_a_publication() -> None:
    updated = story_of("Envoys meet\nUpdated: 7 Sept 2031\nThey met.")
    assert (updated.published, "published" in updated.guessed) == ("2031-09-07", True)
    both = story_of("Envoys meet\nUpdated: 7 Sept 2031\nPublished: 6 Sept 2031\nThey met.")
    assert (both.published, "published" in both.guessed) == ("2031-09-06", False)


def test_a_date_and_a_time_may_stand_on_lines_of_their_own() -> None:
    assert (
        story_of("6 September 2031\n14:05 GMT\nEnvoys meet\nThey met.").published
        == "2031-09-06T14:05:00+00:00"
    )


@pytest.mark.parametrize(
    ("line", "agency", "section", "published"),
    [
        (
            "WORLD NEWS SEPTEMBER 6, 2031 / 10:22 PM / UPDATED 2 HOURS AGO",
            None,
            "WORLD NEWS",
            "2031-09-06T22:22:00",
        ),
        ("KYODO NEWS - Sep 6, 2031 - 22:22 | World, All", "Kyodo", None, "2031-09-06T22:22:00"),
        ("2031年09月06日 22:22:33 来源：新华社", "新华社", None, "2031-09-06T22:22:33"),
        ("22:22 06.09.2031 (обновлено: 22:50 06.09.2031)", None, None, "2031-09-06T22:22:00"),
    ],
)
def test_lines_of_news_sites_are_read(
    line: str, agency: str | None, section: str | None, published: str
) -> None:
    story = story_of(f"Envoys meet\n{line}\n\nThey met.")
    assert (story.agency, story.section, story.published) == (agency, section, published)


def test_capitals_and_a_dash_may_be_a_headline() -> None:
    text = "NATO — an alliance in search of itself\n\nIt is old."
    assert told(text) == {"title": "NATO — an alliance in search of itself", "guessed": {"title"}}


def test_a_line_above_a_date_is_a_guessed_title() -> None:
    assert story_of("The Lorvan Courier\n6 September 2031\n\nIt rained.").guessed == {"title", "agency"}
    assert story_of("6 September 2031\nFerry runs again\n\nIt rained.").guessed == frozenset()


@pytest.mark.parametrize(
    ("head", "agency", "guessed"),
    [
        ("The Lorvan Courier\nSaturday, 6 September 2031\nPage 4", "The Lorvan Courier", {"agency", "title"}),
        ("Lorvaner Zeitung\n6. September 2031", "Lorvaner Zeitung", {"agency", "title"}),
        ("The Lorvan Courier, September 6, 2031", "The Lorvan Courier", {"agency"}),
        ("Neue Lorvaner Nachrichten, 06.09.2031, S. 4", "Neue Lorvaner Nachrichten", {"agency"}),
        ("The Lorvan Courier - 6 September 2031", "The Lorvan Courier", {"agency"}),
        ("The Lorvan Bell | 6 September 2031", "The Lorvan Bell", {"agency"}),
    ],
)
def test_a_newspapers_head_is_not_the_title(head: str, agency: str, guessed: set[str]) -> None:
    story = story_of(f"{head}\n\nEnvoys meet\n\nBy Jane Doe\n\nIt rained. Nobody left.")
    assert (story.title, story.published, story.agency) == ("Envoys meet", "2031-09-06", agency)
    assert (story.place, story.byline, story.guessed) == (None, "Jane Doe", guessed)


def test_what_looks_like_a_newspapers_name_is_the_headline_where_nothing_else_is() -> None:
    text = "Envoys Thank The Post\n6 September 2031\n\n" + "It rained all day in Lorvan, people said. " * 5
    assert (story_of(text).title, story_of(text).agency) == ("Envoys Thank The Post", None)


def test_a_byline_with_its_day_is_no_place() -> None:
    story = story_of("Envoys meet\n\nBy Jane Doe, 6 September 2031\n\nIt rained.")
    assert (story.byline, story.place, story.published) == ("Jane Doe", None, "2031-09-06")


def test_a_town_beside_a_day_alone_is_a_guess() -> None:
    story = story_of("Envoys meet\n\nLorvan, 6 September 2031\n\nIt rained.")
    assert (story.place, "place" in story.guessed) == ("Lorvan", True)


def test_a_section_is_told_without_its_page() -> None:
    assert story_of("Envoys meet\nSection: Business, p. 4\n\nIt rained.").section == "Business"


def test_dpas_mark_at_the_end_is_not_in_the_title() -> None:
    assert story_of("Gesandte in Lorvan =\n\nLorvan (dpa) - Es regnete.").title == "Gesandte in Lorvan"


def test_a_headline_may_end_in_a_day() -> None:
    story = story_of("The Treaty of Lorvan 6 September 2031\n\nIt rained. Nobody left.")
    assert (story.title, story.agency) == ("The Treaty of Lorvan 6 September 2031", None)
