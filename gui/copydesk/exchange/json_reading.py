"""JSON of other tools, one object after the other, with bounds: a list, a line each, or one after another.

No more of a file is in memory than the object at hand. What cannot be stored (NUL, halves of surrogate pairs)
becomes U+FFFD, a character for each, so that offsets stay right.
"""

import codecs
import json
import math
import re
from collections.abc import Iterator
from typing import cast

from copydesk.domain.found import Scalar
from copydesk.domain.text import REPLACEMENT
from copydesk.errors import UserError
from copydesk.exchange.json_members import Stream

Json = dict[str, object]

LONGEST = 64 * 2**20
"""Characters of one object, bytes of one line."""
_BLOCK = 2**20
_UNSURE = 16
"""So near to the end of what was read an error may be that of a value which goes on behind it."""
_BLANK = re.compile("[ \t\r\n]*")
_HIDDEN = re.compile("[\0\ud800-\udfff]")
_ESCAPES = ("\\u0000", "\\ud", "\\uD")


def _none(_: str) -> None:
    """NaN and the infinities, which JSON does not have, are no values."""


_DECODER = json.JSONDecoder(parse_constant=_none)


def objects(stream: Stream, name: str) -> Iterator[tuple[int, Json | None]]:
    """The file's objects, counted from 1; None for a line, or a value in a list, that is none.

    UserError where the file is no JSON, breaks off or has something too long in it; a broken line is only
    None if there was a whole one before.
    """
    line = stream.readline(_BLOCK)
    while line and not line.removeprefix(codecs.BOM_UTF8).strip():
        line = stream.readline(_BLOCK)
    # A list is often one line, however long it is.
    listed = line.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"[")
    if not listed and not line.endswith(b"\n"):
        line += stream.readline(LONGEST)
    whole = None if listed else _line(line)
    if whole is None:
        yield from _Values(stream, name, line).all()
        return
    number = 0
    while line:
        if line.strip():
            number += 1
            yield number, whole
        line = stream.readline(LONGEST + 1)
        if len(line) > LONGEST:
            raise _damaged(name, number + 1, "is too long to be read")
        whole = _line(line)


def _line(line: bytes) -> Json | None:
    """The object that a line is; None where it is none."""
    try:
        text = line.removeprefix(codecs.BOM_UTF8).decode()
        value: object = json.loads(text, parse_constant=_none)
        return _cleaned(value, text)
    except (ValueError, RecursionError):
        return None


class _Values:
    """Reads values out of a growing and shrinking buffer.

    A value is tried when it may be there whole; each failure doubles what is read, so that all tries
    together cost twice one.
    """

    def __init__(self, stream: Stream, name: str, begun: bytes) -> None:
        self._stream, self._name = stream, name
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._buffer, self._at, self._ended, self._number = "", 0, False, 1
        self._add(begun)

    def all(self) -> Iterator[tuple[int, Json | None]]:
        """The members of the list that the file is, or the values in it."""
        listed = self._next() == "["
        if listed:
            self._at += 1
        while (sign := self._next()) and sign != "]":
            yield self._number, self._value()
            self._number += 1
            if listed and (sign := self._next()) == ",":
                self._at += 1
            elif listed and sign != "]":
                raise _damaged(self._name, self._number, "breaks off" if not sign else "is no JSON")
        if listed and sign != "]":
            raise _damaged(self._name, self._number, "breaks off")

    def _next(self) -> str:
        """The next sign that is no blank, empty at the end."""
        while True:
            found = _BLANK.match(self._buffer, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if self._ended:
                return ""
            self._more()

    def _value(self) -> Json | None:
        while True:
            try:
                value, end = cast("tuple[object, int]", _DECODER.raw_decode(self._buffer, self._at))
                text, self._at = self._buffer[self._at : end], end
                return _cleaned(value, text)
            except json.JSONDecodeError as error:
                unsure = error.pos > len(self._buffer) - _UNSURE or error.msg.startswith("Unterminated")
                if self._ended or not unsure:
                    what = "breaks off" if unsure else "is no JSON"
                    raise _damaged(self._name, self._number, what) from error
            except RecursionError as error:
                raise _damaged(self._name, self._number, "is nested too deep") from error
            except ValueError as error:  # a number of thousands of digits
                raise _damaged(self._name, self._number, "has a number in it that is none") from error
            if len(self._buffer) - self._at > LONGEST:
                raise _damaged(self._name, self._number, "is too long to be read")
            self._more()

    def _more(self) -> None:
        rest = self._buffer[self._at :]
        self._buffer, self._at = rest, 0
        self._add(self._stream.read(max(_BLOCK, len(rest))))

    def _add(self, block: bytes) -> None:
        self._ended = not block
        try:
            self._buffer += self._decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            raise UserError("{name} is not in UTF-8. Export it anew.", name=self._name) from error


def _damaged(name: str, number: int, reason: str) -> UserError:
    return UserError(
        "Document {number} of {name} {reason}. Correct it or export the file anew.",
        number=number,
        name=name,
        reason=reason,
    )


def _cleaned(value: object, text: str) -> Json | None:
    """The object without what cannot be stored, which is looked for only where its JSON may hide it."""
    if not isinstance(value, dict):
        return None
    if any(escape in text for escape in _ESCAPES):
        return cast(Json, _clean(cast(Json, value)))
    return cast(Json, value)


def _clean(value: object) -> object:
    if isinstance(value, str):
        return _HIDDEN.sub(REPLACEMENT, value)
    if isinstance(value, list):
        return [_clean(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {str(_clean(key)): _clean(item) for key, item in cast(Json, value).items()}
    return value


def text_in(value: Json | None, name: str) -> str:
    """The member of that name if it is text, else nothing."""
    found = value.get(name) if value else None
    return found if isinstance(found, str) else ""


def object_in(value: Json | None, name: str) -> Json:
    """The member of that name if it is an object, else one without members."""
    found = value.get(name) if value else None
    return as_object(found)


def as_object(value: object) -> Json:
    """The value if it is an object, else one without members."""
    return cast(Json, value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """The value if it is a list, else an empty one."""
    return cast("list[object]", value) if isinstance(value, list) else []


def list_in(value: Json | None, name: str) -> list[object]:
    """The member of that name if it is a list, else an empty one."""
    found = value.get(name) if value else None
    return cast("list[object]", found) if isinstance(found, list) else []


def objects_in(value: Json | None, name: str) -> list[Json]:
    """The objects in the list of that name."""
    return [cast(Json, one) for one in list_in(value, name) if isinstance(one, dict)]


def offset(value: object) -> int | None:
    """A whole number that may be an offset; some tools write it as 3.0 or "3"."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 12:
        return int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**40 else None


def scalar(value: object) -> Scalar | None:
    """A value that an attribute may have: text that is not empty, a finite number, yes or no."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**63:
        return str(value)
    return value if isinstance(value, str | int | float) and value != "" else None


def scalars_in(value: Json | None, name: str) -> dict[str, Scalar]:
    """The members of the object of that name that attributes may have as values."""
    found = {key: scalar(one) for key, one in object_in(value, name).items()}
    return {key: one for key, one in found.items() if one is not None}


def word(value: object) -> str:
    """A label or id as words: text, or a number as it is written; else nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return value.strip() if isinstance(value, str) else str(value)
