"""Learning: how long it takes, how fast what was learnt is, and what it gains with a simulated coder.

The coder's guideline is not that of the rules: *that* is no part of what is said, and what is asked, urged or
called for is none. So many stories of the gold set's work half are done; on the others the gain is measured.
"""

import random
import statistics
import time
from collections.abc import Sequence

from tests.benchmarks.figures import Figure
from tests.gold.reading import GoldArticle, GoldQuotation, articles

from copydesk.domain.annotation import Kind, QuotationType
from copydesk.domain.span import Span, Spans
from copydesk.suggest.engine import suggest
from copydesk.suggest.learning.evaluating import Scores, scored
from copydesk.suggest.learning.example import Example, Marked
from copydesk.suggest.learning.fitting import fit
from copydesk.suggest.learning.model import Model

SEEDS = 5
_DONE = ((10, 4.0), (40, 8.0))
"""Stories that are done, and the points of F1 that are to be gained by then."""


def figures() -> list[Figure]:
    """Gains with each seed, the seconds of the longest training, and the pace with a model."""
    stories = articles("work")
    gains: dict[int, list[float]] = {count: [] for count, _ in _DONE}
    seconds: list[float] = []
    last: bytes | None = None
    for seed in range(SEEDS):
        order = random.Random(seed).sample(stories, len(stories))
        for count, _ in _DONE:
            start = time.process_time()
            learnt = fit([example(each) for each in order[:count]], seed=seed).data
            took = time.process_time() - start
            gains[count].append(100 * _gain(order[count:], learnt))
            if count == _DONE[-1][0]:
                seconds.append(took)
                last = learnt or last
    rows = [
        Figure(
            f"learn, gold: F1 gained after {count} stories, mean",
            [statistics.mean(gains[count])],
            "",
            aim,
            least=True,
        )
        for count, aim in _DONE
    ]
    rows.append(Figure(f"learn from {_DONE[-1][0]} stories", seconds, "s", 3))
    if last is not None:
        rows.append(
            Figure(
                "learn: thousands of words a second with a model",
                _pace(stories, Model(last)),
                "",
                30,
                least=True,
            )
        )
    return rows


def example(story: GoldArticle) -> Example:
    """The story as the coder has marked it who is done with it."""
    marked = (
        Marked(_without_that(story.text, one.content), one.cue, one.speaker, one.type)
        for one in story.quotations
        if not _is_wish(story.text, one)
    )
    return Example(story.text, tuple(marked), language=story.language)


def _without_that(text: str, content: Spans) -> Spans:
    first = content[0]
    opening = "that "
    if text[first.start : first.end].startswith(opening):
        first = Span(first.start + len(opening), first.end)
    return (first, *content[1:])


def _is_wish(text: str, one: GoldQuotation) -> bool:
    return one.type is QuotationType.INDIRECT and one.content[0].of(text).startswith(("to ", "for "))


def _gain(held: Sequence[GoldArticle], learnt: bytes | None) -> float:
    """F1 of exact content with what was learnt, less that of the rules; nothing where these are kept."""
    if learnt is None:
        return 0.0
    model = Model(learnt)
    return _f1(held, model) - _f1(held, None)


def _f1(held: Sequence[GoldArticle], model: Model | None) -> float:
    whole = Scores()
    for story in held:
        found = suggest(story.text, language=story.language, learnt=model)
        whole += scored(example(story), [one for one in found if one.kind is Kind.QUOTATION])
    return whole.f1


def _pace(stories: Sequence[GoldArticle], model: Model) -> list[float]:
    text = "\n\n".join(each.text for each in stories if each.language == "en")
    words = len(text.split())
    samples: list[float] = []
    for _ in range(3):
        start = time.process_time()
        suggest(text, learnt=model)
        samples.append(words / 1000 / (time.process_time() - start))
    return samples
