"""A reader for tests of worker processes: a file's first word says what happens. Imports no test library."""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator

from copydesk.domain.article import ArticleDraft
from copydesk.logs import logger
from copydesk.readers.format import ReadArticle
from copydesk.readers.reading import Begun, Event, Job, Opened, events


def misbehave(job: Job) -> Iterator[Event]:
    """Read the file as an article, or do what it says."""
    word = job.path.read_text().split()[0]
    if word.startswith("zip"):
        yield from _members(job, int(word[3:]))
        return
    yield Begun(job.path.name)
    yield Opened(job.path.name, "Test")
    yield from _done(word)


def _members(job: Job, bad: int) -> Iterator[Event]:
    """Four documents, one of which ends the process."""
    for number in range(job.skip, 4):
        yield Begun(f"{job.path.name}/{number}")
        if number == bad:
            os.kill(os.getpid(), signal.SIGKILL)
        yield Opened(f"{job.path.name}/{number}", "Test")
        yield article(str(number))


def _done(word: str) -> Iterator[Event]:
    if word == "die":
        yield article("before")
        os.kill(os.getpid(), signal.SIGKILL)
    elif word == "crash":
        faulthandler._sigsegv()  # type: ignore[attr-defined] - made for tests, and listed nowhere
    elif word == "hang":
        threading.Event().wait()
    elif word == "swallow":
        try:
            yield article(str(len(bytearray(10**12))))
        except MemoryError:
            yield article("memory ran out")
    elif word == "print":
        print("noise")
        print("noise", file=sys.stderr)
        logger("readers").error("from the worker %s", "itself")
        yield article("printed")
    elif word.startswith("many"):
        for number in range(int(word[4:])):
            yield article(f"{number} " + "x" * 10_000)
    elif word == "modules":
        yield article(" ".join(sorted(sys.modules)))
    else:
        yield article(word)


def article(text: str) -> ReadArticle:
    """An article of that text."""
    return ReadArticle(ArticleDraft(title=text[:20], text=text))


class EndsAtOnce:
    """Cannot be read in a worker at all: what is sent of it ends the process that receives it."""

    def __call__(self, job: Job) -> Iterator[Event]:
        return events(job)

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (1,)
