"""Values that Copydesk wrote into other formats in JSON, taken back with care: a file can be changed."""

import json
import math
import re
from enum import StrEnum
from functools import cache
from typing import TypeGuard, TypeVar, cast

from copydesk.domain.annotation import Provenance
from copydesk.domain.found import Scalar

Told = dict[str, object]

_LARGEST = 2**63 - 1
_SURROGATE = re.compile("[\ud800-\udfff\x00]")
_AKind = TypeVar("_AKind", bound=StrEnum)


def own_json(words: str) -> object:
    """What the JSON says; None where it is none, or has half a character or NUL in it."""
    try:
        value: object = json.loads(words)
        escaped = json.dumps(value, ensure_ascii=False) if "\\u" in words else words
    except (ValueError, RecursionError):
        return None
    return None if _SURROGATE.search(escaped) else value


def own_object(words: str) -> Told | None:
    """The JSON object, or None."""
    value = own_json(words)
    return cast("Told", value) if isinstance(value, dict) else None


def text_of(told: Told, name: str) -> str:
    """The text of that name, or the empty one."""
    value = told.get(name)
    return value if isinstance(value, str) else ""


def scalars(value: object) -> dict[str, Scalar]:
    """The names and values that attributes can have; all else is left out."""
    if not isinstance(value, dict):
        return {}
    items = cast("dict[object, object]", value).items()
    return {name: one for name, one in items if isinstance(name, str) and _is_scalar(one)}


def _is_scalar(value: object) -> TypeGuard[Scalar]:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, str) or (isinstance(value, int) and abs(value) <= _LARGEST)


def texts(value: object) -> dict[str, str]:
    """The names and values that are texts, such as outside ids."""
    return {name: one for name, one in scalars(value).items() if isinstance(one, str)}


def provenance(value: object) -> Provenance | None:
    """The suggestion as our writers tell it: engine, version, score (0 to 1), and whether it was edited."""
    match value:
        case [str() as engine, str() as version, int() | float() as score, bool() as edited]:
            if 0 <= score <= 1:
                return Provenance(engine=engine, version=version, score=float(score), edited=edited)
            return None
        case _:
            return None


def one_of(kinds: type[_AKind], value: object, otherwise: _AKind) -> _AKind:
    """The member with that value, or else the other one."""
    return cast("_AKind", _members(kinds).get(value, otherwise)) if isinstance(value, str) else otherwise


@cache
def _members(kinds: type[StrEnum]) -> dict[str, StrEnum]:
    return {str(one): one for one in kinds}
