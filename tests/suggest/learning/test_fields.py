from itertools import pairwise

from tests.suggest.learning.examples import done

from copydesk.suggest.learning.crf import Crf, train
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.fields import found

TEXT = "The new bridge will open in May, the mayor said. Nobody came to see it on that day."


def field(first: int, last: int) -> Crf:
    return Crf(train([(one, Prepared(one.text)) for one in done(last)[first:]]))


def test_contents_are_as_likely_as_all_fields_find_on_average() -> None:
    one, few, many = Prepared(TEXT), field(0, 4), field(4, 16)
    place = (0, 7)
    alone = [found([each], one).contents[place].likely for each in (few, many)]
    both = found([few, many], one).contents[place].likely
    assert min(alone) < both < max(alone)
    assert abs(both - sum(alone) / 2) < 0.02


def test_parts_do_not_overlap_and_are_in_text_order() -> None:
    parts = found([field(0, 4), field(4, 8), field(8, 16)], Prepared(TEXT)).parts
    assert parts
    assert all(one.last <= other.first for one, other in pairwise(parts))


def test_without_a_field_nothing_is_found() -> None:
    none = found([], Prepared(TEXT))
    assert not none.contents
    assert not none.parts
