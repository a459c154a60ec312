"""News feeds that were saved: RSS 0.9 to 2.0, RDF and Atom; each entry is an article.

Read by feedparser from bytes, so that it neither fetches nor resolves anything. Of an entry the full text
is taken before the summary, also where Russian news sites put it (``yandex:full-text``).
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Any

from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.dates import read_date
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.html_text import text_of_html
from copydesk.readers.languages import language_code
from copydesk.readers.refusals import damaged
from copydesk.readers.stated import article_with
from copydesk.readers.xml_parsing import refuse_declared_entities, root_name

MOST_BYTES = 32 * 2**20
"""Bytes of a feed; it is read at once, and no server gives out feeds half as large."""

_ROOTS = frozenset({"rss", "feed", "RDF"})
_BEGINNING = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_MAIL = re.compile(r"[^\s<>()]+@[^\s<>()]+")

Entry = Mapping[str, Any]
_FAULTS = (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError)
"""What feedparser lets through where elements end that never began."""


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    name = document.name
    if document.size > MOST_BYTES:
        raise ReadError(
            "{name} is too large to be a feed ({size} MB). Check that it is the right file.",
            name=name,
            size=document.size // 10**6,
        )
    raw = document.content()
    refuse_declared_entities(raw, name)
    feedparser: Any = import_module("feedparser")
    try:
        feed: Any = feedparser.parse(io.BytesIO(raw), resolve_relative_uris=False, sanitize_html=False)
    except _FAULTS as error:
        raise damaged(name) from error
    if not feed.entries:
        raise _empty(name) if feed.get("version") else _no_feed(name)
    remarks = (_broken(name),) if _is_broken(feed) else ()
    for number, entry in enumerate(feed.entries, 1):
        reading = _reading(entry, feed.feed, name, number)
        if isinstance(reading, ReadArticle):
            reading, remarks = replace(reading, remarks=remarks), ()
        yield reading


def _reading(entry: Entry, feed: Entry, name: str, number: int) -> Reading:
    title = _line(entry.get("title_detail"), name)
    try:
        text = _text(entry, name)
    except ReadError as error:
        return error
    if not text:
        return ReadError(
            "Entry {number} of {name} has no text: “{title}”. Save the page it points to and import that.",
            number=number,
            name=name,
            title=title or entry.get("link") or "-",
        )
    source: Entry = entry.get("source") or {}
    terms = [" ".join(tag["term"].split()) for tag in entry.get("tags") or () if tag.get("term")]
    link = entry.get("link") or ""
    stated = {
        "title": title,
        "published": _date(entry),
        "agency": source.get("title") or _line(feed.get("title_detail"), name),
        "byline": _byline(entry),
        "language": _language(entry, feed),
        "url": link if link.startswith(("http://", "https://")) else None,
        "section": terms[0] if terms else None,
    }
    attributes = {"keywords": ", ".join(dict.fromkeys(terms))} if len(terms) > 1 else {}
    return article_with(text, stated, attributes=attributes)


def _text(entry: Entry, name: str) -> str:
    """The longest of the full texts, else of the summaries."""
    whole = [_shown(part, name) for part in entry.get("content") or ()]
    if full := entry.get("yandex_full-text"):
        whole.append(_shown({"value": full}, name))
    return max(whole, key=len, default="") or _shown(entry.get("summary_detail") or {}, name)


def _shown(part: Entry, name: str) -> str:
    """A text construct of a feed (RFC 4287, section 3.1) as text."""
    value = part.get("value") or ""
    if part.get("type") == "text/plain":
        return canonical(value).strip()
    return text_of_html(value, name)


def _line(part: Entry | None, name: str) -> str:
    try:
        return " ".join(_shown(part or {}, name).split())
    except ReadError:  # too much for a title; the text will do without it
        return ""


def _date(entry: Entry) -> str | None:
    for kind in ("published", "created", "updated"):
        written = entry.get(kind)
        if not written:
            continue
        if date := read_date(written):
            return date.iso
        parsed = entry.get(f"{kind}_parsed")  # feedparser reads odd forms too, as UTC
        if parsed:
            return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00".format(*parsed[:6])
    return None


def _byline(entry: Entry) -> str | None:
    """The names of the authors; addresses are none."""
    written = entry.get("author") or ""
    if "@" in written:  # feedparser takes such apart wrongly
        return " ".join(_MAIL.sub(" ", written).strip(" ()<>,").split()) or None
    names = [" ".join(author["name"].split()) for author in entry.get("authors") or () if author.get("name")]
    return ", ".join(dict.fromkeys(names)) or None


def _language(entry: Entry, feed: Entry) -> str | None:
    parts: list[Entry] = [*(entry.get("content") or ()), entry.get("title_detail") or {}]
    stated = [entry.get("language"), *(part.get("language") for part in parts), feed.get("language")]
    return next((code for one in stated if one and (code := language_code(one))), None)


def _is_broken(feed: Any) -> bool:
    return bool(feed.bozo) and type(feed.bozo_exception).__name__ == "SAXParseException"


def _broken(name: str) -> Sentence:
    return Sentence(
        "{name} is broken XML. Look whether its last article is whole, and whether any is missing.", name=name
    )


def _empty(name: str) -> ReadError:
    return ReadError("{name} is a feed without entries. Save it again when it has some.", name=name)


def _no_feed(name: str) -> ReadError:
    return ReadError("{name} is no RSS or Atom feed. Check that it is the right file.", name=name)


def _claims(document: Document) -> bool:
    if document.suffix != ".xml":
        return True
    root = root_name(document.head)
    return root[1] in _ROOTS if root else bool(_BEGINNING.search(document.head[:2000]))


FORMAT = DocumentFormat(
    name="feed",
    title="News feed",
    what="Each entry of a saved RSS or Atom feed is an article; its full text is taken, else its summary.",
    keeps=("title", "published", "agency", "place", "byline", "section", "language", "url", "keywords"),
    suffixes=(".rss", ".atom", ".rdf", ".xml"),
    read=_read,
    claims=_claims,
)
