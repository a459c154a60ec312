"""Whether a workbook is small enough for the reader, which makes room for every cell up to the last one.

A workbook with two cells in opposite corners would take hundreds of gigabytes there, and the process with
it, so it is looked through beforehand: Office Open XML (ECMA-376 part 1, section 18.3), its binary form
([MS-XLSB] section 2.1.4) and OpenDocument (ODF 1.3 part 3, section 9.1), and the form before these.
"""

import re
from collections.abc import Iterator, Mapping
from posixpath import join, normpath

from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.old_workbook import COMPOUND, cells_of
from copydesk.readers.package import Package, opened
from copydesk.readers.refusals import damaged
from copydesk.readers.xml_events import walk

MOST_CELLS = 4_000_000
"""Cells of a sheet from the first to the last: each takes 32 bytes, also an empty one."""

_RELATIONS = ("xl/_rels/workbook.xml.rels", "xl/_rels/workbook.bin.rels")
_LOOKED_THROUGH = (
    "meta-inf/manifest.xml",
    "xl/sharedstrings.xml",
    "xl/sharedstrings.bin",
    "xl/styles.xml",
    "xl/workbook.xml",
)
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_FURTHEST = 2**31
_BLOCK = 2**20


def check(document: Document) -> None:
    """ReadError where the workbook is encrypted, damaged, or has more than MOST_CELLS in a sheet."""
    if document.head.startswith(COMPOUND):
        _check_old(document)
    if not document.head.startswith(b"PK"):
        return
    with document.refusing(), opened(document) as package:
        if "content.xml" in package:
            _check_sheets(package, "content.xml", document.name)
        for part in _LOOKED_THROUGH:
            if part in package:
                _drain(package, part)
        for part in _sheets(package, document.name):
            if part in package:
                _check_sheets(package, part, document.name)


def _check_sheets(package: Package, part: str, name: str) -> None:
    if part.endswith(".bin"):
        cells = _binary_area(package, part)
    else:
        sheets = OpenSheets() if part == "content.xml" else OfficeSheet()
        with package.open(part) as file:
            walk(file, sheets, name)
        cells = sheets.cells
    _refuse_many(cells, name)


def _check_old(document: Document) -> None:
    try:
        cells = cells_of(document.content())
    except ValueError as error:
        raise damaged(document.name) from error
    _refuse_many(cells, document.name)


def _refuse_many(cells: int, name: str) -> None:
    if cells > MOST_CELLS:
        raise ReadError(
            "{name} has a sheet that is too large to be read ({cells} cells). "
            "Delete the empty rows and columns, or save the sheet as CSV.",
            name=name,
            cells=cells,
        )


def _sheets(package: Package, name: str) -> Iterator[str]:
    for relations in _RELATIONS:
        if relations in package:
            targets = _Targets()
            with package.open(relations) as file:
                walk(file, targets, name)
            yield from targets.parts


def _drain(package: Package, part: str) -> None:
    """Unpack it once: what is too much is refused on the way."""
    with package.open(part) as file:
        while file.read(_BLOCK):
            continue


class _Targets:
    """Listens for the parts that a workbook is related to."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def start(self, _tag: str, attributes: Mapping[str, str], /) -> None:
        """Take the target of a relation to a worksheet (ECMA-376 part 2, section 6.5)."""
        target = attributes.get("Target", "")
        if attributes.get("Type", "").endswith("/worksheet"):
            self.parts.append(normpath(join("/xl", target)).lstrip("/"))

    def end(self, _tag: str, /) -> None:
        """What ends says nothing."""

    def data(self, _text: str, /) -> None:
        """Nor does text."""


class OfficeSheet:
    """Listens for the first and the last of a worksheet's cells that hold anything."""

    def __init__(self) -> None:
        self._row = 0
        self._column = 0
        self._rows = _Extent()
        self._columns = _Extent()

    @property
    def cells(self) -> int:
        """Cells of the area that holds them all."""
        return self._rows.length * self._columns.length

    def start(self, tag: str, attributes: Mapping[str, str], /) -> None:
        """Follow the rows and cells, which may leave out where they are: then they are the next ones."""
        kind = tag.rpartition(" ")[2]
        if kind == "row":
            given = attributes.get("r", "")
            self._row = int(given) if given.isdecimal() and len(given) < 10 else self._row + 1
            self._column = 0
        elif kind == "c":
            found = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = _column(found[1]) if found else self._column + 1
            self._row = int(found[2]) if found else self._row
        elif kind in {"v", "is", "f"}:
            self._rows.take(self._row)
            self._columns.take(self._column)

    def end(self, _tag: str, /) -> None:
        """What ends says nothing."""

    def data(self, _text: str, /) -> None:
        """Nor does text."""


class OpenSheets:
    """Listens for the same in OpenDocument, where cells and rows are repeated by a number.

    ``cells`` are those of all sheets, for they are all read at once.
    """

    def __init__(self) -> None:
        self.cells = 0
        self._row = 0
        self._repeated = 0
        self._column = 0
        self._width = 0
        self._area = 0

    def start(self, tag: str, attributes: Mapping[str, str], /) -> None:
        """Follow the rows and cells."""
        space, _, kind = tag.rpartition(" ")
        if kind == "table":
            self._row, self._repeated, self._width, self._area = 0, 0, 0, 0
        elif kind == "table-row":
            self._row += self._repeated
            self._repeated, self._column = _number(attributes, f"{space} number-rows-repeated"), 0
        elif kind in {"table-cell", "covered-table-cell"}:
            self._column += _number(attributes, f"{space} number-columns-repeated")
            if any(name.endswith((" value-type", " formula")) for name in attributes):
                self._width = max(self._width, self._column)
                area = (self._row + self._repeated) * self._width
                self.cells += area - self._area
                self._area = area

    def end(self, _tag: str, /) -> None:
        """What ends says nothing."""

    def data(self, _text: str, /) -> None:
        """Nor does text."""


class _Extent:
    """From the least to the greatest number taken."""

    def __init__(self) -> None:
        self._first = _FURTHEST
        self._last = -1

    @property
    def length(self) -> int:
        """How many numbers that are."""
        return max(0, self._last - self._first + 1)

    def take(self, number: int) -> None:
        """Reach to this number too."""
        self._first = min(self._first, number)
        self._last = max(self._last, number)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _number(attributes: Mapping[str, str], name: str) -> int:
    given = attributes.get(name, "")
    return int(given) if given.isdecimal() and len(given) < 10 else 1


def _binary_area(package: Package, part: str) -> int:
    """As above for the binary form, whose cells are records of the types 1 to 11 after those of their row."""
    rows, columns, row = _Extent(), _Extent(), 0
    with package.open(part) as file:
        raw = file.read()
    for kind, place in _records(raw):
        number = int.from_bytes(raw[place : place + 4], "little")
        if kind == 0:
            row = number
        elif kind <= 11 or kind == 62:
            rows.take(row)
            columns.take(number)
    return rows.length * columns.length


def _records(raw: bytes) -> Iterator[tuple[int, int]]:
    """Type and place of each record ([MS-XLSB] section 2.1.4): both numbers have seven bits a byte."""
    place = 0
    while place < len(raw):
        kind, place = _variable(raw, place, 2)
        size, place = _variable(raw, place, 4)
        yield kind, place
        place += size


def _variable(raw: bytes, place: int, most: int) -> tuple[int, int]:
    number = 0
    for index, byte in enumerate(raw[place : place + most]):
        number |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return number, place + index + 1
    return number, place + most
