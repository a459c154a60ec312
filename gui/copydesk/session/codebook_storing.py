"""Stores what a plan says, inside a change that the caller has opened."""

import json
from collections.abc import Iterable
from dataclasses import replace

from copydesk.domain.actor import Actor, Role
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.codebook_plan import Outcome, Plan, Planned, Policy
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.revision import Due
from copydesk.domain.topic import Topic
from copydesk.project import Project, attributes, codebook, entry_details, notes, worklist

_RULES = ("definition", "inclusion", "exclusion")
_STEP = 100


def store(project: Project, plan: Plan, progress: Progress = no_progress) -> None:
    """Add what is new and, where the plan says so, change what is here."""
    wanted = {Outcome.NEW, Outcome.CHANGED} if plan.policy is Policy.UPDATE else {Outcome.NEW}
    items = [one for one in plan.items if one.outcome in wanted]
    for item in items:
        if isinstance(item.after, AttributeDefinition):
            _define(project, item.after)
    actors = _ids(project, (one.after for one in items if isinstance(one.after, Actor)))
    topics = _topic_ids(project, (one.after for one in items if isinstance(one.after, Topic)))
    fields = {one.name: one for one in attributes.definitions(project) if one.target is AttributeTarget.ACTOR}
    for done, item in enumerate(items):
        if done % _STEP == 0:
            progress(done, len(items))
        if isinstance(item.after, Actor):
            _store_actor(project, item.after, actors, fields)
        elif isinstance(item.after, Topic):
            _store_topic(project, item, item.after, topics)
    progress(len(items), len(items))


def _define(project: Project, one: AttributeDefinition) -> None:
    attributes.define(
        project,
        one.target,
        one.name,
        one.type,
        choices=one.choices,
        required=one.required,
        default=one.default,
        keys=one.keys,
        uid=one.uid or None,
    )


def _ids(project: Project, actors: Iterable[Actor]) -> dict[int, int]:
    return {
        one.id: codebook.add_actor(project, one.name, one.kind, uid=one.uid or None) if one.id < 0 else one.id
        for one in actors
    }


def _topic_ids(project: Project, topics: Iterable[Topic]) -> dict[int, int]:
    return {
        one.id: codebook.add_topic(project, one.name, uid=one.uid or None) if one.id < 0 else one.id
        for one in topics
    }


def _row(entry: int | None, ids: dict[int, int]) -> int | None:
    """The row of an entry; None for a new one that is not stored."""
    return entry if entry is None or entry > 0 else ids.get(entry)


def _store_actor(
    project: Project, one: Actor, ids: dict[int, int], fields: dict[str, AttributeDefinition]
) -> None:
    actor_id = ids[one.id]
    columns = {"name": one.name, "kind": one.kind, "description": one.description, "colour": one.colour}
    codebook.edit(project, "actors", actor_id, {**columns, "parent_id": _row(one.parent, ids)})
    codebook.set_aliases(project, actor_id, one.aliases)
    codebook.set_ids(project, actor_id, one.ids)
    if one.alias_rules:
        entry_details.set_alias_rules(project, actor_id, one.alias_rules)
    if one.roles:
        roles: list[Role] = [replace(role, of=_row(role.of, ids)) for role in one.roles]
        entry_details.set_roles(project, actor_id, roles)
    if one.note:
        notes.put(project, "actor_id", actor_id, one.note)
    for name, value in one.attributes.items():
        if name in fields and _fits(fields[name], value):
            attributes.set_value(project, "actor_id", actor_id, fields[name].id, value)


def _fits(definition: AttributeDefinition, value: object) -> bool:
    if definition.type is AttributeType.NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if definition.type is AttributeType.YES_NO:
        return isinstance(value, bool)
    if definition.type is AttributeType.CHOICE:
        return value in definition.choices
    return isinstance(value, str)


def _store_topic(project: Project, item: Planned, one: Topic, ids: dict[int, int]) -> None:
    topic_id = ids[one.id]
    columns = {
        "name": one.name,
        "code": one.code,
        "definition": one.definition,
        "colour": one.colour,
        "parent_id": _row(one.parent, ids),
        "inclusion": one.inclusion,
        "exclusion": one.exclusion,
        "keywords": json.dumps(one.keywords, ensure_ascii=False),
        "position": one.position,
        "retired": int(one.retired),
    }
    codebook.edit(project, "topics", topic_id, columns)
    if one.examples:
        entry_details.set_examples(project, topic_id, one.examples)
    if one.note:
        notes.put(project, "topic_id", topic_id, one.note)
    if isinstance(item.before, Topic) and any(
        getattr(item.before, name) and name in item.fields for name in _RULES
    ):
        worklist.mark_topic(project, topic_id, Due.DEFINITION)
