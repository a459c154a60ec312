"""Runs the engines on one text: a value that works without the project, also in another thread."""

from collections.abc import Collection, Mapping

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.suggestion import NewActor, Suggestion, Whom
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.engine import suggest

_SHORT = 4_000
"""Code points; in so short a text suggestions are found within a key press."""


class Proposer:
    """Finds suggestions in texts, by the actors as they were when it was made.

    ``aliases`` are their names, made ready when they are first asked for.
    """

    def __init__(self, aliases: Aliases | None, actors: Mapping[int, Actor], kinds: Collection[Kind]) -> None:
        self.aliases = aliases.fork() if aliases is not None else Aliases()
        self.kinds = kinds
        self._actors = actors

    def is_quick(self, text: str) -> bool:
        """Whether it is done with the text within a key press, so that nobody need wait elsewhere."""
        return len(text) <= _SHORT and not self.aliases.lags(self._actors)

    def __call__(
        self,
        text: str,
        progress: Progress = no_progress,
        *,
        language: str | None = None,
        published: str | None = None,
    ) -> dict[Suggestion, str]:
        """What is suggested in an article's text, each with the name of whom it proposes.

        ``language`` and ``published`` are what the article's metadata say. ``progress`` can stop the work.
        """
        self.aliases.update(self._actors)
        found = suggest(text, self.aliases, self.kinds, progress, language=language, published=published)
        # Rejected quotations stay away whoever is taken for their speaker.
        return {each: "" if each.kind is Kind.QUOTATION else self._name(each.actor) for each in found}

    def _name(self, whom: Whom) -> str:
        if isinstance(whom, NewActor):
            return whom.name.casefold()
        return self._actors[whom].name.casefold() if whom is not None else ""
