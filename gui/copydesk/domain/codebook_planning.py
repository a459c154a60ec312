"""Compares a codebook file with a project's codebook and plans what an import does.

What the file leaves empty stays as it is here; lists (aliases, keywords, examples, roles, ids) only grow.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.codebook_file import CodebookFile, circle
from copydesk.domain.codebook_matching import ActorMatching, TopicMatching
from copydesk.domain.codebook_plan import AnyEntry, Outcome, Part, Plan, Planned, Policy
from copydesk.domain.topic import Topic
from copydesk.errors import Sentence

_Entry = TypeVar("_Entry", Actor, Topic)
_Value = TypeVar("_Value")
_OWN = frozenset({"id", "uid"})


def planned(
    given: CodebookFile,
    actors: Mapping[int, Actor],
    topics: Mapping[int, Topic],
    attributes: Iterable[AttributeDefinition],
    policy: Policy,
) -> Plan:
    """What becomes of each entry of the file in a project that has these."""
    people, subjects = ActorMatching(actors.values()), TopicMatching(topics.values())
    by_id = {one.id: one for one in given.topics}
    who = [(one, *people.find(one)) for one in given.actors]
    what = [(one, *subjects.find(one, by_id)) for one in given.topics]
    places, seats = _places(who), _places(what)
    items = [
        *_uncircled([_planned(Part.ACTOR, *one, _actor(*one[:2], places)) for one in who], actors),
        *_uncircled([_planned(Part.TOPIC, *one, _topic(*one[:2], seats)) for one in what], topics),
        *_definitions(given.attributes, attributes),
    ]
    return Plan(tuple(items), policy)


def _places(found: "Iterable[tuple[_Entry, _Entry | None, Sentence | None]]") -> dict[int, int]:
    """Where each entry of the file is in the project: its id, or the negative of the file's if it is new."""
    return {given.id: -given.id if here is None else here.id for given, here, why in found if why is None}


def _planned(part: Part, given: _Entry, here: _Entry | None, why: Sentence | None, after: _Entry) -> Planned:
    code = given.code if isinstance(given, Topic) else ""
    if why is not None:
        return Planned(part, Outcome.CONFLICT, given.name, code, why=why)
    if here is None:
        return Planned(part, Outcome.NEW, given.name, code, after=after)
    changed = _differing(here, after)
    outcome = Outcome.CHANGED if changed else Outcome.SAME
    return Planned(part, outcome, given.name, code, here, after, changed)


def _differing(before: AnyEntry, after: AnyEntry) -> tuple[str, ...]:
    names = (one.name for one in fields(before) if one.name not in _OWN)
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _actor(given: Actor, here: Actor | None, places: Mapping[int, int]) -> Actor:
    parent = None if given.parent is None else places.get(given.parent)
    roles = tuple(replace(one, of=None if one.of is None else places.get(one.of)) for one in given.roles)
    if here is None:
        return replace(given, id=-given.id, parent=parent, roles=roles)
    called = given.name in (here.name, *here.aliases)
    name = here.name if called else given.name
    aliases = dict.fromkeys((*here.aliases, *given.aliases))
    return replace(
        here,
        name=name,
        kind=here.kind if given.kind is ActorKind.OTHER else given.kind,
        aliases=tuple(one for one in aliases if one != name),
        parent=here.parent if parent is None else parent,
        ids={**here.ids, **given.ids},
        description=given.description or here.description,
        note=given.note or here.note,
        attributes={**here.attributes, **given.attributes},
        colour=given.colour or here.colour,
        alias_rules={**here.alias_rules, **given.alias_rules},
        roles=_joined(here.roles, roles),
    )


def _topic(given: Topic, here: Topic | None, places: Mapping[int, int]) -> Topic:
    parent = None if given.parent is None else places.get(given.parent)
    if here is None:
        return replace(given, id=-given.id, parent=parent)
    return replace(
        here,
        name=given.name,
        code=given.code or here.code,
        definition=given.definition or here.definition,
        parent=here.parent if parent is None else parent,
        colour=given.colour or here.colour,
        note=given.note or here.note,
        inclusion=given.inclusion or here.inclusion,
        exclusion=given.exclusion or here.exclusion,
        keywords=_joined(here.keywords, given.keywords),
        examples=_joined(here.examples, given.examples),
        position=given.position or here.position,
        retired=given.retired or here.retired,
    )


def _joined(here: Sequence[_Value], given: Sequence[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys((*here, *given)))


def _uncircled(items: list[Planned], here: Mapping[int, _Entry]) -> list[Planned]:
    """The items, but those that would put an entry below itself are at odds."""
    while True:
        parents = {one.id: one.parent for one in here.values()}
        at: dict[int, int] = {}
        for place, item in enumerate(items):
            if isinstance(item.after, Actor | Topic):
                parents[item.after.id] = item.after.parent
                at[item.after.id] = place
        found = [one for one in circle(parents) if one in at and _moves(items[at[one]])]
        if not found:
            return items
        item = items[at[found[0]]]
        why = Sentence("“{name}” would be below itself.", name=item.name)
        items[at[found[0]]] = Planned(item.part, Outcome.CONFLICT, item.name, item.code, why=why)


def _moves(item: Planned) -> bool:
    return item.before is None or "parent" in item.fields


def _definitions(
    given: Iterable[AttributeDefinition], here: Iterable[AttributeDefinition]
) -> Iterable[Planned]:
    known = {(one.target, one.name.casefold()): one for one in here}
    for one in given:
        before = known.get((one.target, one.name.casefold()))
        if before is None:
            known[one.target, one.name.casefold()] = one
            yield Planned(Part.ATTRIBUTE, Outcome.NEW, one.name, after=one)
        elif _differing(before, one):
            why = Sentence("This attribute is defined otherwise here, and stays so.")
            yield Planned(Part.ATTRIBUTE, Outcome.CONFLICT, one.name, why=why)
        else:
            yield Planned(Part.ATTRIBUTE, Outcome.SAME, one.name, before=before, after=before)
