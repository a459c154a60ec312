from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, reasons
from tests.readers.factiva_samples import CODED_TEXT, ORDERED_TEXT

from copydesk.readers import factiva_lines


def test_codes_at_the_beginnings_of_lines_are_read() -> None:
    first, second = (read.draft for read in articles("a.txt", CODED_TEXT))
    assert (first.title, first.byline) == ("Envoys meet in Lorvan", "Ana Voss")
    assert (first.agency, first.published) == ("The Velmora Courier", "2031-04-14T08:40:00")
    assert first.attributes["companies"] == "Lorvan Ferries"
    assert first.attributes["subjects"] == "Transport; Rivers"
    assert first.attributes["document number"] == "COURVE0020310414e7ct0001r"
    assert (second.title, second.section, second.text) == (
        "The ferry sails again",
        "News",
        "The ferry sails again.",
    )


def test_an_article_ends_with_its_number_whatever_the_numbers_form() -> None:
    coded = CODED_TEXT.replace("COURVE0020310414e7ct0001r", "VELMORA-20310414")
    assert len(articles("a.txt", coded)) == 2


def test_text_that_begins_like_a_code_stays_text() -> None:
    first, _ = (read.draft for read in articles("a.txt", CODED_TEXT))
    assert first.text.split("\n\n") == [
        "The envoys met in Lorvan on Monday.",
        "IN LORVAN the ice is gone.",
        "HD is how a headline is coded, the minister said.",
    ]


def test_a_length_that_is_far_off_is_remarked() -> None:
    assert "should have 1204 words" in str(articles("a.txt", CODED_TEXT)[0].remarks[0])


def test_fields_in_their_order_are_read() -> None:
    russian, english = articles("a.txt", ORDERED_TEXT)
    assert russian.draft.title == "Паром в Лорване снова ходит"
    assert russian.draft.text == "Паром снова ходит.\n\nЛёд сошёл, сообщили в министерстве."
    assert (russian.draft.section, russian.draft.byline) == ("Новости", "Анна Восс")
    assert (russian.draft.language, russian.draft.published) == ("ru", "2031-04-15T09:40:00")
    assert russian.guessed == {"title", "byline"}
    assert english.draft.title == "Envoys meet in Lorvan"
    assert english.draft.text == "The envoys met in Lorvan on Monday.\nNobody said anything new"
    assert english.draft.attributes["page"] == "12"
    assert english.draft.attributes["publisher"] == "Courier Papers Limited"
    assert english.guessed == frozenset()


def test_an_article_that_the_file_ends_within_is_a_row_of_the_report() -> None:
    cut = ORDERED_TEXT[: ORDERED_TEXT.index("Nobody said")]
    assert len(articles("a.txt", cut)) == 1
    (reason,) = reasons("a.txt", cut)
    assert "is cut off: “Envoys meet in Lorvan”" in reason


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["", "HD\tTitle", "LP", "TD", "PD 14 April 2031", "14 April 2031", "12 words", "SN x"]
        ),
        st.sampled_from(
            ["AN Document AAAA0020310415ed4300007", "English", "COURVE", "Courier Ltd", "NS\ta : b"]
        ),
        st.text(max_size=40),
    ),
    max_size=40,
)


@given(LINES)
def test_any_lines_give_articles(lines: list[str]) -> None:
    assert len(list(factiva_lines.articles(lines))) <= len(lines)
