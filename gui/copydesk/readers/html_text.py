"""HTML becomes text as a browser shows it: paragraphs and lines, without scripts and what is hidden.

After ``innerText`` of the HTML Standard (section 3.2.7): a paragraph is set apart by a blank line, other
blocks and ``br`` begin a new line, cells are apart by a tab. Runs of white space are one space, also
no-break spaces; soft hyphens and other places where a line may break are dropped. Unlike there, headings,
lists and quoted blocks are set apart as paragraphs are, and ``q`` has its quote marks.
"""

import re
from html import unescape
from importlib import import_module
from typing import Any

from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.html_parsing import tree_of
from copydesk.readers.xml_parsing import Element, local_name

_LEFT_OUT = frozenset(
    {
        *("head", "script", "style", "template", "noscript", "title", "svg", "math", "iframe"),
        *("object", "embed", "canvas", "audio", "video", "select", "button", "input", "textarea"),
        *("datalist", "dialog", "graphic"),
    }
)
# Names of trafilatura and of NITF are among them: list, item, quote, lb, row, cell, graphic; hl2, bq, block.
_PARAGRAPHS = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "quote", "ul", "ol", "dl", "list"),
        *("table", "pre", "hr", "figure", "hl1", "hl2", "bq"),
    }
)
_LINES = frozenset(
    {
        *("div", "li", "item", "dt", "dd", "tr", "row", "block", "br", "lb", "article", "section", "main"),
        *("header", "footer", "aside", "nav", "address", "figcaption", "caption", "form", "fieldset"),
        *("legend", "center", "details", "summary", "body", "html", "thead", "tbody", "tfoot"),
        *("hgroup", "search", "menu", "dir"),
    }
)
_BREAKS = frozenset({"br", "lb"})
_CELLS = frozenset({"td", "th", "cell"})
_QUOTE_MARKS = frozenset("\"'“”„«»‘’‹›「『")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_BREAKABLE = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")


def text_of_html(markup: str, name: str) -> str:
    """The canonical text of HTML, a page or a part of one, as a browser shows it; empty where it shows none.

    Raises ReadError, naming ``name``, where it is too large or nested too deep.
    """
    if "<" not in markup and "&" not in markup:
        return _lines(markup)
    tree = tree_of(markup, name)
    if tree is None:
        return ""
    if not tree.whole:
        raise nested_too_deep(name)
    return text_of_tree(tree.root)


def nested_too_deep(name: str) -> ReadError:
    """Why HTML cannot be read whose elements are within one another without end."""
    return ReadError(
        "{name} is nested too deep to be read. Copy its text in a browser and save that as a file.",
        name=name,
    )


def text_of_tree(root: Element, without: frozenset[str] = frozenset()) -> str:
    """The text of an element of HTML as a browser shows it, without what stands behind the element.

    Elements whose local names are among ``without`` are passed over; in XML, where HTML's entities are
    not replaced, they are their characters.
    """
    writer = _Writer()
    etree: Any = import_module("lxml.etree")
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local_name(element)
        if name == "q" and has_quote_marks(element):
            name = "span"
        if not name:  # an entity, or a tag of which the name is none
            writer.text(unescape(element.text or "") if event == "start" else element.tail)
        elif event == "end":
            writer.end(name)
            if element is not root:
                writer.text(element.tail)
        elif element is not root and (name in without or _is_left_out(element, name)):
            walk.skip_subtree()
        else:
            writer.begin(name)
            writer.text(element.text)
    return writer.result()


def has_quote_marks(element: Element) -> bool:
    """Whether the text in an element begins with a quote mark, so that ``q`` needs none."""
    return "".join(element.itertext()).lstrip()[:1] in _QUOTE_MARKS


def _is_left_out(element: Element, name: str) -> bool:
    if name in _LEFT_OUT or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN.search(element.get("style") or ""))


def _lines(text: str) -> str:
    """Text without any markup: its lines stay, two at most are apart by a blank one."""
    writer = _Writer()
    writer.begin("pre")
    writer.text(text)
    return writer.result()


class _Writer:
    """Puts texts together. What is between two of them is known only when the second one comes."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._line_ends = 0
        self._space = ""
        self._pre = 0

    def result(self) -> str:
        """All that was written, with nothing before and behind it."""
        return canonical("".join(self._pieces))

    def begin(self, name: str) -> None:
        """What comes is in an element of that name."""
        if name in _BREAKS:
            self._line_ends = min(self._line_ends + 1, 2)
        elif name in _CELLS:
            self._space = "\t"
        elif name == "q":
            self._put("“")
        self._pre += name == "pre"
        self._apart(name)

    def end(self, name: str) -> None:
        """The element of that name is over."""
        if name == "q":
            self._space = ""
            self._put("”")
        self._pre -= name == "pre"
        if name not in _BREAKS:
            self._apart(name)

    def text(self, text: str | None) -> None:
        """Write what stands in the element, or between elements."""
        for number, line in enumerate((text or "").split("\n") if self._pre else (text or "",)):
            if number:
                self._line_ends = min(self._line_ends + 1, 2)
            self._put(line.translate(_BREAKABLE))

    def _apart(self, name: str) -> None:
        least = 2 if name in _PARAGRAPHS else 1 if name in _LINES else 0
        self._line_ends = max(self._line_ends, least)

    def _put(self, text: str) -> None:
        words = text.strip()
        if text != words and (not words or text[0] != words[0]):
            self._space = self._space or " "
        if not words:
            return
        if self._pieces:
            self._pieces.append("\n" * self._line_ends or self._space)
        self._pieces.append(words if self._pre else _SPACE.sub(" ", words))
        self._line_ends = 0
        self._space = "" if text[-1] == words[-1] else " "
