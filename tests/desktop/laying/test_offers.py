"""Words that stand elsewhere: looked at, and taken one by one or by their likeness."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.laying.marked import offer

from copydesk.desktop.laying.offers import OffersPane
from copydesk.desktop.laying.offers_model import Column, around

Role = Qt.ItemDataRole


@pytest.fixture
def pane(qtbot: QtBot) -> OffersPane:
    made = OffersPane()
    qtbot.addWidget(made)
    made.model.show_offers([offer(1, 0.7), offer(2, 0.95), offer(3, 0.9)])
    made.show()
    return made


def taken(pane: OffersPane) -> list[bool]:
    return [pane.model.is_taken(pane.model.offer(row)) for row in range(pane.model.rowCount())]


def test_the_likeliest_come_first_with_the_words_around_them(pane: OffersPane) -> None:
    assert [pane.model.offer(row).likeness for row in range(3)] == [0.95, 0.9, 0.7]
    assert "[Jonas Feld] would come…" in pane.model.index(0, Column.NEAREST).data()
    assert around(offer(1, 0.5)).strip("\u2068\u2069") == "…said that [Jonas Feld] would come…"
    assert pane.model.index(0, Column.LIKENESS).data() == "95%"


def test_space_takes_what_is_selected_and_leaves_it_again(qtbot: QtBot, pane: OffersPane) -> None:
    pane.table.selectAll()
    with qtbot.waitSignal(pane.changed):
        QTest.keyClick(pane.table, Qt.Key.Key_Space)
    assert len(pane.model.accepted) == 3
    QTest.keyClick(pane.table, Qt.Key.Key_Space)
    assert pane.model.accepted == frozenset()


def test_what_was_taken_stays_in_the_list_so_that_it_can_be_left(pane: OffersPane) -> None:
    pane.model.tick([0], taken=True)
    pane.model.show_offers([offer(1, 0.7), offer(3, 0.9)])
    assert taken(pane) == [True, False, False]
    index = pane.model.index(0, Column.QUOTE)
    pane.model.setData(index, Qt.CheckState.Unchecked.value, Role.CheckStateRole)
    assert taken(pane) == [False, False, False]


def test_all_that_are_alike_enough_are_taken_at_once(qtbot: QtBot, pane: OffersPane) -> None:
    assert pane.nearest is None
    with qtbot.waitSignal(pane.changed):
        pane.likely.click()
    assert pane.nearest == 0.9
    assert taken(pane) == [True, True, False]
    assert pane.model.accepted == frozenset(), "they are taken for their likeness, not one by one"
    pane.model.show_offers([offer(1, 0.7)])
    assert pane.model.rowCount() == 3
    pane.percent.setValue(95)
    assert taken(pane) == [True, False, False]


def test_an_offer_without_a_place_cannot_be_taken(pane: OffersPane) -> None:
    from dataclasses import replace

    pane.model.clear()
    pane.model.show_offers([replace(offer(1, 0.0), nearest=None, words="")])
    pane.model.tick([0], taken=True)
    assert pane.model.accepted == frozenset()


def test_what_a_file_says_is_never_taken_for_markup(pane: OffersPane) -> None:
    pane.model.clear()
    pane.model.show_offers([offer(1, 0.9, words="<b>Feld</b>")])
    assert "&lt;b&gt;" in pane.model.index(0, Column.NEAREST).data(Role.ToolTipRole)
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    assert pane.detail.textFormat() is Qt.TextFormat.PlainText
