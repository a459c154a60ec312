import math
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.cells import Kind, is_empty, kind_of, line_of, text_of, value_of


@pytest.mark.parametrize("cell", [None, "", " \n", "NULL", "NaN", "n/a", "<NA>", "None", math.nan, [], {}])
def test_what_says_nothing_is_empty(cell: object) -> None:
    assert is_empty(cell)


@pytest.mark.parametrize("cell", ["Nancy", "none of them", 0, 0.0, False, "0", [0], datetime(2031, 4, 5)])
def test_what_says_something_is_not(cell: object) -> None:
    assert not is_empty(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("as it is ", "as it is "),
        (["Ana Vey", None, "Ivo Rell"], "Ana Vey; Ivo Rell"),
        ({"name": "Привет"}, '{"name":"Привет"}'),
        ([{"a": 1}], '[{"a":1}]'),
        (date(2031, 4, 5), "2031-04-05"),
        (True, "yes"),
        (Decimal("1.50"), "1.50"),
        (b"caf\xc3\xa9", "café"),
    ],
)
def test_any_cell_can_be_text(cell: object, text: str) -> None:
    assert text_of(cell) == text


def test_a_list_as_python_writes_it_is_read_as_one() -> None:
    assert line_of("['Ana Vey', \"Ivo O'Rell\"]") == "Ana Vey; Ivo O'Rell"
    assert line_of("[Ana Vey]") == "[Ana Vey]"
    assert line_of("[" * 1000 + "]" * 1000) == "[" * 1000 + "]" * 1000


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1", "", "-2.5"], Kind.NUMBER),
        ([1, 2.5, None], Kind.NUMBER),
        (["yes", "No"], Kind.YES_NO),
        ([True, "false"], Kind.YES_NO),
        (["1", "yes"], Kind.TEXT),
        (["007", "1"], Kind.TEXT),
        (["1,5"], Kind.TEXT),
        ([], Kind.TEXT),
    ],
)
def test_a_column_is_of_the_kind_that_all_its_values_are(cells: list[object], kind: Kind) -> None:
    assert kind_of(cells) is kind


def test_values_are_of_their_columns_kind() -> None:
    assert value_of(" 12 ", Kind.NUMBER) == 12
    assert value_of("0.5", Kind.NUMBER) == 0.5
    assert value_of(Decimal("3"), Kind.NUMBER) == 3
    assert value_of("Yes", Kind.YES_NO) is True
    assert value_of(12, Kind.TEXT) == "12"


def test_a_value_of_another_kind_stays_text() -> None:
    assert value_of("about 12", Kind.NUMBER) == "about 12"
    assert value_of("N/A", Kind.NUMBER) is None


@settings(deadline=None)
@given(
    st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.binary(), st.lists)
)
def test_nothing_is_too_odd_for_a_cell(cell: object) -> None:
    for kind in Kind:
        assert isinstance(value_of(cell, kind), str | int | float | None)
    assert isinstance(line_of(cell), str)
