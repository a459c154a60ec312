"""What the keys of suggestions do: go through them, accept and reject them, have them made everywhere."""

from contextlib import closing, suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.message_bar import PASSING
from copydesk.desktop.settings import Settings
from copydesk.desktop.suggesting.learner import Learner
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.suggesting.runner import SuggestionRunner
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line
from copydesk.domain.annotation import Kind, Part
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress
from copydesk.domain.span import Span
from copydesk.domain.suggestion import OpenSuggestion
from copydesk.errors import Cancelled, Enough, UserError


class SuggestingController(QObject):
    """Settles suggestions. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        offers: Offers,
        *,
        look: Look,
    ):
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._offers = offers
        self.runner = SuggestionRunner(desk, tasks, self)
        self.learner = Learner(desk, self)
        self.learner.hinted.connect(self.hinted)
        self._said = ("", "")
        self._wire()
        self.show_suggestions(settings.value.suggestions)

    def _wire(self) -> None:
        view, offers = self._window.view, self._offers
        view.set_suggestion_names(offers.told)
        offers.changed.connect(lambda: view.show_suggestions(offers.all()))
        offers.selected_changed.connect(view.select_suggestion)
        view.suggestion_selected.connect(offers.select)
        view.suggestion_moved.connect(self._move)
        view.escaped.connect(self._escape)
        self.runner.rested.connect(self._tell_none_left)
        self.learner.learnt.connect(self._follow_learnt)
        rows = self._window.tagging.suggestions
        rows.accept_wanted.connect(self.accept)
        rows.reject_wanted.connect(self.reject)
        rows.accept_all_wanted.connect(self.accept_all)
        rows.emptied.connect(view.setFocus)
        rows.escaped.connect(self._escape)

    # -- showing them -------------------------------------------------------------------------------

    def show_suggestions(self, shown: bool) -> None:
        """Show suggestions and have them made as articles open; or neither."""
        self._window.actions_["show_suggestions"].setChecked(shown)
        self._settings.change(lambda before: replace(before, suggestions=shown))
        self._offers.show(shown)
        self.runner.turn(shown)

    # -- settling them ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make an annotation of the selected suggestion, and select the next."""
        chosen = self._offers.get(self._offers.selected)
        if chosen is None:
            return
        others, name = self._offers.others(chosen.id), self._called(chosen)
        moved = self._offers.moved
        if self._desk.do(lambda session: session.suggesting.accept([chosen.id], moved=moved)):
            self._go_on(others)
            self._hint(tr("Accepted: {name}. {undo} takes it back.", name=name, undo=self._undo()))

    def reject(self) -> None:
        """Turn the selected suggestion down, and select the next."""
        chosen = self._offers.get(self._offers.selected)
        if chosen is None:
            return
        others, name = self._offers.others(chosen.id), self._called(chosen)
        if self._desk.do(lambda session: session.suggesting.reject([chosen.id])):
            self._go_on(others)
            self._hint(tr("Rejected: {name}. {undo} takes it back.", name=name, undo=self._undo()))

    def accept_all(self) -> None:
        """Make annotations of all suggestions in the article, in one change."""
        ids = [each.id for each in self._offers.all()]
        moved = self._offers.moved
        made = self._desk.do(lambda session: session.suggesting.accept(ids, moved=moved))
        if made:
            undo = self._undo()
            self._hint(tr("%Ln suggestion(s) accepted. {undo} takes them back.", "", len(made), undo=undo))

    def reject_all(self) -> None:
        """Turn down all suggestions in the article, in one change."""
        ids = [each.id for each in self._offers.all()]
        if count := self._desk.do(lambda session: session.suggesting.reject(ids)):
            undo = self._undo()
            self._hint(tr("%Ln suggestion(s) rejected. {undo} takes that back.", "", count, undo=undo))

    def ask_many(self) -> None:
        """Ask which of all that is suggested to accept or to reject."""
        session = self._desk.session
        if session is None or not session.writable:
            return
        found = session.suggesting.scored()
        if not found:
            if session.suggesting.articles_with_open():
                said = tr("You work blind: suggestions are hidden until articles are marked done.")
            else:
                said = tr("Nothing is suggested. Suggest in all articles looks for something.")
            self.hinted.emit(said)
            return
        from copydesk.desktop.suggesting.bulk_dialog import BulkDialog

        dialog = BulkDialog(self._desk, self._look, found, self._window)
        self._window.places.keep(dialog)
        dialog.accept_wished.connect(lambda ids: self._settle_many(ids, accept=True))
        dialog.reject_wished.connect(lambda ids: self._settle_many(ids, accept=False))
        dialog.open()

    def _settle_many(self, ids: list[int], *, accept: bool) -> None:
        """Accept or reject them beside the window, in one change."""
        session = self._desk.session
        if session is None:
            return

        def work(progress: Progress) -> int:
            with closing(session.fork()) as fork:
                if accept:
                    return len(fork.suggesting.accept(ids, progress))
                return fork.suggesting.reject(ids)

        def done(count: int) -> None:
            session.refresh(Touched(everything=True))
            undo = self._undo()
            if accept:
                self._hint(tr("%Ln suggestion(s) accepted. {undo} takes them back.", "", count, undo=undo))
            else:
                self._hint(tr("%Ln suggestion(s) rejected. {undo} takes that back.", "", count, undo=undo))

        title = tr("Accepting suggestions") if accept else tr("Rejecting suggestions")
        self._tasks.run(title, work, done, self._failed, at_once=True)

    def _move(self, suggestion_id: int, part: Part, number: int, span: Span) -> None:
        """Put an end elsewhere before the suggestion is accepted; nothing is stored yet."""
        self._offers.move(suggestion_id, part, number, span)
        key = self._window.actions_.key("accept_suggestion")
        said = tr("The suggestion is adjusted. {accept} accepts it so, Esc puts it back.", accept=key)
        self.hinted.emit(said)

    def _follow_learnt(self) -> None:
        """Suggest by what was learnt in the open article too, but let nobody's adjusted one go."""
        if not self._offers.moved:
            self.runner.look_again()

    def _escape(self) -> None:
        """Esc takes back what was adjusted; where nothing was, no suggestion is selected any more."""
        chosen = self._offers.selected
        if chosen is None:
            return
        if self._offers.put_back(chosen):
            self.hinted.emit(tr("The suggestion stands where it was proposed."))
        else:
            self._offers.select(None)

    def _called(self, suggestion: OpenSuggestion) -> str:
        """What it is called where it was settled: a quotation not by its speaker's name alone."""
        name = one_line(self._offers.name_of(suggestion), 60)
        if suggestion.kind is Kind.QUOTATION and name:
            return tr("the quotation of {name}", "a suggestion that was settled", name=name)
        return name or one_line(self._offers.words_of(suggestion), 60)

    def _go_on(self, others: list[int]) -> None:
        """Select the next that is still open: those that lay across the settled one went with it."""
        self._offers.read()
        self._offers.select(next((each for each in others if self._offers.get(each)), None))

    def _hint(self, words: str) -> None:
        self.hinted.emit(words)
        self._said = words, self._window.status.said
        self._tell_none_left()

    def _tell_none_left(self) -> None:
        """Add to what was said that none is left, once that is known: a new actor may bring others."""
        words, said = self._said
        if said == self._window.status.said != "" and not self._offers.all() and not self.runner.busy:
            self._said = ("", "")
            self.hinted.emit(f"{words} {tr('No suggestion is left here.')}")

    def _undo(self) -> str:
        return self._window.actions_.key("undo")

    def topics(self) -> None:
        """Look for topics in the article that is read; this is never done unasked."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None or not session.writable:
            return
        if session.blinding.hides(article.id):
            self.hinted.emit(tr("You work blind: mark the article done first, or show suggestions now."))
            return
        if not session.codebook.topics():
            self.hinted.emit(tr("There are no topics yet. Define some in the codebook first."))
            return
        article_id = article.id

        def work(progress: Progress) -> None:
            with closing(session.fork()) as fork:
                fork.suggesting.run([article_id], (Kind.PASSAGE,), progress)

        def done(_result: object) -> None:
            session.refresh(Touched(suggestions=frozenset({article_id}), derived=True))
            self._tell_topics(article_id)

        self._tasks.run(tr("Suggesting topics"), work, done, self._failed, modal=False)

    def _tell_topics(self, article_id: int) -> None:
        """Select the first topic that is suggested, and say how many there are."""
        session = self._desk.session
        if self._desk.article is None or self._desk.article.id != article_id:
            return
        if not self._offers.on:
            self.show_suggestions(True)
        self._offers.read()
        found = [each for each in self._offers.all() if each.kind is Kind.PASSAGE]
        if not found:
            settled = session is not None and session.suggesting.has_settled(article_id, Kind.PASSAGE)
            if settled:
                said = tr("All topics that words here speak for are tagged or rejected already.")
            else:
                said = tr("No words here speak for a topic. Keywords and examples of topics help.")
            self.hinted.emit(said)
            return
        self._offers.select(found[0].id)
        self.hinted.emit(tr("%Ln topic(s) suggested.", "", len(found)))

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
            tr("%Ln suggestion(s) are open in the project.", "", count),
            tr("Show them") if count else "",
            self._show_them,
            topic=PASSING,
        )

    def _show_them(self) -> None:
        """List the articles that have some, and no others."""
        articles = self._window.articles
        articles.set_filter(replace(articles.model.wanted, suggested=True))
        articles.list.setFocus()

    def _failed(self, error: UserError) -> None:
        self._window.bar.error(translated(error))
