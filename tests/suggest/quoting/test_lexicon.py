"""The words that a language reports with are read from files; the language of a text is guessed."""

import pytest

from copydesk.suggest.quoting.lexicon import AUXILIARY, CUE, LANGUAGES, language_of, lexicon


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_verbs_and_small_words(language: str) -> None:
    words = lexicon(language)
    assert words.language == language
    assert words.verbs
    assert words.phrases
    assert all(words.flags[form] & CUE for form in words.verbs if form not in words.said_infinitives)
    assert all(each.finite or each.participle or each.ing for some in words.verbs.values() for each in some)


def test_a_form_knows_what_it_takes() -> None:
    (said,) = lexicon("en").verbs["said"]
    assert (said.finite, said.participle, said.ing) == (True, True, False)
    assert "clause" in said.takes
    assert lexicon("en").verbs["called"][0].behind
    assert lexicon("en").flags["was"] & AUXILIARY


@pytest.mark.parametrize(
    ("text", "told", "language"),
    [
        ("The board said that the piers were old.", "", "en"),
        ("Совет сообщил, что причалы на озере в порядке и не закрыты.", "", "ru"),
        ("Der Rat sagte, dass die Brücke nicht in Ordnung ist.", "", "de"),
        ("Le conseil a dit que les quais sont dans un bon état.", "", "fr"),
        ("El consejo dijo que los muelles no se van a cerrar en la noche.", "", "es"),
        ("Piers", "", "en"),
        ("", "", ""),
        ("The board said so.", "fr-CA", "fr"),
    ],
)
def test_the_language_is_told_or_guessed(text: str, told: str, language: str) -> None:
    assert language_of(text, told) == language


@pytest.mark.parametrize(("language", "form"), [("fr", "préciser"), ("fr", "dire"), ("es", "pedir")])
def test_infinitives_report_only_where_they_tell_what_is_said_next(language: str, form: str) -> None:
    words = lexicon(language)
    assert form in words.said_infinitives
    assert not words.flags.get(form, 0) & CUE
