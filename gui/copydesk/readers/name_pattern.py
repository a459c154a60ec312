"""Metadata in file names, through a pattern the user gives: ``{date:%Y%m%d}_{agency}_{title}``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath

from copydesk.readers.dates import read_date
from copydesk.readers.languages import language_code
from copydesk.readers.months import month_number
from copydesk.readers.name_fields import NameField, pieces_of, regex_of

_LONGEST = 1000
"""Code points of a name; longer ones fit no pattern."""


@dataclass(frozen=True, slots=True)
class FromName:
    """What a file's name says: fields of the draft, ISO 8601 and ISO 639-1 where they are, and attributes."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    attributes: dict[str, str] = field(default_factory=dict[str, str])


class NamePattern:
    """A pattern that names are read by. Raises UserError with what is wrong about it and what to write."""

    def __init__(self, written: str) -> None:
        self.written = written
        pieces = pieces_of(written)
        self._fields = [piece for piece in pieces if isinstance(piece, NameField)]
        self._regex = re.compile(regex_of(pieces), re.DOTALL)

    def read(self, name: str) -> FromName | None:
        """What the name of a file says, with its ending or without; None where it does not fit."""
        for candidate in (PurePath(name).stem, name) if len(name) <= _LONGEST else ():
            found = self._regex.fullmatch(candidate)
            if found is not None:
                return self._said(found)
        return None

    def values(self, name: str) -> dict[str, str] | None:
        """The same, by the words of the pattern: for showing."""
        said = self.read(name)
        if said is None:
            return None
        shown = {"date" if name == "published" else name: value for name, value in said.fields.items()}
        return shown | said.attributes

    def _said(self, found: re.Match[str]) -> FromName | None:
        said = FromName()
        for number, one in enumerate(self._fields):
            written = found[f"f{number}"].strip()
            if one.name == "ignore" or not written:
                continue
            value = _date(one, found, number) if one.name == "date" else _value(one.name, written)
            if value is None:
                return None
            if one.name == "attribute":
                said.attributes[one.detail] = value
            elif value:
                said.fields["published" if one.name == "date" else one.name] = value
        return said


def preview(pattern: str, names: Iterable[str]) -> list[tuple[str, dict[str, str] | None]]:
    """For each file name what the pattern reads from it, None where it does not fit. Raises UserError."""
    known = NamePattern(pattern)
    return [(name, known.values(name)) for name in names]


def _value(name: str, written: str) -> str | None:
    if name == "url":
        return written
    if name == "language":
        return language_code(written)
    spaced = _spaced(written)
    # Hyphens stand for spaces where there is no other; else they join words, as in Kell-Marren.
    return " ".join(spaced.replace("-", " ").split()) if name == "title" and " " not in spaced else spaced


def _spaced(written: str) -> str:
    return " ".join(written.replace("_", " ").split())


def _date(one: NameField, found: re.Match[str], number: int) -> str | None:
    if not one.units:
        read = read_date(found[f"f{number}"].replace("_", " ").strip())
        return read.iso if read else None
    values: dict[str, int] = {}
    for unit in one.units:
        part = found[f"f{number}{unit}"]
        value = int(part) if part.isdecimal() else month_number(part)
        if value is None:
            return None
        values[unit] = value
    return _iso(values, short_year="y" in re.findall(r"%(\w)", one.detail))


def _iso(values: dict[str, int], *, short_year: bool) -> str | None:
    year = values["year"]
    if short_year:
        year += 1900 if year >= 70 else 2000
    clock = (values.get("hour", 0), values.get("minute", 0), values.get("second", 0))
    try:
        moment = datetime(year, values.get("month", 1), values.get("day", 1), *clock)
    except ValueError:  # such as the 30th of February
        return None
    if "hour" in values:
        return moment.isoformat()
    return moment.date().isoformat()[: 10 if "day" in values else 7 if "month" in values else 4]
