"""Markdown files: one article each, with what the front matter says about it.

The text is the file's without the front matter, markup and all: what is coded is what the file shows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import Sentence
from copydesk.readers.dates import read_date
from copydesk.readers.decoding import decoding
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.front_matter import FrontMatter, Value, front_matter
from copydesk.readers.languages import language_code
from copydesk.readers.plain import no_text, shown_title
from copydesk.readers.wire import story_of

_FIELDS = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("date", "published", "pubdate", "publishdate", "publisheddate", "created"), "published"),
    **dict.fromkeys(("author", "authors", "byline"), "byline"),
    **dict.fromkeys(("agency", "source", "publisher", "publication", "site"), "agency"),
    **dict.fromkeys(("place", "location", "dateline"), "place"),
    **dict.fromkeys(("section", "category"), "section"),
    **dict.fromkeys(("url", "link", "permalink", "canonicalurl", "sourceurl"), "url"),
    **dict.fromkeys(("lang", "language"), "language"),
}
_HEAD = 8000
_HEADING = re.compile(r"^ {0,3}#[ \t]+(?P<title>\S[^\n]{0,400}?)(?:[ \t]+#+)?[ \t]{0,9}$", re.MULTILINE)
_UNDERLINED = re.compile(r"\A\s*(?P<title>\S[^\n]*)\n {0,3}=+[ \t]*$", re.MULTILINE)
_MARKS_BEFORE = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[*_]{1,3}(?=\S))", re.MULTILINE)
_MARKS_AFTER = re.compile(r"(?<=\S)[*_]{1,3}[ \t]*$", re.MULTILINE)


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    found = decoding(document.content(), document.name)
    whole = canonical(found.text)
    matter = front_matter(whole)
    text = whole[matter.end :].lstrip("\n\ufeff") if matter.end else whole
    if not text.strip():
        raise no_text(document.name)
    said = _said(matter)
    article = _article(text, said)
    remarks = _remarks(document.name, matter, said)
    yield replace(article, remarks=(*found.remarks, *remarks))


@dataclass(slots=True)
class _Said:
    """What the front matter says: the draft's fields, other attributes, and keys that made no sense."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    attributes: dict[str, object] = field(default_factory=dict[str, object])
    uncertain: set[str] = field(default_factory=set[str])
    senseless: list[str] = field(default_factory=list[str])


def _said(matter: FrontMatter) -> _Said:
    said = _Said()
    for key, value in matter.values.items():
        name = _FIELDS.get(re.sub(r"[\s_.-]", "", key.casefold()))
        if name is None or name in said.fields:
            said.attributes[key] = ", ".join(value) if isinstance(value, list) else value
        else:
            _say(said, key, name, value)
    return said


def _say(said: _Said, key: str, name: str, value: Value) -> None:
    written = " ".join((", ".join(value) if isinstance(value, list) else str(value)).split())
    if name == "published":
        found = read_date(written)
        written = found.iso if found else ""
        said.uncertain |= {name} if found and not found.certain else set()
    elif name == "language":
        written = language_code(written) or ""
    if written:
        said.fields[name] = written
    else:
        said.senseless.append(key)


def _article(text: str, said: _Said) -> ReadArticle:
    """The article of the text, in which what is said goes before what the text looks like."""
    head = text[:_HEAD]
    unmarked = _MARKS_AFTER.sub("", _MARKS_BEFORE.sub("", head)) + "\n" + text[_HEAD:]
    story = story_of(unmarked if unmarked.strip() else text)
    heading = _UNDERLINED.search(head) or _HEADING.search(head)
    stated = dict(said.fields)
    if heading:
        stated.setdefault("title", heading["title"])
    draft = ArticleDraft(
        title=shown_title(stated.get("title", story.title)),
        text=text,
        published=stated.get("published", story.published),
        agency=stated.get("agency", story.agency),
        place=stated.get("place", story.place),
        byline=stated.get("byline", story.byline),
        section=stated.get("section", story.section),
        language=stated.get("language", story.language),
        url=stated.get("url", story.url),
        attributes=said.attributes,
    )
    return ReadArticle(draft, (story.guessed - stated.keys()) | said.uncertain)


def _remarks(name: str, matter: FrontMatter, said: _Said) -> Iterator[Sentence]:
    if matter.unread:
        yield Sentence(
            "The front matter of {name} was read without its lines {lines}. Write a key and a value in each.",
            name=name,
            lines=", ".join(map(str, matter.unread)),
        )
    if said.senseless:
        yield Sentence(
            "In the front matter of {name} the values of {keys} were not understood and left out.",
            name=name,
            keys=", ".join(said.senseless),
        )


FORMAT = DocumentFormat(
    name="markdown",
    title="Markdown",
    what="A Markdown file is one article, markup and all; its front matter is read as metadata.",
    keeps=(
        *("title", "published", "agency", "place", "byline", "section", "language", "url"),
        "attributes",
    ),
    suffixes=(".md", ".markdown"),
    read=_read,
)
