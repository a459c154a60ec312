from typing import Any

import pytest
from PySide6.QtCore import QPointF

from copydesk.desktop.article.handles import Handle, handle_near, handles_of
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.sheet import Sheet
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Kind, Mention, Part
from copydesk.domain.span import Span

MARKED = Highlight(1, Kind.MENTION, Part.TEXT, 0, 10, 20, 0)
SHARED: dict[str, Any] = {"id": 1, "uid": "u", "article": 1, "coder": "Ana"}


def handle(edge: str, x: float) -> Handle:
    return Handle(MARKED, edge, QPointF(x, 50), 50, 70)


def test_the_nearest_handle_within_reach_is_taken() -> None:
    start, end = handle("start", 100), handle("end", 108)
    assert handle_near([start, end], QPointF(101, 50)) is start
    assert handle_near([start, end], QPointF(107, 50)) is end
    assert handle_near([start, end], QPointF(80, 50)) is None
    assert handle_near([], QPointF(100, 50)) is None


def test_a_handle_is_taken_by_its_stem_too() -> None:
    start = handle("start", 100)
    assert handle_near([start], QPointF(101, 69)) is start
    assert handle_near([start], QPointF(105, 69)) is None


def shown(text: str, span: Span) -> tuple[Sheet, list[Handle]]:
    sheet = Sheet(Theme.load("light"), lambda _annotation: "")
    sheet.set_text(text)
    sheet.document.setTextWidth(sheet.fit(500)[0])
    sheet.index.load([Mention(**SHARED, actor=1, spans=(span,))])
    (highlight,) = sheet.index.of(1)
    lines = list(sheet.lines(0, 2000))
    return sheet, [found for line in lines for found in handles_of(line, highlight, sheet.offsets)]


@pytest.mark.usefixtures("qapp")
def test_a_span_over_lines_has_one_handle_at_each_end() -> None:
    _, handles = shown("many words in a row " * 30, Span(5, 300))
    assert [found.edge for found in handles] == ["start", "end"]
    assert handles[0].at.y() < handles[1].at.y()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("last", ["e\u0301", "👩\u200d👩\u200d👧", "👍🏽", "\t"])
def test_an_end_after_marks_and_joiners_has_its_handle(last: str) -> None:
    _, handles = shown(f"A word {last} more", Span(2, 7 + len(last)))
    assert [found.edge for found in handles] == ["start", "end"]
    assert handles[0].at.x() < handles[1].at.x()


@pytest.mark.usefixtures("qapp")
def test_right_to_left_the_start_is_right_of_the_end() -> None:
    text = "قالت الوزيرة إن العمل بدأ"
    _, handles = shown(text, Span(5, 12))
    assert [found.edge for found in handles] == ["start", "end"]
    assert handles[0].at.x() > handles[1].at.x()
