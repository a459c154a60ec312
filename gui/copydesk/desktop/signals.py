"""Ctrl+C in a terminal, and the system when it ends, close the window as a person does."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


@contextmanager
def closed_by_signals(app: QApplication) -> Iterator[None]:
    """Until the end of the block a signal to end closes all windows, which store what is typed.

    Qt's loop gives Python no chance to notice a signal, so a pipe wakes it. Where there is none to be had
    (Windows) Ctrl+C ends the program on the spot: all work is saved.
    """
    if sys.platform == "win32":
        before = signal.signal(signal.SIGINT, signal.SIG_DFL)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    woken = QSocketNotifier(reading, QSocketNotifier.Type.Read)

    def close() -> None:
        woken.setEnabled(False)
        app.closeAllWindows()
        app.exit()

    woken.activated.connect(close)
    wished = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = {each: signal.signal(each, _noticed) for each in wished}
    other = signal.set_wakeup_fd(writing)
    try:
        yield
    finally:
        woken.setEnabled(False)
        signal.set_wakeup_fd(other)
        for each, handler in handlers.items():
            signal.signal(each, handler)
        os.close(reading)
        os.close(writing)


def _noticed(_number: int, _frame: FrameType | None) -> None:
    """Python's: a signal came. The pipe has woken Qt's loop, which does what is to be done."""
