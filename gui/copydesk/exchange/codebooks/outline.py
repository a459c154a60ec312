"""A codebook as a document's paragraphs, which HTML and Word share."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from copydesk.domain.actor import Actor
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic


class Sort(Enum):
    """What a paragraph is."""

    TITLE = "title"
    SECTION = "section"
    ENTRY = "entry"
    TEXT = "text"


class Paragraph(NamedTuple):
    """A paragraph; ``level`` is how deep an entry is, from 0; ``label`` stands before the text."""

    sort: Sort
    text: str
    level: int = 0
    label: str = ""


def paragraphs(codebook: CodebookFile) -> Iterator[Paragraph]:
    """All of the codebook: topics as a tree, then actors, then attributes."""
    yield Paragraph(Sort.TITLE, codebook.title or "Codebook")
    for label, text in (("Source", codebook.source), ("Licence", codebook.licence)):
        if text:
            yield Paragraph(Sort.TEXT, text, 0, label)
    if codebook.topics:
        yield Paragraph(Sort.SECTION, "Topics")
        for topic, level in _walked(codebook.topics):
            yield from _topic(topic, level)
    if codebook.actors:
        yield Paragraph(Sort.SECTION, "Actors")
        names = {one.id: one.name for one in codebook.actors}
        for actor in sorted(codebook.actors, key=lambda one: one.name.casefold()):
            yield from _actor(actor, names)
    if codebook.attributes:
        yield Paragraph(Sort.SECTION, "Attributes")
        for one in codebook.attributes:
            yield from _attribute(one)


def _walked(topics: tuple[Topic, ...]) -> Iterator[tuple[Topic, int]]:
    below: dict[int | None, list[Topic]] = {}
    known = {one.id for one in topics}
    for one in topics:
        below.setdefault(one.parent if one.parent in known else None, []).append(one)
    waiting = [(one, 0) for one in reversed(below.get(None, []))]
    while waiting:
        topic, level = waiting.pop()
        yield topic, level
        waiting += [(one, level + 1) for one in reversed(below.get(topic.id, []))]


def _topic(one: Topic, level: int) -> Iterator[Paragraph]:
    name = f"{one.name} (retired)" if one.retired else one.name
    yield Paragraph(Sort.ENTRY, name, level, one.code)
    told = [
        ("", one.definition),
        ("Includes", one.inclusion),
        ("Excludes", one.exclusion),
        ("Keywords", ", ".join(one.keywords)),
        *(("Example" if each.positive else "Not an example", each.text) for each in one.examples),
        ("Note", one.note),
    ]
    yield from (Paragraph(Sort.TEXT, text, level, label) for label, text in told if text)


def _actor(one: Actor, names: Mapping[int, str]) -> Iterator[Paragraph]:
    yield Paragraph(Sort.ENTRY, one.name)
    roles = (
        f"{role.title}{f', {names[role.of]}' if role.of and role.of in names else ''}"
        f"{f' ({role.since}–{role.until})' if role.since or role.until else ''}"
        for role in one.roles
    )
    told = [
        ("Kind", one.kind),
        ("Part of", names.get(one.parent or 0, "")),
        ("Also", ", ".join(one.aliases)),
        ("Roles", "; ".join(roles)),
        ("Ids", ", ".join(f"{scheme} {value}" for scheme, value in sorted(one.ids.items()))),
        ("", one.description),
        ("Note", one.note),
    ]
    yield from (Paragraph(Sort.TEXT, text, 0, label) for label, text in told if text)


def _attribute(one: AttributeDefinition) -> Iterator[Paragraph]:
    yield Paragraph(Sort.ENTRY, one.name)
    keys = (f"{choice} ({one.keys[choice]})" if choice in one.keys else choice for choice in one.choices)
    told = [
        ("Of", f"{one.target}s"),
        ("Takes", f"{one.type}{', required' if one.required else ''}"),
        ("Choices", ", ".join(keys)),
        ("Default", "" if one.default is None else str(one.default)),
    ]
    yield from (Paragraph(Sort.TEXT, text, 0, label) for label, text in told if text)
