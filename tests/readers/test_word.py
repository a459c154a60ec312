import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import Document, ReadArticle, read
from copydesk.readers.word import lines
from copydesk.readers.word_body import SPACES

PARAGRAPHS = (
    "Envoys of Lorvan and Velmora met on Friday.",
    "Посланники Лорвана и Велморы встретились в пятницу.",
    "Die Gesandten trafen sich am Freitag – über den Hafen.",
    "التقى المبعوثان يوم الجمعة في لورفان.",
)


def made(*paragraphs: str, title: str = "", **properties: Any) -> bytes:
    """A Word document, as python-docx writes it."""
    written = docx.Document()
    if title:
        written.add_heading(title, 0)
    for paragraph in paragraphs:
        written.add_paragraph(paragraph)
    for name, value in properties.items():
        setattr(written.core_properties, name, value)
    return saved(written)


def saved(written: Any) -> bytes:
    file = io.BytesIO()
    written.save(file)
    return file.getvalue()


def document(raw: bytes, name: str = "story.docx") -> Document:
    return Document.of_bytes(name, raw)


def article(raw: bytes, name: str = "story.docx") -> ReadArticle:
    """The one article in the bytes."""
    (reading,) = read(document(raw, name))
    assert isinstance(reading, ReadArticle)
    return reading


def reason(raw: bytes, name: str = "story.docx") -> str:
    """Why the bytes cannot be read."""
    with pytest.raises(ReadError) as caught:
        list(read(document(raw, name)))
    return str(caught.value)


