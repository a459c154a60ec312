import pytest
from tests.exchange.datasets import ACTORS, TOPICS

from copydesk.exchange.native_entries import Entries, actors, in_order, topics


@pytest.fixture
def entries() -> Entries:
    return topics(TOPICS)


def test_entries_come_with_those_above_them(entries: Entries) -> None:
    assert [one["id"] for one in entries.used([5])] == ["topic-a", "topic-b", "topic-c"]
    assert entries.used([]) == []


def test_what_nothing_has_used_can_be_asked_for(entries: Entries) -> None:
    entries.used([4])
    assert [one["id"] for one in entries.used([], and_unused=True)] == ["topic-a", "topic-b", "topic-c"]
    assert entries.used([], and_unused=True) == []


def test_parents_are_told_by_uid() -> None:
    found = {one["id"]: one["parent"] for one in actors(ACTORS).used(ACTORS)}
    assert found == {"actor-a": None, "actor-b": "actor-a", "actor-c": None}


def test_names_are_put_in_order() -> None:
    assert list(in_order({"b": 1, "a": 2})) == ["a", "b"]
