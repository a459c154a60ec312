"""What the window calls what labels become, values say, links join and offsets count."""

from copydesk.desktop.language import tr
from copydesk.domain.found import Unit
from copydesk.domain.label_rules import Becomes, Joins, Says


def becomes_name(becomes: Becomes) -> str:
    """What a label's marks become."""
    names = {
        Becomes.MENTION: tr("Mention of an actor", "what a label becomes"),
        Becomes.PASSAGE: tr("Passage on a topic", "what a label becomes"),
        Becomes.QUOTATION: tr("Quotation", "what a label becomes"),
        Becomes.CUE: tr("Cue of a quotation", "what a label becomes"),
        Becomes.SPEAKER: tr("Speaker of a quotation", "what a label becomes"),
        Becomes.ADDRESSEE: tr("Addressee of a quotation", "what a label becomes"),
        Becomes.NOTHING: tr("Nothing: left out", "what a label becomes"),
    }
    return names[becomes]


def says_name(says: Says) -> str:
    """What a value says of the annotation."""
    names = {
        Says.ACTOR: tr("Which actor", "what a value says"),
        Says.TOPIC: tr("Which topic", "what a value says"),
        Says.SPEAKER: tr("Who speaks", "what a value says"),
        Says.ADDRESSEE: tr("Who is spoken to", "what a value says"),
        Says.ORGANISATION: tr("The speaker's organisation", "what a value says"),
        Says.STANCE: tr("Stance on the topic", "what a value says"),
        Says.TYPE: tr("Type of quotation", "what a value says"),
        Says.NOTE: tr("Note", "what a value says"),
        Says.CODER: tr("Coder", "what a value says"),
        Says.ATTRIBUTE: tr("Attribute", "what a value says"),
        Says.NOTHING: tr("Nothing: left out", "what a value says"),
    }
    return names[says]


def joins_name(joins: Joins) -> str:
    """What a link makes of the mark at its other end."""
    names = {
        Joins.SPEAKER: tr("Quotation and its speaker", "what a link joins"),
        Joins.CUE: tr("Quotation and its cue", "what a link joins"),
        Joins.ADDRESSEE: tr("Quotation and its addressee", "what a link joins"),
        Joins.WITHIN: tr("Quotation and the one around it", "what a link joins"),
        Joins.SAME: tr("Parts of the same annotation", "what a link joins"),
        Joins.NOTHING: tr("Nothing: left out", "what a link joins"),
    }
    return names[joins]


def unit_name(unit: Unit) -> str:
    """What offsets count."""
    names = {
        Unit.CODE_POINTS: tr("Code points", "what offsets count"),
        Unit.UTF16: tr("UTF-16 units", "what offsets count"),
        Unit.UTF8: tr("UTF-8 bytes", "what offsets count"),
    }
    return names[unit]
