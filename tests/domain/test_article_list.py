"""Samples: how they are divided, and that anyone can draw them again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain import article_list
from copydesk.domain.article import ArticleRow, Status
from copydesk.domain.article_list import Share, Stratum, allocate, candidates, free_name, plan


def rows(count: int) -> list[ArticleRow]:
    agencies = ("Tidewire", "Tidewire", "Meridian", None)
    return [
        ArticleRow(n, f"u{n:04}", f"T{n}", f"2031-0{n % 2 + 1}-01", agencies[n % 4], Status.NEW)
        for n in range(1, count + 1)
    ]


def draw(among: list[ArticleRow], wanted: int, by: Stratum | None, seed: int) -> list[int]:
    found = candidates(among, by)
    return article_list.draw(found, plan(found, wanted), seed)


def test_what_is_left_over_goes_to_the_largest_remainders() -> None:
    assert allocate([120, 80], 10) == [6, 4]
    assert allocate([5, 3, 2], 4) == [2, 1, 1]
    assert allocate([1, 1, 1], 1) == [1, 0, 0]
    assert allocate([], 0) == []


@given(st.lists(st.integers(1, 400), min_size=1, max_size=30), st.data())
def test_shares_add_up_and_are_within_one_of_the_proportion(sizes: list[int], data: st.DataObject) -> None:
    wanted = data.draw(st.integers(1, sum(sizes)))
    shares = allocate(sizes, wanted)
    assert sum(shares) == wanted
    for share, size in zip(shares, sizes, strict=True):
        assert 0 <= share <= size
        assert abs(share - wanted * size / sum(sizes)) < 1


def test_each_part_has_its_share() -> None:
    told = plan(candidates(rows(40), Stratum.AGENCY), 10)
    assert told == (Share("", 3, 10), Share("Meridian", 2, 10), Share("Tidewire", 5, 20))
    assert plan(candidates(rows(40), None), 10) == (Share("", 10, 40),)
    assert [share.name for share in plan(candidates(rows(4), Stratum.MONTH), 2)] == ["2031-01", "2031-02"]


@pytest.mark.parametrize("by", [None, *Stratum])
def test_a_seed_draws_the_same_articles_in_whatever_order_they_come(by: Stratum | None) -> None:
    first = draw(rows(100), 20, by, 17)
    assert first == draw(list(reversed(rows(100))), 20, by, 17)
    assert len(set(first)) == 20
    assert first != draw(rows(100), 20, by, 18)


def test_the_drawing_is_the_documented_one() -> None:
    import random

    uids = [row.uid for row in rows(50)]
    drawn = random.Random(5).sample(sorted(uids), 7)
    by_id = {row.id: row.uid for row in rows(50)}
    assert [by_id[found] for found in draw(rows(50), 7, None, 5)] == drawn


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert free_name("One", set()) == "One"
    assert free_name("One", {"One", "One (2)", "One (4)"}) == "One (3)"
