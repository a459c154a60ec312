"""Members of a JSON object, asked for by name and kind, with a plain sentence where they are wrong."""

import math
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar, cast

from copydesk.domain.span import Span, Spans

_Choice = TypeVar("_Choice", bound=StrEnum)

_LARGEST = 2**31
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@cache
def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


class BadValue(Exception):  # noqa: N818 - always caught: it becomes a UserError that names file and line
    """Something in a line is not as the format asks; the text says what, in words for the user."""


class Fields:
    """A JSON object whose members are asked for by name; ``where`` is what a person would call it."""

    def __init__(self, value: object, where: str, *, needed: str, allowed: str = "") -> None:
        """``needed`` and ``allowed`` are names of members, separated by blanks; others are refused."""
        if not isinstance(value, dict):
            raise BadValue(f"{where} is not an object")
        self.where = where
        self._values = cast(dict[str, object], value)
        names = self._values.keys()
        for name in _words(needed) - names:
            raise BadValue(f'{where} has no "{name}"')
        for name in names - _words(needed) - _words(allowed):
            raise BadValue(f'{where} has "{name[:40]}", which this version does not know')

    def bad(self, name: str, what: str) -> BadValue:
        """The complaint about a member."""
        return BadValue(f'"{name}" of {self.where} {what}')

    def raw(self, name: str) -> object:
        """The member as it is; None where it is missing."""
        return self._values.get(name)

    def text(self, name: str, default: str = "") -> str:
        """A string."""
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise self.bad(name, "is not text")
        return value

    def name(self, name: str) -> str:
        """A string with something in it."""
        value = self.text(name)
        if not value.strip():
            raise self.bad(name, "is empty")
        return value

    def text_or_none(self, name: str) -> str | None:
        """A string or null."""
        return None if self._values.get(name) is None else self.text(name)

    def choice(self, name: str, choices: type[_Choice], default: _Choice) -> _Choice:
        """One of the words of an enumeration."""
        value = self.text(name, default)
        try:
            return choices(value)
        except ValueError as error:
            raise self.bad(name, f"is none of {', '.join(choices)}") from error

    def yes_no(self, name: str) -> bool:
        """True or false; false where it is missing."""
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise self.bad(name, "is neither true nor false")
        return value

    def whole_number(self, name: str) -> int:
        """A whole number; 0 where it is missing."""
        value = self._values.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
            raise self.bad(name, "is no whole number")
        return value

    def scalar(self, name: str) -> str | int | float | bool | None:
        """Text, a finite number, true, false or null."""
        value = self._values.get(name)
        if (
            value is None
            or isinstance(value, str | int)
            or (isinstance(value, float) and math.isfinite(value))
        ):
            return value
        raise self.bad(name, "is no text, number, true or false")

    def share(self, name: str) -> float:
        """A number from 0 to 1; 0 where it is missing."""
        value = self._values.get(name, 0.0)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self.bad(name, "is no number from 0 to 1")
        return value

    def items(self, name: str) -> list[object]:
        """A list; empty where it is missing."""
        value = self._values.get(name, [])
        if not isinstance(value, list):
            raise self.bad(name, "is not a list")
        return cast(list[object], value)

    def inner(self, name: str, allowed: str) -> "Fields":
        """An object within this one; one without members where it is missing or null."""
        value = self._values.get(name)
        return Fields({} if value is None else value, f'"{name}" of {self.where}', needed="", allowed=allowed)

    def inner_objects(self, name: str, allowed: str) -> "dict[str, Fields]":
        """An object of objects by name; empty where it is missing."""
        values = self._values.get(name, {})
        if not isinstance(values, dict):
            raise self.bad(name, "is not an object")
        return {
            key: Fields(value, f'"{key[:40]}" in "{name}" of {self.where}', needed="", allowed=allowed)
            for key, value in cast(dict[str, object], values).items()
        }

    def objects(self, name: str, one: str, needed: str, allowed: str = "") -> "Iterator[Fields]":
        """A list of objects, each called ``one`` and its number."""
        for number, value in enumerate(self.items(name), 1):
            yield Fields(value, f"{one} {number}", needed=needed, allowed=allowed)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings, no two the same."""
        values = self.items(name)
        found = tuple(value for value in values if isinstance(value, str))
        if len(found) < len(values):
            raise self.bad(name, "has something in it that is not text")
        if len(set(found)) < len(found):
            raise self.bad(name, "has the same entry twice")
        return found

    def by_name(self, name: str) -> Mapping[str, object]:
        """An object from names to texts, finite numbers, true or false; empty where it is missing."""
        values = self._values.get(name, {})
        if not isinstance(values, dict):
            raise self.bad(name, "is not an object")
        for key, value in cast(dict[str, object], values).items():
            finite = not isinstance(value, float) or math.isfinite(value)
            if not isinstance(value, str | int | float) or not finite:
                raise self.bad(name, f'has a value for "{key[:40]}" that is no text, number, true or false')
        return cast(dict[str, object], values)

    def texts_by_name(self, name: str) -> Mapping[str, str]:
        """An object from names to strings; empty where it is missing."""
        values = self.by_name(name)
        if not all(isinstance(value, str) for value in values.values()):
            raise self.bad(name, "has a value that is not text")
        return cast(dict[str, str], values)

    def spans(self, name: str, text: str, *, at_least: int = 0) -> Spans:
        """Pairs of code point offsets into the text."""
        if len(self.items(name)) < at_least:
            raise self.bad(name, "is empty")
        return self._spans(name, len(text))

    def _spans(self, name: str, length: int) -> Spans:
        return tuple(self._span(name, value, length) for value in self.items(name))

    def _span(self, name: str, value: object, length: int) -> Span:
        pair = cast(list[object], value) if isinstance(value, list) else []
        if len(pair) == 2:
            start, end = pair
            # True and False are ints to isinstance.
            if type(start) is int and type(end) is int:
                if 0 <= start < end <= length:
                    return Span(start, end)
                raise self.bad(
                    name, f"has {start}-{end}, which is no stretch of a text of {length} code points"
                )
        raise self.bad(name, "has something in it that is no pair of whole numbers")

    def pairs(self, name: str) -> list[tuple[int, int]]:
        """Pairs of offsets into a text that is not known here."""
        return [(span.start, span.end) for span in self._spans(name, 1 << 62)]

    def check_quote(self, text: str, spans: Spans) -> None:
        """Make sure that ``quote`` has what the spans cover: else text or offsets have been changed."""
        quotes = self.items("quote")
        if len(quotes) != len(spans):
            raise self.bad("quote", "has not one text for each span")
        for span, quote in zip(spans, quotes, strict=True):
            if quote != span.of(text):
                raise self.bad(
                    "quote", f"is not what the text has at {span.start}-{span.end}: one has been changed"
                )


def unstorable(value: object) -> bool:
    """Whether a string or name somewhere in a JSON value has a NUL or half a surrogate pair."""
    if isinstance(value, str):
        return _UNSTORABLE.search(value) is not None
    if isinstance(value, list):
        return any(unstorable(item) for item in cast(list[object], value))
    if isinstance(value, dict):
        pairs = cast(dict[str, object], value).items()
        return any(unstorable(name) or unstorable(item) for name, item in pairs)
    return False
