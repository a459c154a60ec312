import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from tests.readers.pdf_making import (
    BODY,
    HEADLINE,
    INDENTED,
    PAGE,
    SPACED,
    drawn,
    lines_at,
    sentences,
    set_in_columns,
)

from copydesk.errors import ReadError
from copydesk.readers import Document, ReadArticle, read

HEAD = "Envoys meet in Lorvan to talk about the harbour"


def article(raw: bytes) -> ReadArticle:
    """The one article in the bytes."""
    (reading,) = read(Document.of_bytes("story.pdf", raw))
    assert isinstance(reading, ReadArticle)
    return reading


def text(raw: bytes) -> str:
    return article(raw).draft.text


def reason(raw: bytes) -> str:
    """Why the bytes cannot be read."""
    with pytest.raises(ReadError) as caught:
        list(read(Document.of_bytes("story.pdf", raw)))
    return str(caught.value)


def remarks(raw: bytes) -> str:
    return " ".join(map(str, article(raw).remarks))


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("style", [INDENTED, SPACED], ids=["indented", "spaced"])
def test_columns_are_read_one_after_the_other(columns: int, style: Any) -> None:
    wanted = sentences(40)
    raw = set_in_columns([(HEAD, HEADLINE), *((paragraph, style) for paragraph in wanted)], columns)
    assert text(raw).split("\n\n") == [HEAD, *wanted]
    assert article(raw).draft.title == HEAD


def test_what_spans_the_columns_comes_before_them() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 180, 430, ["the right column goes", "on and on and ends."])
        lines_at(canvas, 40, 430, ["the left column goes", "on and on and ends."])
        lines_at(canvas, 40, 500, ["A headline that spans both"], 20)
        lines_at(canvas, 40, 380, ["Below them both stands a line that spans the two columns."])

    assert text(drawn(draw)).split("\n\n") == [
        "A headline that spans both",
        "the left column goes on and on and ends.",
        "the right column goes on and on and ends.",
        "Below them both stands a line that spans the two columns.",
    ]


def test_columns_drawn_row_by_row_are_still_columns() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(6):
            lines_at(canvas, 40, 500 - 11 * number, [f"left column line {number}"])
            lines_at(canvas, 150, 500 - 11 * number, [f"right column line {number}"])

    assert text(drawn(draw)).startswith("left column line 0 left column line 1")


def test_cells_of_a_table_stay_beside_one_another() -> None:
    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(
            (("Port", "Ships", "Grain"), ("Lorvan", "12", "40"), ("Velmora", "9", "3"))
        ):
            for place, cell in enumerate(row):
                lines_at(canvas, 40 + 90 * place, 500 - 12 * number, [cell])

    assert text(drawn(draw)) == "Port\tShips\tGrain\nLorvan\t12\t40\nVelmora\t9\t3"


def test_divided_words_are_whole_again() -> None:
    lines = ["The spokes-", "man of the Außen-", "Ministerium met Haupt-", "und other envoys."]
    raw = drawn(lambda canvas: lines_at(canvas, 40, 500, lines))
    assert text(raw) == "The spokesman of the Außen-Ministerium met Haupt- und other envoys."


def test_a_word_known_to_have_a_hyphen_keeps_it() -> None:
    lines = ["A well-known envoy met a well-", "known minister."]
    assert (
        text(drawn(lambda canvas: lines_at(canvas, 40, 500, lines)))
        == "A well-known envoy met a well-known minister."
    )


def test_the_paper_and_the_day_in_the_heads_of_pages_are_told() -> None:
    def every_page(canvas: Canvas, _document: Any) -> None:
        canvas.drawString(40, PAGE[1] - 25, "The Lorvan Courier - 6 September 2031")

    raw = set_in_columns([(paragraph, SPACED) for paragraph in sentences(60)], 2, every_page)
    found = article(raw)
    assert (found.draft.published, found.draft.agency) == ("2031-09-06", "The Lorvan Courier")
    assert {"published", "agency"} <= found.guessed


def test_what_repeats_on_pages_is_left_out_with_a_remark() -> None:
    def every_page(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, PAGE[1] - 25, "Meridian Daily, 6 September 2031")
        canvas.drawRightString(PAGE[0] - 40, 20, f"Page {document.page}")

    wanted = sentences(60)
    raw = set_in_columns([(paragraph, SPACED) for paragraph in wanted], 2, every_page)
    assert text(raw).split("\n\n") == wanted
    assert "lines that repeat" in remarks(raw)


def test_a_chapters_name_repeats_on_its_own_pages_only() -> None:
    def every_page(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, PAGE[1] - 25, f"Part {'AB'[document.page > 3]}, page {document.page}")

    wanted = sentences(70)
    raw = set_in_columns([(paragraph, SPACED) for paragraph in wanted], 1, every_page)
    assert text(raw).split("\n\n") == wanted


