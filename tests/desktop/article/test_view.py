from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Part
from copydesk.domain.span import Span

LEFT = Qt.MouseButton.LeftButton


def point_of(view: ArticleView, offset: int) -> QPoint:
    """The middle of a character, in the viewport's pixels."""
    sheet = view._sheet  # the geometry is what is tested here
    line = sheet.line_of(offset)
    assert line is not None
    rect = runs(line, offset, offset + 1, sheet.offsets)[0].rect
    return (rect.center() - QPointF(0, view.verticalScrollBar().value())).toPoint()


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def rows_that_differ(before: QImage, after: QImage) -> list[int]:
    width = before.width()
    return [
        y
        for y in range(before.height())
        if any(before.pixel(x, y) != after.pixel(x, y) for x in range(width))
    ]


# -- selection ------------------------------------------------------------------------------------


def test_selection_is_in_code_points_behind_an_emoji(shown: Shown, qtbot: QtBot) -> None:
    view, wished = shown.view, shown.span("met in Velmora")
    with qtbot.waitSignal(view.selection_changed) as told:
        view.select(wished)
    assert told.args == [wished]
    assert view.selection() == wished
    assert view.caret() == wished.end


def test_dragging_the_mouse_selects_what_it_passes(shown: Shown) -> None:
    view, wished = shown.view, shown.span("Velmora on")
    port = view.viewport()
    start = point_of(view, wished.start) - QPoint(2, 0)
    end = point_of(view, wished.end - 1) + QPoint(3, 0)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)
    assert view.selection() == wished


def test_the_caret_moves_and_selects_by_key(shown: Shown) -> None:
    view = shown.view
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(0, 3)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.line_number() == 3


def test_what_is_copied_is_the_canonical_text(shown: Shown) -> None:
    view = shown.view
    shown.text = "a\u00a0b\n\nc 👍🏽 d"
    shown.show()
    view.select(Span(0, len(shown.text)))
    assert view.createMimeDataFromSelection().text() == shown.text


# -- annotations ----------------------------------------------------------------------------------


def test_a_click_selects_the_innermost_and_again_goes_outwards(shown: Shown) -> None:
    outer, inner = shown.mention("Velmora Ferry Board"), shown.mention("Velmora")
    shown.show()
    view = shown.view
    place = point_of(view, shown.span("Velmora").start + 2)
    chosen = []
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, pos=place)
        chosen.append(view.selected_annotation())
    assert chosen == [inner.id, outer.id, inner.id]
    QTest.mouseClick(view.viewport(), LEFT, pos=point_of(view, shown.span("Thursday").start))
    assert view.selected_annotation() is None


def test_next_and_previous_go_in_text_order_and_round(shown: Shown) -> None:
    later, earlier = shown.mention("Ilse Marden"), shown.mention("Velmora Ferry Board")
    whole = shown.passage()
    shown.show()
    view = shown.view
    seen = []
    for _ in range(4):
        view.next_annotation()
        seen.append(view.selected_annotation())
    assert seen == [earlier.id, later.id, whole.id, earlier.id]
    view.previous_annotation()
    assert view.selected_annotation() == whole.id


def test_selecting_shows_where_it_is(shown: Shown) -> None:
    far = shown.mention("Paragraph 57")
    shown.show()
    shown.view.select_annotation(far.id)
    visible = point_of(shown.view, far.spans[0].start)
    assert shown.view.viewport().rect().contains(visible)


def test_a_place_far_down_is_shown_at_once_after_opening(shown: Shown) -> None:
    shown.text = "\n".join(f"Line {n} of a long text about boats." for n in range(8000))
    shown.show()
    shown.view.reveal(shown.span("Line 7900"))
    assert shown.view.viewport().rect().contains(point_of(shown.view, shown.span("Line 7900").start))


@pytest.mark.parametrize(
    ("move", "words"),
    [
        (("end", 1, False), "Ferry "),
        (("end", 1, True), "Ferry Board"),
        (("end", -1, False), "Ferr"),
        (("start", -1, True), "Velmora Ferry"),
        (("start", 1, False), "erry"),
    ],
)
def test_bounds_move_by_key(shown: Shown, qtbot: QtBot, move: tuple[str, int, bool], words: str) -> None:
    mention = shown.mention("Ferry")
    shown.show()
    shown.view.select_annotation(mention.id)
    with qtbot.waitSignal(shown.view.bound_moved) as told:
        shown.view.adjust_bound(*move)
    assert told.args == [mention.id, Part.TEXT, 0, shown.span(words)]


