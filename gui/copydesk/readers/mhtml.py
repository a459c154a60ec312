"""Web pages that a browser saved as one file (MHTML, RFC 2557): a message whose root part is the page."""

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from copydesk.readers.dates import read_date
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.mime import characters, header, kind, message_of, parts
from copydesk.readers.plain import no_text
from copydesk.readers.web_page import FORMAT as PAGE
from copydesk.readers.web_page import article_of_page

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    message = message_of(document)
    root = _root(message)
    if root is None:
        raise no_text(document.name)
    yield _completed(article_of_page(characters(root, document.name), document.name), message, root)


def _completed(read: ReadArticle, message: Message, root: Message) -> ReadArticle:
    """The article with what the page does not say: its address, and when it was saved."""
    draft, guessed = read.draft, read.guessed
    places = (header(message, "Snapshot-Content-Location"), header(root, "Content-Location"))
    address = next((place for place in places if place.startswith(("http://", "https://"))), None)
    title = header(message, "Subject")
    if title and "title" in guessed:
        draft, guessed = replace(draft, title=title), guessed - {"title"}
    saved = read_date(header(message, "Date"))
    attributes = {**draft.attributes, **({"saved": saved.iso} if saved else {})}
    return replace(
        read, draft=replace(draft, url=draft.url or address, attributes=attributes), guessed=guessed
    )


def _root(message: Message) -> Message | None:
    """The part that ``start`` names, else the first that is a page."""
    start = str(message.get_param("start") or "")
    pages = [part for part in message.walk() if kind(part) in _PAGES]
    named = [part for part in parts(message) if start and header(part, "Content-ID") == start]
    return next((part for part in (*named, *pages) if kind(part) in _PAGES), None)


FORMAT = DocumentFormat(
    name="mhtml",
    title="Web page in one file",
    what="A web page that a browser saved with its pictures as one file is one article.",
    keeps=(*PAGE.keeps, "saved"),
    suffixes=(".mht", ".mhtml"),
    read=_read,
)
