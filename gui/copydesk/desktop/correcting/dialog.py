"""Corrects the text of an article, and tells while one types what becomes of its annotations."""

from collections.abc import Callable, Generator, Iterable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from copydesk.desktop.correcting.affected import AffectedList
from copydesk.desktop.correcting.editor import TextEditor
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.finding.feed import Feed
from copydesk.desktop.keymap import native
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.small import say_problem
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.article import Article
from copydesk.domain.correction import Correction, correction
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.progress import Progress

_PAUSE = 250
"""Milliseconds without a key after which the texts are compared."""
_SAVING = ("Ctrl+Return", "Ctrl+Enter")
_SIZE = QSize(860, 680)


class CorrectionDialog(QDialog):
    """``written`` gives the corrected text, canonical; the dialog stays until it is accepted."""

    written = Signal(str)

    def __init__(
        self,
        article: Article,
        annotations: Iterable[AnyAnnotation],
        parent: QWidget,
        *,
        name_of: Callable[[AnyAnnotation], str],
        font: QFont,
        look: Look,
        report_bug: Callable[[BaseException], None],
    ):
        super().__init__(parent)
        self.setObjectName("correctionDialog")
        self.setWindowTitle(tr("Correct the text"))
        self.resize(_SIZE.boundedTo(parent.size()))
        self._text = article.text
        self._annotations = tuple(annotations)
        self._look = look
        self._found: tuple[str, Correction] | None = None
        self._saves = self._warned = False
        self.editor = TextEditor(article.text, font)
        self.summary = plain_label(wrap=True)
        self.summary.setObjectName("correctionSummary")
        self.affected = AffectedList(look, name_of)
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("correctionProblem")
        self.problem.hide()
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._feed = Feed(report_bug, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out(article)
        self._connect()
        self._tell(None)

    def _lay_out(self, article: Article) -> None:
        about = plain_label(
            tr("Put right what was read wrongly. What is marked goes along with its words.")
            if self._annotations
            else tr("Put right what was read wrongly."),
            wrap=True,
        )
        dim(about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (about, self.editor, self.summary, self.affected, self.problem, self.buttons):
            layout.addWidget(widget, 1 if widget is self.editor else 0)
        self.setAccessibleDescription(article.title)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._typed)
        self._timer.timeout.connect(self._compare)
        self._feed.arrived.connect(self._compared)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        for key in _SAVING:
            QShortcut(QKeySequence(key), self).activated.connect(self.save_button.click)
        self.save_button.setToolTip(tr("Save ({key})", key=native(_SAVING[0])))
        self.finished.connect(self._end)

    # -- while one types ----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether what it says is not yet true of what was typed last."""
        return self._timer.isActive() or self._feed.busy

    def _typed(self) -> None:
        self._warned = False
        say_problem(self.problem, self._look, "")
        self._timer.start()

    def _compare(self) -> None:
        typed, editor, text, annotations = self.editor.typed(), self.editor, self._text, self._annotations

        def compared(_progress: Progress) -> Generator[tuple[str, Correction]]:
            yield typed, correction(text, editor.corrected(typed), annotations)

        self._feed.start(compared)

    def _compared(self, found: tuple[str, Correction]) -> None:
        self._found = found
        self._tell(found[1])
        if self._saves:
            self.save()

    def _tell(self, found: Correction | None) -> None:
        changed = found is not None and found.new != found.old
        self.save_button.setEnabled(changed)
        if found is None or not changed:
            self.summary.setText(tr("Nothing is corrected yet."))
            self.affected.show_all(())
            return
        said = [] if self._annotations else [tr("Nothing is marked in this text.")]
        if found.moved:
            said.append(tr("%Ln annotation(s) will move with their words.", "", len(found.moved)))
        if found.changed:
            said.append(
                tr("%Ln annotation(s) will have other words, to be reviewed.", "", len(found.changed))
            )
        if found.lost:
            said.append(
                tr("%Ln annotation(s) will lose their words, and be kept for review.", "", len(found.lost))
            )
        self.summary.setText(" ".join(said) or tr("All annotations stay where they are."))
        self.affected.show_all((*found.lost, *found.changed))

    # -- the end ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Hand the corrected text on, as soon as it is known."""
        if self._found is None or self._found[0] != self.editor.typed():
            self._saves = True
            self._timer.stop()
            self._compare()
            return
        self._saves = False
        found = self._found[1]
        if found.new != found.old:
            self.written.emit(found.new)

    def say(self, sentence: str) -> None:
        """Say why it could not be saved; what was typed stays."""
        say_problem(self.problem, self._look, sentence)

    def reject(self) -> None:
        """Qt's: Esc or Cancel. Corrections are dropped only the second time."""
        if self.editor.is_changed and not self._warned:
            self._warned = True
            self.say(tr("The corrections are not saved. Cancel once more to drop them."))
            return
        super().reject()

    def _end(self) -> None:
        self._timer.stop()
        self._feed.close()
        self.deleteLater()
