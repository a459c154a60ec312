"""Storing a native dataset: each uid becomes a row, each row keeps its uid."""

import json
from collections import Counter

from copydesk.domain.actor import Role
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import ImportReport
from copydesk.exchange.native_values import (
    NativeActor,
    NativeAnnotation,
    NativeArticle,
    NativeMention,
    NativePassage,
    NativeQuotation,
    NativeTopic,
)
from copydesk.project import (
    annotations,
    articles,
    attributes,
    codebook,
    coders,
    entry_details,
    notes,
    provenance,
    versions,
)
from copydesk.session.core import Core

_OWNERS = {AttributeTarget.ARTICLE: "article_id", AttributeTarget.ACTOR: "actor_id"}


class Restore:
    """Stores lines of a native dataset one by one, inside a change that the caller has opened."""

    def __init__(self, core: Core) -> None:
        self._project = core.project
        self._actors = {actor.uid: actor.id for actor in core.actors.values()}
        self._topics = {topic.uid: topic.id for topic in core.topics.values()}
        self._coders: dict[str, int] = {}
        self._fields = {
            (definition.target, definition.name): definition.id
            for definition in attributes.definitions(self._project)
        }
        self._counts: Counter[str] = Counter()
        self._duplicates = 0
        self._linked: list[tuple[int, tuple[str, ...]]] = []

    @property
    def report(self) -> ImportReport:
        """What has been stored so far, and how many articles were here already."""
        return ImportReport(dict(self._counts), self._duplicates)

    def store(self, native: NativeArticle) -> None:
        """Store the line's codebook entries, and its article unless its uid or text is here already."""
        for definition in native.definitions:
            key = (definition.target, definition.name)
            if key not in self._fields:
                self._fields[key] = attributes.define(
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
        new = [actor for actor in native.actors if self._store_actor(actor)]
        for actor in new:  # an office may be held of one that comes later in the line
            roles = [
                Role(one.title, None if one.of is None else self._actors[one.of], one.since, one.until)
                for one in actor.roles
            ]
            entry_details.set_roles(self._project, self._actors[actor.uid], roles)
        for topic in native.topics:
            self._store_topic(topic)
        known = articles.with_uid(self._project, native.uid) or articles.with_text(self._project, native.text)
        if known is not None:
            self._duplicates += 1
            return
        article_id = self._store_article(native)
        if native.versions:
            self._linked.append((article_id, native.versions))
        for mention in native.mentions:
            self._store_mention(article_id, native.text, mention)
        for passage in native.passages:
            self._store_passage(article_id, native.text, passage)
        self._store_quotations(article_id, native)

    def finish(self) -> None:
        """Link versions, now that all articles are there; those that are not are passed over."""
        for article_id, uids in self._linked:
            others = (articles.with_uid(self._project, uid) for uid in uids)
            there = [other for other in others if other is not None and other != article_id]
            if there:
                versions.join(self._project, [article_id, *there])

    def _store_actor(self, actor: NativeActor) -> bool:
        if actor.uid in self._actors:
            return False
        project = self._project
        actor_id = codebook.add_actor(
            project, actor.name, actor.kind, description=actor.description, uid=actor.uid
        )
        self._actors[actor.uid] = actor_id
        codebook.set_aliases(project, actor_id, actor.aliases)
        codebook.set_ids(project, actor_id, actor.ids)
        entry_details.set_alias_rules(project, actor_id, actor.alias_rules)
        if actor.parent is not None:
            codebook.edit(project, "actors", actor_id, {"parent_id": self._actors[actor.parent]})
        if actor.colour:
            codebook.edit(project, "actors", actor_id, {"colour": actor.colour})
        if actor.note:
            notes.put(project, "actor_id", actor_id, actor.note)
        for name, value in actor.attributes.items():
            self._store_value(AttributeTarget.ACTOR, actor_id, name, value)
        self._counts["actors"] += 1
        return True

    def _store_topic(self, topic: NativeTopic) -> None:
        if topic.uid in self._topics:
            return
        topic_id = codebook.add_topic(
            self._project,
            topic.name,
            code=topic.code,
            definition=topic.definition,
            colour=topic.colour,
            uid=topic.uid,
        )
        self._topics[topic.uid] = topic_id
        codebook.edit(
            self._project,
            "topics",
            topic_id,
            {
                "inclusion": topic.inclusion,
                "exclusion": topic.exclusion,
                "keywords": json.dumps(topic.keywords, ensure_ascii=False),
                "position": topic.position,
                "retired": int(topic.retired),
            },
        )
        entry_details.set_examples(self._project, topic_id, topic.examples)
        if topic.parent is not None:
            codebook.edit(self._project, "topics", topic_id, {"parent_id": self._topics[topic.parent]})
        if topic.note:
            notes.put(self._project, "topic_id", topic_id, topic.note)
        self._counts["topics"] += 1

    def _store_article(self, native: NativeArticle) -> int:
        article_id = articles.add(
            self._project, native, uid=native.uid, status=native.status, created=native.created or None
        )
        if native.note:
            notes.put(self._project, "article_id", article_id, native.note)
        for name, value in native.attributes.items():
            self._store_value(AttributeTarget.ARTICLE, article_id, name, value)
        self._counts["articles"] += 1
        return article_id

    def _store_mention(self, article_id: int, text: str, mention: NativeMention) -> None:
        row = self._store_annotation(article_id, Kind.MENTION, mention, actor_id=self._actors[mention.actor])
        annotations.set_spans(self._project, row, Part.TEXT, mention.spans, text)

    def _store_passage(self, article_id: int, text: str, passage: NativePassage) -> None:
        row = self._store_annotation(article_id, Kind.PASSAGE, passage, topic_id=self._topics[passage.topic])
        annotations.set_spans(self._project, row, Part.TEXT, passage.spans, text)

    def _store_quotations(self, article_id: int, native: NativeArticle) -> None:
        rows: dict[str, int] = {}
        for quotation in native.quotations:
            rows[quotation.uid] = self._store_quotation(article_id, native.text, quotation)
        for quotation in native.quotations:  # a quotation may be nested in one that comes later
            if quotation.within is not None:
                annotations.set_quotation(
                    self._project, rows[quotation.uid], "within_id", rows[quotation.within]
                )

    def _store_quotation(self, article_id: int, text: str, quotation: NativeQuotation) -> int:
        row = self._store_annotation(article_id, Kind.QUOTATION, quotation)
        annotations.add_quotation(
            self._project,
            row,
            quotation.type,
            speaker=self._actors[quotation.speaker] if quotation.speaker else None,
            addressee=self._actors[quotation.addressee] if quotation.addressee else None,
        )
        for part, spans in (
            (Part.CONTENT, quotation.content),
            (Part.CUE, quotation.cue),
            (Part.SPEAKER, quotation.speaker_spans),
        ):
            annotations.set_spans(self._project, row, part, spans, text)
        for topic, stance in quotation.topics:
            annotations.set_topic(self._project, row, self._topics[topic], stance)
        return row

    def _store_annotation(
        self,
        article_id: int,
        kind: Kind,
        native: NativeAnnotation,
        *,
        actor_id: int | None = None,
        topic_id: int | None = None,
    ) -> int:
        row = annotations.add(
            self._project,
            article_id,
            kind,
            actor_id=actor_id,
            topic_id=topic_id,
            coder_id=self._coder(native.coder),
            origin=native.origin,
            uid=native.uid,
            created=native.created or None,
            updated=native.updated or None,
        )
        if native.note:
            notes.put(self._project, "annotation_id", row, native.note)
        if native.provenance is not None:
            provenance.add(self._project, row, native.provenance)
        for name, value in native.attributes.items():
            self._store_value(AttributeTarget(kind), row, name, value)
        self._counts[f"{kind}s"] += 1
        return row

    def _coder(self, name: str) -> int:
        if name not in self._coders:
            self._coders[name] = coders.ensure(self._project, name)
        return self._coders[name]

    def _store_value(self, target: AttributeTarget, owner_id: int, name: str, value: object) -> None:
        owner = _OWNERS.get(target, "annotation_id")
        attributes.set_value(self._project, owner, owner_id, self._fields[target, name], value)
