"""Interviews without quote marks, and names above quoted paragraphs."""

import pytest

from copydesk.suggest.quotations import quotations
from copydesk.suggest.quoting.transcripts import headlines, label_above, turns

INTERVIEW = (
    "Norwire: When will the boats go out?\n\nMarden: When we have counted.\n\n"
    "Norwire: Is that soon?\n\nMarden: Ask the eels.\n"
)


def test_what_follows_names_by_turns_is_said() -> None:
    found = [(each.speaker.of(INTERVIEW), each.words.of(INTERVIEW)) for each in turns(INTERVIEW)]
    assert found[1] == ("Marden", "When we have counted.")
    assert len(found) == len(quotations(INTERVIEW)) == 4


def test_a_colon_alone_makes_no_dialogue() -> None:
    assert turns("Weather: rain in the north.\nSport: no games today.\n") == []


def test_a_line_above_names_the_speaker() -> None:
    text = 'ANN LEE, MAYOR:\n\n"We sail tomorrow and sleep tonight."'
    (found,) = quotations(text)
    assert [span.of(text) for span in found.speaker_spans] == ["ANN LEE, MAYOR"]
    assert label_above("The mayor spoke.\n\n", 18) is None


def test_a_headline_says_who_says_it() -> None:
    text = (
        "Ferry to sail again in May - harbour board\n\n"
        "INTERVIEW - Mayor: no new pier before the election\n\nRain fell."
    )
    assert [(each.words.of(text), each.speaker.of(text)) for each in headlines(text)] == [
        ("Ferry to sail again in May", "harbour board"),
        ("no new pier before the election", "Mayor"),
    ]
    text = "Tolls to end at twelve bridges: Minister\nPress review: papers on the end of the tolls\nSo it was"
    assert [(each.words.of(text), each.speaker.of(text)) for each in headlines(text)] == [
        ("Tolls to end at twelve bridges", "Minister")
    ]
    text = "(LEAD) Tarn fires missiles into the sea: military\nTolls to end at bridges: Bob Orr\nSo Orr said"
    assert [(each.words.of(text), each.speaker.of(text)) for each in headlines(text)] == [
        ("Tarn fires missiles into the sea", "military"),
        ("Tolls to end at bridges", "Bob Orr"),
    ]
    assert headlines("Weather: it will rain all day in Lorvan\n") == []


def test_a_russian_headline_may_begin_with_who_is_named_in_full_below() -> None:
    text = "Лис: мост над Орвой простоит сто лет\n\nМост цел, сказал мэр Иван Лис."
    assert [(each.words.of(text), each.speaker.of(text)) for each in headlines(text)] == [
        ("мост над Орвой простоит сто лет", "Лис")
    ]
    assert headlines("Орвск: трое остались на льду без шапок\n\nЛёд треснул, сказал мэр Иван Лис.") == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "**Ida Moss:** It rains.\n\n**Post:** Again?\n\n**Moss:** Yes. Again.",
            ["Ida Moss", "Post", "Moss"],
        ),
        ("__Post:__ Rain?\n\n__Moss:__ Yes.\n\n__Post:__ Much?\n\n__Moss:__ No.", ["Post", "Moss"] * 2),
        ("*Rain?*\n\n**Ida Moss**: It rains.\n\n*Much?*\n\n**Ida Moss**: No.", ["Ida Moss"] * 2),
        ("**Note:** It rains.\n\n**Background:** It rained.", []),
        ("**Note:** It rains.\n\n**Note:** It rained.", []),
    ],
)
def test_names_in_bold_open_turns(text: str, speakers: list[str]) -> None:
    found = turns(f"# Rain\n\n{text}")
    assert [one.speaker.of(f"# Rain\n\n{text}") for one in found] == speakers
    assert all("*" not in one.words.of(f"# Rain\n\n{text}") for one in found)
