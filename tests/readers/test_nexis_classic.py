from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import NEXIS, articles, reasons

from copydesk.readers import nexis_classic


def test_metadata_stand_around_the_text() -> None:
    draft = articles("export.txt", NEXIS)[0].draft
    assert draft.title == "Envoys meet in Lorvan to speak about the river"
    assert draft.published == "2031-04-14"
    assert (draft.agency, draft.place, draft.byline) == ("The Velmora Courier", "Lorvan", "Ana Voss")
    assert (draft.section, draft.language) == ("NEWS", "en")
    assert draft.attributes == {
        "words": 46,
        "page": "3",
        "edition": "Edition 1; National",
        "publication type": "Newspaper",
        "subjects": "FERRIES; RIVERS",
        "captions": "Photo: the old ferry. The new ferry.",
    }


def test_wrapped_lines_become_paragraphs_and_ended_ones_stay_lines() -> None:
    text = articles("export.txt", NEXIS)[0].draft.text
    first, second = text.split("\n\n")
    assert first.endswith(
        "the river and the ferries that cross it, as they had said they would before the winter came."
    )
    assert "\n" not in first
    assert second.split("\n")[1:] == ["Ferries", "Bridges"]


def test_german_labels_times_and_zones_are_known() -> None:
    draft = articles("export.txt", NEXIS)[1].draft
    assert draft.title == "Die Fähre fährt wieder"
    assert draft.published == "2031-04-15T21:50:00+01:00"
    assert (draft.byline, draft.section, draft.language) == ("Jens Ott", "POLITIK; INLAND", "de")
    assert draft.attributes["page"] == "14"
    assert draft.attributes["edition"] == "Ausg. 9"
    assert draft.text == (
        "Nach dem Winter ist der Fluss frei.\n\n"
        "Die Fähre fährt seit Dienstag wieder, sagte der Fährmann in Lorvan."
    )


def test_an_article_without_text_is_a_row_of_the_report() -> None:
    (reason,) = reasons("export.txt", NEXIS)
    assert reason.startswith("Article 3 in export.txt has no text: “A picture of the river”.")


def test_a_missing_article_is_remarked() -> None:
    two = NEXIS.replace("3 of 3 DOCUMENTS", "").replace(" of 3 ", " of 9 ")
    first, second = articles("export.txt", two)
    assert first.remarks == ()
    assert [str(remark) for remark in second.remarks] == [
        "export.txt says that it holds 9 articles, but 2 were found in it."
    ]


def test_a_length_that_is_far_off_is_remarked() -> None:
    first = articles("export.txt", NEXIS.replace("LENGTH: 46 words", "LENGTH: 1,460 words"))[0]
    assert "should have 1460 words, but" in str(first.remarks[0])


def test_the_layout_with_the_notice_first_and_headline_and_body_labelled() -> None:
    export = """
                               1 of 1 DOCUMENT

                  Copyright 2001 Courier Papers Limited
                           The Velmora Courier

                           March 3, 2001, Saturday

SECTION: Foreign Pages; Pg. 15

LENGTH: 7 words

HEADLINE: Ferry sinks; Nobody hurt

BYLINE: Jo Penn in Lorvan

BODY:
The ferry sank at noon, nobody drowned.

LOAD-DATE: March 3, 2001
"""
    (read,) = articles("old.txt", export)
    assert read.draft.title == "Ferry sinks; Nobody hurt"
    assert read.draft.text == "The ferry sank at noon, nobody drowned."
    assert (read.draft.agency, read.draft.published) == ("The Velmora Courier", "2001-03-03")
    assert (read.draft.section, read.draft.byline) == ("Foreign Pages", "Jo Penn in Lorvan")


def test_without_a_length_the_text_begins_after_publication_date_and_headline() -> None:
    head = ["1 of 1 DOCUMENTS", "Courier", "April 1, 2031", "Ferry sinks"]
    rest = ["It sank.", "Nobody drowned.", "LOAD-DATE: April 2, 2031", "URL: https://a.example/"]
    (read,) = articles("a.txt", "\n\n".join((*head, *rest)))
    assert read.draft.url == "https://a.example/"
    assert (read.draft.title, read.draft.agency) == ("Ferry sinks", "Courier")
    assert read.draft.text == "It sank.\n\nNobody drowned."


def test_an_article_that_could_not_be_displayed_has_no_text() -> None:
    broken = "We are sorry but there is an error in this document and it is not possible to display it."
    export = f"1 of 1 DOCUMENTS\n\nCourier\n\nApril 1, 2031\n\nFerry\n\nLENGTH: 9 words\n\n{broken}\n"
    assert len(reasons("broken.txt", export)) == 1


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "",
                "1 of 2 DOCUMENTS",
                "LENGTH: 3 words",
                "LOAD-DATE: x",
                "BODY:",
                "GRAPHIC: g",
                "April 1, 2031",
            ]
        ),
        st.sampled_from(["Copyright 2031", "SUBJECT: A (90%)", "HEADLINE:", "LANGUAGE: ENGLISH", "Courier"]),
        st.text(max_size=40),
    ),
    max_size=40,
)


@given(LINES, st.booleans())
def test_any_lines_give_as_many_articles_as_there_are_marks(lines: list[str], wrapped: bool) -> None:
    found = list(nexis_classic.articles(lines, wrapped=wrapped))
    assert len(found) == sum(nexis_classic.MARK.fullmatch(line) is not None for line in lines)
