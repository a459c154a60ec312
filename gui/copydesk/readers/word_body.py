"""The body of a Word document: its WordprocessingML (ECMA-376 part 1, section 17) becomes blocks.

Kept is what a reader of the final document reads: insertions, text boxes, links' text, notes. Left out are
deletions, moved-away and hidden text, comments, placeholders, and what stands at the head and foot of pages.
"""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from copydesk.readers.block_builder import BlockBuilder
from copydesk.readers.blocks import Kind

# Transitional and strict documents have the same elements under two names (part 1 and part 4).
SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_LEFT_OUT = ("moveFrom", "sectPr", "tabs", "rt", "pPrChange", "rPrChange", "tblPrChange", "object")
_DELETED = frozenset(f"{space} del" for space in SPACES)
_SKIPPED = _DELETED | {_FALLBACK} | {f"{space} {name}" for space in SPACES for name in _LEFT_OUT}

_NO = frozenset({"0", "false", "off"})
_BREAKS = re.compile(r"[\t\n\r]+")
_BULLETS = frozenset({"F0B7", "F0A7"})

Handler = TypeVar("Handler")


def _in_both(handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """By the elements' full names; mathematics has text too."""
    named = {f"{space} {name}": handler for space in SPACES for name, handler in handlers.items()}
    named.update({f"{space} t": handlers["t"] for space in _MATH if "t" in handlers})
    return named


class WordText:
    """Listens to a part of a document; ``builder`` has what has been read of it."""

    def __init__(self) -> None:
        self.builder = BlockBuilder()
        self._note = ("", "")
        self._skipping = 0
        self._listening = self._hidden = self._placeholder = False
        self._of_paragraph = self._of_row = False
        self._starts = self._when_elements_begin()
        self._ends = self._when_elements_end()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins; nothing within skipped ones is looked at."""
        if self._skipping:
            self._skipping += 1
        elif tag in _DELETED and self._is_mark():
            self._mark_deleted()
            self._skipping = 1
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
        """Characters; those between the elements of text only lay out the XML."""
        if self._listening and not self._skipping:
            self._add(_BREAKS.sub(" ", text))

    def _when_elements_begin(self) -> dict[str, Callable[[Mapping[str, str]], None]]:
        return _in_both(
            {
                "p": self._paragraph_begins,
                "pPr": self._paragraph_properties_begin,
                "pStyle": self._styled,
                "numPr": self._numbered,
                "r": self._run_begins,
                "vanish": self._vanished,
                "t": self._text_begins,
                "tab": self._tabbed,
                "ptab": self._tabbed,
                "br": self._broken,
                "cr": self._broken,
                "noBreakHyphen": self._held_together,
                "softHyphen": self._may_break,
                "sym": self._symbol,
                "footnoteReference": self._footnote_cited,
                "endnoteReference": self._endnote_cited,
                "footnote": self._footnote_begins,
                "endnote": self._endnote_begins,
                "txbxContent": self._container_begins,
                "tc": self._container_begins,
                "tr": self._row_begins,
                "trPr": self._row_properties_begin,
                "sdt": self._control_begins,
                "showingPlcHdr": self._control_is_empty,
                "sdtContent": self._control_content_begins,
            }
        )

    def _when_elements_end(self) -> dict[str, Callable[[], None]]:
        return _in_both(
            {
                "p": self.builder.end_paragraph,
                "pPr": self._paragraph_properties_end,
                "t": self._text_ends,
                "txbxContent": self.builder.end_box,
                "tc": self.builder.end_cell,
                "tr": self.builder.end_row,
                "trPr": self._row_properties_end,
                "footnote": self._note_ends,
                "endnote": self._note_ends,
            }
        )

    def _add(self, text: str) -> None:
        if not self._hidden:
            self.builder.add(text)

    # Paragraphs

    def _paragraph_begins(self, _attributes: Mapping[str, str]) -> None:
        self.builder.begin_paragraph()
        self._hidden = False

    def _paragraph_properties_begin(self, _attributes: Mapping[str, str]) -> None:
        self._of_paragraph = True

    def _paragraph_properties_end(self) -> None:
        self._of_paragraph = False

    def _styled(self, attributes: Mapping[str, str]) -> None:
        if paragraph := self.builder.paragraph:
            paragraph.style = value(attributes, "val")

    def _numbered(self, _attributes: Mapping[str, str]) -> None:
        if paragraph := self.builder.paragraph:
            paragraph.kind = Kind.ITEM

    # Runs and what they hold

    def _run_begins(self, _attributes: Mapping[str, str]) -> None:
        self._hidden = False

    def _vanished(self, attributes: Mapping[str, str]) -> None:
        if value(attributes, "val") in _NO:
            return
        if not self._of_paragraph:
            self._hidden = True
        elif paragraph := self.builder.paragraph:
            paragraph.runs_on = True

    def _text_begins(self, _attributes: Mapping[str, str]) -> None:
        self._listening = True

    def _text_ends(self) -> None:
        self._listening = False

    def _tabbed(self, _attributes: Mapping[str, str]) -> None:
        self._add("\t")

    def _broken(self, _attributes: Mapping[str, str]) -> None:
        self._add("\n")

    def _held_together(self, _attributes: Mapping[str, str]) -> None:
        self._add("\N{NON-BREAKING HYPHEN}")

    def _may_break(self, _attributes: Mapping[str, str]) -> None:
        self._add("\N{SOFT HYPHEN}")

    def _symbol(self, attributes: Mapping[str, str]) -> None:
        """A character of a symbol font: those in the private area mean nothing without the font."""
        code = value(attributes, "char").upper()
        if code in _BULLETS:
            self._add("\N{BULLET}")
        elif re.fullmatch("[0-9A-F]{4}", code) and not "E000" <= code <= "F8FF":
            self._add(chr(int(code, 16)))

    # Tables, text boxes, content controls

    def _container_begins(self, _attributes: Mapping[str, str]) -> None:
        self.builder.begin_container()

    def _row_begins(self, _attributes: Mapping[str, str]) -> None:
        self.builder.begin_row()

    def _row_properties_begin(self, _attributes: Mapping[str, str]) -> None:
        self._of_row = True

    def _row_properties_end(self) -> None:
        self._of_row = False

    def _is_mark(self) -> bool:
        """Whether properties are being told, so that a deletion is one of a paragraph's end or of a row."""
        return self._of_paragraph or self._of_row

    def _mark_deleted(self) -> None:
        if self._of_row:
            self.builder.delete_row()
        elif paragraph := self.builder.paragraph:
            paragraph.runs_on = True

    def _control_begins(self, _attributes: Mapping[str, str]) -> None:
        self._placeholder = False

    def _control_is_empty(self, attributes: Mapping[str, str]) -> None:
        self._placeholder = value(attributes, "val") not in _NO

    def _control_content_begins(self, _attributes: Mapping[str, str]) -> None:
        if self._placeholder:
            self._skipping = 1
        self._placeholder = False

    # Notes

    def _footnote_cited(self, attributes: Mapping[str, str]) -> None:
        self._cite("footnote", attributes)

    def _endnote_cited(self, attributes: Mapping[str, str]) -> None:
        self._cite("endnote", attributes)

    def _cite(self, kind: str, attributes: Mapping[str, str]) -> None:
        if not self._hidden:
            self.builder.cite((kind, value(attributes, "id")))

    def _footnote_begins(self, attributes: Mapping[str, str]) -> None:
        self._note_begins("footnote", attributes)

    def _endnote_begins(self, attributes: Mapping[str, str]) -> None:
        self._note_begins("endnote", attributes)

    def _note_begins(self, kind: str, attributes: Mapping[str, str]) -> None:
        self._note = (kind, value(attributes, "id"))
        self.builder.begin_container()

    def _note_ends(self) -> None:
        self.builder.end_note(self._note)


def value(attributes: Mapping[str, str], name: str) -> str:
    """An attribute of WordprocessingML's own; empty where it is not there."""
    return next((attributes[key] for space in SPACES if (key := f"{space} {name}") in attributes), "")
