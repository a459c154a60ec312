import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.article.here import stepped
from copydesk.desktop.article.view import ArticleView


def place_of(view: ArticleView, offset: int) -> QPoint:
    line = view._sheet.line_of(offset)
    assert line is not None
    center = runs(line, offset, offset + 1, view._sheet.offsets)[0].rect.center()
    return (center - QPointF(0, view.verticalScrollBar().value())).toPoint()


def put_caret(shown: Shown, offset: int) -> None:
    cursor = shown.view.textCursor()
    cursor.setPosition(shown.view._sheet.offsets.position(offset))
    shown.view.setTextCursor(cursor)


@pytest.fixture
def nested(shown: Shown) -> Shown:
    shown.mention("Velmora Ferry Board")
    shown.mention("Ferry Board")
    shown.quotation("Velmora Ferry Board 👩‍💻 met in Velmora")
    shown.passage("We can start in May")
    shown.show()
    return shown


def test_stepping_goes_outwards_and_round_or_inwards() -> None:
    assert [stepped([2, 1, 3], chosen, 1) for chosen in (None, 2, 1, 3, 9)] == [2, 1, 3, 2, 2]
    assert [stepped([2, 1, 3], chosen, -1) for chosen in (2, 3)] == [3, 1]
    assert stepped([], 4, 1) is None


def test_what_is_at_the_caret_is_told_when_it_changes(nested: Shown, qtbot: QtBot) -> None:
    view = nested.view
    with qtbot.waitSignal(view.here_changed) as told:
        put_caret(nested, nested.span("Ferry").start + 2)
    assert told.args == [[2, 1, 3]]
    with qtbot.assertNotEmitted(view.here_changed):
        put_caret(nested, nested.span("Ferry").start + 3)
    put_caret(nested, nested.span("Thursday").start)
    assert view.here() == []


def test_at_its_very_end_an_annotation_is_still_here(nested: Shown) -> None:
    put_caret(nested, nested.span("We can start in May").end)
    assert nested.view.here() == [4]


def test_a_key_steps_through_what_is_at_the_caret(nested: Shown) -> None:
    put_caret(nested, nested.span("Ferry").start + 2)
    seen = []
    for step in (1, 1, 1, 1, -1):
        nested.view.step_here(step)
        seen.append(nested.view.selected_annotation())
    assert seen == [2, 1, 3, 2, 3]


def test_after_going_to_an_annotation_here_is_where_it_begins(nested: Shown) -> None:
    put_caret(nested, nested.span("Thursday").start)
    nested.view.select_annotation(2)
    assert nested.view.here() == [2, 1, 3]
    nested.view.step_here()
    assert nested.view.selected_annotation() == 1


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_click_with_a_modifier_goes_outwards(nested: Shown, modifier: Qt.KeyboardModifier) -> None:
    view = nested.view
    view.select_annotation(2)
    place = place_of(view, nested.span("Ferry").start + 1)
    seen = []
    for _ in range(3):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        seen.append(view.selected_annotation())
    assert seen == [1, 3, 2]


def test_what_is_gone_is_here_no_more(nested: Shown) -> None:
    put_caret(nested, nested.span("Ferry").start + 2)
    nested.view.apply([], [2])
    assert nested.view.here() == [1, 3]
