"""Makes PDF files for the tests of their reader, with reportlab."""

import io
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

PAGE = (420.0, 595.0)
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=9, leading=11)
INDENTED = ParagraphStyle("indented", parent=BODY, firstLineIndent=9, alignment=4)
SPACED = ParagraphStyle("spaced", parent=BODY, spaceAfter=8)
HEADLINE = ParagraphStyle("headline", fontName="Helvetica-Bold", fontSize=20, leading=23, spaceAfter=8)

WORDS = [
    *(
        "the",
        "envoys",
        "met",
        "in",
        "Lorvan",
        "on",
        "Friday",
        "and",
        "agreed",
        "that",
        "talks",
        "about",
        "harbour",
    ),
    *(
        "would",
        "go",
        "until",
        "spring",
        "said",
        "a",
        "spokesman",
        "for",
        "ministry",
        "of",
        "Velmora",
        "grain",
    ),
]


def sentences(count: int) -> list[str]:
    """Paragraphs of fiction of several lines each."""
    chance = Random(count)
    lengths = [chance.randint(30, 80) for _ in range(count)]
    return [" ".join(chance.choices(WORDS, k=length)).capitalize() + "." for length in lengths]


def drawn(draw: Callable[[Canvas], Any], **options: Any) -> bytes:
    """A file of what is drawn by hand."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=PAGE, **options)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def lines_at(canvas: Canvas, left: float, top: float, lines: Sequence[str], size: float = 9) -> None:
    """Lines of Times below one another, as a program draws them that divides words itself."""
    canvas.setFont("Times-Roman", size)
    for number, line in enumerate(lines):
        canvas.drawString(left, top - number * 1.2 * size, line)


def set_in_columns(
    story: Sequence[tuple[str, ParagraphStyle]],
    columns: int = 1,
    every_page: Callable[[Canvas, Any], None] = lambda _canvas, _document: None,
    **options: Any,
) -> bytes:
    """A file of paragraphs that flow through columns and pages."""
    width, height = PAGE
    margin, gutter = 40.0, 14.0
    column = (width - 2 * margin - gutter * (columns - 1)) / columns
    frames = [
        Frame(margin + number * (column + gutter), margin, column, height - 2 * margin, 0, 0, 0, 0)
        for number in range(columns)
    ]
    file = io.BytesIO()
    document = BaseDocTemplate(file, pagesize=PAGE, **options)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=every_page))
    flowables: list[Flowable] = [Paragraph(text, style) for text, style in story]
    document.build(flowables)
    return file.getvalue()
