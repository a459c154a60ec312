import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import NEXIS, UNI, claimed_by

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
