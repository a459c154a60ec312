"""Marks of a file turned into mentions, passages and quotations by the rules for its labels.

Nothing is left out in silence: what has no rule, what cannot be said in our words, and what is told twice is
counted with examples.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypedDict

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin, Provenance
from copydesk.domain.dataset import Loss, LossCount
from copydesk.domain.found import (
    FoundActor,
    FoundArticle,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Label,
    LabelInfo,
    Places,
    Scalar,
    Unit,
)
from copydesk.domain.label_rules import Becomes, Joins, LabelRule, LabelRules, Says
from copydesk.exchange.mark_links import PARTS, Group, groups_of
from copydesk.exchange.mark_values import Said, ValueReader
from copydesk.exchange.nearness import attach_parts

Mapped = FoundMention | FoundPassage | FoundQuotation


@dataclass(frozen=True, slots=True)
class MappedArticle:
    """A document whose annotations are all in our words; ``losses`` are those of the mapping alone.

    ``attached`` is how many cues, speakers and addressees no link led to: they went to the one quotation
    near them.
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
        self._infos = {info.label: info for info in labels}
        self._topics: dict[tuple[Label | None, str], FoundTopic] = {}
        self._actors: dict[tuple[str, ActorKind], FoundActor] = {}

    def apply(self, article: FoundArticle) -> MappedArticle:
        """The article's annotations in our words, in the order of the file."""
        losses = LossCount()
        groups = groups_of(article.annotations, self._rules, losses)
        attached = attach_parts(article, groups, self._unit or article.unit)
        mapped: list[Mapped] = []
        for group in groups:
            mapped.extend(self._mapped(group, article.title or article.key, losses))
        found = tuple(mapped)
        return MappedArticle(replace(article, annotations=found), found, losses.losses(), attached)

    def _mapped(self, group: Group, title: str, losses: LossCount) -> Iterable[Mapped]:
        if group.own is not None:
            return (group.own,)
        rule, mark = group.rule, group.marks[0]
        becomes = rule.becomes
        if becomes is Becomes.NOTHING or becomes in PARTS:
            self._left_out(group, title, losses)
            return ()
        said = self._values.said(group.marks, rule.actor_kind, losses)
        if becomes is Becomes.PASSAGE:
            return self._passages(group, said, losses)
        if not mark.places and not group.places:
            losses.add(
                f"{becomes.value}s of the whole article, which have no words", f"{title}: {mark.label.name}"
            )
            return ()
        if becomes is Becomes.MENTION:
            return (self._mention(group, said, losses),)
        return (self._quotation(group, said, losses),)

    def _left_out(self, group: Group, title: str, losses: LossCount) -> None:
        """Count what becomes nothing; parts that a quotation took are in that."""
        for mark in group.marks:
            words = " … ".join(place.quote for place in mark.places)
            told = f"{title}: {mark.label.name}: {words}" if words else f"{title}: {mark.label.name}"
            if group.becomes is Becomes.NOTHING:
                losses.add(f"annotations of the layer “{mark.label.layer}” that no rule maps", told)
            elif not group.taken:
                losses.add(f"{group.becomes.value}s without a quotation that they are certainly of", told)

    def _mention(self, group: Group, said: Said, losses: LossCount) -> FoundMention:
        actor = self._actor(group, said.actors.get(Says.ACTOR, ()), losses)
        places = group.places
        if actor is None:
            actor = self._named(words_of(places), group.rule.actor_kind)
        self._unused(said, losses, stance=True, actors=(Says.SPEAKER, Says.ADDRESSEE, Says.ORGANISATION))
        for topic in said.topics:
            losses.add("topics of mentions", topic)
        return FoundMention(actor=actor, places=places, **_common(group, said))

    def _passages(self, group: Group, said: Said, losses: LossCount) -> Iterable[FoundPassage]:
        """One for each topic: a passage has one."""
        topics = self._topics_of(group.rule, said)
        label = group.marks[0].label
        topics = topics or [self._topic(label.name, label)]
        self._unused(said, losses, stance=True, actors=tuple(said.actors))
        for number, topic in enumerate(topics, 1):
            key = group.key if number == 1 else f"{group.key}#{number}"
            yield FoundPassage(topic=topic, places=group.places, **_common(group, said, key))

    def _quotation(self, group: Group, said: Said, losses: LossCount) -> FoundQuotation:
        topics = self._topics_of(group.rule, said)
        speakers, spoken, cue, addressees, within = self._parts(group, said, losses)
        self._unused(said, losses, stance=not topics, actors=(Says.ACTOR,))
        return FoundQuotation(
            content=group.places,
            cue=cue,
            speaker_places=spoken,
            speaker=_first(speakers, "second speakers of one quotation", losses),
            type=said.type or group.rule.type,
            addressee=_first(addressees, "second addressees of one quotation", losses),
            within=within,
            topics=tuple((topic, said.stance) for topic in topics),
            **_common(group, said),
        )

    def _parts(
        self, group: Group, said: Said, losses: LossCount
    ) -> tuple[list[FoundActor], Places, Places, list[FoundActor], str]:
        """Speakers, the first one's places, cues, addressees, and what the quotation is nested in."""
        speakers = _speakers(said)
        addressees = list(said.actors.get(Says.ADDRESSEE, ()))
        spoken: Places = ()
        cue: list[Places] = []
        within = ""
        for joins, part in group.parts:
            if joins is Joins.CUE:
                cue.append(part.places)
            elif joins is Joins.WITHIN:
                if within:
                    losses.add("quotations that a quotation is nested in besides the first", part.key)
                within = within or part.key
            elif joins is Joins.SPEAKER:
                actor = self._part_actor(part, losses, named=False)
                speakers += [actor] if actor else []
                if spoken and part.places:
                    losses.add("second speakers of one quotation", words_of(part.places))
                spoken = spoken or part.places
            elif actor := self._part_actor(part, losses, named=True):
                addressees.append(actor)
                if part.becomes is Becomes.ADDRESSEE:
                    losses.add("places of addressees, of whom only the name is kept", words_of(part.places))
        return speakers, spoken, tuple(place for places in cue for place in places), addressees, within

    def _part_actor(self, part: Group, losses: LossCount, *, named: bool) -> FoundActor | None:
        """Whom a part is; by its own words only where ``named``: a speaker's are often "he"."""
        if isinstance(part.own, FoundMention):
            return part.own.actor
        said = self._values.said(part.marks, part.rule.actor_kind, LossCount())
        says = Says.SPEAKER if part.becomes is Becomes.SPEAKER else Says.ADDRESSEE
        actors = [*said.actors.get(Says.ACTOR, ()), *said.actors.get(says, ())]
        actor = self._actor(part, actors, LossCount())
        if actor is None and (named or part.becomes is Becomes.MENTION):
            words = words_of(part.places)
            return self._named(words, part.rule.actor_kind) if words else None
        return actor

    def _actor(self, group: Group, said: Iterable[FoundActor], losses: LossCount) -> FoundActor | None:
        """Whom the marks are of, where that is not for their own words to say."""
        rule, found = group.rule, list(said)
        if rule.name:
            return self._named(rule.name, rule.actor_kind)
        found += [mark.actor for mark in group.marks if mark.actor and mark.actor not in found]
        return _first(found, "second actors of one mention", losses)

    def _topics_of(self, rule: LabelRule, said: Said) -> list[FoundTopic]:
        names = dict.fromkeys([rule.name, *said.topics] if rule.name else said.topics)
        return [self._topic(name, None) for name in names]

    def _named(self, name: str, kind: ActorKind) -> FoundActor:
        found = self._actors.get((name, kind))
        if found is None:
            found = FoundActor(name=name, kind=None if kind is ActorKind.OTHER else kind)
            self._actors[name, kind] = found
        return found

    def _topic(self, name: str, label: Label | None) -> FoundTopic:
        found = self._topics.get((label, name))
        if found is None:
            found = self._topics[label, name] = FoundTopic(name=name)
        return found

    def _unused(self, said: Said, losses: LossCount, *, stance: bool, actors: Iterable[Says]) -> None:
        if stance and said.stance is not None:
            losses.add("stances without a topic of a quotation", said.stance.value)
        for says in actors:
            for actor in said.actors.get(says, ()):
                losses.add(f"values that say the {says.value} of what has none", actor.name)


def words_of(places: Places) -> str:
    """What the file quotes at the places, on one line; empty where it does not."""
    return " ".join(" ".join(place.quote for place in places).split())


def _first(actors: list[FoundActor], what: str, losses: LossCount) -> FoundActor | None:
    for actor in actors[1:]:
        if actor.name != actors[0].name:
            losses.add(what, actor.name)
    return actors[0] if actors else None


def _speakers(said: Said) -> list[FoundActor]:
    """The persons, the organisation as the first one's parent; it speaks itself where there is no person."""
    people, bodies = said.actors.get(Says.SPEAKER, ()), said.actors.get(Says.ORGANISATION, ())
    if not people or not bodies:
        return [*people, *bodies]
    first = people[0] if people[0].parent else replace(people[0], parent=bodies[0])
    return [first, *people[1:]]


class _Common(TypedDict):
    """What all annotations share."""

    key: str
    uid: str
    coder: str
    origin: Origin
    note: str
    attributes: Mapping[str, Scalar]
    created: str
    updated: str
    provenance: Provenance | None


def _common(group: Group, said: Said, key: str = "") -> _Common:
    mark = group.marks[0]
    notes = [one.note for one in group.marks if one.note] + said.notes
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
