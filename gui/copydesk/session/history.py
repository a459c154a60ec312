"""Undo and redo of everything, across articles and restarts."""

from copydesk.domain.change import Change
from copydesk.domain.progress import Progress, no_progress
from copydesk.project import journal
from copydesk.session.core import Core


class History:
    """The list of changes, newest last in time, and the way along it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, for the menu; None where nothing is left."""
        latest = journal.done(self._core.project, 1)
        return latest[0].label if latest else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, for the menu."""
        change = journal.first_undone(self._core.project)
        return change.label if change else None

    @property
    def undo_rows(self) -> int:
        """How many rows undo would write, to tell what takes its time; 0 where nothing is left."""
        latest = journal.done(self._core.project, 1)
        return journal.size(self._core.project, latest[0]) if latest else 0

    @property
    def undo_articles(self) -> int:
        """How many articles undo would take out of the project: those that an import has brought."""
        latest = journal.done(self._core.project, 1)
        return max(0, journal.new_articles(self._core.project, latest[0])) if latest else 0

    @property
    def redo_rows(self) -> int:
        """The same for redo."""
        change = journal.first_undone(self._core.project)
        return journal.size(self._core.project, change) if change else 0

    def undo(self, progress: Progress = no_progress) -> Change | None:
        """Take the latest change back, whole or not at all; gives it, or None where there is none."""
        latest = journal.done(self._core.project, 1)
        if not latest:
            return None
        journal.undo(self._core.project, latest[0], progress)
        self._core.tell(journal.touched(self._core.project, latest[0].id))
        return latest[0]

    def redo(self, progress: Progress = no_progress) -> Change | None:
        """Do the change that was undone last again, as undo does; gives it, or None where there is none."""
        change = journal.first_undone(self._core.project)
        if change is None:
            return None
        journal.redo(self._core.project, change, progress)
        self._core.tell(journal.touched(self._core.project, change.id))
        return change

    def forget(self) -> None:
        """Make the project as it is now its beginning, for a project that is handed on.

        The list of changes is emptied for good: nothing before can be undone, nor traced.
        """
        journal.forget(self._core.project)

    def changes(self, limit: int = 200) -> list[Change]:
        """The changes that can be undone, newest first."""
        return journal.done(self._core.project, limit)
