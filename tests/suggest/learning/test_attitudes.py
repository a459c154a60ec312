import pytest

from copydesk.suggest.learning.attitudes import attitude_of, attitudes_of


@pytest.mark.parametrize("small", ["believe", "believes", "believed", "believing", "thought", "guessing"])
def test_forms_of_a_verb_are_of_its_class(small: str) -> None:
    assert "believe" in attitudes_of(small)


@pytest.mark.parametrize(
    ("small", "kind"),
    [
        *(
            ("hoping", "want"),
            ("planned", "want"),
            ("pities", ""),
            ("denies", "reject"),
            ("praised", "support"),
        ),
        *(("worried", "feel"), ("polls", "noun"), ("river", ""), ("said", "say"), ("shown", "show")),
    ],
)
def test_english_words_by_class(small: str, kind: str) -> None:
    assert kind in attitudes_of(small) or (attitudes_of(small) == () and not kind)


@pytest.mark.parametrize(
    ("small", "kind"),
    [
        *(("glaubte", "believe"), ("befürchten", "feel"), ("dénonçait", "reject"), ("espérons", "want")),
        *(("anunciaron", "say"), ("rechazó", "reject"), ("опасаются", "feel"), ("призвала", "want")),
    ],
)
def test_words_of_other_languages_by_how_they_begin(small: str, kind: str) -> None:
    assert kind in attitudes_of(small) or (attitudes_of(small) == () and not kind)


def test_a_word_of_two_classes_says_both_in_order() -> None:
    assert attitude_of("agreed") == "believe+want"
    assert attitude_of("granite") == ""
