import pytest

from copydesk.readers.factiva_fields import NUMBER, article_of, count_at, headline_fields, ordered_fields


@pytest.mark.parametrize(
    "line",
    [
        "Document COURVE0020310414e7ct0001r",
        "Dokument COURVE0020310414e7ct0001r",
        "Документ COURVE0020310414e7ct0001r",
        "COURVE0020310414e7ct0001r",
    ],
)
def test_an_article_ends_with_its_number_in_any_language(line: str) -> None:
    found = NUMBER.fullmatch(line)
    assert found
    assert found[1] == "COURVE0020310414e7ct0001r"


def test_a_number_of_words_stands_above_the_date() -> None:
    assert count_at(["Ferry", "1,204 words", "14 April 2031"], 0, 3) == 1
    assert count_at(["Ferry", "1,204 words", "and more"], 0, 3) is None


def test_fields_in_order_may_be_missing() -> None:
    fields, taken = ordered_fields(["9 words", "14 April 2031", "Courier", "English", "(c) Courier", "Text"])
    assert (fields["SN"], fields["LA"], taken) == ("Courier", "English", 5)
    assert "ET" not in fields


def test_a_short_line_above_the_headline_is_the_section() -> None:
    assert headline_fields(["News", "The ferry sails again"])[0] == {
        "SE": "News",
        "HD": "The ferry sails again",
    }
    assert headline_fields(["The ferry sails again", "Ana Voss"])[0] == {
        "HD": "The ferry sails again",
        "BY": "Ana Voss",
    }


def test_terms_lose_their_codes() -> None:
    article = article_of({"NS": "gtrans : Transport | c13 : Regulation: new"}, "Text")
    assert article.attributes["subjects"] == "Transport; Regulation: new"
