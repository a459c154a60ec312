"""Messages of MIME (RFC 2045 to 2049), as e-mails and saved pages are: parts, headers, characters."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.html_parsing import Markup, decoded_as, markup_of
from copydesk.readers.refusals import damaged

MOST_BYTES = 64 * 2**20
"""Bytes of a message that is read at once, its attachments among them."""

_HEADER = re.compile(rb"\s{0,100}(?:[\w-]{1,60}:|From )", re.ASCII)


def message_of(document: Document) -> Message:
    """The message that a document is. ReadError where it is too large or nested too deep."""
    if document.size > MOST_BYTES:
        raise ReadError(
            "{name} is too large to be one message ({size} MB). Save it without its attachments.",
            name=document.name,
            size=document.size // 10**6,
        )
    if not _HEADER.match(document.head):
        raise damaged(document.name)
    try:
        return message_from_bytes(document.content())
    except (RecursionError, ValueError, LookupError, AttributeError) as error:
        raise damaged(document.name) from error


def parts(message: Message) -> Iterator[Message]:
    """The parts within a message of several, or nothing."""
    try:
        inner: object = message.get_payload()
    except (LookupError, ValueError):  # a charset that is no name
        return
    if message.is_multipart() and isinstance(inner, list):
        for part in inner:  # pyright: ignore[reportUnknownVariableType] - as the standard library types it
            if isinstance(part, Message):
                yield part


def header(message: Message, name: str) -> str:
    """A header on one line, its encoded words decoded (RFC 2047); empty where there is none.

    Characters beyond ASCII that are not encoded are read as UTF-8, else in the message's own charset.
    """
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    if not raw.isascii():
        written = raw.encode("ascii", "surrogateescape")
        raw = decoded_as(written, "utf-8") or decoded_as(written, charset(message)) or raw
    return _words(raw)


def charset(message: Message) -> str:
    """The charset that a part declares, in small letters; empty where it declares none."""
    return message.get_content_charset() or ""


def content(part: Message) -> bytes:
    """The bytes of a part, decoded from its transfer encoding; empty where it is made of parts."""
    try:
        raw = part.get_payload(decode=True)
    except (LookupError, ValueError):  # a charset that is no name
        return b""
    return raw if isinstance(raw, bytes) else b""


def characters(part: Message, name: str) -> Markup:
    """The characters of a part that is text. ReadError where its encoding is unclear."""
    return markup_of(content(part), name, charset(part))


def kind(part: Message) -> str:
    """The media type in small letters, such as ``text/html``."""
    return part.get_content_type()


def file_name(part: Message) -> str:
    """The name of a part that is attached as a file; empty where it is not."""
    try:
        written = part.get_filename()
    except (LookupError, ValueError):
        written = None
    return _words(written or "")


def _words(written: str) -> str:
    """A header's value on one line, its encoded words decoded where they can be."""
    try:
        decoded = str(make_header(decode_header(written)))
    except (LookupError, ValueError, MessageError):
        decoded = written
    return " ".join(canonical(decoded).split())
