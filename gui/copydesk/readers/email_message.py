"""E-mails: newsletters and forwarded wire copy (RFC 5322). Messages within a message are articles too.

All of the body is kept, for what a menu is in a newsletter and what a story cannot be told for sure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.utils import getaddresses

from copydesk.domain.text import canonical
from copydesk.errors import Sentence
from copydesk.readers.dates import read_date
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.forwarded import apart, subject_alone
from copydesk.readers.html_text import text_of_html
from copydesk.readers.languages import language_code
from copydesk.readers.mime import characters, file_name, header, kind, message_of, parts
from copydesk.readers.plain import article_of, no_text
from copydesk.readers.stated import article_with

_DEEPEST = 20
# From, Date, Subject, To: in the language of whoever passed it on.
_WRITTEN_HEADERS = re.compile(r"(?:^[^\W\d_][\w /-]{1,15}: ?[^\n]{0,300}\n){3,9}\s{0,9}", re.MULTILINE)
_HEAD = 4000
# A stub in place of a text, such as a link to the newsletter's page, is so much shorter than the page.
_STUB = 3


@dataclass(slots=True)
class _Body:
    """What is in a message: texts in their order, names of files, messages within it."""

    texts: list[str] = field(default_factory=list[str])
    files: list[str] = field(default_factory=list[str])
    messages: list[Message] = field(default_factory=list[Message])
    remarks: list[Sentence] = field(default_factory=list[Sentence])


@dataclass(frozen=True, slots=True)
class _Sent:
    """What a message's headers say, as they are written."""

    subject: str
    date: str
    sender: str | None
    language: str | None = None


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    waiting, read = [message_of(document)], 0
    while waiting:
        message = waiting.pop(0)
        body = _Body()
        _gather(message, body, document.name, 0)
        waiting.extend(body.messages)
        text = "\n\n".join(text for text in body.texts if text.strip()).strip()
        for article in _articles(message, text, body, document.name):
            read += 1
            yield article
    if not read:
        raise no_text(document.name)


def _articles(message: Message, text: str, body: _Body, name: str) -> Iterator[ReadArticle]:
    """The message's own text, if it has any, and the messages that stand in it."""
    own, forwarded = apart(text)
    remarks = (*body.remarks, *_left_out(body, name))
    if own.strip():
        language = language_code(header(message, "Content-Language"))
        sent = _Sent(header(message, "Subject"), header(message, "Date"), _sender(message), language)
        yield _article(own, sent, remarks)
        remarks = ()
    for one in forwarded:
        yield _article(one.text, _Sent(one.subject, one.date, one.sender or None), remarks)
        remarks = ()


def _article(text: str, sent: _Sent, remarks: tuple[Sentence, ...]) -> ReadArticle:
    """The article. What a wire story says of itself goes before what the sender's programme wrote."""
    told = article_of(text)
    passed_on = article_of(text[_story_begins(text) :])
    date = read_date(sent.date)
    stated = {
        **{name: getattr(passed_on.draft, name) for name in ("agency", "place") if _is_told(passed_on, name)},
        "title": subject_alone(sent.subject),
        "published": None if _is_told(told, "published") else date and date.iso,
        "byline": passed_on.draft.byline if _is_told(passed_on, "byline") else sent.sender,
        "language": sent.language,
    }
    unsure = frozenset({"published"} if date and not date.certain else ())
    return article_with(text, stated, guessed=unsure, remarks=remarks)


def _story_begins(text: str) -> int:
    """Where the text of a message begins that was passed on with its headers written above it; else 0."""
    found = _WRITTEN_HEADERS.search(text[:_HEAD])
    return found.end() if found and "@" in found[0] and text[found.end() :].strip() else 0


def _is_told(told: ReadArticle, name: str) -> bool:
    return bool(getattr(told.draft, name)) and name not in told.guessed


def _gather(part: Message, body: _Body, name: str, depth: int) -> None:
    """Put what is in a part into ``body``."""
    media, file = kind(part), file_name(part)
    if media == "message/rfc822":
        body.messages.extend(parts(part))
    elif part.is_multipart() and depth < _DEEPEST:
        inner = list(parts(part))
        if media == "multipart/alternative":
            body.texts.append(_best(inner, body, name, depth))
        else:
            for one in inner[:1] if media == "multipart/related" else inner:
                _gather(one, body, name, depth + 1)
    elif media in ("text/plain", "text/html") and part.get_content_disposition() != "attachment":
        body.texts.append(_text(part, body, name))
    elif file:
        body.files.append(file)


def _best(alternatives: list[Message], body: _Body, name: str, depth: int) -> str:
    """Of the same text in several forms the plain one, unless it is only a stub; the others add files."""
    found: dict[bool, str] = {}
    for one in alternatives:
        inner = _Body(remarks=body.remarks)
        _gather(one, inner, name, depth + 1)
        body.files.extend(inner.files)
        body.messages.extend(inner.messages)
        found.setdefault(kind(one) == "text/plain", "\n\n".join(inner.texts).strip())
    plain, other = found.get(True, ""), found.get(False, "")
    return plain if _STUB * len(plain) >= len(other) else other


def _text(part: Message, body: _Body, name: str) -> str:
    markup = characters(part, name)
    body.remarks.extend(markup.remarks)
    if kind(part) == "text/html":
        return text_of_html(markup.text, name)
    text = canonical(markup.text)
    if str(part.get_param("format") or "").lower() == "flowed":
        return _unflowed(text, joined=str(part.get_param("delsp") or "").lower() == "yes")
    return text.strip("\n")


def _unflowed(text: str, *, joined: bool) -> str:
    """Lines that end in a space go on in the next one (RFC 3676, section 4)."""
    lines: list[str] = []
    goes_on = False
    for written in text.split("\n"):
        line = written.removeprefix(" ")
        if goes_on:
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != "-- "
        if goes_on and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip(" ") for line in lines).strip("\n")


def _sender(message: Message) -> str | None:
    """The sender's name; an address alone is none."""
    name = next((name for name, _address in getaddresses([header(message, "From")]) if name), "")
    return None if "@" in name else name or None


def _left_out(body: _Body, name: str) -> tuple[Sentence, ...]:
    if not body.files:
        return ()
    files = ", ".join(dict.fromkeys(body.files))
    remark = Sentence(
        "What is attached to {name} was not read: {files}. Save it beside the message to import it.",
        name=name,
        files=files,
    )
    return (remark,)


FORMAT = DocumentFormat(
    name="email",
    title="E-mail",
    what="A saved e-mail is an article, and so is each message that is forwarded within it.",
    keeps=("title", "published", "agency", "place", "byline", "language"),
    suffixes=(".eml",),
    read=_read,
)
