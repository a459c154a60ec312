"""What the actions on near duplicates and versions do."""

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from copydesk.desktop.dates import short_date
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.message_bar import PASSING
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.text import one_line, own_direction
from copydesk.domain.article import Article, ArticleRow
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.session.import_values import NearGroup

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.versions.compare import Compared
    from copydesk.desktop.versions.near_dialog import NearDialog

_NAMED = 3
"""Articles that are named in a message; the others are counted."""
Groups = Sequence[Sequence[int]]


class VersionsController(QObject):
    """Acts on texts that are nearly the same. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        look: Look,
        tasks: Tasks,
        report_bug: Callable[[BaseException], None],
    ):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._tasks = tasks
        self._report_bug = report_bug
        self._dialog: NearDialog | None = None
        self._searching = False
        desk.closing.connect(self._close)
        tasks.cancelled.connect(self._not_searching)
        notes = window.header.notes
        notes.version_chosen.connect(desk.show_article)
        notes.compare_requested.connect(self.compare)
        notes.original_requested.connect(self.compare_original)

    # -- finding ------------------------------------------------------------------------------------

    def find_near(self) -> None:
        """Look for articles that are nearly the same, beside the window, and show them."""
        session = self._desk.session
        if session is None or self._searching:
            return
        self._close()

        def work(progress: Progress) -> list[NearGroup]:
            with closing(session.fork()) as fork:
                return fork.versions.near_groups(progress)

        def done(groups: list[NearGroup]) -> None:
            self._searching = False
            if self._desk.session is session:
                self._show(groups)

        def failed(error: UserError) -> None:
            self._searching = False
            self._window.bar.error(translated(error))

        self._searching = True
        self._tasks.run(tr("Comparing articles"), work, done, failed, modal=False)

    def _not_searching(self) -> None:
        self._searching = False

    def _show(self, groups: Sequence[NearGroup]) -> None:
        session = self._desk.session
        if session is None:
            return
        if not groups:
            self._window.bar.inform(tr("No two articles are nearly the same."))
            return
        from copydesk.desktop.versions.near_dialog import NearDialog

        dialog = NearDialog(
            lambda article_id: session.articles.get(article_id).text,
            self._look,
            self._report_bug,
            self._window,
            writable=session.writable,
        )
        self._window.places.keep(dialog)
        dialog.show_groups(groups, self._rows(groups))
        dialog.wished.connect(self._settle)
        dialog.opened.connect(self._desk.show_article)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()

    def _rows(self, groups: Sequence[NearGroup]) -> dict[int, ArticleRow]:
        session = self._desk.session
        wanted = {article_id for group in groups for article_id in group.articles}
        return {row.id: row for row in session.articles.rows(wanted)} if session else {}

    def _settle(self, link: Groups, earliest: Groups) -> None:
        result = self._desk.do(lambda session: session.versions.settle_groups(link, earliest))
        if result is None or self._dialog is None:
            return
        said: list[str] = []
        if link:
            said.append(tr("%Ln group(s) linked as versions.", "", len(link)))
        if result.deleted:
            said.append(tr("%Ln later version(s) deleted.", "", len(result.deleted)))
        self.hinted.emit(" ".join(said))
        if result.kept:
            self._tell_kept(result.kept)
        settled = {*map(tuple, link), *map(tuple, earliest)}
        left = [group for group in self._dialog.tree.choices if group.articles not in settled]
        if left:
            self._dialog.show_groups(left, self._rows(left))
        else:
            self._dialog.close()

    def _tell_kept(self, kept: Sequence[int]) -> None:
        """Name the articles; the message goes with the next that is done or opened."""
        session = self._desk.session
        rows = session.articles.rows(kept[:_NAMED]) if session else []
        names = [tr("“{title}”", "an article's title", title=one_line(row.title, 60)) for row in rows]
        if len(kept) > _NAMED:
            names.append("…")
        said = tr("%Ln later version(s) were kept: somebody has worked on them.", "", len(kept))
        self._window.bar.inform(f"{said} {QLocale().createSeparatedList(names)}", topic=PASSING)

    def _closed(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    # -- versions -----------------------------------------------------------------------------------

    def link(self) -> None:
        """Link the selected articles as versions of one another."""
        ids = self._chosen()
        if len(ids) < 2:
            self.hinted.emit(tr("Select at least two articles in the list to link them as versions."))
            return
        self._desk.do(lambda session: session.versions.link(ids))
        self.hinted.emit(tr("%Ln article(s) linked as versions.", "", len(ids)))

    def unlink(self) -> None:
        """Take the selected articles, or the one that is read, out of their groups."""
        session, ids = self._desk.session, self._chosen()
        linked = [article_id for article_id in ids if session and session.versions.of(article_id)]
        if not linked:
            self.hinted.emit(tr("It is not linked as a version of another article."))
            return
        self._desk.do(lambda session: session.versions.unlink(linked))
        self.hinted.emit(tr("%Ln article(s) unlinked.", "", len(linked)))

    def compare(self) -> None:
        """Compare the article with its other versions."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        from copydesk.desktop.versions.compare import Compared

        others = [session.articles.get(each) for each in session.versions.of(article.id)]
        if not others:
            self.hinted.emit(tr("It is not linked as a version of another article."))
            return
        self._compare(article.text, [Compared(_named(other), other.text) for other in others])

    def compare_original(self) -> None:
        """Compare the article's text with how it was imported."""
        session, article = self._desk.session, self._desk.article
        if session is None or article is None:
            return
        from copydesk.desktop.versions.compare import Compared

        original = session.correcting.original(article.id)
        self._compare(article.text, [Compared(tr("The text as it was imported"), original)])

    def _compare(self, text: str, others: "Sequence[Compared]") -> None:
        from copydesk.desktop.versions.compare import CompareDialog

        dialog = CompareDialog(text, others, self._look, self._report_bug, self._window)
        self._window.places.keep(dialog)
        dialog.open()

    def _chosen(self) -> list[int]:
        chosen = self._window.articles.selected() if self._window.articles.list.hasFocus() else []
        return chosen or ([self._desk.article.id] if self._desk.article else [])


def _named(article: Article) -> str:
    facts = filter(None, (short_date(article.published), article.agency, article.title))
    return " · ".join(map(own_direction, facts))
