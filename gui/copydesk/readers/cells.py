"""A cell of a table: whether it is empty, what it says as text, and what kind of values its column has."""

import ast
import json
import math
import re
from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import cast

from copydesk.domain.text import canonical

# What spreadsheets and data frames write where there is nothing.
_NOTHING = frozenset({"", "null", "none", "nan", "nat", "n/a", "na", "<na>", "#n/a", "-", "\\n"})
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")
_YES_NO = {"true": True, "false": False, "yes": True, "no": False}
_LONGEST_NOTHING = 8
_LONGEST_LIST = 4000
_MOST = 2**63


class Kind(StrEnum):
    """What all values of a column are."""

    NUMBER = "number"
    YES_NO = "yes or no"
    TEXT = "text"


def is_empty(cell: object) -> bool:
    """Whether there is nothing in the cell, or only a word that says so, such as NaN."""
    if isinstance(cell, str):
        if len(cell) > _LONGEST_NOTHING:
            return not cell.strip()
        return cell.strip().lower() in _NOTHING
    if isinstance(cell, float | Decimal):
        return not math.isfinite(cell)
    return cell is None or (isinstance(cell, list | tuple | dict) and not cell)


def text_of(cell: object) -> str:
    """The cell as text: a list of plain values with semicolons between, other structures as JSON."""
    match cell:
        case str():
            written = cell
        case None:
            written = ""
        case bool():
            written = "yes" if cell else "no"
        case date() | time():
            written = cell.isoformat()
        case bytes():
            written = _decoded(cell)
        case list() | tuple():
            written = _listed(list(cast("Iterable[object]", cell)))
        case dict():
            written = _json(cast("object", cell))
        case _:
            written = str(cell)
    return written


def line_of(cell: object) -> str:
    """The cell as one canonical line, for titles and names; a list as Python writes it is read as a list."""
    written = text_of(cell)
    if written.startswith("[") and written.endswith("]") and len(written) <= _LONGEST_LIST:
        written = _unlisted(written)
    return " ".join(canonical(written).split())


def kind_of(cells: Iterable[object]) -> Kind:
    """What the values are that are not empty; text where they differ."""
    kinds = {_kind(cell) for cell in cells if not is_empty(cell)}
    return kinds.pop() if len(kinds) == 1 else Kind.TEXT


def value_of(cell: object, kind: Kind) -> object:
    """The cell as a value of an attribute: a number, yes or no, or text; None where it is empty."""
    if is_empty(cell):
        return None
    if kind is not Kind.TEXT and _kind(cell) is kind:
        return _yes_no(cell) if kind is Kind.YES_NO else _number(cell)
    return canonical(text_of(cell).strip())


def _kind(cell: object) -> Kind:
    if isinstance(cell, bool):
        return Kind.YES_NO
    if isinstance(cell, str):
        written = cell.strip()
        if _NUMBER.fullmatch(written):
            return Kind.NUMBER
        return Kind.YES_NO if written.lower() in _YES_NO else Kind.TEXT
    if isinstance(cell, int | float | Decimal):
        return Kind.NUMBER if abs(cell) < _MOST else Kind.TEXT
    return Kind.TEXT


def _number(cell: object) -> int | float:
    if isinstance(cell, str):
        return float(cell.strip()) if "." in cell else int(cell.strip())
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return cast("int | float", cell)


def _yes_no(cell: object) -> bool:
    return cell if isinstance(cell, bool) else _YES_NO[str(cell).strip().lower()]


def _decoded(cell: bytes) -> str:
    """Bytes that are text; a picture or the like is nothing that can be shown."""
    try:
        return cell.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _listed(items: list[object]) -> str:
    if any(isinstance(item, list | tuple | dict) for item in items):
        return _json(items)
    return "; ".join(text_of(item) for item in items if not is_empty(item))


def _json(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=text_of)
    except (RecursionError, ValueError, TypeError):  # nested without end, or keys that are no text
        return ""


def _unlisted(written: str) -> str:
    try:
        items: object = ast.literal_eval(written)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return written
    return text_of(cast("object", items)) if isinstance(items, list) else written