def test_bullets_stand_before_their_items() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 40, 500, ["The envoys want three things, they said on Friday:"])
        for number, item in enumerate(
            ("A harbour that is open to all ships", "Grain for the winter and spring")
        ):
            lines_at(canvas, 50, 480 - 26 * number, ["•"])
            lines_at(canvas, 64, 480 - 26 * number, [item, "from everywhere"])

    assert text(drawn(draw)).split("\n\n")[1:] == [
        "• A harbour that is open to all ships from everywhere",
        "• Grain for the winter and spring from everywhere",
    ]


def test_a_font_of_another_kind_at_a_lines_beginning_breaks_no_paragraph() -> None:
    story = [('The envoys met. <font name="Courier" size="8">harbour</font> ' + sentences(1)[0], BODY)]
    story.append(('<font name="Courier" size="8">harbour</font> ' + sentences(2)[1], SPACED))
    assert len(text(set_in_columns(story, 3)).split("\n\n")) <= 2


def test_a_page_of_its_own_keeps_its_head() -> None:
    raw = set_in_columns([("Meridian", BODY)], 1)
    assert text(raw) == "Meridian"
    assert remarks(raw) == ""


def test_text_at_an_angle_is_left_out_with_a_remark() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 40, 500, ["Envoys met in Lorvan."])
        canvas.rotate(90)
        canvas.drawString(100, -20, "Photo: Poldek")

    raw = drawn(draw)
    assert text(raw) == "Envoys met in Lorvan."
    assert "set at an angle" in remarks(raw)


def test_a_page_that_lies_on_its_side_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rotate(90)
        lines_at(canvas, 100, -50, ["Envoys met in Lorvan", "on Friday morning."])

    assert text(drawn(draw)) == "Envoys met in Lorvan on Friday morning."


def test_the_title_is_the_documents_where_the_text_has_it_too() -> None:
    story = [(HEAD, HEADLINE), ("They met.", BODY)]
    named = article(set_in_columns(story, title=HEAD, author="Ana Poldek"))
    assert named.draft.title == HEAD
    assert "title" not in named.guessed
    assert named.draft.byline == "Ana Poldek"
    other = article(set_in_columns(story, title="Untitled-3.indd"))
    assert other.draft.title == HEAD
    assert "title" in other.guessed


def test_a_wire_story_tells_its_date_and_agency_itself() -> None:
    story = ["6 Sep 2031 22:22", "Envoys meet", "LORVAN. Sept 6 (Meridian) - Envoys met in the harbour."]
    draft = article(set_in_columns([(line, SPACED) for line in story])).draft
    assert (draft.title, draft.published, draft.agency) == ("Envoys meet", "2031-09-06T22:22:00", "Meridian")


def test_pages_that_are_pictures_have_no_text() -> None:
    raw = drawn(lambda canvas: canvas.rect(10, 10, 100, 100, fill=1))
    assert "no text layer" in reason(raw)
    assert "(OCR)" in reason(raw)


def test_some_pages_that_are_pictures_are_told() -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(canvas, 40, 500, ["Envoys met in Lorvan."])
        canvas.showPage()
        canvas.rect(10, 10, 100, 100, fill=1)

    assert "1 of its pages are pictures" in remarks(drawn(draw))


def test_a_password_is_named() -> None:
    raw = drawn(lambda canvas: canvas.drawString(40, 500, "secret"), encrypt="open sesame")
    assert "protected by a password" in reason(raw)


@pytest.mark.parametrize("raw", [b" ", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"words"])
def test_what_is_broken_is_damaged(raw: bytes) -> None:
    assert "is damaged" in reason(raw)


def test_a_document_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = set_in_columns([(paragraph, BODY) for paragraph in sentences(60)])
    monkeypatch.setattr("copydesk.readers.pdf.MOST_CHARACTERS", 2000)
    assert "Split it" in reason(raw)
    monkeypatch.setattr("copydesk.readers.pdf.MOST_PAGES", 1)
    assert "Split it" in reason(raw)


def test_threads_read_one_after_the_other() -> None:
    raw = set_in_columns([(paragraph, BODY) for paragraph in sentences(40)], 2)
    texts: list[str] = []
    threads = [threading.Thread(target=lambda: texts.append(text(raw))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == [text(raw)] * 4


WHOLE = set_in_columns(
    [(HEAD, HEADLINE), *((paragraph, BODY) for paragraph in sentences(12))], 2, pageCompression=0
)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_change_gives_an_article_or_a_reason(data: st.DataObject) -> None:
    raw = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        readings = list(
            read(Document.of_bytes("story.pdf", bytes(raw[: data.draw(st.integers(500, len(raw)))])))
        )
    except ReadError:
        return
    assert all(isinstance(reading, ReadArticle) for reading in readings)


@settings(max_examples=60, deadline=None)
@given(st.binary())
def test_any_bytes_give_a_reason(raw: bytes) -> None:
    with pytest.raises(ReadError):
        list(read(Document.of_bytes("story.pdf", b"%PDF-1.4\n" + raw)))
