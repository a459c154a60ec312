"""What the window calls the values of the domain: statuses, kinds, stances and so on."""

from PySide6.QtCore import QLocale

from copydesk.desktop.language import tr
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Annotation, Kind, Origin, Part, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.dataset import EntryKind
from copydesk.domain.revision import Due


def status_name(status: Status) -> str:
    """How far an article is."""
    names = {
        Status.NEW: tr("New", "status of an article"),
        Status.IN_PROGRESS: tr("In progress", "status of an article"),
        Status.DONE: tr("Done", "status of an article"),
    }
    return names[status]


def kind_name(kind: Kind) -> str:
    """One annotation, by what it tags."""
    names = {Kind.MENTION: tr("Actor"), Kind.PASSAGE: tr("Topic"), Kind.QUOTATION: tr("Quotation")}
    return names[kind]


def kind_plural(kind: Kind) -> str:
    """Several annotations of a kind, as the heading above them."""
    names = {Kind.MENTION: tr("Actors"), Kind.PASSAGE: tr("Topics"), Kind.QUOTATION: tr("Quotations")}
    return names[kind]


def entry_name(kind: EntryKind) -> str:
    """One entry of the codebook."""
    return tr("Actor") if kind is EntryKind.ACTOR else tr("Topic")


def actor_kind_name(kind: ActorKind) -> str:
    """What an actor is."""
    names = {
        ActorKind.PERSON: tr("Person", "kind of an actor"),
        ActorKind.ORGANISATION: tr("Organisation", "kind of an actor"),
        ActorKind.STATE_BODY: tr("State body", "kind of an actor"),
        ActorKind.STATE: tr("State", "kind of an actor"),
        ActorKind.GROUP: tr("Group", "kind of an actor"),
        ActorKind.OTHER: tr("Other", "kind of an actor"),
    }
    return names[kind]


def stance_name(stance: Stance) -> str:
    """How a speaker stands to a topic."""
    names = {
        Stance.SUPPORTS: tr("Supports", "stance on a topic"),
        Stance.OPPOSES: tr("Opposes", "stance on a topic"),
        Stance.NEUTRAL: tr("Neutral", "stance on a topic"),
    }
    return names[stance]


def quotation_type_name(type_: QuotationType) -> str:
    """Whether words are the speaker's own."""
    names = {
        QuotationType.DIRECT: tr("Direct", "type of a quotation"),
        QuotationType.INDIRECT: tr("Indirect", "type of a quotation"),
        QuotationType.MIXED: tr("Mixed", "type of a quotation"),
    }
    return names[type_]


def part_name(part: Part) -> str:
    """What a span is to its annotation."""
    names = {
        Part.TEXT: tr("Text", "part of an annotation"),
        Part.CONTENT: tr("Words", "part of a quotation: what is said"),
        Part.CUE: tr("Cue", "part of a quotation: the reporting verb"),
        Part.SPEAKER: tr("Speaker", "part of a quotation"),
    }
    return names[part]


def origin_name(origin: Origin) -> str:
    """How an annotation came to be."""
    names = {
        Origin.MANUAL: tr("By hand", "origin of an annotation"),
        Origin.SUGGESTED: tr("Suggested", "origin of an annotation"),
        Origin.PROPAGATED: tr("With every occurrence", "origin of an annotation"),
        Origin.IMPORTED: tr("Imported", "origin of an annotation"),
    }
    return names[origin]


def due_name(reason: Due) -> str:
    """Why an annotation is to be looked at again."""
    names = {
        Due.MERGED: tr("Merged"),
        Due.SPLIT: tr("Split off"),
        Due.DEFINITION: tr("Another definition"),
        Due.RETIRED: tr("Topic retired"),
    }
    return names[reason]


def percent(share: float) -> str:
    """A share from 0 to 1 in percent, without decimals."""
    return tr("{count}%", "a share of a hundred", count=round(100 * share))


def origin_told(annotation: Annotation) -> str:
    """How an annotation came to be, with how sure its suggestion was; empty for one made by hand."""
    came = annotation.provenance
    if annotation.origin is Origin.MANUAL:
        return ""
    if came is None:
        return origin_name(annotation.origin)
    score = percent(came.score)
    if came.edited:
        return tr("Suggested, {score}, accepted and edited", score=score)
    return tr("Suggested, {score}, accepted", score=score)


def engine_told(annotation: Annotation) -> str:
    """What made the suggestion that an annotation was; empty where it was none."""
    came = annotation.provenance
    return tr("Suggested by {engine}, {version}", engine=came.engine, version=came.version) if came else ""


def counted(what: str, count: int) -> str:
    """So many things of a dataset, which formats name in the plural: ``3 articles``."""
    said = {
        "articles": lambda: tr("%Ln article(s)", "", count),
        "actors": lambda: tr("%Ln actor(s)", "", count),
        "topics": lambda: tr("%Ln topic(s)", "", count),
        "mentions": lambda: tr("%Ln mention(s)", "", count),
        "passages": lambda: tr("%Ln passage(s)", "", count),
        "quotations": lambda: tr("%Ln quotation(s)", "", count),
        "quotation_topics": lambda: tr("%Ln topic(s) of quotations", "", count),
        "spans": lambda: tr("%Ln span(s)", "", count),
        "attributes": lambda: tr("%Ln attribute(s)", "", count),
    }
    return said[what]() if what in said else f"{QLocale().toString(count)} {what.replace('_', ' ')}"
