"""Use cases on working blind: a coder sees no suggestions in an article until the first pass is done."""

from collections.abc import Callable, Iterable

from copydesk.domain.blind import FirstPass
from copydesk.errors import UserError
from copydesk.project import blind
from copydesk.session.core import Core


class Blinding:
    """How the session's coder works in the open project."""

    def __init__(self, core: Core, coder: Callable[[], str]) -> None:
        self._core = core
        self._coder = coder

    @property
    def on(self) -> bool:
        """Whether the coder works blind."""
        return blind.is_blind(self._core.project, self._coder())

    def set(self, on: bool) -> None:
        """Let the coder work blind in this project, or not."""
        if on != self.on:
            with self._core.change("Work blind" if on else "Work with suggestions"):
                blind.set_blind(self._core.project, on=on)

    def hides(self, article_id: int) -> bool:
        """Whether suggestions in the article are kept from the coder: its first pass is not done."""
        return self.on and blind.is_hidden(self._core.project, self._coder(), article_id)

    def hidden(self) -> frozenset[int]:
        """All articles in which they are."""
        return blind.hidden(self._core.project, self._coder()) if self.on else frozenset()

    def show_now(self, article_id: int) -> None:
        """Show them before the first pass is done. Undo hides them; that they were seen is kept.

        :raises UserError: they are not hidden.
        """
        if not self.hides(article_id):
            raise UserError("Suggestions are not hidden here.")
        with self._core.change("Show suggestions before the first pass is done", article_id):
            blind.end(self._core.project, [article_id], early=True)
            blind.note_shown(self._core.project, [article_id])

    def saw(self, article_ids: Iterable[int]) -> None:
        """The coder is shown suggestions in these articles now, which is kept for good.

        So an export says of whoever works blind later that they had been seen. It is no change: undo does
        not erase it.
        """
        project = self._core.project
        new = [each for each in article_ids if not self.was_shown(each)] if project.writable else []
        if new:
            with project.transaction():
                blind.note_shown(project, new)

    def was_shown(self, article_id: int) -> bool:
        """Whether the coder was ever shown suggestions in the article."""
        return blind.was_shown(self._core.project, self._coder(), article_id)

    def told(self, article_id: int) -> FirstPass | None:
        """Since when the coder may see them, and why, where that is kept."""
        found = blind.passes(self._core.project, article_id, article_id).get(article_id, ())
        return next((each for each in found if each.coder == self._coder()), None)
