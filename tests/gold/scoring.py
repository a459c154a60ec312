"""How well suggestions find what is marked in the gold stories.

The unit for quotations is the fragment: one content span without the marks, spaces and punctuation at its
edges. Fragments are paired one to one, those that overlap best first; an exact pair has the same edges,
a half pair an intersection over union of at least one half. By type, what was to be found has the gold's
type, and what was proposed the proposal's own.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tests.gold.reading import MARKS, GoldArticle, GoldQuotation

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor, Suggestion, Whom
from copydesk.suggest.names.aliases import Aliases

EXACT = 1.0
HALF = 0.5
_EDGES = "".join(MARKS) + "‚‘’' \t\n\u00a0,.;:!?…-–—"
Q = TypeVar("Q", GoldQuotation, Suggestion)
Engine = Callable[[str, Aliases | None], Sequence[Suggestion]]
"""Proposes for a text, with the actors who are known."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int = 0
    of: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of nothing is 0."""
        return self.right / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Found:
    """What is proposed and right, of all that is proposed (precision) and of all that there is (recall)."""

    precision: Share = Share()
    recall: Share = Share()

    def __add__(self, other: "Found") -> "Found":
        return Found(self.precision + other.precision, self.recall + other.recall)

    @property
    def f1(self) -> float:
        """The harmonic mean of both, from 0 to 1."""
        precision, recall = self.precision.value, self.recall.value
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Fragment(Generic[Q]):
    """One content span, trimmed, of a quotation."""

    span: Span
    quotation: Q


@dataclass(frozen=True, slots=True)
class QuotationScore:
    """Quotations of some types: where they are found exactly and by half, and who speaks where they are."""

    exact: Found = Found()
    half: Found = Found()
    speaker: Share = Share()
    actor: Share = Share()

    def __add__(self, other: "QuotationScore") -> "QuotationScore":
        return QuotationScore(
            self.exact + other.exact,
            self.half + other.half,
            self.speaker + other.speaker,
            self.actor + other.actor,
        )


@dataclass(frozen=True, slots=True)
class Scores:
    """Everything that is measured, over some stories.

    ``mentions`` are those found without knowing anybody, whatever actor they are said to name; ``known``
    those of actors whose names were given, right where the actor is, and ``known_actor`` the
    speaker's actor then. ``once`` are the actors who are found without knowing anybody and proposed as one
    and the same wherever they are named or speak.
    """

    every: QuotationScore = QuotationScore()
    direct: QuotationScore = QuotationScore()
    not_direct: QuotationScore = QuotationScore()
    mentions: Found = Found()
    known: Found = Found()
    known_actor: Share = Share()
    once: Share = Share()

    def __add__(self, other: "Scores") -> "Scores":
        return Scores(
            self.every + other.every,
            self.direct + other.direct,
            self.not_direct + other.not_direct,
            self.mentions + other.mentions,
            self.known + other.known,
            self.known_actor + other.known_actor,
            self.once + other.once,
        )


def scores(articles: Iterable[GoldArticle], engine: Engine) -> Scores:
    """The engine's figures, summed over the stories."""
    return sum((_article_scores(article, engine) for article in articles), Scores())


def _article_scores(article: GoldArticle, engine: Engine) -> Scores:
    found = engine(article.text, None)
    proposed = [each for each in found if each.kind is Kind.QUOTATION]
    knowing = engine(article.text, known_names(article))
    quoted_knowing = [each for each in knowing if each.kind is Kind.QUOTATION]
    every = frozenset(QuotationType)
    return Scores(
        every=quotation_score(article, proposed, every),
        direct=quotation_score(article, proposed, frozenset((QuotationType.DIRECT,))),
        not_direct=quotation_score(
            article, proposed, frozenset((QuotationType.INDIRECT, QuotationType.MIXED))
        ),
        mentions=mention_score(article, found),
        known=known_score(article, knowing),
        known_actor=quotation_score(article, quoted_knowing, every).actor,
        once=once_score(article, found),
    )


def quotation_score(
    article: GoldArticle, proposed: Sequence[Suggestion], types: frozenset[QuotationType]
) -> QuotationScore:
    """One story's quotations of some types."""
    gold = [
        Fragment(span, each)
        for each in article.quotations
        for whole in each.content
        if (span := trimmed(article.text, whole))
    ]
    guess = [
        Fragment(span, each)
        for each in proposed
        for whole in each.spans
        if (span := trimmed(article.text, whole))
    ]
    half = pairs(gold, guess, HALF)
    hits = [(g.quotation, p.quotation) for g, p in half if g.quotation.type in types]
    spoken = [(g, p) for g, p in hits if g.speaker]
    meant = [(g, p) for g, p in hits if g.actor is not None]
    return QuotationScore(
        exact=_found(gold, guess, pairs(gold, guess, EXACT), types),
        half=_found(gold, guess, half, types),
        speaker=Share(sum(_overlap_any(g.speaker, p.speaker_spans) for g, p in spoken), len(spoken)),
        actor=Share(sum(is_called(article, g.actor, p.actor) for g, p in meant), len(meant)),
    )


