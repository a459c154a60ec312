"""Tests for French and Spanish speech in sentences that say several things."""

import pytest

from copydesk.suggest.quotations import quotations


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """Content, cue and speaker of each quotation."""
    return [
        (
            " | ".join(span.of(text) for span in each.spans),
            " ".join(span.of(text) for span in each.cue),
            " ".join(span.of(text) for span in each.speaker_spans),
        )
        for each in quotations(text, language=language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "more"),
    [
        ("fr", "Ann Morvel a dit qu'elle partait, avant d'ajouter que rien ne pressait.", "ajouter"),
        ("fr", "Ann Morvel a promis d'attendre, avant de préciser que rien ne pressait.", "préciser"),
        ("fr", "Ann Morvel a juré de rester, puis a ajouté que rien ne pressait.", "ajouté"),
        ("es", "Ana Morvel dijo que se iba, antes de añadir que nada corre prisa.", "añadir"),
        ("es", "Ana Morvel dijo que se iba tras señalar que nada corre prisa.", "señalar"),
    ],
)
def test_who_goes_on_to_say_something_says_two_things(language: str, text: str, more: str) -> None:
    first, second = told(text, language)
    assert not first[0].rstrip(".").endswith(("pressait", "prisa"))
    assert second[1:] == (more, text[:10])


def test_a_french_quotation_behind_avant_de_is_of_its_own() -> None:
    text = "« Nous partons », a dit Ann Morvel, avant d'ajouter : « Rien ne presse. »"
    assert [each[1:] for each in told(text, "fr")] == [("dit", "Ann Morvel"), ("ajouter", "Ann Morvel")]


def test_an_infinitive_that_is_promised_reports_nothing_itself() -> None:
    assert [each[1] for each in told("Ann Morvel a promis de dire que la nuit tombe.", "fr")] == ["promis"]


@pytest.mark.parametrize("between", ["alors", "aussitôt", "vivement", "certes"])
def test_what_stands_within_a_french_verb_is_not_who_says_it(between: str) -> None:
    text = f"La préfète, Ann Morvel, avait {between} répondu que la nuit tombait."
    assert told(text, "fr") == [("que la nuit tombait", "répondu", "La préfète, Ann Morvel")]


def test_a_french_verb_in_the_passive_has_no_speaker_within() -> None:
    assert told("D'après le bail, des murs avaient été signalés à la ville.", "fr")[0][2] != "été"


@pytest.mark.parametrize(
    "opening",
    ["La edil Ana Morvel dio un discurso, en el que", "La edil Ana Morvel ha escrito una carta en la que"],
)
def test_who_speaks_in_a_spanish_paper_is_the_subject_of_its_sentence(opening: str) -> None:
    text = f"{opening} pidió que nadie se fuera."
    assert told(text, "es") == [("que nadie se fuera", "pidió", "La edil Ana Morvel")]


def test_a_spanish_relative_clause_with_a_speaker_of_its_own_keeps_it() -> None:
    text = "Ana Morvel publicó una carta en la que el juez Ian Sola dijo que se iba."
    assert told(text, "es") == [("que se iba", "dijo", "el juez Ian Sola")]


@pytest.mark.parametrize("verb", ["ha trasladado que", "añadía que", "ha incidido en que", "reafirmó que"])
def test_spanish_verbs_of_saying(verb: str) -> None:
    assert told(f"El juez Ian Sola {verb} la noche cae.", "es")[0][2] == "El juez Ian Sola"
