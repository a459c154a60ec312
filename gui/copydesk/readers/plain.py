"""Plain text files: one article each, in the form news wires give them or in any other."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.dates import read_date
from copydesk.readers.decoding import decoding
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.forwarded import Forwarded, headed, subject_alone
from copydesk.readers.wire import story_of

LONGEST_TITLE = 200
"""Characters of a title; a longer first line is cut and ends in an ellipsis."""


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    found = decoding(document.content(), document.name)
    text = canonical(found.text)
    if not text.strip():
        raise no_text(document.name)
    sent = headed(text)
    article = article_of(text) if sent is None else _as_message(article_of(text), sent)
    yield replace(article, remarks=found.remarks)


def _as_message(told: ReadArticle, sent: Forwarded) -> ReadArticle:
    """The article of an e-mail that was saved as text: it says no less of itself than one that was not."""
    stated: dict[str, str] = {}
    if title := shown_title(subject_alone(sent.subject)):
        stated["title"] = title
    date = read_date(sent.date) if sent.date else None
    if date is not None and (told.draft.published is None or "published" in told.guessed):
        stated["published"] = date.iso
    if sent.sender and (told.draft.byline is None or "byline" in told.guessed):
        stated["byline"] = sent.sender
    unsure = {"published"} if date is not None and not date.certain else set[str]()
    guessed = (told.guessed - stated.keys()) | (unsure & stated.keys())
    return replace(told, draft=replace(told.draft, **stated), guessed=guessed)


def no_text(name: str) -> ReadError:
    """Why a document with nothing in it is no article."""
    return ReadError("{name} has no text in it. Check that it is the right file.", name=name)


def article_of(text: str) -> ReadArticle:
    """The article that a canonical text is: whole, with what its first and last lines say about it.

    The text has something other than white space in it.
    """
    story = story_of(text)
    draft = ArticleDraft(
        title=shown_title(story.title),
        text=text,
        published=story.published,
        agency=story.agency,
        place=story.place,
        byline=story.byline,
        section=story.section,
        language=story.language,
        url=story.url,
    )
    return ReadArticle(draft, story.guessed)


def shown_title(line: str) -> str:
    """A title of the line, not longer than LONGEST_TITLE."""
    line = line.strip()
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


FORMAT = DocumentFormat(
    name="text",
    title="Plain text",
    what="A text file is one article; what agencies and newspapers write above and below it is read off it.",
    keeps=("title", "published", "agency", "place", "byline", "section", "language", "url"),
    suffixes=(".txt", ".text"),
    read=_read,
)
