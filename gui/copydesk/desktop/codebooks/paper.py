"""The codebook as a PDF, laid out by Qt from the page that is exported as HTML."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from copydesk.domain.codebook_file import CodebookFile
from copydesk.exchange.atomic import new_file
from copydesk.exchange.codebooks.document_html import body

_MARGIN = 18.0
"""Millimetres around what is printed."""


def save_pdf(codebook: CodebookFile, out: Path) -> bool:
    """Write the PDF, whole or not at all; UserError where the place cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    writer.setTitle(codebook.title)
    writer.setCreator("Copydesk")
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setHtml(body(codebook))
    document.print_(writer)
    with new_file(out) as stream:
        stream.write(buffer.data().data())
    return True
