"""The codes of REFI-QDA, project and codebook alike: actors, topics and the parts of quotations as trees."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Part, QuotationType
from copydesk.domain.dataset import Dataset
from copydesk.domain.topic import Topic
from copydesk.exchange.refi_guids import actor_code, guid, topic_code
from copydesk.exchange.xml_text import element, empty, start

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_Entry = TypeVar("_Entry", Actor, Topic)

PART_NAMES: Mapping[Part, str] = {Part.CUE: "Cue", Part.SPEAKER: "Speaker"}
TYPE_NAMES: Mapping[QuotationType, str] = {
    QuotationType.DIRECT: "Direct quotation",
    QuotationType.INDIRECT: "Indirect quotation",
    QuotationType.MIXED: "Mixed quotation",
}


def part_code(part: Part) -> str:
    """The GUID of the code for cues, or for words that name the speaker."""
    return guid("part", part)


def type_code(sort: QuotationType) -> str:
    """The GUID of the code for the content of quotations of that type."""
    return guid("type", sort)


def note_of(entry: Actor | Topic) -> str:
    """The GUID of the note on an actor or topic."""
    return guid("entry note", entry.uid)


def codes(dataset: Dataset, *, notes: bool) -> Iterator[str]:
    """The codes, in three trees; with ``notes`` those of actors and topics refer to their notes."""
    yield "<Codes>\n"
    yield start("Code", {"guid": guid("tree", "quotations"), "name": "Quotations", "isCodable": "false"})
    for sort, name in TYPE_NAMES.items():
        yield empty("Code", {"guid": type_code(sort), "name": name, "isCodable": "true"})
    for part, name in PART_NAMES.items():
        yield empty("Code", {"guid": part_code(part), "name": name, "isCodable": "true"})
    yield "</Code>\n"
    yield start("Code", {"guid": guid("tree", "actors"), "name": "Actors", "isCodable": "false"})
    for actor in _walked(dataset.actors):
        yield "</Code>\n" if actor is None else _actor(actor, notes=notes)
    yield "</Code>\n"
    yield start("Code", {"guid": guid("tree", "topics"), "name": "Topics", "isCodable": "false"})
    for topic in _walked(dataset.topics):
        yield "</Code>\n" if topic is None else _topic(topic, notes=notes)
    yield "</Code>\n</Codes>\n"


def _walked(entries: Mapping[int, _Entry]) -> Iterator[_Entry | None]:
    """Each entry before those below it, and None where an entry with all below it ends."""
    below: dict[int | None, list[_Entry]] = {}
    for entry in sorted(entries.values(), key=lambda one: one.uid):
        below.setdefault(entry.parent, []).append(entry)
    waiting: list[_Entry | None] = list(reversed(below.get(None, [])))
    while waiting:
        entry = waiting.pop()
        yield entry
        if entry is not None:
            waiting.append(None)
            waiting.extend(reversed(below.get(entry.id, [])))


def _actor(actor: Actor, *, notes: bool) -> str:
    tag = start("Code", {"guid": actor_code(actor), "name": actor.name, "isCodable": "true"})
    return tag + _described([actor.description]) + (_note(actor) if notes else "")


def _topic(topic: Topic, *, notes: bool) -> str:
    colour = topic.colour if _COLOUR.fullmatch(topic.colour) else None
    attributes = {"guid": topic_code(topic), "name": topic.name, "isCodable": "true", "color": colour}
    lines = [topic.definition, f"Code: {topic.code}" if topic.code else ""]
    return start("Code", attributes) + _described(lines) + (_note(topic) if notes else "")


def _described(lines: Sequence[str]) -> str:
    text = "\n".join(line for line in lines if line)
    return element("Description", text) if text else ""


def _note(entry: Actor | Topic) -> str:
    return empty("NoteRef", {"targetGUID": note_of(entry)}) if entry.note else ""
