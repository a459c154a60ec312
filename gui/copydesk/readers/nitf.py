"""NITF, the News Industry Text Format (IPTC, versions 3.0 to 3.6), also as newspapers' corpora have it.

The story is ``body.content``; where a block of it has the class ``full_text`` that is all of it, and the
others repeat parts.
"""

from collections.abc import Iterator

from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.html_text import text_of_tree
from copydesk.readers.languages import language_code
from copydesk.readers.news_xml import first, first_line, lines, moment, place, writers
from copydesk.readers.plain import no_text
from copydesk.readers.stated import article_with
from copydesk.readers.xml_parsing import Element, parsed, root_name

# Pictures and films with their captions, and what only the sender needs.
_LEFT_OUT = frozenset({"media", "body.head", "body.end", "docdata", "nitf-table-metadata"})


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    root = parsed(document.content(), document.name)
    found = article_of_nitf(root)
    if found is None:
        raise no_text(document.name)
    yield found


def article_of_nitf(root: Element) -> ReadArticle | None:
    """The article in an element ``nitf``; None where it has no text."""
    text = text_of_nitf(root)
    if not text:
        return None
    head = first(root, "body.head")
    publication = first(root, "pubdata")
    sections = [value for one in root.iter("{*}pubdata") if (value := one.get("position.section"))]
    stated = {
        "title": first_line(head, "hl1", "hedline") or first_line(root, "title"),
        "published": _published(root, publication),
        "agency": first_line(head, "distributor") or _attribute(publication, "name") or _holder(root),
        "place": first_line(first(head, "dateline"), "location") or place(first_line(head, "dateline")),
        "byline": _byline(head),
        "language": language_code(root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
        "url": _address(publication),
        "section": _meta(root, "online_sections") or next(iter(sections), None),
    }
    keywords = [key for one in root.iter("{*}keyword") if (key := one.get("key"))]
    urgency = _attribute(first(root, "urgency"), "ed-urg")
    found = {
        "keywords": ", ".join(dict.fromkeys(keywords)),
        "urgency": urgency,
        "subtitle": first_line(head, "hl2"),
        "tagline": first_line(first(root, "body.end"), "tagline"),
    }
    return article_with(text, stated, attributes={name: value for name, value in found.items() if value})


def text_of_nitf(root: Element) -> str:
    """The text of the story in an element ``nitf``; empty where there is none."""
    content = first(root, "body.content")
    if content is None:
        return ""
    whole = [block for block in content.iter("{*}block") if block.get("class") == "full_text"]
    return text_of_tree(whole[0] if whole else content, _LEFT_OUT)


def _published(root: Element, publication: Element | None) -> str | None:
    issue, release, story = (first(root, name) for name in ("date.issue", "date.release", "story.date"))
    written = (
        _attribute(issue, "norm"),
        _attribute(publication, "date.publication"),
        _attribute(release, "norm"),
        _attribute(story, "norm"),
    )
    return next((date for one in written if (date := moment(one))), None)


def _byline(head: Element | None) -> str | None:
    """The byline as it was printed: corpora have it in a uniform spelling as well."""
    if head is None:
        return None
    bylines = list(head.iter("{*}byline"))
    printed = [one for one in bylines if one.get("class") == "print_byline"] or bylines
    if not printed:
        return None
    persons = lines(printed[0], "person")
    return ", ".join(persons) or writers(first_line(printed[0], "byline"))


def _holder(root: Element) -> str | None:
    return _attribute(first(root, "doc.copyright"), "holder")


def _address(publication: Element | None) -> str | None:
    written = _attribute(publication, "ex-ref") or ""
    return written if written.startswith(("http://", "https://")) else None


def _meta(root: Element, name: str) -> str | None:
    return next((tag.get("content") for tag in root.iter("{*}meta") if tag.get("name") == name), None)


def _attribute(element: Element | None, name: str) -> str | None:
    return None if element is None else element.get(name)


def _claims(document: Document) -> bool:
    root = root_name(document.head)
    return root is not None and root[1] == "nitf"


FORMAT = DocumentFormat(
    name="nitf",
    title="NITF",
    what="A file in the News Industry Text Format is one article.",
    keeps=(
        *("title", "published", "agency", "place", "byline", "language", "url", "section"),
        *("keywords", "urgency", "subtitle", "tagline"),
    ),
    suffixes=(".nitf", ".xml"),
    read=_read,
    claims=_claims,
)
