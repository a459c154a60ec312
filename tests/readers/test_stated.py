from copydesk.errors import Sentence
from copydesk.readers.stated import article_with

TEXT = "LORVAN, April 14 (Reuters) - The northern quay reopens, the board said.\n\nMore follows."


def test_what_is_stated_goes_before_what_the_text_tells() -> None:
    read = article_with(TEXT, {"title": "Quay reopens", "agency": "Lorvan Courier", "byline": ""})
    assert (read.draft.title, read.draft.agency) == ("Quay reopens", "Lorvan Courier")
    assert read.draft.place == "Lorvan"
    assert read.draft.byline is None
    assert "title" not in read.guessed


def test_guesses_are_those_about_the_fields_that_are_there() -> None:
    read = article_with(TEXT, {"title": "Quay", "url": None}, guessed=frozenset({"title", "url"}))
    assert "title" in read.guessed
    assert "url" not in read.guessed
    assert "title" in article_with("The quay reopens.", {"title": None}).guessed


def test_titles_are_one_line_and_can_be_stored() -> None:
    assert article_with(TEXT, {"title": "Quay\n  re\ud800opens"}).draft.title == "Quay re\ufffdopens"
    assert len(article_with(TEXT, {"title": "quay " * 200}).draft.title) <= 400


def test_attributes_and_remarks_are_carried_along() -> None:
    read = article_with(TEXT, {}, attributes={"keywords": "quay"}, remarks=(Sentence("Look."),))
    assert (read.draft.attributes, read.remarks) == ({"keywords": "quay"}, (Sentence("Look."),))
