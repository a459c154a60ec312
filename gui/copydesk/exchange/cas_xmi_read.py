"""Reads one XMI file of a UIMA CAS.

UIMA References, "XMI CAS Serialization Reference". Entities are not resolved and document types refused. XMI
does not say what is a number and what a reference: that is known from the type system, or, without one, for
the features that relations and links of INCEpTION have.
"""

import math
import re
from collections.abc import Iterable

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import Scalar
from copydesk.errors import UserError
from copydesk.exchange.cas_content import (
    NOWHERE,
    SEGMENTS,
    SOFA,
    Content,
    Sofa,
    Structure,
    chosen,
    is_kept,
)
from copydesk.exchange.cas_types import Holds, Types
from copydesk.exchange.cas_xml import Element, children_outside, parsed

XMI = "http://www.omg.org/XMI"
_ID = f"{{{XMI}}}id"
_SPACE = re.compile(r"\{http:///(?P<path>[^}]*)\.ecore\}(?P<name>.+)")
_SEGMENTS = f"http:///{SEGMENTS[:-1].replace('.', '/')}.ecore"
_REFERS = frozenset({"Governor", "Dependent", "target", "elements", "first", "next"})
_IDS = re.compile(r"\d{1,10}(?: \d{1,10})*")
# XML 1.1, which Java's writers choose for control characters, may name them; libxml2 reads XML 1.0 only.
_NEWER = re.compile(rb"(<\?xml\s+version\s*=\s*[\"'])1\.1")
_CONTROL = re.compile(rb"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[0-9a-f]));", re.IGNORECASE)


def read_xmi(data: bytes, types: Types, name: str) -> Content:
    """The CAS in an XMI file; UserError says what is wrong with it."""
    losses = LossCount()
    reader = _Reader(types, losses)
    for element in _elements(data, name, losses):
        reader.take(element)
    return reader.content(name)


def _elements(data: bytes, name: str, losses: LossCount) -> Iterable[Element]:
    if (newer := _NEWER.match(data[:100])) is not None:
        data, count = _CONTROL.subn(b"&#xFFFD;", newer[1] + b"1.0" + data[newer.end() :])
        if count:
            losses.add("control characters", name, count)
    root = parsed(data, name)
    if root.tag != f"{{{XMI}}}XMI":
        raise UserError("{name} is XML, but no XMI of UIMA. Choose a file that ends in .xmi.", name=name)
    return children_outside(root, _SEGMENTS)


class _Reader:
    """Takes elements one after the other."""

    def __init__(self, types: Types, losses: LossCount) -> None:
        self._types = types
        self._losses = losses
        self._names: dict[object, str] = {}
        self._structures: dict[int, Structure] = {}
        self._sofas: list[Sofa] = []
        self._members: dict[int, str] = {}

    def take(self, element: Element) -> None:
        type_ = self._type(element.tag)
        if type_ == SOFA:
            told = element.attrib
            self._sofas.append(Sofa(_number(told.get(_ID)), told.get("sofaID", ""), told.get("sofaString")))
        elif type_ == "uima.cas.View":
            self._members[_number(element.attrib.get("sofa"))] = element.attrib.get("members", "")
        elif is_kept(type_, self._losses):
            self._add(type_, element)

    def _type(self, tag: object) -> str:
        known = self._names.get(tag)
        if known is None:
            found = _SPACE.fullmatch(str(tag))
            path = "" if found is None or found["path"] == "uima/noNamespace" else found["path"]
            known = f"{path.replace('/', '.')}.{found['name']}".lstrip(".") if found else str(tag)
            self._names[tag] = known
        return known

    def _add(self, type_: str, element: Element) -> None:
        given = dict(element.attrib)
        one = Structure(_number(given.pop(_ID, None)), type_, sofa=_number(given.pop("sofa", "0")))
        begin, end = given.pop("begin", None), given.pop("end", None)
        if begin is not None:
            one.start, one.end = _number(begin), _number(end)
            if one.start < 0 or one.end < one.start:
                self._losses.add("annotations whose place is not a stretch of text", f"{type_} {begin}-{end}")
                return
        holds = self._types.features(type_)
        for name, value in given.items():
            held = holds.get(name)
            if held is Holds.TEXT:  # most are
                one.values[name] = value
            else:
                self._feature(one, name, value, held)
        if len(element):
            _children(one, element)
        self._structures[one.id if one.id >= 0 else -2 - len(self._structures)] = one

    def _feature(self, one: Structure, name: str, value: str, holds: Holds | None) -> None:
        if holds is Holds.REFERENCES or (holds is None and name in _REFERS):
            if _IDS.fullmatch(value):
                one.references[name] = tuple(map(int, value.split()))
            elif value:
                self._losses.add("references that lead nowhere", f"{one.type} {name}")
        else:
            one.values[name] = _value(value, holds)

    def content(self, name: str) -> Content:
        sofa = chosen(self._sofas)
        if sofa is None or sofa.text is None:
            raise UserError("{name} has no text, so nothing is marked in it.", name=name)
        others = sum(one.sofa not in {0, sofa.id} for one in self._structures.values())
        if others:
            self._losses.add("annotations of other views", name, others)
        members = self._members.get(sofa.id)
        listed = None if members is None else set(members.split())
        indexed = (id_ for id_ in self._structures if listed is None or str(id_) in listed)
        return Content(
            sofa.text,
            self._types,
            {id_: one for id_, one in self._structures.items() if one.sofa in {0, sofa.id}},
            frozenset(indexed),
            self._losses,
        )


def _children(one: Structure, children: Iterable[Element]) -> None:
    """Arrays of values are elements of their own, one for each."""
    found: dict[str, list[str]] = {}
    for child in children:
        if isinstance(child.tag, str):
            found.setdefault(child.tag, []).append(child.text or "")
    for name, values in found.items():
        one.values[name] = "; ".join(values)


def _number(text: str | None) -> int:
    """A number that is not negative; NOWHERE for anything else."""
    return (
        int(text) if text is not None and len(text) <= 10 and text.isascii() and text.isdigit() else NOWHERE
    )


def _value(text: str, holds: Holds | None) -> Scalar:
    if holds is Holds.YES_NO and text in {"true", "false"}:
        return text == "true"
    if holds is Holds.WHOLE and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    if holds is Holds.DECIMAL and re.fullmatch(r"-?[0-9.]{1,30}(?:[eE][-+]?[0-9]{1,3})?", text):
        try:
            number = float(text)
        except ValueError:
            return text
        return number if math.isfinite(number) else text
    return text
