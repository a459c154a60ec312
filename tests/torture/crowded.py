"""A scripted session in which no file may grow beyond a limit: what it says of each of its steps.

``python -m tests.torture.crowded`` runs one for each line ``BYTES FOLDER`` of its input. In the folder is a
project of the first schema. When the script has come to its end the limit falls, and work has to go on.
"""

import resource
from collections.abc import Callable
from pathlib import Path

from tests.torture.starting import fork_each, say
from tests.torture.storm import contents

from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.session import Session

PROJECT = "old.copydesk"
_WORDS = "The ferry board met again, and its members spoke of piers, fares and winter timetables. "


def script(folder: Path, limit: int) -> None:
    """Tag, undo, import, export and copy, each as often as it can; says what is there after each step."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))
    session = _opened(folder)
    if session is not None:
        for name, step in _steps(session, folder):
            _try(session, name, step)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    session = session or _opened(folder)
    assert session is not None, "there is room again, and still it does not open"
    _try(session, "at last", lambda: _tag(session, 9))
    session.close()


def _opened(folder: Path) -> Session | None:
    try:
        session = Session.open(folder / PROJECT, coder="Ana")
    except UserError as error:
        say(refused="open", sentence=str(error))
        return None
    say(done="open", there=contents(session))
    return session


def _steps(session: Session, folder: Path) -> list[tuple[str, Callable[[], object]]]:
    files = [folder / f"new-{number}.txt" for number in range(6)]
    for number, file in enumerate(files):
        if not file.exists():
            file.write_text(f"Ferry tale {number}\n\n{_WORDS * (4 + number)}\n")
    dataset = folder / "out.jsonl"
    copy = folder / "copy.copydesk"
    tags = [(f"tag {number}", lambda number=number: _tag(session, number)) for number in range(6)]
    return [
        *tags[:3],
        ("undo", session.history.undo),
        ("redo", session.history.redo),
        ("import", lambda: session.articles.import_paths(files)),
        ("export", lambda: _export(session, dataset)),
        ("copy", lambda: session.backups.copy_to(copy)),
        *tags[3:],
    ]


def _export(session: Session, dataset: Path) -> None:
    """With less room than the rest has: a dataset is some hundred times smaller than its project."""
    limit, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit % 7_000, most))
    try:
        session.datasets.export(dataset, "jsonl")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))


def _tag(session: Session, number: int) -> None:
    row = session.articles.rows()[0]
    session.tagging.tag_topic(row.id, (Span(number, number + 12),), f"Topic {number}")


def _try(session: Session, name: str, step: Callable[[], object]) -> None:
    try:
        step()
    except UserError as error:
        say(refused=name, sentence=str(error))
    else:
        say(done=name, there=contents(session))


if __name__ == "__main__":
    fork_each(script)
