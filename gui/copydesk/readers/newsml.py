"""NewsML-G2 (IPTC): a news item, or a message with many of them; each item that has a text is an article.

After the specification of NewsML-G2 2.34: item metadata, content metadata, content set. The text is XHTML
or NITF within the XML, or plain.
"""

from collections.abc import Iterator

from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, ReadArticle, Reading, ReadOptions
from copydesk.readers.html_text import text_of_html, text_of_tree
from copydesk.readers.languages import language_code
from copydesk.readers.news_xml import first, first_line, lines, moment, place, writers
from copydesk.readers.nitf import text_of_nitf
from copydesk.readers.stated import article_with
from copydesk.readers.wire.agencies import known_agency
from copydesk.readers.xml_parsing import Element, elements, local_name, root_name, text_of

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"

_ROOTS = frozenset({"newsItem", "newsMessage"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WITHDRAWN = frozenset({"canceled", "withheld"})
# Subjects that are persons, places and the like come with these types; sections are abstract.
_NO_SECTIONS = ("person", "organisation", "geoArea", "poi", "object", "event")


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    name, number = document.name, 0
    with document.open() as file:
        items = elements(file, name, f"{{{NAMESPACE}}}newsItem")
        while True:
            try:
                item = next(items, None)
            except ReadError as error:
                if not number:
                    raise
                yield error
                return
            if item is None:
                break
            number += 1
            yield _reading(item, name, number)
    if not number:
        raise ReadError(
            "{name} is NewsML-G2 without a news item. Check that it is the right file.", name=name
        )


def _reading(item: Element, name: str, number: int) -> Reading:
    content = first(item, "contentMeta")
    about = first(item, "itemMeta")
    title = first_line(content, "headline") or first_line(about, "title") or first_line(item, "hl1")
    try:
        text = _text(item, name)
    except ReadError as error:
        return error
    if text:
        return _article(item, text, title, name)
    return ReadError(
        "Item {number} of {name} has no text: “{title}” ({kind}).",
        number=number,
        name=name,
        title=title or item.get("guid") or "-",
        kind=_code(first(about, "itemClass")) or "-",
    )


def _article(item: Element, text: str, title: str, name: str) -> ReadArticle:
    content = first(item, "contentMeta")
    about = first(item, "itemMeta")
    stated = {
        "title": title,
        "published": _published(content, about),
        "agency": _agency(content, about),
        "place": _place(content),
        "byline": writers(first_line(content, "by")) or _creators(content),
        "language": _stated_language(item, content),
        "section": next(iter(_subjects(content, sections=True)), None),
        "url": _address(about),
    }
    withdrawn = _code(first(about, "pubStatus")) in _WITHDRAWN
    remarks = (Sentence("“{title}” in {name} was withdrawn by its agency.", title=title, name=name),)
    return article_with(text, stated, attributes=_attributes(content), remarks=remarks if withdrawn else ())


def _text(item: Element, name: str) -> str:
    """The longest of the renditions that are within the XML."""
    found = [""]
    for inline in item.iter(f"{{{NAMESPACE}}}inlineXML"):
        nitf, body = first(inline, "nitf"), first(inline, "body")
        found.append(
            text_of_nitf(nitf) if nitf is not None else text_of_tree(inline if body is None else body)
        )
    for inline in item.iter(f"{{{NAMESPACE}}}inlineData"):
        written = text_of(inline)
        is_plain = (inline.get("contenttype") or "").startswith("text/plain")
        found.append(canonical(written).strip() if is_plain else text_of_html(written, name))
    return max(found, key=len)


def _published(content: Element | None, about: Element | None) -> str | None:
    """When the text was made, to the minute where that is known."""
    written = (
        first_line(content, "contentCreated"),
        first_line(about, "versionCreated"),
        first_line(about, "firstCreated"),
    )
    dates = [date for one in written if (date := moment(one))]
    return next((date for date in dates if "T" in date), next(iter(dates), None))


def _agency(content: Element | None, about: Element | None) -> str | None:
    """Who is credited, else who provides the item; codes such as ``nprov:AFP`` end in a name."""
    provider, source = first(about, "provider"), first(content, "infoSource")
    named = first_line(content, "creditline") or first_line(provider, "name") or first_line(source, "name")
    code = _code(provider)
    return named or known_agency(code) or code or None


def _place(content: Element | None) -> str | None:
    located = first(content, "located")
    if located is not None:
        for child in located:  # not those of the country around it
            if local_name(child) == "name" and (name := first_line(child, "name")):
                return name
    return place(first_line(content, "dateline"))


def _creators(content: Element | None) -> str | None:
    if content is None:
        return None
    persons = [one for one in content.iter("{*}creator") if "organisation" not in (one.get("type") or "")]
    return ", ".join(name for one in persons if (name := first_line(one, "name"))) or None


def _subjects(content: Element | None, *, sections: bool) -> list[str]:
    """The names of the subjects, each once: all, or only those that could be a section."""
    found: list[str] = []
    for subject in () if content is None else content.iter("{*}subject"):
        kind = subject.get("type") or ""
        if not (sections and kind.endswith(_NO_SECTIONS)) and (name := first_line(subject, "name")):
            found.append(name)
    return list(dict.fromkeys(found))


def _stated_language(item: Element, content: Element | None) -> str | None:
    language = first(content, "language")
    tag = None if language is None else language.get("tag")
    inline = first(item, "inlineXML", "inlineData")
    written = (tag, None if inline is None else inline.get(_LANGUAGE), item.get(_LANGUAGE))
    return next((code for one in written if one and (code := language_code(one))), None)


def _address(about: Element | None) -> str | None:
    links = () if about is None else about.iter("{*}link", "{*}altId")
    places = [text for link in links for text in (link.get("href") or "", text_of(link).strip())]
    return next((one for one in places if one.startswith(("http://", "https://"))), None)


def _attributes(content: Element | None) -> dict[str, object]:
    keywords = [*_subjects(content, sections=False), *lines(content, "keyword")]
    found = {
        "keywords": ", ".join(dict.fromkeys(keywords)),
        "genre": first_line(first(content, "genre"), "name"),
        "slugline": first_line(content, "slugline"),
        "urgency": first_line(content, "urgency"),
    }
    return {name: value for name, value in found.items() if value}


def _code(element: Element | None) -> str:
    """What a code says behind its colon, or the literal instead of it."""
    written = (
        "" if element is None else element.get("qcode") or element.get("literal") or element.get("uri") or ""
    )
    return written.rpartition(":")[2]


def _claims(document: Document) -> bool:
    root = root_name(document.head)
    return root is not None and root[0] == NAMESPACE and root[1] in _ROOTS


FORMAT = DocumentFormat(
    name="newsml-g2",
    title="NewsML-G2",
    what="Each item with a text of a file in NewsML-G2, or of a message with many of them, is an article.",
    keeps=(
        *("title", "published", "agency", "place", "byline", "language", "section", "url"),
        *("keywords", "genre", "slugline", "urgency"),
    ),
    suffixes=(".newsml", ".xml"),
    read=_read,
    claims=_claims,
)
