import pytest

from copydesk.domain.names import name_at, name_meant, names_here, names_in, word_at
from copydesk.domain.span import Span

STORY = (
    "The Oravian Foreign Ministry's spokesman J. R. Heid of the Compact of the Northern Straits said on "
    "Monday that pay talks must follow, according to Ursula von der Leyden. Mr. Osk told U.N. officials: "
    '"We can, if we want," she said, "do it by Sept. 6." In Paris, the mayor\'s office disagreed.\n'
    "Next paragraph."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Leyden", "Ursula von der Leyden"),
        ("Osk", "Osk"),
        ("U.N.", "U.N."),
        ("Ministry's", "Oravian Foreign Ministry"),
        ("Heid", "J. R. Heid of the Compact of the Northern Straits"),
    ],
)
def test_a_name_is_bare_and_at_its_longest(words: str, name: str) -> None:
    found = name_at(STORY, STORY.index(words) + 1)
    assert found is not None
    assert found.of(STORY) == name


def test_an_arabic_article_begins_a_name_or_its_last_part() -> None:
    text = "When al-Masbari met Khalid bin Omar al-Sabb in pro-Oravian talks, an-other stood by."
    assert [span.of(text) for span in names_in(text, 0, len(text))] == [
        "al-Masbari",
        "Khalid bin Omar al-Sabb",
        "Oravian",
    ]


def test_the_parts_of_a_long_name_are_offered_too() -> None:
    found = [span.of(STORY) for span in names_here(STORY, STORY.index("Heid") + 1)]
    assert found[0] == "J. R. Heid"
    assert "J. R. Heid of the Compact of the Northern Straits" in found


@pytest.mark.parametrize(
    ("text", "caret", "likeliest"),
    [
        ("Ann Lee of the Ferry Board spoke.", "Lee", "Ann Lee"),
        ("Ann Lee of the Ferry Board spoke.", "Board", "Ferry Board"),
        ("The Union of Deckhands met.", "Deckhands", "Union of Deckhands"),
        ("The Foreign Ministry of Oravia met.", "Foreign", "Foreign Ministry of Oravia"),
    ],
)
def test_a_person_and_the_body_they_are_of_are_two_names(text: str, caret: str, likeliest: str) -> None:
    assert names_here(text, text.index(caret) + 1)[0].of(text) == likeliest


def test_of_all_that_a_name_can_be_the_known_one_is_meant() -> None:
    text = "The Union of Deckhands met."
    at = text.index("Deckhands")
    assert name_meant(text, at, {"Deckhands": 1}.get) == Span(at, at + len("Deckhands"))
    found = name_meant(text, at, lambda _words: None)
    assert found is not None
    assert found.of(text) == "Union of Deckhands"
    assert name_meant("4 May", 0, lambda _words: None) is None


@pytest.mark.parametrize(
    ("text", "caret", "name"),
    [
        ("Boris Tal on Monday spoke.", "Tal", "Boris Tal"),
        ("Boris Tal Tuesday spoke.", "Tal", "Boris Tal"),
        ("In Oravia the Compact joined.", "Oravia", "Oravia"),
        ("Apple Inc. The firm grew.", "Apple", "Apple Inc"),
        ("Tal Inc. said so.", "Tal", "Tal Inc."),
        ("At Tal Bros., they spoke.", "Tal", "Tal Bros."),
        ("L'envoyé de l'ONU parle.", "ONU", "ONU"),
        ("Jeanne d'Arc parle.", "Jeanne", "Jeanne d'Arc"),
        ("Con Eva Sol y Ana Paz.", "Eva", "Eva Sol"),
    ],
)
def test_days_articles_and_joining_words_end_a_name(text: str, caret: str, name: str) -> None:
    found = name_at(text, text.index(caret) + 1)
    assert found is not None
    assert found.of(text) == name


def test_a_known_name_is_found_in_a_headline_in_capitals() -> None:
    text = "HARBOUR UNION AND PORT AGREE ON FERRY BOARD PLAN"
    found = name_meant(text, text.index("FERRY"), {"FERRY BOARD": 1}.get)
    assert found is not None
    assert found.of(text) == "FERRY BOARD"


def test_small_words_are_no_names() -> None:
    assert name_at(STORY, STORY.index("spokesman") + 1) is None


def test_days_are_nobodys_names() -> None:
    assert [span.of(STORY) for span in names_in(STORY, 0, len(STORY))] == [
        "Oravian Foreign Ministry",
        "J. R. Heid of the Compact of the Northern Straits",
        "Ursula von der Leyden",
        "Osk",
        "U.N.",
        "Paris",
        "Next",
    ]


def test_a_caret_behind_a_word_means_the_word() -> None:
    text = "one two, three"
    assert word_at(text, 3) == Span(0, 3)
    assert word_at(text, 7) == Span(4, 7)
    assert word_at(text, 8) is None


def test_words_of_other_scripts_are_whole() -> None:
    text = "naïve cafe\u0301 Straße الوزيرة"
    assert word_at(text, 7) == Span(6, 11)
    assert word_at(text, len(text) - 2) == Span(text.index("الو"), len(text))
