"""Use cases on what entries of the codebook say: offices, rules, examples, order, and who is retired."""

import json
import re
from collections.abc import Mapping, Sequence

from copydesk.domain.actor import Actor, AliasRule, Role
from copydesk.domain.revision import Due, EntryEdit, Revision
from copydesk.domain.topic import Topic, TopicExample
from copydesk.errors import UserError
from copydesk.project import codebook, entry_details, revisions, worklist
from copydesk.session.core import Core, clean, clean_text

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Entries:
    """What is said of the actors and topics of the open project, and the codebook's revisions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def set_parent(self, actor_id: int, parent: int | None) -> None:
        """Say which actor it is part of; None for none.

        :raises UserError: it would be part of itself.
        """
        above = parent
        while above is not None:
            if above == actor_id:
                raise UserError("An actor cannot be part of itself. Choose another one.")
            above = self._core.actors[above].parent
        self._edit("actors", actor_id, {"parent_id": parent})

    def set_description(self, actor_id: int, description: str) -> None:
        """Say in words who the actor is."""
        self._edit("actors", actor_id, {"description": clean_text(description)})

    def set_actor_colour(self, actor_id: int, colour: str) -> None:
        """Paint the actor in ``#RRGGBB``; the empty text stands for the theme's own colour."""
        self._edit("actors", actor_id, {"colour": _colour(colour)})

    def set_ids(self, actor_id: int, ids: Mapping[str, str]) -> None:
        """Make these the actor's identifiers in outside schemes; others are removed."""
        wanted = {clean(scheme): clean(value) for scheme, value in ids.items()}
        with self._core.change(f"Edit ids: {self._actor(actor_id).name}"):
            codebook.replace_ids(
                self._core.project,
                actor_id,
                {name: value for name, value in wanted.items() if name and value},
            )

    def set_alias_rules(self, actor_id: int, rules: Mapping[str, AliasRule]) -> None:
        """Say how aliases of the actor are looked for; those that are not named: as usual."""
        with self._core.change(f"Edit aliases: {self._actor(actor_id).name}"):
            entry_details.set_alias_rules(self._core.project, actor_id, rules)

    def set_names(self, actor_id: int, rules: Mapping[str, AliasRule]) -> None:
        """Make these the actor's other names, each looked for by its rule; one change."""
        wanted = {name: rule for alias, rule in rules.items() if (name := clean(alias))}
        with self._core.change(f"Edit aliases: {self._actor(actor_id).name}"):
            codebook.set_aliases(self._core.project, actor_id, tuple(wanted))
            entry_details.set_alias_rules(self._core.project, actor_id, wanted)

    def set_roles(self, actor_id: int, roles: Sequence[Role]) -> None:
        """Make these the offices that the actor holds or held.

        :raises UserError: a date is none, or an office ends before it begins.
        """
        wanted = [_role(role) for role in roles]
        with self._core.change(f"Edit roles: {self._actor(actor_id).name}"):
            entry_details.set_roles(self._core.project, actor_id, wanted)

    def set_rules(
        self,
        topic_id: int,
        *,
        inclusion: str | None = None,
        exclusion: str | None = None,
        keywords: Sequence[str] | None = None,
    ) -> None:
        """Say what else counts as the topic, what does not, and which words speak for it; None leaves it.

        Where another rule stood before, what is about the topic is to be looked at again.
        """
        before = self._topic(topic_id)
        words = list(dict.fromkeys(word for one in keywords or () if (word := clean(one))))
        given = {
            "inclusion": None if inclusion is None else clean_text(inclusion),
            "exclusion": None if exclusion is None else clean_text(exclusion),
            "keywords": None if keywords is None else json.dumps(words, ensure_ascii=False),
        }
        values = {name: value for name, value in given.items() if value is not None}
        with self._core.change(f"Edit topic: {before.name}"):
            codebook.edit(self._core.project, "topics", topic_id, values)
            rules = ((before.inclusion, given["inclusion"]), (before.exclusion, given["exclusion"]))
            if any(old and new is not None and new != old for old, new in rules):
                worklist.mark_topic(self._core.project, topic_id, Due.DEFINITION)

    def set_examples(self, topic_id: int, examples: Sequence[TopicExample]) -> None:
        """Make these the topic's examples."""
        wanted = [
            TopicExample(text, one.positive, one.article)
            for one in dict.fromkeys(examples)
            if (text := clean_text(one.text))
        ]
        with self._core.change(f"Edit examples: {self._topic(topic_id).name}"):
            entry_details.set_examples(self._core.project, topic_id, wanted)

    def add_example(self, topic_id: int, text: str, *, positive: bool = True, article: str = "") -> None:
        """Words are an example of the topic, or of what is not; ``article`` is its uid, if from one."""
        self.set_examples(topic_id, (*self._topic(topic_id).examples, TopicExample(text, positive, article)))

    def retire(self, topic_id: int, *, retired: bool = True) -> None:
        """Offer the topic no more, or again; what is tagged with it stays."""
        name = self._topic(topic_id).name
        label = f"Retire topic: {name}" if retired else f"Bring back topic: {name}"
        with self._core.change(label):
            codebook.edit(self._core.project, "topics", topic_id, {"retired": int(retired)})

    def move_topic(self, topic_id: int, parent: int | None, before: int | None = None) -> None:
        """Put one topic elsewhere, as :meth:`move_topics` does."""
        self.move_topics((topic_id,), parent, before)

    def move_topics(self, topic_ids: Sequence[int], parent: int | None, before: int | None = None) -> None:
        """Put topics below another one (None for the top), in this order, before one of its children or last.

        :raises UserError: one of them would be below itself.
        """
        above = parent
        while above is not None:
            if above in topic_ids:
                raise UserError("A topic cannot be below itself. Choose another one to put it under.")
            above = self._topic(above).parent
        beside = [one.id for one in self.children(parent) if one.id not in topic_ids]
        place = beside.index(before) if before in beside else len(beside)
        beside[place:place] = topic_ids
        several = len(topic_ids) > 1
        label = (
            f"Move {len(topic_ids)} topics" if several else f"Move topic: {self._topic(topic_ids[0]).name}"
        )
        with self._core.change(label):
            for topic_id in topic_ids:
                codebook.edit(self._core.project, "topics", topic_id, {"parent_id": parent})
            codebook.set_positions(self._core.project, beside)

    def children(self, parent: int | None) -> list[Topic]:
        """The topics right below one, or at the top, in their order."""
        found = [one for one in self._core.topics.values() if one.parent == parent]
        return sorted(found, key=lambda one: (one.position, one.id))

    def revisions(self, limit: int = 1_000) -> list[Revision]:
        """The revisions of the codebook, newest first, without what each of them did."""
        return revisions.listed(self._core.project, limit)

    def compare(self, earlier: int, later: int) -> list[EntryEdit]:
        """What became of the codebook between two revisions (their numbers): 0 is before the first.

        :raises UserError: there is no such revision.
        """
        newest = self.revisions(1)
        last = newest[0].number if newest else 0
        for number in (earlier, later):
            if not 0 <= number <= last:
                raise UserError(
                    "There is no revision {number}. Give a number from 0 to {last}.", number=number, last=last
                )
        return list(revisions.edits(self._core.project, min(earlier, later), max(earlier, later)))

    def _actor(self, actor_id: int) -> Actor:
        return self._core.actors[actor_id]

    def _topic(self, topic_id: int) -> Topic:
        return self._core.topics[topic_id]

    def _edit(self, table: str, entry_id: int, values: Mapping[str, object]) -> None:
        name = (self._core.actors if table == "actors" else self._core.topics)[entry_id].name
        with self._core.change(f"Edit {table[:-1]}: {name}"):
            codebook.edit(self._core.project, table, entry_id, values)


def _colour(colour: str) -> str:
    if colour and not _COLOUR.fullmatch(colour):
        raise UserError(
            "{colour} is no colour. Write it as # and six digits, such as #336699.", colour=colour
        )
    return colour.upper()


def _role(role: Role) -> Role:
    title = clean(role.title)
    if not title:
        raise UserError("Type the title of the office, such as Foreign Minister.")
    for date in (role.since, role.until):
        if date and not _DATE.fullmatch(date):
            raise UserError(
                "{date} is no date. Write a year, a month or a day, such as 2004, 2004-03 or 2004-03-09.",
                date=date,
            )
    length = min(len(role.since), len(role.until))
    if role.since[:length] > role.until[:length]:
        raise UserError(
            "The office ends in {until}, before it begins. Correct one of the dates.", until=role.until
        )
    return Role(title, role.of, role.since, role.until)
