"""Clicks, keys and brackets: what gets selected, and what is shown of what would be tagged."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.geometry import runs

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.MouseButton.NoButton


class Hand:
    """A mouse whose clicks follow one another as fast as the test says."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._port = shown.view.viewport()
        self._when = 1_000

    def place(self, words: str, nth: int = 0) -> QPoint:
        sheet = self._shown.view._sheet  # pyright: ignore[reportPrivateUsage] - where a hand would point
        at = self._shown.span(words, nth).start + 1
        line = sheet.line_of(at)
        assert line is not None
        rect = runs(line, at, at + 1, sheet.offsets)[0].rect
        scrolled = self._shown.view.verticalScrollBar().value()
        return QPointF(rect.left() + 0.5, rect.center().y() - scrolled).toPoint()

    def click(self, place: QPoint, times: int = 1, *, hold: bool = False) -> None:
        """Press and let go so many times, 60 ms apart; with ``hold`` the last press stays."""
        for number in range(times):
            kind = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
            self._send(kind, place, LEFT)
            if not (hold and number == times - 1):
                self.release(place)
        self._when += 0 if hold else 5_000

    def move(self, place: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, place, LEFT)

    def release(self, place: QPoint) -> None:
        self._send(QEvent.Type.MouseButtonRelease, place, NONE)

    def _send(self, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton) -> None:
        self._when += 30
        button = NONE if kind == QEvent.Type.MouseMove else LEFT
        at, everywhere = QPointF(place), QPointF(self._port.mapToGlobal(place))
        event = QMouseEvent(kind, at, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(self._when)
        QApplication.sendEvent(self._port, event)


@pytest.fixture
def hand(shown: Shown) -> Hand:
    return Hand(shown)


def selected(shown: Shown) -> str:
    span = shown.view.selection()
    return span.of(shown.text) if span else ""


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (1, ""),
        (2, "start"),
        (3, '"We can start in May," Ilse Marden said, "if the piers hold."'),
        (4, '"We can start in May," Ilse Marden said, "if the piers hold."'),
    ],
)
def test_clicks_select_word_sentence_and_paragraph(shown: Shown, hand: Hand, times: int, words: str) -> None:
    hand.click(hand.place("start"), times)
    assert selected(shown) == words


def test_four_clicks_take_a_paragraph_of_several_sentences(qtbot: QtBot, shown: Shown, hand: Hand) -> None:
    shown.view.show_article("It rains. Boats wait.\n\nNext.", ())
    shown.text = "It rains. Boats wait.\n\nNext."
    hand.click(hand.place("Boats"), 3)
    assert selected(shown) == "Boats wait."
    hand.click(hand.place("Boats"), 4)
    assert selected(shown) == "It rains. Boats wait."


def test_clicks_that_are_slow_or_apart_count_singly(shown: Shown, hand: Hand) -> None:
    hand.click(hand.place("start"))
    hand.click(hand.place("start"))
    assert selected(shown) == ""
    hand.click(hand.place("start"), hold=True)
    hand.release(hand.place("start"))
    hand.click(hand.place("Velmora"))
    assert selected(shown) == ""


def test_dragging_after_a_double_click_takes_whole_words(shown: Shown, hand: Hand) -> None:
    hand.click(hand.place("start"), 2, hold=True)
    hand.move(hand.place("Marden"))
    assert selected(shown) == 'start in May," Ilse Marden'
    hand.move(hand.place("We can"))
    assert selected(shown) == "We can start"
    hand.release(hand.place("We can"))
    hand.move(hand.place("Marden"))
    assert selected(shown) == "We can start"


def test_a_drag_past_the_edge_scrolls_and_goes_on(shown: Shown, hand: Hand) -> None:
    hand.click(hand.place("Paragraph 1 "), 2, hold=True)
    below = QPoint(60, shown.view.viewport().height() + 80)
    for _ in range(4):
        hand.move(below)
    assert shown.view.verticalScrollBar().value() >= 300
    assert selected(shown).count("\n\n") > 5
    assert selected(shown).startswith("Paragraph 1 ")
    hand.release(below)


