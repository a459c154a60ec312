"""Which words a key of tagging means: those selected, without what stuck to them, or those at the caret."""

from dataclasses import replace

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.desk import Desk
from copydesk.desktop.settings import Settings
from copydesk.domain.annotation import Mention, Quotation
from copydesk.domain.quotes import quoted_at
from copydesk.domain.reporting import reported_at
from copydesk.domain.snapping import tidied
from copydesk.domain.span import Span
from copydesk.domain.wrapping import flowing


class Aim:
    """Looks at the selection and the caret of the article view; changes neither."""

    def __init__(self, desk: Desk, view: ArticleView, settings: Settings):
        self._desk = desk
        self._view = view
        self._settings = settings
        self._ruled: bool | None = None
        view.set_snapping(settings.value.snapping)

    @property
    def snaps(self) -> bool:
        """Whether selections are tidied: project or user may have said that they are taken as they are."""
        return self._settings.value.snapping if self._ruled is None else self._ruled

    @property
    def ruled(self) -> bool:
        """Whether the project says it, whatever the user prefers."""
        return self._ruled is not None

    def rule(self, on: bool | None) -> None:
        """Let the project say it from now on; None leaves it to the user."""
        self._ruled = on
        self._view.set_snapping(self.snaps)

    def choose_snapping(self, on: bool) -> None:
        """Tidy selections from now on, or take them as they are; the view shows what would be tagged."""
        self._settings.change(lambda before: replace(before, snapping=on))
        self._view.set_snapping(self.snaps)

    @property
    def text(self) -> str:
        """The text of the article that is read, with a blank where a line is only wrapped; empty for none."""
        return flowing(self._desk.article.text) if self._desk.article else ""

    @property
    def caret(self) -> int:
        """Where one reads, in code points."""
        return self._view.caret()

    def selected(self) -> Span | None:
        """The selected words, tidied."""
        span = self._view.selection()
        return tidied(self.text, span) if span is not None and self.snaps else span

    def name(self) -> Span | None:
        """The selected words, or the name or word at the caret: without a title, of a name's
        parts one that is known."""
        span = self._view.selection()
        if span is not None or self._desk.session is None:
            return self.selected()
        return self._desk.session.codebook.name_meant(self.text, self._view.caret())

    def quoted(self) -> Span | None:
        """The selected words, or the quoted or reported ones around the caret."""
        span = self._view.selection()
        if span is not None:
            return span
        caret = self._view.caret()
        if caret >= len(self.text):
            return None
        return quoted_at(self.text, caret) or reported_at(self.text, caret)

    def beside(self, quotation: Quotation) -> Span | None:
        """The selected words, unless they are the quotation's own: words for another part of it."""
        span = self.selected()
        own = span is not None and any(span.overlaps(content) for content in quotation.content)
        return None if own else span

    def mention(self) -> Mention | None:
        """The selected mention: a click on a name is enough to make it the speaker."""
        chosen = self._desk.selection
        return chosen if isinstance(chosen, Mention) else None
