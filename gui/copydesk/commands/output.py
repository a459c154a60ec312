"""What commands print: results on the standard output, progress and complaints on the other."""

import contextlib
import json
import sys
import threading
import time
from collections.abc import Generator

import click

from copydesk.domain.progress import Progress, no_progress

_PATIENCE = 0.5
"""Seconds that work may take before progress is shown."""


def print_json(value: object) -> None:
    """Print one line of JSON, in ASCII so that it survives any terminal and pipe."""
    click.echo(json.dumps(value))


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 article``, ``2 articles``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


@contextlib.contextmanager
def progress(what: str) -> Generator[Progress]:
    """A progress function that draws a bar on a terminal once the work lasts, and else does nothing."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    bar = _Bar(what)
    try:
        yield bar.show
    finally:
        bar.close()


class _Bar:
    """A progress bar that appears late and leaves no trace; also where work tells nothing for long."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._since = time.monotonic()
        self._told = (0, 0)
        self._close = contextlib.ExitStack()
        self._update: Progress | None = None
        self._drawing = threading.Lock()
        self._timer = threading.Timer(max(_PATIENCE, 0), self._draw)
        self._timer.daemon = True
        self._timer.start()

    def show(self, done: int, total: int) -> None:
        self._told = (done, total)
        if self._update is None and time.monotonic() - self._since > _PATIENCE:
            self._draw()
        if self._update is not None:
            self._update(done, total)

    def close(self) -> None:
        self._timer.cancel()
        with self._drawing:
            self._update = no_progress
            self._close.close()

    def _draw(self) -> None:
        """Draw it, unless it is there or has gone; in the timer's thread or in that of the work."""
        with self._drawing:
            if self._update is None:
                self._update = self._drawn()
                self._update(*self._told)

    def _drawn(self) -> Progress:
        from rich.console import Console
        from rich.progress import Progress as Drawing

        drawing = self._close.enter_context(Drawing(console=Console(stderr=True), transient=True))
        task = drawing.add_task(self._what, total=None)
        return lambda done, total: drawing.update(task, completed=done, total=total or None)
