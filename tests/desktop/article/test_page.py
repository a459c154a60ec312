import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.sheet import LEAST_MARGIN, MARGIN
from copydesk.domain.span import Span


def top_offset(shown: Shown) -> int:
    value = shown.view.verticalScrollBar().value()
    return next(line.start for line in shown.view._sheet.lines(value + 2, value + 3))


@pytest.mark.parametrize("width", [330, 420, 640, 900, 1600])
def test_the_column_keeps_a_good_width(shown: Shown, width: int) -> None:
    view = shown.view
    view.resize(width, 620)
    sheet = view._sheet
    column = sheet.column.right - sheet.column.left
    character = view.fontMetrics().averageCharWidth()
    assert column >= 200
    if width >= 900:
        assert 60 * character <= column <= 120 * character
        assert sheet.margin == MARGIN
    assert sheet.margin <= MARGIN
    assert sheet.margin >= LEAST_MARGIN or column == 240
    assert sheet.column.right + sheet.margin <= max(view.width(), 344)


def test_in_a_wide_window_the_sheet_stands_in_the_middle(shown: Shown) -> None:
    view = shown.view
    view.resize(1800, 620)
    left = view.viewport().x()
    whole = view._sheet.column.right + view._sheet.margin
    right = view.width() - view.verticalScrollBar().sizeHint().width() - left - whole
    assert left > 100
    assert abs(left - right) <= 2


def test_a_wider_window_lays_nothing_out_anew(shown: Shown) -> None:
    view = shown.view
    view.resize(1400, 620)
    before = view.document().pageSize()
    view.resize(1700, 620)
    assert view.document().pageSize() == before


def test_the_mouse_beside_the_sheet_selects_as_on_it(shown: Shown) -> None:
    view = shown.view
    view.resize(1800, 620)
    line = view._sheet.line_of(0)
    assert line is not None
    beside = QPoint(view.viewport().x() // 2, int(line.rect.center().y()))
    assert not view.viewport().geometry().contains(beside)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=beside)
    far = QPointF(view.viewport().x() + view._sheet.column.right, line.rect.center().y())
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = view.mapToGlobal(far.toPoint()).toPointF()
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, far, place, held, held, none))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=far.toPoint())
    assert view.selection() == Span(0, len("The Velmora Ferry Board 👩‍💻 met in Velmora on Thursday."))


def test_many_changes_of_width_and_size_leave_the_place_where_it_was(shown: Shown) -> None:
    view = shown.view
    line = view._sheet.line_of(shown.span("Paragraph 25").start)
    assert line is not None
    view.verticalScrollBar().setValue(int(line.rect.top()))
    before = top_offset(shown)
    for width in (700, 640, 580, 520, 580, 640, 700, 760):
        view.resize(width, 620)
    for points in (16, 24, 9, 12):
        view.set_font_size(points)
    assert top_offset(shown) == before


def test_the_programs_font_is_not_the_texts(shown: Shown) -> None:
    view = shown.view
    size = view.document().defaultFont().pointSizeF()
    view.setFont(QFont("", 30))
    assert view.document().defaultFont().pointSizeF() == size


def test_a_paragraph_split_for_display_keeps_its_direction(shown: Shown) -> None:
    shown.text = (
        "قالت الوزيرة " * 700 + "Velmora Ferry Board " * 900 + "\n" + "Plain words. " * 900 + "الوزيرة " * 900
    )
    shown.show()
    document = shown.view.document()
    directions = [
        document.findBlockByNumber(number).textDirection() for number in range(document.blockCount())
    ]
    second = shown.view._sheet.offsets.block(shown.text.index("\n") + 1)
    assert len(directions) > second + 1 > 3
    assert set(directions[:second]) == {Qt.LayoutDirection.RightToLeft}
    assert set(directions[second:]) == {Qt.LayoutDirection.LeftToRight}


def test_tab_leaves_the_text(shown: Shown) -> None:
    assert shown.view.tabChangesFocus()


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # that is what this is about
@pytest.mark.parametrize("button", ["RightButton", "MiddleButton", "BackButton", "ForwardButton"])
def test_every_button_may_be_pressed_in_and_beside_the_text(shown: Shown, button: str) -> None:
    """What the viewport does not want comes back to the page, which once sent it there again and again."""
    for widget, place in ((shown.view.viewport(), QPoint(80, 120)), (shown.view, QPoint(2, 300))):
        QTest.mouseClick(widget, Qt.MouseButton[button], pos=place)
        QTest.mouseDClick(widget, Qt.MouseButton[button], pos=place)
    assert shown.view.selection() is None


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_a_right_click_asks_for_the_menu(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.view.menu_requested):
        place = QPoint(80, 120)
        port = shown.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.RightButton, pos=place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
        QApplication.sendEvent(port, event)


@pytest.mark.parametrize("words", ["Velmora Ferry Board", "Paragraph 50 tells"])
def test_a_corrected_text_leaves_what_is_read_where_it_is(shown: Shown, words: str) -> None:
    view, corrected = shown.view, shown.text.replace(words, f"corrected: {words}")
    place = shown.text.index("Paragraph 20")
    view.place_caret(place)
    view.centre(shown.text.index("Paragraph 30"))
    before = shown.text[top_offset(shown) :][:40]
    view.show_article(corrected, (), corrected=True)
    assert corrected[top_offset(shown) :][:40] == before
    assert corrected[view.caret() :].startswith("Paragraph 20")


def test_a_place_behind_all_that_was_corrected_is_in_the_text_still(shown: Shown) -> None:
    shown.view.place_caret(len(shown.text))
    shown.view.show_article("Short and other words.", (), corrected=True)
    assert shown.view.caret() <= len("Short and other words.")


def test_a_text_that_is_no_longer_shown_is_let_go(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.view.document().destroyed):
        shown.view.set_text("Another article.")
    assert shown.view.document().toPlainText() == "Another article."
