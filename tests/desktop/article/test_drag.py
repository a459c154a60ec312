from PySide6.QtCore import QPointF

from copydesk.desktop.article.drag import Drag
from copydesk.desktop.article.handles import Handle
from copydesk.desktop.article.highlights import Highlight
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.span import Span

MARKED = Highlight(1, Kind.MENTION, Part.TEXT, 0, 10, 20, 0)


def handle(edge: str, x: float) -> Handle:
    return Handle(MARKED, edge, QPointF(x, 50), 40, 60)


def test_a_drag_moves_one_end_and_tells_only_a_difference() -> None:
    drag = Drag(handle("end", 0), "x" * 40, (0, 40))
    assert drag.span is None
    drag.to(25)
    assert drag.span == Span(10, 25)
    drag.to(20)
    assert drag.span is None, "back where it was is no change"


def test_an_end_cannot_pass_the_other() -> None:
    drag = Drag(handle("start", 0), "x" * 40, (0, 40))
    drag.to(99)
    assert drag.now.start == 19
    assert drag.span == Span(19, 20)
