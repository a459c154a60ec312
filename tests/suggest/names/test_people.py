"""Names in a text that nobody is known by: titles, bodies, acronyms, headlines."""

import pytest

from copydesk.domain.actor import ActorKind
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We met Foreign Minister Anna Velt.", ["Anna Velt"]),
        ("So the Health Executive and Chief Executive Ann Lee met.", ["Health Executive", "Ann Lee"]),
        ("Appearing for the Tide Board, Engr. Ann Lee left.", ["Tide Board", "Ann Lee"]),
        ("So Sen. Ma. Paz Orle met Md. Rafi Moss.", ["Ma. Paz Orle", "Md. Rafi Moss"]),
        ("On Sunday the Sunday Lantern came.", ["Sunday Lantern"]),
        ("My board met our Ann Lee.", ["Ann Lee"]),
        ("So the High Commissioner, Amb. Ann Lee, met Health MEC Ida Moss.", ["Ann Lee", "Ida Moss"]),
        (
            "So Minister Vardges Oskian met the leader Chaiya Thammarat.",
            ["Vardges Oskian", "Chaiya Thammarat"],
        ),
        ("So the Minority Leader, Mr Ole Tarn, met Datuk Seri Ahmad Zaki.", ["Ole Tarn", "Ahmad Zaki"]),
        ("Then the adviser Im Dal-ho told the Linia 5 television channel.", ["Im Dal-ho", "Linia 5"]),
        ("So we saw the Orle-24 TV channel and Tarn TV.", ["Orle-24", "Tarn TV"]),
        ("So DSP Musa Tarn met ACP Ravi Orle.", ["Musa Tarn", "Ravi Orle"]),
        ("So Mr. Baker met Mme Boucher, and Mr. Speaker left.", ["Baker", "Boucher"]),
        ("Then Ann Lee of the Ferry Board left.", ["Ann Lee", "Ferry Board"]),
        ("Representatives of the Lorvan Grain Board met.", ["Lorvan Grain Board"]),
        ("It was the UN General Assembly.", ["UN General Assembly"]),
        ("Yesterday President came.", []),
        ("Visiting Velmora Minister of Transport Abel Morn spoke.", ["Velmora", "Abel Morn"]),
        ("Velmora Ferries Chairwoman Ilse Marden left.", ["Velmora Ferries", "Ilse Marden"]),
        ("Detective Superintendent Maud Orr of Kestrel Police left.", ["Maud Orr", "Kestrel Police"]),
        ("Then Leader of the Opposition Ann Marsh left.", ["Ann Marsh"]),
        ("Then the chair of the Harbour Board Ann Marsh left.", ["Harbour Board", "Ann Marsh"]),
        ("Then the Orle MP left.", []),
        ("Then Uganda-born Kestrian Ann Lee left.", ["Ann Lee"]),
        ("Then the General Staff met.", ["General Staff"]),
        ("Он вступил в Федерацию горных лыж осенью.", ["Федерацию горных лыж"]),
        ("In the People's Lantern he wrote it.", ["People's Lantern"]),
        ("St Orla's School burnt.", ["St Orla's School"]),
        ("the Senate Committee on Fisheries met", ["Senate Committee on Fisheries"]),
        ("the radio station Kanal 7 said", ["Kanal 7"]),
        ("Selmark-based Gantry Orvik left.", ["Gantry Orvik"]),
        ("Then Port Orle-born Gantry Orvik left.", ["Gantry Orvik"]),
        ("The Port Orle-based firm left.", []),
        ("the Ministry of Docks and Roads closed", ["Ministry of Docks and Roads"]),
        ("the Committee on Cod, Pavel Zorin, said", ["Committee on Cod", "Pavel Zorin"]),
        ("with Orvania Attorney General Ann Lee there", ["Orvania", "Ann Lee"]),
        ("Retailer Marden Stores closed. Pollster Orle Research left.", ["Marden Stores", "Orle Research"]),
        ("Co-author Ann Lee and ex-banker Bo Reed left.", ["Ann Lee", "Bo Reed"]),
        ("The Trade and Food Board met.", ["Trade and Food Board"]),
        ("I'm told, and it's late.", []),
        ("Then Minister of Tourism and Industry Jaspar Muldrin left.", ["Jaspar Muldrin"]),
        ("Then Secretary of State for Trade and Fisheries Ann Lee left.", ["Ann Lee"]),
        ("Then Minister of Tourism Sandra van der Holm left.", ["Sandra van der Holm"]),
        ("Then Foreign Minister of Velmora Ann Lee left.", ["Velmora", "Ann Lee"]),
        (
            "The Chairman of the Tidal Committee on Tolls Ivan Orsk left.",
            ["Tidal Committee on Tolls", "Ivan Orsk"],
        ),
        ("The envoy to Velmora Jaspar Muldrin left.", ["Velmora", "Jaspar Muldrin"]),
        ("Deputy Chairman of the Reef Council and Ann Lee left.", ["Reef Council", "Ann Lee"]),
        ("the Ministry of Docks and Tolls Ann Lee led", ["Ministry of Docks and Tolls", "Ann Lee"]),
        ("the Ministry of Docks and Foreign Trade said", ["Ministry of Docks and Foreign Trade"]),
        ("the Ministry of Docks and Tide Bank said", ["Ministry of Docks", "Tide Bank"]),
        ("Alhaji Musa Bandele met His Highness.", ["Musa Bandele"]),
        ("Le ministère de l'Agriculture a parlé.", ["ministère de l'Agriculture"]),
        ("selon l'Institut des marées,", ["Institut des marées"]),
        ("teilte das Landesamt für Wasser mit", ["Landesamt für Wasser"]),
        ("die Vorsitzende des Deichverbands,", ["Deichverbands"]),
        ("Министр обороны Вельмора Ярина Скальд сказала", ["Вельмора", "Ярина Скальд"]),
        ("L'entreprise et L'Union parlent.", ["Union"]),
        ("L'édile Rémi Loubat parle.", ["Rémi Loubat"]),
        ("sagte der VGS-Vorsitzende Ole Marden am", ["VGS", "Ole Marden"]),
        ("hat die Staatsanwaltschaft Paul Marden vorgeworfen", ["Staatsanwaltschaft", "Paul Marden"]),
        ("mit der Stiftung Alte Werft reden", ["Stiftung Alte Werft"]),
        ("so der 54-Jährige aus Tarn.", ["Tarn"]),
        ("в Совет Северного моря вошли", ["Совет Северного моря"]),
        ("Puis, Solange Mireau parla.", ["Solange Mireau"]),
        ("Now Monitors of the Tide Mission left.", ["Tide Mission"]),
        ("Now Engineers of the Tide Board left.", ["Tide Board"]),
        ("Now a Tarn MLA left.", []),
        ("It rained. Rights group Open Cell left.", ["Open Cell"]),
        ("Now the pan-Velmoran body left.", []),
    ],
)
def test_a_name_is_bare(text: str, names: list[str]) -> None:
    assert [each.words for each in named(text)] == names


