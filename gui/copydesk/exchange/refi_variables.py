"""Variables of a REFI-QDA project: what is known of articles and actors besides texts and names."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from copydesk.domain.actor import Actor
from copydesk.domain.article import Article
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import Dataset
from copydesk.exchange.refi_guids import guid
from copydesk.exchange.xml_text import element, empty, start

_ARTICLE = ("published", "agency", "place", "byline", "language", "url", "section", "status", "source", "uid")
_ACTOR = ("kind", "aliases", "identifiers", "uid")
_OTHER = "more"
"""Holds the values of fields that nobody has defined, as JSON."""
_TYPES = {AttributeType.NUMBER: ("Float", "FloatValue"), AttributeType.YES_NO: ("Boolean", "BooleanValue")}


class Variables:
    """The variables of a dataset and the values that articles and actors have for them."""

    def __init__(self, dataset: Dataset) -> None:
        self._types = {(one.target, one.name): one.type for one in dataset.attributes}

    def defined(self) -> Iterator[str]:
        """The variables, the program's own first."""
        for target, names in ((AttributeTarget.ARTICLE, _ARTICLE), (AttributeTarget.ACTOR, _ACTOR)):
            for name in (*names, _OTHER):
                yield _variable(_own(target, name), f"{target}: {name}", "Text")
        for (target, name), sort in self._types.items():
            if target in {AttributeTarget.ARTICLE, AttributeTarget.ACTOR}:
                yield _variable(_users(target, name), name, _TYPES.get(sort, ("Text", ""))[0])

    def of_article(self, article: Article) -> str:
        """What is known of the article."""
        known = {name: getattr(article, name) for name in _ARTICLE}
        return self._values(AttributeTarget.ARTICLE, known, article.attributes)

    def of_actor(self, actor: Actor) -> str:
        """What is known of the actor."""
        known = {
            "kind": actor.kind,
            "aliases": "\n".join(actor.aliases),
            "identifiers": json.dumps(dict(sorted(actor.ids.items())), ensure_ascii=False)
            if actor.ids
            else "",
            "uid": actor.uid,
        }
        return self._values(AttributeTarget.ACTOR, known, actor.attributes)

    def _values(
        self, target: AttributeTarget, known: Mapping[str, str | None], given: Mapping[str, object]
    ) -> str:
        values = [_value(_own(target, name), "TextValue", text) for name, text in known.items() if text]
        more: dict[str, object] = {}
        for name, value in sorted(given.items()):
            written = self._written(target, name, value)
            if written is None:
                more[name] = value
            else:
                values.append(_value(_users(target, name), *written))
        if more:
            values.append(_value(_own(target, _OTHER), "TextValue", json.dumps(more, ensure_ascii=False)))
        return "".join(values)

    def _written(self, target: AttributeTarget, name: str, value: object) -> tuple[str, str] | None:
        """The element for a value and its text; None where the value is not of the variable's type."""
        sort = self._types.get((target, name))
        if sort is None:
            return None
        tag = _TYPES.get(sort, ("", "TextValue"))[1]
        if tag == "BooleanValue":
            return (tag, "true" if value else "false") if isinstance(value, bool) else None
        if tag == "FloatValue":
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            return (tag, format(Decimal(repr(value)), "f")) if is_number else None
        return (tag, value) if isinstance(value, str) else None


def _own(target: AttributeTarget, name: str) -> str:
    return guid("variable", target, name)


def _users(target: AttributeTarget, name: str) -> str:
    return guid("attribute", target, name)


def _variable(identity: str, name: str, sort: str) -> str:
    return empty("Variable", {"guid": identity, "name": name, "typeOfVariable": sort}) + "\n"


def _value(identity: str, tag: str, text: str) -> str:
    ref = empty("VariableRef", {"targetGUID": identity})
    return f"{start('VariableValue')}{ref}{element(tag, text)}</VariableValue>"
