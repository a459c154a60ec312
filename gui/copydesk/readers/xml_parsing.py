"""XML from anywhere becomes elements: nothing is fetched, no entity replaced, size and depth are bounded.

lxml has no type stubs; ``Element`` names what the readers use of it.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from importlib import import_module
from typing import Any, BinaryIO, Protocol, Self

from copydesk.errors import ReadError

MOST_BYTES = 64 * 2**20
"""Bytes of a document that is parsed at once; as a tree it takes several times as much memory."""

_PROLOG = 64 * 2**10
_ENTITY = re.compile(r"&[\w.-]+;")
_SAFE: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


class Element(Protocol):
    """An element of lxml: its name, with ``{namespace}`` before it, its attributes, texts and children."""

    tag: str
    text: str | None
    tail: str | None

    @property
    def attrib(self) -> Mapping[str, str]:
        """The attributes by name."""
        ...

    def get(self, key: str, /) -> str | None:
        """The value of an attribute."""
        ...

    def find(self, path: str, namespaces: Mapping[str, str] | None = None) -> Self | None:
        """The first element at a path of ElementTree."""
        ...

    def findall(self, path: str, namespaces: Mapping[str, str] | None = None) -> list[Self]:
        """All elements at a path of ElementTree."""
        ...

    def iter(self, *tags: str) -> Iterator[Self]:
        """The element and all below it, in document order."""
        ...

    def itertext(self) -> Iterator[str]:
        """All pieces of text in it."""
        ...

    def getparent(self) -> Self | None:
        """The element around it."""
        ...

    def getprevious(self) -> Self | None:
        """The element before it that has the same parent."""
        ...

    def remove(self, element: Self, /) -> None:
        """Take out a child and the text behind it."""
        ...

    def clear(self) -> None:
        """Take out everything."""
        ...

    def __getitem__(self, number: int, /) -> Self: ...
    def __iter__(self) -> Iterator[Self]: ...
    def __len__(self) -> int: ...


def parsed(raw: bytes, name: str) -> Element:
    """The root element of a document, without comments and processing instructions.

    Entities that only a DTD defines, such as ``&nbsp;`` in NITF, stay as they are written; ``text_of``
    knows those of HTML. Raises ReadError, naming ``name``, where the document is too large, broken,
    nested more than 256 deep, or defines entities of its own: a few of these can stand for gigabytes, or
    for files of this computer.
    """
    if len(raw) > MOST_BYTES:
        raise ReadError(
            "{name} is too large to be one XML document ({size} MB). Split it, or export it again in parts.",
            name=name,
            size=len(raw) // 10**6,
        )
    etree = _etree()
    try:
        root: Element = etree.fromstring(raw, etree.XMLParser(**_SAFE))
    except etree.XMLSyntaxError as error:
        raise _refused(raw[:_PROLOG], name, error.lineno) from error
    _refuse_entities(root, name)
    return root


def elements(file: BinaryIO, name: str, tag: str) -> Iterator[Element]:
    """Walk the elements named ``tag`` (``{namespace}name``) of a document of any size.

    An element is emptied when the next one is asked for, so that few are in memory. Raises
    ReadError where ``parsed`` would, also after some were walked.
    """
    etree = _etree()
    try:
        for _event, element in etree.iterparse(file, events=("end",), tag=tag, **_SAFE):
            _refuse_entities(element, name)
            yield element
            _drop(element)
    except etree.XMLSyntaxError as error:
        raise _refused(b"", name, error.lineno) from error


def root_name(head: bytes) -> tuple[str, str] | None:
    """Namespace and local name of the root of a document that begins so; None where there is no root."""
    etree = _etree()
    parser = etree.XMLPullParser(events=("start",), **_SAFE)
    try:
        parser.feed(head)
    except etree.XMLSyntaxError:  # the document is broken, but perhaps not as early as here
        return _first_name(parser)
    return _first_name(parser)


def refuse_declared_entities(raw: bytes, name: str) -> None:
    """Raise ReadError where the beginning of a document that somebody else parses defines entities."""
    if b"<!ENTITY" in raw[:_PROLOG] or b"<!ENTITY" in raw[:_PROLOG].replace(b"\0", b""):
        raise _with_entities(name)


def local_name(element: Element) -> str:
    """The element's name without its namespace; empty for an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance] - the tag of an entity is a function


def namespace(element: Element) -> str:
    """The element's namespace; empty where it has none."""
    return element.tag[1:].rpartition("}")[0] if local_name(element) else ""


def text_of(element: Element | None) -> str:
    """All text in the element as it is written; the entities of HTML are their characters."""
    if element is None:
        return ""
    return "".join(unescape(piece) if _ENTITY.fullmatch(piece) else piece for piece in element.itertext())


def line_of(element: Element | None) -> str:
    """All text in the element on one line: runs of white space are one space, and none at the ends."""
    return " ".join(text_of(element).split())


def _etree() -> Any:
    return import_module("lxml.etree")


def _first_name(parser: Any) -> tuple[str, str] | None:
    for _event, element in parser.read_events():
        return namespace(element), local_name(element)
    return None


def _refuse_entities(element: Any, name: str) -> None:
    dtd = element.getroottree().docinfo.internalDTD
    if dtd is not None and dtd.entities():
        raise _with_entities(name)


def _refused(prolog: bytes, name: str, line: int) -> ReadError:
    # Entities that multiply are noticed by the parser first.
    if b"<!ENTITY" in prolog:
        return _with_entities(name)
    return ReadError("{name} is broken XML (line {line}). Download or export it again.", name=name, line=line)


def _with_entities(name: str) -> ReadError:
    return ReadError(
        "{name} defines XML entities of its own, which can fill the memory or point at other files. "
        "Save it without them and import it again.",
        name=name,
    )


def _drop(element: Element) -> None:
    """Free the element and its forerunners."""
    element.clear()
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        parent.remove(before)
