"""Suggestions of many articles are looked for in processes beside this one, which alone writes them."""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait

from copydesk.collector import collect_seldom
from copydesk.domain.suggestion import Known, Suggestion
from copydesk.logs import logger
from copydesk.readers.process import starting
from copydesk.session.proposer import Proposer

MOST_WORKERS = 4
_LOOK_UP = 0.05
"""Seconds after which ``tick`` is called though nothing has come."""
_NICENESS = 5
"""How far workers stand back behind the window (POSIX, 0 to 19)."""

_log = logger("session.suggest_beside")

Text = tuple[int, str, Known]
"""An article's row, its text, and what else is known of it."""
Found = tuple[int, str, dict[Suggestion, str]]
"""An article's row, its text, and what is suggested in it."""


def found_here(propose: Proposer, texts: Sequence[Text]) -> list[Found]:
    """What is suggested in some articles, looked for in this thread."""
    return [(row, text, propose(text, known=known)) for row, text, known in texts]


def found_beside(
    propose: Proposer, batches: Iterator[Sequence[Text]], tick: Callable[[], None], count: int = 0
) -> Generator[list[Found]]:
    """What is suggested in each batch of articles, in the order in which workers are done.

    ``tick`` is called again and again, also while nothing comes; what it raises ends the work. Closing the
    generator ends the processes. What a worker breaks down over is looked through in this thread, and so is
    all of it where no process can be had. ``count`` of workers is the processors' number if it is 0.
    """
    workers = _started(propose, count or min(os.cpu_count() or 1, MOST_WORKERS))
    left: list[Sequence[Text]] = []
    try:
        for one in workers:
            one.give(next(batches, ()))
        while busy := [one for one in workers if one.texts]:
            tick()
            by_connection = {one.connection: one for one in busy}
            for connection in wait(list(by_connection), _LOOK_UP):
                one = by_connection[connection]  # type: ignore[index] - wait gives what it was given
                texts, found = one.texts, one.taken()
                if found is None:
                    left.append(texts)
                    workers.remove(one)
                    one.end()
                else:
                    one.give(next(batches, ()))  # first of all: it need not wait for what is done with this
                    yield found
    finally:
        for one in workers:
            one.end()
    yield from _rest(propose, left, batches, tick)


def _rest(
    propose: Proposer,
    left: Sequence[Sequence[Text]],
    batches: Iterator[Sequence[Text]],
    tick: Callable[[], None],
) -> Generator[list[Found]]:
    """What no worker has done."""
    for texts in left:
        tick()
        yield found_here(propose, texts)
    for texts in batches:
        tick()
        yield found_here(propose, texts)


def _started(propose: Proposer, count: int) -> "list[_Worker]":
    workers: list[_Worker] = []
    try:
        for _ in range(count):
            workers.append(_Worker(propose))
    except OSError as error:
        _log.warning("no process for suggestions: %s", error)
    return workers


class _Worker:
    """A process, and the articles that it looks through."""

    def __init__(self, propose: Proposer) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(
            target=serve, args=(theirs, propose), name="copydesk-suggesting", daemon=True
        )
        try:
            with starting():
                self.process.start()
        except OSError:
            self.connection.close()
            raise
        finally:
            theirs.close()
        self.texts: Sequence[Text] = ()

    def give(self, texts: Sequence[Text]) -> None:
        """Articles to look through; none if there are no more."""
        self.texts = texts
        if texts:
            with contextlib.suppress(OSError):  # it has died, which is found out where it is listened to
                self.connection.send(texts)

    def taken(self) -> list[Found] | None:
        """What it has found; None where it has broken down."""
        try:
            found: list[dict[Suggestion, str]] = self.connection.recv()
        except (EOFError, OSError):
            _log.warning("a process that looks for suggestions ended (%s)", self.process.exitcode)
            return None
        return [(row, text, each) for (row, text, _), each in zip(self.texts, found, strict=True)]

    def end(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.connection.close()
        self.process.close()


def serve(connection: Connection, propose: Proposer) -> None:
    """Look through the articles that come until there are no more: the body of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform != "win32":
        os.nice(_NICENESS)
    with contextlib.suppress(EOFError, OSError):  # nobody is there any more
        while True:
            texts: Sequence[Text] = connection.recv()
            connection.send([each for _, _, each in found_here(propose, texts)])


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
