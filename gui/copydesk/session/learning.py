"""Use cases on what is learnt: have it learnt from the work that is done, see how good it is, use it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from copydesk.domain.annotation import Quotation
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.errors import UserError
from copydesk.project import annotations, articles, models
from copydesk.project.models import ModelRow
from copydesk.session.core import Core

if TYPE_CHECKING:  # learning is imported when there is something to learn, or was
    from copydesk.suggest.learning.example import Example
    from copydesk.suggest.learning.model import Model

FIRST, EVERY = 10, 5
"""So many articles are done before it is learnt by itself, and so many more before it is learnt anew."""
_MOST = 400
"""Articles that are learnt from; of more, the last ones."""


@dataclass(frozen=True, slots=True)
class LearningState:
    """What was learnt last, if anything was: ``version`` is 0 before.

    ``engine`` is the one that was better, *rules* or *rules+crf*; ``articles`` is how many it learnt from, of
    which ``done`` are there now; ``broken`` says why a model was set aside, and is empty where none was.
    """

    version: int
    made: str
    articles: int
    engine: str
    done: int
    broken: str = ""

    @property
    def is_due(self) -> bool:
        """Whether so many articles were done since that it is worth while to learn anew."""
        return self.done >= FIRST and (self.version == 0 or self.done - self.articles >= EVERY)


class Learning:
    """What is learnt in the open project. It is trained in a thread, with a fork of the session."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._model: tuple[int, Model | None] | None = None

    def state(self) -> LearningState:
        """What was learnt last, and how much is done by now."""
        done = models.done_count(self._core.project)
        row = models.latest(self._core.project)
        if row is None:
            return LearningState(0, "", 0, "", done)
        return LearningState(row.id, row.made, row.articles, row.engine, done, row.broken)

    def scorecard(self) -> Mapping[str, Any] | None:
        """How good rules and model were when it was learnt last, each article held out; None before."""
        row = models.latest(self._core.project)
        return row.scorecard if row else None

    def train(self, progress: Progress = no_progress) -> LearningState:
        """Learn from the articles that are done and the suggestions that were settled; gives what was learnt.

        What was learnt before is replaced at once at the end; if ``progress`` raises, it stays. It is no
        change: there is nothing to undo.

        :raises UserError: too few articles are done, or no quotation is marked in them.
        """
        from copydesk.session import elsewhere
        from copydesk.suggest.learning.fitting import fit

        learnt = elsewhere.run(fit, self._examples(), progress=progress)
        card = learnt.scorecard
        with self._core.project.transaction():
            models.replace(self._core.project, card.articles, card.used, card.as_json(), learnt.data)
        return self.state()

    def evaluate(self, progress: Progress = no_progress) -> dict[str, Any]:
        """The scorecard of what would be learnt now, with its learning curve; nothing is kept.

        Where too few articles are done to learn anything, it is that of the rules alone.
        """
        from copydesk.session import elsewhere
        from copydesk.suggest.learning.fitting import LEAST, evaluate, measure_rules

        examples = self._examples()
        work = evaluate if sum(one.done for one in examples) >= LEAST else measure_rules
        return elsewhere.run(work, examples, progress=progress).as_json()

    def model(self) -> "Model | None":
        """The model to suggest with; None where there is none, the rules are better, or it is broken.

        One that is broken, foreign or of another version is set aside, with a note that :meth:`state` tells.
        """
        row = models.latest(self._core.project)
        if row is None or row.broken:
            return None
        if self._model is None or self._model[0] != row.id:
            self._model = (row.id, self._read(row))
        return self._model[1]

    def _read(self, row: ModelRow) -> "Model | None":
        content = models.content(self._core.project, row.id)
        if content is None:
            return None
        from copydesk.suggest.learning.model import Model

        try:
            return Model(content, str(row.id))
        except UserError as error:
            if self._core.project.writable:
                with self._core.project.transaction():
                    models.set_aside(self._core.project, row.id, str(error))
            return None

    def _examples(self) -> "list[Example]":
        project = self._core.project
        with project.snapshot():
            settled = models.settled(project, _MOST)
            done = self._of(models.done(project, _MOST), {}, done=True)
            return [*self._of(settled, settled, done=False), *done]

    def _of(
        self, article_ids: Iterable[int], rejected: Mapping[int, Spans], *, done: bool
    ) -> "list[Example]":
        from copydesk.suggest.learning.example import Example, Marked
        from copydesk.suggest.learning.fairness import helped

        found: list[Example] = []
        for article in articles.some(self._core.project, article_ids):
            every = annotations.of_article(self._core.project, article.id)
            quoted = [one for one in every if isinstance(one, Quotation)]
            marked = tuple(Marked(one.content, one.cue, one.speaker_spans, one.type) for one in quoted)
            away = rejected.get(article.id, ())
            found.append(Example(article.text, marked, done, away, article.language or "", helped(quoted)))
        return found
