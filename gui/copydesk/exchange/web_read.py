"""W3C Web Annotations found in JSON-LD: our own as they were, others' as marks, an article a source.

Positions count code points in the standard (https://www.w3.org/TR/annotation-model/ 4.2.5), and UTF-16 units
in what browsers write. Files seldom have the texts: articles are then found by uid, hash or address, or by
the words that are quoted.
"""

import json
import tempfile
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from copydesk.domain.dataset import Loss, LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, FoundMark, Link, Place, Source, Unit
from copydesk.errors import UserError
from copydesk.exchange.text_lines import beginning, shown
from copydesk.exchange.web_codebook import Codebook, Collector, described
from copydesk.exchange.web_marks import about, connection, is_annotation, key_of, marks
from copydesk.exchange.web_nodes import expanded, identity, nodes, text, types
from copydesk.exchange.web_ours import OurItems
from copydesk.exchange.web_stream import Node, resources
from copydesk.exchange.web_targets import Target, placed

_OURS = "urn:copydesk:"
_NOTHING = Target("", lost="no target")
_NAMES = ("dcterms:title", "dc:title", "title", "label", "name")


def find_annotations(source: Source) -> FoundDataset:
    """What is annotated in a file; it is walked anew at each pass.

    :raises UserError: the file cannot be read, is not JSON, or has no annotations.
    """
    path = source.path
    ours = any(_OURS in line[:2_000] for line in beginning(path, 4_096))
    ours = ours or any(_OURS in line for line in beginning(path)[:50])
    collector, seen = Collector(), False
    for node in resources(path, pages=not ours):
        seen = seen or ours or any(map(is_annotation, expanded(node)))
        if ours:
            collector.add(node)
        elif seen:
            break
    if not seen:
        raise UserError(
            "There are no Web Annotations in {name}. Choose another file or another format.",
            name=shown(path.name),
        )
    book = collector.whole()
    return FoundDataset(
        title=book.title or shown(path.stem),
        articles=lambda: _our_articles(path, book) if ours else _other_articles(path),
        actors=tuple(book.actors.values()),
        topics=tuple(book.topics.values()),
        definitions=tuple(book.definitions),
        total=len(book.articles),
    )


def _our_articles(path: Path, book: Codebook) -> Iterator[FoundArticle]:
    """Each article stands before the page of its annotations."""
    article: Node | None = None
    for node in resources(path):
        kinds = types(node)
        if "Text" in kinds:
            if article is not None:
                yield _our_article(article, [], book)
            article = node
        elif "AnnotationPage" in kinds and article is not None:
            yield _our_article(article, list(nodes(node.get("items"))), book)
            article = None
    if article is not None:
        yield _our_article(article, [], book)


def _our_article(node: Node, page: list[Node], book: Codebook) -> FoundArticle:
    losses = LossCount()
    iri = identity(node)
    ours = OurItems(book, iri, page, losses)
    annotations = tuple(ours.annotations())
    found: list[FoundMark] = []
    for number, one in enumerate(ours.others, 1):
        key = key_of(one) or f"annotation {number}"
        targets = [target for target in placed(about(one), losses, key) if target.source == iri]
        if targets:
            found.extend(marks(one, _stretches(targets), key, ()))
    told = described(node, book)
    return FoundArticle(
        key=told["uid"] or iri, annotations=(*annotations, *found), losses=losses.losses(), **told
    )


@dataclass(slots=True)
class _Sorted:
    """Annotations of others by source, on disk: files have them in any order."""

    stream: BinaryIO
    places: "dict[str, array[int]]" = field(default_factory=lambda: {})
    texts: dict[str, int] = field(default_factory=dict[str, int])
    links: dict[str, list[Link]] = field(default_factory=dict[str, list[Link]])
    losses: LossCount = field(default_factory=LossCount)
    number: int = 0

    def add(self, node: Node) -> None:
        """Put an annotation, or a text, where it is found by its source."""
        if not is_annotation(node):
            if "value" in node and identity(node) and "target" not in node:
                at = self._written(node)
                self.texts.update({identity(node): at} if at >= 0 else {})
            return
        self.number += 1
        found = about(node) or [_NOTHING]
        link = connection(node, found)
        if link is not None:
            self.links.setdefault(link[0], []).append(link[1])
            return
        at = self._written({**node, "": key_of(node) or f"annotation {self.number}"})
        if at < 0:
            self.losses.add("annotations that are nested too deeply", key_of(node))
            return
        for source in dict.fromkeys(one.source for one in found):
            self.places.setdefault(source, array("Q")).append(at)

    def _written(self, node: Node) -> int:
        try:
            line = json.dumps(node).encode() + b"\n"
        except RecursionError:
            return -1
        at = self.stream.seek(0, 2)
        self.stream.write(line)
        return at

    def unused(self) -> tuple[Loss, ...]:
        """What went into no article."""
        for key, links in self.links.items():
            self.losses.add("links from annotations that are not in the file", key, len(links))
        return self.losses.losses()

    def read(self, at: int) -> Node:
        """What stands there."""
        self.stream.seek(at)
        return json.loads(self.stream.readline())


def _other_articles(path: Path) -> Iterator[FoundArticle]:
    with tempfile.TemporaryFile() as stream:
        found = _Sorted(stream)
        for node in resources(path):
            for one in expanded(node):
                found.add(one)
        last = len(found.places)
        for number, (source, places) in enumerate(found.places.items(), 1):
            yield _other_article(source, places, found, path, is_last=number == last)


def _other_article(
    source: str, places: "array[int]", found: _Sorted, path: Path, *, is_last: bool
) -> FoundArticle:
    annotations: list[FoundMark] = []
    losses, title = LossCount(), ""
    for at in places:
        node = found.read(at)
        title = title or _title(node)
        if node.get("references"):
            losses.add("replies to annotations", text(node.get("text")))
            continue
        key = text(node.get(""))
        about_this = [one for one in about(node) or [_NOTHING] if one.source == source]
        targets = list(placed(about_this, losses, key))
        if targets:
            annotations.extend(marks(node, _stretches(targets), key, tuple(found.links.pop(key, ()))))
    content = found.read(found.texts[source]) if source in found.texts else {}
    named = next((text(content.get(name)) for name in _NAMES if text(content.get(name))), "")
    return FoundArticle(
        key=source or shown(path.stem),
        title=named or title or source or shown(path.stem),
        text=text(content.get("value")),
        language=text(content.get("language")) or None,
        url=source if source.startswith(("http://", "https://")) else None,
        source=shown(path.name),
        units=(Unit.UTF16,),
        annotations=tuple(annotations),
        losses=(*losses.losses(), *(found.unused() if is_last else ())),
    )


def _stretches(targets: list[Target]) -> tuple[Place, ...]:
    """The places; none for the whole source."""
    return tuple(one.place for one in targets if one.place)


def _title(node: Node) -> str:
    """What hypothes.is calls the page."""
    for document in nodes(node.get("document")):
        return text(document.get("title"))
    return ""
