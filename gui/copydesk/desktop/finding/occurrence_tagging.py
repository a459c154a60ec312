"""Tagging what was found: the ticked hits get one entry, in one change, and the rows say so."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tagging.choices import Choice, is_there
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span, trimmed
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

_AT_ONCE = 200
"""So many occurrences are tagged without a thread."""
_BOTH = frozenset(EntryKind)


class OccurrenceTagger(QObject):
    """Tags the ticked rows of the results. ``hinted`` says in a few words what was done or what is missing;
    ``done`` that they are tagged.
    """

    hinted = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._panel = window.results
        self._tasks = tasks
        self._entry: Choice | None = None
        self._words = ""
        self._made: dict[int, int] = {}
        self._unsubscribe: Callable[[], object] = lambda: None
        self._panel.entry_wanted.connect(lambda: self._ask_entry(then_tag=False))
        desk.session_changed.connect(self._listen)
        self.begin(None, "")

    def begin(self, entry: Choice | None, words: str) -> None:
        """Other hits are shown: ``entry`` is what they get, or else ``words`` are offered as its name."""
        self._words = words
        self._set_entry(entry)
        self.forget()

    def forget(self) -> None:
        """The same is looked for anew: the rows are other ones."""
        self._made = {}

    def _set_entry(self, choice: Choice | None) -> None:
        self._entry = choice
        self._panel.set_entry(choice.kind if choice else None, choice.name if choice else "")

    def _forget_gone(self) -> None:
        """Ask anew where the entry has been undone or deleted."""
        session = self._desk.session
        if self._entry is not None and session is not None and not is_there(session, self._entry):
            self._set_entry(None)

    def _ask_entry(self, *, then_tag: bool) -> None:
        def answer(choice: Choice) -> bool:
            self._set_entry(choice)
            if then_tag:
                self.tag()
            else:
                self._panel.tag.setFocus()
            return True

        self._window.tagging_dock.show()
        caption = tr("Actor or topic for %Ln occurrence(s)", "", self._panel.model.ticked_count)
        self._window.tagging.picker.ask(_BOTH, self._words, caption, answer)

    def tag(self) -> None:
        """Tag the ticked rows; ask for the entry first where none is chosen."""
        self._forget_gone()
        model, choice = self._panel.model, self._entry
        numbers = model.ticked()
        if not self._desk.writable:
            self.hinted.emit(tr("This project is open read-only: nothing can be tagged in it."))
            return
        if self._tasks.blocking:  # a second Enter must not tag the same places again
            return
        if not numbers:
            self.hinted.emit(tr("No row is ticked. Tick rows with the space bar, or choose “Tick all”."))
            return
        if choice is None:
            self._ask_entry(then_tag=True)
            return
        places = [(model.hits[number].article, model.hits[number].span) for number in numbers]
        entry = entry_of(choice) or (choice.kind, choice.name)
        kind = self._window.tagging.picker.new_actor_kind

        def tag(session: Session, progress: Progress = no_progress) -> list[int]:
            return session.bulk.tag(places, entry, kind=kind, progress=progress)

        if len(places) <= _AT_ONCE:
            self._tagged(numbers, self._desk.do(tag))
            return
        self._tag_beside(tag, numbers)

    def _tag_beside(self, tag: Callable[[Session, Progress], list[int]], numbers: list[int]) -> None:
        session, rows = self._desk.session, self._made
        assert session is not None

        def work(progress: Progress) -> tuple[list[int], list[Touched]]:
            touched: list[Touched] = []
            with closing(session.fork()) as fork:
                fork.subscribe(touched.append)
                return tag(fork, progress), touched

        def done(result: tuple[list[int], list[Touched]]) -> None:
            made, touched = result
            if self._desk.session is not session:  # closed meanwhile; what was tagged is stored
                return
            for each in touched:
                session.refresh(each)
            # Where other hits are shown by now, these numbers are of other rows.
            self._tagged(numbers if self._made is rows else [], made)

        def failed(error: UserError) -> None:
            self._window.bar.error(translated(error))

        self._tasks.run(tr("Tagging every occurrence"), work, done, failed, at_once=True)

    def _tagged(self, numbers: list[int], made: list[int] | None) -> None:
        if made is None:
            return
        if numbers:
            self._note(made)
            self._panel.model.mark_tagged(numbers, True)
        self.hinted.emit(
            tr(
                "%Ln occurrence(s) tagged. {undo} takes it back.",
                "",
                len(made),
                undo=self._window.actions_.key("undo"),
            )
        )
        self.done.emit()

    # -- what becomes of it -------------------------------------------------------------------------

    def _note(self, made: list[int]) -> None:
        """Remember which hit became which annotation: to be marked no more if that is undone."""
        session, hits = self._desk.session, self._panel.model.hits
        if session is None:
            return
        places = {_place(hit): number for number, hit in enumerate(hits)}
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


def _place(hit: Hit) -> tuple[int, Span]:
    """Where a hit is tagged: without the white space at its ends."""
    covered = trimmed(hit.text, Span(0, len(hit.text)))
    span = Span(hit.span.start + covered.start, hit.span.start + covered.end) if covered else hit.span
    return hit.article, span


def entry_of(choice: Choice | None) -> Entry | None:
    """The entry that is chosen, if it is in the codebook already."""
    return Entry(choice.kind, choice.id) if choice is not None and choice.id is not None else None
