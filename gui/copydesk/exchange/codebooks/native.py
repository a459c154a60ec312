"""Codebooks as the native dataset's values, with uids where a codebook has ids of its own, and back."""

from collections.abc import Iterable, Mapping, Sequence

from copydesk.domain.actor import Actor, Role
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic
from copydesk.exchange.native_fields import BadValue
from copydesk.exchange.native_values import NativeActor, NativeAttribute, NativeTopic


def joined(
    actors: Sequence[NativeActor],
    topics: Sequence[NativeTopic],
    attributes: Sequence[NativeAttribute] = (),
    *,
    title: str = "",
    source: str = "",
    licence: str = "",
) -> CodebookFile:
    """A codebook of entries that refer to one another by uid.

    :raises BadValue: a uid is there twice, or what an entry refers to is not there.
    """
    people = _ids(actors, "actor")
    subjects = _ids(topics, "topic")
    return CodebookFile(
        title=title,
        source=source,
        licence=licence,
        actors=tuple(_actor(one, people) for one in actors),
        topics=tuple(_topic(one, subjects) for one in topics),
        attributes=tuple(_attribute(one, number) for number, one in enumerate(attributes, 1)),
    )


def _ids(entries: Iterable[NativeActor] | Iterable[NativeTopic], what: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in entries:
        if one.uid in found:
            raise BadValue(f"two {what}s have the id {one.uid[:60]}")
        found[one.uid] = len(found) + 1
    return found


def _known(uid: str | None, ids: Mapping[str, int], name: str) -> int | None:
    if uid is None:
        return None
    if uid not in ids:
        raise BadValue(f"“{name[:60]}” refers to an entry that is not there: {uid[:60]}")
    return ids[uid]


def _actor(one: NativeActor, ids: Mapping[str, int]) -> Actor:
    return Actor(
        id=ids[one.uid],
        uid=one.uid,
        name=one.name,
        kind=one.kind,
        aliases=one.aliases,
        parent=_known(one.parent, ids, one.name),
        ids=one.ids,
        description=one.description,
        note=one.note,
        attributes=one.attributes,
        colour=one.colour,
        alias_rules=one.alias_rules,
        roles=tuple(
            Role(role.title, _known(role.of, ids, one.name), role.since, role.until) for role in one.roles
        ),
    )


def _topic(one: NativeTopic, ids: Mapping[str, int]) -> Topic:
    return Topic(
        id=ids[one.uid],
        uid=one.uid,
        name=one.name,
        code=one.code,
        definition=one.definition,
        parent=_known(one.parent, ids, one.name),
        colour=one.colour,
        note=one.note,
        inclusion=one.inclusion,
        exclusion=one.exclusion,
        keywords=one.keywords,
        examples=one.examples,
        position=one.position,
        retired=one.retired,
    )


def _attribute(one: NativeAttribute, number: int) -> AttributeDefinition:
    return AttributeDefinition(
        id=number,
        uid=one.uid,
        target=one.target,
        name=one.name,
        type=one.type,
        choices=one.choices,
        required=one.required,
        default=one.default,
        keys=one.keys,
    )
