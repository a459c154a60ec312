"""Use cases on what is learnt: have it learnt from the work that is done, see how good it is, use it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from copydesk.domain.annotation import Quotation
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.errors import Sentence, UserError, read_back
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

    ``engine`` is the one that proposes, *rules* or *rules+crf*; ``articles`` is how many it learnt from, of
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
        """Whether it is worth while to learn anew: enough was done since, or what was learnt is broken."""
        new = self.version == 0 or bool(self.broken) or self.done - self.articles >= EVERY
        return new and self.done >= FIRST


@dataclass(frozen=True, slots=True)
class _Read:
    """What became of a version when it was read: a model, nothing, or why it is broken."""

    version: int
    model: "Model | None" = None
    broken: str = ""


class Learning:
    """What is learnt in the open project. It is trained in a thread, with a fork of the session."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._last = _Read(0)

    def state(self) -> LearningState:
        """What was learnt last, and how much is done by now."""
        done = models.done_count(self._core.project)
        row = models.latest(self._core.project)
        if row is None:
            return LearningState(0, "", 0, "", done)
        broken = row.broken or (self._last.broken if self._last.version == row.id else "")
        return LearningState(row.id, row.made, row.articles, row.engine, done, broken)

    def note(self) -> Sentence | None:
        """That what was learnt cannot be used, and why; None where it can. It is read to tell."""
        self.model()
        broken = self.state().broken
        why = read_back(broken)
        return Sentence("Suggestions of quotations go by the rules alone. {why}", why=why) if broken else None

    @property
    def in_use(self) -> str:
        """The engine that suggests quotations now, *rules* or *rules+crf*; the better may be broken."""
        model = self.model()
        return model.engine if model else "rules"

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
        """The model to suggest with; None where there is none, the rules are as good, or it is broken.

        One that is broken, foreign or of another version is set aside, with a note that :meth:`state` tells.
        """
        row = models.latest(self._core.project)
        if row is None or row.broken:
            return None
        if self._last.version != row.id:
            self._last = self._read(row)
        return self._last.model

    def _read(self, row: ModelRow) -> _Read:
        content = models.content(self._core.project, row.id)
        if content is None:
            return _Read(row.id)
        from copydesk.suggest.learning.model import Model

        try:
            return _Read(row.id, Model(content, str(row.id)))
        except UserError as error:
            if self._core.project.writable:
                with self._core.project.transaction():
                    models.set_aside(self._core.project, row.id, str(error))
            return _Read(row.id, broken=str(error))

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
