"""What documents say besides the usual metadata becomes attributes of articles, defined on the way."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.errors import Sentence
from copydesk.project import Project, attribute_values, attributes
from copydesk.session.core import clean, clean_text

_YES = frozenset({"yes", "true", "1", "y"})
_NO = frozenset({"no", "false", "0", "n"})
_LONGEST_NAME = 100


class FieldStore(Protocol):
    """Where fields are made."""

    def define(self, definition: AttributeDefinition) -> int:
        """Make a field like this and give its row."""
        ...

    def make_text(self, definition_id: int) -> None:
        """From now on the field takes text, and what it has is text."""
        ...


class Fields:
    """The fields of a project while values come in from outside.

    A field that is new gets the type of its first value. Where a later value does not fit, a field that
    this import made becomes text with all its values; one that the user made stays.
    """

    def __init__(self, known: Iterable[AttributeDefinition], store: FieldStore) -> None:
        self._known = {(one.target, one.name): one for one in known}
        self._store = store
        self._made: set[tuple[AttributeTarget, str]] = set()

    def declare(self, definition: AttributeDefinition) -> None:
        """Make a field as it is defined elsewhere, unless there is one of that name."""
        name = _name(definition.name)
        if name and (definition.target, name) not in self._known:
            self._define(replace(definition, name=name))

    def fit(
        self, target: AttributeTarget, raw: str, value: object
    ) -> tuple[AttributeDefinition, object | None] | None:
        """The field and the value as it keeps it, None for one that it does not take; None for no value."""
        name = _name(raw)
        if not name or value is None or value == "":
            return None
        key = target, name
        if key not in self._known:
            blank = AttributeDefinition(id=0, uid="", target=target, name=name, type=type_of(value))
            self._define(blank)
            self._made.add(key)
        fitting = fitted(value, self._known[key])
        if fitting is None and key in self._made:
            self._store.make_text(self._known[key].id)
            self._known[key] = replace(self._known[key], type=AttributeType.TEXT)
            fitting = as_text(value)
        return self._known[key], fitting

    def _define(self, definition: AttributeDefinition) -> None:
        row = self._store.define(definition)
        self._known[definition.target, definition.name] = replace(definition, id=row)


class ProjectFields:
    """Makes fields in a project, inside a change that the caller has opened."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def define(self, definition: AttributeDefinition) -> int:
        """Make a field like this and give its row."""
        return attributes.define(
            self._project,
            definition.target,
            definition.name,
            definition.type,
            choices=definition.choices,
            required=definition.required,
            default=definition.default,
            keys=definition.keys,
            uid=definition.uid or None,
        )

    def make_text(self, definition_id: int) -> None:
        """From now on the field takes text, and what it has is text."""
        attributes.make_text(self._project, definition_id, as_text)


class DraftAttributes:
    """Stores the attributes of drafts, inside a change that the caller has opened: see :class:`Fields`."""

    def __init__(self, project: Project) -> None:
        self._project = project
        known = attributes.definitions(project)
        self._fields = Fields(known, ProjectFields(project))
        self._defaults = {
            one.id: one.default
            for one in known
            if one.target is AttributeTarget.ARTICLE and one.default is not None
        }

    def store(self, article_id: int, values: Mapping[str, object]) -> Iterator[Sentence]:
        """Store an article's values, and give a sentence for each that its field does not take."""
        for name, value in values.items():
            found = self._fields.fit(AttributeTarget.ARTICLE, name, value)
            if found is None:
                continue
            definition, fitting = found
            if fitting is None:
                yield Sentence(
                    "The attribute {attribute} does not take the value “{value}”, which was left out.",
                    attribute=definition.name,
                    value=as_text(value)[:80],
                )
            else:
                attributes.set_value(self._project, "article_id", article_id, definition.id, fitting)

    def fill(self, article_id: int) -> None:
        """Give a new article what its own values have left to defaults."""
        if self._defaults:
            attribute_values.add(self._project, AttributeTarget.ARTICLE, [article_id], self._defaults)


def _name(raw: str) -> str:
    return clean(raw)[:_LONGEST_NAME].strip()


def type_of(value: object) -> AttributeType:
    """The type of a field whose first value this is."""
    if isinstance(value, bool):
        return AttributeType.YES_NO
    if isinstance(value, int | float) and math.isfinite(value):
        return AttributeType.NUMBER
    if isinstance(value, str) and _is_date(value):
        return AttributeType.DATE
    return AttributeType.TEXT


def fitted(value: object, definition: AttributeDefinition) -> object | None:
    """The value as the field keeps it; None where it is none of its values."""
    text = as_text(value)
    match definition.type:
        case AttributeType.TEXT:
            return text
        case AttributeType.CHOICE:
            return text if text in definition.choices else None
        case AttributeType.DATE:
            return text if _is_date(text) else None
        case AttributeType.YES_NO:
            return _yes_no(value, text.lower())
        case AttributeType.NUMBER:
            return _number(value, text)


def as_text(value: object) -> str:
    """The value in the words of a text field."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return clean_text(str(value))


def _yes_no(value: object, text: str) -> bool | None:
    if isinstance(value, bool):
        return value
    return True if text in _YES else False if text in _NO else None


def _number(value: object, text: str) -> int | float | None:
    if isinstance(value, bool):
        return None
    try:
        number = value if isinstance(value, int | float) else float(text)
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    return (
        int(number) if isinstance(number, float) and number.is_integer() and abs(number) < 2**53 else number
    )


def _is_date(text: str) -> bool:
    if len(text) < len("2031-03-01") or text[4] != "-":
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
