"""A codebook from a file as it can be stored: clean names and texts, known colours and dates."""

import re
from collections.abc import Iterable
from dataclasses import replace

from copydesk.domain.actor import Actor, Role
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic, TopicExample
from copydesk.session.core import clean, clean_text, required

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def cleaned(codebook: CodebookFile) -> CodebookFile:
    """The codebook as it can be stored.

    :raises UserError: an entry has no name.
    """
    return replace(
        codebook,
        actors=tuple(map(_actor, codebook.actors)),
        topics=tuple(map(_topic, codebook.topics)),
        attributes=tuple(map(_attribute, codebook.attributes)),
    )


def _actor(one: Actor) -> Actor:
    name = required(one.name, "actor")
    rules = {clean(alias): rule for alias, rule in one.alias_rules.items()}
    aliases = tuple(alias for alias in _distinct(one.aliases) if alias != name)
    ids = {clean(scheme): clean(value) for scheme, value in one.ids.items()}
    return replace(
        one,
        uid=clean(one.uid),
        name=name,
        aliases=aliases,
        ids={scheme: value for scheme, value in ids.items() if scheme and value},
        description=clean_text(one.description),
        note=clean_text(one.note),
        colour=_colour(one.colour),
        alias_rules={alias: rule for alias, rule in rules.items() if alias in aliases},
        roles=tuple(dict.fromkeys(role for each in one.roles if (role := _role(each)).title)),
    )


def _role(role: Role) -> Role:
    since, until = (date if _DATE.fullmatch(date) else "" for date in (role.since, role.until))
    length = min(len(since), len(until))
    if since[:length] > until[:length]:
        since, until = until, since
    return Role(clean(role.title), role.of, since, until)


def _topic(one: Topic) -> Topic:
    examples = (TopicExample(clean_text(each.text), each.positive, each.article) for each in one.examples)
    return replace(
        one,
        uid=clean(one.uid),
        name=required(one.name, "topic"),
        code=clean(one.code),
        definition=clean_text(one.definition),
        colour=_colour(one.colour),
        note=clean_text(one.note),
        inclusion=clean_text(one.inclusion),
        exclusion=clean_text(one.exclusion),
        keywords=_distinct(one.keywords),
        examples=tuple(dict.fromkeys(each for each in examples if each.text)),
    )


def _attribute(one: AttributeDefinition) -> AttributeDefinition:
    return replace(one, name=required(one.name, "attribute"), choices=_distinct(one.choices))


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for value in values if (word := clean(value))))


def _colour(colour: str) -> str:
    return colour.upper() if _COLOUR.fullmatch(colour) else ""
