"""What the lines of a brat ``.ann`` file say, before it is known what they stand for.

https://brat.nlplab.org/standoff.html: text-bound annotations (T), relations (R), equivalences (*), events
(E), attributes (A, and M in older files), normalisations (N) and notes (#).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_TEXT_BOUND = re.compile(r"(\S+)[ \t]+(\d{1,12}) +(\d{1,12})((?: *; *\d{1,12} +\d{1,12})*)[ ]*(?:\t(.*))?")


@dataclass(frozen=True, slots=True)
class TextBound:
    """A label on stretches of the text; ``words`` are those that the file says stand there."""

    key: str
    type: str
    fragments: tuple[tuple[int, int], ...]
    words: str


@dataclass(frozen=True, slots=True)
class Arc:
    """A relation, or an event: then the first argument's name is the event's type, and it is its trigger."""

    key: str
    type: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value, or True for one that is only there."""

    name: str
    target: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class Reference:
    """What a knowledge base has: its name, the entry's id, and its words."""

    target: str
    scheme: str
    identifier: str
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a kind, on an annotation."""

    kind: str
    target: str
    words: str


@dataclass(slots=True)
class AnnLines:
    """All lines of a file; ``strange`` are those that say nothing that brat knows."""

    spans: dict[str, TextBound] = field(default_factory=dict[str, TextBound])
    relations: list[Arc] = field(default_factory=list[Arc])
    events: dict[str, Arc] = field(default_factory=dict[str, Arc])
    equivalences: list[tuple[str, tuple[str, ...]]] = field(default_factory=list[tuple[str, tuple[str, ...]]])
    attributes: list[Attribute] = field(default_factory=list[Attribute])
    references: list[Reference] = field(default_factory=list[Reference])
    notes: list[Note] = field(default_factory=list[Note])
    strange: list[str] = field(default_factory=list[str])


def parsed(ann: str) -> AnnLines:
    """What the text of an ``.ann`` file says."""
    found = AnnLines()
    for raw in ann.removeprefix("\ufeff").split("\n"):
        line = raw.rstrip("\r")
        if line.strip() and not _taken(found, line):
            found.strange.append(line)
    return found


def _taken(found: AnnLines, line: str) -> bool:
    key, _, rest = line.partition("\t")
    take = _TAKERS.get(key[:1].upper())
    return take is not None and take(found, key, rest)


def _take_span(found: AnnLines, key: str, rest: str) -> bool:
    match = _TEXT_BOUND.fullmatch(rest)
    if not match or key in found.spans:
        return False
    label, start, end, more, words = match.groups()
    fragments = ((int(start), int(end)),)
    if more:
        pairs = (pair.split() for pair in more.split(";")[1:])
        fragments += tuple((int(start), int(end)) for start, end in pairs)
    if any(start >= end for start, end in fragments):
        return False
    found.spans[key] = TextBound(key, label, fragments, words or "")
    return True


def _take_relation(found: AnnLines, key: str, rest: str) -> bool:
    name, *ends = rest.split() or [""]
    arguments = _arguments(ends)
    if len(arguments) < 2:
        return False
    found.relations.append(Arc(key, name, arguments))
    return True


def _take_event(found: AnnLines, key: str, rest: str) -> bool:
    arguments = _arguments(rest.split())
    if not arguments or key in found.events:
        return False
    found.events[key] = Arc(key, arguments[0][0], arguments)
    return True


def _take_attribute(found: AnnLines, _key: str, rest: str) -> bool:
    said = rest.split(None, 2)
    if len(said) < 2:
        return False
    found.attributes.append(Attribute(said[0], said[1], said[2].rstrip() if len(said) > 2 else True))
    return True


def _take_reference(found: AnnLines, _key: str, rest: str) -> bool:
    data, _, words = rest.partition("\t")
    parts = data.split(None, 2)
    scheme, colon, identifier = parts[2].partition(":") if len(parts) == 3 else ("", "", "")
    if not colon or not scheme or not identifier.strip():
        return False
    found.references.append(Reference(parts[1], scheme, identifier.strip(), words.strip()))
    return True


def _take_note(found: AnnLines, _key: str, rest: str) -> bool:
    data, _, words = rest.partition("\t")
    parts = data.split(None, 2)
    if len(parts) < 2:
        return False
    found.notes.append(Note(parts[0], parts[1], words or "".join(parts[2:])))
    return True


def _take_equivalence(found: AnnLines, _key: str, rest: str) -> bool:
    name, *members = rest.split() or [""]
    if len(members) < 2:
        return False
    found.equivalences.append((name, tuple(members)))
    return True


def _arguments(words: list[str]) -> tuple[tuple[str, str], ...]:
    """Roles with whom they are; nothing where one of the words is none."""
    found = [word.partition(":") for word in words]
    whole = all(role and target for role, _, target in found)
    return tuple((role, target) for role, _, target in found) if whole else ()


_TAKERS: Mapping[str, Callable[[AnnLines, str, str], bool]] = {
    "T": _take_span,
    "R": _take_relation,
    "E": _take_event,
    "A": _take_attribute,
    "M": _take_attribute,
    "N": _take_reference,
    "#": _take_note,
    "*": _take_equivalence,
}
