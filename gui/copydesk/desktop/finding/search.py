"""Finding in the project: what is looked for, the results as they come, and the entry they all get."""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.finding.occurrence_tagging import OccurrenceTagger, entry_of
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.tasks import Tasks
from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

_MOST = 200_000
"""Hits that are shown: each takes some hundred bytes, and nobody reads that many."""
_LONGEST = 100
"""Characters of a selection that are offered as a query."""

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
        self._feed = Feed(report_bug, self)
        self._sought: Sought | None = None
        self._searching = False
        self._tagger = OccurrenceTagger(desk, window, tasks)
        self._tags_at_end = False
        self._connect()

    def _connect(self) -> None:
        panel, feed = self._panel, self._feed
        panel.searched.connect(self._search)
        panel.changed.connect(self._again)
        panel.opened.connect(self._open)
        panel.tag_wanted.connect(self._tag)
        self._tagger.hinted.connect(self.hinted)
        self._tagger.done.connect(self._to_text)
        panel.stopped.connect(self._stop)
        panel.closed.connect(self.close)
        panel.left.connect(self._to_text)
        feed.arrived.connect(self._arrived)
        feed.progressed.connect(panel.show_progress)
        feed.failed.connect(self._failed)
        feed.ended.connect(self._ended)
        self._desk.closing.connect(self._forget)
        self._desk.texts_changed.connect(self._texts_changed)
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
                tr(
                    "Select words, or a mention or passage, then press {key} to tag every other occurrence.",
                    key=self._window.actions_.key("every_occurrence"),
                )
            )
            return
        self._sought, self._searching = sought, False
        lettered = any(letter.isupper() for name in sought.names for letter in name)
        self._panel.toggles.set(case=lettered, whole_word=True, regular=False)
        self._panel.show_occurrences(list(sought.names))
        self._tagger.begin(sought.entry, sought.names[0])
        self._show_panel()
        self._find_occurrences()
        self._panel.focus_first()

    def _of_selection(self) -> Sought | None:
        article, session = self._desk.article, self._desk.session
        if article is None or session is None:
            return None
        span, chosen = self._window.view.selection(), self._desk.selection
        if span is None and chosen is None:
            span = session.codebook.name_meant(article.text, self._window.view.caret())
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
            self._tagger.begin(None, "")
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

    def _texts_changed(self, articles: frozenset[int]) -> None:
        """Where something was found other words may stand now."""
        if self._feed.busy or any(hit.article in articles for hit in self._panel.model.hits):
            self._again()

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
        entry = entry_of(sought.entry)

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

        self._begin(work, _nothing_for(query, regular=regular))

    def _begin(self, find: Callable[[Session, Progress], Any], nothing: str) -> None:
        session = self._desk.session
        if session is None:
            return
        self._tagger.forget()
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

    def _failed(self, error: UserError) -> None:
        self._panel.say_problem(translated(error))

    def _ended(self, whole: bool) -> None:
        self._panel.finish(whole=whole)
        tags, self._tags_at_end = self._tags_at_end and whole, False
        if tags:
            self._tagger.tag()

    def _tag(self) -> None:
        if self._feed.busy:  # a quick hand presses Enter before the last row is there
            self._tags_at_end = True
            self.hinted.emit(tr("They are tagged as soon as all are found."))
        else:
            self._tagger.tag()

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

    def show(self) -> None:
        """Show the results again; where nothing was looked for yet, ask."""
        if self._sought is None and not self._searching:
            self.in_project()
        else:
            self._show_panel()
        if not self._panel.focus_table():
            (self._panel.query if self._searching else self._panel.close_button).setFocus()

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
        self._tagger.begin(None, "")
        self._panel.query.setText("")
        self._panel.rest("")


def _nothing_for(query: str, *, regular: bool) -> str:
    """What is said where nothing is found."""
    if regular:
        return tr("No text fits the regular expression “{query}”. Try a shorter one.", query=query)
    return tr("Nothing was found for “{query}”. Try fewer words, or the beginning of one: wor*", query=query)
