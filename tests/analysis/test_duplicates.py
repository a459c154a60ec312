import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.analysis.duplicates import Because, Named, pairs
from copydesk.errors import Cancelled


def because(one: str, other: str) -> Because | None:
    found = pairs([Named(1, (one,)), Named(2, (other,))])
    return found[0].because if found else None


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Kestrel Port Authority", "KESTREL PORT AUTHORITY", Because.SAME_NAME),
        ("The Kestrel Port Authority", "Kestrel Port Authority", Because.SAME_NAME),
        ("Zoë Marden", "Zoe Marden", Because.SAME_NAME),
        ("Osk, Mirela", "Mirela Osk", Because.SAME_NAME),
        ("KPA", "Kestrel Port Authority", Because.ACRONYM),
        ("K.P.A.", "Kestrel Port Authority", Because.ACRONYM),
        ("Harbour Workers of Velmora", "HWV", Because.ACRONYM),
        ("M. Osk", "Mirela Osk", Because.SURNAME),
        ("Jonas K. Feld", "Jonas Karl Feld", Because.SPELLING),
        ("Mirela Osk", "Mirela Ann Osk", Because.PART),
        ("Harbour Workers Union", "Harbor Workers Union", Because.SPELLING),
        ("Tobin Raske", "Tobin Raskke", Because.SPELLING),
        ("Mirela Osk", "Jonas Osk", None),
        ("N. Osk", "Mirela Osk", None),
        ("Unit 7 of Velmora", "Unit 8 of Velmora", None),
        ("Velmora", "Kestrel Bay", None),
    ],
)
def test_what_may_be_one_is_found_and_why(one: str, other: str, reason: Because | None) -> None:
    assert because(one, other) == reason
    assert because(other, one) == reason


def test_aliases_count_as_names_and_a_pair_comes_once_for_its_best_reason() -> None:
    board = Named(1, ("Velmora Ferry Board", "VFB", "Ferry Board Velmora"))
    other = Named(2, ("Ferry Board", "VFB"))
    (pair,) = pairs([other, board])
    assert (pair.first, pair.second, pair.because, pair.names) == (1, 2, Because.SAME_NAME, ("VFB", "VFB"))


def test_a_surname_that_many_go_by_says_nothing() -> None:
    given_names = [a + b + "en" for a in ("Al", "Bor", "Cad") for b in ("d", "m", "st", "v")]
    entries = [Named(number, (f"{name} Marrow", "Marrow")) for number, name in enumerate(given_names)]
    assert [pair for pair in pairs(entries) if pair.because is Because.SAME_NAME] == []


@pytest.mark.parametrize(
    ("short", "full", "found"),
    [
        ("Osk", "Mirela Osk", True),
        ("Osk", "Dr Mirela Ann Osk", True),
        ("Mirela", "Mirela Osk", False),
        ("Oskar", "Mirela Osk", False),
    ],
)
def test_a_surname_alone_may_be_a_person_but_not_another_entry(short: str, full: str, found: bool) -> None:
    persons = pairs([Named(1, (short,), person=True), Named(2, (full,), person=True)])
    assert [pair.because for pair in persons] == [Because.PART] * found
    assert pairs([Named(1, (short,), person=True), Named(2, (full,))]) == []


def test_the_likeliest_come_first() -> None:
    names = ("Mirela Osk", "M. Osk", "MIRELA OSK", "Tobin Raske", "Tobin Raskke")
    found = pairs([Named(number, (name,)) for number, name in enumerate(names)])
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)
    assert (found[0].first, found[0].second) == (0, 2)


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_names_are_compared_without_harm_and_no_entry_with_itself(names: list[str]) -> None:
    for pair in pairs([Named(number, (name, name[::-1])) for number, name in enumerate(names)]):
        assert pair.first < pair.second
        assert 0 <= pair.score <= 100


def test_work_can_be_cancelled_and_is_told_of() -> None:
    chance = random.Random(3)
    entries = [Named(n, ("".join(chance.choices(string.ascii_letters, k=8)),)) for n in range(1200)]
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        pairs(entries, stop)
    assert told == [(0, 1200), (500, 1200)]
