"""Prints the article that is read, or saves it as a PDF."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSizeF, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QDialog

from copydesk.desktop.article.typesetting import TextLook
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.files import ask_save
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.printing.paper import Paper
from copydesk.desktop.text import one_line
from copydesk.errors import UserError

_POINTS = 10.5
"""Size of the text on paper, in points."""
_MARGIN = 18.0
"""Millimetres around what is printed."""
_DOTS = 600
"""Dots to the inch in a PDF: how finely places are told; letters and lines are no dots."""


class PrintController(QObject):
    """Prints the desk's article with its highlights and the list of what is marked."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def print_article(self) -> None:
        """Ask for a printer and print the article."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self._desk.article is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(one_line(self._desk.article.title))
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print article"))

        def accepted() -> None:
            if not self.print_to(printer):
                self._window.bar.error(tr("The article could not be printed. Is the printer there and on?"))

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a receiver, which the signals make needless

    def ask_pdf(self) -> None:
        """Ask where to, and save the article as a PDF."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        name = "".join(one if one.isalnum() or one in " -_" else " " for one in one_line(article.title, 60))
        proposal = session.path.parent / f"{' '.join(name.split()) or 'article'}.pdf"
        chosen = ask_save(self._window, tr("Save as PDF"), proposal, "PDF (*.pdf)")
        if chosen is not None:
            self.save_pdf(chosen if chosen.suffix else chosen.with_suffix(".pdf"))

    def save_pdf(self, out: Path) -> None:
        """Write the article to a PDF, whole or not at all; what was there is replaced, but for a project."""
        # All formats of datasets come with it: the window need not wait for them.
        from copydesk.exchange.atomic import new_file

        article = self._desk.article
        if article is None:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(one_line(article.title))
        writer.setCreator("Copydesk")
        self.print_to(writer)
        try:
            with new_file(out) as stream:
                stream.write(buffer.data().data())
        except UserError as error:
            self._window.bar.error(translated(error))
            return

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(out)))

        self._window.bar.inform(tr("Saved as {name}.", name=out.name), tr("Open", "a file"), show)

    def print_to(self, device: QPagedPaintDevice) -> bool:
        """Print all pages; False where the device cannot begin."""
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._window.tagging.details.commit()
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:  # a painter that outlives its painting would take the program down
            scale = device.logicalDpiX() / QGuiApplication.primaryScreen().logicalDotsPerInchX()
            size = QSizeF(device.width() / scale, device.height() / scale)
            paper = Paper(self._desk, self._look(), size)
            painter.scale(scale, scale)
            for page in range(paper.pages):
                if page and not device.newPage():
                    return False
                paper.paint(painter, page)
        finally:
            painter.end()
        return True

    def _look(self) -> TextLook:
        """The reader's own font and height of lines, in a size for paper."""
        shown = self._window.view.text_look()
        return TextLook(family=shown.family, points=_POINTS, line_height=shown.line_height)
