"""What the window calls what attributes describe, what they hold, and what is said of one in a list."""

from copydesk.desktop.language import tr
from copydesk.desktop.tagging.attribute_editors import value_shown
from copydesk.desktop.text import one_line
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType

ICONS = {
    AttributeTarget.ACTOR: "actor",
    AttributeTarget.ARTICLE: "article",
    AttributeTarget.MENTION: "actor",
    AttributeTarget.PASSAGE: "topic",
    AttributeTarget.QUOTATION: "quotation",
}


def target_name(target: AttributeTarget) -> str:
    """The things that an attribute describes, in the plural."""
    names = {
        AttributeTarget.ACTOR: tr("Actors"),
        AttributeTarget.ARTICLE: tr("Articles"),
        AttributeTarget.MENTION: tr("Mentions"),
        AttributeTarget.PASSAGE: tr("Passages"),
        AttributeTarget.QUOTATION: tr("Quotations"),
    }
    return names[target]


def type_name(type_: AttributeType) -> str:
    """What values an attribute takes."""
    names = {
        AttributeType.CHOICE: tr("Choice", "type of an attribute"),
        AttributeType.NUMBER: tr("Number", "type of an attribute"),
        AttributeType.YES_NO: tr("Yes or no", "type of an attribute"),
        AttributeType.TEXT: tr("Text", "type of an attribute"),
        AttributeType.DATE: tr("Date", "type of an attribute"),
    }
    return names[type_]


def particulars(definition: AttributeDefinition) -> str:
    """On one line: the choices with their keys, whether a value is required, the default."""
    choices = ", ".join(
        f"{one_line(each, 40)} ({definition.keys[each]})" if each in definition.keys else one_line(each, 40)
        for each in definition.choices
    )
    required = tr("required", "an attribute") if definition.required else ""
    default = ""
    if definition.default is not None:
        default = tr("at first: {value}", "the default", value=one_line(value_shown(definition.default), 40))
    return " · ".join(filter(None, (choices, required, default)))