def test_a_plain_drag_goes_across_paragraphs_and_scrolls_on(qtbot: QtBot, shown: Shown, hand: Hand) -> None:
    port, bar = shown.view.viewport(), shown.view.verticalScrollBar()
    QTest.mousePress(port, LEFT, pos=hand.place("Paragraph 1 "))
    QTest.mouseMove(port, hand.place("Paragraph 3 "))
    below = QPoint(200, port.height() + 40)
    QCursor.setPos(port.mapToGlobal(below))  # Qt looks where the mouse is each time that it scrolls
    hand.move(below)
    qtbot.waitUntil(lambda: bar.value() > 60)  # the text goes on by itself while the button is held
    hand.release(below)
    assert selected(shown).count("\n\n") > 5
    held = bar.value()
    QApplication.processEvents()
    assert bar.value() == held


def test_a_selection_is_not_finished_while_a_further_click_is_held(shown: Shown, hand: Hand) -> None:
    pause = shown.view._pause  # pyright: ignore[reportPrivateUsage] - what would tell it
    hand.click(hand.place("start"), 2)
    assert pause.isActive()
    hand.click(hand.place("start"), 3, hold=True)
    assert not pause.isActive()
    hand.release(hand.place("start"))
    assert pause.isActive()


def test_a_finished_selection_is_told_once_no_further_click_can_follow(
    qtbot: QtBot, shown: Shown, hand: Hand
) -> None:
    told: list[str] = []
    shown.view.selection_finished.connect(lambda span: told.append(span.of(shown.text)))
    hand.click(hand.place("start"), 2)
    assert told == []
    qtbot.waitUntil(lambda: told == ["start"])
    shown.view.setFocus()
    QTest.keyRelease(shown.view, Qt.Key.Key_Shift)
    assert told == ["start"], "nothing was selected by keys"
    QTest.keyClick(shown.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(shown.view, Qt.Key.Key_Shift)
    assert told == ["start", "start "]


def test_widening_goes_up_and_narrowing_the_same_way_back(shown: Shown) -> None:
    view = shown.view
    view.place_caret(shown.span("Ferry").start + 2)
    steps = []
    for _ in range(3):
        view.widen()
        steps.append(selected(shown))
    assert steps[:2] == ["Ferry", "Velmora Ferry Board"]
    view.narrow()
    assert selected(shown) == steps[1]
    view.narrow()
    view.narrow()
    assert view.selection() is None
    assert view.caret() == shown.span("Ferry").start + 2


def test_narrowing_what_was_selected_by_hand_takes_a_smaller_part(shown: Shown) -> None:
    shown.view.select(shown.span('"We can start in May," Ilse Marden said'))
    shown.view.narrow()
    assert 0 < len(selected(shown)) < len('"We can start in May," Ilse Marden said')


def test_widening_scrolls_nothing(shown: Shown) -> None:
    shown.view.place_caret(shown.span("Paragraph 9 ").start)
    bar = shown.view.verticalScrollBar()
    before = bar.value()
    for _ in range(6):
        shown.view.widen()
    assert bar.value() == before


def test_brackets_show_what_would_be_tagged(shown: Shown) -> None:
    sheet = shown.view._sheet  # pyright: ignore[reportPrivateUsage] - what is painted
    shown.view.select(shown.span("Velmora "))
    assert [span.of(shown.text) for span in sheet.aims] == ["Velmora"]
    shown.view.select(shown.span("We can start in May"))
    assert '"We can start in May,"' in [span.of(shown.text) for span in sheet.aims]
    shown.view.select(shown.span("Velmora"))
    assert sheet.aims == ()
    shown.view.set_snapping(False)
    shown.view.select(shown.span("Velmora "))
    assert sheet.aims == ()


def test_brackets_are_painted(shown: Shown) -> None:
    shown.view.select(shown.span("Velmora "))
    with_brackets = shown.view.grab().toImage()
    shown.view.set_snapping(False)
    assert shown.view.grab().toImage() != with_brackets
