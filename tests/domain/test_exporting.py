"""Articles are divided into train, dev and test the same way everywhere; coders become numbers."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.exporting import Chosen, ExportOptions, Split, parted, pseudonyms


def alone(count: int) -> list[Chosen]:
    return [Chosen(number, f"{number:032x}", f"{number:032x}") for number in range(count)]


def test_the_parts_have_their_shares() -> None:
    parts = parted(alone(100), Split((80, 10, 10), seed=7))
    assert {name: len(ids) for name, ids in parts.items()} == {"train": 80, "dev": 10, "test": 10}


def test_a_share_of_none_leaves_the_part_out() -> None:
    assert list(parted(alone(10), Split((90, 0, 10)))) == ["train", "test"]


def test_the_parts_are_always_the_same() -> None:
    assert parted(alone(12), Split((2, 1, 1), seed=3)) == {
        "train": [2, 5, 8, 9, 10, 11],
        "dev": [0, 1, 7],
        "test": [3, 4, 6],
    }


def test_another_seed_gives_other_parts() -> None:
    assert parted(alone(50), Split((8, 1, 1), 1)) != parted(alone(50), Split((8, 1, 1), 2))


@given(st.integers(3, 60), st.integers(0, 1000), st.randoms())
def test_the_order_of_the_articles_does_not_matter(count: int, seed: int, chance: random.Random) -> None:
    shuffled = alone(count)
    chance.shuffle(shuffled)
    assert parted(shuffled, Split((8, 1, 1), seed)) == parted(alone(count), Split((8, 1, 1), seed))


@given(st.lists(st.integers(0, 9), min_size=1, max_size=40), st.integers(0, 1000))
def test_versions_of_one_another_stay_together_and_nothing_is_lost(groups: list[int], seed: int) -> None:
    chosen = [Chosen(number, f"u{number}", f"g{group}") for number, group in enumerate(groups)]
    parts = parted(chosen, Split((8, 1, 1), seed))
    assert sorted(each for ids in parts.values() for each in ids) == list(range(len(groups)))
    for group in set(groups):
        homes = {name for name, ids in parts.items() for each in ids if groups[each] == group}
        assert len(homes) == 1


def test_coders_are_numbered_in_the_order_of_their_uids() -> None:
    assert pseudonyms([("c", "Ana"), ("a", "Bo"), ("b", "Cleo")]) == {
        "Bo": "coder 1",
        "Cleo": "coder 2",
        "Ana": "coder 3",
    }


@pytest.mark.parametrize(
    ("options", "narrow"),
    [
        (ExportOptions(), False),
        (ExportOptions(articles=frozenset()), True),
        (ExportOptions(wanted=ArticleFilter(words="quay")), True),
        (ExportOptions(texts=False, anonymised=True), False),
    ],
)
def test_options_tell_whether_articles_are_left_out(options: ExportOptions, narrow: bool) -> None:
    assert options.narrow is narrow