def test_an_end_is_dragged_with_the_mouse_behind_an_emoji(shown: Shown, qtbot: QtBot) -> None:
    mention = shown.mention("met in")
    shown.show()
    view, port = shown.view, shown.view.viewport()
    view.select_annotation(mention.id)
    handle = next(one for one in view._sheet.handles() if one.edge == "end").at.toPoint()
    goal = point_of(view, shown.span("Velmora", 1).end - 1) + QPoint(3, 0)
    QTest.mousePress(port, LEFT, pos=handle)
    QTest.mouseMove(port, goal)
    with qtbot.waitSignal(view.bound_moved) as told:
        QTest.mouseRelease(port, LEFT, pos=goal)
    assert told.args == [mention.id, Part.TEXT, 0, shown.span("met in Velmora")]
    assert view.selection() is None


def test_escape_lets_a_dragged_end_go_where_it_was(shown: Shown, qtbot: QtBot) -> None:
    mention = shown.mention("met in")
    shown.show()
    view, port = shown.view, shown.view.viewport()
    view.select_annotation(mention.id)
    handle = next(one for one in view._sheet.handles() if one.edge == "start").at.toPoint()
    before = picture(view)
    QTest.mousePress(port, LEFT, pos=handle)
    QTest.mouseMove(port, handle + QPoint(40, 0))
    assert rows_that_differ(before, picture(view))
    with qtbot.assertNotEmitted(view.bound_moved):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(port, LEFT, pos=handle + QPoint(40, 0))
    assert rows_that_differ(before, picture(view)) == []


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_a_menu_is_asked_for_by_mouse_and_by_key(
    shown: Shown, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    mention = shown.mention("Velmora Ferry Board")
    shown.show()
    view = shown.view
    view.select(Span(5, 6))
    place = point_of(view, 6)
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    with qtbot.waitSignal(view.menu_requested) as told:
        view.contextMenuEvent(event)
    assert told.args is not None
    assert told.args[0] == [mention.id]


# -- what is seen ---------------------------------------------------------------------------------


def test_adding_a_highlight_changes_its_line_and_moves_no_text(shown: Shown) -> None:
    view = shown.view
    before = picture(view)
    height = view.document().size().height()
    mention = shown.mention("Ilse Marden")
    view.apply([mention], [])
    changed = rows_that_differ(before, picture(view))
    line = view._sheet.line_of(mention.spans[0].start)
    assert line is not None
    assert changed
    assert line.rect.top() - 8 <= changed[0] <= changed[-1] <= line.bottom + 8
    assert view.document().size().height() == height
    view.apply([], [mention.id])
    assert rows_that_differ(before, picture(view)) == []


def test_overlapping_ones_are_each_seen(shown: Shown) -> None:
    """Taking any one of many overlapping annotations away changes the picture."""
    shown.mention("Velmora Ferry Board")
    shown.mention("Velmora")
    shown.mention("Ferry Board")
    shown.passage("The Velmora Ferry Board")
    shown.passage("Ferry Board 👩‍💻 met")
    shown.quotation("The Velmora Ferry", cue="met", speaker="Velmora Ferry Board")
    shown.quotation("Velmora Ferry Board 👩‍💻 met")
    shown.passage()
    shown.show()
    view = shown.view
    whole = picture(view)
    for annotation in shown.made:
        view.apply([], [annotation.id])
        assert rows_that_differ(whole, picture(view)), annotation
        view.apply([annotation], [])
        assert rows_that_differ(whole, picture(view)) == [], annotation


def test_labels_stack_and_more_than_fit_fold_into_a_count_that_lists_them(shown: Shown, qtbot: QtBot) -> None:
    made = [shown.passage("Velmora Ferry Board") for _ in range(5)]
    shown.passage("We can start in May")
    shown.show()
    view = shown.view
    (note, other) = view._sheet.notes_between(0, 100)
    some = len(note.labels)
    assert 2 <= some < 5
    assert [label.annotation for label in note.labels] == [one.id for one in made[:some]]
    assert note.more == f"+{5 - some}"
    assert note.bottom <= other.top + 0.01
    with qtbot.waitSignal(view.folded_requested) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=note.more_rect.center().toPoint())
    assert told.args is not None
    assert told.args[0] == [one.id for one in made[some:]]


def test_a_label_in_the_margin_selects_its_passage(shown: Shown) -> None:
    passage = shown.passage("Velmora Ferry Board")
    shown.show()
    view = shown.view
    line = view._sheet.line_of(5)
    assert line is not None
    x = view._sheet.column.right + 40
    QTest.mouseClick(view.viewport(), LEFT, pos=QPointF(x, line.rect.center().y()).toPoint())
    assert view.selected_annotation() == passage.id


