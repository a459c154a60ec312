"""Starts the window: the application object, its style, where errors and logs go."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from copydesk import __version__, logs
from copydesk.collector import collect_seldom
from copydesk.desktop.no_features import assume_none

DESKTOP_NAME = "io.github.copydesk.Copydesk"


def application(arguments: list[str] | None = None) -> QApplication:
    """The one application object, made if need be, with its name, icon and style."""
    existing = QApplication.instance()
    assume_none()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments or sys.argv[:1])
    collect_seldom()
    app.setApplicationName("copydesk")
    app.setApplicationDisplayName("Copydesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_NAME)
    if sys.platform.startswith("linux") and app.style().name() != "fusion":
        app.setStyle("Fusion")
    from copydesk.desktop.icons import program_icon

    app.setWindowIcon(program_icon())
    return app


def main(project: Path | None = None, *, sample: bool = False) -> int:
    """Open the window, on a project, on the sample or on the welcome page; gives the exit code."""
    logs.start()
    app = application()
    from copydesk.desktop.last_run import watched
    from copydesk.desktop.program import Program
    from copydesk.desktop.qt_messages import logged
    from copydesk.desktop.settings import Settings
    from copydesk.desktop.signals import closed_by_signals

    with watched() as crash, logged(), closed_by_signals(app):
        program = Program(app, Settings())
        if sample:
            program.bench.projects.open_sample()
        elif project is not None:
            program.bench.projects.open_at_start(project)
        if crash is not None:
            program.bench.help.tell_crash(crash)
        code = app.exec()
        program.ahead.stop()
    logs.stop()
    return code
