"""What runs in a worker process: files are read one after the other, and all that is found is sent.

A worker reads and sends, nothing else: it knows no project and no window. It ends when its pipe or the
program that started it does.
"""

import contextlib
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, MutableSequence
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from pathlib import Path

from copydesk.readers.format import ReadArticle
from copydesk.readers.messages import packed
from copydesk.readers.reading import Begun, Event, Job, is_archive

Reader = Callable[[Job], Iterator[Event]]

_EVENTS_AT_ONCE = 64
_CHARACTERS_AT_ONCE = 100_000
_SECONDS_AT_ONCE = 0.05
"""After so many events, or so much text, or so long, what was found is sent."""
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


def serve(
    jobs: Connection, results: Connection, read: Reader, memory: int, reading: MutableSequence[int]
) -> None:
    """Read the jobs that come until there are no more; ``memory`` is how many bytes more may be taken.

    ``reading`` is shared with the program: the number of the job that is read, and its document's bytes.
    """
    _stand_back(memory)
    outbox = _Outbox(results)
    logging.getLogger("copydesk").addHandler(_Sender(outbox))
    with contextlib.suppress(EOFError, OSError):  # nobody is there any more
        outbox.send()  # ready
        while True:
            for number, job in jobs.recv():
                reading[:] = number, 0
                outbox.begin(number)
                for event in read(job):
                    if isinstance(event, Begun) and not is_archive(job.path):
                        reading[1] = event.size
                    else:
                        outbox.add(event)
                outbox.end()
            if not jobs.poll():
                outbox.send()


class _Outbox:
    """Messages that are sent together. Of the jobs that are not sent whole there is never more than one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._messages: list[Message] = []
        self._characters = 0
        self._number = -1
        self._is_partly_sent = False
        self._sent = time.monotonic()

    def begin(self, number: int) -> None:
        """What comes now is of this job."""
        self._number = number
        self._is_partly_sent = False

    def add(self, event: Event) -> None:
        self._messages.append((self._number, event))
        self._characters += _length(event)
        # A document in an archive is told at once: if it ends the worker, one has to know which it was.
        if (
            isinstance(event, Begun)
            or len(self._messages) >= _EVENTS_AT_ONCE
            or self._characters >= _CHARACTERS_AT_ONCE
        ):
            self.send()

    def end(self) -> None:
        """The job has ended."""
        self._messages.append((self._number, END))
        if self._is_partly_sent or time.monotonic() - self._sent > _SECONDS_AT_ONCE:
            self.send()

    def log(self, log: Log) -> None:
        self._messages.append((self._number, log))

    def send(self) -> None:
        self._connection.send_bytes(packed(self._messages))
        self._messages = []
        self._characters = 0
        self._is_partly_sent = True
        self._sent = time.monotonic()


class _Sender(logging.Handler):
    """Sends log lines to the program."""

    def __init__(self, outbox: _Outbox) -> None:
        super().__init__()
        self._outbox = outbox

    def emit(self, record: logging.LogRecord) -> None:
        self._outbox.log(Log(record.name, record.levelno, record.getMessage()))


def _length(event: Event) -> int:
    return len(event.draft.text) if isinstance(event, ReadArticle) else 0


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
