"""The type system of a UIMA CAS as readers need it: which features are text, numbers or references.

UIMA References, "Type System Reference"; the same in JSON under ``%TYPES``. What a file says of types that
are kinds of themselves, or of features that are not there, does no harm.
"""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import cast

from copydesk.exchange.cas_xml import Element, parsed

FEATURES = Mapping[str, str]

_DESCRIBED = "{http://uima.apache.org/resourceSpecifier}"
_MOST_ABOVE = 100


class Holds(StrEnum):
    """What a feature holds."""

    TEXT = "text"
    WHOLE = "whole number"
    DECIMAL = "number"
    YES_NO = "yes or no"
    MANY = "many values"
    REFERENCES = "references"


_RANGES = {
    "uima.cas.String": Holds.TEXT,
    **dict.fromkeys((f"uima.cas.{name}" for name in ("Integer", "Long", "Short", "Byte")), Holds.WHOLE),
    **dict.fromkeys(("uima.cas.Float", "uima.cas.Double"), Holds.DECIMAL),
    "uima.cas.Boolean": Holds.YES_NO,
}
_MANY = frozenset(
    f"uima.cas.{name}{many}"
    for name in ("String", "Integer", "Long", "Short", "Byte", "Float", "Double", "Boolean")
    for many in ("Array", "List", "[]")
)


class Types:
    """The types that a file describes, with what they are kinds of and their features' ranges."""

    def __init__(self, above: Mapping[str, str], features: Mapping[str, FEATURES]) -> None:
        self._above = above
        self._features = features
        self._known: dict[str, Mapping[str, Holds]] = {}
        short = Counter(name.rpartition(".")[2] for name in above)
        self._twice = {name for name, count in short.items() if count > 1}

    def features(self, type_: str) -> Mapping[str, Holds]:
        """What each feature of the type holds, those of the types above it too; none for unknown types."""
        known = self._known.get(type_)
        if known is None:
            found: dict[str, Holds] = {}
            for one in self._upwards(type_):
                for name, range_ in self._features[one].items():
                    found.setdefault(name, self._holds(range_))
            known = self._known[type_] = found
        return known

    def called(self, type_: str) -> str:
        """The type's name without its package, where no other type is called the same."""
        short = type_.rpartition(".")[2]
        return type_ if short in self._twice else short

    def _holds(self, range_: str) -> Holds:
        if range_ in _MANY:
            return Holds.MANY
        for one in (range_, *self._upwards(range_)):
            above = self._above.get(one, one)
            if above in _RANGES:
                return _RANGES[above]
        return Holds.REFERENCES

    def _upwards(self, type_: str) -> list[str]:
        """The type and those above it that are described."""
        found: list[str] = []
        while type_ in self._above and type_ not in found and len(found) < _MOST_ABOVE:
            found.append(type_)
            type_ = self._above[type_]
        return found


NO_TYPES = Types({}, {})


def described_types(data: bytes, name: str) -> Types:
    """The types of a type system description in XML; UserError where it is none."""
    root = parsed(data, name)
    above: dict[str, str] = {}
    features: dict[str, FEATURES] = {}
    for one in root.iter(f"{_DESCRIBED}typeDescription"):
        type_ = _said(one, "name")
        above[type_] = _said(one, "supertypeName")
        features[type_] = {
            _said(each, "name"): _said(each, "rangeTypeName")
            for each in one.iter(f"{_DESCRIBED}featureDescription")
        }
    return Types(above, features)


def _said(element: Element, name: str) -> str:
    return (element.findtext(f"{_DESCRIBED}{name}") or "").strip()


def json_types(value: object) -> Types:
    """The types of a CAS in JSON, where it has any."""
    above: dict[str, str] = {}
    features: dict[str, FEATURES] = {}
    for type_, told in _members(value).items():
        members = _members(told)
        above[type_] = str(members.get("%SUPER_TYPE", ""))
        features[type_] = {
            name: str(_members(each).get("%RANGE", ""))
            for name, each in members.items()
            if not name.startswith("%")
        }
    return Types(above, features)


def _members(value: object) -> dict[str, object]:
    return cast(dict[str, object], value) if isinstance(value, dict) else {}
