"""The resources of a JSON-LD file one by one, however they are wrapped; contexts are never fetched.

A file is one annotation, an array, a collection, a page, a graph, an answer of hypothes.is (``rows``), or a
line for each; what Copydesk writes is a graph with a line for each. Files are walked, never read whole.
"""

import json
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, cast

from copydesk.errors import UserError
from copydesk.exchange.text_lines import beginning, shown, text_lines

_MARK = b"\xef\xbb\xbf"

Node = dict[str, Any]
"""A resource: an object of JSON."""

MOST_EVENTS = 5_000_000
"""Values within one resource; more of them are no annotation that anybody made."""
_DEEPEST = 100
_WRAPPERS = frozenset(("items", "rows", "@graph", "annotations", "resources", "results", "first"))
_PAGE = '"type":"AnnotationPage"'


def resources(path: Path, *, pages: bool = True) -> Iterator[Node]:
    """The resources of a file in their order; pages as they are, with what is in them.

    Without ``pages`` those that have a line of their own are passed over.

    :raises UserError: the file cannot be read, is not JSON, or breaks off.
    """
    first = [line for line in beginning(path) if line.strip()]
    if first and first[0].rstrip().endswith('"@graph":['):
        return _lines(path, pages=pages, wrapped=True)
    if len(first) > 1 and all(_is_object(line) for line in first[:2]):
        return _lines(path, pages=pages, wrapped=False)
    return _walked(path)


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _lines(path: Path, *, pages: bool, wrapped: bool) -> Iterator[Node]:
    """A resource a line; ``wrapped`` in a graph, whose first line has been seen and whose last ends it."""
    ended = not wrapped
    for number, line in enumerate(text_lines(path), 1):
        if (wrapped and number == 1) or not line.strip():
            continue
        if wrapped and line.strip() == "]}":
            ended = True
            continue
        if not pages and _PAGE in line[:200]:
            continue
        yield _object(line.rstrip().removesuffix(","), number, path)
    if not ended:
        raise UserError("{name} breaks off, so it is not whole. Export it anew.", name=shown(path.name))


def _object(line: str, number: int, path: Path) -> Node:
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise UserError(
            "Line {number} of {name} is not a JSON object. Correct it or export the file anew.",
            number=number,
            name=shown(path.name),
        )
    return cast(Node, value)


def _walked(path: Path) -> Iterator[Node]:
    ijson: Any = import_module("ijson")
    broken = cast("type[Exception]", ijson.JSONError)
    try:
        with path.open("rb") as stream:
            if stream.read(len(_MARK)) != _MARK:
                stream.seek(0)
            # Of ijson's functions only this one keeps no path, whose length would be squared by deep nesting.
            yield from _Walk(path.name).resources(ijson.basic_parse(stream, use_float=True))
    except (broken, ValueError, OverflowError) as error:
        raise UserError(
            "{name} is not JSON, or it breaks off. Export it anew or choose another format.",
            name=shown(path.name),
        ) from error
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


class _Walk:
    """Builds the resources of one document, and at its end what stands around them, one at a time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._levels: list[list[str]] = []
        """What is open: ``{`` or ``[``, and the key that was last met in it."""

    def resources(self, events: Iterator[tuple[str, Any]]) -> Iterator[Node]:
        """The objects in arrays that wrap resources, then the outermost one."""
        make = import_module("ijson.common").ObjectBuilder
        around: Any = make()
        builder: Any = None
        depth = 0
        counts = [0, 0]
        for event, value in events:
            if builder is None and event == "start_map" and self._is_resource():
                builder, counts[1] = make(), 0
            if builder is not None:
                depth += event.startswith("start_") - event.startswith("end_")
                counts[1] += 1
                builder.event(event, value)
                if not depth:
                    yield builder.value
                    builder = None
            elif self._is_around(event, value):
                counts[0] += 1
                around.event(event, value)
            if max(counts) > MOST_EVENTS or max(depth, len(self._levels)) > _DEEPEST:
                raise self._too_large()
        found: object = getattr(around, "value", None)
        if isinstance(found, dict):
            yield cast(Node, found)

    def _is_resource(self) -> bool:
        kinds = "".join(kind for kind, _ in self._levels)
        keys = [key for _, key in self._levels]
        if kinds == "{[":
            return keys[0] in _WRAPPERS
        return kinds == "[" or (kinds == "{{[" and keys[:2] == ["first", "items"])

    def _is_around(self, event: str, value: Any) -> bool:
        """Follow what is opened and closed; whether it is a part of the outermost object alone."""
        if event == "map_key":
            self._levels[-1][1] = value
        elif event.startswith("end_"):
            self._levels.pop()
        wrapped = bool(self._levels) and (self._levels[0][0] == "[" or self._levels[0][1] in _WRAPPERS)
        if event.startswith("start_"):
            self._levels.append(["{" if event == "start_map" else "[", ""])
        return not wrapped

    def _too_large(self) -> UserError:
        return UserError(
            "{name} has a value that is too large or too deep for an annotation or a page of them. Choose "
            "another file or another format.",
            name=shown(self._name),
        )


def looks_like_annotations(path: Path) -> bool:
    """Whether the file begins as JSON that is about annotations."""
    start = "\n".join(islice(beginning(path), 200))[:20_000]
    if start.lstrip()[:1] not in ("{", "["):
        return False
    words = ("ns/anno.jsonld", "ns/oa", "TextQuoteSelector", "TextPositionSelector", '"AnnotationPage"')
    return any(word in start for word in words)
