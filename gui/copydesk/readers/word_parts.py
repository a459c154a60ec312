"""The parts of a Word document besides its text: relationships, which lead to them, properties, styles."""

import posixpath
from collections.abc import Mapping, Sequence

from copydesk.errors import ReadError
from copydesk.readers.blocks import Block
from copydesk.readers.office import Properties, level
from copydesk.readers.package import Package
from copydesk.readers.word_body import value
from copydesk.readers.xml_events import gathered, walk

# ECMA-376 part 2, section 9.3
_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"

_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_TITLE, _CREATOR, _LANGUAGE = (f"{_DUBLIN_CORE} {name}" for name in ("title", "creator", "language"))
_CREATED = "http://purl.org/dc/terms/ created"

_FIRST = 20
# Ids of ordinary text, which need no looking up.
_BODY = frozenset({"Normal", "BodyText", "NormalWeb", "ListParagraph", "NoSpacing", "Standard", "PlainText"})


class _Targets:
    """Listens to a part of relationships; ``found`` has the targets by the last word of their types."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == _RELATIONSHIP and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found.setdefault(kind, attributes.get("Target", ""))

    def end(self, _tag: str) -> None:
        return

    def data(self, _text: str) -> None:
        return


def related(package: Package, part: str, name: str) -> dict[str, str]:
    """The parts that a part refers to, by kind, such as ``footnotes``; the document's own for ``""``.

    Empty where it refers to none. Raises ReadError about the document ``name`` where they are broken.
    """
    folder, base = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{base}.rels")
    if path not in package:
        return {}
    targets = _Targets()
    with package.open(path) as file:
        walk(file, targets, name)
    return {
        kind: posixpath.normpath(posixpath.join("/", folder, to))[1:] for kind, to in targets.found.items()
    }


def main_part(package: Package, name: str) -> str:
    """The part that the text is in; ReadError where there is none."""
    part = related(package, "", name).get("officeDocument", "word/document.xml")
    if part not in package:
        raise ReadError(
            "{name} is no Word document, whatever its ending says. "
            "Open it in the program it comes from, save it as .docx and import that.",
            name=name,
        )
    return part


def core_properties(package: Package, name: str) -> Properties:
    """What the document says about itself (ECMA-376 part 2, section 11); empty where it says nothing."""
    part = related(package, "", name).get("core-properties", "docProps/core.xml")
    if part not in package:
        return Properties()
    with package.open(part) as file:
        found = gathered(file, frozenset({_TITLE, _CREATOR, _CREATED, _LANGUAGE}), name)
    return Properties(*(found.get(tag, "") for tag in (_TITLE, _CREATOR, _CREATED, _LANGUAGE)))


class _StyleNames:
    """Listens to the styles; ``levels`` has those that are headings, by id."""

    def __init__(self) -> None:
        self.levels: dict[str, int] = {}
        self._based: dict[str, str] = {}
        self._style = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        local = tag.rpartition(" ")[2]
        if local == "style":
            self._style = value(attributes, "styleId")
        elif local == "name" and self._style:
            known = level(value(attributes, "val"))
            if known is not None:
                self.levels[self._style] = known
        elif local == "basedOn":
            parent = value(attributes, "val")
            if parent in self.levels:
                self.levels.setdefault(self._style, self.levels[parent])

    def end(self, _tag: str) -> None:
        return

    def data(self, _text: str) -> None:
        return


def heading_styles(package: Package, main: str, blocks: Sequence[Block], name: str) -> dict[str, int]:
    """The levels of the styles that are headings, by id; 0 is the title.

    The styles are looked up only where one is used at the beginning whose id does not tell: Word
    translates ids, never names, and the part is larger than most articles.
    """
    used = {block.style for block in blocks[:_FIRST]} - {""}
    known = {style: found for style in used if (found := level(style)) is not None}
    part = related(package, main, name).get("styles", "") if used - known.keys() - _BODY else ""
    if part not in package:
        return known
    styles = _StyleNames()
    with package.open(part) as file:
        walk(file, styles, name)
    return styles.levels
