"""Marks of a file turned into mentions, passages and quotations by the rules for its labels.

Nothing is left out in silence: what has no rule, what cannot be said in our words, and what is told twice is
counted with examples.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from copydesk.domain.dataset import Loss, LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    LabelInfo,
    Place,
    Places,
    Unit,
)
from copydesk.domain.label_rules import Becomes, Joins, LabelRules, Says
from copydesk.exchange.found_fields import Keyed
from copydesk.exchange.found_text import FoundText
from copydesk.exchange.label_entries import Entries
from copydesk.exchange.mark_links import JOINS_OF, Group, groups_of
from copydesk.exchange.mark_values import Said, ValueReader
from copydesk.exchange.nearness import attach_parts

Mapped = FoundMention | FoundPassage | FoundQuotation


@dataclass(frozen=True, slots=True)
class MappedArticle:
    """A document whose annotations are all in our words; ``losses`` are those of the mapping alone.

    ``attached`` is how many cues, speakers and addressees no link led to: they went to the one quotation
    near them. Mentions of whom the file quotes no words, in a file without texts, have an actor without a
    name: the words where they are placed are it.
    """

    article: FoundArticle
    annotations: tuple[Mapped, ...]
    losses: tuple[Loss, ...] = ()
    attached: int = 0


def apply(article: FoundArticle, rules: LabelRules) -> MappedArticle:
    """The article with its marks mapped; for many articles make one :class:`Mapper`."""
    return Mapper(rules).apply(article)


class Mapper:
    """Maps articles of one file by its rules.

    ``labels`` are those that the file's codebook tells more of: topics get its parents, colours and
    definitions. ``unit`` is what the offsets count, the format's own where None; ``signed`` says that
    stances are -1, 0 and 1, so that 0 is neutral.
    """

    def __init__(
        self,
        rules: LabelRules,
        labels: Iterable[LabelInfo] = (),
        unit: Unit | None = None,
        *,
        signed: bool = False,
    ) -> None:
        self._rules = rules
        self._unit = rules.unit or unit
        self._values = ValueReader(rules, signed)
        self._entries = Entries(rules, labels)

    def apply(self, article: FoundArticle) -> MappedArticle:
        """The article's annotations in our words, in the order of the file."""
        losses = LossCount()
        groups = groups_of(article.annotations, self._rules, losses)
        text = FoundText(article, self._unit or article.unit)
        attached = attach_parts(text, groups)
        maker = _Maker(self._values, self._entries, text, article.title or article.key, losses)
        found = tuple(one for group in groups for one in maker.made(group))
        return MappedArticle(replace(article, annotations=found), found, losses.losses(), attached)


