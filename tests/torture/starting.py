"""Many short processes without waiting for Python each time: one starter forks them as it is told.

A module's ``main`` calls :func:`fork_each`; the test talks to it through :class:`Starter`.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from copydesk.session import Session

Line = dict[str, Any]


def say(**told: object) -> None:
    """One line that arrives whole or not at all, even if the process is killed."""
    os.write(1, (json.dumps(told) + "\n").encode())


def fork_each(work: Callable[[Path, int], None]) -> None:
    """For each line ``NUMBER FOLDER`` of the input a process that works there; tells when it has ended."""
    _warm_up()
    for line in sys.stdin:
        number, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            work(Path(folder), int(number))
            os._exit(0)  # what it raises ends it too, by the way of all errors
        say(began=child)
        _, status = os.waitpid(child, 0)
        say(ended=status)


def _warm_up() -> None:
    """Import what a project and an import of articles need, so that no process has to."""
    with tempfile.TemporaryDirectory() as name:
        article = Path(name) / "tale.txt"
        article.write_text("A tale\n\nThe ferry waits.\n")
        with closing(Session.create(Path(name) / "first.copydesk", coder="Ana")) as session:
            session.articles.import_paths([article])


class Starter:
    """The other end of :func:`fork_each`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, folder: Path, number: int) -> list[Line]:
        """Start one; gives what was said until its process id was known, which is last."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{number} {folder}\n")
        self._process.stdin.flush()
        return self.until("began")

    def end(self) -> list[Line]:
        """What was said until it ended; last, how."""
        return self.until("ended")

    def until(self, word: str) -> list[Line]:
        """What is said until a line with that word comes, which is last."""
        assert self._process.stdout is not None
        lines: list[Line] = []
        while not (lines and word in lines[-1]):
            lines.append(json.loads(self._process.stdout.readline()))
        return lines


@contextmanager
def starter(module: str) -> Iterator[Starter]:
    """A starter of what the module does."""
    command = [sys.executable, "-m", module]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Starter(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
