"""The XML of office documents as a stream of events: never a tree, so that memory stays small.

Office formats allow no document type declaration (ECMA-376 part 2, section 8.1.4; ODF 1.3 part 2,
section 2.2.1), and one is refused: without it there are no entities to expand or to fetch.
"""

from collections.abc import Mapping
from typing import BinaryIO, Protocol
from xml.parsers import expat

from copydesk.readers.refusals import damaged

_BLOCK = 2**16


class Events(Protocol):
    """What listens: names are ``namespace local``, of elements and of attributes that have a namespace."""

    def start(self, tag: str, attributes: Mapping[str, str], /) -> None:
        """An element begins."""
        ...

    def end(self, tag: str, /) -> None:
        """An element ends."""
        ...

    def data(self, text: str, /) -> None:
        """Characters within the innermost element."""
        ...


def walk(file: BinaryIO, events: Events, name: str) -> None:
    """Tell ``events`` what is in the XML; ReadError about the document ``name`` where it is none."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = events.start
    parser.EndElementHandler = events.end
    parser.CharacterDataHandler = events.data

    def refuse(*_declaration: object) -> None:
        raise damaged(name)

    parser.StartDoctypeDeclHandler = refuse
    try:
        while block := file.read(_BLOCK):
            parser.Parse(block, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise damaged(name) from error


class Gathered:
    """Listens for the text of some elements: for small parts such as a document's properties.

    ``texts`` has, by tag, the text of the first element of that name that has any.
    """

    def __init__(self, tags: frozenset[str]) -> None:
        self.texts: dict[str, str] = {}
        self._tags = tags
        self._inside = ""

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """Begin to listen where the element is one of those wanted."""
        if tag in self._tags and tag not in self.texts:
            self._inside = tag

    def end(self, tag: str, /) -> None:
        """Stop listening."""
        if tag == self._inside:
            self._inside = ""

    def data(self, text: str, /) -> None:
        """Keep what belongs to an element that is wanted."""
        if self._inside:
            self.texts[self._inside] = self.texts.get(self._inside, "") + text


def gathered(file: BinaryIO, tags: frozenset[str], name: str) -> dict[str, str]:
    """By tag, the text of the first element of that name; ReadError as :func:`walk`."""
    listener = Gathered(tags)
    walk(file, listener, name)
    return listener.texts
