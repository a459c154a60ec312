from typing import Any

from copydesk.desktop.article.placement import ROOM, Mark, Placement, mark_of, shape
from copydesk.domain.annotation import Kind, Mention, Part, Passage, Quotation
from copydesk.domain.span import Span


def shared(number: int) -> dict[str, Any]:
    return {"id": number, "uid": str(number), "article": 1, "coder": "Ana"}


def mention(number: int, start: int, end: int) -> Mention:
    return Mention(**shared(number), actor=1, spans=(Span(start, end),))


def quotation(number: int, start: int, end: int) -> Quotation:
    return Quotation(
        **shared(number), content=(Span(start, end),), cue=(Span(90, 94),), speaker_spans=(Span(100, 110),)
    )


def test_every_part_has_a_mark() -> None:
    assert mark_of(Kind.QUOTATION, Part.CUE) is Mark.DOTS
    assert mark_of(Kind.PASSAGE, Part.TEXT) is Mark.UNDERLINE


def test_quotations_with_one_speaker_and_cue_are_each_marked_there() -> None:
    placement = Placement()
    placement.load([shape(one) for one in (quotation(1, 0, 40), quotation(2, 120, 160))])
    for mark in (Mark.DOTS, Mark.DOUBLE_BOX):
        lanes = {placement.lane(number, mark) for number in (1, 2)}
        assert None not in lanes
        assert len(lanes) == 2


def test_a_mention_lies_within_the_box_of_its_speaker_whichever_came_first() -> None:
    named, said = mention(1, 104, 110), quotation(2, 0, 40)
    for together in (True, False):
        placement = Placement()
        if together:
            placement.load([shape(one) for one in (named, said)])
        else:
            placement.put(shape(said))
            placement.put(shape(named))
        inner, outer = placement.lane(1, Mark.BOX), placement.lane(2, Mark.DOUBLE_BOX)
        assert inner is not None
        assert outer is not None
        assert inner > outer + 1


def test_bars_of_quotations_near_one_another_stand_side_by_side() -> None:
    placement = Placement()
    placement.load(
        [shape(one) for one in (quotation(1, 0, 40), quotation(2, 50, 80), quotation(3, 900, 950))]
    )
    assert [placement.lane(number, Mark.BAR) for number in (1, 2, 3)] == [0, 1, 0]


def test_what_was_taken_away_comes_back_where_it_was() -> None:
    placement = Placement()
    first, second = (
        Passage(**shared(1), topic=1, spans=(Span(0, 9),)),
        Passage(**shared(2), topic=2, spans=(Span(3, 12),)),
    )
    placement.load([shape(one) for one in (first, second)])
    placement.remove(shape(first))
    placement.remove(shape(second))
    placement.put(shape(second))
    placement.put(shape(first))
    assert (placement.lane(1, Mark.UNDERLINE), placement.lane(2, Mark.UNDERLINE)) == (0, 1)


def test_ten_thousand_on_one_spot_leave_the_room_filled() -> None:
    placement = Placement()
    placement.load([shape(mention(number, 5, 9)) for number in range(10_000)])
    lanes = [placement.lane(number, Mark.BOX) for number in range(10_000)]
    assert sorted(lane for lane in lanes if lane is not None) == list(range(ROOM[Mark.BOX]))
