"""From examples to a model: learnt, compared with the rules on articles held out, kept unless worse.

The articles that are done are parted in folds, in two ways. For each fold a field learns from all the others;
so two fields have not seen an article, and what they find in it errs the way it will in articles yet to come.
From that is learnt how much the fields' word counts beside the rules', and who speaks; by that rules and
model are compared, as ``Scores.worth`` tells: where there are enough articles in which no suggestion was
accepted, on those alone. The model has as many of these fields as is quick enough.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning import crf, ranker, weighing
from copydesk.suggest.learning.assembling import Draft
from copydesk.suggest.learning.contenders import contenders
from copydesk.suggest.learning.evaluating import HALF, Scores, bare, scored, shared
from copydesk.suggest.learning.example import Example, Prepared
from copydesk.suggest.learning.fairness import Basis, basis
from copydesk.suggest.learning.fields import Found, found
from copydesk.suggest.learning.model import LEARNT, RULES, joined, ranked, weighed
from copydesk.suggest.learning.packing import ModelError
from copydesk.suggest.learning.ranker import Choice, Names, Ranker, candidates, choice
from copydesk.suggest.learning.ruled import Core
from copydesk.suggest.learning.weighing import Weights

LEAST = 5
"""Articles that have to be done before anything is learnt."""
_MOST = 400
"""Articles; of more, the last ones are learnt from, so that learning takes no hours."""
_MANY = 30
_FIELDS = 3
"""Fields that a model has, each of which takes time when a text is read. Three have seen all articles."""
_KEPT = 300_000
"""Code points; what fields are told of so many is kept for the next field that learns from it."""
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

    ``used`` is the engine that proposes, with its name: the model, if it is better than the rules where
    fields had learnt from a part of the articles. All of these are learnt from; ``against`` tells which are
    measured against.
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
    """A model as bytes (None where the rules alone are as good), and how it was measured."""

    data: bytes | None
    scorecard: Scorecard


def fit(examples: Sequence[Example], *, seed: int = 0, progress: Progress = no_progress) -> Learnt:
    """Learn from the examples and measure it; the same seed gives the same.

    :raises ModelError: too few articles are done, or no quotation is marked in them.
    """
    done, others = _ready(examples)
    taught = _taught(done, others, seed, progress)
    if not taught.fields:
        raise ModelError("There is nothing to learn from: no quotation is marked in these articles.")
    card = _measured(taught)
    return Learnt(None if card.used == RULES else taught.model(), card)


def evaluate(examples: Sequence[Example], *, seed: int = 0, progress: Progress = no_progress) -> Scorecard:
    """The scorecard with its learning curve; takes some times as long as :func:`fit`.

    :raises ModelError: as there.
    """
    done, others = _ready(examples)
    card = _measured(_taught(done, others, seed, progress))
    return replace(card, curve=tuple(_curve(done, card.against, seed, progress)))


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
class _Held:
    """An article with what a field finds in it that has not seen it; ``fold`` are those held out together."""

    example: Example
    prepared: Prepared
    found: Found
    fold: int

    @property
    def cores(self) -> frozenset[Core]:
        """What the coder marked as content."""
        bares = (bare(self.example.text, span) for one in self.example.quotations for span in one.content)
        return frozenset(self.prepared.tokens.within(span) for span in bares if span is not None)


@dataclass(frozen=True, slots=True)
class _Taught:
    """What was learnt from articles, and what each field finds in those that it has not seen."""

    fields: list[bytes]
    weights: bytes
    ranking: bytes | None
    held: list[tuple[_Held, list[Draft]]]
    """With the drafts that weights give which were learnt from other folds."""

    def model(self) -> bytes:
        """All of it as one model."""
        return joined(self.fields, self.ranking, self.weights)


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
    """The examples with their texts as they are read; what is told of them is kept, unless they are many."""
    ready = [(one, Prepared(one.text, language=one.language)) for one in some]
    if sum(len(one.text) for one in some) < _KEPT:
        for _, prepared in ready:
            prepared.told = {}
    return ready


def _partings(count: int, seed: int) -> list[list[frozenset[int]]]:
    """The articles parted in folds in two ways, so that two fields have not seen each of them."""
    chance = random.Random(seed)
    number = 3 if count >= _MANY else 5
    orders = [chance.sample(range(count), count) for _ in range(2)]
    return [[frozenset(order[n::number]) for n in range(number)] for order in orders]


def _taught(done: list[_Ready], others: list[_Ready], seed: int, progress: Progress) -> _Taught:
    asked: list[list[crf.Crf]] = [[] for _ in done]
    fields: list[bytes] = []
    partings = _partings(len(done), seed)
    folds = [fold for parting in partings for fold in parting]
    for number, fold in enumerate(folds):
        progress(number, len(folds))
        rest = [one for at, one in enumerate(done) if at not in fold] + others
        if any(one.quotations for one, _ in rest):
            fields.append(crf.train(rest))
            field = crf.Crf(fields[-1])
            for at in fold:
                asked[at].append(field)
    progress(len(folds), len(folds))
    held = [
        _Held(*done[at], found(asked[at], done[at][1]), number)
        for number, fold in enumerate(partings[0])
        for at in sorted(fold)
    ]
    cases = [_cases(one) for one in held]
    by_fold = [
        Weights(
            weighing.train(
                each for one, some in zip(held, cases, strict=True) if one.fold != number for each in some
            )
        )
        for number in range(len(partings[0]))
    ]
    drafted = [
        (one, weighed(one.prepared, one.found, by_fold[one.fold], [each for each, _ in some]))
        for one, some in zip(held, cases, strict=True)
    ]
    every = weighing.train(each for some in cases for each in some)
    return _Taught(fields[:_FIELDS], every, _ranking(drafted, seed), drafted)


def _cases(one: _Held) -> list[weighing.Case]:
    """All that may be content in an article, and whether the coder marked it."""
    cores = one.cores
    return [(each, each.core in cores) for each in contenders(one.prepared, one.found)]


def _measured(taught: _Taught) -> Scorecard:
    rules, learnt = Scores(), Scores()
    ranking = Ranker.read(taught.ranking) if taught.ranking else None
    against = basis([one.example.helped for one, _ in taught.held])
    for one, drafted in taught.held:
        if not against.takes(one.example.helped):
            continue
        rules += scored(one.example, _rules(one.prepared))
        learnt += scored(one.example, ranked(one.prepared, drafted, ranking))
    used = LEARNT if learnt.worth > rules.worth else RULES
    return Scorecard(len(taught.held), used, against, rules, learnt)


def _rules(prepared: Prepared) -> list[Suggestion]:
    return [one for one in prepared.rules if one.kind is Kind.QUOTATION]


def _ranking(held: Sequence[tuple[_Held, list[Draft]]], seed: int) -> bytes | None:
    """A ranker of speakers, if one that learnt from one half of the articles is better on the other."""
    halves = (held[::2], held[1::2])
    better = 0
    for one, other in (halves, halves[::-1]):
        made = _ranker(one, seed)
        if made is None:
            return None
        for each, drafted in other:
            with_it, without = (
                scored(each.example, ranked(each.prepared, drafted, by)).attributed.right
                for by in (Ranker.read(made), None)
            )
            better += with_it - without
    return _ranker(held, seed) if better > 0 else None


def _ranker(held: Sequence[tuple[_Held, list[Draft]]], seed: int) -> bytes | None:
    return ranker.train([each for one, drafted in held for each in _choices(one, drafted)], seed)


def _choices(held: _Held, drafted: Sequence[Draft]) -> Iterator[Choice]:
    """What the ranker learns from: drafts whose content the coder marked, with whom the coder named."""
    prepared, tokens = held.prepared, held.prepared.tokens
    names = Names(prepared)
    before: Spans = ()
    for draft in drafted:
        span = tokens.span(draft.contents[0].first, draft.contents[0].last)
        for one in held.example.quotations:
            if any(shared(span, other) >= HALF for other in one.content):
                made = choice(candidates(prepared, names, draft, before), one.speaker)
                before = one.speaker or before
                if made is not None:
                    yield made
                break


def _curve(done: list[_Ready], against: Basis, seed: int, progress: Progress) -> Iterator[Point]:
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
        taught = _taught([done[at] for at in rest[:size]], [], seed, no_progress)
        fields = [crf.Crf(each) for each in taught.fields]
        ranking = Ranker.read(taught.ranking) if taught.ranking else None
        weights = Weights(taught.weights)
        learnt = Scores()
        for example, prepared in (done[at] for at in held):
            drafted = weighed(prepared, found(fields, prepared), weights)
            learnt += scored(example, ranked(prepared, drafted, ranking))
        yield Point(size, rules.f1, learnt.f1)
