"""Values that are frozen for the type checker, and cost as little at run time as a plain object."""

from dataclasses import fields, replace

from copydesk.domain.value import value


@value(order=True)
class Place:
    first: int
    name: str = ""


@value(kw_only=True)
class Told:
    place: Place


def test_values_with_the_same_fields_are_the_same() -> None:
    assert Place(3, "a") == Place(3, "a") != Place(4, "a")
    assert len({Place(3), Place(3), Place(4)}) == 2


def test_values_are_ordered_where_that_is_wished() -> None:
    assert sorted([Place(4), Place(3, "b"), Place(3, "a")]) == [Place(3, "a"), Place(3, "b"), Place(4)]


def test_a_value_with_another_field_is_a_new_one() -> None:
    told = Told(place=Place(3))
    other = replace(told, place=Place(4))
    assert (told.place.first, other.place.first) == (3, 4)
    assert [field.name for field in fields(told)] == ["place"]


def test_values_hold_nothing_but_their_fields_and_are_built_by_plain_assignment() -> None:
    assert not hasattr(Place(3), "__dict__")
    assert Place.__setattr__ is object.__setattr__
