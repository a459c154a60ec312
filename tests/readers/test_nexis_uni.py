import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import UNI, articles, reasons, rich_text

from copydesk.domain.text import is_canonical
from copydesk.readers import nexis_uni


def test_the_page_before_the_first_article_is_left_out() -> None:
    french, russian = (read.draft for read in articles("uni.txt", UNI))
    assert french.title == "Le bac de Lorvan reprend"
    assert french.text == (
        "Le fleuve est libre.\n\nLe bac a repris lundi à Lorvan.\n\n« Nous y sommes », a dit la ministre."
    )
    assert russian.title == "Паром снова ходит"
    assert russian.text == "Паром в Лорване снова ходит, сообщили в министерстве."


def test_metadata_stand_in_head_and_classification() -> None:
    french, russian = (read.draft for read in articles("uni.txt", UNI))
    assert (french.agency, french.published) == ("Le Courrier de Velmora", "2031-04-14")
    assert (french.place, french.byline, french.section) == ("Lorvan", "Léa Martin", "POLITIQUE")
    assert (french.language, russian.language) == ("fr", "ru")
    assert (russian.agency, russian.published) == ("Лорванский вестник", "2031-04-15")
    assert french.attributes == {
        "words": 314,
        "page": "4",
        "edition": "Edition nationale",
        "publication type": "Newspaper",
        "subjects": "BACS; FLEUVES",
        "captions": "Photo : le bac.",
    }


def test_an_article_that_the_file_ends_within_is_a_row_of_the_report() -> None:
    (reason,) = reasons("uni.txt", UNI[: UNI.index("Language: RUSSIAN")])
    assert reason.startswith("Article 2 in uni.txt is cut off: “Паром снова ходит”.")


def test_another_number_of_articles_is_remarked() -> None:
    *_, last = articles("uni.txt", UNI.replace("Documents (2)", "Documents (50)"))
    assert "holds 50 articles, but 2" in str(last.remarks[0])


def test_an_unknown_form_of_date_leaves_headline_and_publication_in_place() -> None:
    export = UNI.replace("15 апреля 2031 г. вторник", "Весна")
    russian = articles("uni.txt", export)[1].draft
    assert (russian.title, russian.agency) == ("Паром снова ходит", "Лорванский вестник")
    assert russian.published == "2031-04-15"


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["", "Body", "End of Document", "Length: 3 words", "Load-Date: x", "Graphic", "April 1, 2031"]
            ),
            st.sampled_from(["Copyright 2031", "Classification", "Subject: A (90%)", "Documents (3)"]),
            st.text(max_size=40),
        ),
        max_size=40,
    )
)
def test_any_lines_give_articles(lines: list[str]) -> None:
    found = list(nexis_uni.articles(lines))
    assert len(found) <= len(lines)


@pytest.mark.parametrize("unstorable", ["\\'00", "\\u-10240 ?", "\\u-560 ?"])
def test_what_cannot_be_stored_is_replaced(unstorable: str) -> None:
    raw = rich_text(UNI.splitlines()).replace(b"libre", b"li" + unstorable.encode() + b"bre")
    french = articles("uni.rtf", raw)[0].draft
    assert is_canonical(french.text)
    assert "li\ufffd" in french.text
