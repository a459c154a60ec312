"""The text of a page's article without menus and teasers: trafilatura says which elements hold it."""

import logging
import re
from copy import deepcopy
from importlib import import_module
from typing import Any

from copydesk.logs import logger
from copydesk.readers.html_text import has_quote_marks, text_of_tree
from copydesk.readers.xml_parsing import Element, line_of

MOST_ELEMENTS = 25_000
"""Elements of a page that is searched for its article; a larger one is not."""
MOST_NESTING = 1_000_000
"""The sum of their depths; the time of the search grows with it. A news page has some 2,000, 15 deep."""

# What joins letters or turns their direction is dropped by trafilatura as it cannot be printed, though
# Persian words and Arabic sentences need it. Letters of Linear A, which no news is in, stand in for it.
_LINE_END = chr(0x10640)
_JOINERS = "\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_STAND_INS = "".join(chr(0x10600 + number) for number in range(len(_JOINERS)))
_STANDING_IN = str.maketrans(_JOINERS, _STAND_INS)
_RESTORED = str.maketrans(_STAND_INS, _JOINERS)

_HOLDING_TEXT = frozenset({"article", "body", "div", "main", "section", "td"})

_log = logger("readers")


def article_text(root: Element, title: str = "") -> str:
    """The text of the article in a page, without the title above it; empty where no article stands out.

    The page stays as it is.
    """
    if _is_too_much(root):
        return ""
    text = "".join(root.itertext())
    joined = any(joiner in text for joiner in _JOINERS) and not any(letter in text for letter in _STAND_INS)
    body = _body(_prepared(root, joined=joined))
    if body is None:
        return ""
    for number, head in enumerate(list(body.iter("head"))):
        head.tag = "h2"
        if number == 0 and len(body) > 1 and body[0] is head and line_of(head) == title and not head.tail:
            body.remove(head)
    found = text_of_tree(body)
    found = re.sub(f" *{_LINE_END} *", "\n", found)
    return found.translate(_RESTORED) if joined else found


def _is_too_much(root: Element) -> bool:
    etree: Any = import_module("lxml.etree")
    elements = depth = nesting = 0
    for event, _element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        elements, depth, nesting = elements + 1, depth + 1, nesting + depth
        if elements > MOST_ELEMENTS or nesting > MOST_NESTING:
            return True
    return False


def _prepared(root: Element, *, joined: bool) -> Element:
    """The page with what trafilatura would drop in another form: quote marks of ``q``, joiners of letters.

    A line break outside of paragraphs would part paragraphs, so that it is a letter as well.
    """
    if not joined and root.find(".//q") is None and not any(map(_is_within_text, root.iter("br"))):
        return root
    own = deepcopy(root)
    for line_end in [one for one in own.iter("br") if _is_within_text(one)]:
        line_end.tail = _LINE_END + (line_end.tail or "")
        line_end.tag = "lineend"
    etree: Any = import_module("lxml.etree")
    etree.strip_tags(own, "lineend")
    for quoted in [one for one in own.iter("q") if not has_quote_marks(one)]:
        quoted.text = "“" + (quoted.text or "")
        children = list(quoted)
        if children:
            children[-1].tail = (children[-1].tail or "") + "”"
        else:
            quoted.text += "”"
        quoted.tag = "span"
    for element in own.iter() if joined else ():
        element.text = element.text and element.text.translate(_STANDING_IN)
        element.tail = element.tail and element.tail.translate(_STANDING_IN)
    return own


def _is_within_text(line_end: Element) -> bool:
    """Whether a single ``br`` has text before and behind it, in an element that is no paragraph."""
    parent, before = line_end.getparent(), line_end.getprevious()
    if parent is None or parent.tag not in _HOLDING_TEXT:
        return False
    text = parent.text if before is None else before.tail
    return bool((text or "").strip() and (line_end.tail or "").strip())


def _body(root: Element) -> Element | None:
    trafilatura: Any = import_module("trafilatura")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells of each page what it thinks of it
    try:
        found = trafilatura.bare_extraction(root, include_comments=False, include_tables=True)
    except _FAULTS as error:
        _log.warning("no article found: %s", type(error).__name__)
        return None
    return None if found is None else found.body


# What odd pages make trafilatura and lxml stumble over: the page is then read without them.
_FAULTS = (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError)
