"""Annotations of others as marks: a mark for each tag, class and person that a body says.

The layer is what the body is for (``tagging``, ``classifying``, ``identifying``), or ``motivation`` where an
annotation has no such body; comments are notes. Rows of hypothes.is
(https://h.readthedocs.io/en/latest/api-reference/) are read as what they are called there. Two annotations
as targets are a link between them, as Recogito's connections are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from copydesk.domain.found import FoundActor, FoundMark, Label, Link, Place
from copydesk.exchange.web_nodes import identity, many, nodes, plain, text, types
from copydesk.exchange.web_stream import Node
from copydesk.exchange.web_targets import Target, targets

_NAMES = ("name", "label", "rdfs:label", "skos:prefLabel", "prefLabel", "title", "nickname")
_WIKIDATA = re.compile(r"wikidata\.org/(?:entity|wiki)/(Q\d+)")
_TAGS = frozenset(("tagging", "classifying"))


@dataclass(slots=True)
class Said:
    """What the bodies of an annotation say."""

    labels: list[tuple[Label, FoundActor | None]] = field(
        default_factory=list[tuple[Label, FoundActor | None]]
    )
    notes: list[str] = field(default_factory=list[str])
    links: list[Link] = field(default_factory=list[Link])


def is_annotation(node: Node) -> bool:
    """Whether the resource is an annotation; hypothes.is does not say so."""
    return "Annotation" in types(node) or ("target" in node and isinstance(node["target"], list | dict))


def key_of(node: Node) -> str:
    """What the file calls the annotation, without the sign of a fragment."""
    return identity(node).removeprefix("#")


def about(node: Node) -> list[Target]:
    """The targets of an annotation; where they have no source, its ``uri`` is it."""
    found = list(targets(node.get("target")))
    uri = text(node.get("uri"))
    if not found and uri and not node.get("target"):
        found = [Target(uri)]
    return [one if one.source else replace(one, source=uri) for one in found]


def connection(node: Node, found: list[Target]) -> tuple[str, Link] | None:
    """From which annotation the link leads that the annotation is, if it is one."""
    if len(found) != 2 or any(not one.id for one in found):
        return None
    said = said_of(node)
    role = said.labels[0][0].name if said.labels else motivation(node) or "linking"
    first, second = (one.id.removeprefix("#") for one in found)
    return first, Link(role=role, to=second)


def marks(node: Node, places: tuple[Place, ...], key: str, links: tuple[Link, ...]) -> Iterator[FoundMark]:
    """The marks of an annotation in one source."""
    said = said_of(node)
    labels = said.labels or [(Label("motivation", motivation(node) or "highlighting"), None)]
    for number, (label, actor) in enumerate(labels, 1):
        yield FoundMark(
            key=key if number == 1 else f"{key} {number}",
            label=label,
            places=places,
            actor=actor,
            links=(*said.links, *links) if number == 1 else (),
            note="\n".join(said.notes) if number == 1 else "",
            coder=_coder(node),
            created=text(node.get("created")),
            updated=text(node.get("modified", node.get("updated"))),
        )


def motivation(node: Node) -> str:
    """Why the annotation was made, without a prefix."""
    return text(node.get("motivation")).rpartition(":")[2].rpartition("#")[2]


def said_of(node: Node) -> Said:
    """What the bodies say."""
    said, why = Said(), motivation(node)
    for tag in many(node.get("tags")):
        if isinstance(tag, str) and tag:
            said.labels.append((Label("tagging", tag), None))
    for comment in (text(node.get("bodyValue")), text(node.get("text"))):
        if comment:
            said.notes.append(comment)
    for body in many(node.get("body")):
        for one in _chosen(body):
            _add(one, said, why)
    return said


def _chosen(body: object) -> Iterator[Node]:
    """The body, or those of a choice or list of bodies."""
    if isinstance(body, str):
        yield {"source": body}
    for node in nodes(body):
        if types(node) & {"Choice", "Composite", "List", "Independents"}:
            yield from nodes(node.get("items"))
        else:
            yield node


def _add(body: Node, said: Said, why: str) -> None:
    purpose = text(body.get("purpose")).rpartition(":")[2] or why
    source = body.get("source")
    iri = identity(source) or ("" if "value" in body else identity(body))
    value = plain(body) or next((text(body.get(name)) for name in _NAMES if text(body.get(name))), "")
    name = value or _name(source) or iri.rstrip("/").rpartition("/")[2].rpartition("#")[2]
    if purpose == "linking" and iri:
        said.links.append(Link(role=value or "linking", to=iri.removeprefix("#")))
    elif not name:
        return
    elif purpose == "identifying":
        said.labels.append((Label("identifying", "identifying"), _actor(name, iri)))
    elif purpose in _TAGS or (iri and not value):
        said.labels.append((Label(purpose or "classifying", name), None))
    else:
        said.notes.append(value or name)


def _name(source: object) -> str:
    for one in nodes(source):
        return next((text(one.get(name)) for name in _NAMES if text(one.get(name))), "")
    return ""


def _actor(name: str, iri: str) -> FoundActor:
    known = _WIKIDATA.search(iri)
    ids = {"wikidata": known[1]} if known else {"uri": iri} if iri else {}
    return FoundActor(name=name, ids=ids)


def _coder(node: Node) -> str:
    for one in many(node.get("creator", node.get("user"))):
        named = _name(one)
        if named:
            return named
        iri = identity(one)
        if iri.startswith("acct:"):
            return iri.removeprefix("acct:").partition("@")[0]
        return iri.rstrip("/").rpartition("/")[2]
    return ""
