"""Lists of words that tell what is named."""

import pytest

from copydesk.suggest.names.naming import Tells, is_compound_body, tells, words_before


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("airways", Tells.ORGANISATION),
        ("ministry", Tells.STATE_BODY),
        ("strait", Tells.PLACE),
        ("baroness", Tells.TITLE),
        ("landwirtschaftsminister", Tells.TITLE),
        ("landesamt", Tells.STATE_BODY),
        ("комитета", Tells.STATE_BODY),
        ("residents", Tells.NOT_ONE),
        ("co-author", Tells.TITLE),
    ],
)
def test_a_word_tells(word: str, told: int) -> None:
    assert tells(word) & told


def test_other_words_tell_nothing() -> None:
    assert [tells(word) for word in ("marden", "osk", "", "co-marden", "deichverbandlich")] == [0] * 5
    assert is_compound_body("deichverband") and not is_compound_body("verband")


def test_the_words_before_a_place_end_at_marks_and_lines() -> None:
    text = 'They left. "The ferry Orla'
    assert words_before(text, text.index("Orla"), 3) == ["ferry", "The"]
    assert words_before("Then\nthe Orla", 9, 3) == ["the"]
    assert words_before("x" * 500 + " Orla", 501, 2) == ["x" * 59]
    assert words_before("Orla", 0, 2) == words_before("(Orla", 1, 2) == []


@pytest.mark.parametrize("word", ["росводнадзора", "мануфактуре", "гидрометслужба", "cancillería"])
def test_bodies_of_other_languages_are_known_by_their_heads(word: str) -> None:
    assert tells(word) & Tells.BODY


@pytest.mark.parametrize("word", ["издание", "tageszeitung", "quotidien", "semanario"])
def test_what_stands_before_a_bodys_name_is_known(word: str) -> None:
    assert tells(word) & Tells.DESCRIBED
