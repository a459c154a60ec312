"""When a bug shows itself: a report that can be copied, and the calm word that the work is saved."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QThread, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from copydesk import __version__, logs
from copydesk.desktop.language import tr, translated
from copydesk.desktop.text import heading, plain_label
from copydesk.errors import UserError

_log = logs.logger("desktop.crash")
_LOG_LINES = 40


def report(error: BaseException) -> str:
    """Versions, where it happened, and what the log says last. No article's text is in it.

    The message of the exception is left out: it may quote what a person has typed or read.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    lines = [
        f"Copydesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"Screen: {QGuiApplication.platformName()}",
        "",
        f"{type(error).__module__}.{type(error).__qualname__}",
        *where,
        "",
        "Log:",
        logs.tail(_LOG_LINES),
    ]
    return "\n".join(lines)


def _short(file: str) -> str:
    """The file below the package, or its bare name: folders are nobody's business."""
    path = Path(file)
    inside = path.parts[::-1].index("copydesk") if "copydesk" in path.parts else 1
    return "/".join(path.parts[-inside:])


class CrashDialog(QDialog):
    """Shows the report, with a button that copies it."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(640, 480)
        self.title = plain_label(tr("Copydesk made a mistake. Your work is saved."), wrap=True)
        heading(self.title, larger=2)
        hint = plain_label(
            tr(
                "All you have tagged is in the project file. You can go on; if the window behaves oddly, "
                "start Copydesk again. The report below helps to mend it: it holds no text of your articles."
            ),
            wrap=True,
        )
        self.report = QPlainTextEdit(text, readOnly=True)
        self.report.setObjectName("crashReport")
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(hint)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)


class Reporter:
    """Python's last resort: sentences for the user go to the window, bugs into a report dialog."""

    def __init__(self, say: Callable[[str], object], parent: QWidget | None = None):
        self._say = say
        self._parent = parent
        self._showing = False

    def install(self) -> None:
        """Take what nobody caught from now on."""
        sys.excepthook = self.excepthook

    def excepthook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Python's: an exception has reached the top."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(1)
            return
        self.report(error.with_traceback(trace))

    def report(self, error: BaseException) -> None:
        """Say it, or log it and show the report, once at a time."""
        if isinstance(error, UserError):
            self._say(translated(error))
            return
        text = report(error)
        _log.error("unexpected %s\n%s", type(error).__qualname__, text.split("\nLog:")[0])
        sys.__excepthook__(type(error), error, error.__traceback__)
        app = QApplication.instance()
        if self._showing or app is None or QThread.currentThread() is not app.thread():
            return
        self._showing = True
        QTimer.singleShot(0, lambda: self._show(text))

    def _show(self, text: str) -> None:
        dialog = CrashDialog(text, self._parent)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False
