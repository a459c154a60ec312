"""A page that also shows suggestions, tells which are where one reads, and lets one be selected."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtWidgets import QWidget

from copydesk.desktop.article.ghosts import main_span
from copydesk.desktop.article.selecting import SelectingPage
from copydesk.desktop.theme import Theme
from copydesk.domain.suggestion import OpenSuggestion


class GhostPage(SelectingPage):
    """Shows suggestions below what is marked.

    Signals: ``suggestion_selected`` (id or None) by a click or by :meth:`select_suggestion`;
    ``suggestions_here_changed`` (ids, the shortest first) when others are at the caret; ``suggestion_moved``
    (id, part, index, Span) when an end was moved by key.
    """

    suggestion_selected = Signal(object)
    suggestions_here_changed = Signal(object)
    suggestion_moved = Signal(int, object, int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._suggestions_here: list[int] = []
        self._keeper: Callable[[], bool] = lambda: False
        self._told_suggestion: Callable[[OpenSuggestion], str] = lambda suggestion: suggestion.place
        self.caret_moved.connect(lambda _offset: self._tell_suggestions_here())

    def set_suggestion_names(self, told: Callable[[OpenSuggestion], str]) -> None:
        """How a suggestion is called in words."""
        self._told_suggestion = told

    def show_suggestions(self, suggestions: Iterable[OpenSuggestion]) -> None:
        """Show these suggestions and no others; no text moves."""
        self._sheet.ghosts.load(suggestions)
        self.viewport().update()
        self._tell_suggestions_here(again=True)

    def selected_suggestion(self) -> int | None:
        """The selected suggestion's id."""
        return self._sheet.ghosts.selected

    def select_suggestion(self, suggestion_id: int | None) -> None:
        """Select a suggestion, show where it is and put the caret there; None selects none."""
        ghosts = self._sheet.ghosts
        found = ghosts.get(suggestion_id) if suggestion_id is not None else None
        wished = found.id if found else None
        if wished == ghosts.selected:
            return
        ghosts.selected = wished
        self.viewport().update()
        if found is not None:
            self.place_caret(main_span(found).start)
            self.reveal(main_span(found))
        self.suggestion_selected.emit(wished)

    def set_keeper(self, keeper: Callable[[], bool]) -> None:
        """Who is asked, where Tab would lead out of the text, whether the focus stays there."""
        self._keeper = keeper

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Qt's: hand the focus on, as Tab does elsewhere, or keep it."""
        return self._keeper() or super().focusNextPrevChild(next_one)

    def suggestions_here(self) -> Sequence[int]:
        """The suggestions where one reads, the shortest first."""
        return self._suggestions_here

    def told_suggestions(self, ids: Iterable[int]) -> list[str]:
        """What suggestions are called in words."""
        found = (self._sheet.ghosts.get(each) for each in ids)
        return [self._told_suggestion(each) for each in found if each is not None]

    def suggestions_under(self, place: QPoint) -> list[int]:
        """The suggestions at a place of the screen, the shortest first."""
        point = self._point(self.viewport().mapFromGlobal(QPointF(place)))
        return self._sheet.ghosts.under(self._sheet.lines(point.y(), point.y()), point)

    def _meant(self, suggested: Sequence[int], *, alone: bool) -> int | None:
        """Which of them a menu is about: the selected one, else the shortest.

        Selected words stay so, and what is marked comes before what is only suggested there.
        """
        if self._sheet.ghosts.selected in suggested:
            return self._sheet.ghosts.selected
        return suggested[0] if suggested and alone and self.selection() is None else None

    def _suggestion_at(self, point: QPointF) -> int | None:
        """The suggestion at a point of the text; of several, the one after that which is selected."""
        here = self._sheet.ghosts.under(self._sheet.lines(point.y(), point.y()), point)
        if self._sheet.ghosts.selected in here:
            return here[(here.index(self._sheet.ghosts.selected) + 1) % len(here)]
        return here[0] if here else None

    def _tell_suggestions_here(self, again: bool = False) -> None:
        selection = self.selection()
        here = self._sheet.ghosts.at(selection.start if selection else self.caret())
        if again or here != self._suggestions_here:
            self._suggestions_here = here
            self.suggestions_here_changed.emit(here)
