import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, claimed_by, reasons, rich_text
from tests.readers.factiva_samples import CODED_HTML, CODED_TEXT, ORDERED_HTML, ORDERED_TEXT

from copydesk.errors import ReadError
from copydesk.readers import factiva
from copydesk.readers.document import Document
from copydesk.readers.format import ReadOptions


@pytest.mark.parametrize(
    ("name", "export"),
    [
        ("a.html", CODED_HTML),
        ("a.htm", ORDERED_HTML),
        ("a.html", CODED_HTML.replace(".x{margin:0}", ".x{margin:0}" * 9000)),
        ("a.txt", CODED_TEXT),
        ("a.txt", ORDERED_TEXT),
        ("a.txt", ORDERED_TEXT.replace("\n", "\r\n")),
    ],
)
def test_exports_are_claimed(name: str, export: str) -> None:
    assert claimed_by(name, export) == "factiva"


@pytest.mark.parametrize("export", [CODED_TEXT, ORDERED_TEXT])
def test_rich_text_gives_the_same_articles_as_text(export: str) -> None:
    raw = rich_text(export.split("\n"))
    assert claimed_by("a.rtf", raw) == "factiva"
    assert [read.draft.title for read in articles("a.rtf", raw)] == [
        read.draft.title for read in articles("a.txt", export)
    ]
    assert claimed_by("letter.rtf", rich_text(["HD is a code", "12 words"])) == "rtf"


@pytest.mark.parametrize(
    "text",
    [
        "Factiva has 300 words\n14 April 2031\nabout it.\n",
        "HD is short for headline.\n\nIN LORVAN it rains.\n",
        "300 words\n14 April 2031\nThe Courier\nwrites in\nEnglish\n",
        "",
    ],
)
def test_an_article_that_mentions_the_archive_is_not_claimed(text: str) -> None:
    assert claimed_by("article.txt", text) == "text"


def test_a_page_about_the_archive_is_not_claimed() -> None:
    page = b"<title>Factiva</title><div class='article'><h1 class='Headline'>Factiva</h1></div>"
    assert not factiva.FORMAT.claims(Document.of_bytes("page.html", page))


def test_an_article_without_text_is_a_row_of_the_report() -> None:
    empty = CODED_HTML.replace("عادت العبارة إلى لورفان يوم الثلاثاء.", "")
    assert len(articles("a.html", empty)) == 1
    (reason,) = reasons("a.html", empty)
    assert "BARVEL0020310415e7ct0002a" in reason


@given(st.text(), st.sampled_from(["a.txt", "a.html"]))
def test_any_text_gives_articles_or_reasons(text: str, name: str) -> None:
    document = Document.of_bytes(name, text.encode("utf-8", "surrogatepass"))
    factiva.FORMAT.claims(document)
    try:
        list(factiva.FORMAT.read(document, ReadOptions()))
    except ReadError as error:
        assert name in str(error)


@given(
    st.text(st.sampled_from("<>/div p=\"'tdr")).map(lambda inner: CODED_HTML[:400] + inner + CODED_HTML[400:])
)
def test_broken_html_gives_articles_or_reasons(markup: str) -> None:
    document = Document.of_bytes("a.html", markup.encode())
    assert list(factiva.FORMAT.read(document, ReadOptions()))