def _found(
    gold: Sequence[Fragment[GoldQuotation]],
    guess: Sequence[Fragment[Suggestion]],
    paired: Sequence[tuple[Fragment[GoldQuotation], Fragment[Suggestion]]],
    types: frozenset[QuotationType],
) -> Found:
    return Found(
        Share(
            sum(p.quotation.type in types for _, p in paired), sum(p.quotation.type in types for p in guess)
        ),
        Share(
            sum(g.quotation.type in types for g, _ in paired), sum(g.quotation.type in types for g in gold)
        ),
    )


def trimmed(text: str, span: Span) -> Span | None:
    """The span without quote marks, spaces and punctuation at its edges; None where nothing is left."""
    words = span.of(text)
    start = span.end - len(words.lstrip(_EDGES))
    end = span.start + len(words.rstrip(_EDGES))
    return Span(start, end) if start < end else None


def overlap(one: Span, other: Span) -> float:
    """Intersection over union, from 0 to 1."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def pairs(
    gold: Sequence[Fragment[GoldQuotation]], guess: Sequence[Fragment[Suggestion]], least: float
) -> list[tuple[Fragment[GoldQuotation], Fragment[Suggestion]]]:
    """Fragments paired one to one, the best overlaps first, none below the least."""
    close = sorted(
        (
            (-value, here, there)
            for here, g in enumerate(gold)
            for there, p in enumerate(guess)
            if (value := overlap(g.span, p.span)) >= least
        ),
    )
    taken_gold, taken_guess = set[int](), set[int]()
    result: list[tuple[Fragment[GoldQuotation], Fragment[Suggestion]]] = []
    for _, here, there in close:
        if here not in taken_gold and there not in taken_guess:
            taken_gold.add(here)
            taken_guess.add(there)
            result.append((gold[here], guess[there]))
    return result


def _overlap_any(some: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(one.overlaps(other) for one in some for other in others)


def is_called(article: GoldArticle, actor: str | None, whom: Whom) -> bool:
    """Whether a known row is the gold actor, or somebody new goes by one of its names."""
    if actor is None or whom is None:
        return False
    if isinstance(whom, NewActor):
        return whom.name.casefold() in {name.casefold() for name in article.actors[actor].names}
    return list(article.actors)[whom - 1] == actor


def mention_score(article: GoldArticle, found: Iterable[Suggestion]) -> Found:
    """Mentions at exactly the gold's places, whatever actor they are said to name."""
    proposed = {span for each in found if each.kind is Kind.MENTION for span in each.spans}
    marked = {each.span for each in article.mentions}
    right = len(proposed & marked)
    return Found(Share(right, len(proposed)), Share(right, len(marked)))


def once_score(article: GoldArticle, found: Iterable[Suggestion]) -> Share:
    """How many of the story's actors are one new actor in all that names them rightly, or has them speak."""
    marked = {each.span: each.actor for each in article.mentions}
    names = {name.casefold(): actor for actor, each in article.actors.items() for name in each.names}
    proposed: defaultdict[str, set[NewActor]] = defaultdict(set)
    for one in found:
        if isinstance(one.actor, NewActor):
            there = (
                marked.get(one.spans[0]) if one.kind is Kind.MENTION else names.get(one.actor.name.casefold())
            )
            if there is not None:
                proposed[there].add(one.actor)
    return Share(sum(len(some) == 1 for some in proposed.values()), len(proposed))


def known_names(article: GoldArticle) -> Aliases:
    """The story's actors by all their names, as rows from 1 in the header's order."""
    aliases = Aliases()
    aliases.update(
        {
            row: Actor(id=row, uid=str(row), name=each.name, aliases=each.names[1:], kind=each.kind)
            for row, each in enumerate(article.actors.values(), 1)
        }
    )
    return aliases


def known_score(article: GoldArticle, found: Iterable[Suggestion]) -> Found:
    """Mentions of the story's actors once their names are known, exactly placed and of the right actor."""
    names = list(article.actors)
    proposed = {
        (span, names[each.actor - 1])
        for each in found
        if each.kind is Kind.MENTION and isinstance(each.actor, int)
        for span in each.spans
    }
    marked = {(each.span, each.actor) for each in article.mentions}
    right = len(proposed & marked)
    return Found(Share(right, len(proposed)), Share(right, len(marked)))
