"""A tag that is locked: each new selection gets it at once, until Esc."""

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.tagging.aim import Aim
from copydesk.desktop.tagging.choices import Choice, is_there
from copydesk.desktop.tagging.controller import TaggingController
from copydesk.desktop.tagging.panel import TaggingPanel
from copydesk.desktop.text import one_line
from copydesk.domain.span import Span


class LockController(QObject):
    """Locks the last tag. ``hinted`` says what is locked, ``changed`` whether something is."""

    hinted = Signal(str)
    changed = Signal(bool)

    def __init__(
        self, desk: Desk, view: ArticleView, panel: TaggingPanel, tagging: TaggingController, aim: Aim
    ):
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._tagging = tagging
        self._aim = aim
        self._locked: Choice | None = None
        view.selection_finished.connect(self._tag)
        view.escaped.connect(self.release)
        desk.session_changed.connect(self.release)
        desk.entries_changed.connect(self._check)

    def toggle(self, _on: bool = True) -> None:
        """Lock the tag used last, or unlock what is locked; words that are selected already get it now."""
        if self._locked is not None:
            self.release()
            return
        choice = self._tagging.last()
        if choice is None:
            self.changed.emit(False)
            self.hinted.emit(
                tr(
                    "Tag something first: {key} then locks that tag.",
                    key=self._panel.actions_.key("lock_tag"),
                )
            )
            return
        self._set(choice)
        name = one_line(choice.name, 60)
        self.hinted.emit(tr("Locked: each selection becomes {name}. Esc ends it.", name=name))

    def release(self) -> None:
        """Tag no more by selecting."""
        if self._locked is not None:
            self._set(None)
            self.hinted.emit(tr("Unlocked."))

    def _check(self) -> None:
        """End the lock where its entry has gone, by an undo perhaps."""
        session = self._desk.session
        if self._locked is not None and (session is None or not is_there(session, self._locked)):
            self.release()

    def _set(self, choice: Choice | None) -> None:
        self._locked = choice
        self._panel.picker.show_lock(choice.name if choice else "")
        self.changed.emit(choice is not None)

    def _tag(self, _span: Span) -> None:
        span = self._aim.selected()
        if self._locked is not None and span is not None:
            self._tagging.tag_as(self._locked, span)
