"""Use cases that put one entry of the codebook in another's place: merge, split, recode, delete."""

import json
from collections.abc import Collection, Mapping, Sequence

from copydesk.domain.actor import Actor
from copydesk.domain.dataset import EntryKind
from copydesk.domain.revision import Due
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.project import apart, codebook, filling, merging, notes
from copydesk.session.codebook import Entry
from copydesk.session.core import Core, clean, required, shortened

_TABLES = {EntryKind.ACTOR: "actors", EntryKind.TOPIC: "topics"}


class Merging:
    """Entries of the open project that turn out to be one, or two. Each use case is one change."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def uses(self, entry: Entry) -> Mapping[str, int]:
        """How much refers to an entry: mentions, passages, quotations, parts, offices."""
        return merging.uses(self._core.project, _TABLES[entry.kind], entry.id)

    def annotations_of(self, entry: Entry, words: str = "") -> list[int]:
        """The ids of the annotations that refer to an entry: of all, or of those that have the words in them.

        Upper and lower case are alike, and white space is; passages on a whole article have no words.
        """
        return merging.annotations_of(self._core.project, _TABLES[entry.kind], entry.id, clean(words))

    def merge(self, entries: Sequence[Entry], into: Entry) -> None:
        """The entries become one: all that refers to them refers to ``into``, which keeps its name.

        Names and aliases become aliases, or keywords of a topic; what both say otherwise goes to the note.
        Annotations that moved are to be looked at again.

        :raises UserError: they are of different kinds, or there is nothing to merge.
        """
        others = [one for one in dict.fromkeys(entries) if one != into]
        self._check(others, into)
        with self._core.change(f"Merge into {shortened(self._name(into))}"):
            for one in others:
                self._merge_one(one, into)

    def split(self, entry: Entry, ids: Collection[int], name: str) -> Entry:
        """Give annotations of an entry to a new one of that name, with its kind and its place.

        Where the old one was called so too, it is not any more: else nobody knew whom the words mean.

        :raises UserError: there is no name, or nothing is ticked.
        """
        if not ids:
            raise UserError("Tick the annotations that belong to the other one first.")
        cleaned = required(name, entry.kind)
        with self._core.change(f"Split {shortened(self._name(entry))}"):
            new = self._twin(entry, cleaned)
            self._move(entry, new, ids, Due.SPLIT)
        return new

    def recode(self, ids: Collection[int], into: Entry, *, of: Entry | None = None) -> int:
        """Let annotations be of another actor or topic; gives how many are.

        Mentions and passages take the entry of their kind. Of quotations only those change that refer to
        ``of``, which is replaced wherever it stands. Others stay as they are.
        """
        self._check_there(into)
        with self._core.change(f"Recode as {shortened(self._name(into))}"):
            if of is not None:
                self._check([of], into)
                self._move(of, into, ids, None)
                return len(ids)
            return filling.set_entry(self._core.project, _TABLES[into.kind], ids, into.id)

    def delete(self, entry: Entry, into: Entry | None = None) -> None:
        """Remove an entry; what refers to it refers to ``into`` then.

        :raises UserError: annotations refer to it, and there is nothing to take its place.
        """
        self._check_there(entry)
        table, project = _TABLES[entry.kind], self._core.project
        if into is not None:
            self._check([entry], into)
        else:
            self._refuse_in_use(entry)
        with self._core.change(f"Delete {entry.kind}: {shortened(self._name(entry))}"):
            if into is not None:
                self._move(entry, into, None, Due.MERGED)
                merging.move_parts(project, table, entry.id, into.id)
            codebook.delete(project, table, entry.id)

    def keep_apart(self, first: Entry, second: Entry) -> None:
        """Say that two entries are not the same, so that this is not proposed again."""
        self._check([first], second)
        with self._core.change("Keep apart"):
            apart.add(self._core.project, first.kind, self._uid(first), self._uid(second))

    def _refuse_in_use(self, entry: Entry) -> None:
        uses = self.uses(entry)
        hangs = sum(uses[what] for what in uses if what not in ("parts", "offices"))
        if hangs == 1:
            raise UserError(
                "1 annotation refers to {name}. Choose what takes its place, or delete it first.",
                name=self._name(entry),
            )
        if hangs:
            raise UserError(
                "{count} annotations refer to {name}. Choose what takes its place, or delete them first.",
                count=hangs,
                name=self._name(entry),
            )

    def _merge_one(self, one: Entry, into: Entry) -> None:
        project, table = self._core.project, _TABLES[one.kind]
        note = self._what_is_left(one, into)
        self._move(one, into, None, Due.MERGED)
        if one.kind is EntryKind.ACTOR:
            merging.move_actor(project, one.id, into.id)
        else:
            self._join_topics(one.id, into.id)
        if note:
            notes.put(project, f"{one.kind}_id", into.id, note)
        codebook.delete(project, table, one.id)

    def _join_topics(self, one: int, into: int) -> None:
        project = self._core.project
        gone, kept = self._topic(one), self._topic(into)
        merging.move_topic(project, one, into)
        words = dict.fromkeys((*kept.keywords, gone.name, *gone.keywords))
        words.pop(kept.name, None)
        filled = {
            name: getattr(gone, name)
            for name in ("code", "definition", "inclusion", "exclusion", "colour")
            if getattr(gone, name) and not getattr(kept, name)
        }
        codebook.edit(
            project, "topics", into, {**filled, "keywords": json.dumps(list(words), ensure_ascii=False)}
        )

    def _what_is_left(self, one: Entry, into: Entry) -> str:
        """The note of ``into`` with what the other says and ``into`` has another word or no place for."""
        if one.kind is EntryKind.ACTOR:
            gone, kept = self._actor(one.id), self._actor(into.id)
            lines = self._actor_lines(gone, kept)
        else:
            gone, kept = self._topic(one.id), self._topic(into.id)
            lines = _topic_lines(gone, kept)
        if gone.note:
            lines.append(gone.note)
        return "\n".join([*([kept.note] if kept.note else []), *lines]) if lines else ""

    def _actor_lines(self, gone: Actor, kept: Actor) -> list[str]:
        lines: list[str] = []
        if gone.description and gone.description != kept.description:
            if kept.description:
                lines.append(f"{gone.name}: {gone.description}")
            else:
                codebook.edit(self._core.project, "actors", kept.id, {"description": gone.description})
        for said, others in ((gone.ids, kept.ids), (gone.attributes, kept.attributes)):
            lines += [
                f"{gone.name}: {name} {value}"
                for name, value in said.items()
                if name in others and others[name] != value
            ]
        return lines

    def _actor(self, actor_id: int) -> Actor:
        """As it is by now within the change, which the cache does not know yet."""
        return codebook.actors(self._core.project, actor_id, actor_id)[0]

    def _topic(self, topic_id: int) -> Topic:
        return next(one for one in codebook.topics(self._core.project) if one.id == topic_id)

    def _twin(self, entry: Entry, name: str) -> Entry:
        project = self._core.project
        if entry.kind is EntryKind.TOPIC:
            topic = self._core.topics[entry.id]
            made = codebook.add_topic(project, name)
            codebook.edit(project, "topics", made, {"parent_id": topic.parent, "position": topic.position})
            return Entry(EntryKind.TOPIC, made)
        actor = self._core.actors[entry.id]
        kept = tuple(alias for alias in actor.aliases if alias.casefold() != name.casefold())
        if kept != actor.aliases:
            codebook.set_aliases(project, actor.id, kept)
        made = self._core.add_actor(name, actor.kind)
        codebook.edit(project, "actors", made, {"parent_id": actor.parent})
        return Entry(EntryKind.ACTOR, made)

    def _move(self, entry: Entry, into: Entry, ids: Collection[int] | None, due: Due | None) -> None:
        merging.move_annotations(self._core.project, _TABLES[entry.kind], entry.id, into.id, ids=ids, due=due)

    def _check(self, others: Sequence[Entry], into: Entry) -> None:
        if not others:
            raise UserError("Choose at least two entries to merge.")
        if any(one.kind is not into.kind for one in others):
            raise UserError("An actor and a topic cannot be one. Choose entries of one kind.")
        if into in others:
            raise UserError("Both are {name}. Choose another one.", name=self._name(into))
        for one in (*others, into):
            self._check_there(one)

    def _check_there(self, entry: Entry) -> None:
        book = self._core.actors if entry.kind is EntryKind.ACTOR else self._core.topics
        if entry.id not in book:
            raise UserError("That entry is not in the codebook any more. Choose another one.")

    def _name(self, entry: Entry) -> str:
        book: Mapping[int, Actor | Topic]
        book = self._core.actors if entry.kind is EntryKind.ACTOR else self._core.topics
        return book[entry.id].name

    def _uid(self, entry: Entry) -> str:
        book: Mapping[int, Actor | Topic]
        book = self._core.actors if entry.kind is EntryKind.ACTOR else self._core.topics
        return book[entry.id].uid


def _topic_lines(gone: Topic, kept: Topic) -> list[str]:
    return [
        f"{gone.name}: {said}"
        for name in ("code", "definition", "inclusion", "exclusion")
        if (said := getattr(gone, name)) and getattr(kept, name) and said != getattr(kept, name)
    ]
