"""Finding in the article: from the words in the bar to the hits in the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, QTimer

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.finding.bar import FindBar
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.language import tr, translated
from copydesk.domain.pattern import TextQuery, compiled
from copydesk.domain.progress import Progress
from copydesk.domain.span import Span
from copydesk.errors import UserError

_AT_ONCE = 100_000
"""Code points of text in which plain words are found without a thread."""


class ArticleFinder(QObject):
    """Shows where the words of the bar stand in the article that is open."""

    def __init__(
        self, desk: Desk, view: ArticleView, bar: FindBar, report_bug: Callable[[BaseException], None]
    ) -> None:
        super().__init__(bar)
        self._desk = desk
        self._view = view
        self._bar = bar
        self._feed = Feed(report_bug, self)
        self._spans: Sequence[Span] = ()
        self._origin: int | None = None
        self._step = 0
        self._awaited = False
        bar.asked.connect(self._ask)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        view.escaped.connect(self._escape)
        desk.article_shown.connect(self._article_shown)
        desk.closing.connect(self._forget)
        self._feed.arrived.connect(self._arrived)
        self._feed.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a search runs."""
        return self._feed.busy

    def open(self) -> None:
        """Ask for words in the bar; hits are looked for from the selection, or the caret, on."""
        if self._desk.article is None:
            return
        selected = self._view.selection()
        self._origin = selected.start if selected else self._view.caret()
        self._bar.open(selected.of(self._desk.article.text) if selected else "")
        self._ask()

    def close(self) -> None:
        """Hide the bar; the current hit stays selected in the text."""
        self._feed.stop()
        self._bar.hide()
        self._show((), None)
        self._view.setFocus()

    def _escape(self) -> None:
        """Esc in the text puts the bar away, too."""
        if self._bar.isVisible():
            self.close()

    def stop(self) -> None:
        """Wait for what runs; the window is about to go."""
        self._feed.finish()

    def _forget(self) -> None:
        """The project is about to be closed: what was looked for in it is nobody else's."""
        self._feed.finish()
        self._bar.hide()
        self._bar.field.setText("")

    def step(self, step: int) -> None:
        """Select the next hit after the selection, or the one before; with nothing asked yet, ask."""
        if not self._bar.field.text():
            self.open()
        elif not self._bar.isVisible():
            self._bar.show()
            self._step, self._origin = step, None
            self._search()
        elif self._awaited:
            self._step = step  # as soon as it is known where
        else:
            self._go(step)

    # -- looking for them ---------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._bar.isVisible():
            if self._origin is None:
                selected = self._view.selection()
                self._origin = selected.start if selected else self._view.caret()
            self._search()

    def _article_shown(self) -> None:
        self._origin = None
        self._step = 0
        if self._desk.article is None:
            self._feed.stop()
            self._bar.hide()
            self._show((), None)
        elif self._bar.isVisible():
            # Everybody hears of the article at once: only then the text is surely shown to put hits into.
            QTimer.singleShot(0, self, self._search)

    def _search(self) -> None:
        article, query = self._desk.article, self._bar.query
        self._feed.stop()
        self._awaited = False
        if article is None or not query.words:
            self._show((), None)
            self._bar.say("")
            return
        text = article.text
        if query.regular or len(text) > _AT_ONCE:
            self._bar.say(tr("Searching…"))
            self._awaited = True
            self._feed.start(lambda _progress: _found_in(query, text, _progress))
            return
        try:
            self._arrived(list(compiled(query).spans(text)))
        except UserError as error:
            self._failed(error)

    def _arrived(self, spans: Sequence[Span]) -> None:
        self._awaited = False
        self._show(spans, None)
        origin, step = self._origin, self._step
        self._origin, self._step = None, 0
        if not spans:
            self._bar.say(tr("Not found"))
        elif step:
            self._go(step)
        elif origin is None:
            self._bar.say(tr("%Ln hit(s)", "", len(spans)))
        else:
            place = bisect_left(spans, Span(origin, origin + 1))
            self._take(place % len(spans))

    def _failed(self, error: UserError) -> None:
        self._awaited = False
        self._show((), None)
        self._bar.say_problem(translated(error))

    # -- going through them -------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        if not self._spans:
            return
        selected = self._view.selection() or Span(self._view.caret(), self._view.caret() + 1)
        if step > 0:
            here = self._place(selected)
            place = bisect_left(self._spans, selected) if here is None else here + 1
        else:
            place = bisect_right(self._spans, Span(selected.start, selected.start + 1)) - 1
            if place >= 0 and self._spans[place].start >= selected.start:
                place -= 1
        self._take(place % len(self._spans), wrapped=place // len(self._spans))

    def _place(self, span: Span) -> int | None:
        place = bisect_left(self._spans, span)
        return place if place < len(self._spans) and self._spans[place] == span else None

    def _take(self, place: int, wrapped: int = 0) -> None:
        """Select a hit; ``wrapped`` is 1 where the way there led over the text's end, -1 over its start."""
        span = self._spans[place]
        self._show(self._spans, place)
        self._view.select(span)
        self._view.reveal(span)
        figures = {"number": place + 1, "total": len(self._spans)}
        if wrapped > 0:
            self._bar.say(tr("{number} of {total}, from the start again", **figures))
        elif wrapped < 0:
            self._bar.say(tr("{number} of {total}, from the end again", **figures))
        else:
            self._bar.say(tr("{number} of {total}", **figures))

    def _show(self, spans: Sequence[Span], current: int | None) -> None:
        self._spans = spans
        self._bar.allow_steps(bool(spans))
        self._view.show_hits(spans, current)


def _found_in(query: TextQuery, text: str, _progress: Progress) -> Generator[list[Span]]:
    yield list(compiled(query).spans(text))
