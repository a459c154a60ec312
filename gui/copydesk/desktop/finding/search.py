"""Finding in the project: what is looked for, the results as they come, and the entry they all get."""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.tasks import Tasks
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.change import Touched
from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.domain.progress import Progress
from copydesk.domain.selection import name_meant
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

_AT_ONCE = 200
"""So many occurrences are tagged without a thread."""
_MOST = 200_000
"""Hits that are shown: each takes some hundred bytes, and nobody reads that many."""
_LONGEST = 100
"""Characters of a selection that are offered as a query."""
_BOTH = frozenset(EntryKind)

Batches = Generator[list[Hit]]


@dataclass(frozen=True, slots=True)
class Sought:
    """What every occurrence is looked for of: these names, tagged as the entry if there is one already."""

    names: tuple[str, ...]
    entry: Choice | None = None


class ResultsFinder(QObject):
    """Fills the panel of results. ``hinted`` says in a few words what was done or what is missing."""

    hinted = Signal(str)

    def __init__(
        self, desk: Desk, window: MainWindow, tasks: Tasks, report_bug: Callable[[BaseException], None]
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._panel = window.results
        self._tasks = tasks
        self._feed = Feed(report_bug, self)
        self._sought: Sought | None = None
        self._searching = False
        self._entry: Choice | None = None
        self._made: dict[int, int] = {}
        self._tags_at_end = False
        self._unsubscribe: Callable[[], object] = lambda: None
        self._connect()
        self._set_entry(None)

    def _connect(self) -> None:
        panel, feed = self._panel, self._feed
        panel.searched.connect(self._search)
        panel.changed.connect(self._again)
        panel.opened.connect(self._open)
        panel.tag_wanted.connect(self._tag_ticked)
        panel.entry_wanted.connect(lambda: self._ask_entry(then_tag=False))
        panel.stopped.connect(self._stop)
        panel.closed.connect(self.close)
        panel.left.connect(self._to_text)
        feed.arrived.connect(self._arrived)
        feed.progressed.connect(panel.show_progress)
        feed.failed.connect(lambda error: panel.say_problem(translated(error)))
        feed.ended.connect(self._ended)
        self._desk.closing.connect(self._forget)
        self._desk.session_changed.connect(self._listen)
        self._window.results_dock.visibilityChanged.connect(self._hidden)

    @property
    def busy(self) -> bool:
        """Whether a search runs."""
        return self._feed.busy

    def finish(self) -> None:
        """Stop what runs and wait for its thread."""
        self._feed.finish()

    # -- what is looked for -------------------------------------------------------------------------

    def every_occurrence(self) -> None:
        """Look for every occurrence of the selected mention's actor, or of the selected words."""
        sought = self._of_selection()
        if sought is None:
            self.hinted.emit(
                tr("Select words, or a mention or passage, then press E to tag every other occurrence.")
            )
            return
        self._sought, self._searching = sought, False
        lettered = any(letter.isupper() for name in sought.names for letter in name)
        self._panel.toggles.set(case=lettered, whole_word=True, regular=False)
        self._panel.show_occurrences(list(sought.names))
        self._set_entry(sought.entry)
        self._show_panel()
        self._find_occurrences()
        self._panel.focus_first()

    def _of_selection(self) -> Sought | None:
        article, session = self._desk.article, self._desk.session
        if article is None or session is None:
            return None
        span, chosen = self._window.view.selection(), self._desk.selection
        if span is None and chosen is None:
            span = name_meant(article.text, self._window.view.caret(), session.codebook.find_actor)
        words = " ".join(span.of(article.text).split()) if span else ""
        touches = chosen is not None and (
            span is None or any(span.overlaps(own) for own in chosen.main_spans)
        )
        if touches and isinstance(chosen, Mention):
            entry = Choice(EntryKind.ACTOR, self._desk.actor_name(chosen.actor), chosen.actor)
            own = " ".join(chosen.spans[0].of(article.text).split())
            # A surname that a mention goes by is looked for too; "the board" may be many boards.
            names = (
                *session.finding.names_of(Entry(EntryKind.ACTOR, chosen.actor)),
                own if own[:1].isupper() else "",
            )
            return Sought(tuple(dict.fromkeys(name for name in names if name)), entry)
        if touches and isinstance(chosen, Passage):
            entry = Choice(EntryKind.TOPIC, self._desk.topic_name(chosen.topic), chosen.topic)
            own = chosen.spans[0].of(article.text) if chosen.spans else ""
            words = words or " ".join(own.split())
            return Sought((words,), entry) if words else None
        return self._of_words(words, session) if words else None

    def _of_words(self, words: str, session: Session) -> Sought:
        """Words that an actor goes by stand for all the actor's names."""
        known = session.codebook.find_actor(words)
        if known is None:
            return Sought((words,))
        entry = Choice(EntryKind.ACTOR, self._desk.actor_name(known), known)
        return Sought(session.finding.names_of(Entry(EntryKind.ACTOR, known)), entry)

    def in_project(self) -> None:
        """Ask for a query."""
        if self._desk.session is None:
            return
        if not self._searching:
            self._searching, self._sought = True, None
            self._panel.toggles.set(case=False, whole_word=False, regular=False)
            self._set_entry(None)
            self._feed.stop()
            self._panel.rest(tr("Type words and press Enter."))
        self._offer_selection()
        self._show_panel()
        self._panel.show_search()

    def _offer_selection(self) -> None:
        """Type the selected words for the user, as a phrase."""
        article, span = self._desk.article, self._window.view.selection()
        words = " ".join(span.of(article.text).split()) if article and span else ""
        if words and len(words) <= _LONGEST and not self._panel.toggles.regular.isChecked():
            phrase = '"' + words.replace('"', '""') + '"'
            self._panel.query.setText(words if words.isalnum() else phrase)

    def _again(self) -> None:
        if self._sought is not None:
            self._find_occurrences()
        elif self._panel.query.text().strip():
            self._search()

    def _find_occurrences(self) -> None:
        sought, article, panel = self._sought, self._desk.article, self._panel
        if sought is None or (article is None and not panel.whole_project):
            return
        toggles = panel.toggles
        case, whole_word = toggles.case.isChecked(), toggles.whole_word.isChecked()
        queries = tuple(TextQuery(words=name, case=case, whole_word=whole_word) for name in sought.names)
        within = None if panel.whole_project or article is None else article.id
        entry = self._entry_of(sought.entry)

        def work(session: Session, progress: Progress) -> Any:
            return session.finding.occurrences(queries, article_id=within, tagged_as=entry, progress=progress)

        self._begin(
            work,
            tr(
                "No occurrences of {words}. Check the spelling, or take away “whole words” or “match case”.",
                words=", ".join(f"“{name}”" for name in sought.names),
            ),
        )

    def _search(self) -> None:
        query = self._panel.query.text().strip()
        if not query or self._desk.session is None:
            return
        toggles = self._panel.toggles
        regular, case = toggles.regular.isChecked(), toggles.case.isChecked()
        whole_word = toggles.whole_word.isChecked()

        def work(session: Session, progress: Progress) -> Any:
            return session.finding.search(
                query, regular=regular, case=case, whole_word=whole_word, progress=progress
            )

        self._begin(
            work,
            tr(
                "Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*", query=query
            ),
        )

    def _begin(self, find: Callable[[Session, Progress], Any], nothing: str) -> None:
        session = self._desk.session
        if session is None:
            return
        self._made = {}
        self._tags_at_end = False
        self._panel.begin(nothing)

        def batches(progress: Progress) -> Batches:
            # A session belongs to the thread that opened it: this one is the worker's own.
            with closing(session.fork()) as fork:
                yield from find(fork, progress)

        self._feed.start(batches)

    def _arrived(self, hits: list[Hit]) -> None:
        self._panel.append(hits)
        if len(self._panel.model.hits) >= _MOST:
            self._stop()
            self._panel.say_problem(tr("There are too many to show them all. Look for something rarer."))

    def _ended(self) -> None:
        self._panel.finish()
        if self._tags_at_end:
            self._tags_at_end = False
            self._tag_ticked()

    def _stop(self) -> None:
        self._tags_at_end = False
        self._feed.stop()
        self._panel.finish(whole=False)

    # -- opening and leaving ------------------------------------------------------------------------

    def _open(self, hit: Hit) -> None:
        self._desk.show_article(hit.article)
        if self._desk.article is not None and self._desk.article.id == hit.article:
            self._window.view.select(hit.span)
            self._window.view.reveal(hit.span)
            self._window.view.setFocus()

    def _show_panel(self) -> None:
        self._window.results_dock.show()
        self._window.results_dock.raise_()

    def close(self) -> None:
        """Hide the panel; a search that runs is stopped."""
        self._window.results_dock.hide()
        self._to_text()

    def _hidden(self) -> None:
        if self._window.results_dock.isHidden() and self._feed.busy:
            self._stop()

    def _to_text(self) -> None:
        self._window.view.setFocus()

    def _forget(self) -> None:
        """The project is about to be closed."""
        self._feed.finish()
        self._window.results_dock.hide()
        self._sought, self._searching = None, False
        self._set_entry(None)
        self._panel.query.setText("")
        self._panel.rest("")

    # -- tagging what is ticked ---------------------------------------------------------------------

    def _set_entry(self, choice: Choice | None) -> None:
        self._entry = choice
        self._panel.set_entry(choice.kind if choice else None, choice.name if choice else "")

    @staticmethod
    def _entry_of(choice: Choice | None) -> Entry | None:
        return Entry(choice.kind, choice.id) if choice is not None and choice.id is not None else None

    def _ask_entry(self, *, then_tag: bool) -> None:
        def answer(choice: Choice) -> bool:
            self._set_entry(choice)
            if then_tag:
                self._tag_ticked()
            else:
                self._panel.tag.setFocus()
            return True

        words = self._sought.names[0] if self._sought else ""
        self._window.tagging_dock.show()
        caption = tr("Actor or topic for %Ln occurrence(s)", "", self._panel.model.ticked_count)
        self._window.tagging.picker.ask(_BOTH, words, caption, answer)

    def _tag_ticked(self) -> None:
        model, choice = self._panel.model, self._entry
        numbers = model.ticked()
        if not self._desk.writable:
            self.hinted.emit(tr("This project is open read-only: nothing can be tagged in it."))
            return
        if self._feed.busy:  # a quick hand presses Enter before the last row is there
            self._tags_at_end = True
            self.hinted.emit(tr("They are tagged as soon as all are found."))
            return
        if not numbers:
            self.hinted.emit(tr("No row is ticked. Tick rows with the space bar, or choose “Tick all”."))
            return
        if choice is None:
            self._ask_entry(then_tag=True)
            return
        places = [(model.hits[number].article, model.hits[number].span) for number in numbers]
        entry = self._entry_of(choice) or (choice.kind, choice.name)
        kind = self._window.tagging.picker.new_actor_kind

        def tag(session: Session) -> list[int]:
            return session.bulk.tag(places, entry, kind=kind)

        if len(places) <= _AT_ONCE:
            self._tagged(numbers, self._desk.do(tag))
            return
        self._tag_beside(tag, numbers)

    def _tag_beside(self, tag: Callable[[Session], list[int]], numbers: list[int]) -> None:
        session = self._desk.session
        assert session is not None

        def work(_progress: Progress) -> tuple[list[int], list[Touched]]:
            touched: list[Touched] = []
            with closing(session.fork()) as fork:
                fork.subscribe(touched.append)
                return tag(fork), touched

        def done(result: tuple[list[int], list[Touched]]) -> None:
            made, touched = result
            for each in touched:
                session.refresh(each)
            self._tagged(numbers, made)

        def failed(error: UserError) -> None:
            self._window.bar.error(translated(error))

        self._tasks.run(tr("Tagging every occurrence"), work, done, failed)

    def _tagged(self, numbers: list[int], made: list[int] | None) -> None:
        if made is None:
            return
        self._note(made)
        self._panel.model.mark_tagged(numbers, True)
        self.hinted.emit(tr("%Ln occurrence(s) tagged. Ctrl+Z takes it back.", "", len(made)))
        self._to_text()

    # -- what becomes of it -------------------------------------------------------------------------

    def _note(self, made: list[int]) -> None:
        """Remember which hit became which annotation: to be marked no more if that is undone."""
        session, hits = self._desk.session, self._panel.model.hits
        if session is None:
            return
        places = {(hit.article, hit.span): number for number, hit in enumerate(hits)}
        for annotation in session.articles.annotations_by_id(frozenset(made)):
            for span in annotation.main_spans:
                number = places.get((annotation.article, span))
                if number is not None:
                    self._made[annotation.id] = number

    def _listen(self) -> None:
        self._unsubscribe()
        session = self._desk.session
        self._unsubscribe = session.subscribe(self._touched) if session else (lambda: None)

    def _touched(self, touched: Touched) -> None:
        session = self._desk.session
        ids = frozenset(self._made) if touched.everything else touched.annotations & self._made.keys()
        if session is None or not ids:
            return
        there = {each.id for each in session.articles.annotations_by_id(ids)}
        model = self._panel.model
        model.mark_tagged([self._made[each] for each in ids & there], True)
        model.mark_tagged([self._made[each] for each in ids - there], False)
