"""What documents say besides the usual metadata becomes attributes of articles, defined on the way."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.errors import Sentence
from copydesk.project import Project, attributes
from copydesk.session.core import clean, clean_text

_YES = frozenset({"yes", "true", "1", "y"})
_NO = frozenset({"no", "false", "0", "n"})
_LONGEST_NAME = 100


class DraftAttributes:
    """Stores the attributes of drafts, inside a change that the caller has opened.

    A field that is new gets the type of its first value. Where a later value does not fit, a field that
    this import made becomes text with all its values; one that the user made stays, and the value is told.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known = {
            one.name: one for one in attributes.definitions(project) if one.target is AttributeTarget.ARTICLE
        }
        self._made: set[str] = set()

    def store(self, article_id: int, values: Mapping[str, object]) -> Iterator[Sentence]:
        """Store an article's values, and give a sentence for each that its field does not take."""
        for raw, value in values.items():
            name = clean(raw)[:_LONGEST_NAME].strip()
            if not name or value is None or value == "":
                continue
            definition = self._definition(name, value)
            fitting = fitted(value, definition)
            if fitting is None and name in self._made:
                definition = self._widened(definition)
                fitting = as_text(value)
            if fitting is None:
                yield Sentence(
                    "The attribute {attribute} does not take the value “{value}”, which was left out.",
                    attribute=name,
                    value=as_text(value)[:80],
                )
            else:
                attributes.set_value(self._project, "article_id", article_id, definition.id, fitting)

    def _definition(self, name: str, value: object) -> AttributeDefinition:
        if name not in self._known:
            kind = type_of(value)
            row = attributes.define(self._project, AttributeTarget.ARTICLE, name, kind)
            self._known[name] = AttributeDefinition(
                id=row, uid="", target=AttributeTarget.ARTICLE, name=name, type=kind
            )
            self._made.add(name)
        return self._known[name]

    def _widened(self, definition: AttributeDefinition) -> AttributeDefinition:
        """The field as one of text, with the values it has already."""
        attributes.make_text(self._project, definition.id, as_text)
        self._known[definition.name] = replace(definition, type=AttributeType.TEXT)
        return self._known[definition.name]


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
