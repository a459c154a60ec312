from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import NEXIS, UNI, articles, claimed_by, nexis_html, rich_text, word_document

from copydesk.errors import ReadError
from copydesk.readers import nexis
from copydesk.readers.document import Document
from copydesk.readers.format import ReadOptions


@pytest.mark.parametrize(
    "export", [NEXIS, UNI, NEXIS.replace("\n", "\r\n"), UNI[UNI.index("Le bac a") - 300 :]]
)
def test_exports_are_claimed(export: str) -> None:
    assert claimed_by("export.txt", export) == "nexis"


def test_an_export_in_utf_16_is_claimed() -> None:
    assert claimed_by("export.txt", NEXIS.encode("utf-16")) == "nexis"


def test_html_gives_the_same_articles_as_text() -> None:
    assert claimed_by("export.HTML", nexis_html()) == "nexis"
    english, german = (read.draft for read in articles("export.HTML", nexis_html()))
    assert english.title == "Envoys meet in Lorvan to speak about the river"
    assert (english.agency, english.published) == ("The Velmora Courier", "2031-04-14")
    assert english.text.split("\n\n")[1].startswith('"We can do it," said the minister')
    from_text = articles("export.txt", NEXIS)[1].draft
    assert replace(german, source="", source_sha256="") == replace(from_text, source="", source_sha256="")


def test_word_gives_the_same_articles_as_text() -> None:
    raw = word_document(UNI.split("\n"))
    assert claimed_by("export.DOCX", raw) == "nexis"
    assert [read.draft.text for read in articles("export.DOCX", raw)] == [
        read.draft.text for read in articles("export.txt", UNI)
    ]


def test_rich_text_gives_the_same_articles_as_text() -> None:
    raw = rich_text(UNI.split("\n"))
    assert claimed_by("export.rtf", raw) == "nexis"
    assert claimed_by("export.DOC", raw) == "nexis"
    assert not nexis.FORMAT.claims(Document.of_bytes("letter.doc", NEXIS.encode()))
    assert [read.draft.text for read in articles("export.rtf", raw)] == [
        read.draft.text for read in articles("export.txt", UNI)
    ]
    assert claimed_by("letter.rtf", rich_text(["Body", "Length: 3"])) == "rtf"


def test_a_list_of_articles_before_them_is_claimed_too() -> None:
    cover = UNI[: UNI.index("About LexisNexis")].split("\n") + ["x" * 100] * 100
    assert claimed_by("export.docx", word_document(cover)) == "nexis"


def test_other_word_documents_and_pages_are_not_claimed() -> None:
    assert claimed_by("letter.docx", word_document(["Body", "Documents about LexisNexis"])) == "word"
    assert not nexis.FORMAT.claims(Document.of_bytes("page.html", b"<p>1 of 9 DOCUMENTS of LexisNexis</p>"))
    assert not nexis.FORMAT.claims(Document.of_bytes("broken.docx", b"PK\x03\x04broken"))


@pytest.mark.parametrize(
    "text",
    [
        "LexisNexis has 250 DOCUMENTS about Lorvan, and 1 of 250 DOCUMENTS is long.\n\nLENGTH: short\n",
        "The body\n\nBody\n\nLength: 12 words is not much, he wrote.\n",
        "1 of 250 DOCUMENTS\n\nis all that was found.\n",
        "End of Document\n",
        "",
    ],
)
def test_an_article_that_mentions_the_archive_is_not_claimed(text: str) -> None:
    assert claimed_by("article.txt", text) == "text"


@given(st.text())
def test_any_text_gives_articles_or_reasons(text: str) -> None:
    document = Document.of_bytes("any.txt", text.encode("utf-8", "surrogatepass"))
    try:
        list(nexis.FORMAT.read(document, ReadOptions()))
    except ReadError as error:
        assert "any.txt" in str(error)


@given(st.binary())
def test_any_bytes_can_be_asked_about(raw: bytes) -> None:
    assert nexis.FORMAT.claims(Document.of_bytes("any.txt", raw)) in (True, False)
