"""Saved web pages: the article without what surrounds it, and what the page says about it."""

import re
from collections.abc import Iterator
from html import unescape

from copydesk.domain.text import canonical
from copydesk.errors import Sentence
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.html_parsing import Markup, markup_of, page_bytes, tree_of
from copydesk.readers.html_text import nested_too_deep, text_of_html, text_of_tree
from copydesk.readers.page_metadata import PageFacts, facts_of
from copydesk.readers.page_notices import doubts, without_notices
from copydesk.readers.page_text import article_text
from copydesk.readers.plain import article_of, no_text
from copydesk.readers.stated import article_with
from copydesk.readers.wire.agencies import known_agency

_NEXT_TO_NOTHING = 200
_TAG = re.compile(r"<[a-zA-Z/]")
_STATED = ("title", "published", "agency", "byline", "section", "language", "url")


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    yield article_of_page(markup_of(page_bytes(document), document.name), document.name)


def article_of_page(markup: Markup, name: str) -> ReadArticle:
    """The article that a page is. ReadError, naming ``name``, where it has no text or is too large."""
    tree = tree_of(markup.text, name)
    if tree is None:
        raise no_text(name)
    facts = facts_of(tree.root, markup.text)
    title = facts.title or ""
    text = without_notices(article_text(tree.root, title), title)
    remarks = markup.remarks
    if scripted := _scripted(facts, text, name):
        text = scripted
    elif not text:
        text = text_of_tree(tree.root)
        remarks += (_whole(name),)
    if not tree.whole:
        remarks += (_cut(name),)
    if not text:
        raise no_text(name) if tree.whole else nested_too_deep(name)
    return _article(text, facts, (*remarks, *doubts(text, name)))


def _scripted(facts: PageFacts, text: str, name: str) -> str:
    """The article that a script of the page has, where the page itself shows next to nothing of it."""
    if 3 * len(text) >= len(facts.body) and (len(text) >= _NEXT_TO_NOTHING or len(facts.body) <= len(text)):
        return ""
    return text_of_html(facts.body, name) if _TAG.search(facts.body) else canonical(unescape(facts.body))


def _article(text: str, facts: PageFacts, remarks: tuple[Sentence, ...]) -> ReadArticle:
    stated = {name: getattr(facts, name) for name in _STATED}
    attributes = dict(facts.attributes)
    # A page says which paper ran the story; which agency wrote it stands in the text, or as the author.
    told = article_of(text)
    author = known_agency(facts.byline or "")
    wire = author or (None if "agency" in told.guessed else known_agency(told.draft.agency or ""))
    if author:
        stated["byline"] = None
    if wire and wire != facts.agency:
        stated["agency"] = wire
        attributes |= {"site": facts.agency} if facts.agency else {}
    return article_with(text, stated, attributes=attributes, guessed=facts.guessed, remarks=remarks)


def _whole(name: str) -> Sentence:
    return Sentence(
        "No article stands out in {name}, so all text of the page was taken. Look whether menus are in it.",
        name=name,
    )


def _cut(name: str) -> Sentence:
    return Sentence("{name} is nested so deep that its end could not be read.", name=name)


FORMAT = DocumentFormat(
    name="html",
    title="Web page",
    what="A saved web page is one article, without menus, teasers and notices.",
    keeps=(
        *("title", "published", "agency", "place", "byline", "section", "language", "url"),
        *("keywords", "description", "modified", "site"),
    ),
    suffixes=(".html", ".htm", ".xhtml"),
    read=_read,
)
