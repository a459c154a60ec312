"""What the keys of suggestions do: go through them, accept and reject them, have them made everywhere."""

from contextlib import closing, suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.suggesting.runner import SuggestionRunner
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress
from copydesk.errors import Cancelled, Enough, UserError


class SuggestingController(QObject):
    """Settles suggestions. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, settings: Settings, tasks: Tasks, offers: Offers):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._offers = offers
        self.runner = SuggestionRunner(desk, tasks, self)
        self._wire()
        self.show_suggestions(settings.value.suggestions)

    def _wire(self) -> None:
        view, offers = self._window.view, self._offers
        view.set_suggestion_names(offers.told)
        offers.changed.connect(lambda: view.show_suggestions(offers.all()))
        offers.selected_changed.connect(view.select_suggestion)
        view.suggestion_selected.connect(offers.select)
        rows = self._window.tagging.suggestions
        rows.accept_wanted.connect(self.accept)
        rows.reject_wanted.connect(self.reject)
        rows.accept_all_wanted.connect(self.accept_all)

    # -- showing them -------------------------------------------------------------------------------

    def show_suggestions(self, shown: bool) -> None:
        """Show suggestions and have them made as articles open; or neither."""
        self._window.actions_["show_suggestions"].setChecked(shown)
        self._settings.change(lambda before: replace(before, suggestions=shown))
        self._offers.show(shown)
        self.runner.turn(shown)

    def next(self) -> None:
        """Select the next suggestion in the text; past the last one the focus goes on."""
        self._step(1)

    def previous(self) -> None:
        """Select the suggestion before in the text; past the first one the focus goes back."""
        self._step(-1)

    def _step(self, step: int) -> None:
        found = self._offers.beyond(self._window.view.caret(), step)
        if found is None:
            self._offers.select(None)
            self._window.view.leave(step)
        else:
            self._offers.select(found)

    # -- settling them ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make an annotation of the selected suggestion, and select the next."""
        chosen = self._offers.get(self._offers.selected)
        if chosen is None:
            return
        following, name = self._offers.following(chosen.id), self._called()
        if self._desk.do(lambda session: session.suggesting.accept([chosen.id])):
            self._go_on(following)
            self._hint(tr("Accepted: {name}. {undo} takes it back.", name=name, undo=self._undo()))

    def reject(self) -> None:
        """Turn the selected suggestion down, and select the next."""
        chosen = self._offers.get(self._offers.selected)
        if chosen is None:
            return
        following, name = self._offers.following(chosen.id), self._called()
        self._desk.do(lambda session: session.suggesting.reject([chosen.id]))
        self._go_on(following)
        self._hint(tr("Rejected: {name}. {undo} takes it back.", name=name, undo=self._undo()))

    def accept_all(self) -> None:
        """Make annotations of all suggestions in the article, in one change."""
        ids = [each.id for each in self._offers.all()]
        made = self._desk.do(lambda session: session.suggesting.accept(ids))
        if made:
            undo = self._undo()
            self._hint(tr("%Ln suggestion(s) accepted. {undo} takes them back.", "", len(made), undo=undo))

    def _called(self) -> str:
        chosen = self._offers.get(self._offers.selected)
        if chosen is None:
            return ""
        return one_line(self._offers.name_of(chosen) or self._offers.words_of(chosen), 60)

    def _go_on(self, following: int | None) -> None:
        self._offers.read()
        self._offers.select(following)

    def _hint(self, words: str) -> None:
        left = len(self._offers.all())
        self.hinted.emit(words if left else f"{words} {tr('No suggestion is left here.')}")

    def _undo(self) -> str:
        return self._window.actions_.key("undo")

    # -- everywhere ---------------------------------------------------------------------------------

    def everywhere(self) -> None:
        """Have suggestions made in all articles, beside the window; what is found stays if it is stopped."""
        session = self._desk.session
        if session is None or not session.writable:
            return

        def work(progress: Progress) -> None:
            with closing(session.fork()) as fork, suppress(Cancelled, Enough):  # what is found so far stays
                fork.suggesting.run(progress=progress)

        self._tasks.run(tr("Suggesting in all articles"), work, self._done, self._failed, modal=False)

    def _done(self, _result: object) -> None:
        session = self._desk.session
        if session is None:
            return
        session.refresh(Touched(suggestions=session.suggesting.articles_with_open(), derived=True))
        count = sum(session.suggesting.counts().values())
        self._window.bar.inform(
            tr("%Ln suggestion(s) are open in the project. The filter of the list shows where.", "", count)
        )

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))
