import pytest

from copydesk.readers.page_notices import doubts, without_notices

STORY = "The envoys of Velmora met in Lorvan on Tuesday.\n\nThey spoke of the harbour."


@pytest.mark.parametrize(
    "notice",
    [
        "We use cookies. By continuing you agree to our privacy policy.",
        "Wir und unsere 12 Partner verwenden Cookies.",
        "Anzeige",
        "- Advertisement -",
        "Skip to main content",
    ],
)
def test_notices_before_and_behind_the_text_are_dropped(notice: str) -> None:
    assert without_notices(f"{notice}\n\n{STORY}\n\n{notice}") == STORY


@pytest.mark.parametrize(
    "notice",
    [
        "Mehr zum Thema: Fähre fährt",
        "Read more",
        "Читайте также: Порт",
        "© Lorvan Courier 2031",
        "Impressum | AGB",
    ],
)
def test_hints_and_imprints_behind_the_text_are_dropped(notice: str) -> None:
    assert without_notices(f"{STORY}\n\n{notice}") == STORY


@pytest.mark.parametrize(
    "line",
    [
        "A court in Lorvan ruled that pages need consent for cookies, as people accept them unread.",
        "“We use cookies,” said the envoy.",
        "Read more books, the minister said in Lorvan.",
        "© 2031 dpa",
        "Contact was lost.",
    ],
)
def test_lines_of_stories_stay(line: str) -> None:
    assert without_notices(f"{line}\n\n{STORY}\n\n{line}") == f"{line}\n\n{STORY}\n\n{line}"


def test_notices_within_the_text_stay_as_they_may_be_quoted() -> None:
    text = STORY.replace("\n\n", "\n\nAnzeige\n\n")
    assert without_notices(text) == text


def test_a_menu_above_the_title_is_dropped() -> None:
    assert without_notices(f"Home\n\nSport\n\nEnvoys meet\n\n{STORY}", "Envoys meet") == (
        f"Envoys meet\n\n{STORY}"
    )


def test_a_sentence_above_the_title_stays() -> None:
    text = f"It rained.\n\nEnvoys meet\n\n{STORY}"
    assert without_notices(text, "Envoys meet") == text


def test_a_text_of_notices_only_stays() -> None:
    assert without_notices("Anzeige") == "Anzeige"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (STORY * 5, ""),
        ("Not found", "Very little text was found in a.html. Check that the article is in it."),
        (f"{STORY}\n\nSubscribe to go on.", "a.html seems to have only the beginning of the article in it."),
        (
            "\n\n".join(["Envoys of Velmora meet in Lorvan"] * 9),
            "a.html looks like a list of articles rather than one.",
        ),
    ],
)
def test_what_looks_like_no_article_is_told(text: str, told: str) -> None:
    assert "".join(map(str, doubts(text, "a.html"))) == told
