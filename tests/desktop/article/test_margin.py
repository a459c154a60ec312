from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from copydesk.desktop.article.geometry import Line
from copydesk.desktop.article.highlights import Highlight
from copydesk.desktop.article.margin import Margin, Note
from copydesk.domain.annotation import Kind, Part, Passage

LINE = Line(QTextLine(), QPointF(), 0, 100, 160, QRectF(40, 200, 400, 20), 232, False, False, False)
MARGIN = Margin(500, 140, lambda annotation_id: f"Topic {annotation_id}")


def passage(number: int, start: int = 110, lane: int | None = 0) -> Highlight:
    return Highlight(number, Kind.PASSAGE, Part.TEXT, 0, start, 150, lane)


def beside(*highlights: Highlight) -> Note | None:
    return MARGIN.beside(LINE, highlights)


def names(note: Note | None) -> list[str]:
    return [label.text for label in note.labels] if note else []


def rects(note: Note) -> Sequence[QRectF]:
    return [label.rect for label in note.labels]


def test_a_line_where_nothing_begins_has_no_note() -> None:
    assert beside() is None
    assert beside(passage(1, start=60)) is None
    assert beside(Highlight(2, Kind.MENTION, Part.TEXT, 0, 110, 120, 0)) is None


def test_a_lone_label_stands_level_with_its_line() -> None:
    note = beside(passage(1))
    assert note is not None
    assert names(note) == ["Topic 1"]
    assert rects(note)[0].center().y() == LINE.rect.center().y()
    assert note.at(rects(note)[0].center()) == [1]
    assert note.at(QPointF(505, 400)) == []


def test_two_labels_stack_within_the_height_of_their_line() -> None:
    note = beside(passage(1), passage(2, 120))
    assert note is not None
    first, second = rects(note)
    assert names(note) == ["Topic 1", "Topic 2"]
    assert first.bottom() <= second.top() + 0.01
    assert first.top() >= LINE.rect.top() - 8
    assert second.bottom() <= LINE.bottom + 8
    assert note.more == ""


def test_more_fold_into_a_count_beside_the_last_label() -> None:
    note = beside(passage(1), passage(2), passage(3), passage(4))
    assert note is not None
    assert names(note) == ["Topic 1", "Topic 2"]
    assert note.more == "+2"
    assert note.at(note.more_rect.center()) == [3, 4]
    assert not any(rect.intersects(note.more_rect) for rect in rects(note))


def test_what_has_no_lane_is_told_on_each_of_its_lines() -> None:
    note = beside(passage(1, start=60, lane=None), Highlight(2, Kind.MENTION, Part.TEXT, 0, 50, 120, None))
    assert note is not None
    assert names(note) == []
    assert note.at(note.more_rect.center()) == [1, 2]


def test_a_label_does_not_fold_its_own_passage() -> None:
    note = beside(passage(1, lane=None))
    assert note is not None
    assert names(note) == ["Topic 1"]
    assert note.more == ""


def test_topics_of_the_whole_article_stand_above_the_text() -> None:
    whole = [Passage(id=n, uid=str(n), article=1, coder="Ana", topic=n) for n in (7, 8, 9)]
    assert MARGIN.above([], 40, 18) is None
    note = MARGIN.above(whole, 40, 18)
    assert note is not None
    assert names(note) == ["¶ Topic 7", "¶ Topic 8"]
    assert note.more == "+1"
    assert all(rect.top() >= 0 and rect.bottom() <= 40 for rect in rects(note))
