"""The article on paper: what a PDF of it holds, read with another library."""

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot
from tests.builders import tag_story, write_stories
from tests.desktop.driving import message
from tests.hostile import MARKUP, hostile_session

from copydesk.desktop.printing import controller
from copydesk.desktop.printing.words import head, listed
from copydesk.desktop.workbench import Workbench

LONG = "A long day at the harbour\n\n" + "\n\n".join(
    f"Paragraph {number} tells that boat {number} left the quay, turned at the buoy and came back late, "
    f"which the harbour master of Velmora noted as word{number}end."
    for number in range(160)
)


def pages(path: Path) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def test_a_pdf_has_the_text_with_its_source_and_the_list_of_what_is_marked(
    bench: Workbench, tmp_path: Path
) -> None:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    tag_story(bench.desk.session, bench.desk.article.id)
    bench.printing.save_pdf(tmp_path / "out.pdf")
    text, listed = pages(tmp_path / "out.pdf")
    assert in_one_line("We have a plan that keeps people safe") in in_one_line(text)
    assert "Cue of a quotation" in text
    assert "Page 1 of 2" in text
    for annotation in bench.desk.annotations.values():
        for span in annotation.main_spans:
            assert in_one_line(span.of(bench.desk.article.text)) in in_one_line(listed)
    assert message(bench) == "Saved as out.pdf."


def test_a_long_article_goes_over_pages_and_no_line_is_lost_or_told_twice(
    bench: Workbench, tmp_path: Path
) -> None:
    assert bench.desk.session is not None
    bench.desk.session.articles.import_paths(write_stories(tmp_path / "long", [LONG]))
    bench.desk.show_article(max(row.id for row in bench.desk.session.articles.rows()))
    bench.printing.save_pdf(tmp_path / "out.pdf")
    found = pages(tmp_path / "out.pdf")
    assert len(found) > 3
    assert all(f"Page {number} of {len(found)}" in text for number, text in enumerate(found, 1))
    told = re.findall(r"word(\d+)end", " ".join(found))
    assert told == [str(number) for number in range(160)]


def test_a_place_that_cannot_be_written_is_told_and_the_project_is_never_replaced(
    bench: Workbench, tmp_path: Path
) -> None:
    assert bench.desk.session is not None
    bench.printing.save_pdf(tmp_path / "no" / "out.pdf")
    assert "there is no folder" in message(bench)
    before = bench.desk.session.path.read_bytes()
    bench.printing.save_pdf(bench.desk.session.path)
    assert "is a project" in message(bench)
    assert bench.desk.session.path.read_bytes() == before


def test_the_pdf_is_proposed_beside_the_project_and_gets_its_ending(
    bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def ask(_parent: object, _title: str, proposal: Path, _kinds: str) -> Path:
        proposed.append(proposal)
        return tmp_path / "mine"

    monkeypatch.setattr(controller, "ask_save", ask)
    bench.printing.ask_pdf()
    assert bench.desk.session is not None
    assert proposed[0].parent == bench.desk.session.path.parent
    assert proposed[0].suffix == ".pdf"
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_gets_the_same_pages(bench: Workbench, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert bench.printing.print_to(printer)
    bench.printing.save_pdf(tmp_path / "saved.pdf")
    printed, saved = pages(tmp_path / "printed.pdf"), pages(tmp_path / "saved.pdf")
    assert [in_one_line(page) for page in printed] == [in_one_line(page) for page in saved]


def test_printing_asks_for_a_printer_first(qtbot: QtBot, bench: Workbench) -> None:
    bench.window.actions_["print_article"].trigger()
    dialog = bench.window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.windowTitle() == "Print article"
    assert dialog.windowModality() is not Qt.WindowModality.NonModal
    dialog.reject()
    qtbot.waitUntil(lambda: bench.window.findChild(QPrintDialog) is None)


def test_without_an_article_there_is_nothing_to_print(bench: Workbench, tmp_path: Path) -> None:
    bench.desk.show_article(None)
    bench.printing.save_pdf(tmp_path / "out.pdf")
    bench.printing.print_article()
    assert not (tmp_path / "out.pdf").exists()
    assert not bench.window.actions_["print_article"].isEnabled()


def test_names_and_texts_that_look_like_markup_are_printed_as_words(bench: Workbench, tmp_path: Path) -> None:
    session = hostile_session(tmp_path / "hostile")
    try:
        bench.desk.open(session)
        bench.desk.show_article(session.articles.rows()[0].id)
        assert bench.desk.article is not None
        assert bench.desk.article.title == MARKUP
        told = (head(bench.desk.article, 9), listed(bench.desk, 8))
        for document in told:
            assert MARKUP in document.toPlainText()
            assert "\ufffc" not in document.toPlainText()  # no picture
            assert not re.search(r"<(?:img|script|i\b|a\b)", document.toHtml())
        bench.printing.save_pdf(tmp_path / "out.pdf")
        printed = in_one_line(" ".join(pages(tmp_path / "out.pdf"))).replace(" ", "")
        assert printed.count("<script>alert(1)</script>") >= 4  # title, text, speaker and note
        assert "/URI" not in (tmp_path / "out.pdf").read_bytes().decode("latin-1")
    finally:
        bench.desk.close()
        session.close()