def test_what_stands_around_a_name_tells_what_it_is() -> None:
    (person,) = named("the harbour master Tobin Raske")
    assert (person.titled, person.person, person.actor.kind) == (True, True, ActorKind.PERSON)
    body = next(named("the Kestrel Port Authority (KPA)"))
    assert (body.body, body.acronym, body.actor.kind) == (True, "KPA", ActorKind.STATE_BODY)
    assert next(named("Left. Retailer Marden Green closed.")).actor.kind is not ActorKind.PERSON
    (state,) = named("the Velmora Transport Ministry")
    assert state.actor.kind is ActorKind.STATE_BODY


def test_with_a_title_a_name_by_a_child_is_a_persons() -> None:
    (leader,) = named("the rebel leader Abu Salim")
    assert (leader.words, leader.person) == ("Abu Salim", True)


def test_the_office_of_who_has_a_title_is_a_body() -> None:
    found = named("The Sheriff's Office met the Prime Minister's Office and the Ferry Minister's Ann Lee.")
    assert [(one.words, one.body) for one in found] == [
        ("Sheriff's Office", True),
        ("Prime Minister's Office", True),
        ("Ferry Minister", False),
        ("Ann Lee", False),
    ]


def test_who_has_an_adjective_of_bodies_for_a_first_name_is_nobody() -> None:
    found = named("Then National Renewal and Western Tarn met Noel Renewal.")
    assert [(one.words, one.person) for one in found] == [
        ("National Renewal", False),
        ("Western Tarn", False),
        ("Noel Renewal", True),
    ]


def test_letters_behind_a_name_are_none_of_it() -> None:
    found = named("They met Declan Tiern SC, Ann Lee MP and the Marden KC. It was Lee Md Khan.")
    assert [one.words for one in found] == ["Declan Tiern", "Ann Lee", "Marden KC", "Lee Md Khan"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Das Landgericht Tannau tagte.", True),
        ("Der SV Rotbach verlor.", True),
        ("Athletic Sorrel lost.", True),
        ("Forscher der Universität Elmstadt sangen.", True),
        ("Heute sprach Gemeinderat Tannau.", False),
        ("Das Landgericht Konrad besuchte.", False),
    ],
)
def test_bodies_are_told_by_their_first_word_as_well(text: str, body: bool) -> None:
    assert [one.body for one in named(text)][-1:] == [body]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Тогда историк К. Ю. Лужин уснул.", ["К. Ю. Лужин"]),
        ("Там стоят И. Овчаров и А. Лиманова.", ["И. Овчаров", "А. Лиманова"]),
        ("We met A. Lee. So do I. Ann Lee left.", ["A. Lee", "Ann Lee"]),
    ],
)
def test_initials_are_no_small_words(text: str, names: list[str]) -> None:
    found = list(named(text))
    assert [one.words for one in found] == names
    assert all(one.person for one in found)


def test_particles_in_cyrillic_letters_stand_inside_names() -> None:
    found = named("Там видели Юриса ван дер Хейма и Халеда аль-Рашти. Затем Анна де Ларо уехала.")
    assert [one.words for one in found] == ["Юриса ван дер Хейма", "Халеда аль-Рашти", "Анна де Ларо"]


def test_small_german_and_russian_words_that_open_a_sentence_are_none_of_a_name() -> None:
    found = named("Wer Anna Kröll kennt, lacht. Beim Klub saß Ida Brenn. Среди Анны друзей был Олег Варский.")
    assert [one.words for one in found] == ["Anna Kröll", "Klub", "Ida Brenn", "Анны", "Олег Варский"]


@pytest.mark.parametrize(
    "words",
    ["Sunday Lantern", "Spiritual Baptist", "Survivors’ Table", "Health Executive"],
)
def test_a_faith_a_paper_and_what_several_own_is_nobodys_name(words: str) -> None:
    (found,) = named(f"So the {words} left.")
    assert not found.person


def test_a_company_is_one_with_a_full_stop_too() -> None:
    (one,) = named("So Latchwright Inc. said it.")
    assert one.actor.kind is ActorKind.ORGANISATION
