"""Runs the engines on one text: a value that works without the project, also in another thread."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.suggestion import Known, NewActor, Suggestion
from copydesk.suggest.engine import suggest
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.topics import TopicFinder

if TYPE_CHECKING:  # what was learnt is read where there is any
    from copydesk.suggest.learning.model import Model

_SHORT = 4_000
"""Code points; in so short a text suggestions are found within a key press."""


class Proposer:
    """Finds suggestions in texts, by the actors as they were when it was made.

    ``aliases`` are their names, made ready when they are first asked for; ``learnt`` is the model of
    the project's quotations.
    """

    def __init__(  # noqa: PLR0917 - a worker process is given them in this order
        self,
        aliases: Aliases | None,
        actors: Mapping[int, Actor],
        kinds: Collection[Kind],
        topics: TopicFinder | None = None,
        topic_uids: Mapping[int, str] | None = None,
        learnt: "Model | None" = None,
    ) -> None:
        self._learnt = learnt
        self._topics = topics
        self._topic_uids = topic_uids or {}
        self.aliases = aliases.fork() if aliases is not None else Aliases()
        self.kinds = kinds
        self._actors = actors

    def __reduce__(self) -> tuple[type["Proposer"], tuple[object, ...]]:
        """For a worker process, which makes the names ready itself: that is quicker than to send them."""
        return Proposer, (None, self._actors, self.kinds, self._topics, self._topic_uids, self._learnt)

    def is_quick(self, text: str) -> bool:
        """Whether it is done with the text within a key press, so that nobody need wait elsewhere."""
        return len(text) <= _SHORT and not self.aliases.lags(self._actors)

    def __call__(
        self,
        text: str,
        progress: Progress = no_progress,
        known: Known | None = None,
    ) -> dict[Suggestion, str]:
        """What is suggested in an article's text, each with the name of whom it proposes.

        ``progress`` can stop the work.
        """
        known = known or Known()
        found: list[Suggestion] = []
        if kinds := [kind for kind in self.kinds if kind is not Kind.PASSAGE]:
            self.aliases.update(self._actors)
            about = {"language": known.language, "published": known.published}
            found = suggest(text, self.aliases, kinds, progress, **about, learnt=self._learnt)
        if self._topics is not None:
            found += self._topics(text, progress, known.whole)
        return {each: self._name(each) for each in found}

    def _name(self, one: Suggestion) -> str:
        """What it is known by again once it was rejected, besides its place."""
        if one.kind is Kind.QUOTATION:  # stays away whoever is taken for the speaker
            return ""
        if one.topic is not None:
            return self._topic_uids[one.topic]
        if isinstance(one.actor, NewActor):
            return one.actor.name.casefold()
        return self._actors[one.actor].name.casefold() if one.actor is not None else ""
