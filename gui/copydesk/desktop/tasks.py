"""Long work beside the window: a thread, a way to stop it, and a progress dialog if it takes a while."""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr
from copydesk.domain.progress import Progress
from copydesk.errors import Cancelled, Enough, UserError

SHOWN_AFTER = 300
"""Milliseconds after which work that still runs shows its dialog."""
_TELL_EVERY = 0.05
"""Seconds between two notices of progress: more would only keep the window busy."""

Work = Callable[[Progress], Any]


class Task(QThread):
    """Runs one function in a thread of its own. Signals arrive in the window's thread."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, parent: QObject | None = None):
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._enough = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next notice of progress; nothing of it stays."""
        self._stop.set()

    def end(self) -> None:
        """Ask the work to come to an end at its next notice of progress; what is done so far stays."""
        self._enough.set()

    def run(self) -> None:
        """Qt's: the body of the thread."""
        try:
            result = self._work(self._progress)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which reports it
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        if self._enough.is_set():
            self._enough.clear()  # once: what comes after it is needed for the end
            raise Enough
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY or 0 < total <= done:  # a total of 0 is not known yet
            self._told = now
            self.progressed.emit(done, total)


class Stream(Task):
    """Runs in a thread of its own what gives its results batch by batch; ``given`` tells each."""

    given = Signal(object)

    def __init__(self, work: Callable[[Progress], Generator[Any]], parent: QObject | None = None):
        super().__init__(self._give, parent)
        self._batches = work

    def _give(self, progress: Progress) -> None:
        with closing(self._batches(progress)) as batches:  # what it holds open is closed in this thread
            for batch in batches:
                if self._stop.is_set():
                    raise Cancelled
                self.given.emit(batch)


class ProgressDialog(QDialog):
    """What runs, how far it is, and a button to stop it, which Esc does too.

    With ``keep`` there is another button, of that name, to stop and keep what is done: ``ended``. The dialog
    comes unbidden while keys are pressed, and none that was meant for the window may stop the work: the bar
    has the focus, and Tab leads to a button only where there are two to choose from.
    """

    ended = Signal()

    def __init__(self, title: str, parent: QWidget | None, keep: str = ""):
        super().__init__(parent)
        self.setObjectName("progressDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self._label = QLabel(title)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        if keep:
            buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(
                tr("Stop, and leave everything as it was")
            )
            end = buttons.addButton(keep, QDialogButtonBox.ButtonRole.ActionRole)
            end.setObjectName("progressKeep")
            end.setToolTip(tr("Stop, and keep what is done so far"))
            end.clicked.connect(lambda: end.setEnabled(False))
            end.clicked.connect(self.ended)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
            if not keep:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setToolTip(tr("Stop, and leave everything as it was (Esc)"))
        self._kept = bool(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        layout.addWidget(buttons)
        self._bar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: where there are two ways to stop, Esc is neither of them."""
        if not (self._kept and event.key() == Qt.Key.Key_Escape):
            super().keyPressEvent(event)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many items of how many are done; a total of 0 is not known yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class _Shield(QObject):
    """Keeps keys and clicks from the program, where a dialog would only flicker."""

    _KEPT_OUT = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
            QEvent.Type.Shortcut,
            QEvent.Type.InputMethod,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.ContextMenu,
            QEvent.Type.Drop,
        }
    )

    def raise_(self) -> None:
        """Begin to keep them out."""
        program = QCoreApplication.instance()
        if program is not None:
            program.installEventFilter(self)

    def lower(self) -> None:
        """Let them in again."""
        program = QCoreApplication.instance()
        if program is not None:
            program.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's: True keeps an event from whom it was for."""
        return event.type() in self._KEPT_OUT


class _Job(QObject):
    """A task with its dialog and with what happens afterwards, in the window's thread."""

    ended = Signal(object)

    def __init__(
        self,
        task: Task,
        dialog: ProgressDialog,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        shielded: bool,
    ):
        super().__init__(dialog.parent())
        self.title = dialog.windowTitle()
        self.task = task
        self.cancelled = False
        self._dialog = dialog
        self._done = done
        self._failed = failed
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._timer.timeout.connect(self._show)
        self._shield = _Shield(self) if shielded else None
        # Slots of an object in this thread, not lambdas: so Qt queues the thread's signals to here.
        task.progressed.connect(dialog.show_progress)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._end)
        dialog.rejected.connect(task.cancel)
        dialog.ended.connect(task.end)

    @property
    def blocks(self) -> bool:
        """Whether the window waits for it."""
        return self._dialog.windowModality() is not Qt.WindowModality.NonModal

    def start(self) -> None:
        if self._shield is not None:
            self._shield.raise_()
        self._timer.start()
        self.task.start()

    @Slot()
    def _show(self) -> None:
        self._dialog.show()
        self._lower()  # the dialog itself blocks the window from now on

    def _lower(self) -> None:
        if self._shield is not None:
            self._shield.lower()
            self._shield = None

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self._close()
        try:
            self._done(result)
        finally:
            self.ended.emit(self)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._close()
        try:
            self._failed(error)
        finally:
            self.ended.emit(self)

    @Slot()
    def _end(self) -> None:
        self.cancelled = True
        self._close()
        self.ended.emit(self)

    def _close(self) -> None:
        self._timer.stop()
        self._lower()
        self._dialog.close()
        self._dialog.deleteLater()
        self.task.wait()
        self.task.deleteLater()


class Tasks(QObject):
    """Starts tasks for a window and ends them when it closes."""

    all_ended = Signal()
    cancelled = Signal(str)
    """The title of what was stopped at the user's wish."""

    def __init__(self, window: QWidget, report_bug: Callable[[BaseException], None]):
        super().__init__(window)
        self._window = window
        self._report_bug = report_bug
        self._jobs: list[_Job] = []

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return bool(self._jobs)

    @property
    def blocking(self) -> bool:
        """Whether something runs that the window waits for."""
        return any(job.blocks for job in self._jobs)

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
        *,
        modal: bool = True,
        at_once: bool = False,
        keep: str = "",
    ) -> None:
        """Run ``work(progress)`` in a thread, then ``done(result)`` or ``failed(error)`` in this one.

        A modal task blocks the window, once its dialog is there, or ``at_once``: for work that what the
        user does next must not come in between. Nothing is called if it was cancelled. ``keep`` names a
        button that stops the work with Enough, after which it ends as if it had no more to do.
        """

        def fail(error: Exception) -> None:
            if isinstance(error, UserError):
                failed(error)
            else:
                self._report_bug(error)

        dialog = ProgressDialog(title, self._window, keep)
        dialog.setWindowModality(Qt.WindowModality.WindowModal if modal else Qt.WindowModality.NonModal)
        job = _Job(Task(work, self), dialog, done, fail, shielded=at_once)
        job.ended.connect(self._forget)
        self._jobs.append(job)
        job.start()

    def end(self) -> None:
        """Let what runs come to an end, with what it has done so far."""
        for job in self._jobs:
            job.task.end()

    def stop(self) -> None:
        """Cancel what runs and wait for the threads to end."""
        for job in self._jobs:
            job.task.cancel()
        for job in self._jobs:
            job.task.wait()

    @Slot(object)
    def _forget(self, job: _Job) -> None:
        self._jobs.remove(job)
        if job.cancelled:
            self.cancelled.emit(job.title)
        job.deleteLater()
        if not self._jobs:
            self.all_ended.emit()
