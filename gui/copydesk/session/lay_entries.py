"""Actors and topics that a file names, found among the project's or made."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from copydesk.domain.actor import ActorKind
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundTopic
from copydesk.session.core import Core, clean, clean_text
from copydesk.session.import_attributes import Fields
from copydesk.session.lay_storing import LayStore, NewEntry

UNNAMED = "actors and topics without a name"
_DEEPEST = 100
_Found = TypeVar("_Found", FoundActor, FoundTopic)


class _Index:
    """Rows by identity and by names: exactly so first, then in any case."""

    def __init__(self) -> None:
        self.uids: dict[str, int] = {}
        self.parents: dict[int, int | None] = {}
        self._names: dict[str, list[int]] = {}
        self._others: dict[str, list[int]] = {}
        self._folded: dict[str, list[int]] = {}
        self._taken: set[int] = set()

    def add(self, row: int, uid: str, name: str, others: Iterable[str], parent: int | None) -> None:
        """An entry with its other names."""
        if uid:
            self.uids[uid] = row
        self.parents[row] = parent
        self._names.setdefault(name, []).append(row)
        for other in others:
            self._others.setdefault(other, []).append(row)
        for one in (name, *others):
            rows = self._folded.setdefault(one.casefold(), [])
            if row not in rows:
                rows.append(row)

    def take(self, row: int, uid: str) -> int:
        """The entry is what the file calls by that identity: what it calls by others is something else."""
        if uid:
            self.uids[uid] = row
            self._taken.add(row)
        return row

    def called(self, name: str, uid: str) -> list[int]:
        """The entries of that name, those of an earlier kind of match alone."""
        for known in (self._names.get(name), self._others.get(name), self._folded.get(name.casefold())):
            rows = [row for row in known or () if not (uid and row in self._taken)]
            if rows:
                return rows
        return []


class FoundEntries:
    """Rows for what a file names. One is made where nothing of the project is meant.

    An entry of the project is found by its identity, by an outside id, by name or other name, and is left as
    it is. What a file tells apart by identity stays apart, whatever it is called.
    """

    def __init__(self, core: Core, store: LayStore, fields: Fields, losses: LossCount) -> None:
        self._store = store
        self._fields = fields
        self._losses = losses
        self.new_actors = 0
        self.new_topics = 0
        self._rows: dict[FoundActor | FoundTopic, int | None] = {}
        self._actors, self._topics = _Index(), _Index()
        self._outside: dict[tuple[str, str], int] = {}
        for one in core.actors.values():
            self._actors.add(one.id, one.uid, one.name, one.aliases, one.parent)
            self._outside.update(((scheme, value), one.id) for scheme, value in one.ids.items())
        for one in core.topics.values():
            self._topics.add(one.id, one.uid, one.name, [one.code] if one.code else [], one.parent)
        self._there = frozenset(core.topics)

    def prepare(self, actors: Iterable[FoundActor], topics: Iterable[FoundTopic]) -> None:
        """Make what the file's codebook has, in its order, used or not."""
        actors, topics = list(actors), list(topics)
        for index, found in ((self._actors, actors), (self._topics, topics)):
            for one in found:
                if one.uid in index.uids:
                    index.take(index.uids[one.uid], one.uid)
        for actor in actors:
            self.actor(actor)
        for topic in topics:
            self.topic(topic)

    def actor(self, found: FoundActor) -> int | None:
        """The row of an actor; None for one without a name."""
        if found not in self._rows:
            above: int | None = None
            for one in _from_top(found):
                if one not in self._rows:
                    self._rows[one] = self._actor(one, above)
                above = self._rows[one]
        return self._rows[found]

    def topic(self, found: FoundTopic) -> int | None:
        """The row of a topic; None for one without a name."""
        if found not in self._rows:
            above: int | None = None
            for one in _from_top(found):
                if one not in self._rows:
                    self._rows[one] = self._topic(one, above)
                above = self._rows[one]
        return self._rows[found]

    def _actor(self, found: FoundActor, above: int | None) -> int | None:
        if found.uid and found.uid in self._actors.uids:
            return self._actors.uids[found.uid]
        for scheme, value in found.ids.items():
            if (scheme, value) in self._outside:
                return self._actors.take(self._outside[scheme, value], found.uid)
        name = clean(found.name)
        if not name:
            self._losses.add(UNNAMED)
            return None
        rows = self._actors.called(name, found.uid)
        if rows:
            return self._actors.take(rows[0], found.uid)
        return self._new_actor(found, name, above)

    def _new_actor(self, found: FoundActor, name: str, above: int | None) -> int:
        aliases = tuple(dict.fromkeys(alias for one in found.aliases if (alias := clean(one))))
        ids = {key: clean(value) for scheme, value in found.ids.items() if (key := clean(scheme))}
        row = self._store.actor(
            NewEntry(
                name=name,
                uid=found.uid,
                parent=above,
                description=clean_text(found.description),
                note=clean_text(found.note),
                kind=found.kind or ActorKind.OTHER,
                aliases=aliases,
                ids=ids,
            )
        )
        self.new_actors += 1
        self._actors.add(row, "", name, aliases, above)
        self._actors.take(row, found.uid)
        self._outside.update(((scheme, value), row) for scheme, value in ids.items())
        for definition, value in fitting(self._fields, AttributeTarget.ACTOR, found.attributes, self._losses):
            self._store.value("actor_id", row, definition, value)
        return row

    def _topic(self, found: FoundTopic, above: int | None) -> int | None:
        if found.uid and found.uid in self._topics.uids:
            return self._topics.uids[found.uid]
        name = clean(found.name)
        if not name:
            self._losses.add(UNNAMED)
            return None
        rows = self._topics.called(name, found.uid)
        under = [row for row in rows if self._topics.parents[row] == above]
        if rows and not under and (found.parent is None or (len(rows) == 1 and rows[0] in self._there)):
            under = rows
        if under:
            return self._topics.take(under[0], found.uid)
        row = self._store.topic(
            NewEntry(
                name=name,
                uid=found.uid,
                parent=above,
                description=clean_text(found.definition),
                note=clean_text(found.note),
                code=clean(found.code),
                colour=found.colour,
            )
        )
        self.new_topics += 1
        self._topics.add(row, "", name, [clean(found.code)] if clean(found.code) else [], above)
        return self._topics.take(row, found.uid)


def fitting(
    fields: Fields, target: AttributeTarget, values: Mapping[str, object], losses: LossCount
) -> Iterator[tuple[int, object]]:
    """The values as their fields take them, each with its field's row; others are counted."""
    for name, value in values.items():
        found = fields.fit(target, name, value)
        if found is None:
            continue
        definition, kept = found
        if kept is None:
            losses.add(f"values that the attribute “{definition.name}” does not take", str(value))
        else:
            yield definition.id, kept


def _from_top(found: _Found) -> list[_Found]:
    """The entry and all above it, the highest first."""
    chain = [found]
    while len(chain) < _DEEPEST and (above := chain[-1].parent) is not None:
        chain.append(above)
    return chain[::-1]
