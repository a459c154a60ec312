"""Lists and objects in one cell of a table, for people to edit: ``a | b``, ``scheme=value``; else JSON."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import cast

_BETWEEN = " | "
_NOT_PLAIN = re.compile(r"[|;\n\r]|^\s*[\[{]|^\s|\s$|^$")


def listed(values: Iterable[str]) -> str:
    """A list in a cell."""
    items = list(values)
    if any(_NOT_PLAIN.search(one) for one in items):
        return written(items)
    return _BETWEEN.join(items)


def items(cell: str) -> list[str]:
    """The list in a cell: JSON, or parted by strokes, line ends or semicolons."""
    value = parsed(cell, "[")
    if isinstance(value, list):
        return [one for one in cast("list[object]", value) if isinstance(one, str)]
    sign = next((one for one in "|\n;" if one in cell), "|")
    return [word for part in cell.split(sign) if (word := part.strip())]


def paired(values: Mapping[str, str]) -> str:
    """An object of texts in a cell."""
    if any(_NOT_PLAIN.search(one) or "=" in one for one in (*values, *values.values())):
        return written(values)
    return _BETWEEN.join(f"{name}={value}" for name, value in sorted(values.items()))


def pairs(cell: str) -> dict[str, str]:
    """The object of texts in a cell; what has no sign of equality is left out."""
    value = parsed(cell, "{")
    if isinstance(value, dict):
        found = cast("dict[str, object]", value)
        return {name: one for name, one in found.items() if isinstance(one, str)}
    return {
        name.strip(): one.strip() for name, sign, one in (part.partition("=") for part in items(cell)) if sign
    }


def written(value: object) -> str:
    """Any value as JSON, nothing for an empty one."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False) if value else ""


def parsed(cell: str, begins: str) -> object:
    """The JSON in a cell that begins so; None where there is none."""
    if not cell.lstrip().startswith(begins):
        return None
    try:
        return json.loads(cell, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return None


def scalar(value: object) -> bool:
    """Whether it is a value that an attribute may have."""
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


def yes(cell: str) -> bool:
    """Whether a cell says yes."""
    return cell.strip().casefold() in {"1", "yes", "true", "x", "y", "ja", "oui", "sí", "да"}
