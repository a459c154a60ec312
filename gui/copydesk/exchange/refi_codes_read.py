"""The codes of a REFI-QDA project or codebook as labels that hang below one another.

A code that is not codable is a category. Codes of one name are told apart by the path of those above them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from copydesk.domain.found import FoundActor, FoundTopic, Label, LabelInfo
from copydesk.exchange.peer_tables import hex_colour
from copydesk.exchange.refi_guids import guid, uid_of
from copydesk.exchange.refi_xml import Node, key_of, name_of, targets, text_of

CODE, CATEGORY, CASE = "code", "category", "case"
SPELT = "Code: "
"""How our writer tells the short code of a topic, in the last line of the description."""
_TREES = {guid("tree", one): one for one in ("quotations", "actors", "topics")}


@dataclass(slots=True)
class Code:
    """A code as the file has it; ``parent`` is the key of the one above, ``tree`` which of ours it is in."""

    key: str
    name: str
    codable: bool
    colour: str
    description: str
    parent: str = ""
    tree: str = ""
    notes: list[str] = field(default_factory=list[str])
    memo: str = ""
    """What its notes say, once these are read."""


@dataclass(frozen=True, slots=True)
class Codes:
    """The labels by the keys of their codes, and what the file says of them."""

    labels: Mapping[str, Label]
    infos: tuple[LabelInfo, ...]


def read_codes(root: Node) -> Iterator[Code]:
    """All codes below an element ``Codes``, each before those below it, but the roots of our own trees."""
    waiting = [(one, "", "") for one in reversed(list(_below(root)))]
    while waiting:
        node, parent, tree = waiting.pop()
        key, below = key_of(node.get("guid", "")), parent
        if key in _TREES and not parent:
            tree = _TREES[key]
        else:
            below = key
            yield Code(
                key=key,
                name=node.get("name", "").strip(),
                codable=node.get("isCodable", "true").strip().lower() not in {"false", "0"},
                colour=hex_colour(node.get("color", "")),
                description=text_of(node, "Description").strip(),
                parent=parent,
                tree=tree,
                notes=targets(node, "NoteRef"),
            )
        waiting += [(one, below, tree) for one in reversed(list(_below(node)))]


def labelled(codes: Iterable[Code], of_cases: Mapping[str, FoundActor]) -> Codes:
    """The codes as labels; ``of_cases`` has the codes, by key, that stand for a case of the same name."""
    by_key: dict[str, Code] = {}
    for one in codes:
        by_key.setdefault(one.key, one)
    layers = {one.key: _layer(one, of_cases) for one in by_key.values()}
    names = _told_apart(by_key, layers)
    labels = {key: Label(layers[key], names[key]) for key in by_key if names[key]}
    infos = tuple(_info(one, labels) for one in by_key.values() if one.key in labels)
    return Codes(labels, infos)


def _told_apart(by_key: Mapping[str, Code], layers: Mapping[str, str]) -> dict[str, str]:
    """Each code's name; where several of a layer have it, the path to each; where that is not enough, a
    number."""
    counts = Counter((layers[one.key], one.name) for one in by_key.values())
    names = {
        one.key: one.name if counts[layers[one.key], one.name] == 1 else _path(one, by_key)
        for one in by_key.values()
    }
    seen: Counter[tuple[str, str]] = Counter()
    for key, name in names.items():
        seen[layers[key], name] += 1
        number = seen[layers[key], name]
        names[key] = name if number == 1 or not name else f"{name} ({number})"
    return names


def _layer(code: Code, of_cases: Mapping[str, FoundActor]) -> str:
    if code.tree == "actors" or code.key in of_cases:
        return CASE
    return CODE if code.codable else CATEGORY


def _path(code: Code, by_key: Mapping[str, Code]) -> str:
    names = [code.name]
    above, seen = by_key.get(code.parent), {code.key}
    while above is not None and above.key not in seen:
        seen.add(above.key)
        names.append(above.name)
        above = by_key.get(above.parent)
    return "/".join(reversed(names))


def _info(code: Code, labels: Mapping[str, Label]) -> LabelInfo:
    definition, spelt = "\n".join(part for part in (code.description, code.memo) if part), ""
    if code.tree == "topics":
        definition, spelt = _spelt(code.description)
    return LabelInfo(
        label=labels[code.key],
        parent=labels.get(code.parent),
        colour=code.colour,
        definition=definition,
        code=spelt,
    )


def _spelt(description: str) -> tuple[str, str]:
    """What our writer says of a topic: its definition, and its short code in the last line."""
    found = re.fullmatch(rf"(?:(.*)\n)?{SPELT}([^\n]*)", description, re.DOTALL)
    return (found[1] or "", found[2]) if found else (description, "")


def our_entries(
    codes: Iterable[Code], of_cases: Mapping[str, FoundActor]
) -> tuple[dict[str, FoundActor], dict[str, FoundTopic]]:
    """The actors and topics of codes in our own trees by the keys of their codes.

    Their identities are those that GUIDs hold, or that cases tell, with all else that is known of actors.
    """
    actors: dict[str, FoundActor] = {}
    topics: dict[str, FoundTopic] = {}
    for one in codes:
        if one.tree == "actors" and one.name:
            actor = of_cases.get(one.key) or FoundActor(name=one.name, uid=uid_of(one.key))
            actors[one.key] = replace(
                actor, description=one.description, parent=actors.get(one.parent), note=one.memo
            )
        elif one.tree == "topics" and one.name:
            definition, spelt = _spelt(one.description)
            topics[one.key] = FoundTopic(
                name=one.name,
                uid=uid_of(one.key),
                code=spelt,
                parent=topics.get(one.parent),
                definition=definition,
                colour=one.colour,
                note=one.memo,
            )
    return actors, topics


def _below(node: Node) -> Iterator[Node]:
    return (one for one in node if name_of(one) == "Code")
