"""The content of an OpenDocument text (ODF 1.3 part 3): its XML becomes blocks.

Kept is what a reader of the final document reads: lists, tables, text boxes, links' text, notes. Left out are
tracked deletions, annotations, hidden text, descriptions of pictures, and what repeats on pages.
"""

import re
from collections.abc import Callable, Mapping

from copydesk.readers.block_builder import BlockBuilder
from copydesk.readers.blocks import Kind

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _STYLE, _TABLE, _OFFICE, _DRAW = (
    f"{_ODF}{name}:1.0 " for name in ("text", "style", "table", "office", "drawing")
)
_SVG = f"{_ODF}svg-compatible:1.0 "

_SKIPPED = frozenset(
    {
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "ruby-text", "note-citation", "hidden-text")),
        *(f"{_TEXT}{name}" for name in ("sequence-decls", "variable-decls", "user-field-decls")),
        *(f"{_OFFICE}{name}" for name in ("annotation", "forms", "binary-data", "master-styles", "meta")),
        *(f"{_OFFICE}{name}" for name in ("settings", "scripts", "font-face-decls")),
        *(f"{_SVG}{name}" for name in ("title", "desc")),
        *(f"{_DRAW}{name}" for name in ("object", "object-ole")),
    }
)
_HIDDEN = f"{_TEXT}display"
_WHITE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 100


class OpenText:
    """Listens to the content; ``builder`` has what has been read of it.

    The style of a heading is ``heading 1`` and so on; that of a paragraph the first of its style and those
    it is derived from that is not the document's own.
    """

    def __init__(self) -> None:
        self.builder = BlockBuilder()
        self._skipping = 0
        self._in_body = False
        self._style = ""
        self._parents: dict[str, str] = {}
        self._hidden_styles: set[str] = set()
        self._lists = 0
        self._notes = 0
        self._starts: dict[str, Callable[[Mapping[str, str]], None]] = {
            f"{_STYLE}style": self._style_begins,
            f"{_STYLE}text-properties": self._style_looks,
            f"{_OFFICE}text": self._body_begins,
            f"{_TEXT}p": self._paragraph_begins,
            f"{_TEXT}h": self._heading_begins,
            f"{_TEXT}span": self._span_begins,
            f"{_TEXT}s": self._spaces,
            f"{_TEXT}tab": self._tab,
            f"{_TEXT}line-break": self._line_break,
            f"{_TEXT}list": self._list_begins,
            f"{_TEXT}note": self._note_begins,
            f"{_DRAW}text-box": self._container_begins,
            f"{_TABLE}table-row": self._row_begins,
            f"{_TABLE}table-cell": self._container_begins,
        }
        self._ends: dict[str, Callable[[], None]] = {
            f"{_TEXT}p": self._paragraph_ends,
            f"{_TEXT}h": self._paragraph_ends,
            f"{_TEXT}list": self._list_ends,
            f"{_TEXT}note": self._note_ends,
            f"{_DRAW}text-box": self.builder.end_box,
            f"{_TABLE}table-row": self.builder.end_row,
            f"{_TABLE}table-cell": self.builder.end_cell,
        }

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins; nothing within skipped ones is looked at."""
        if self._skipping:
            self._skipping += 1
        elif tag in _SKIPPED:
            self._skipping = 1
        elif handler := self._starts.get(tag):
            handler(attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif handler := self._ends.get(tag):
            handler()

    def data(self, text: str) -> None:
        """Characters: white space is one space, and none where a paragraph begins (section 6.1.2)."""
        paragraph = self.builder.paragraph
        if self._skipping or paragraph is None:
            return
        text = _WHITE.sub(" ", text)
        before = paragraph.parts[-1] if paragraph.parts else "\n"
        if before.endswith((" ", "\n")) and text.startswith(" "):
            text = text[1:]
        if text:
            self.builder.add(text)

    # Styles

    def _style_begins(self, attributes: Mapping[str, str]) -> None:
        self._style = attributes.get(f"{_STYLE}name", "")
        self._parents[self._style] = attributes.get(f"{_STYLE}parent-style-name", "")

    def _style_looks(self, attributes: Mapping[str, str]) -> None:
        if attributes.get(_HIDDEN) == "none":
            self._hidden_styles.add(self._style)

    def _shared(self, style: str) -> str:
        """The style that an automatic one (P1, P2 ...) was made from."""
        return self._parents.get(style) or style

    # Paragraphs and what they hold

    def _body_begins(self, _attributes: Mapping[str, str]) -> None:
        self._in_body = True

    def _paragraph_begins(self, attributes: Mapping[str, str]) -> None:
        style = attributes.get(f"{_TEXT}style-name", "")
        if not self._in_body or style in self._hidden_styles:
            self._skipping = 1
            return
        paragraph = self.builder.begin_paragraph()
        paragraph.style = self._shared(style)
        paragraph.kind = Kind.ITEM if self._lists else Kind.PARAGRAPH

    def _heading_begins(self, attributes: Mapping[str, str]) -> None:
        self._paragraph_begins(attributes)
        if not self._skipping and (paragraph := self.builder.paragraph):
            paragraph.kind = Kind.PARAGRAPH
            if paragraph.style != "Title":
                paragraph.style = f"heading {attributes.get(f'{_TEXT}outline-level', '1')}"

    def _paragraph_ends(self) -> None:
        paragraph = self.builder.paragraph
        if paragraph and paragraph.parts:
            paragraph.parts[-1] = paragraph.parts[-1].rstrip(" ")
        self.builder.end_paragraph()

    def _span_begins(self, attributes: Mapping[str, str]) -> None:
        if attributes.get(f"{_TEXT}style-name") in self._hidden_styles:
            self._skipping = 1

    def _spaces(self, attributes: Mapping[str, str]) -> None:
        count = attributes.get(f"{_TEXT}c", "1")
        self.builder.add(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))

    def _tab(self, _attributes: Mapping[str, str]) -> None:
        self.builder.add("\t")

    def _line_break(self, _attributes: Mapping[str, str]) -> None:
        self.builder.add("\n")

    # Lists, tables, text boxes, notes

    def _list_begins(self, _attributes: Mapping[str, str]) -> None:
        self._lists += 1

    def _list_ends(self) -> None:
        self._lists -= 1

    def _container_begins(self, _attributes: Mapping[str, str]) -> None:
        self.builder.begin_container()

    def _row_begins(self, _attributes: Mapping[str, str]) -> None:
        self.builder.begin_row()

    def _note_begins(self, _attributes: Mapping[str, str]) -> None:
        self._notes += 1
        self.builder.cite(("note", str(self._notes)))
        self.builder.begin_container()

    def _note_ends(self) -> None:
        self.builder.end_note(("note", str(self._notes)))
