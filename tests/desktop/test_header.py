"""The header above the article."""

from PySide6.QtCore import Qt

from copydesk.desktop.header import source_line
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Article


def test_title_and_source_are_shown_as_they_are(bench: Workbench) -> None:
    header = bench.window.header
    assert header.title.text() == "Harbour union and port authority agree to reopen the northern quay"
    assert header.source.text() == "14 Apr 2031 08:40 · Tidewire · Kestrel Bay"
    assert header.title.textFormat() is Qt.TextFormat.PlainText


def test_a_very_long_title_is_cut_and_whole_in_the_tip(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    session.articles.edit(1, title="A <very> long title " * 40)
    assert len(bench.window.header.title.text()) == 300
    assert "&lt;very&gt;" in bench.window.header.title.toolTip()


def test_a_title_without_spaces_does_not_widen_the_window(bench: Workbench) -> None:
    session, width = bench.desk.session, bench.window.width()
    assert session is not None
    session.articles.edit(1, title="T" * 3000)
    bench.window.layout().activate()  # type: ignore[union-attr] - a window has one
    assert bench.window.minimumSizeHint().width() < 1000
    assert bench.window.width() == width


def test_the_title_begins_where_the_text_does(bench: Workbench) -> None:
    window = bench.window
    window.align_header()
    layout = window.header.layout()
    assert layout is not None
    layout.activate()
    view = window.view
    text = view.viewport().mapTo(window, view.cursorRect().topLeft()).x()
    title = window.header.title.mapTo(window, window.header.title.contentsRect().topLeft()).x()
    assert abs(text - title) <= 2


def test_what_is_not_known_is_left_out() -> None:
    article = Article(id=1, uid="u", title="T", text="t", agency="Tidewire")
    assert source_line(article) == "Tidewire"
