"""What runs in a worker process: files are read one after the other, and all that is found is sent.

A worker reads and sends, nothing else: it knows no project and no window. It ends when its pipe or the
program that started it does.
"""

import contextlib
import logging
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from pathlib import Path

from copydesk.readers.reading import Begun, Event, Job

Reader = Callable[[Job], Iterator[Event]]

_EVENTS_AT_ONCE = 64
_CHARACTERS_AT_ONCE = 100_000
"""After so many events, or so much text, what was found is sent."""
_NICENESS = 5
"""How far workers stand back behind the window (POSIX, 0 to 19)."""


class Log:
    """A line for the log, which only the program itself writes: several processes would tear it up."""

    def __init__(self, name: str, level: int, message: str) -> None:
        self.name = name
        self.level = level
        self.message = message


END = "end"
Message = tuple[int, Event | Log | str]
"""The number of a job, and what was found, or END after the last of it."""


def serve(jobs: Connection, results: Connection, read: Reader, memory: int) -> None:
    """Read the jobs that come until there are no more; ``memory`` is how many bytes more may be taken."""
    _stand_back(memory)
    outbox = _Outbox(results)
    logging.getLogger("copydesk").addHandler(_Sender(outbox))
    with contextlib.suppress(EOFError, OSError):  # nobody is there any more
        outbox.send()  # ready
        while True:
            number, job = jobs.recv()
            for event in read(job):
                outbox.add(number, event)
            outbox.add(number, END)
            if not jobs.poll():
                outbox.send()


class _Outbox:
    """Messages that are sent together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._messages: list[Message] = []
        self._characters = 0
        self._number = -1

    def add(self, number: int, message: Event | Log | str) -> None:
        self._number = number
        self._messages.append((number, message))
        self._characters += _length(message)
        # A document that begins is told at once: if it ends the worker, one has to know which it was.
        if (
            isinstance(message, Begun)
            or len(self._messages) >= _EVENTS_AT_ONCE
            or self._characters >= _CHARACTERS_AT_ONCE
        ):
            self.send()

    def log(self, log: Log) -> None:
        self._messages.append((self._number, log))

    def send(self) -> None:
        self._connection.send_bytes(pickle.dumps(self._messages, pickle.HIGHEST_PROTOCOL))
        self._messages = []
        self._characters = 0


class _Sender(logging.Handler):
    """Sends log lines to the program."""

    def __init__(self, outbox: _Outbox) -> None:
        super().__init__()
        self._outbox = outbox

    def emit(self, record: logging.LogRecord) -> None:
        self._outbox.log(Log(record.name, record.levelno, record.getMessage()))


def _length(message: Event | Log | str) -> int:
    draft = getattr(message, "draft", None)
    return len(draft.text) if draft else 0


def _stand_back(memory: int) -> None:
    """Leave the terminal, the keyboard and the machine to the program."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Path(os.devnull).open("r+b") as nowhere, contextlib.suppress(OSError):
        for stream in (1, 2):  # libraries may write there what would be mixed into what a command prints
            os.dup2(nowhere.fileno(), stream)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform != "win32":
        os.nice(_NICENESS)
        _limit(memory)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit(memory: int) -> None:
    """Let the process take so many bytes of addresses more; where it cannot be limited it is not."""
    import resource

    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:  # not Linux, and what the process has cannot be asked for
        return
    most = pages * resource.getpagesize() + memory
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or most < hard:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
