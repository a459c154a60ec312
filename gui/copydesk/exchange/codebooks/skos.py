"""Codebooks read from SKOS by rdflib: concepts as topics, or as actors if they are of our scheme of those.

Nothing is fetched: files that name a context elsewhere or import others are refused or read without those.
English labels are taken before those without a language, and these before any other.
"""

import json
import logging
from collections.abc import Iterator
from importlib import import_module
from typing import Any, cast
from urllib.parse import unquote
from xml.sax import SAXException

from copydesk.domain.actor import Actor
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic, TopicExample
from copydesk.errors import UserError
from copydesk.exchange.cas_xml import parsed
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.skos_words import ACTORS, DCT, OUTSIDE, OWL, RDF, SKOS, TOPICS
from copydesk.exchange.codebooks.skos_write import json_ld, rdf_xml, turtle

_MOST = 2_000_000
"""Statements of a codebook."""
_PLUGINS = {"turtle": "notation3", "json-ld": "jsonld", "xml": "rdfxml"}
_DEEPEST = 60
_BROKEN = (
    SyntaxError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    NameError,
    RecursionError,
    SAXException,
)
"""What rdflib's readers raise for files that are damaged or beyond them."""


def read_turtle(data: bytes, name: str) -> CodebookFile:
    """The codebook in a file of Turtle."""
    return _read(data, "turtle", name)


def read_json_ld(data: bytes, name: str) -> CodebookFile:
    """The codebook in a file of JSON-LD.

    :raises UserError: it names a context that would have to be fetched.
    """
    try:
        value: object = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _broken(name, "it is not JSON in UTF-8, or not whole") from error
    if _fetches(value):
        raise UserError(
            "{name} names a context on the network, and Copydesk fetches nothing. Convert it to Turtle.",
            name=name,
        )
    return _read(data, "json-ld", name)


def read_rdf_xml(data: bytes, name: str) -> CodebookFile:
    """The codebook in a file of RDF/XML; one that defines a document type is refused."""
    parsed(data, name)
    return _read(data, "xml", name)


def _fetches(value: object, depth: int = 0) -> bool:
    """Whether JSON-LD refers to a context elsewhere, or is nested so deep that nobody can tell."""
    if depth > _DEEPEST:
        return True
    if isinstance(value, list):
        return any(_fetches(one, depth + 1) for one in cast("list[object]", value))
    if not isinstance(value, dict):
        return False
    members = cast("dict[str, object]", value)
    context = members.get("@context")
    contexts = cast("list[object]", context) if isinstance(context, list) else [context]
    if "@import" in members or any(isinstance(one, str) for one in contexts):
        return True
    return any(_fetches(one, depth + 1) for one in members.values())


def _read(data: bytes, form: str, name: str) -> CodebookFile:
    rdflib: Any = import_module("rdflib")
    # Named here, and not only by rdflib's own table, so that a packaged program has them.
    for module in ("rdflib.plugins.stores.memory", f"rdflib.plugins.parsers.{_PLUGINS[form]}"):
        import_module(module)
    logging.getLogger("rdflib").setLevel(logging.CRITICAL)  # it prints addresses that it finds odd
    graph = rdflib.Graph(bind_namespaces="none")
    try:
        graph.parse(data=data, format=form, publicID="urn:copydesk:file")
    except (*_BROKEN, rdflib.exceptions.Error) as error:
        reason = (str(error).splitlines() or ["it is not whole"])[0][:200]
        raise _broken(name, reason) from error
    if len(graph) > _MOST:
        raise _broken(name, "it has too many statements")
    found = _Concepts(graph, rdflib).codebook()
    if not found.topics and not found.actors:
        raise UserError("{name} has no concepts of SKOS in it. Choose another file.", name=name)
    return found


def _broken(name: str, reason: str) -> UserError:
    return UserError(
        "{name} is no SKOS that can be read: {reason}. Export it anew.", name=name, reason=reason
    )


