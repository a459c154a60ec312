"""Walks over REFI-QDA files of any size with lxml, which has no type stubs, an element at a time.

Names are told without their namespace: programs write urn:QDA-XML:project:1.0, codebook:1:0, codebook:0:4
and others for the same. Nothing outside of the file is fetched, no entity is resolved, document types are
refused; libxml2 bounds depth (256) and texts (10 MB).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, BinaryIO, Protocol, cast

from copydesk.domain.unzipping import BROKEN_ZIP
from copydesk.errors import UserError

_ROOT = re.compile(r"(?:\{urn:QDA-XML:[^}]{0,80}\})?(Project|CodeBook)", re.IGNORECASE)
_SELECTION = "PlainTextSelection"

Open = Callable[[], AbstractContextManager[BinaryIO]]


class Node(Protocol):
    """An element with its attributes, text and children; comments and instructions are left out."""

    @property
    def tag(self) -> str:
        """The name, with the namespace."""
        ...

    @property
    def text(self) -> str | None:
        """The text before the first child."""
        ...

    def get(self, name: str, otherwise: str = "") -> str:
        """An attribute, or the other value."""
        ...

    def getparent(self) -> "Node | None":
        """The element that this one is in."""
        ...

    def __iter__(self) -> "Iterator[Node]":
        """The children."""
        ...


@dataclass(frozen=True, slots=True)
class Head:
    """What the root says: ``Project`` or ``CodeBook``, the project's name, and which program wrote it."""

    kind: str
    name: str
    origin: str

    @property
    def is_ours(self) -> bool:
        """Whether Copydesk wrote the file."""
        return self.origin == "Copydesk"


def head(opened: Open, name: str) -> Head:
    """What the file is; UserError where it is not of REFI-QDA."""
    with opened() as stream:
        context = _parser(stream, events=("start",))
        root = _next(context, name)
        if root is None:  # an empty file is a syntax error
            raise _foreign(name)
        if _has_type(root):
            raise UserError("{name} defines a document type, so it is not read. Export it anew.", name=name)
        found = _ROOT.fullmatch(root.tag)
        if found is None:
            raise _foreign(name)
        return Head(found[1], root.get("name", ""), root.get("origin", ""))


def walk(opened: Open, name: str, tags: Sequence[str]) -> Iterator[Node]:
    """The elements of those names when they end, each of which is forgotten after its turn.

    Selections of a text are forgotten before the text ends; all else is there until the largest element with
    one of the names has had its turn.
    """
    with opened() as stream:
        context = _parser(stream, events=("end",), tag=[f"{{*}}{tag}" for tag in tags])
        while (node := _next(context, name)) is not None:
            yield node
            _forget(node)


def name_of(node: Node) -> str:
    """The element's name without its namespace."""
    return _local(node.tag)


@lru_cache(256)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def key_of(guid: str) -> str:
    """A GUID in one of the ways in which the same one is written: small letters, no braces."""
    return guid.strip().strip("{}").lower()


def text_of(node: Node, name: str) -> str:
    """The text of the first child of that name."""
    return next((child.text or "" for child in node if name_of(child) == name), "")


def targets(node: Node, name: str) -> list[str]:
    """What the children of that name refer to."""
    return [key_of(child.get("targetGUID", "")) for child in node if name_of(child) == name]


def _forget(node: Node) -> None:
    parent = node.getparent()
    if name_of(node) == _SELECTION and (parent is None or name_of(parent) != "TextSource"):
        return
    within = parent is not None and name_of(parent) in {"TextSource", "Case"}
    element = cast(Any, node)
    element.clear()
    if not within and parent is not None:
        while element.getprevious() is not None:
            del cast(Any, parent)[0]


def _parser(stream: BinaryIO, **options: Any) -> Any:
    return import_module("lxml.etree").iterparse(
        stream,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        **options,
    )


def _next(context: Any, name: str) -> Node | None:
    try:
        return next(context)[1]
    except StopIteration:
        return None
    except _error_of_xml() as error:
        reason = (str(error).splitlines() or ["it is empty"])[0]
        raise UserError(
            "{name} is not REFI-QDA that can be read: {reason}. Export it anew.", name=name, reason=reason
        ) from error
    except BROKEN_ZIP as error:
        raise UserError("{name} is damaged. Export it anew, or fetch it again.", name=name) from error


@cache
def _error_of_xml() -> type[Exception]:
    return import_module("lxml.etree").XMLSyntaxError


def _has_type(root: Node) -> bool:
    return cast(Any, root).getroottree().docinfo.internalDTD is not None


def _foreign(name: str) -> UserError:
    return UserError(
        "{name} is no file of REFI-QDA. Choose a project (.qdpx, .qde) or a codebook (.qdc).", name=name
    )
