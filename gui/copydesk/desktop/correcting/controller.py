"""What the actions of correcting do: correct a text, and look through what that has left to review."""

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.tasks import Tasks
from copydesk.domain.change import Touched
from copydesk.domain.correction import Correction
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.correcting.dialog import CorrectionDialog
    from copydesk.desktop.correcting.reviewing import ReviewDialog

_TOPIC = "reviews"
_AT_ONCE = 60_000
"""A text of so many code points is corrected without a thread, in some hundredths of a second."""


class CorrectingController(QObject):
    """Corrects the article on the desk. ``hinted`` says in a few words what was done."""

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
        self._reviewing: ReviewDialog | None = None
        self._others = self._told = 0
        desk.saved.connect(self._tell)
        desk.session_changed.connect(self._tell)
        desk.closing.connect(self._close_review)
        self._tell()

    # -- the text -----------------------------------------------------------------------------------

    def correct(self) -> None:
        """Open the article's text in an editor."""
        article = self._desk.article
        if article is None or not self._desk.writable:
            return
        self._window.tagging.details.commit()
        from copydesk.desktop.correcting.dialog import CorrectionDialog

        dialog = CorrectionDialog(
            article,
            self._desk.annotations.values(),
            self._window,
            name_of=self._desk.name_of,
            font=self._window.view.text_look().font(),
            look=self._look,
            report_bug=self._report_bug,
        )
        self._window.places.keep(dialog)
        dialog.written.connect(lambda text: self._save(dialog, article.id, text))
        dialog.open()
        dialog.editor.setFocus()

    def _save(self, dialog: "CorrectionDialog", article_id: int, text: str) -> None:
        session = self._desk.session
        if session is None:
            return

        def failed(error: UserError) -> None:
            dialog.say(translated(error))

        if len(text) > _AT_ONCE:
            self._save_beside(dialog, article_id, text, failed)
            return
        try:
            done = session.correcting.correct(article_id, text)
        except UserError as error:
            failed(error)
            return
        dialog.accept()
        self._corrected(done)

    def _save_beside(
        self, dialog: "CorrectionDialog", article_id: int, text: str, failed: Callable[[UserError], None]
    ) -> None:
        session = self._desk.session
        assert session is not None

        def work(_progress: Progress) -> tuple[Correction, list[Touched]]:
            touched: list[Touched] = []
            with closing(session.fork()) as fork:
                fork.subscribe(touched.append)
                return fork.correcting.correct(article_id, text), touched

        def done(result: tuple[Correction, list[Touched]]) -> None:
            dialog.accept()
            if self._desk.session is session:
                for each in result[1]:
                    session.refresh(each)
                self._corrected(result[0])

        self._tasks.run(tr("Correcting the text"), work, done, failed, at_once=True)

    def _corrected(self, done: Correction) -> None:
        self.hinted.emit(
            tr("The text is corrected. {undo} takes it back.", undo=self._window.actions_.key("undo"))
        )
        said: list[str] = []
        if done.changed:
            said.append(tr("%Ln annotation(s) have other words now.", "", len(done.changed)))
        if done.lost:
            said.append(tr("%Ln annotation(s) lost their words and are kept for review.", "", len(done.lost)))
        if said:
            self._others = self._count() - len(done.changed) - len(done.lost)
            self._window.bar.warn(" ".join(said), tr("Review"), self.review, topic=_TOPIC)

    # -- reviews ------------------------------------------------------------------------------------

    def review(self) -> None:
        """Step through the annotations whose words were changed."""
        session = self._desk.session
        if session is None:
            return
        if not session.correcting.count():
            self.hinted.emit(tr("No annotation is to be reviewed."))
            return
        if self._reviewing is None:
            from copydesk.desktop.correcting.reviewing import ReviewDialog

            self._reviewing = ReviewDialog(self._desk, self._window.view, self._look, self._window)
            self._reviewing.finished.connect(self._review_closed)
        self._reviewing.show()
        self._reviewing.activateWindow()

    def _review_closed(self) -> None:
        self._reviewing = None

    def _close_review(self) -> None:
        if self._reviewing is not None:
            self._reviewing.close()

    def _count(self) -> int:
        session = self._desk.session
        return session.correcting.count() if session else 0

    def _tell(self) -> None:
        """Say in the menu how many there are."""
        count = self._count()
        if count <= self._others:  # what the bar told of was reviewed, or is undone
            self._window.bar.take_back(_TOPIC)
        elif self._window.bar.shows(_TOPIC) and count != self._told:
            said = tr("%Ln annotation(s) are to be reviewed.", "", count)
            self._window.bar.warn(said, tr("Review"), self.review, topic=_TOPIC)
        self._told = count
        action = self._window.actions_["review_annotations"]
        action.setText(
            tr("%Ln annotation(s) to re&view…", "", count) if count else tr("Annotations to re&view…")
        )
