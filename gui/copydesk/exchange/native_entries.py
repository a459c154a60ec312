"""Codebook entries as JSON values of the native dataset, and which of them a line needs."""

from collections.abc import Collection, Iterable, Mapping

from copydesk.domain.actor import Actor
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.topic import Topic

Json = dict[str, object]


class Entries:
    """The actors or the topics of a dataset by row, as JSON values.

    Remembers which of them have been used.
    """

    def __init__(
        self, values: Mapping[int, Json], uids: Mapping[int, str], needs: Mapping[int, Collection[int]]
    ) -> None:
        """``needs`` are the entries that others refer to: those above them, and whom they hold offices of."""
        self._values = values
        self._uids = uids
        self._needs = needs
        self._unused = set(values)

    def uid(self, row: int) -> str:
        """What exports call the entry."""
        return self._uids[row]

    def used(self, rows: Iterable[int], *, and_unused: bool = False) -> list[Json]:
        """The entries and all they refer to, by uid; on request with those that nothing has used so far."""
        needed = self._with_needed(rows)
        if and_unused:
            needed |= self._with_needed(self._unused - needed)
        self._unused -= needed
        return [self._values[row] for row in sorted(needed, key=self._uids.__getitem__)]

    def _with_needed(self, rows: Iterable[int]) -> set[int]:
        found: set[int] = set()
        waiting = list(rows)
        while waiting:
            row = waiting.pop()
            if row not in found:
                found.add(row)
                waiting.extend(self._needs.get(row, ()))
        return found


def actors(by_row: Mapping[int, Actor]) -> Entries:
    """The actors of a dataset."""
    uids = {row: actor.uid for row, actor in by_row.items()}
    values = {row: _actor(actor, uids) for row, actor in by_row.items()}
    needs: dict[int, list[int]] = {}
    for row, one in by_row.items():
        above = [one.parent, *(role.of for role in one.roles)]
        if known := [other for other in above if other is not None and other in by_row]:
            needs[row] = known
    return Entries(values, uids, needs)


def topics(by_row: Mapping[int, Topic]) -> Entries:
    """The topics of a dataset."""
    uids = {row: topic.uid for row, topic in by_row.items()}
    values = {row: _topic(topic, uids) for row, topic in by_row.items()}
    return Entries(
        values, uids, {row: (one.parent,) for row, one in by_row.items() if one.parent is not None}
    )


def definition(one: AttributeDefinition) -> Json:
    """An attribute's definition."""
    more = {"default": one.default, "keys": in_order(one.keys)}
    return {
        "id": one.uid,
        "target": one.target,
        "name": one.name,
        "type": one.type,
        "choices": one.choices,
        "required": one.required,
        **{name: value for name, value in more.items() if value not in (None, {})},
    }


def in_order(values: Mapping[str, object]) -> Mapping[str, object]:
    """The same by name, so that the order in which they were set leaves no trace."""
    return dict(sorted(values.items())) if values else {}


def _actor(one: Actor, uids: Mapping[int, str]) -> Json:
    return {
        "id": one.uid,
        "name": one.name,
        "kind": one.kind,
        "aliases": one.aliases,
        "parent": None if one.parent is None else uids[one.parent],
        "ids": in_order(one.ids),
        "attributes": in_order(one.attributes),
        "description": one.description,
        "note": one.note,
        **_filled(
            colour=one.colour,
            alias_rules={
                alias: {"case": rule.case, "language": rule.language}
                for alias, rule in sorted(one.alias_rules.items())
            },
            roles=[
                {
                    "title": role.title,
                    "of": None if role.of is None else uids.get(role.of),
                    "since": role.since,
                    "until": role.until,
                }
                for role in one.roles
            ],
        ),
    }


def _topic(one: Topic, uids: Mapping[int, str]) -> Json:
    return {
        "id": one.uid,
        "code": one.code,
        "name": one.name,
        "parent": None if one.parent is None else uids[one.parent],
        "definition": one.definition,
        "colour": one.colour,
        "note": one.note,
        **_filled(
            inclusion=one.inclusion,
            exclusion=one.exclusion,
            keywords=one.keywords,
            examples=[
                {"text": each.text, "positive": each.positive, "article": each.article}
                for each in one.examples
            ],
            position=one.position,
            retired=one.retired,
        ),
    }


def _filled(**members: object) -> Json:
    """The members that say something: the others are left out, as before there were any."""
    return {name: value for name, value in members.items() if value}
