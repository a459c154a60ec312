"""Storing the codebook of a native dataset: each uid becomes a row, each row keeps its uid."""

import json
from itertools import count

from copydesk.domain.actor import Role
from copydesk.domain.attribute import AttributeTarget
from copydesk.exchange.native_values import NativeActor, NativeArticle, NativeTopic
from copydesk.project import Project, attributes, codebook, entry_details, notes
from copydesk.session.core import Core


class RestoredEntries:
    """The actors, topics and attributes of a native dataset, line by line; ``dry`` stores nothing.

    The rows by uid are in ``actors`` and ``topics``, those of attributes by target and name in ``fields``.
    """

    def __init__(self, core: Core, *, dry: bool) -> None:
        self._project = core.project
        self._dry = dry
        self._numbers = count(-1, -1)
        self.actors = {actor.uid: actor.id for actor in core.actors.values()}
        self.topics = {topic.uid: topic.id for topic in core.topics.values()}
        self.fields = {(one.target, one.name): one.id for one in attributes.definitions(core.project)}
        self.new_actors = 0
        self.new_topics = 0

    def store(self, native: NativeArticle) -> None:
        """Store what the line has that is new."""
        for definition in native.definitions:
            key = (definition.target, definition.name)
            if key not in self.fields:
                self.fields[key] = (
                    next(self._numbers)
                    if self._dry
                    else attributes.define(
                        self._project,
                        definition.target,
                        definition.name,
                        definition.type,
                        choices=definition.choices,
                        required=definition.required,
                        default=definition.default,
                        keys=definition.keys,
                        uid=definition.uid,
                    )
                )
        new = [actor for actor in native.actors if actor.uid not in self.actors]
        for actor in new:
            self.actors[actor.uid] = next(self._numbers) if self._dry else self._store_actor(actor)
        for actor in () if self._dry else new:  # an office may be held of one that comes later in the line
            self._store_roles(actor)
        self.new_actors += len(new)
        for topic in native.topics:
            if topic.uid not in self.topics:
                self.topics[topic.uid] = next(self._numbers) if self._dry else self._store_topic(topic)
                self.new_topics += 1

    def _store_actor(self, actor: NativeActor) -> int:
        project = self._project
        row = codebook.add_actor(
            project, actor.name, actor.kind, description=actor.description, uid=actor.uid
        )
        codebook.set_aliases(project, row, actor.aliases)
        codebook.set_ids(project, row, actor.ids)
        entry_details.set_alias_rules(project, row, actor.alias_rules)
        if actor.parent is not None:
            codebook.edit(project, "actors", row, {"parent_id": self.actors[actor.parent]})
        if actor.colour:
            codebook.edit(project, "actors", row, {"colour": actor.colour})
        if actor.note:
            notes.put(project, "actor_id", row, actor.note)
        for name, value in actor.attributes.items():
            field = self.fields[AttributeTarget.ACTOR, name]
            attributes.set_value(project, "actor_id", row, field, value)
        return row

    def _store_roles(self, actor: NativeActor) -> None:
        roles = [
            Role(one.title, None if one.of is None else self.actors[one.of], one.since, one.until)
            for one in actor.roles
        ]
        entry_details.set_roles(self._project, self.actors[actor.uid], roles)

    def _store_topic(self, topic: NativeTopic) -> int:
        project: Project = self._project
        row = codebook.add_topic(
            project,
            topic.name,
            code=topic.code,
            definition=topic.definition,
            colour=topic.colour,
            uid=topic.uid,
        )
        values: dict[str, object] = {
            "inclusion": topic.inclusion,
            "exclusion": topic.exclusion,
            "keywords": json.dumps(topic.keywords, ensure_ascii=False),
            "position": topic.position,
            "retired": int(topic.retired),
        }
        if topic.parent is not None:
            values["parent_id"] = self.topics[topic.parent]
        codebook.edit(project, "topics", row, values)
        entry_details.set_examples(project, row, topic.examples)
        if topic.note:
            notes.put(project, "topic_id", row, topic.note)
        return row
