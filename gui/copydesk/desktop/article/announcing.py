"""Tells a screen reader which annotations the caret comes into. Leaving one is silent."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from copydesk.desktop.article.view import ArticleView


class Announcer(QObject):
    """Announces what is entered or selected while the text has the focus; ``tell`` takes the words."""

    def __init__(self, view: ArticleView, tell: Callable[[str], None] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._tell = tell or self._announce
        self._before: set[int] = set()
        self._selected: int | None = None
        view.here_changed.connect(self._here_changed)
        view.annotation_selected.connect(self._selection_changed)

    def _here_changed(self, ids: list[int]) -> None:
        now = self._view.selected_annotation()
        being_selected = {now} if now != self._selected else set()  # that is said in a moment
        entered = [each for each in ids if each not in self._before | being_selected]
        self._before = set(ids)
        self._say(entered)

    def _selection_changed(self, annotation_id: int | None) -> None:
        self._selected = annotation_id
        if annotation_id is not None:
            self._say([annotation_id])

    def _say(self, ids: list[int]) -> None:
        words = ", ".join(self._view.told(ids)) if ids and self._view.hasFocus() else ""
        if words:
            self._tell(words)

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
