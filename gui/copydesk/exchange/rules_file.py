"""Rules for a file's labels as JSON: to be kept, corrected by hand, and used again.

``{"copydesk_rules": 1, "unit": null, "labels": [{"layer", "name", "becomes", ...}], "fields": [{"layer",
"label", "field", "says", ...}], "links": [{"role", "joins", ...}]}``; words are those of the enumerations
in :mod:`copydesk.domain.label_rules`.
"""

import json

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.found import Label, Unit
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.errors import UserError
from copydesk.exchange.native_fields import BadValue, Fields

VERSION = 1
_VERSION = "copydesk_rules"


def rules_text(rules: LabelRules) -> str:
    """The rules as JSON, an entry a line, in an order of their own: the same rules are the same text."""
    lines = [f'{{"{_VERSION}": {VERSION},', f'"unit": {json.dumps(rules.unit)},']
    entries = {"labels": _labels(rules), "fields": _fields(rules), "links": _links(rules)}
    for name, values in entries.items():
        told = ",\n  ".join(json.dumps(value, ensure_ascii=False) for value in values)
        end = "}" if name == "links" else ","
        lines.append(f'"{name}": [\n  {told}\n]{end}' if told else f'"{name}": []{end}')
    return "\n".join(lines) + "\n"


def _labels(rules: LabelRules) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for label, rule in sorted(rules.labels.items(), key=lambda item: (item[0].layer, item[0].name)):
        told: dict[str, object] = {"layer": label.layer, "name": label.name, "becomes": rule.becomes}
        if rule.name:
            told["as"] = rule.name
        if rule.actor_kind is not ActorKind.OTHER:
            told["actor_kind"] = rule.actor_kind
        if rule.type is not QuotationType.DIRECT:
            told["type"] = rule.type
        found.append(told)
    return found


def _fields(rules: LabelRules) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    ordered = sorted(rules.fields.items(), key=lambda item: (item[0][0].layer, item[0][0].name, item[0][1]))
    for (label, name), rule in ordered:
        told: dict[str, object] = {"layer": label.layer, "label": label.name, "field": name}
        told["says"] = rule.says
        if rule.name:
            told["as"] = rule.name
        found.append(told)
    return found


def _links(rules: LabelRules) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for role, rule in sorted(rules.links.items()):
        told: dict[str, object] = {"role": role, "joins": rule.joins}
        found.append({**told, "reversed": True} if rule.reversed else told)
    return found


def rules_of(text: str) -> LabelRules:
    """The rules that the JSON says.

    :raises UserError: it is not JSON, of a newer version, or an entry (named) is not as it should be.
    """
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(
            "The rules are not JSON: {reason}. Correct them, or write them anew with a dry run.", reason=error
        ) from error
    try:
        return _rules(Fields(value, "the file", needed=_VERSION, allowed="unit labels fields links"))
    except BadValue as error:
        raise UserError(
            "The rules cannot be read: {reason}. Correct that entry and try again.", reason=error
        ) from error


def _rules(fields: Fields) -> LabelRules:
    version = fields.raw(_VERSION)
    if version != VERSION or isinstance(version, bool):
        raise fields.bad(_VERSION, f"is not {VERSION}: another version of the program wrote it")
    labels: dict[Label, LabelRule] = {}
    known: dict[tuple[Label, str], FieldRule] = {}
    links: dict[str, LinkRule] = {}
    for one in fields.objects("labels", "label", "layer name becomes", "as actor_kind type"):
        label = Label(one.text("layer"), one.text("name"))
        if label in labels:
            raise one.bad("name", "has a rule already")
        labels[label] = _label_rule(one)
    for one in fields.objects("fields", "field", "layer label field says", "as"):
        key = Label(one.text("layer"), one.text("label")), one.text("field")
        if key in known:
            raise one.bad("field", "has a rule already")
        known[key] = FieldRule(one.choice("says", Says, Says.NOTHING), one.text("as"))
    for one in fields.objects("links", "link", "role joins", "reversed"):
        role = one.text("role")
        if role in links:
            raise one.bad("role", "has a rule already")
        links[role] = LinkRule(one.choice("joins", Joins, Joins.NOTHING), one.yes_no("reversed"))
    unit = None if fields.raw("unit") is None else fields.choice("unit", Unit, Unit.CODE_POINTS)
    return LabelRules(labels=labels, fields=known, links=links, unit=unit)


def _label_rule(one: Fields) -> LabelRule:
    return LabelRule(
        becomes=one.choice("becomes", Becomes, Becomes.NOTHING),
        name=one.text("as"),
        actor_kind=one.choice("actor_kind", ActorKind, ActorKind.OTHER),
        type=one.choice("type", QuotationType, QuotationType.DIRECT),
    )
