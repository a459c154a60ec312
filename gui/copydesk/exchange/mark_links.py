"""Which marks are one annotation, and which are parts of which quotation, by the rules for links."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import AnyFound, FoundMark, FoundMention, FoundPassage, FoundQuotation, Place
from copydesk.domain.label_rules import Becomes, Joins, LabelRule, LabelRules

_NOTHING = LabelRule(becomes=Becomes.NOTHING)
JOINS_OF = {Becomes.CUE: Joins.CUE, Becomes.SPEAKER: Joins.SPEAKER, Becomes.ADDRESSEE: Joins.ADDRESSEE}
"""How a part of a quotation, by what its label becomes, is joined to it."""


@dataclass(slots=True)
class Group:
    """The marks of one annotation, with the rule of the first; ``own`` is one that needs no rule.

    ``parts`` are what a quotation is linked to; ``taken`` says that a part has its quotation, ``linked``
    which parts links have led to.
    """

    rule: LabelRule
    marks: list[FoundMark]
    own: FoundMention | FoundPassage | FoundQuotation | None = None
    parts: list[tuple[Joins, "Group"]] = field(default_factory=list[tuple[Joins, "Group"]])
    taken: bool = False
    linked: set[tuple[Joins, int]] = field(default_factory=set[tuple[Joins, int]])

    @property
    def key(self) -> str:
        """That of the first mark."""
        return self.own.key if self.own else self.marks[0].key

    @property
    def becomes(self) -> Becomes:
        """What the marks become; for one that needs no rule, what it is."""
        if self.own is None:
            return self.rule.becomes
        if isinstance(self.own, FoundQuotation):
            return Becomes.QUOTATION
        return Becomes.MENTION if isinstance(self.own, FoundMention) else Becomes.PASSAGE

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of all marks, each once."""
        if self.own is not None:
            return self.own.content if isinstance(self.own, FoundQuotation) else self.own.places
        if len(self.marks) == 1:
            return self.marks[0].places
        return tuple(dict.fromkeys(place for mark in self.marks for place in mark.places))


def groups_of(annotations: Sequence[AnyFound], rules: LabelRules, losses: LossCount) -> list[Group]:
    """All annotations in their order, each with its marks and parts; links that do nothing are counted."""
    by_key: dict[str, Group] = {}
    every: list[Group] = []
    linked = False
    for one in annotations:
        if isinstance(one, FoundMark):
            group = Group(rules.labels.get(one.label, _NOTHING), [one])
            linked = linked or bool(one.links)
        else:
            group = Group(_NOTHING, [], one)
        every.append(group)
        by_key.setdefault(one.key, group)
    if not linked:
        return every
    return _linked(every, by_key, rules, losses)


def _linked(
    every: list[Group], by_key: Mapping[str, Group], rules: LabelRules, losses: LossCount
) -> list[Group]:
    links = list(_links(every, by_key, rules, losses))
    root: dict[int, Group] = {}
    place = {id(group): number for number, group in enumerate(every)}
    for joins, one, other in links:
        if joins is Joins.SAME:
            _join(_root(root, one), _root(root, other), root, place, losses)
    for group in every:
        top = _root(root, group)
        if top is not group:
            top.marks.extend(group.marks)
    for joins, one, other in links:
        if joins is not Joins.SAME:
            _attach(joins, _root(root, one), _root(root, other), losses)
    _cut_cycles(every, losses)
    return [group for group in every if id(group) not in root]


def _links(
    every: list[Group], by_key: Mapping[str, Group], rules: LabelRules, losses: LossCount
) -> Iterator[tuple[Joins, Group, Group]]:
    for group in every:
        for mark in group.marks:
            for link in mark.links:
                rule = rules.links.get(link.role)
                other = by_key.get(link.to)
                if rule is None or rule.joins is Joins.NOTHING:
                    losses.add(f"links “{link.role}” that no rule maps", mark.label.name)
                elif other is None:
                    losses.add("links to what is not in the file", f"{mark.label.name}: {link.role}")
                elif other is not group:
                    yield (rule.joins, other, group) if rule.reversed else (rule.joins, group, other)


def _root(root: dict[int, Group], group: Group) -> Group:
    """The group that this one went into, or itself."""
    top = group
    while id(top) in root:
        top = root[id(top)]
    while group is not top:
        following = root[id(group)]
        root[id(group)] = top
        group = following
    return top


def _join(
    one: Group, other: Group, root: dict[int, Group], place: Mapping[int, int], losses: LossCount
) -> None:
    if one is other:
        return
    if one.own or other.own or not _alike(one, other):
        losses.add("links that join different kinds of annotations into one", _told(one, other))
        return
    first, second = (one, other) if place[id(one)] < place[id(other)] else (other, one)
    root[id(second)] = first


def _alike(one: Group, other: Group) -> bool:
    """Whether the marks would say the same of one annotation."""
    if one.rule != other.rule or one.becomes is Becomes.NOTHING:
        return False
    named_by_label = one.becomes is Becomes.PASSAGE and not one.rule.name
    return not named_by_label or one.marks[0].label == other.marks[0].label


def _attach(joins: Joins, one: Group, other: Group, losses: LossCount) -> None:
    """Make the other a part of the first; the direction does not matter where only one is a quotation."""
    if one.becomes is not Becomes.QUOTATION and other.becomes is Becomes.QUOTATION:
        one, other = other, one
    fits = other.becomes is Becomes.QUOTATION if joins is Joins.WITHIN else _may_be(other.becomes, joins)
    if one is other or one.becomes is not Becomes.QUOTATION or one.own or not fits:
        losses.add(f"links “{joins.value}” between annotations that cannot be joined so", _told(one, other))
        return
    if (joins, id(other)) not in one.linked:
        one.linked.add((joins, id(other)))
        one.parts.append((joins, other))
        other.taken = True


def _may_be(becomes: Becomes, joins: Joins) -> bool:
    if becomes is Becomes.MENTION:
        return joins in {Joins.SPEAKER, Joins.ADDRESSEE}
    return JOINS_OF.get(becomes) is joins


def _cut_cycles(every: list[Group], losses: LossCount) -> None:
    """No quotation may be nested in itself, however far around: the link that closes the circle goes."""
    done: set[int] = set()
    for group in every:
        walk: list[Group] = []
        on_walk: set[int] = set()
        step: Group | None = group
        while step is not None and id(step) not in done:
            walk.append(step)
            on_walk.add(id(step))
            outer = next((part for joins, part in step.parts if joins is Joins.WITHIN), None)
            if outer is not None and id(outer) in on_walk:
                step.parts = [pair for pair in step.parts if pair[0] is not Joins.WITHIN]
                losses.add("links that nest a quotation in itself", _told(step, outer))
                outer = None
            step = outer
        done.update(map(id, walk))


def _told(one: Group, other: Group) -> str:
    return f"{_words(one)} - {_words(other)}"


def _words(group: Group) -> str:
    quote = next((place.quote for place in group.places if place.quote), "")
    name = group.marks[0].label.name if group.marks else group.becomes.value
    return f"{name}: {quote}" if quote else name