class _Maker:
    """Makes the annotations of one article."""

    def __init__(
        self, values: ValueReader, entries: Entries, text: FoundText, title: str, losses: LossCount
    ) -> None:
        self._values = values
        self._entries = entries
        self._text = text
        self._title = title
        self._losses = losses
        self._read: dict[int, Said] = {}

    def _said(self, group: Group) -> Said:
        """What the group's values say; read once, for parts of several quotations tell of it once."""
        found = self._read.get(id(group))
        if found is None:
            found = self._values.said(group.marks, group.rule.actor_kind, self._losses)
            self._read[id(group)] = found
        return found

    def made(self, group: Group) -> Iterable[Mapped]:
        """The annotations that a group of marks becomes: mostly one."""
        if group.own is not None:
            return (group.own,)
        becomes = group.becomes
        if becomes is Becomes.NOTHING or becomes in JOINS_OF:
            self._left_out(group)
            return ()
        if becomes is Becomes.PASSAGE:
            return self._passages(group, self._said(group))
        if not group.places:
            self._without_words(group)
            return ()
        if becomes is Becomes.MENTION:
            return (self._mention(group, self._said(group)),)
        return (self._quotation(group, self._said(group)),)

    def _left_out(self, group: Group) -> None:
        """Count what becomes nothing; parts that a quotation took are in that."""
        if group.taken:
            return
        for mark in group.marks:
            words = " … ".join(place.quote for place in mark.places[:4])
            told = f"{self._title}: {mark.label.name}"
            told = f"{told}: {words}" if words else told
            if group.becomes is Becomes.NOTHING:
                self._losses.add(f"annotations of the layer “{mark.label.layer}” that no rule maps", told)
            else:
                self._losses.add(
                    f"{group.becomes.value}s without a quotation that they are certainly of", told
                )

    def _without_words(self, group: Group) -> None:
        told = f"{self._title}: {group.marks[0].label.name}"
        self._losses.add(f"{group.becomes.value}s of the whole article, which have no words", told)
        for _, part in group.parts:
            if part.becomes in JOINS_OF:
                self._losses.add(f"{part.becomes.value}s of quotations without words", told)

    def _mention(self, group: Group, said: Said) -> FoundMention:
        actor = self._actor(group, said.actors.get(Says.ACTOR, ()))
        places = group.places
        if actor is None:
            actor = self._entries.actor(self._text.words(places), group.rule.actor_kind)
        self._unused(said, stance=True, actors=(Says.SPEAKER, Says.ADDRESSEE, Says.ORGANISATION))
        for topic in said.topics:
            self._losses.add("topics of mentions", topic)
        return FoundMention(actor=actor, places=places, **_common(group, said))

    def _passages(self, group: Group, said: Said) -> Iterable[FoundPassage]:
        """One for each topic: a passage has one."""
        label = group.marks[0].label
        topics = self._entries.topics(group.rule, label, said.topics)
        topics = topics or [self._entries.labelled(label)]
        self._unused(said, stance=True, actors=tuple(said.actors))
        for number, topic in enumerate(topics, 1):
            key = group.key if number == 1 else f"{group.key}#{number}"
            yield FoundPassage(topic=topic, places=group.places, **_common(group, said, key))

    def _quotation(self, group: Group, said: Said) -> FoundQuotation:
        topics = self._entries.topics(group.rule, group.marks[0].label, said.topics)
        parts = self._parts(group, said)
        self._unused(said, stance=not topics, actors=(Says.ACTOR,))
        return FoundQuotation(
            content=group.places,
            cue=tuple(parts.cue),
            speaker_places=parts.spoken,
            speaker=self._first(parts.speakers, "second speakers of one quotation"),
            type=said.type or group.rule.type,
            addressee=self._first(parts.addressees, "second addressees of one quotation"),
            within=parts.within,
            topics=tuple((topic, said.stance) for topic in topics),
            **_common(group, said, notes=parts.notes),
        )

    def _parts(self, group: Group, said: Said) -> "_Parts":
        parts = _Parts(_speakers(said), list(said.actors.get(Says.ADDRESSEE, ())))
        for joins, part in group.parts:
            if joins is Joins.WITHIN:
                if parts.within or not part.places:
                    self._losses.add(
                        "quotations around a quotation, besides the first or without words", part.key
                    )
                else:
                    parts.within = part.key
                continue
            if part.becomes in JOINS_OF:
                self._values_of_part(part, parts)
            if joins is Joins.CUE:
                parts.cue.extend(part.places)
            elif joins is Joins.SPEAKER:
                self._add_speaker(part, parts)
            else:
                self._add_addressee(part, parts)
        return parts

    def _values_of_part(self, part: Group, parts: "_Parts") -> None:
        """Notes of a part go to its quotation; other values of it have no place there."""
        said = self._said(part)
        parts.notes += [*(mark.note for mark in part.marks if mark.note), *said.notes]
        for name, value in said.attributes.items():
            self._losses.add(f"values of “{name}” of parts of quotations", str(value))
        for topic in said.topics:
            self._losses.add("topics of parts of quotations", topic)

    def _add_speaker(self, part: Group, parts: "_Parts") -> None:
        # Speaker spans are often "he" or "the minister": their words alone are no actor's name.
        actor = self._part_actor(part, Says.SPEAKER, named=part.becomes is Becomes.MENTION)
        if actor is not None:
            parts.speakers.append(actor)
        if parts.spoken and part.places:
            self._losses.add("second speakers of one quotation", self._text.words(part.places))
        parts.spoken = parts.spoken or part.places

    def _add_addressee(self, part: Group, parts: "_Parts") -> None:
        actor = self._part_actor(part, Says.ADDRESSEE, named=True)
        if actor is not None:
            parts.addressees.append(actor)
        if part.becomes is Becomes.ADDRESSEE:
            words = self._text.words(part.places)
            self._losses.add("places of addressees, of whom only the name is kept", words)

    def _part_actor(self, part: Group, says: Says, *, named: bool) -> FoundActor | None:
        """Whom a part is; by its own words only where they are ``named`` to be an actor's."""
        if isinstance(part.own, FoundMention):
            return part.own.actor
        said = self._said(part)
        actors = (*said.actors.get(Says.ACTOR, ()), *said.actors.get(says, ()))
        actor = self._actor(part, actors)
        words = self._text.words(part.places) if actor is None and named else ""
        return self._entries.actor(words, part.rule.actor_kind) if words else actor

    def _actor(self, group: Group, said: Iterable[FoundActor]) -> FoundActor | None:
        """Whom the marks are of, where that is not for their own words to say."""
        if group.rule.name:
            return self._entries.actor(group.rule.name, group.rule.actor_kind, group.marks[0].label)
        found = list(said)
        found += [mark.actor for mark in group.marks if mark.actor and mark.actor not in found]
        return self._first(found, "second actors of one mention")

    def _unused(self, said: Said, *, stance: bool, actors: Iterable[Says]) -> None:
        if stance and said.stance is not None:
            self._losses.add("stances without a topic of a quotation", said.stance.value)
        for says in actors:
            for actor in said.actors.get(says, ()):
                self._losses.add(f"values that say the {says.value} of what has none", actor.name)

    def _first(self, actors: list[FoundActor], what: str) -> FoundActor | None:
        for actor in actors[1:]:
            if actor.name != actors[0].name:
                self._losses.add(what, actor.name)
        return actors[0] if actors else None


@dataclass(slots=True)
class _Parts:
    """What a quotation is made of besides its content; ``spoken`` are the first speaker's places."""

    speakers: list[FoundActor]
    addressees: list[FoundActor]
    spoken: Places = ()
    cue: list[Place] = field(default_factory=list[Place])
    within: str = ""
    notes: list[str] = field(default_factory=list[str])


def _speakers(said: Said) -> list[FoundActor]:
    """The persons, the organisation as the first one's parent; it speaks itself where there is no person."""
    people, bodies = said.actors.get(Says.SPEAKER, ()), said.actors.get(Says.ORGANISATION, ())
    if not people or not bodies:
        return [*people, *bodies]
    first = people[0] if people[0].parent else replace(people[0], parent=bodies[0])
    return [first, *people[1:]]


def _common(group: Group, said: Said, key: str = "", notes: Iterable[str] = ()) -> Keyed:
    mark = group.marks[0]
    notes = [*(one.note for one in group.marks if one.note), *said.notes, *notes]
    return {
        "key": key or mark.key,
        "uid": "" if key and key != mark.key else mark.uid,
        "coder": said.coder or mark.coder,
        "origin": mark.origin,
        "note": "\n".join(dict.fromkeys(notes)) if notes else "",
        "attributes": said.attributes,
        "created": mark.created,
        "updated": mark.updated,
        "provenance": mark.provenance,
    }
