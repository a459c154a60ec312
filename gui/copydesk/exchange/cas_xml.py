"""Parses XML files of UIMA with lxml, which has no type stubs: nothing outside of the file is fetched."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from copydesk.errors import UserError


class Element(Protocol):
    """An element: its name with ``{namespace}`` before it, its attributes, its text and its children."""

    @property
    def tag(self) -> object:
        """The name; something else for comments and processing instructions."""
        ...

    @property
    def text(self) -> str | None:
        """The text before the first child."""
        ...

    @property
    def attrib(self) -> dict[str, str]:
        """The attributes by name."""
        ...

    def __len__(self) -> int:
        """How many children there are."""
        ...

    def __iter__(self) -> "Iterator[Element]":
        """The children."""
        ...

    def iter(self, tag: str) -> "Iterator[Element]":
        """All elements of a name below this one, or this one."""
        ...

    def findtext(self, path: str) -> str | None:
        """The text of the first child of a name."""
        ...


def parsed(data: bytes, name: str) -> Element:
    """The root of an XML file; UserError where it is none, or defines a document type.

    Elements and texts are as large as libxml2 allows: 256 levels, 10 MB.
    """
    etree = _etree()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = (str(error).splitlines() or ["it is empty"])[0]
        raise UserError(
            "{name} is not XML that can be read: {reason}. Export it anew.", name=name, reason=reason
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError(
            "{name} defines a document type, which files of UIMA do not. Do not trust it.", name=name
        )
    return cast(Element, root)


def children_outside(root: Element, namespace: str) -> list[Element]:
    """The root's children that are not of a namespace: told apart in C, for they are most of them."""
    return cast("list[Element]", _outside(namespace)(root))


@cache
def _outside(namespace: str) -> Any:
    return _etree().XPath(f"/*/*[namespace-uri() != '{namespace}']")


def _etree() -> Any:
    return import_module("lxml.etree")
