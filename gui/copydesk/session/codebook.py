"""Use cases on the codebook: actors and topics, found by what a coder types."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.dataset import EntryKind
from copydesk.domain.names import name_meant
from copydesk.domain.revision import Due
from copydesk.domain.span import Span
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.project import codebook, notes, usage, worklist
from copydesk.session.core import Core, clean, clean_text, required
from copydesk.session.typeahead import Match

BOTH = frozenset(EntryKind)
__all__ = ["BOTH", "Codebook", "Entry", "Match"]


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor or a topic, by kind and id."""

    kind: EntryKind
    id: int


class Codebook:
    """The actors and topics of the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def actors(self) -> list[Actor]:
        """All actors in the order they were made."""
        return list(self._core.actors.values())

    def topics(self) -> list[Topic]:
        """All topics in the order they were made."""
        return list(self._core.topics.values())

    def actor(self, actor_id: int) -> Actor:
        """The actor of that id; KeyError where it is gone."""
        return self._core.actors[actor_id]

    def topic(self, topic_id: int) -> Topic:
        """The topic of that id; KeyError where it is gone."""
        return self._core.topics[topic_id]

    def actor_known(self, actor_id: int) -> Actor:
        """The actor of that id.

        :raises UserError: it is gone, by an undo perhaps.
        """
        actor = self._core.actors.get(actor_id)
        if actor is None:
            raise UserError("That actor is not in the codebook any more. Choose another one.")
        return actor

    def topic_known(self, topic_id: int) -> Topic:
        """The topic of that id.

        :raises UserError: it is gone, by an undo perhaps.
        """
        topic = self._core.topics.get(topic_id)
        if topic is None:
            raise UserError("That topic is not in the codebook any more. Choose another one.")
        return topic

    def has(self, entry: Entry) -> bool:
        """Whether the actor or topic is there."""
        return entry.id in (self._core.actors if entry.kind is EntryKind.ACTOR else self._core.topics)

    def attributes(self) -> list[AttributeDefinition]:
        """All attributes in the order they were defined."""
        return list(self._core.attributes)

    def recent(self, limit: int = 9) -> list[Entry]:
        """The actors and topics that were tagged last, latest first.

        Without those that a fork has just made, until this session is told of them.
        """
        found = usage.recent_entries(self._core.project, limit)
        every = (Entry(EntryKind(kind), entry_id) for kind, entry_id in found)
        return [entry for entry in every if self.has(entry)]

    def match(
        self, query: str, *, kinds: Collection[EntryKind] = BOTH, limit: int = 12, misspelt: bool = True
    ) -> list[Match]:
        """Entries that the typed text may mean, best first: by name, alias or code, also misspelt."""
        book = self._core
        wished = clean(query)
        found: list[Match] = []
        if EntryKind.ACTOR in kinds:
            found += [
                Match(EntryKind.ACTOR, hit.id, book.actors[hit.id].name, hit.name, hit.score)
                for hit in book.actor_names.search(wished, limit, misspelt=misspelt)
            ]
        if EntryKind.TOPIC in kinds:
            found += [
                Match(EntryKind.TOPIC, hit.id, book.topics[hit.id].name, hit.name, hit.score)
                for hit in book.topic_names.search(wished, limit, misspelt=misspelt)
            ]
        return sorted(found, key=lambda match: -match.score)[:limit]

    def name_meant(self, text: str, offset: int) -> Span | None:
        """The name at an offset of a text that a coder would tag: known, or else without titles."""
        found = name_meant(text, offset, self.find_actor)
        if found is None or self.find_actor(found.of(text)) is not None:
            return found
        from copydesk.suggest.names.bare import bare_name

        return bare_name(text, found, offset)

    def names_meant(self, text: str, run: Span) -> tuple[Span, ...]:
        """The names in a run of capitalised words: the run where it is known, or else without titles."""
        if self.find_actor(run.of(text)) is not None:
            return (run,)
        from copydesk.suggest.names.bare import bare_names

        return bare_names(text, run)

    def prepare(self) -> None:
        """Do ahead what the first :meth:`match` after a change would have to do, while nobody types."""
        self._core.actor_names.warm()
        self._core.topic_names.warm()

    def find_actor(self, name: str) -> int | None:
        """The actor of exactly this name or alias, upper and lower case alike; names before aliases."""
        return self._core.actor_names.called(clean(name))

    def find_topic(self, name: str) -> int | None:
        """The topic of exactly this name or code, upper and lower case alike, be it retired."""
        wished = clean(name)
        found = self._core.topic_names.called(wished)
        if found is not None:
            return found
        retired = (one for one in self._core.topics.values() if one.retired)
        return next((one.id for one in retired if wished.casefold() in _names_of(one)), None)

    def named(self, kind: EntryKind, wished: str) -> Entry:
        """The one entry that is meant by a uid, a name, or an alias or code: the former before the latter.

        Where several differ in upper and lower case only, the one that is written so is meant.

        :raises UserError: there is none, or there is more than one.
        """
        wanted = clean(wished)
        named: Sequence[Actor | Topic] = self.actors() if kind is EntryKind.ACTOR else self.topics()
        for fits in _tiers(wanted):
            found = [one for one in named if fits(one)]
            if len(found) > 1:
                raise UserError(
                    "{name} may be each of these: {choices}. Give the id of the one that is meant.",
                    name=wanted,
                    choices=", ".join(f"{one.name} ({one.uid})" for one in found),
                )
            if found:
                return Entry(kind, found[0].id)
        if kind is EntryKind.ACTOR:
            raise UserError(
                "There is no actor {name} in the codebook. Give a name, alias or id.", name=wanted
            )
        raise UserError("There is no topic {name} in the codebook. Give a name, code or id.", name=wanted)

    def add_actor(self, name: str, kind: ActorKind = ActorKind.OTHER, aliases: tuple[str, ...] = ()) -> int:
        """A new actor."""
        cleaned = required(name, "actor")
        with self._core.change(f"Add actor: {cleaned}"):
            actor_id = self._core.add_actor(cleaned, kind)
            codebook.set_aliases(self._core.project, actor_id, _aliases(aliases))
        return actor_id

    def rename_actor(self, actor_id: int, name: str) -> None:
        """Another name for the actor; all that is tagged with it follows.

        The former name becomes an alias where articles call the actor so, and nobody else: whoever is
        called so further on is still known.
        """
        cleaned, actor = required(name, "actor"), self.actor(actor_id)
        others = tuple(each for each in actor.aliases if each != cleaned)
        if cleaned != actor.name and usage.is_called(self._core.project, actor_id, actor.name):
            others = tuple(dict.fromkeys((*others, *self._own(actor))))
        with self._core.change(f"Rename actor: {cleaned}"):
            codebook.edit(self._core.project, "actors", actor_id, {"name": cleaned})
            codebook.set_aliases(self._core.project, actor_id, others)

    def _own(self, actor: Actor) -> tuple[str, ...]:
        """The actor's name, where no other actor has it as name or alias."""
        folded = actor.name.casefold()
        shared = any(
            folded in map(str.casefold, (one.name, *one.aliases))
            for one in self._core.actors.values()
            if one.id != actor.id
        )
        return () if shared else (actor.name,)

    def set_actor_kind(self, actor_id: int, kind: ActorKind) -> None:
        """Say what sort of actor it is."""
        self._edit(f"Set kind: {kind}", "actors", actor_id, {"kind": kind})

    def set_aliases(self, actor_id: int, aliases: tuple[str, ...]) -> None:
        """Make these the actor's other names."""
        with self._core.change(f"Edit aliases: {self.actor(actor_id).name}"):
            codebook.set_aliases(self._core.project, actor_id, _aliases(aliases))

    def add_topic(
        self, name: str, *, code: str = "", definition: str = "", colour: str = "", parent: int | None = None
    ) -> int:
        """A new topic, behind the others that are below the same one."""
        cleaned = required(name, "topic")
        beside = [one.position for one in self._core.topics.values() if one.parent == parent]
        with self._core.change(f"Add topic: {cleaned}"):
            topic_id = codebook.add_topic(
                self._core.project,
                cleaned,
                code=clean(code),
                definition=clean_text(definition),
                colour=colour,
            )
            place = {"parent_id": parent, "position": max(beside, default=0)}
            codebook.edit(self._core.project, "topics", topic_id, place)
        return topic_id

    def edit_topic(self, topic_id: int, **values: Any) -> None:
        """Write the topic's name, code, definition, colour or parent (a topic's id).

        Where there was another definition before, what is about the topic is to be looked at again.
        """
        columns = {("parent_id" if name == "parent" else name): value for name, value in values.items()}
        if "name" in columns:
            columns["name"] = required(columns["name"], "topic")
        for column in {"code", "definition", "colour"} & set(columns):
            columns[column] = clean_text(columns[column])
        self._check_parent(topic_id, columns.get("parent_id"))
        before = self.topic(topic_id)
        with self._core.change(f"Edit topic: {before.name}"):
            codebook.edit(self._core.project, "topics", topic_id, columns)
            if before.definition and columns.get("definition", before.definition) != before.definition:
                worklist.mark_topic(self._core.project, topic_id, Due.DEFINITION)

    def _check_parent(self, topic_id: int, parent: int | None) -> None:
        while parent is not None:
            if parent == topic_id:
                raise UserError("A topic cannot be below itself. Choose another one to put it under.")
            parent = self.topic(parent).parent

    def set_note(self, entry: Entry, text: str) -> None:
        """Write the note of an actor or topic; an empty one removes it."""
        with self._core.change(f"Edit {entry.kind} note"):
            notes.put(self._core.project, f"{entry.kind}_id", entry.id, clean_text(text))

    def _edit(self, label: str, table: str, entry_id: int, values: dict[str, Any]) -> None:
        with self._core.change(label):
            codebook.edit(self._core.project, table, entry_id, values)


def _tiers(wanted: str) -> Iterator[Callable[[Actor | Topic], bool]]:
    """What an entry that is meant by these words is like, the surest first."""
    folded = wanted.casefold()
    yield lambda one: one.uid == wanted
    yield lambda one: one.name == wanted
    yield lambda one: one.name.casefold() == folded
    yield lambda one: wanted in _other_names(one)
    yield lambda one: folded in map(str.casefold, _other_names(one))


def _other_names(one: Actor | Topic) -> tuple[str, ...]:
    if isinstance(one, Actor):
        return one.aliases
    return (one.code,) if one.code else ()


def _names_of(topic: Topic) -> tuple[str, ...]:
    return (topic.name.casefold(), topic.code.casefold()) if topic.code else (topic.name.casefold(),)


def _aliases(aliases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cleaned for alias in aliases if (cleaned := clean(alias))))
