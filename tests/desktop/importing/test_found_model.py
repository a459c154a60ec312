from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.desktop.importing.finding import broken, doubtful, text

from copydesk.desktop.importing.found_model import Column, FoundModel, Shown, sentences
from copydesk.desktop.look import Look


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> Iterator[FoundModel]:
    made = FoundModel(Look("light"))
    qtmodeltester.check(made)
    yield made


def column(model: QAbstractItemModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_documents_come_in_batches_and_are_counted(model: FoundModel) -> None:
    model.add([text("a.txt", "One", "Two", duplicates=1)])
    model.add([broken("b.pdf"), doubtful("c.html")])
    assert column(model, Column.DOCUMENT) == ["a.txt", "b.pdf", "c.html"]
    assert column(model, Column.FORMAT) == ["Plain text", "PDF", "HTML"]
    assert column(model, Column.ARTICLES) == ["2", "0", "1"]
    found = model.totals()
    assert (found.documents, found.articles, found.duplicates, found.warned, found.failed) == (3, 3, 1, 1, 1)


def test_the_note_is_a_word_and_the_sentences_are_at_hand(model: FoundModel) -> None:
    plans = [broken("b.pdf"), doubtful("c.html"), text("a.txt", "One", duplicates=2)]
    model.add(plans)
    assert column(model, Column.REMARK) == ["not readable", "warning", "2 here already"]
    assert not model.index(0, Column.REMARK).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "no text in it" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    said = sentences(plans)
    assert said[:1] == ["b.pdf has no text in it. Check that it is the right file."]
    assert said[1] == "c.html was read as Windows-1251."
    assert "already in the project" in said[2]


def test_only_some_documents_are_shown(model: FoundModel) -> None:
    model.add([text("a.txt", "One"), broken("b.pdf"), doubtful("c.html")])
    for facet, shown in (
        (Shown.FAILED, ["b.pdf"]),
        (Shown.WARNED, ["c.html"]),
        ("Plain text", ["a.txt"]),
        (Shown.ALL, ["a.txt", "b.pdf", "c.html"]),
    ):
        model.show(facet)
        assert column(model, Column.DOCUMENT) == shown
    model.show(Shown.FAILED)
    model.add([text("d.txt", "Two"), broken("e.pdf")])
    assert column(model, Column.DOCUMENT) == ["b.pdf", "e.pdf"]


def test_rows_are_sorted_as_one_reads_them_and_stay_so(model: FoundModel) -> None:
    model.add([text("a10.txt", "One"), text("a9.txt", "One", "Two")])
    model.sort(Column.DOCUMENT, Qt.SortOrder.AscendingOrder)
    assert column(model, Column.DOCUMENT) == ["a9.txt", "a10.txt"]
    model.sort(Column.ARTICLES, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.ARTICLES) == ["2", "1"]


def test_a_document_read_differently_takes_its_own_place(model: FoundModel) -> None:
    first, second = text("a.txt", "One"), text("b.txt", "Two")
    model.add([first, second])
    model.replace([replace(first, articles=5)])
    assert column(model, Column.ARTICLES) == ["5", "1"]
    assert model.totals().articles == 6
