"""Which values an attribute takes, and how it keeps them."""

import math
import re
from datetime import date, datetime

from copydesk.domain.attribute import AttributeDefinition, AttributeType
from copydesk.errors import UserError
from copydesk.session.core import shortened
from copydesk.session.import_attributes import as_text

_YES = frozenset({"yes", "true"})
_NO = frozenset({"no", "false"})
_NUMBER = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]{1,3})?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_DATE = re.compile(r"([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}\S*")
_LONGEST_LIST = 200
_LONGEST_NUMBER = 300
_EXACT = 2**53


def validated(definition: AttributeDefinition, value: object) -> object:
    """The value as the attribute keeps it; None for no value, which None and an empty text are.

    A number may come as text, also with a decimal comma; yes and no as words; a date is a year, a month or
    a day, or a day with its time, in ISO 8601.

    :raises UserError: the attribute does not take the value.
    """
    text = "" if value is None else as_text(value)
    return _fitting(definition, value, text) if text else None


def _fitting(definition: AttributeDefinition, value: object, text: str) -> object:
    match definition.type:
        case AttributeType.TEXT:
            return text
        case AttributeType.CHOICE:
            return _choice(definition, value, text)
        case AttributeType.NUMBER:
            return _number(definition, value, text)
        case AttributeType.YES_NO:
            return _yes_no(definition, text)
        case AttributeType.DATE:
            return _date(text)


def _choice(definition: AttributeDefinition, value: object, text: str) -> str:
    for wished in (value, text):
        if isinstance(wished, str) and wished in definition.choices:
            return wished
    raise UserError(
        "{value} is no choice of {name}. Choose one of these: {choices}.",
        value=shortened(text),
        name=definition.name,
        choices=shortened(", ".join(definition.choices), _LONGEST_LIST),
    )


def _number(definition: AttributeDefinition, value: object, text: str) -> int | float:
    number = _exact(value) if isinstance(value, int | float) else _read(text)
    if number is None:
        raise UserError(
            "{value} is not a number. Write {name} in digits, such as 12 or 3.5.",
            value=shortened(text),
            name=definition.name,
        )
    return number


def _read(text: str) -> int | float | None:
    plain = text.replace("\N{MINUS SIGN}", "-")
    if _THOUSANDS.fullmatch(plain):
        raise UserError(
            "{value} could be two numbers. Write it without the comma, or with a point for it.", value=text
        )
    if len(plain) > _LONGEST_NUMBER or not _NUMBER.fullmatch(plain):
        return None
    digits = plain.lstrip("+-")
    return _exact(int(plain) if digits.isdecimal() else float(plain.replace(",", ".")))


def _exact(number: int | float) -> int | float | None:
    """The number, a whole one without a fraction; None for one that is none, or too large."""
    if isinstance(number, bool):
        return None
    if isinstance(number, int):
        return number if abs(number) < 10**_LONGEST_NUMBER else None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < _EXACT else number


def _yes_no(definition: AttributeDefinition, text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise UserError(
            "{value} is neither yes nor no. Write yes or no for {name}.",
            value=shortened(text),
            name=definition.name,
        )
    return word in _YES


def _date(text: str) -> str:
    if not _is_date(text):
        raise UserError(
            "{date} is no date. Write a year, a month or a day, such as 2004, 2004-03 or 2004-03-09.",
            date=shortened(text),
        )
    return text


def _is_date(text: str) -> bool:
    try:
        if _TIME.fullmatch(text):
            datetime.fromisoformat(text)
            return True
        found = _DATE.fullmatch(text)
        if found is None:
            return False
        year, month, day = (int((part or "-1")[-4:].lstrip("-")) for part in found.groups())
        date(year, month, day)
    except ValueError:
        return False
    return True
