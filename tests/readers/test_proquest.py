import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, claimed_by, reasons

from copydesk.errors import ReadError
from copydesk.readers import proquest
from copydesk.readers.document import Document
from copydesk.readers.format import ReadOptions

RULE = "_" * 60

EXPORT = f"""\
{RULE}

Document 1 of 3

Envoys meet in Lorvan

Author: Voss, Ana; Penn, Jo

Publication info: The Velmora Courier; Velmora [Velmora]14 Apr 2031: A.3.

Links: http://linksource.example/openurl

Abstract: The envoys met.

Full text: LORVAN - The envoys met on Monday.

Section: that was the first word on the sheet.

"We can do it," said the minister.

Subject: Ferries; Rivers

Location: Lorvan; Velmora

Title: Envoys meet in Lorvan

Publication title: The Velmora Courier; Velmora

Pages: A.3

Publication year: 2031

Publication date: Apr 14, 2031

Dateline: LORVAN

Section: National

Place of publication: Velmora

Language of publication: English

ProQuest document ID: 700000001

Document URL: https://www.proquest.com/docview/700000001

Copyright: Copyright Courier Papers 2031

Database: News

{RULE}

Document 2 of 3

Las barcas vuelven

Autor: Ruiz, Eva

Resumen: Las barcas vuelven al río.

Texto completo: No disponible.

Título: Las barcas vuelven

Título de la publicación: El Correo

Fecha de publicación: 15 abr 2031

ID del documento de ProQuest: 700000002

{RULE}

Document 3 of 3

A picture

Publication title: The Velmora Courier

Publication date: Apr 16, 2031

ProQuest document ID: 700000003

{RULE}

Copyright © 2031 ProQuest LLC. All rights reserved. Contact ProQuest
"""


def test_fields_and_text_are_read() -> None:
    draft = articles("a.txt", EXPORT)[0].draft
    assert (draft.title, draft.byline) == ("Envoys meet in Lorvan", "Voss, Ana; Penn, Jo")
    assert (draft.agency, draft.published, draft.place) == ("The Velmora Courier", "2031-04-14", "Lorvan")
    assert (draft.section, draft.language) == ("National", "en")
    assert draft.url == "https://www.proquest.com/docview/700000001"
    assert draft.attributes == {
        "document number": "700000001",
        "page": "A.3",
        "subjects": "Ferries; Rivers",
        "regions": "Lorvan; Velmora",
        "place of publication": "Velmora",
    }


def test_a_paragraph_that_begins_like_a_label_stays_text() -> None:
    assert articles("a.txt", EXPORT)[0].draft.text.split("\n\n") == [
        "LORVAN - The envoys met on Monday.",
        "Section: that was the first word on the sheet.",
        '"We can do it," said the minister.',
    ]


def test_an_abstract_is_the_text_where_there_is_no_other_and_is_said_to_be_one() -> None:
    draft = articles("a.txt", EXPORT)[1].draft
    assert (draft.text, draft.attributes["text"]) == ("Las barcas vuelven al río.", "abstract")
    assert (draft.agency, draft.published) == ("El Correo", "2031-04-15")


def test_an_article_without_text_is_a_row_of_the_report() -> None:
    (reason,) = reasons("a.txt", EXPORT)
    assert reason.startswith("Article 700000003 in a.txt has no text: “A picture”.")


def test_what_one_field_says_of_publication_date_and_page_is_taken_apart() -> None:
    info = "Publication info: The Courier; V [V]14 Apr 2031: A.3."
    export = f"{RULE}\n\nFerry\n\n{info}\n\nFull text: It sank.\n\n{RULE}\nPublication title:\n"
    (read,) = articles("a.txt", export)
    assert (read.draft.agency, read.draft.published) == ("The Courier", "2031-04-14")
    assert read.draft.attributes["page"] == "A.3"


def test_an_article_that_the_file_ends_within_is_a_row_of_the_report() -> None:
    cut = EXPORT[: EXPORT.index("Title: Envoys")]
    assert proquest.FORMAT.claims(Document.of_bytes("a.txt", EXPORT.encode()))
    (reason,) = list(proquest.FORMAT.read(Document.of_bytes("a.txt", cut.encode()), ReadOptions()))
    assert "is cut off: “Envoys meet in Lorvan”" in str(reason)


def test_another_number_of_articles_is_remarked() -> None:
    *_, last = articles("a.txt", EXPORT.replace(" of 3", " of 84"))
    assert "holds 84 articles, but 3" in str(last.remarks[-1])


@pytest.mark.parametrize("export", [EXPORT, EXPORT.replace("\n", "\r\n")])
def test_exports_are_claimed(export: str) -> None:
    assert claimed_by("a.txt", export) == "proquest"


@pytest.mark.parametrize(
    "text",
    [
        "ProQuest document ID: what is that?\n\nPublication title: none\n",
        f"{RULE}\nAuthor: Ana Voss\n\nTitle: The ferry\n{RULE}\n",
        "",
    ],
)
def test_an_article_that_mentions_the_archive_is_not_claimed(text: str) -> None:
    assert claimed_by("article.txt", text) == "text"


PARTS = [
    "",
    RULE,
    "Title: a",
    "Full text: b",
    "Full text:",
    "Publication title: c",
    "Subject: d",
    "Abstract: e",
]


@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=40)), max_size=40).map("\n".join))
def test_any_text_gives_articles_or_reasons(text: str) -> None:
    document = Document.of_bytes("any.txt", text.encode("utf-8", "surrogatepass"))
    proquest.FORMAT.claims(document)
    try:
        list(proquest.FORMAT.read(document, ReadOptions()))
    except ReadError as error:
        assert "any.txt" in str(error)