class _Concepts:
    """Makes entries of the concepts of a graph."""

    def __init__(self, graph: Any, rdflib: Any) -> None:
        self._graph = graph
        self._uri = rdflib.URIRef
        kind, concept = self._uri(RDF + "type"), self._uri(SKOS + "Concept")
        nodes = sorted(set(graph.subjects(kind, concept)), key=str)
        self._actors = [
            one for one in nodes if (one, self._uri(SKOS + "inScheme"), self._uri(ACTORS)) in graph
        ]
        apart = set(self._actors)
        self._topics = [one for one in nodes if one not in apart]

    def codebook(self) -> CodebookFile:
        """All of them, each below the first of those that it is below."""
        actors = {one: number for number, one in enumerate(self._actors, 1)}
        topics = {one: number for number, one in enumerate(self._topics, 1)}
        schemes = sorted(
            self._graph.subjects(self._uri(RDF + "type"), self._uri(SKOS + "ConceptScheme")), key=str
        )
        known = {TOPICS, ACTORS}
        scheme = next((one for one in schemes if str(one) not in known), None)
        titles = [] if scheme is None else [*self._texts(scheme, DCT + "title"), *self._labels(scheme)]
        licence = next(
            (str(x) for s in schemes for x in self._graph.objects(s, self._uri(DCT + "license"))), ""
        )
        return CodebookFile(
            title=next(iter(titles), ""),
            source="" if scheme is None else str(scheme),
            licence=licence,
            actors=tuple(self._actor(one, number, actors) for one, number in actors.items()),
            topics=tuple(self._topic(one, number, topics) for one, number in topics.items()),
        )

    def _topic(self, node: Any, number: int, ids: dict[Any, int]) -> Topic:
        scope = self._texts(node, SKOS + "scopeNote")
        told = {mark: [t[len(mark) :].strip() for t in scope if t.startswith(mark)] for mark in _MARKS}
        rest = [text for text in scope if not text.startswith(_MARKS)]
        code = next(iter(self._texts(node, SKOS + "notation")), "")
        return Topic(
            id=number,
            uid=_uid(node, "topic"),
            name=self._name(node),
            code=code,
            definition="\n".join(self._texts(node, SKOS + "definition")),
            parent=self._above(node, ids),
            inclusion="\n".join((*told["Includes:"], *rest)),
            exclusion="\n".join(told["Excludes:"]),
            keywords=(*self._texts(node, SKOS + "hiddenLabel"), *self._texts(node, SKOS + "altLabel")),
            examples=tuple(_example(text) for text in self._texts(node, SKOS + "example")),
            note="\n".join(self._texts(node, SKOS + "note")),
            retired="true" in self._texts(node, OWL + "deprecated"),
        )

    def _actor(self, node: Any, number: int, ids: dict[Any, int]) -> Actor:
        return Actor(
            id=number,
            uid=_uid(node, "actor"),
            name=self._name(node),
            aliases=tuple(self._texts(node, SKOS + "altLabel", every=True)),
            parent=self._above(node, ids),
            ids=dict(self._ids(node)),
            description="\n".join(self._texts(node, SKOS + "definition")),
            note="\n".join(self._texts(node, SKOS + "note")),
        )

    def _ids(self, node: Any) -> Iterator[tuple[str, str]]:
        for text in self._texts(node, DCT + "identifier"):
            scheme, sign, ident = text.partition("=")
            if sign:
                yield scheme, ident
        for match in self._graph.objects(node, self._uri(SKOS + "exactMatch")):
            for scheme, base in OUTSIDE.items():
                if str(match).startswith(base):
                    yield scheme, unquote(str(match).removeprefix(base))

    def _name(self, node: Any) -> str:
        labels = self._labels(node)
        return labels[0] if labels else unquote(str(node).rstrip("/#").replace("#", "/").rsplit("/", 1)[-1])

    def _labels(self, node: Any) -> list[str]:
        return self._texts(node, SKOS + "prefLabel")

    def _texts(self, node: Any, word: str, *, every: bool = False) -> list[str]:
        """The texts of the language that is liked best, or of all, in alphabetical order."""
        found = [one for one in self._graph.objects(node, self._uri(word)) if not isinstance(one, self._uri)]
        ranked = sorted((_rank(getattr(one, "language", None)), str(one)) for one in found)
        return [text for rank, text in ranked if every or rank == ranked[0][0]]

    def _above(self, node: Any, ids: dict[Any, int]) -> int | None:
        above = list(self._graph.objects(node, self._uri(SKOS + "broader")))
        above += self._graph.subjects(self._uri(SKOS + "narrower"), node)
        return next((ids[one] for one in sorted(above, key=str) if one in ids), None)


_MARKS = ("Includes:", "Excludes:")


def _rank(language: str | None) -> tuple[int, str]:
    if not language:
        return 1, ""
    return (0, "") if language.lower().partition("-")[0] == "en" else (2, language)


def _example(text: str) -> TopicExample:
    return TopicExample(text.removeprefix("Not:").strip(), not text.startswith("Not:"))


def _uid(node: Any, kind: str) -> str:
    """Our own uid, or the address of another's concept; none for what has no name."""
    name = str(node)
    own = f"urn:copydesk:{kind}:"
    if name.startswith(own):
        return unquote(name.removeprefix(own))
    return name if ":" in name else ""


_WHAT = "Topics and actors as concepts, for thesauri and linked data."
_LOSES = "kinds, roles, colours and attributes"
FORMATS = (
    CodebookFormat(
        name="skos-turtle",
        title="SKOS in Turtle",
        suffixes=(".ttl",),
        what=_WHAT,
        loses=_LOSES,
        holds=("actors", "topics"),
        read=read_turtle,
        write=turtle,
    ),
    CodebookFormat(
        name="skos-jsonld",
        title="SKOS in JSON-LD",
        suffixes=(".jsonld",),
        what=_WHAT,
        loses=_LOSES,
        holds=("actors", "topics"),
        read=read_json_ld,
        write=json_ld,
    ),
    CodebookFormat(
        name="skos-rdfxml",
        title="SKOS in RDF/XML",
        suffixes=(".rdf", ".owl"),
        what=_WHAT,
        loses=_LOSES,
        holds=("actors", "topics"),
        read=read_rdf_xml,
        write=rdf_xml,
    ),
)
