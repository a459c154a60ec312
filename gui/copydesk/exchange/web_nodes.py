"""Values of JSON-LD as they come: one or many, plain or typed, with or without ``@``."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, cast

from copydesk.domain.found import Scalar
from copydesk.exchange.web_stream import Node

_MARKUP = re.compile(r"<[^<>]{0,2000}>")


def many(value: object) -> list[Any]:
    """The values: those of an array, of ``@list`` or ``@set``, the one, or none."""
    if isinstance(value, dict):
        node = cast(Node, value)
        inner: object = node.get("@list", node.get("@set"))
        return cast(list[Any], inner) if isinstance(inner, list) else [node]
    if isinstance(value, list):
        return cast(list[Any], value)
    return [] if value is None else [value]


def nodes(value: object) -> Iterator[Node]:
    """The objects among the values."""
    for one in many(value):
        if isinstance(one, dict):
            yield cast(Node, one)


def text(value: object) -> str:
    """The first string among the values."""
    for one in many(value):
        if isinstance(one, str):
            return one
        if isinstance(one, dict):
            found = cast(Node, one).get("@value")
            if isinstance(found, str):
                return found
    return ""


def plain(body: Node) -> str:
    """The text of a body, without markup where it says that it has some."""
    told = text(body.get("value"))
    if "html" in text(body.get("format")):
        return unescape(_MARKUP.sub("", told)).strip()
    return told


def identity(value: object) -> str:
    """The id of a resource, or the IRI that stands for one."""
    if isinstance(value, str):
        return value
    for one in nodes(value):
        return text(one.get("id", one.get("@id")))
    return ""


def types(node: Node) -> set[str]:
    """What the resource is, without prefixes."""
    told = many(node.get("type", node.get("@type")))
    return {one.rpartition(":")[2].rpartition("#")[2] for one in told if isinstance(one, str)}


def number(value: object) -> int:
    """A whole number that is not negative, or -1."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if type(value) is int and 0 <= value < 1 << 62 else -1


def scalar(value: object) -> Scalar | None:
    """A text, a number, yes or no; None for all else."""
    if isinstance(value, dict):
        value = cast(Node, value).get("@value")
    return value if isinstance(value, str | int | float) else None


def expanded(node: Node) -> Iterator[Node]:
    """What is in a page or collection; else the resource itself."""
    kinds = types(node)
    if "AnnotationCollection" in kinds:
        for page in nodes(node.get("first")):
            yield from nodes(page.get("items"))
    elif "AnnotationPage" in kinds or ("items" in node and "target" not in node):
        yield from nodes(node.get("items"))
    else:
        yield node
