"""What a file of JSON looks like by its beginning: the members of its first object and their values' signs.

Tools that write JSON are told apart by these names, without reading the whole of a file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import UserError
from copydesk.exchange.json_members import JsonMember, first_bytes, members_of

_LOOKED_AT = 2**20
"""Bytes that are looked at: an article's text may come before what tells more."""
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}:,]|[^\s"\[\]{}:,]+', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shape:
    """``keys`` are the names in the first object with the first sign of each value, as far as seen.

    ``listed`` says that the file is a list. ``inner`` are the names and signs in the object ``data``.
    """

    listed: bool
    keys: Mapping[str, str]
    inner: Mapping[str, str]

    def has(self, *names: str) -> bool:
        """Whether one of the names is there."""
        return any(name in self.keys for name in names)

    def lists(self, *names: str) -> bool:
        """Whether one of the names is there with a list."""
        return any(self.keys.get(name) == "[" for name in names)

    @property
    def is_ours(self) -> bool:
        """Whether it is an article of the native dataset."""
        return self.has("offset_unit") or self.keys.get("copydesk", "{") != "{"


NO_SHAPE = Shape(False, {}, {})


def shape_of(path: Path, *suffixes: str) -> Shape:
    """That of the first file with such an ending; one without names for what is no JSON object."""
    try:
        for member in members_of(path, *suffixes)[:3]:
            if (shape := _shape(member)).keys:
                return shape
    except (UserError, OSError):
        return NO_SHAPE
    return NO_SHAPE


def _shape(member: JsonMember) -> Shape:
    head = first_bytes(member, _LOOKED_AT).decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if not head.startswith(("{", "[")):
        return NO_SHAPE
    listed = head.startswith("[")
    keys: dict[str, str] = {}
    inner: dict[str, str] = {}
    for path, sign in _members(head[1:].lstrip() if listed else head):
        if len(path) == 1:
            keys.setdefault(path[0], sign)
        elif path[0] == "data":
            inner.setdefault(path[1], sign)
    return Shape(listed, keys, inner)


def _members(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The names in the object that the text begins with, and in objects in it, each with its value's sign."""
    open_: list[str] = []
    names = ["", ""]
    named, last = False, ""
    for found in _TOKEN.finditer(text):
        token = found.group()
        sign = token[0]
        if named and sign not in ":,":
            named = False
            yield tuple(names[: len(open_)]), sign
        if sign in "{[":
            open_.append(sign)
        elif sign in "}]":
            if open_:
                open_.pop()
            if not open_:
                return
        elif sign == ":" and 0 < len(open_) <= 2 and all(one == "{" for one in open_) and last:
            names[len(open_) - 1] = last
            named = True
        if not open_:
            return
        last = token[1:-1] if sign == '"' else ""
