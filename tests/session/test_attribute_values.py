from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.errors import UserError
from copydesk.session.attribute_values import validated


def definition(value_type: AttributeType, *choices: str) -> AttributeDefinition:
    return AttributeDefinition(
        id=1, uid="u", target=AttributeTarget.MENTION, name="field", type=value_type, choices=choices
    )


CHOICE = definition(AttributeType.CHOICE, "calm", "very  calm")
TEXT, NUMBER = definition(AttributeType.TEXT), definition(AttributeType.NUMBER)
YES_NO, DATE = definition(AttributeType.YES_NO), definition(AttributeType.DATE)


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        (TEXT, "  two\r\nlines ", "two\nlines"),
        (TEXT, True, "yes"),
        (TEXT, " ", None),
        (TEXT, None, None),
        (CHOICE, " calm ", "calm"),
        (CHOICE, "very  calm", "very  calm"),
        (CHOICE, "", None),
        (NUMBER, 3, 3),
        (NUMBER, 3.0, 3),
        (NUMBER, " 3,5", 3.5),
        (NUMBER, "3.5", 3.5),
        (NUMBER, "\N{MINUS SIGN}0,125", -0.125),
        (NUMBER, "+12", 12),
        (NUMBER, "1e3", 1000),
        (NUMBER, "12345678901234567890", 12345678901234567890),
        (YES_NO, False, False),
        (YES_NO, "Yes", True),
        (YES_NO, "true", True),
        (YES_NO, "no", False),
        (YES_NO, "FALSE", False),
        (DATE, "2031", "2031"),
        (DATE, 2031, "2031"),
        (DATE, "2031-04", "2031-04"),
        (DATE, "2032-02-29", "2032-02-29"),
        (DATE, date(2031, 4, 9), "2031-04-09"),
        (DATE, "2031-04-09T08:40", "2031-04-09T08:40"),
    ],
)
def test_a_value_is_kept_in_the_form_of_its_type(
    field: AttributeDefinition, value: object, kept: object
) -> None:
    found = validated(field, value)
    assert (found, type(found)) == (kept, type(kept))


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        (CHOICE, "angry", "angry is no choice of field. Choose one of these: calm, very calm."),
        (CHOICE, 3, "3 is no choice of field"),
        (NUMBER, "many", "many is not a number. Write field in digits"),
        (NUMBER, "nan", "nan is not a number"),
        (NUMBER, float("inf"), "inf is not a number"),
        (NUMBER, True, "yes is not a number"),
        (NUMBER, "1" * 400, "is not a number"),
        (NUMBER, 10**400, "is not a number"),
        (NUMBER, "1e999", "is not a number"),
        (NUMBER, "٣", "is not a number"),
        (NUMBER, "1,000", "could be two numbers"),
        (YES_NO, "perhaps", "perhaps is neither yes nor no. Write yes or no for field."),
        (YES_NO, 1, "1 is neither yes nor no"),
        (DATE, "2031-02-29", "2031-02-29 is no date"),
        (DATE, "2031-13", "is no date"),
        (DATE, "0000", "is no date"),
        (DATE, "9 April 2031", "is no date"),
        (DATE, "2031-04-09T25:00", "is no date"),
        (DATE, "2031-04-31", "is no date"),
    ],
)
def test_another_value_is_refused_in_a_sentence(field: AttributeDefinition, value: object, told: str) -> None:
    with pytest.raises(UserError) as raised:
        validated(field, value)
    assert told in str(raised.value)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.dates().map(str),
    st.from_regex(r"[0-9]{1,4}[-.,][0-9]{1,3}", fullmatch=True),
    st.sampled_from(["yes", "no", *CHOICE.choices]),
)


@given(field=st.sampled_from([CHOICE, TEXT, NUMBER, YES_NO, DATE]), value=VALUES)
def test_what_is_kept_is_kept_again_as_it_is(field: AttributeDefinition, value: object) -> None:
    try:
        kept = validated(field, value)
    except UserError:
        return
    again = validated(field, kept)
    assert (again, type(again)) == (kept, type(kept))


@given(value=st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False)))
def test_a_number_is_the_same_when_it_was_written_as_text(value: float) -> None:
    assert validated(NUMBER, str(value)) == value