def test_arabic_is_marked_where_its_glyphs_are(shown: Shown) -> None:
    """In a right-to-left paragraph later words stand further left, and Latin words keep their own way."""
    sheet = shown.view._sheet
    first, later, latin = shown.span("وزير"), shown.span("مدينة"), shown.span("Velmora", 2)
    line = sheet.line_of(first.start)
    assert line is not None
    rects = [runs(line, span.start, span.end, sheet.offsets) for span in (first, later, latin)]
    assert [len(found) for found in rects] == [1, 1, 1]
    assert rects[0][0].rect.left() > rects[1][0].rect.right() - 1
    assert rects[0][0].right_to_left
    assert not rects[2][0].right_to_left
    across = runs(line, later.start, latin.end, sheet.offsets)
    assert {run.right_to_left for run in across} == {True, False}


def test_another_theme_is_painted_at_once(shown: Shown) -> None:
    before = picture(shown.view)
    shown.view.set_theme(Theme.load("dark"))
    assert len(rows_that_differ(before, picture(shown.view))) > before.height() // 2


def test_a_larger_text_keeps_the_place(shown: Shown) -> None:
    view = shown.view
    wished = shown.span("Paragraph 30")
    line = view._sheet.line_of(wished.start)
    assert line is not None
    view.verticalScrollBar().setValue(int(line.rect.top()))
    view.set_font_size(18)
    assert view._offset_at_top() in range(wished.start - 80, wished.end)


def test_an_empty_article_has_nothing_to_step_to(shown: Shown) -> None:
    shown.view.clear_article()
    shown.view.next_annotation()
    assert shown.view.selected_annotation() is None
    assert shown.view.selection() is None
    assert shown.view.line_number() == 1


def test_each_character_is_found_where_it_stands(shown: Shown) -> None:
    """At the ends of wrapped lines too."""
    shown.text = "Boats and piers that hold for a long time in every kind of weather. " * 12
    shown.show()
    sheet = shown.view._sheet
    for offset in range(len(shown.text)):
        line = sheet.line_of(offset)
        assert line is not None
        assert line.start <= offset < line.end


def test_the_same_text_keeps_its_place(shown: Shown) -> None:
    view = shown.view
    view.verticalScrollBar().setValue(300)
    shown.mention("Ilse Marden")
    shown.show()
    assert view.verticalScrollBar().value() == 300


def test_it_has_a_name_for_those_who_do_not_see_it(shown: Shown) -> None:
    assert shown.view.accessibleName()
    assert shown.view.isReadOnly()


class Painted(QObject):
    """Which rectangles a widget was asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.rects.append(QRect(event.rect()))
        return False


def test_adding_paints_only_the_lines_that_it_is_in(shown: Shown, qtbot: QtBot) -> None:
    view = shown.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    view.clearFocus()  # the caret blinks no more
    QApplication.processEvents()
    painted = Painted(view.viewport())
    mention = shown.mention("Ilse Marden")
    view.apply([mention], [])
    QApplication.processEvents()
    line = view._sheet.line_of(mention.spans[0].start)
    assert line is not None
    assert painted.rects
    assert min(rect.top() for rect in painted.rects) >= line.rect.top() - 16
    assert max(rect.bottom() for rect in painted.rects) <= line.bottom + 16


def test_an_end_that_is_dragged_out_of_sight_scrolls_the_text(shown: Shown) -> None:
    mention = shown.mention("met in")
    shown.show()
    view, port = shown.view, shown.view.viewport()
    view.select_annotation(mention.id)
    handle = next(one for one in view._sheet.handles() if one.edge == "end").at.toPoint()
    QTest.mousePress(port, LEFT, pos=handle)
    QTest.mouseMove(port, QPoint(handle.x(), port.height() + 40))
    assert view.verticalScrollBar().value() == 40
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, pos=handle)


def test_a_drag_shows_what_it_would_be(shown: Shown) -> None:
    mention = shown.mention("met in")
    shown.show()
    view, port = shown.view, shown.view.viewport()
    view.select_annotation(mention.id)
    handle = next(one for one in view._sheet.handles() if one.edge == "end").at.toPoint()
    goal = point_of(view, shown.span("Velmora", 1).end - 1) + QPoint(3, 0)
    QTest.mousePress(port, LEFT, pos=handle)
    QTest.mouseMove(port, goal)
    while_dragged = picture(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, pos=goal)
    before = picture(view)
    wider = replace(mention, spans=(shown.span("met in Velmora"),))
    view.apply([wider], [])
    assert rows_that_differ(before, while_dragged)
    assert rows_that_differ(while_dragged, picture(view)) == []


def test_a_removed_one_that_is_brought_back_looks_as_before(shown: Shown) -> None:
    first, second = shown.passage("Ferry Board"), shown.passage("Velmora Ferry Board")
    shown.show()
    before = picture(shown.view)
    shown.view.apply([], [first.id, second.id])
    shown.view.apply([first], [])
    shown.view.apply([second], [])
    assert rows_that_differ(before, picture(shown.view)) == []
