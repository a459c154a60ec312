"""The codebook as a PDF, laid out by Qt from the page that is exported as HTML.

What Qt does in one call keeps the window from going on, also where another thread makes the call. So the
document is filled, laid out and painted piece by piece.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)

from copydesk.desktop.theme import Theme
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.codebooks.document_html import body

_MARGIN = 38.0
"""Millimetres around what is printed."""
_PIECE = 100
"""Lines of HTML, and paragraphs, that are taken at a time."""


def save_pdf(codebook: CodebookFile, out: Path, progress: Progress = no_progress) -> None:
    """Write the PDF, whole or not at all, in any thread; UserError where the place cannot be written.

    ``progress`` counts pieces and pages, and can stop the work.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    writer.setTitle(codebook.title)
    writer.setCreator("Copydesk")
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    _fill(document, body(codebook), progress)
    _lay_out(document, writer, progress)
    _paint(document, writer, progress)
    with new_file(out) as stream:
        stream.write(buffer.data().data())


def _fill(document: QTextDocument, html: str, progress: Progress) -> None:
    cursor = QTextCursor(document)
    pieces = list(_pieces(html))
    for number, piece in enumerate(pieces):
        progress(number, len(pieces))
        part = QTextDocument()
        part.setHtml(piece)
        first = part.begin().blockFormat()
        if number:
            cursor.insertBlock(first, QTextCharFormat())
        else:
            cursor.setBlockFormat(first)
        cursor.insertFragment(QTextDocumentFragment(part))


def _pieces(html: str) -> Iterator[str]:
    lines = html.splitlines()
    for start in range(0, len(lines), _PIECE):
        yield "\n".join(lines[start : start + _PIECE])


def _lay_out(document: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    """Break it into pages: Qt lays out as far as it is asked for a paragraph."""
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    block, number, count = document.begin(), 0, document.blockCount()
    while block.isValid():
        if number % _PIECE == 0:
            progress(number, count)
            layout.blockBoundingRect(block)
        block, number = block.next(), number + 1


def _paint(document: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    size, pages = document.pageSize(), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = Theme.load("light").palette()  # whatever the window's is, paper is light
    below = QFontMetricsF(document.defaultFont(), writer).height() * 2
    painter = QPainter(writer)
    try:  # a painter that outlives its painting would take the program down
        painter.setFont(document.defaultFont())
        for page in range(pages):
            progress(page, pages)
            if page:
                writer.newPage()
            context.clip = QRectF(QPointF(0, page * size.height()), size)
            painter.save()
            painter.translate(0, -page * size.height())
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
            number = str(page + 1)
            right = size.width() - painter.fontMetrics().horizontalAdvance(number)
            painter.drawText(QPointF(right, size.height() + below), number)
    finally:
        painter.end()
    progress(pages, pages)
