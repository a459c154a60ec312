"""What a news page says about itself in JSON-LD, in the words of schema.org (NewsArticle)."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from copydesk.domain.text import canonical
from copydesk.readers.xml_parsing import Element

_ARTICLES = ("NewsArticle", "Article", "BlogPosting", "Report")
_MOST_NODES = 2000

Node = Mapping[str, Any]


class JsonLd:
    """The JSON-LD of a page: all its nodes, and the one that is about the article."""

    def __init__(self, nodes: list[Node]) -> None:
        self._by_id: dict[str, Node] = {}
        for node in nodes:
            if len(node) > 1 and isinstance(node.get("@id"), str):
                self._by_id.setdefault(node["@id"], node)
        self._article = _article(nodes)

    @classmethod
    def of_page(cls, root: Element) -> "JsonLd":
        """Read it off the scripts of a page; scripts that are no JSON are passed over."""
        nodes: list[Node] = []
        for script in root.iter("script"):
            if (script.get("type") or "").strip().lower() == "application/ld+json" and script.text:
                nodes.extend(_nodes(_loaded(script.text)))
        return cls(nodes[:_MOST_NODES])

    def text(self, *names: str) -> str | None:
        """The first property of the article among ``names`` that is text, or the first of several texts."""
        return next((text for name in names for text in self.texts(name)), None)

    def texts(self, name: str) -> list[str]:
        """All texts of a property of the article: itself, or the names of the things that it holds."""
        return [text for one in _listed(self._article.get(name)) if (text := self._name(one))]

    def names(self, name: str, kind: str) -> list[str]:
        """The names in a property of the article that are of things of a kind, such as ``Person``.

        A name without a kind is a person's.
        """
        found: list[str] = []
        for one in _listed(self._article.get(name)):
            node = self._resolved(one)
            kinds = _kinds(node) if node else []
            if (any(known.endswith(kind) for known in kinds) or (not kinds and kind == "Person")) and (
                text := self._name(one)
            ):
                found.append(text)
        return found

    def body(self) -> str:
        """The article's text, which may have markup in it; empty where there is none."""
        body = self._article.get("articleBody")
        return body if isinstance(body, str) else ""

    def url(self) -> str | None:
        """The address of the article."""
        page = self._article.get("mainEntityOfPage")
        within = cast(Node, page).get("@id") if isinstance(page, Mapping) else page
        places: list[object] = [self._article.get("url"), within]
        return next((place for place in places if isinstance(place, str) and place.startswith("http")), None)

    def _resolved(self, value: object) -> Node | None:
        if not isinstance(value, Mapping):
            return None
        node = cast(Node, value)
        name = node.get("@id")
        return self._by_id.get(name, node) if len(node) <= 2 and isinstance(name, str) else node

    def _name(self, value: object) -> str:
        node = self._resolved(value)
        name: object = node.get("name") if node is not None else value
        first = next(iter(_listed(name)), "")
        return " ".join(canonical(first).split()) if isinstance(first, str) else ""


def _loaded(script: str) -> object:
    """The value of a script; None where it is broken, or nested deeper than Python goes."""
    begin = min((place for place in (script.find("{"), script.find("[")) if place >= 0), default=0)
    try:
        # Some wrap it in a comment; and pages have line ends within strings.
        return json.JSONDecoder(strict=False).raw_decode(script, begin)[0]
    except (ValueError, RecursionError):
        return None


def _nodes(value: object) -> Iterator[Node]:
    """All objects in a value, from the outside in."""
    waiting = [value]
    for _step in range(_MOST_NODES):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, Mapping):
            yield cast(Node, one)
            waiting.extend(cast(Node, one).values())
        elif isinstance(one, list):
            waiting.extend(cast("list[object]", one))


def _article(nodes: list[Node]) -> Node:
    """The first news article, else the first of another kind that has text to read."""
    for ending in _ARTICLES:
        for node in nodes:
            if any(kind.endswith(ending) for kind in _kinds(node)):
                return node
    return {}


def _kinds(node: Node) -> list[str]:
    return [kind for kind in _listed(node.get("@type")) if isinstance(kind, str)]


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]
