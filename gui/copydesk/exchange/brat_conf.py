"""brat's ``annotation.conf`` and ``visual.conf``: which labels there are and how they look.

https://brat.nlplab.org/configuration.html; names are those that the section on storage forms allows
(``[a-zA-Z0-9_-]+``), values of attributes have neither blanks nor commas nor bars.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, QuotationType, Stance
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.dataset import Dataset
from copydesk.domain.topic import Topic
from copydesk.exchange.labels import Labels, topic_labels

MARK = "# Annotations made with Copydesk"
UNSTATED = "unstated"
KINDS: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organisation",
    ActorKind.STATE_BODY: "State_body",
    ActorKind.STATE: "State",
    ActorKind.GROUP: "Group",
    ActorKind.OTHER: "Actor",
}
QUOTATION, CUE, SPEAKER = "Quotation", "Cue", "Speaker"
RELATIONS = {"speaker": "Said_by", "cue": "Cued_by", "addressee": "Addressed_to", "within": "Within"}
_FIXED_ATTRIBUTES = ("Type", "Origin", "Coder")
_FIXED_TYPES = (*KINDS.values(), QUOTATION, CUE, SPEAKER, "Mention", "Topic", *RELATIONS.values())
_TARGETS = {
    AttributeTarget.MENTION: "|".join(KINDS.values()),
    AttributeTarget.QUOTATION: QUOTATION,
}


class Naming:
    """What each topic, attribute and coder is called in brat."""

    def __init__(self, dataset: Dataset) -> None:
        self.topics = topic_labels(dataset.topics, "Topic_", Labels(_FIXED_TYPES))
        attributes = Labels(_FIXED_ATTRIBUTES)
        self.stances = {row: attributes.of(f"On_{label}") for row, label in self.topics.items()}
        self.attributes = {
            (one.target.value, one.name): attributes.of(one.name, key=one.uid)
            for one in dataset.attributes
            if one.type in {AttributeType.CHOICE, AttributeType.YES_NO}
            and one.target in {AttributeTarget.MENTION, AttributeTarget.PASSAGE, AttributeTarget.QUOTATION}
        }
        self.coders: set[str] = set()
        self.stances_used: set[int] = set()


def value(words: str) -> str:
    """The words as brat takes them for an attribute's value."""
    return re.sub(r"[\s,|\x00-\x1f\x7f-\x9f]+", "_", words) or "_"


def annotation_conf(dataset: Dataset, naming: Naming) -> str:
    """Which types, relations and attributes there are, the topics as a tree."""
    topics = list(_tree(dataset.topics, naming.topics))
    lines = [MARK, "", "[entities]", "!Mention", *(f"\t{kind}" for kind in KINDS.values())]
    lines += [QUOTATION, SPEAKER, CUE, *(["!Topic", *topics] if topics else [])]
    lines += ["", "[relations]", *_relations(), "", "[events]", "", "[attributes]"]
    lines += _attributes(dataset, naming)
    return "\n".join(lines) + "\n"


def visual_conf(dataset: Dataset, naming: Naming) -> str:
    """What the topics' labels stand for, and their colours."""
    lines = [MARK, "", "[labels]"]
    colours = ["SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"]
    colours.append("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5")
    for row, label in naming.topics.items():
        topic = dataset.topics[row]
        names = (label, _shown(topic.name), _shown(topic.code or topic.name))
        lines.append(" | ".join(name for name in names if name))
        if re.fullmatch("#[0-9A-Fa-f]{6}", topic.colour):
            colours.append(f"{label}\tbgColor:{topic.colour}")
    return "\n".join([*lines, "", "[drawing]", *colours]) + "\n"


def _shown(name: str) -> str:
    """The name so that it ends neither line nor label, and does not look like a hidden one."""
    return re.sub(r"[|\s\x00-\x1f\x7f-\x9f]+", " ", name).strip(" !")


def _tree(topics: Mapping[int, Topic], labels: Mapping[int, str]) -> Iterator[str]:
    below: dict[int | None, list[int]] = {}
    for row in labels:
        below.setdefault(topics[row].parent, []).append(row)
    waiting = [(row, 1) for row in reversed(below.get(None, []))]
    while waiting:
        row, depth = waiting.pop()
        yield "\t" * depth + labels[row]
        waiting += [(child, depth + 1) for child in reversed(below.get(row, []))]


def _relations() -> Iterator[str]:
    yield f"{RELATIONS['speaker']}\tArg1:{QUOTATION}, Arg2:{SPEAKER}"
    yield f"{RELATIONS['cue']}\tArg1:{QUOTATION}, Arg2:{CUE}"
    yield f"{RELATIONS['addressee']}\tArg1:{QUOTATION}, Arg2:{'|'.join(KINDS.values())}"
    yield f"{RELATIONS['within']}\tArg1:{QUOTATION}, Arg2:{QUOTATION}"
    # Else brat calls annotations that overlap an error.
    yield "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"


def _attributes(dataset: Dataset, naming: Naming) -> Iterator[str]:
    yield _attribute("Type", QUOTATION, QuotationType)
    yield _attribute("Origin", "<ENTITY>", Origin)
    if naming.coders:
        yield _attribute("Coder", "<ENTITY>", sorted({value(coder) for coder in naming.coders}))
    topics = "|".join(naming.topics.values())
    for one in dataset.attributes:
        label = naming.attributes.get((one.target.value, one.name))
        target = _TARGETS.get(one.target, topics)
        if label is not None and target:
            yield _attribute(label, target, _choices(one))
    for row in naming.topics:
        if row in naming.stances_used:
            yield _attribute(naming.stances[row], QUOTATION, [*Stance, UNSTATED])


def _choices(one: AttributeDefinition) -> Iterable[str]:
    return [value(choice) for choice in one.choices] if one.type is AttributeType.CHOICE else ["yes", "no"]


def _attribute(name: str, target: str, values: Iterable[str]) -> str:
    return f"{name}\tArg:{target}, Value:{'|'.join(dict.fromkeys(values))}"
