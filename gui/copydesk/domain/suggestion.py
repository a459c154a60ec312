"""Suggestions: annotations that an engine proposes and nobody has accepted yet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Part, QuotationType
from copydesk.domain.span import Span, Spans, bounds
from copydesk.domain.value import value


@dataclass(frozen=True, slots=True)
class NewActor:
    """Somebody whom no actor of the project is: the name in the text, and what kind it seems to be."""

    name: str
    kind: ActorKind = ActorKind.OTHER

    def __hash__(self) -> int:
        # Hardly two of one name differ in kind, and a text remembers its hash, which a kind does not.
        return hash(self.name)


Whom = int | NewActor | None
"""An actor's row, somebody new, or nobody known."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article besides its text, and tells what is suggested in it.

    ``language`` is a BCP 47 code and ``published`` a date in ISO 8601; ``whole`` are the topics (rows) that
    it is about as a whole.
    """

    language: str | None = None
    published: str | None = None
    whole: frozenset[int] = frozenset()


@value(kw_only=True)
class Suggestion:
    """One annotation that an engine proposes, over spans of one article's text in code points.

    ``spans`` are the words that it is read by: a mention's name, a passage, a quotation's content; ``cue``
    and ``speaker_spans`` are a quotation's only. ``actor`` is whom a mention names or who speaks.
    ``topic`` is what a passage is about (a row), and ``reasons`` are the words that speak for it.
    ``score`` says from 0 to 1 how sure the engine is; ``engine`` and ``version`` say who proposes.
    """

    kind: Kind
    spans: Spans
    cue: Spans = ()
    speaker_spans: Spans = ()
    actor: Whom = None
    topic: int | None = None
    type: QuotationType | None = None
    score: float = 0.5
    engine: str = ""
    version: str = ""
    reasons: tuple[str, ...] = ()

    @property
    def parts(self) -> Mapping[Part, Spans]:
        """The spans by what they are to the annotation that it would be; those without spans are left out."""
        main = Part.CONTENT if self.kind is Kind.QUOTATION else Part.TEXT
        every = {main: self.spans, Part.CUE: self.cue, Part.SPEAKER: self.speaker_spans}
        return {part: spans for part, spans in every.items() if spans}

    @property
    def main_spans(self) -> Spans:
        """The spans that it is read by."""
        return self.spans

    @property
    def bounds(self) -> Span | None:
        """The smallest span around all parts."""
        return bounds(span for spans in self.parts.values() for span in spans)

    @property
    def place(self) -> str:
        """Its main spans as text, by which the same proposal is known again: ``3-9 14-20``."""
        return place_of(self.spans)


@value(kw_only=True)
class OpenSuggestion(Suggestion):
    """A suggestion of a project that is neither accepted nor rejected; ``id`` and ``article`` are rows."""

    id: int
    article: int

    def moved(self, text: str, part: Part, number: int, span: Span) -> "OpenSuggestion":
        """The same with one span of a part elsewhere, counted from 0, in the article's text.

        Somebody new who is called by a mention's very words is called by its new ones.
        """
        spans = list(self.parts[part])
        spans[number] = span
        after = tuple(sorted(spans))
        if part is Part.CUE:
            return replace(self, cue=after)
        if part is Part.SPEAKER:
            return replace(self, speaker_spans=after)
        actor = self.actor
        if (
            self.kind is Kind.MENTION
            and isinstance(actor, NewActor)
            and actor.name == _words(text, self.spans)
        ):
            actor = NewActor(_words(text, after), actor.kind)
        return replace(self, spans=after, actor=actor)


def _words(text: str, spans: Spans) -> str:
    return " ".join(" ".join(span.of(text) for span in spans).split())


@dataclass(frozen=True, slots=True)
class Scored:
    """Of an open suggestion what chooses it among many: its row, its article's, its kind and its score."""

    id: int
    article: int
    kind: Kind
    score: float


def place_of(spans: Spans) -> str:
    """Spans as text, in text order."""
    return " ".join(f"{span.start}-{span.end}" for span in sorted(spans))
