import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.readers import odf_making
from tests.readers.odf_making import paragraph, table

from copydesk.errors import ReadError
from copydesk.readers import Document, ReadArticle, read

PARAGRAPHS = (
    "Envoys of Lorvan and Velmora met on Friday.",
    "Посланники Лорвана и Велморы встретились в пятницу.",
    "Die Gesandten trafen sich am Freitag – über den Hafen.",
    "التقى المبعوثان يوم الجمعة في لورفان.",
)


def made(*paragraphs: str, title: str = "", properties: str = "") -> bytes:
    """A zipped document with these paragraphs, below a heading if there is a title."""
    heading = f'<text:h text:outline-level="1">{title}</text:h>' if title else ""
    return odf_making.package("text", heading + "".join(map(paragraph, paragraphs)), properties=properties)


def flat(body: str, styles: str = "") -> bytes:
    """A document in one XML file with this body."""
    told = "<dc:title>Talks on the harbour</dc:title><dc:language>de-DE</dc:language>"
    return odf_making.flat(body, styles=styles, properties=told)


def article(raw: bytes, name: str = "story.odt") -> ReadArticle:
    """The one article in the bytes."""
    (reading,) = read(Document.of_bytes(name, raw))
    assert isinstance(reading, ReadArticle)
    return reading


def body_text(body: str, styles: str = "") -> str:
    return article(flat(body, styles), "story.fodt").draft.text


def reason(raw: bytes, name: str = "story.odt") -> str:
    """Why the bytes cannot be read."""
    with pytest.raises(ReadError) as caught:
        list(read(Document.of_bytes(name, raw)))
    return str(caught.value)


def changed(raw: bytes, part: str, content: bytes | None) -> bytes:
    """The document with a part replaced, or left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(file, "w") as new:
        for info in old.infolist():
            if info.filename != part:
                new.writestr(info, old.read(info))
        if content is not None:
            new.writestr(part, content)
    return file.getvalue()


WHOLE = made(*PARAGRAPHS, title="Harbour talks go on")


def test_paragraphs_are_kept_in_any_script() -> None:
    assert article(made(*PARAGRAPHS)).draft.text == "\n\n".join(PARAGRAPHS)


def test_a_heading_at_the_beginning_is_the_headline() -> None:
    assert article(WHOLE).draft.title == "Harbour talks go on"
    assert "title" in article(WHOLE).guessed


def test_a_style_made_from_the_title_style_is_the_headline_and_no_guess() -> None:
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = '<text:p>Lorvan</text:p><text:p text:style-name="P1">Envoys meet</text:p>'
    read_back = article(flat(body, styles), "story.fodt")
    assert read_back.draft.title == "Envoys meet"
    assert read_back.guessed == frozenset()


def test_properties_fill_what_the_text_leaves_open() -> None:
    properties = (
        "<dc:title>Envoys meet in Lorvan</dc:title><dc:language>en-GB</dc:language>"
        "<meta:initial-creator>Ana Poldek</meta:initial-creator>"
        "<meta:creation-date>2031-09-06T10:00:00</meta:creation-date>"
    )
    read_back = article(made("On Friday", "envoys met.", properties=properties))
    assert read_back.draft.title == "Envoys meet in Lorvan"
    assert (read_back.draft.byline, read_back.draft.published) == ("Ana Poldek", "2031-09-06")
    assert read_back.draft.language == "en"
    assert read_back.guessed == {"title", "byline", "published"}


def test_white_space_counts_only_where_it_is_written_as_such() -> None:
    inside = "\n  a <text:span> b</text:span><text:s text:c='2'/>c<text:tab/>d\n e<text:line-break/>f "
    assert body_text(f"<text:p>{inside}</text:p>") == "a b  c\td e\nf"


def test_items_of_a_list_stay_together() -> None:
    item = "<text:list-item><text:p>{}</text:p></text:list-item>"
    assert body_text(f"<text:list>{item.format('One')}{item.format('Two')}</text:list>") == "One\nTwo"


def test_cells_are_set_apart_by_tabs() -> None:
    body = paragraph("Before") + table(("Port", "Ships"), ("Lorvan", "12"))
    raw = odf_making.package("text", body)
    assert article(raw).draft.text == "Before\n\nPort\tShips\nLorvan\t12"


def test_notes_stand_below_the_text() -> None:
    inside = (
        "<text:note-citation>*</text:note-citation><text:note-body><text:p>Why.</text:p></text:note-body>"
    )
    note = f"<text:note>{inside}</text:note>"
    assert body_text(f"<text:p>Met{note} again.</text:p>") == "Met[1] again.\n\n[1] Why."


def test_deletions_annotations_and_descriptions_are_left_out() -> None:
    gone = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    said = "<office:annotation><text:p>why?</text:p></office:annotation>"
    assert (
        body_text(f"{gone}<text:p>a{said}<draw:frame><svg:desc>photo</svg:desc></draw:frame>b</text:p>")
        == "ab"
    )


def test_a_text_box_follows_its_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
    assert body_text(f"<text:p>{box}host</text:p>") == "host\n\nbox"


def test_hidden_text_is_left_out() -> None:
    style = '<style:text-properties text:display="none"/>'
    styles = f'<style:style style:name="T9" style:family="text">{style}</style:style>'
    hidden = '<text:span text:style-name="T9">hidden</text:span>'
    assert body_text(f"<text:p>shown{hidden}</text:p>", styles) == "shown"


def test_a_password_is_named() -> None:
    manifest = b'<manifest:file-entry><manifest:encryption-data manifest:checksum=""/></manifest:file-entry>'
    assert "protected by a password" in reason(changed(WHOLE, "META-INF/manifest.xml", manifest))
    assert "protected by a password" in reason(changed(WHOLE, "encrypted-package", b"x"))


def test_another_kind_of_package_is_no_text() -> None:
    assert "is no OpenDocument text" in reason(changed(WHOLE, "content.xml", None))


@pytest.mark.parametrize("raw", [WHOLE[: len(WHOLE) // 2], b" ", b"<office>", b"words"])
def test_what_is_broken_is_damaged(raw: bytes) -> None:
    assert "is damaged" in reason(raw)


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + flat("<text:p>&b;</text:p>")
    assert "is damaged" in reason(bomb, "story.fodt")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_change_gives_an_article_or_a_reason(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from([WHOLE, flat("<text:p>a<text:s/></text:p>")])))
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        readings = list(read(Document.of_bytes("story.odt", bytes(raw))))
    except ReadError:
        return
    assert all(isinstance(reading, ReadArticle) for reading in readings)


@settings(max_examples=60, deadline=None)
@given(st.binary())
def test_any_bytes_give_a_reason(raw: bytes) -> None:
    with pytest.raises(ReadError):
        list(read(Document.of_bytes("story.fodt", raw)))
