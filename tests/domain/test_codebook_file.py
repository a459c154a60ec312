import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.actor import Actor
from copydesk.domain.codebook_file import CodebookFile, checked, circle
from copydesk.domain.codebook_matching import path
from copydesk.domain.codebook_plan import Policy
from copydesk.domain.codebook_planning import planned
from copydesk.domain.topic import Topic
from copydesk.errors import UserError


def test_a_circle_is_found_wherever_one_enters_it() -> None:
    assert circle({1: 2, 2: 3, 3: 2}) == (2, 3)
    assert circle({1: 1}) == (1,)
    assert circle({1: 2, 2: None, 3: 9}) == ()


@given(st.dictionaries(st.integers(0, 8), st.none() | st.integers(0, 8)))
def test_what_is_found_is_a_circle(parents: dict[int, int | None]) -> None:
    found = circle(parents)
    assert all(parents[one] == found[(place + 1) % len(found)] for place, one in enumerate(found))


def test_an_actor_below_itself_is_named() -> None:
    with pytest.raises(UserError, match="Velmora"):
        checked(CodebookFile(actors=(Actor(id=1, uid="", name="Velmora", parent=1),)))


def test_a_path_ends_where_there_is_a_circle() -> None:
    topics = {1: Topic(id=1, uid="", name="A", parent=2), 2: Topic(id=2, uid="", name="B", parent=1)}
    assert path(topics[1], topics)[:2] == ("a", "b")


def test_an_empty_file_does_nothing() -> None:
    plan = planned(CodebookFile(), {}, {}, (), Policy.UPDATE)
    assert not plan.does_something
