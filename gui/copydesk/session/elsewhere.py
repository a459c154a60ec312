"""Long computations in a process of their own: the window goes on, and they can be stopped at once."""

import multiprocessing
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from copydesk.collector import collect_seldom
from copydesk.domain.progress import Progress
from copydesk.errors import UserError
from copydesk.readers.process import starting

T = TypeVar("T")
Work = Callable[..., T]
"""A function of a module, called with the given values and ``progress``."""

_PATIENCE = 0.1
"""Seconds between two questions whether the work is still wanted."""


class ElsewhereError(Exception):
    """A mistake of the program in the other process, with its traceback."""


def run(work: Work[T], *values: Any, progress: Progress) -> T:
    """Call the function in another process and give what it gives; ``progress`` can stop it at any time.

    :raises UserError: the function's own, or one that says that its process ended before it was done.
    :raises ElsewhereError: whatever else the function raised.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, work, values), name="copydesk-learner", daemon=True)
    try:
        with starting():
            process.start()
        there.close()
        return _result(here, progress)
    except EOFError as error:
        raise UserError("Learning was ended by the system. Close other programs and try again.") from error
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()
        here.close()


def _result(here: Connection, progress: Progress) -> Any:
    done, total = 0, 0
    while True:
        if here.poll(_PATIENCE):
            kind, value = here.recv()
            if kind == "result":
                return value
            if kind == "error":
                raise value
            if kind == "mistake":
                raise ElsewhereError(value)
            done, total = value
        progress(done, total)


def _serve(connection: Connection, work: Work[Any], values: tuple[Any, ...]) -> None:
    def tell(done: int, total: int) -> None:
        connection.send(("progress", (done, total)))

    collect_seldom()
    try:
        connection.send(("result", work(*values, progress=tell)))
    except UserError as error:
        connection.send(("error", error))
    except Exception as error:  # noqa: BLE001 - it is told where the work is waited for
        connection.send(("mistake", "".join(traceback.format_exception(error))))
