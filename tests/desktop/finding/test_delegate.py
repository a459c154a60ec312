"""How a hit is painted: which words stand on which side of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from copydesk.desktop.finding.concordance_model import Column, ConcordanceModel
from copydesk.desktop.finding.table import ConcordanceTable
from copydesk.desktop.look import Look
from copydesk.domain.concordance import Hit, reads_right_to_left
from copydesk.domain.span import Span

LEFT_TO_RIGHT = Hit(1, "T", Span(0, 3), "before ", "hit", "", tagged=False)
RIGHT_TO_LEFT = Hit(
    1,
    "T",
    Span(0, 3),
    "\u0642\u0627\u0644\u062a ",
    "\u0627\u0644\u0648\u0632\u064a\u0631\u0629",
    "",
    tagged=False,
)


def table_of(qtbot: QtBot, *hits: Hit) -> ConcordanceTable:
    model = ConcordanceModel()
    look = Look("light")
    look.apply()  # another test may have left the dark theme
    table = ConcordanceTable(look, model)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(900, 200)
    model.append(list(hits))
    table.measure()
    table.show()
    return table


def ink(table: ConcordanceTable, row: int, column: Column) -> list[int]:
    """The places across a cell, in pixels, where something is painted that stands out from its ground."""
    rect = table.visualRect(table.model().index(row, column)).adjusted(2, 2, -2, -2)
    image: QImage = table.viewport().grab(rect).toImage()
    ground = image.pixelColor(0, 0).lightness()
    return [
        x
        for x in range(image.width())
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 100 for y in range(image.height()))
    ]


def test_the_words_before_end_beside_the_hit(qtbot: QtBot) -> None:
    table = table_of(qtbot, LEFT_TO_RIGHT)
    width = table.columnWidth(Column.LEFT)
    assert min(ink(table, 0, Column.LEFT)) > width // 2
    assert ink(table, 0, Column.RIGHT) == []


def test_a_right_to_left_line_stands_around_its_hit_as_it_reads(qtbot: QtBot) -> None:
    table = table_of(qtbot, RIGHT_TO_LEFT)
    assert ink(table, 0, Column.LEFT) == []
    assert max(ink(table, 0, Column.RIGHT)) < table.columnWidth(Column.RIGHT) // 2


def test_in_a_mirrored_window_the_columns_are_mirrored(qtbot: QtBot) -> None:
    table = table_of(qtbot, RIGHT_TO_LEFT, LEFT_TO_RIGHT)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = table.visualRect(table.model().index(0, Column.LEFT))
    after = table.visualRect(table.model().index(0, Column.RIGHT))
    assert before.left() > after.left()
    assert max(ink(table, 0, Column.LEFT)) < before.width() // 2
    assert ink(table, 0, Column.RIGHT) == []
    assert ink(table, 1, Column.LEFT) == []
    assert min(ink(table, 1, Column.RIGHT)) > after.width() // 2


@pytest.mark.parametrize(
    ("text", "wished"), [("abc", False), ("12 \u0627", True), ("", False), ("\u05d0 a", True)]
)
def test_the_first_letter_tells_the_direction(text: str, wished: bool) -> None:
    assert reads_right_to_left(text) is wished
