"""Tells a screen reader which annotations and suggestions the caret comes into. Leaving one is silent."""

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
        self._suggested_before: set[int] = set()
        view.suggestions_here_changed.connect(self._suggestions_changed)
        view.suggestion_selected.connect(self._suggestion_selected)

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

    def _suggestions_changed(self, ids: list[int]) -> None:
        being_selected = {self._view.selected_suggestion()}  # that is said in a moment
        entered = [each for each in ids if each not in self._suggested_before | being_selected]
        self._suggested_before = set(ids)
        self._tell_words(self._view.told_suggestions(entered))

    def _suggestion_selected(self, suggestion_id: int | None) -> None:
        if suggestion_id is not None:
            self._tell_words(self._view.told_suggestions([suggestion_id]))

    def _say(self, ids: list[int]) -> None:
        self._tell_words(self._view.told(ids))

    def _tell_words(self, told: list[str]) -> None:
        if told and self._view.hasFocus():
            self._tell(", ".join(told))

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
