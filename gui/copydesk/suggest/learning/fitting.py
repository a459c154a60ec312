"""From examples to a model: learnt, compared with the rules on articles held out, and kept if it is better.

Each article that is done is held out once; the rest teaches what is measured on it. Where there are enough
in which no suggestion was accepted, it is measured on those alone. The ranker of speakers
learns from those held-out parts too, as these err the way they will in articles yet to come.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning import crf, ranker
from copydesk.suggest.learning.assembling import Draft, drafts, suggestions
from copydesk.suggest.learning.evaluating import HALF, Scores, scored, shared
from copydesk.suggest.learning.example import Example, Prepared
from copydesk.suggest.learning.fairness import Basis, basis
from copydesk.suggest.learning.mixing import CHOICES, Trust, mixed
from copydesk.suggest.learning.model import LEARNT, RULES, joined, ranked
from copydesk.suggest.learning.packing import ModelError
from copydesk.suggest.learning.ranker import Choice, Names, Ranker, candidates, choice

LEAST = 5
"""Articles that have to be done before anything is learnt."""
_MOST = 400
"""Articles; of more, the last ones are learnt from, so that learning takes no hours."""
_MANY = 30
_SIZES = (3, 5, 10, 20, 40, 80, 160)
_Ready = tuple[Example, Prepared]


@dataclass(frozen=True, slots=True)
class Point:
    """A step of the learning curve: after so many articles, F1 of exact content on others, from 0 to 1."""

    articles: int
    rules: float
    learnt: float


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Rules and model against a coder's own articles, each measured while it was held out.

    ``used`` is the engine that is better: its name goes with what it proposes. ``against`` tells which of the
    articles are measured against; all are learnt from.
    """

    articles: int
    used: str
    against: Basis
    rules: Scores
    learnt: Scores | None
    curve: tuple[Point, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Everything as plain values."""
        engines = {RULES: self.rules.as_json()}
        if self.learnt is not None:
            engines[LEARNT] = self.learnt.as_json()
        curve = [
            {"articles": one.articles, RULES: round(one.rules, 4), LEARNT: round(one.learnt, 4)}
            for one in self.curve
        ]
        against = {"quotations": self.against.as_json()}
        told = {"articles": self.articles, "used": self.used, "against": against}
        return {**told, "engines": engines, "curve": curve}


@dataclass(frozen=True, slots=True)
class Learnt:
    """A model as bytes (None where the rules alone are better), and how it was measured."""

    data: bytes | None
    scorecard: Scorecard


def fit(examples: Sequence[Example], *, seed: int = 0, progress: Progress = no_progress) -> Learnt:
    """Learn from the examples and measure it; the same seed gives the same.

    :raises ModelError: too few articles are done, or no quotation is marked in them.
    """
    done, others = _ready(examples)
    measured = _measured(done, others, seed, progress)
    if measured.scorecard.used == RULES:
        return Learnt(None, measured.scorecard)
    field = crf.train([*done, *others])
    return Learnt(joined(field, measured.ranking, measured.trust), measured.scorecard)


def evaluate(examples: Sequence[Example], *, seed: int = 0, progress: Progress = no_progress) -> Scorecard:
    """The scorecard with its learning curve; takes some times as long as :func:`fit`.

    :raises ModelError: as there.
    """
    done, others = _ready(examples)
    measured = _measured(done, others, seed, progress)
    card = measured.scorecard
    return replace(card, curve=tuple(_curve(done, card.against, measured.trust, seed, progress)))


def measure_rules(examples: Sequence[Example], progress: Progress = no_progress) -> Scorecard:
    """The scorecard of the rules alone, for which any number of done articles will do."""
    done = [one for one in examples if one.done][-_MOST:]
    against = basis([one.helped for one in done])
    scores = Scores()
    for number, one in enumerate(done):
        progress(number, len(done))
        if against.takes(one.helped):
            scores += scored(one, _rules(Prepared(one.text, language=one.language)))
    return Scorecard(len(done), RULES, against, scores, None)


@dataclass(frozen=True, slots=True)
class _Measured:
    scorecard: Scorecard
    ranking: bytes | None
    trust: Trust


def _ready(examples: Sequence[Example]) -> tuple[list[_Ready], list[_Ready]]:
    done = [one for one in examples if one.done][-_MOST:]
    if len(done) < LEAST:
        raise ModelError(
            "There is too little to learn from: {count} of at least {least} articles are done. "
            "Mark more articles as done.",
            count=len(done),
            least=LEAST,
        )
    others = [one for one in examples if not one.done][-_MOST:]
    return _prepared(done), _prepared(others)


def _prepared(some: Sequence[Example]) -> list[_Ready]:
    return [(one, Prepared(one.text, language=one.language)) for one in some]


def _folds(count: int, seed: int) -> list[list[int]]:
    order = list(range(count))
    random.Random(seed).shuffle(order)
    number = 3 if count >= _MANY else 5
    return [sorted(order[n::number]) for n in range(number)]


def _measured(done: list[_Ready], others: list[_Ready], seed: int, progress: Progress) -> _Measured:
    rules = Scores()
    learnt = {trust: Scores() for trust in CHOICES}
    held: list[tuple[Example, Prepared, list[Draft]]] = []
    folds = _folds(len(done), seed)
    for number, fold in enumerate(folds):
        progress(number, len(folds))
        rest = [one for at, one in enumerate(done) if at not in set(fold)]
        held += _found([*rest, *others], [done[at] for at in fold])
    progress(len(folds), len(folds))
    ranking = _ranking(held, seed)
    against = basis([one.helped for one, _ in done])
    for example, prepared, found in held:
        if not against.takes(example.helped):
            continue
        rules += scored(example, _rules(prepared))
        proposed = ranked(prepared, found, Ranker.read(ranking) if ranking else None)
        for trust in CHOICES:
            learnt[trust] += scored(example, mixed(prepared.rules, proposed, trust))
    trust = max(CHOICES, key=lambda one: learnt[one].f1)
    used = LEARNT if learnt[trust].f1 > rules.f1 else RULES
    return _Measured(Scorecard(len(done), used, against, rules, learnt[trust]), ranking, trust)


def _found(some: list[_Ready], others: list[_Ready]) -> Iterator[tuple[Example, Prepared, list[Draft]]]:
    """What a field that learns from some finds in the others; nothing where nothing is to be learnt."""
    field = crf.Crf(crf.train(some)) if any(one.quotations for one, _ in some) else None
    for example, prepared in others:
        yield example, prepared, drafts(prepared, field.parts(prepared)) if field else []


def _rules(prepared: Prepared) -> list[Suggestion]:
    return [one for one in prepared.rules if one.kind is Kind.QUOTATION]


def _ranking(held: Sequence[tuple[Example, Prepared, list[Draft]]], seed: int) -> bytes | None:
    """A ranker of speakers, if one that learnt from one half of the articles is better on the other."""
    halves = (held[::2], held[1::2])
    better = 0
    for one, other in (halves, halves[::-1]):
        made = ranker.train([each for some in one for each in _choices(*some)], seed)
        if made is None:
            return None
        for example, prepared, found in other:
            with_it = scored(example, ranked(prepared, found, Ranker.read(made)))
            better += (
                with_it.attributed.right - scored(example, suggestions(prepared, found)).attributed.right
            )
    return ranker.train([each for some in held for each in _choices(*some)], seed) if better > 0 else None


def _choices(example: Example, prepared: Prepared, found: Sequence[Draft]) -> Iterator[Choice]:
    """What the ranker learns from: drafts whose content the coder marked, with whom the coder named."""
    names = Names(prepared)
    tokens = prepared.tokens
    before: Spans = ()
    for draft in found:
        span = tokens.span(draft.contents[0].first, draft.contents[0].last)
        for one in example.quotations:
            if any(shared(span, other) >= HALF for other in one.content):
                made = choice(candidates(prepared, names, draft, before), one.speaker)
                before = one.speaker or before
                if made is not None:
                    yield made
                break


def _curve(
    done: list[_Ready], against: Basis, trust: Trust, seed: int, progress: Progress
) -> Iterator[Point]:
    """How good a model is after few and more articles, on a third of those measured against, seen by none."""
    order = list(range(len(done)))
    random.Random(seed).shuffle(order)
    fair = [at for at in order if against.takes(done[at][0].helped)]
    held = fair[: len(fair) // 3]
    rest = [at for at in order if at not in set(held)]
    rules = sum((scored(done[at][0], _rules(done[at][1])) for at in held), Scores())
    sizes = [size for size in _SIZES if size < len(rest)] + [len(rest)]
    for number, size in enumerate(sizes):
        progress(number, len(sizes))
        some = [done[at] for at in rest[:size]]
        learnt = Scores()
        for example, prepared, found in _found(some, [done[at] for at in held]):
            proposed = suggestions(prepared, found)
            learnt += scored(example, mixed(prepared.rules, proposed, trust))
        yield Point(size, rules.f1, learnt.f1)
