"""The fields of a pattern for file names, and the regular expression that they make.

What stands in braces is a field, everything else stands in the name as it is. Fields are ``title``,
``date`` with a format of ``strftime`` or without, ``agency``, ``place``, ``byline``, ``section``,
``language``, ``url``, ``attribute:NAME`` and ``ignore``, which may come more than once.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from copydesk.errors import UserError

FIELDS = ("title", "date", "agency", "place", "byline", "section", "language", "url")
"""The fields a pattern can have once each, beside ``attribute:NAME`` and ``ignore``."""

_SAME = {"published": "date", "author": "byline"}
_MOST_PIECES = 40

_EXAMPLE = "{date:%Y%m%d}_{agency}_{title}"
_TWO_DIGITS = r"\d{2}"
_ONE_OR_TWO = r"\d{1,2}"
_WORD = r"[^\W\d_]{3,12}"
_DIRECTIVES = {
    "Y": ("year", r"\d{4}"),
    "y": ("year", r"\d\d"),
    "m": ("month", _TWO_DIGITS),
    "d": ("day", _TWO_DIGITS),
    "H": ("hour", _TWO_DIGITS),
    "M": ("minute", _TWO_DIGITS),
    "S": ("second", _TWO_DIGITS),
    "b": ("month", _WORD),
    "B": ("month", _WORD),
}
_PREFIX = "<field>"


@dataclass(frozen=True, slots=True)
class NameField:
    """One field; ``pattern`` is its regular expression where its format fixes what it looks like."""

    name: str
    detail: str = ""
    pattern: str = ""
    units: tuple[str, ...] = ()
    fixed: bool = False


def pieces_of(written: str) -> list[str | NameField]:
    """Literals and fields in their order. Raises UserError with what is wrong and what to write."""
    pieces: list[str | NameField] = []
    for number, part in enumerate(re.split(r"\{([^{}]*)\}", written)):
        if number % 2:
            pieces.append(_field(part.strip()))
        elif "{" in part or "}" in part:
            raise UserError(
                "The pattern has a brace without its other half. Write fields as {example}.",
                example="{title}",
            )
        elif part:
            pieces.append(part)
    _check(pieces, written)
    return pieces


def _field(inside: str) -> NameField:
    name, _, detail = (part.strip() for part in inside.partition(":"))
    name = _SAME.get(name, name)
    if name == "attribute":
        if not detail:
            raise UserError(
                "An attribute in the pattern needs its name. Write {example}.", example="{attribute:name}"
            )
        return NameField(name, detail)
    if name == "date" and detail:
        return _dated(detail)
    if detail or name not in (*FIELDS, "ignore"):
        raise UserError(
            "The pattern has an unknown field, {field}. Fields are {fields}.",
            field="{" + inside + "}",
            fields=", ".join(("{" + known + "}") for known in (*FIELDS, "attribute:NAME", "ignore")),
        )
    return NameField(name)


def _dated(form: str) -> NameField:
    """A date in a format: each part once, a year among them."""
    units: list[str] = []
    pattern = ""
    parts = re.split(r"%(.?)", form)
    for number, part in enumerate(parts):
        if number % 2 == 0 or part == "%":
            pattern += re.escape(part)
            continue
        if part not in _DIRECTIVES or _DIRECTIVES[part][0] in units:
            raise _bad_format(form)
        unit, regex = _DIRECTIVES[part]
        if regex == _TWO_DIGITS and not _touches_another(parts, number):
            regex = _ONE_OR_TWO
        pattern += f"(?P<{_PREFIX}{unit}>{regex})"
        units.append(unit)
    if "year" not in units or ("day" in units and "month" not in units):
        raise _bad_format(form)
    return NameField(
        "date", form, pattern, tuple(units), fixed=_ONE_OR_TWO not in pattern and _WORD not in pattern
    )


def _touches_another(parts: list[str], number: int) -> bool:
    """Whether a directive stands right beside another, so that it has to have two figures."""
    before = number > 2 and not parts[number - 1]
    return before or (number + 2 < len(parts) and not parts[number + 1])


def _bad_format(form: str) -> UserError:
    return UserError(
        "The date format {format} is not understood. Write for example {example}; %Y, %m, %d, %H, %M and %b"
        " are known, and a year is needed.",
        format=form,
        example="{date:%Y-%m-%d}",
    )


def _check(pieces: list[str | NameField], written: str) -> None:
    fields = [piece for piece in pieces if isinstance(piece, NameField)]
    if len(pieces) > _MOST_PIECES:
        raise UserError(
            "The pattern has too many parts. Write {ignore} for what is not needed.", ignore="{ignore}"
        )
    if not fields:
        raise UserError(
            "The pattern {pattern} has no field. Write for example {example}.",
            pattern=written,
            example=_EXAMPLE,
        )
    told = [one.detail if one.name == "attribute" else one.name for one in fields if one.name != "ignore"]
    twice = next((name for name in told if told.count(name) > 1), None)
    if twice is not None:
        raise UserError(
            "The pattern has the field {field} twice. Use {ignore} for one of them.",
            field=twice,
            ignore="{ignore}",
        )
    for one, next_one in pairwise(pieces):
        if isinstance(one, NameField) and isinstance(next_one, NameField) and not one.fixed:
            raise UserError(
                "Nothing tells where {first} ends and {second} begins. Put a mark between them, such as _.",
                first="{" + one.name + "}",
                second="{" + next_one.name + "}",
            )


def regex_of(pieces: list[str | NameField]) -> str:
    """The pattern as a regular expression that has no two ways to match but for the end of its widest field.

    The widest field is the title, else the last without a format. Fields before it end at the first
    mark that follows them, and fields behind it begin at the last mark before them.
    """
    free = [at for at, piece in enumerate(pieces) if isinstance(piece, NameField) and not piece.pattern]
    titles = [at for at in free if _named(pieces[at]) == "title"]
    widest = (titles or free or [-1])[-1]
    regex = ""
    number = 0
    for at, piece in enumerate(pieces):
        if isinstance(piece, str):
            regex += re.escape(piece)
            continue
        inside = piece.pattern.replace(_PREFIX, f"f{number}") or _free(pieces, at, widest)
        regex += f"(?P<f{number}>{inside})"
        number += 1
    return regex


def _named(piece: str | NameField) -> str:
    return piece.name if isinstance(piece, NameField) else ""


def _free(pieces: list[str | NameField], at: int, widest: int) -> str:
    if at == widest:
        return ".+"
    beside = pieces[at - 1 : at] if at > widest and at else []
    marks = [mark for mark in (*beside, *pieces[at + 1 : at + 2]) if isinstance(mark, str)]
    return "(?:" + "".join(f"(?!{re.escape(mark)})" for mark in marks) + ".)+"
