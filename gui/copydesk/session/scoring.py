"""Use case: the scorecard, which tells what suggestions are worth in this project."""

from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING, Any

from copydesk.domain.annotation import Mention
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import bounds
from copydesk.domain.suggestion import Known
from copydesk.errors import UserError
from copydesk.project import annotations, articles, models, suggestion_use
from copydesk.project.suggestion_use import Worked
from copydesk.session.core import Core
from copydesk.session.learning import Learning

if TYPE_CHECKING:  # engines are imported where they run
    from copydesk.suggest.learning.naming_scores import NamingExample

LEAST = 2
"""Articles that have to be done before suggestions can be measured against them."""
_MOST = 400
"""Articles that are measured against; of more, the last ones."""


class Scoring:
    """Measures suggestions against the coders' own done articles, and tells what became of them."""

    def __init__(self, core: Core, learning: Learning) -> None:
        self._core = core
        self._learning = learning

    @property
    def is_ready(self) -> bool:
        """Whether enough articles are done."""
        return models.done_count(self._core.project) >= LEAST

    def measure(self, progress: Progress = no_progress) -> dict[str, Any]:
        """The scorecard as plain values, shares from 0 to 1; nothing is kept.

        Besides what :meth:`Learning.evaluate` tells of quotations: ``mentions`` by what is compared;
        ``against`` which done articles both are measured, as what was accepted agrees with what proposed it;
        ``use`` by month, and ``time`` in seconds (the median) at a done article *with* suggestions and
        *without*. ``used`` is the better engine, ``in use`` the one that suggests now: the better may not be
        learnt.

        :raises UserError: fewer than two articles are done.
        """
        count = models.done_count(self._core.project)
        if count < LEAST:
            raise UserError(
                "There is too little to measure against: {count} of at least {least} articles are done. "
                "Mark articles done when all in them is marked.",
                count=count,
                least=LEAST,
            )
        from copydesk.session import elsewhere
        from copydesk.suggest.learning.naming_scores import measure_mentions

        actors = dict(self._core.actors)
        mentions = elsewhere.run(measure_mentions, self._named(), actors, progress=progress)
        card = self._learning.evaluate(progress)
        card["against"]["mentions"] = mentions.pop("against")
        return {**card, "in use": self._learning.in_use, "mentions": mentions} | self.use()

    def use(self) -> dict[str, Any]:
        """Of the scorecard what needs no engine: what became of suggestions, and the time at articles."""
        project = self._core.project
        with project.snapshot():
            months, worked = suggestion_use.months(project), suggestion_use.worked(project)
        use = [
            {
                "month": one.month,
                "accepted": one.accepted,
                "edited": one.edited,
                "rejected": one.rejected,
            }
            for one in months
        ]
        time = {
            "with": _time([one for one in worked if one.helped]),
            "without": _time([one for one in worked if not one.helped]),
        }
        return {"use": use, "time": time}

    def _named(self) -> "list[NamingExample]":
        from copydesk.suggest.learning.fairness import helped
        from copydesk.suggest.learning.naming_scores import NamingExample

        project = self._core.project
        with project.snapshot():
            found: list[NamingExample] = []
            for article in articles.some(project, models.done(project, _MOST)):
                every = annotations.of_article(project, article.id)
                mentions = [one for one in every if isinstance(one, Mention)]
                named = frozenset(
                    (one.actor, span) for one in mentions if (span := bounds(one.spans)) is not None
                )
                known = Known(article.language, article.published)
                found.append(NamingExample(article.text, known, named, helped(mentions)))
            return found


def _time(worked: Sequence[Worked]) -> dict[str, Any]:
    return {
        "articles": len({one.article for one in worked}),
        "seconds": round(median(one.seconds for one in worked)) if worked else None,
    }
