import pytest
from PySide6.QtCore import QPointF, Qt
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.article.pointer import Pointer
from copydesk.domain.span import Span


def middle(shown: Shown, span: Span) -> QPointF:
    sheet = shown.view._sheet
    line = sheet.line_of(span.start)
    assert line is not None
    return runs(line, span.start, span.start + 1, sheet.offsets)[0].rect.center()


@pytest.fixture
def nested(shown: Shown) -> Shown:
    shown.mention("Velmora Ferry Board")
    shown.mention("Ferry Board")
    shown.quotation("Velmora Ferry Board 👩‍💻 met in Velmora")
    shown.show()
    return shown


def test_what_is_seen_at_a_point_comes_innermost_first(nested: Shown) -> None:
    pointer = Pointer(nested.view._sheet)
    assert pointer.here(middle(nested, nested.span("Ferry"))) == [2, 1, 3]
    assert pointer.here(middle(nested, nested.span("met"))) == [3]
    assert pointer.here(middle(nested, nested.span("Thursday"))) == []


def test_a_second_click_at_the_place_goes_outwards_but_elsewhere_begins_anew(nested: Shown) -> None:
    sheet = nested.view._sheet
    pointer = Pointer(sheet)
    place, other = middle(nested, nested.span("Ferry")), middle(nested, nested.span("Board"))
    chosen: list[int | None] = []
    for point in (place, place, other, other, other, other):
        sheet.selected = pointer.choice(point)
        chosen.append(sheet.selected)
    assert chosen == [2, 1, 2, 1, 3, 2]


def test_the_bar_of_a_quotation_stands_for_it(nested: Shown) -> None:
    sheet = nested.view._sheet
    line = sheet.line_of(5)
    assert line is not None
    point = QPointF(sheet.column.left - 10, line.rect.center().y())
    assert Pointer(sheet).here(point) == [3]


def test_a_press_that_moves_away_is_no_click(nested: Shown) -> None:
    pointer = Pointer(nested.view._sheet)
    pointer.press(QPointF(50, 50))
    assert not pointer.release(QPointF(90, 50))
    pointer.press(QPointF(50, 50))
    assert pointer.release(QPointF(51, 51))
    assert not pointer.release(QPointF(51, 51))


def test_the_mouse_shows_what_it_would_do(nested: Shown) -> None:
    sheet = nested.view._sheet
    pointer = Pointer(sheet)
    nested.view.select_annotation(1)
    handle = sheet.handles()[0]
    assert pointer.shape(handle.at) == Qt.CursorShape.SizeHorCursor
    assert pointer.shape(middle(nested, nested.span("Thursday"))) == Qt.CursorShape.IBeamCursor
    assert pointer.press(handle.at)
    assert pointer.drag is not None
    pointer.forget()
    assert pointer.drag is None
