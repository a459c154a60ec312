"""What a web page says about its article: JSON-LD first, then meta tags, then what can be guessed.

The meta tags are those of Open Graph (ogp.me), Dublin Core, and the ones that publishers add for Parse.ly,
Sailthru and Google Scholar.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import unescape
from importlib import import_module
from typing import Any

from copydesk.readers.dates import read_date
from copydesk.readers.json_ld import JsonLd
from copydesk.readers.languages import language_code
from copydesk.readers.xml_parsing import Element, line_of

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline")
_DATES = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished"),
    *("parsely-pub-date", "sailthru.date", "article.published", "article:published", "published_at"),
    *("cxenseparse:recs:publishtime", "rnews:datepublished", "dcterms.issued", "dc.date.issued"),
    *("citation_publication_date", "pubdate", "publish-date", "publish_date", "publishdate"),
    *("dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date"),
)
_AUTHORS = (
    *("author", "article:author", "og:article:author", "byl", "parsely-author", "sailthru.author"),
    *("dc.creator", "dcterms.creator", "citation_author", "rbauthors"),
)
_SITES = ("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site")
_SECTIONS = ("article:section", "og:article:section", "parsely-section", "section", "articlesection")
_KEYWORDS = ("news_keywords", "keywords", "article:tag", "parsely-tags", "dc.subject", "dcterms.subject")
_DESCRIPTIONS = ("og:description", "description", "dc.description", "twitter:description")
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")

# Saved by a browser, and by the extension SingleFile.
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|[^<>]{0,80}SingleFile\s+url:\s*)(https?://[^\s<>\"]+)"
)
_BY = re.compile(r"^(?:by|von|par|por|автор:?|بقلم)\s+(?=\S)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|www\.|^@|^/", re.IGNORECASE)
_LONGEST_BYLINE = 200
_LONGEST_GUESSING = 2_000_000
_LATEST = "2100-01-01"
_PROLOG = 8192
_MARKS = (" | ", " - ", " – ", " — ", " :: ", " · ")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What was found; ``guessed`` names the fields that the page does not state.

    ``body`` is the article's text where a script has it, with markup or without; empty where none has.
    """

    title: str | None = None
    published: str | None = None
    agency: str | None = None
    byline: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
    body: str = ""
    guessed: frozenset[str] = frozenset()


def facts_of(root: Element, markup: str) -> PageFacts:
    """What the page says about its article; ``root`` was parsed from ``markup``."""
    page = _Page(root, markup)
    stated = {
        "title": page.title(),
        "published": page.published(),
        "agency": page.agency(),
        "byline": page.byline(),
    }
    guesses = {"title": page.guessed_title, "published": page.guessed_date, "byline": page.guessed_byline}
    guessed = {name: guess() for name, guess in guesses.items() if not stated[name]}
    return PageFacts(
        **{**stated, **guessed},
        section=page.section(),
        language=page.language(),
        url=page.url(),
        attributes=page.attributes(),
        body=page.body(),
        guessed=frozenset(name for name, value in guessed.items() if value),
    )


