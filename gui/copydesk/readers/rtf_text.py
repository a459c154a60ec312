"""The text of an RTF document (RTF 1.9.1) as blocks.

Kept is what a reader of the document sees: tables, text boxes, notes, links' text, insertions. Left out are
hidden and deleted text, comments, pictures, and what stands at the head and foot of pages.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from copydesk.readers.blocks import Block
from copydesk.readers.rtf_codes import (
    CHARACTERS,
    NO_TEXT,
    SHOWN_THOUGH_STARRED,
    SYMBOL_CHARSET,
    SYMBOLS,
    WESTERN,
    charset_encoding,
    page_encoding,
)
from copydesk.readers.rtf_flow import RtfFlow
from copydesk.readers.rtf_tokens import Token, tokens

_BULLETS = {ord("·"): "•", ord("§"): "•"}  # what these bytes are in the symbol fonts
_MOST_STAND_INS = 64  # characters for programs that know no Unicode; more is no document's
_SYMBOL = "symbol"
_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = 0xFFFD
_DEEPEST = 1000  # groups; Word's own limit is far below
_LONGEST_VALUE = 1000  # code points of a title, a name, a style


class _Place(Enum):
    """Where the text of a group goes."""

    BODY = auto()
    NOWHERE = auto()
    FONTS = auto()
    STYLES = auto()
    INFORMATION = auto()
    TIME = auto()


@dataclass(slots=True)
class _Group:
    """What a brace opens and the next one restores."""

    place: _Place = _Place.BODY
    stand_ins: int = 1
    """Bytes behind a character of Unicode that stand for it elsewhere."""
    encoding: str = WESTERN
    hidden: bool = False
    deleted: bool = False
    key: str = ""
    """In the information: which."""
    outer: _Place = _Place.NOWHERE
    """Where the text of a group in two versions goes."""
    when_closed: Callable[[], None] | None = None

    def inner(self) -> "_Group":
        """What begins within it: all the same, but for what is done at its end."""
        return _Group(
            self.place, self.stand_ins, self.encoding, self.hidden, self.deleted, self.key, self.outer
        )


class RtfText:
    """What is in a document; ``information`` has title, author, year, month and day where it states them.

    ``styles`` are the names of the paragraph styles by the numbers that blocks have as their style.
    ``complete`` is False where the document breaks off.
    """

    def __init__(self, raw: bytes) -> None:
        self._flow = RtfFlow()
        self.information: dict[str, str] = {}
        self.styles: dict[str, str] = {}
        self.complete = False
        self._utf8 = _is_utf8(raw)
        self._group = _Group()
        self._groups: list[_Group] = []
        self._bytes = bytearray()
        self._skipping = 0
        self._starred = False
        self._units: list[int] = []
        self._document_encoding = WESTERN
        self._fonts: dict[int, str | None] = {}
        self._font = self._default_font = 0
        self._style = ""
        self._words = self._meanings()
        for kind, written, number in tokens(raw):
            self._take(kind, written, number)
            if self.complete:
                break
        else:
            self._break_off()
        self._flow.end_row()

    def blocks(self) -> list[Block]:
        """The paragraphs, items, rows and notes."""
        return self._flow.builder.blocks()

    def _take(self, kind: int, written: bytes, number: int) -> None:
        if kind == Token.OPEN:
            self._starred, self._skipping = False, 0
            if len(self._groups) > _DEEPEST:
                raise ValueError("groups within groups without end")
            self._groups.append(self._group)
            self._group = self._group.inner()
        elif kind == Token.CLOSE:
            self._close()
        elif self._group.place is _Place.NOWHERE:
            if written == b"ud":  # of a group in two versions this one is in Unicode
                self._group.place = self._group.outer
        elif kind == Token.TEXT:
            self._text(written)
        elif kind == Token.NUMBERED and written == b"u":
            self._unicode(number)
        elif kind == Token.BYTE:
            if self._skipping:
                self._skipping -= 1
            else:
                self._add_bytes(written)
        elif kind == Token.SYMBOL:
            self._symbol(written)
        else:
            self._word(written, number)

    def _text(self, written: bytes) -> None:
        if self._skipping:
            skipped = min(self._skipping, len(written))
            self._skipping -= skipped
            written = written[skipped:]
            if not written:
                return
        if self._utf8 and not written.isascii():
            self._flush()
            self._put(written.decode("utf-8", "replace"))
        else:
            self._add_bytes(written)

    def _add_bytes(self, written: bytes) -> None:
        if self._units:
            self._flush()
        self._bytes += written

    def _symbol(self, written: bytes) -> None:
        if written == b"*":
            self._starred = True
        elif written in b"\r\n":
            self._paragraph_ends()
        elif self._skipping:
            self._skipping -= 1
        elif written in SYMBOLS:
            self._flush()
            self._put(SYMBOLS[written])

    def _word(self, word: bytes, number: int) -> None:
        self._flush()
        starred, self._starred = self._starred, False
        if (starred and word not in SHOWN_THOUGH_STARRED) or word in NO_TEXT:
            if word == b"upr":
                self._group.outer = self._group.place
            self._group.place = _Place.NOWHERE
        elif word in CHARACTERS:
            if self._skipping:
                self._skipping -= 1
            else:
                self._put(CHARACTERS[word])
        else:
            self._skipping = 0
            if meaning := self._words.get(word):
                meaning(number)

    def _meanings(self) -> dict[bytes, Callable[[int], None]]:
        return {
            b"uc": self._stand_ins,
            b"par": lambda _: self._paragraph_ends(),
            b"sect": lambda _: self._paragraph_ends(),
            b"pard": self._marks(self._flow.plain_paragraph),
            b"plain": self._plain,
            b"s": self._styled,
            b"ls": self._marks(self._flow.item),
            b"listtext": self._label,
            b"pntext": self._label,
            b"intbl": self._marks(self._flow.in_table),
            b"trowd": self._marks(self._flow.define_row),
            b"cell": self._marks(self._flow.end_cell),
            b"row": self._marks(self._flow.end_row),
            b"v": self._hide,
            b"deleted": self._delete,
            b"f": self._select_font,
            b"deff": self._set_default_font,
            b"fcharset": self._charset,
            b"cpg": self._font_page,
            b"ansicpg": self._page,
            b"mac": lambda _: self._page(10000),
            b"pc": lambda _: self._page(437),
            b"pca": lambda _: self._page(850),
            b"fonttbl": lambda _: self._go(_Place.FONTS),
            b"stylesheet": lambda _: self._go(_Place.STYLES),
            b"info": lambda _: self._go(_Place.INFORMATION),
            b"title": lambda _: self._go(_Place.INFORMATION, "title"),
            b"author": lambda _: self._go(_Place.INFORMATION, "author"),
            b"creatim": lambda _: self._go(_Place.TIME),
            b"yr": lambda number: self._time("year", number),
            b"mo": lambda number: self._time("month", number),
            b"dy": lambda number: self._time("day", number),
            b"footnote": self._note_begins,
            b"shptxt": self._box_begins,
            b"dptxbxtext": self._box_begins,
        }

    def _go(self, place: _Place, key: str = "") -> None:
        self._group.place, self._group.key = place, key

    def _close(self) -> None:
        self._flush()
        self._starred, self._skipping = False, 0
        if self._group.when_closed:
            self._group.when_closed()
        if self._groups:
            self._group = self._groups.pop()
            self.complete = not self._groups

    # Characters

    def _flush(self) -> None:
        """The bytes so far are of one encoding, or the units of UTF-16 a run, and become text."""
        if self._units:
            text = "".join(map(chr, self._units))
            self._units.clear()
            if _SURROGATE.search(text):
                text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        elif self._bytes:
            text = self._bytes.decode(_encoding(self._group.encoding), "replace")
            self._bytes.clear()
            if self._group.encoding == _SYMBOL:
                text = text.translate(_BULLETS)
        else:
            return
        self._put(text)

    def _put(self, text: str) -> None:
        place = self._group.place
        if place is _Place.BODY:
            if self._is_shown():
                self._flow.put(text)
        elif place is _Place.INFORMATION and self._group.key:
            key = self._group.key
            self.information[key] = (self.information.get(key, "") + text)[:_LONGEST_VALUE]
        elif place is _Place.STYLES:
            self._style = (self._style + text)[-_LONGEST_VALUE:]
            if self._style.endswith(";"):
                self.styles[self._group.key or "0"] = self._style[:-1].strip()
                self._style = ""

    def _unicode(self, code: int) -> None:
        """A unit of UTF-16, negative above 32767 ("Unicode RTF"); some programs write code points."""
        if self._bytes:
            self._flush()
        code += 0x10000 if code < 0 else 0
        self._units.append(code if 0 <= code <= 0x10FFFF else _REPLACEMENT)
        self._starred, self._skipping = False, self._group.stand_ins

    def _stand_ins(self, count: int) -> None:
        self._group.stand_ins = min(max(count, 0), _MOST_STAND_INS)

    def _hide(self, on: int) -> None:
        self._group.hidden = on != 0

    def _delete(self, on: int) -> None:
        self._group.deleted = on != 0

    def _plain(self, _number: int) -> None:
        self._group.hidden = self._group.deleted = False
        self._group.encoding = self._encoding_of(self._default_font)

    # Fonts and encodings

    def _select_font(self, number: int) -> None:
        if self._group.place is _Place.FONTS:
            self._font = number
        else:
            self._group.encoding = self._encoding_of(number)

    def _set_default_font(self, number: int) -> None:
        self._default_font = number

    def _charset(self, charset: int) -> None:
        self._fonts[self._font] = _SYMBOL if charset == SYMBOL_CHARSET else charset_encoding(charset)

    def _font_page(self, page: int) -> None:
        self._fonts[self._font] = page_encoding(page)

    def _page(self, page: int) -> None:
        self._document_encoding = self._group.encoding = page_encoding(page)

    def _encoding_of(self, font: int) -> str:
        return self._fonts.get(font) or self._document_encoding

    # What the document says about itself

    def _time(self, unit: str, number: int) -> None:
        if self._group.place is _Place.TIME:
            self.information[unit] = str(number)

    # Paragraphs, notes, text boxes

    def _paragraph_ends(self) -> None:
        """Its mark; one that is hidden or deleted ends nothing."""
        self._flush()
        if self._is_shown():
            self._flow.end_paragraph()

    def _is_shown(self) -> bool:
        group = self._group
        return group.place is _Place.BODY and not group.hidden and not group.deleted

    def _styled(self, number: int) -> None:
        if self._group.place is _Place.STYLES:
            self._group.key = str(number)
        else:
            self._flow.style(number)

    def _label(self, _number: int) -> None:
        """The number or bullet of an item, which Word shows and does not count as text."""
        self._flow.item()
        self._group.place = _Place.NOWHERE

    def _note_begins(self, _number: int) -> None:
        if self._is_shown():
            self._group.when_closed = self._flow.begin_note()

    def _box_begins(self, _number: int) -> None:
        if self._is_shown():
            self._group.when_closed = self._flow.begin_box()

    def _marks(self, mark: Callable[[], None]) -> Callable[[int], None]:
        """What a mark means, where it is the body's."""
        return lambda _number: mark() if self._group.place is _Place.BODY else None

    def _break_off(self) -> None:
        while self._groups:
            self._close()
        self.complete = False


def _encoding(of_font: str) -> str:
    return WESTERN if of_font == _SYMBOL else of_font


def _is_utf8(raw: bytes) -> bool:
    """Whether there are other bytes than ASCII, and all are UTF-8: some programs write RTF so."""
    if raw.isascii():
        return False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
