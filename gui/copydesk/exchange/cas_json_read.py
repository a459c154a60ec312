"""Reads one file of UIMA CAS JSON.

https://github.com/apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc, "UIMA JSON CAS specification" 0.4.0:
``@`` before a feature's name marks references, ``^`` anchors, ``#`` numbers. The draft leaves open what
offsets count; UIMA's and DKPro Cassis' writers count UTF-16 units.
"""

import json
import math
import re
from collections.abc import Iterator
from typing import cast

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
    storable,
)
from copydesk.exchange.cas_types import Types, json_types

Json = dict[str, object]

_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_LARGEST = 2**31
_MOST = (SEGMENTS + "Token", SEGMENTS + "Sentence")
"""Types of most feature structures, which are passed over at once."""
_PRIMITIVE = str | int | float | bool


class JsonTypes:
    """Makes types of what files say of them; the same are made once."""

    def __init__(self) -> None:
        self._said: object = None
        self._types = json_types(None)

    def __call__(self, said: object) -> Types:
        """The types that a file's ``%TYPES`` tell."""
        if said != self._said:
            self._said, self._types = said, json_types(said)
        return self._types


def read_json(data: bytes, types: JsonTypes, name: str) -> Content:
    """The CAS in a JSON file; UserError says what is wrong with it."""
    try:
        whole: object = json.loads(data.decode("utf-8-sig"), parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise UserError(
            "{name} is not JSON that can be read: {reason}. Export it anew.", name=name, reason=error
        ) from error
    members = _members(whole)
    rows = members.get("%FEATURE_STRUCTURES")
    if not isinstance(rows, list | dict):
        raise UserError('{name} is JSON, but no UIMA CAS: it has no "%FEATURE_STRUCTURES".', name=name)
    reader = _Reader(types(members.get("%TYPES")), LossCount(), doubtful=bool(_SUSPECT.search(data)))
    for id_, row in _rows(cast("list[object] | Json", rows)):
        reader.take(id_, row)
    return reader.content(_members(members.get("%VIEWS")), name)


def _rows(rows: list[object] | Json) -> Iterator[tuple[object, Json]]:
    """The feature structures with their ids; in an object, which writers may choose, by id."""
    if isinstance(rows, dict):
        for id_, row in rows.items():
            yield (int(id_) if id_.isascii() and id_.isdigit() and len(id_) < 11 else NOWHERE), _members(row)
    else:
        for row in rows:
            members = cast(Json, row) if type(row) is dict else {}
            if members.get("%TYPE") not in _MOST:
                yield members.get("%ID"), members


def _members(value: object) -> Json:
    return cast(Json, value) if isinstance(value, dict) else {}


class _Reader:
    """Takes feature structures one after the other."""

    def __init__(self, types: Types, losses: LossCount, *, doubtful: bool) -> None:
        self._types = types
        self._losses = losses
        self._doubtful = doubtful
        self._structures: dict[int, Structure] = {}
        self._sofas: list[Sofa] = []

    def take(self, id_: object, row: Json) -> None:
        type_ = row.get("%TYPE")
        if not isinstance(type_, str):
            self._losses.add("feature structures without a type", str(id_))
        elif type_ == SOFA:
            text = row.get("sofaString")
            said = self._text(text) if isinstance(text, str) else None
            self._sofas.append(Sofa(_number(id_), str(row.get("sofaID", "")), said))
        elif not type_.startswith(SEGMENTS) and is_kept(self._text(type_), self._losses):
            self._add(_number(id_), self._text(type_), row)

    def _add(self, id_: int, type_: str, row: Json) -> None:
        begin, end = row.get("begin", row.get("^begin")), row.get("end", row.get("^end"))
        sofa = row.get("@sofa")
        one = Structure(id_, type_, sofa=0 if sofa is None else _number(sofa))
        if begin is not None:
            one.start, one.end = _number(begin), _number(end)
            if one.start < 0 or one.end < one.start:
                self._losses.add("annotations whose place is not a stretch of text", f"{type_} {begin}-{end}")
                return
        for name, value in row.items():
            self._feature(one, name, value)
        self._structures[id_ if id_ >= 0 else -2 - len(self._structures)] = one

    def _feature(self, one: Structure, name: str, value: object) -> None:
        if name == "%ELEMENTS":
            if isinstance(value, list):
                self._elements(one, cast("list[object]", value))
        elif name[:1] in {"%", "^"} or name in {"begin", "end", "@sofa"} or value is None:
            return
        elif name.startswith("@"):
            one.references[self._text(name[1:])] = (_number(value),)
        elif isinstance(value, _PRIMITIVE):
            one.values[self._text(name.removeprefix("#"))] = self._scalar(value)
        else:
            self._losses.add("values of a kind that is not known", f"{one.type} {self._text(name)}")

    def _elements(self, one: Structure, elements: list[object]) -> None:
        """An array: of references, or of values, which become one."""
        if one.type == "uima.cas.FSArray" or (
            (one.type.endswith("[]") and not one.type.startswith("uima.cas.")) or one.type == "uima.cas.TOP[]"
        ):
            one.references["elements"] = tuple(_number(each) for each in elements if each is not None)
        else:
            one.values["elements"] = self._text("; ".join(str(each) for each in elements if each is not None))

    def _scalar(self, value: Scalar) -> Scalar:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, float) and not math.isfinite(value):
            return str(value)
        return value

    def _text(self, value: str) -> str:
        return storable(value) if self._doubtful else value

    def content(self, views: Json, name: str) -> Content:
        sofa = chosen(self._sofas)
        if sofa is None or sofa.text is None:
            raise UserError("{name} has no text, so nothing is marked in it.", name=name)
        others = sum(one.sofa not in {0, sofa.id} for one in self._structures.values())
        if others:
            self._losses.add("annotations of other views", name, others)
        members = _members(views.get(sofa.view)).get("%MEMBERS")
        indexed = set(self._structures)
        if isinstance(members, list):
            listed = cast("list[object]", members)
            indexed.intersection_update(id_ for id_ in listed if type(id_) is int)
        return Content(
            sofa.text,
            self._types,
            {id_: one for id_, one in self._structures.items() if one.sofa in {0, sofa.id}},
            frozenset(indexed),
            self._losses,
        )


def _number(value: object) -> int:
    """A number that is not negative; NOWHERE for anything else."""
    return value if type(value) is int and 0 <= value < _LARGEST else NOWHERE