class _Page:
    def __init__(self, root: Element, markup: str) -> None:
        self._root = root
        self._markup = markup
        self._ld = JsonLd.of_page(root)
        self._meta = _meta(root)

    def title(self) -> str | None:
        """As JSON-LD has it, else as it is shared; the name of the site behind it is no part of it."""
        if stated := self._ld.text("headline"):
            return _plain(stated)
        shared = self._first(_TITLES)
        heads = [line_of(head) for head in self._root.iter("h1")]
        if shared is None:
            return heads[0] if len(heads) == 1 and heads[0] else None
        within = [head for head in heads if head and head in shared]
        return within[0] if len(within) == 1 else self._without_site(shared)

    def guessed_title(self) -> str | None:
        """Of several headings the first, else the title of the window."""
        head = next((text for one in self._root.iter("h1") if (text := line_of(one))), None)
        window = self._root.find(".//title")
        return head or (self._without_site(line_of(window)) if window is not None else "") or None

    def published(self) -> str | None:
        """The date in JSON-LD, in a meta tag, or in a ``time`` that is marked as the date of publication."""
        marked = [time.get("datetime") for time in self._root.iter("time") if _is_publication(time)]
        return self._date((self._ld.text("datePublished"), *self._all(_DATES), *marked))

    def guessed_date(self) -> str | None:
        """The date of a ``time`` within the article, else where dates use to be in pages and addresses."""
        times = [
            time.get("datetime") for part in self._root.iter("article", "main") for time in part.iter("time")
        ]
        return self._date(times[:1]) or self._searched_date()

    def agency(self) -> str | None:
        """Where the article is from: the source that is named, else the publisher, else the site."""
        named = self._ld.text("sourceOrganization", "publisher") or self._first(_SITES)
        return named.lstrip("@") or None if named and not named.startswith("http") else None

    def byline(self) -> str | None:
        """The authors, apart by commas."""
        names = self._ld.texts("author") or self._ld.texts("creator") or self._all(_AUTHORS)
        return _byline(names)

    def guessed_byline(self) -> str | None:
        """The author where authors use to be named in pages."""
        marked = [
            line_of(one)
            for one in self._root.iter("a", "span", "p", "div", "address")
            if one.get("rel") == "author" or (one.get("itemprop") or "").lower() == "author"
        ]
        if found := _byline(marked):
            return found
        metadata: Any = import_module("trafilatura.metadata")
        found = metadata.extract_author(self._root) if len(self._markup) <= _LONGEST_GUESSING else None
        return _byline([found.replace("; ", ", ")]) if found else None

    def section(self) -> str | None:
        """The section or sections of the paper."""
        return _joined(self._ld.texts("articleSection")) or self._first(_SECTIONS)

    def language(self) -> str | None:
        """The page's language as an ISO 639-1 code."""
        html = self._root if self._root.tag == "html" else None
        stated = (
            self._ld.text("inLanguage"),
            (html.get("lang") or html.get("xml:lang")) if html is not None else None,
            *self._all(("og:locale", "content-language", "dc.language", "dcterms.language", "language")),
        )
        return next((code for one in stated if one and (code := language_code(one))), None)

    def url(self) -> str | None:
        """The article's address: the canonical one, else the shared one, else where it was saved from."""
        links = [link.get("href") for link in self._root.iter("link") if _is_canonical(link)]
        saved = _SAVED_FROM.search(self._markup[:_PROLOG])
        places = (*links, *self._all(("og:url",)), self._ld.url(), saved[1] if saved else None)
        return next((place for place in places if place and place.startswith(("http://", "https://"))), None)

    def body(self) -> str:
        """The article's text as a script has it."""
        return self._ld.body()

    def attributes(self) -> dict[str, object]:
        """What else researchers ask for: keywords, the summary, and when it was last changed."""
        keywords = _joined(self._ld.texts("keywords")) or _joined(self._all(_KEYWORDS))
        summary = self._ld.text("description") or self._first(_DESCRIPTIONS)
        modified = self._date((self._ld.text("dateModified"), *self._all(_MODIFIED)))
        found = {"keywords": keywords, "description": summary and _plain(summary), "modified": modified}
        return {name: value for name, value in found.items() if value}

    def _first(self, names: Iterable[str]) -> str | None:
        return next(iter(self._all(names)), None)

    def _all(self, names: Iterable[str]) -> list[str]:
        """The values of the first of the meta tags that is there."""
        return next((self._meta[name] for name in names if name in self._meta), list[str]())

    def _date(self, written: Iterable[str | None]) -> str | None:
        languages = [code for code in (self.language(),) if code]
        return next((date.iso for one in written if one and (date := read_date(one, languages))), None)

    def _searched_date(self) -> str | None:
        htmldate: Any = import_module("htmldate")
        return htmldate.find_date(
            self._root, extensive_search=False, original_date=True, url=self.url(), max_date=_LATEST
        )

    def _without_site(self, title: str) -> str:
        site = self._ld.text("publisher") or self._first(_SITES)
        head, mark, tail = max((title.rpartition(mark) for mark in _MARKS), key=lambda parts: len(parts[0]))
        is_site = site and tail.strip().casefold() == site.casefold()
        return head.strip() if mark and is_site else title


def _meta(root: Element) -> dict[str, list[str]]:
    """The meta tags by name in small letters, their values in order."""
    found: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        value = " ".join((tag.get("content") or "").split())
        if name and value:
            found.setdefault(name.strip().lower(), []).append(value)
    return found


def _is_publication(time: Element) -> bool:
    marks = (time.get("itemprop") or "", time.get("property") or "", time.get("class") or "")
    return time.get("pubdate") is not None or any("publish" in mark.lower() for mark in marks)


def _is_canonical(link: Element) -> bool:
    return (link.get("rel") or "").strip().lower() == "canonical"


def _byline(names: Iterable[str]) -> str | None:
    """Names, each once; addresses are none, and neither is a whole sentence."""
    told = [_BY.sub("", _plain(name), count=1) for name in names if not _ADDRESS.match(name)]
    joined = _joined(told)
    return joined if joined and len(joined) <= _LONGEST_BYLINE else None


def _joined(texts: Iterable[str]) -> str | None:
    return ", ".join(dict.fromkeys(text for text in texts if text)) or None


def _plain(text: str) -> str:
    """Text that was escaped once too often."""
    return " ".join(unescape(text).split())
