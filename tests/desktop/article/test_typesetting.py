from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.typesetting import TextLook
from copydesk.preferences import COLUMNS, LINE_HEIGHTS


def pitch(shown: Shown) -> float:
    """From one line to the next within a paragraph, to the height of their text."""
    shown.text = "Boats and piers that hold for a long time in every kind of weather. " * 12
    shown.show()
    first, second = list(shown.view._sheet.lines(45, 100))[:2]
    return (second.rect.top() - first.rect.top()) / first.rect.height()


@pytest.mark.parametrize("percent", [*LINE_HEIGHTS, 160])
def test_lines_are_as_high_as_wished(shown: Shown, percent: int) -> None:
    shown.view.set_text_look(TextLook(line_height=percent))
    assert pitch(shown) == pytest.approx(percent / 100, abs=0.06)


def test_another_height_of_lines_keeps_place_selection_and_marks(shown: Shown, qtbot: QtBot) -> None:
    mention = shown.mention("Paragraph 30")
    shown.show()
    view = shown.view
    wished = shown.span("Paragraph 31")
    view.select(wished)
    view.select_annotation(mention.id)
    line = view._sheet.line_of(shown.span("Paragraph 30").start)
    assert line is not None
    view.verticalScrollBar().setValue(int(line.rect.top()))
    with qtbot.assertNotEmitted(view.selection_changed), qtbot.assertNotEmitted(view.caret_moved):
        view.set_text_look(replace(view.text_look(), line_height=200))
    assert view.selection() == wished
    assert view.selected_annotation() == mention.id
    assert view._offset_at_top() in range(wished.start - 80, wished.end)
    top = view.verticalScrollBar().value()
    marked = [row for row in view._sheet.rows_between(top, top + 60) if row.placed]
    assert marked[0].placed[0].highlight.annotation == mention.id


@pytest.mark.parametrize("characters", [*COLUMNS, 72])
def test_the_column_is_as_wide_as_wished_where_there_is_room(shown: Shown, characters: int) -> None:
    view = shown.view
    view.resize(1800, 620)
    view.set_text_look(replace(view.text_look(), column=characters))
    sheet = view._sheet
    wished = characters * QFontMetricsF(view.document().defaultFont()).averageCharWidth()
    assert sheet.column.right - sheet.column.left == pytest.approx(wished, abs=1)


def test_another_font_is_taken_for_text_and_labels(shown: Shown) -> None:
    view = shown.view
    view.set_text_look(TextLook(family="monospace", points=15))
    assert view.document().defaultFont().families() == ["monospace"]
    assert view.document().defaultFont().pointSizeF() == 15
    assert view._sheet.label_font().families() == ["monospace"]
    view.set_text_look(TextLook())
    assert view.document().defaultFont().families() == QFont().families()


def turn(shown: Shown, angle: int) -> None:
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        shown.view.mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown.view.viewport(), event)


def test_the_wheel_zooms_by_notches_and_a_touchpad_by_their_sum(shown: Shown) -> None:
    steps: list[int] = []
    shown.view.zoom_requested.connect(steps.append)
    for angle in (120, -240, 50, 50, 50, -30, -100):
        turn(shown, angle)
    assert steps == [1, -2, 1, -1]
