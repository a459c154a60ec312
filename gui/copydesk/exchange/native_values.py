"""What a line of the native dataset holds, with uids where a project has rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from copydesk.domain.actor import ActorKind, AliasRule
from copydesk.domain.annotation import Origin, Provenance, QuotationType, Stance
from copydesk.domain.article import ArticleDraft, Status
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.blind import FirstPass
from copydesk.domain.revision import Revision
from copydesk.domain.span import Spans
from copydesk.domain.topic import TopicExample


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeAttribute:
    """A field the dataset's author defined."""

    uid: str
    target: AttributeTarget
    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()
    required: bool = False
    default: object = None
    keys: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class NativeRole:
    """An actor's role; ``of`` is an actor's uid, of this or any other line."""

    title: str
    of: str | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeActor:
    """An actor; ``parent`` is an actor's uid."""

    uid: str
    name: str
    kind: ActorKind = ActorKind.OTHER
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    ids: Mapping[str, str] = field(default_factory=dict[str, str])
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
    description: str = ""
    note: str = ""
    colour: str = ""
    alias_rules: Mapping[str, AliasRule] = field(default_factory=dict[str, AliasRule])
    roles: tuple[NativeRole, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeTopic:
    """A topic; ``parent`` is a topic's uid."""

    uid: str
    name: str
    code: str = ""
    parent: str | None = None
    definition: str = ""
    colour: str = ""
    note: str = ""
    inclusion: str = ""
    exclusion: str = ""
    keywords: tuple[str, ...] = ()
    examples: tuple[TopicExample, ...] = ()
    position: int = 0
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeAnnotation:
    """What mentions, passages and quotations share; ``coder`` is a name, the times are ISO 8601 or empty.

    ``revision`` has no number: that is a project's own.
    """

    uid: str
    coder: str
    origin: Origin = Origin.MANUAL
    note: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
    created: str = ""
    updated: str = ""
    provenance: Provenance | None = None
    revision: Revision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeMention(NativeAnnotation):
    """Spans that name an actor (a uid)."""

    actor: str
    spans: Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class NativePassage(NativeAnnotation):
    """Spans about a topic (a uid); none for the whole article."""

    topic: str
    spans: Spans = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeQuotation(NativeAnnotation):
    """A quotation; speaker and addressee are uids of actors, ``within`` that of a quotation of this line.

    ``topics`` pairs topics' uids with stances.
    """

    content: Spans
    cue: Spans = ()
    speaker_spans: Spans = ()
    speaker: str | None = None
    type: QuotationType = QuotationType.DIRECT
    addressee: str | None = None
    within: str | None = None
    topics: tuple[tuple[str, Stance | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeArticle(ArticleDraft):
    """One line, checked: its references lead to this or an earlier line, its text is canonical.

    ``actors`` and ``topics`` are those that no earlier line had, parents before their children.
    ``versions`` are uids of articles of any line, or of none that is there.
    ``first_passes`` say since when coders who work blind may see what is suggested in it.
    ``definitions`` are the attributes defined in this line, which come before any of their values.
    """

    line: int
    uid: str
    status: Status = Status.NEW
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
    note: str = ""
    created: str = ""
    versions: tuple[str, ...] = ()
    first_passes: tuple[FirstPass, ...] = ()
    actors: tuple[NativeActor, ...] = ()
    topics: tuple[NativeTopic, ...] = ()
    mentions: tuple[NativeMention, ...] = ()
    passages: tuple[NativePassage, ...] = ()
    quotations: tuple[NativeQuotation, ...] = ()
    definitions: tuple[NativeAttribute, ...] = ()
