import io
from dataclasses import replace

from docx import Document
from lxml import html
from tests.exchange.codebooks.samples import full

from copydesk.domain.codebook_file import CodebookFile
from copydesk.exchange.codebooks import document_html, document_word
from copydesk.exchange.codebooks.outline import Sort, paragraphs


def test_the_outline_tells_topics_as_a_tree_then_actors_and_attributes() -> None:
    entries = [(one.label, one.text, one.level) for one in paragraphs(full()) if one.sort is Sort.ENTRY]
    assert entries == [
        ("10", "Transport", 0),
        ("10.1", 'Ports "and" quays (retired)', 1),
        ("", "Mirela Osk", 0),
        ("", "Velmora", 0),
        ("", "party", 0),
        ("", "age", 0),
    ]


def test_a_page_runs_and_fetches_nothing() -> None:
    title = "<script>alert(1)</script>"
    page = html.fromstring(document_html.write(replace(full(), title=title)))
    assert page.xpath("//script | //img | //link | //@src | //@href") == []
    assert page.xpath("string(//h1)") == title
    assert "Foreign Minister, Velmora (2004–2007-05); Head" in page.text_content()


def test_word_reads_headings_and_texts() -> None:
    document = Document(io.BytesIO(document_word.write(replace(full(), title="A\x00B"))))
    texts = [(one.style.name if one.style else "", one.text) for one in document.paragraphs]
    assert texts[0] == ("Title", "A�B")
    assert ("Heading 1", "Topics") in texts
    assert ("Heading 2", '10.1 Ports "and" quays (retired)') in texts
    assert ("Normal", "All of ports.\nAlso quays.") in texts


def test_an_empty_codebook_makes_documents_too() -> None:
    assert b"<h1" in document_html.write(CodebookFile())
    assert len(Document(io.BytesIO(document_word.write(CodebookFile()))).paragraphs) == 1
