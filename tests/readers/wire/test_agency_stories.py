"""Stories in the forms of many agencies; the texts are invented."""

import pytest

from copydesk.readers.wire import story_of

REUTERS = """UPDATE 2-Envoys of Lorvan meet again

By Jane Doe

LORVAN, Sept 6 (Reuters) - Envoys met on Thursday to talk about the ferry.

They will meet again, a spokesman said.

(Reporting by Jane Doe in Lorvan; Editing by John Roe)

(c) Copyright Thomson Reuters 2031"""

AP = """Envoys of Lorvan meet again
By JANE DOE and JOHN ROE
Associated Press

LORVAN, Velmora (AP) — Envoys met on Thursday to talk about the ferry."""

AFP = """Envoys of Lorvan meet again

LORVAN, Sept 06, 2031 (AFP) - Envoys met on Thursday to talk about the ferry.

jd/jr"""

XINHUA = """Envoys of Lorvan meet again
Source: Xinhua | 2031-09-06 22:22:33 | Editor: editor

LORVAN, Sept. 6 (Xinhua) -- Envoys met on Thursday to talk about the ferry. Enditem"""

DPA = """Konflikte/Verkehr/Lorvan/
Gesandte treffen sich wieder

Von Jana Dorn, dpa

Lorvan (dpa) - Die Gesandten haben am Donnerstag über die Fähre gesprochen.

# dpa-Notizblock

dpa jd xy z1

061405 Sep 31"""

TASS_EN = """Envoys of Lorvan meet again

LORVAN, September 6. /TASS/. Envoys met on Thursday to talk about the ferry."""

TASS_RU = """6 сентября 2031, 14:05 МСК
Послы Лорвана встретились вновь

ЛОРВАН, 6 сентября. /ТАСС/. Послы встретились в четверг, чтобы поговорить о пароме."""

RIA = """14:05 06.09.2031
Послы Лорвана встретились вновь
САНКТ-ПЕТЕРБУРГ, 6 сен — РИА Новости. Послы встретились в четверг."""

INTERFAX_RU = """Послы Лорвана встретились вновь
Лорван. 6 сентября. INTERFAX.RU - Послы встретились в четверг, чтобы поговорить о пароме."""

BELTA = """06 September 2031, 14:05
Envoys of Lorvan meet again
LORVAN, 6 September (BelTA) – Envoys met on Thursday to talk about the ferry."""

BELTA_RU = """Послы Лорвана встретились вновь
6 сентября, Лорван /Корр. БЕЛТА/. Послы встретились в четверг."""

EFE = """Los enviados de Lorvan se reúnen
Lorvan, 6 sep (EFE).- Los enviados se reunieron el jueves para hablar del transbordador."""

ANSA = """Gli inviati di Lorvan si incontrano
(ANSA) - LORVAN, 06 SET - Gli inviati si sono incontrati per parlare del traghetto."""

KYODO = """Envoys of Lorvan meet again
LORVAN (Kyodo) -- Envoys met on Thursday to talk about the ferry."""

PTI = """Envoys of Lorvan meet again
New Lorvan, Sep 6 (PTI) Envoys met on Thursday to talk about the ferry."""

ANADOLU = """Envoys of Lorvan meet again
LORVAN (AA) - Envoys met on Thursday to talk about the ferry."""

AFP_AR = """اجتماع المبعوثين في لورفان
لورفان (أ ف ب) - اجتمع المبعوثون يوم الخميس للحديث عن العبارة."""

REUTERS_AR = """اجتماع المبعوثين في لورفان
لورفان، 6 سبتمبر (رويترز) - اجتمع المبعوثون يوم الخميس للحديث عن العبارة."""

NEWSWIRE = """Lorvan Ferries opens a second line
LORVAN, Velmora, Sept. 6, 2031 /PRNewswire/ -- The company opened a second line."""


@pytest.mark.parametrize(
    ("text", "agency", "place", "published", "byline"),
    [
        (REUTERS, "Reuters", "Lorvan", "2031-09-06", "Jane Doe"),
        (AP, "AP", "Lorvan, Velmora", None, "JANE DOE and JOHN ROE"),
        (AFP, "AFP", "Lorvan", "2031-09-06", None),
        (XINHUA, "Xinhua", "Lorvan", "2031-09-06T22:22:33", None),
        (DPA, "dpa", "Lorvan", "2031-09-06T14:05:00", "Jana Dorn"),
        (TASS_EN, "TASS", "Lorvan", None, None),
        (TASS_RU, "ТАСС", "Лорван", "2031-09-06T14:05:00+03:00", None),
        (RIA, "РИА Новости", "Санкт-Петербург", "2031-09-06T14:05:00", None),
        (INTERFAX_RU, "Interfax", "Лорван", None, None),
        (BELTA, "BelTA", "Lorvan", "2031-09-06T14:05:00", None),
        (BELTA_RU, "БЕЛТА", "Лорван", None, None),
        (EFE, "EFE", "Lorvan", None, None),
        (ANSA, "ANSA", "Lorvan", None, None),
        (KYODO, "Kyodo", "Lorvan", None, None),
        (PTI, "PTI", "New Lorvan", None, None),
        (ANADOLU, "Anadolu", "Lorvan", None, None),
        (AFP_AR, "أ ف ب", "لورفان", None, None),
        (REUTERS_AR, "رويترز", "لورفان", None, None),
        (NEWSWIRE, "PRNewswire", "Lorvan, Velmora", "2031-09-06", None),
    ],
)
def test_each_agency_is_understood(
    text: str, agency: str, place: str, published: str | None, byline: str | None
) -> None:
    story = story_of(text)
    assert (story.agency, story.place, story.published, story.byline) == (agency, place, published, byline)
    assert story.title in text.split("\n")
    assert "title" not in story.guessed


def test_a_year_from_the_copyright_line_is_a_guess() -> None:
    assert story_of(REUTERS).guessed == {"published"}


def test_what_stands_above_the_headline_is_passed_over() -> None:
    text = (
        "URGENT\nLORVAN-FERRY/ (UPDATE 1)\nKeywords: ferry, Lorvan\nEnvoys meet\nLORVAN, Sept 6 (Reuters) - x"
    )
    assert story_of(text).title == "Envoys meet"
