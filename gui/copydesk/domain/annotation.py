"""Annotations: mentions, passages and quotations, each over spans of one article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copydesk.domain.span import Span, Spans, bounds


class Kind(StrEnum):
    """The three kinds of annotation."""

    MENTION = "mention"
    PASSAGE = "passage"
    QUOTATION = "quotation"


class Part(StrEnum):
    """What a span is to its annotation: mentions and passages have text, quotations the rest."""

    TEXT = "text"
    CONTENT = "content"
    CUE = "cue"
    SPEAKER = "speaker"


class Origin(StrEnum):
    """How an annotation came to be."""

    MANUAL = "manual"
    SUGGESTED = "suggested"
    PROPAGATED = "propagated"
    IMPORTED = "imported"


class QuotationType(StrEnum):
    """Whether the words are the speaker's own, reported, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Stance(StrEnum):
    """How a quotation's speaker stands to a topic."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where an annotation comes from that was a suggestion.

    ``engine``, ``version`` and ``score`` (from 0 to 1) are the suggestion's. ``edited`` says that its spans,
    actor or type are no longer those that were suggested.
    """

    engine: str
    version: str
    score: float
    edited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """What all three kinds share.

    ``article`` is the article's row, ``coder`` the coder's name, ``created`` and ``updated`` ISO 8601
    in UTC. ``provenance`` is that of an accepted suggestion, if it was one. ``revision`` is the number of the
    codebook's revision that it was made under: 0 before the first or not known, below 0 another project's.
    ``id`` is the row in this project, ``uid`` the identity that exports carry.
    """

    id: int
    uid: str
    article: int
    coder: str
    origin: Origin = Origin.MANUAL
    note: str = ""
    created: str = ""
    updated: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])
    provenance: Provenance | None = None
    revision: int = 0

    @property
    def kind(self) -> Kind:
        """Mention, passage or quotation."""
        raise NotImplementedError

    @property
    def parts(self) -> Mapping[Part, Spans]:
        """The spans by what they are to the annotation; parts without spans are left out."""
        raise NotImplementedError

    @property
    def main_spans(self) -> Spans:
        """The spans that the annotation is read by: its text, or a quotation's content."""
        raise NotImplementedError

    @property
    def bounds(self) -> Span | None:
        """The smallest span around all parts; None for a whole-article passage."""
        return bounds(span for spans in self.parts.values() for span in spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Annotation):
    """Spans that name an actor (a row id)."""

    actor: int
    spans: Spans

    @property
    def kind(self) -> Kind:
        """Always a mention."""
        return Kind.MENTION

    @property
    def parts(self) -> Mapping[Part, Spans]:
        """The one part, text."""
        return {Part.TEXT: self.spans}

    @property
    def main_spans(self) -> Spans:
        """The spans that name the actor."""
        return self.spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Annotation):
    """Spans that are about a topic (a row id); no spans means the whole article."""

    topic: int
    spans: Spans = ()

    @property
    def kind(self) -> Kind:
        """Always a passage."""
        return Kind.PASSAGE

    @property
    def parts(self) -> Mapping[Part, Spans]:
        """The one part, text; none for a whole-article passage."""
        return {Part.TEXT: self.spans} if self.spans else {}

    @property
    def main_spans(self) -> Spans:
        """The spans about the topic."""
        return self.spans


@dataclass(frozen=True, slots=True)
class QuotationTopic:
    """What a quotation is about (a topic's row id) and how its speaker stands to that."""

    topic: int
    stance: Stance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Annotation):
    """Who says what: content, cue and speaker spans, and the speaker and addressee as actors (row ids).

    ``within`` is the id of the quotation that this one is nested in.
    """

    content: Spans
    cue: Spans = ()
    speaker_spans: Spans = ()
    speaker: int | None = None
    type: QuotationType = QuotationType.DIRECT
    addressee: int | None = None
    within: int | None = None
    topics: tuple[QuotationTopic, ...] = ()

    @property
    def kind(self) -> Kind:
        """Always a quotation."""
        return Kind.QUOTATION

    @property
    def parts(self) -> Mapping[Part, Spans]:
        """Content, cue and speaker, those that have spans."""
        every = {Part.CONTENT: self.content, Part.CUE: self.cue, Part.SPEAKER: self.speaker_spans}
        return {part: spans for part, spans in every.items() if spans}

    @property
    def main_spans(self) -> Spans:
        """The content spans."""
        return self.content