def changed(raw: bytes, part: str, content: bytes | None) -> bytes:
    """The document with a part replaced, or left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != part:
                new.writestr(info, old.read(info))
        if content is not None:
            new.writestr(part, content)
    return file.getvalue()


def test_paragraphs_are_kept_in_any_script() -> None:
    read_back = article(made(*PARAGRAPHS))
    assert read_back.draft.text == "\n\n".join(PARAGRAPHS)


def test_the_lines_are_the_paragraphs_empty_ones_too() -> None:
    assert lines(document(made("One", "", "Two\nThree"))) == ["One", "", "Two", "Three"]


def test_paragraphs_set_apart_by_empty_ones_stay_as_they_are() -> None:
    assert article(made("One", "of two", "", "Three")).draft.text == "One\nof two\n\nThree"


def test_the_title_style_is_the_headline_and_no_guess() -> None:
    read_back = article(made(*PARAGRAPHS, title="Harbour talks go on"))
    assert read_back.draft.title == "Harbour talks go on"
    assert read_back.draft.text.startswith("Harbour talks go on\n\nEnvoys")
    assert "title" not in read_back.guessed


def test_a_heading_further_down_is_no_headline() -> None:
    written = docx.Document()
    for number in range(10):
        written.add_paragraph(f"Paragraph {number}")
    written.add_heading("Background", 1)
    assert article(saved(written)).draft.title == "Paragraph 0"


def test_a_wire_story_tells_its_date_and_agency_itself() -> None:
    story = ("6 Sep 2031 22:22", "Envoys meet", "LORVAN. Sept 6 (Meridian) - Envoys met.")
    read_back = article(made(*story, author="Ana Poldek"))
    assert read_back.draft.title == "Envoys meet"
    assert (read_back.draft.published, read_back.draft.agency) == ("2031-09-06T22:22:00", "Meridian")
    assert read_back.draft.byline == "Ana Poldek"


def test_the_formats_breaks_and_hyphens_are_characters() -> None:
    written = docx.Document()
    run = written.add_paragraph("a").add_run()
    run.text = "b\tc\nd"
    for tag in ("w:noBreakHyphen", "w:softHyphen"):
        run._r.append(OxmlElement(tag))
    run.add_text("e\xa0f")
    assert article(saved(written)).draft.text == "ab\tc\nd\u2011\xade\xa0f"


def test_cells_are_set_apart_by_tabs_and_rows_by_lines() -> None:
    written = docx.Document()
    written.add_paragraph("Before")
    table = written.add_table(2, 2)
    for cell, text in zip(table._cells, ("Port", "Ships", "Lorvan", "12"), strict=True):
        cell.text = text
    written.add_paragraph("After")
    assert article(saved(written)).draft.text == "Before\n\nPort\tShips\nLorvan\t12\n\nAfter"


def test_items_of_a_list_stay_together() -> None:
    written = docx.Document()
    for text in ("One", "Two"):
        written.add_paragraph(text, style="List Bullet")
    assert lines(document(saved(written))) == ["One", "Two"]


def test_heads_and_feet_of_pages_are_left_out() -> None:
    written = docx.Document()
    written.sections[0].header.paragraphs[0].text = "Meridian Daily"
    written.sections[0].footer.paragraphs[0].text = "Page 1"
    written.add_paragraph("Body")
    assert article(saved(written)).draft.text == "Body"


def test_an_old_word_file_is_to_be_saved_anew() -> None:
    raw = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600 + "WordDocument".encode("utf-16-le")
    assert "save it as .docx" in reason(raw, "old.doc")


def test_a_password_is_named() -> None:
    raw = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "protected by a password" in reason(raw)


def test_a_file_that_breaks_off_is_damaged() -> None:
    raw = made(*PARAGRAPHS)
    assert "is damaged" in reason(raw[: len(raw) // 2])


def test_another_kind_of_package_is_no_word_document() -> None:
    assert "is no Word document" in reason(changed(made("x"), "word/document.xml", None))


def test_a_document_without_text_is_refused() -> None:
    assert "has no text in it" in reason(made("", " "))


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'
    assert "is damaged" in reason(changed(made("x"), "word/document.xml", bomb))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.readers.package.MOST_UNPACKED", 2**20)
    assert "unpacks to more than" in reason(changed(made("x"), "word/document.xml", b" " * 2**21))


def test_members_that_are_encrypted_are_locked() -> None:
    raw = bytearray(made("x"))
    at = raw.rfind(b"word/document.xml") - 46  # its entry in the list of members
    raw[at + 8] |= 1
    assert "password" in reason(bytes(raw))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_change_gives_an_article_or_a_reason(data: st.DataObject) -> None:
    raw = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(raw)))
    try:
        readings = list(read(document(bytes(raw[: max(end, len(raw) // 2)]))))
    except ReadError:
        return
    assert all(isinstance(reading, ReadArticle) for reading in readings)


@settings(max_examples=60, deadline=None)
@given(st.binary())
def test_any_bytes_give_a_reason(raw: bytes) -> None:
    with pytest.raises(ReadError):
        lines(document(raw))


WHOLE = made(*PARAGRAPHS, title="Harbour talks")


def test_the_ending_leads_to_the_reader(tmp_path: Path) -> None:
    (tmp_path / "Story.DOCX").write_bytes(WHOLE)
    (reading,) = read(Document.of_file(tmp_path / "Story.DOCX"))
    assert isinstance(reading, ReadArticle)


def test_notes_stand_below_the_text() -> None:
    relationships = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="n" Type="http://schemas.openxmlformats.org/x/footnotes" Target="footnotes.xml"/>'
        "</Relationships>"
    )
    space = f'xmlns:w="{SPACES[0]}"'
    note = '<w:footnote w:id="3"><w:p><w:r><w:t>Why.</w:t></w:r></w:p></w:footnote>'
    body = '<w:p><w:r><w:t>Met</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>'
    raw = changed(WHOLE, "word/document.xml", f"<w:document {space}>{body}</w:document>".encode())
    raw = changed(raw, "word/_rels/document.xml.rels", relationships.encode())
    raw = changed(raw, "word/footnotes.xml", f"<w:footnotes {space}>{note}</w:footnotes>".encode())
    assert article(raw).draft.text == "Met[1]\n\n[1] Why."


def test_styles_are_known_by_their_names_where_their_ids_are_translated() -> None:
    written = docx.Document()
    written.add_heading("Gesandte treffen sich", 1)
    written.styles["Heading 1"].element.set(qn("w:styleId"), "berschrift1")
    written.paragraphs[0]._p.get_or_add_pPr().style = "berschrift1"
    written.add_paragraph("Lorvan.")
    written.paragraphs[0].insert_paragraph_before("Politik")
    read_back = article(saved(written))
    assert read_back.draft.title == "Gesandte treffen sich"
    assert (read_back.draft.section, read_back.guessed) == ("Politik", {"title", "section"})


def test_properties_fill_what_the_text_leaves_open() -> None:
    created = datetime(2031, 9, 6, 10, tzinfo=UTC)
    raw = made(*PARAGRAPHS, title="Harbour", author="Ana Poldek", created=created, language="ru-RU")
    read_back = article(raw)
    assert (read_back.draft.byline, read_back.draft.published) == ("Ana Poldek", "2031-09-06")
    assert read_back.draft.language == "ru"
    assert read_back.guessed == {"byline", "published"}


@pytest.mark.parametrize("author", ["", "python-docx", "Administrator", "Microsoft Office User"])
def test_an_author_that_is_none_is_no_byline(author: str) -> None:
    assert article(made("x", author=author)).draft.byline is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Harbour talks go on", "Harbour talks go on"),
        ("Microsoft Word - Document1", "Lorvan"),
        ("Document1", "Lorvan"),
        ("draft_final.docx", "Lorvan"),
        ("20310906_talks", "Lorvan"),
    ],
)
def test_a_property_is_the_title_only_where_it_looks_like_one(title: str, expected: str) -> None:
    assert article(with_title(title)).draft.title == expected


def with_title(title: str) -> bytes:
    written = docx.Document()
    written.add_paragraph("Lorvan")
    written.add_paragraph("Envoys met.")
    written.core_properties.title = title
    return saved(written)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_change_of_the_xml_gives_an_article_or_a_reason(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as package:
        body = bytearray(package.read("word/document.xml"))
    begin = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(begin, min(len(body), begin + 40)))
    body[begin:end] = data.draw(
        st.sampled_from([b"", b"<w:p>", b"</w:p>", b"<w:tc>", b"<w:del/>", b"&x;", b"\0"])
    )
    try:
        readings = list(read(document(changed(WHOLE, "word/document.xml", bytes(body)))))
    except ReadError:
        return
    assert all(isinstance(reading, ReadArticle) for reading in readings)


def test_a_part_that_swells_is_not_unpacked() -> None:
    assert "unpacks to more than" in reason(changed(WHOLE, "word/document.xml", b" " * 40 * 2**20))
