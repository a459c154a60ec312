"""When a bug shows itself: a report that can be copied, and the calm word that the work is saved."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QThread, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from copydesk import __version__, logs
from copydesk.desktop.dialog_buttons import dialog_buttons
from copydesk.desktop.language import tr, translated
from copydesk.desktop.last_run import Crash, short_file
from copydesk.desktop.text import heading, plain_label
from copydesk.errors import UserError
from copydesk.session import SQLITE

_log = logs.logger("desktop.crash")
_LOG_LINES = 40


def report(error: BaseException) -> str:
    """Versions, where it happened, and what the log says last. No article's text is in it.

    The message of the exception is left out: it may quote what a person has typed or read.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"  {short_file(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    return _report([kind, *where], logs.tail(_LOG_LINES))


def report_of(crash: Crash) -> str:
    """The same of a run that the process did not survive."""
    trace = crash.trace or "Ended from outside: Python has left no trace."
    return _report([f"The run whose last sign is of {crash.at}", *trace.splitlines()], crash.log)


def _report(happened: list[str], log: str) -> str:
    lines = [
        f"Copydesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {SQLITE}, {platform.platform()}",
        f"Screen: {QGuiApplication.platformName()}",
        "",
        *happened,
        "",
        "Log:",
        log,
    ]
    text, home = "\n".join(lines), Path.home()
    return text.replace(str(home), "~") if home != Path(home.anchor) else text


class CrashDialog(QDialog):
    """Shows the report, with a button that copies it.

    ``private`` is what may help too and may hold the words of an article: it is added where that is wished.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, private: str = "", past: bool = False):
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(640, 480)
        self._text = text
        self._private = private
        self.title = plain_label(_title(past=past), wrap=True)
        heading(self.title, larger=2)
        hint = plain_label(_hint(past=past, more=bool(private)), wrap=True)
        self.report = QPlainTextEdit(text, readOnly=True)
        self.report.setObjectName("crashReport")
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setTabChangesFocus(True)
        self.private = QCheckBox(tr("&Add what the error says and the text of the article that is open"))
        self.private.setObjectName("crashPrivate")
        self.private.setVisible(bool(private))
        self.private.toggled.connect(lambda _on: self.report.setPlainText(self.text))
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(hint)
        layout.addWidget(self.report, 1)
        layout.addWidget(self.private)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    @property
    def text(self) -> str:
        """The report as it is to be sent now."""
        return f"{self._text}\n\n{self._private}" if self.private.isChecked() else self._text


def _title(*, past: bool) -> str:
    if past:
        return tr("Copydesk did not end as it should. Your work is saved.")
    return tr("Copydesk made a mistake. Your work is saved.")


def _hint(*, past: bool, more: bool) -> str:
    if past:
        return tr(
            "All you had tagged is in the project file. The report below helps to mend it: it holds no text "
            "of your articles."
        )
    if more:
        return tr(
            "All you have tagged is in the project file. You can go on; if the window behaves oddly, start "
            "Copydesk again. The report below helps to mend it: it holds no text of your articles unless "
            "you add it."
        )
    return tr(
        "All you have tagged is in the project file. You can go on; if the window behaves oddly, "
        "start Copydesk again. The report below helps to mend it: it holds no text of your articles."
    )


class Reporter:
    """Python's last resort: sentences for the user go to the window, bugs into a report dialog."""

    def __init__(
        self,
        say: Callable[[str], object],
        parent: QWidget | None = None,
        article: Callable[[], str] = lambda: "",
        explain: Callable[[BaseException], UserError | None] = lambda _error: None,
    ):
        self._say = say
        self._explain = explain
        self._parent = parent
        self._article = article
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
        told = error if isinstance(error, UserError) else self._explain(error)
        if told is not None:
            self._say(translated(told))
            return
        text = report(error)
        _log.error("unexpected %s\n%s", type(error).__qualname__, text.split("\nLog:")[0])
        sys.__excepthook__(type(error), error, error.__traceback__)
        app = QApplication.instance()
        if self._showing or app is None or QThread.currentThread() is not app.thread():
            return
        self._showing = True
        private = "\n\n".join(filter(None, (str(error), self._article())))
        QTimer.singleShot(0, lambda: self._show(text, private))

    def _show(self, text: str, private: str) -> None:
        dialog = CrashDialog(text, self._parent, private=private)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False
