"""How far the names of bodies go."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.names.bodies import adjective_body, head_before, joined_body, whole_body
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("Committee on Ferries and Docks met", "Committee", "Committee on Ferries and Docks"),
        ("Committee on Monday met", "Committee", "Committee"),
        ("Landesamt für das Wasser", "Landesamt", "Landesamt für das Wasser"),
        ("Union des pêcheurs de l'Orle a", "Union", "Union des pêcheurs de l'Orle"),
        ("Instituto de Mareas dijo", "Instituto", "Instituto de Mareas"),
        ("Служба портового надзора сообщила", "Служба", "Служба портового надзора"),
        ("Министерство иностранных дел Орвы вызвало", "Министерство", "Министерство иностранных дел Орвы"),
        ("Дума приняла закон", "Дума", "Дума"),
        ("Комитет по правам человека ЛОН молчал", "Комитет", "Комитет по правам человека ЛОН"),
        ("Управление по делам семьи и спорта пело", "Управление", "Управление по делам семьи и спорта"),
        ("Board met", "Board", "Board"),
        ("Bund Hafen und Schleuse: der BHS", "Bund Hafen", "Bund Hafen und Schleuse"),
        ("Bund Hafen und Schleuse: der BHSV", "Bund Hafen", "Bund Hafen"),
        ("Alliance for Land and Bread won", "Alliance for Land", "Alliance for Land and Bread"),
        ("Trip for Land and Bread", "Trip for Land", "Trip for Land"),
    ],
)
def test_a_body_goes_on_in_small_letters(text: str, name: str, whole: str) -> None:
    assert whole_body(text, Span(0, len(name))).of(text) == whole


def test_a_head_in_small_letters_belongs_to_it() -> None:
    text = "Le ministère de la Pêche"
    assert head_before(text, text.index("Pêche")) == 3
    assert head_before("Le vin de la Pêche", 13) is None


def test_a_small_head_behind_its_adjective_makes_a_body() -> None:
    text = "Северный банк Орвы закрыт"
    whole = adjective_body(text, Span(0, 8))
    assert whole is not None and whole.of(text) == "Северный банк Орвы"
    text = "Портовая служба Анны Брук"
    whole = adjective_body(text, Span(0, 8))
    assert whole is not None and whole.of(text) == "Портовая служба"
    assert adjective_body("Северный ветер", Span(0, 8)) is None


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("a Cod and Ferry Agency (CFA)", "Cod", "Cod and Ferry Agency"),
        ("the Trade and Ferry Board", "Trade", "Trade and Ferry Board"),
        ("the Oil and Ferry Workers Board", "Oil", "Oil and Ferry Workers Board"),
        ("the Bank and Ferry Board", "Bank", ""),
        ("the Kelm and Ferry Board", "Kelm", ""),
        ("the Trade and Ferry Board (KFB)", "Trade", ""),
        ("the Trade and Ann Lee", "Trade", ""),
    ],
)
def test_matters_joined_by_and_are_one_body(text: str, name: str, whole: str) -> None:
    found = joined_body(text, Span(text.index(name), text.index(name) + len(name)))
    assert (found.of(text) if found else "") == whole


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das ist die Orle Holding des Reeders Ulf Marten.", ["Orle Holding", "Ulf Marten"]),
        ("Nun hat das Landgericht Tannau Anna Velten verurteilt.", ["Landgericht Tannau", "Anna Velten"]),
        ("Es war das Haus der Seefahrt.", ["Haus der Seefahrt"]),
        ("Nach Ansicht der Hansa Reederei ging es.", ["Ansicht", "Hansa Reederei"]),
        ("Nun sprach Mutter Ida Velten der Tageszeitung vor.", ["Ida Velten", "Tageszeitung"]),
        ("Nun sprach Karl Heinz Velten der Zeitung vor.", ["Karl Heinz Velten", "Zeitung"]),
        ("Einem Bericht des Stauhofs zufolge eilt es.", ["Bericht", "Stauhofs"]),
    ],
)
def test_german_names_end_before_who_somebody_is(text: str, names: list[str]) -> None:
    assert [one.words for one in named(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Тогда Минздрав готов к делу.", "Минздрав"),
        ("Тогда Таренский областной народный суд молчал.", "Таренский областной народный суд"),
        ("Тогда Федерация баскетбола ждала.", "Федерация баскетбола"),
        ("Тогда Комитет по защите причалов ждал.", "Комитет по защите причалов"),
        ("Тогда Приливная служба по торговле ждала.", "Приливная служба по торговле"),
    ],
)
def test_russian_bodies_go_on_in_small_letters_but_not_over_verbs(text: str, name: str) -> None:
    assert [one.words for one in named(text) if one.body] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A case of the Miners' Union against the Coal Board was heard.", "Miners' Union"),
        ("The match of the Orle Club against Marden Rovers is off.", "Orle Club"),
        ("The ruling of the Electoral Council on Bob Stone was late.", "Electoral Council"),
        ("Then the Tide Alliance against Tolls marched.", "Tide Alliance against Tolls"),
        ("Then the Committee on Trade met.", "Committee on Trade"),
    ],
)
def test_whom_a_body_meets_is_no_part_of_its_name(text: str, name: str) -> None:
    assert name in [one.words for one in named(text)]
