"""Codebooks written in SKOS, as Turtle, JSON-LD or RDF/XML: the same statements in three forms.

Turtle: https://www.w3.org/TR/turtle/, JSON-LD: https://www.w3.org/TR/json-ld11/, RDF/XML:
https://www.w3.org/TR/rdf-syntax-grammar/. Written by hand: in the codebook's order, and the same bytes each
time.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import quote

from copydesk.domain.actor import Actor
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic
from copydesk.exchange.codebooks.skos_words import ACTORS, DCT, OUTSIDE, OWL, RDF, SKOS, TOPICS
from copydesk.exchange.xml_text import content, held, value

_PREFIXES = {"skos": SKOS, "dct": DCT, "rdf": RDF, "owl": OWL}
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Said(NamedTuple):
    """A statement: its property, such as ``skos:notation``, and a text or (``link``) what it points to."""

    word: str
    value: str
    link: bool = False


Node = tuple[str, str, Sequence[Said]]
"""A thing: what it is called, its type, and what is said of it."""


def nodes(codebook: CodebookFile) -> Iterator[Node]:
    """What a codebook says, thing by thing."""
    for scheme, name, entries in (
        (TOPICS, "topics", codebook.topics),
        (ACTORS, "actors", codebook.actors),
    ):
        if not entries:
            continue
        title = f"{codebook.title}: {name}" if codebook.title else name.capitalize()
        told = [Said("dct:title", title), Said("dct:source", codebook.source)]
        told.append(Said("dct:license", codebook.licence))
        yield scheme, "skos:ConceptScheme", [one for one in told if one.value]
        uris = {
            one.id: f"urn:copydesk:{name[:-1]}:{quote(one.uid or str(one.id), safe='')}" for one in entries
        }
        for one in entries:
            place = _place(scheme, None if one.parent is None else uris.get(one.parent))
            said = _topic(one) if isinstance(one, Topic) else _actor(one)
            yield uris[one.id], "skos:Concept", [each for each in (*place, *said) if each.value]


def _place(scheme: str, above: str | None) -> Iterator[Said]:
    yield Said("skos:inScheme", scheme, link=True)
    yield Said("skos:broader", above, link=True) if above else Said("skos:topConceptOf", scheme, link=True)


def _topic(one: Topic) -> Iterator[Said]:
    yield Said("skos:prefLabel", one.name)
    yield Said("skos:notation", one.code)
    yield Said("skos:definition", one.definition)
    if one.inclusion:
        yield Said("skos:scopeNote", f"Includes: {one.inclusion}")
    if one.exclusion:
        yield Said("skos:scopeNote", f"Excludes: {one.exclusion}")
    for word in one.keywords:
        yield Said("skos:hiddenLabel", word)
    for example in one.examples:
        yield Said("skos:example", example.text if example.positive else f"Not: {example.text}")
    yield Said("skos:note", one.note)
    yield Said("owl:deprecated", "true" if one.retired else "")


def _actor(one: Actor) -> Iterator[Said]:
    yield Said("skos:prefLabel", one.name)
    for alias in one.aliases:
        yield Said("skos:altLabel", alias)
    yield Said("skos:definition", one.description)
    yield Said("skos:note", one.note)
    for scheme, ident in sorted(one.ids.items()):
        base = OUTSIDE.get(scheme.casefold())
        if base:
            yield Said("skos:exactMatch", base + quote(ident, safe=""), link=True)
        else:
            yield Said("dct:identifier", f"{scheme}={ident}")


def turtle(codebook: CodebookFile) -> bytes:
    """The codebook as Turtle."""
    lines = [f"@prefix {name}: <{uri}> ." for name, uri in _PREFIXES.items()]
    for name, kind, said in nodes(codebook):
        told = "".join(f" ;\n    {one.word} {_turtle(one)}" for one in said)
        lines.append(f"\n<{name}> a {kind}{told} .")
    return ("\n".join(lines) + "\n").encode()


def _turtle(one: Said) -> str:
    if one.link:
        return f"<{one.value}>"
    if one.word == "owl:deprecated":
        return one.value
    text = _ESCAPED.sub(lambda found: _SHORT.get(found[0], f"\\u{ord(found[0]):04X}"), one.value)
    return f'"{text}"'


def json_ld(codebook: CodebookFile) -> bytes:
    """The codebook as JSON-LD; what its words mean is in the file, so that nothing is to be fetched."""
    graph: list[dict[str, object]] = []
    for name, kind, said in nodes(codebook):
        seen: dict[str, list[object]] = {}
        for one in said:
            told = {"@id": one.value} if one.link else one.word == "owl:deprecated" or one.value
            seen.setdefault(one.word, []).append(told)
        single = {word: found[0] if len(found) == 1 else found for word, found in seen.items()}
        graph.append({"@id": name, "@type": kind, **single})
    value_ = {"@context": _PREFIXES, "@graph": graph}
    return (json.dumps(value_, ensure_ascii=False, indent=1) + "\n").encode()


def rdf_xml(codebook: CodebookFile) -> bytes:
    """The codebook as RDF/XML; U+FFFD stands for characters that XML cannot hold."""
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in _PREFIXES.items())
    parts = [f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF {spaces}>\n']
    for name, kind, said in nodes(codebook):
        parts.append(f'<{kind} rdf:about="{value(name)}">\n')
        for one in said:
            if one.link:
                parts.append(f' <{one.word} rdf:resource="{value(one.value)}"/>\n')
            elif one.word == "owl:deprecated":
                boolean = "http://www.w3.org/2001/XMLSchema#boolean"
                parts.append(f' <{one.word} rdf:datatype="{boolean}">{one.value}</{one.word}>\n')
            else:
                parts.append(f" <{one.word}>{content(held(one.value))}</{one.word}>\n")
        parts.append(f"</{kind}>\n")
    return ("".join(parts) + "</rdf:RDF>\n").encode()
